// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/cloudsection.h"

#include "common/formatting.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace partita {

CloudSection::CloudSection(const CloudCatalogue& clouds, std::function<bool(const QUrl&)> mayConnectTo,
                           QWidget* parent)
    : FormSection(parent)
    , m_clouds(clouds)
    , m_mayConnectTo(std::move(mayConnectTo))
{
    m_cloud = addCombo(u"connectionCloud"_s, tr("&Cloud"));
    for (const Cloud& cloud : m_clouds.clouds())
        m_cloud->addItem(cloud.name.in(QLocale().name()), cloud.id);
    m_cloud->addItem(tr("Other (endpoints by hand)"), QString());
    m_intro = addHint(u"endpointHint"_s);
    m_dms = addEndpoint(u"connectionEndpoint"_s, tr("&Kafka service (DMS)"),
                        u"https://dms.{region}.example.com"_s);
    m_iam = addEndpoint(u"connectionIam"_s, tr("&Identity (IAM)"), u"https://iam.{region}.example.com"_s);
    m_vpc = addEndpoint(u"connectionVpc"_s, tr("&Networks (VPC)"), tr("Optional"));
    m_eps = addEndpoint(u"connectionEps"_s, tr("&Enterprise projects (EPS)"), tr("Optional"));
    m_basePath = addEdit(u"connectionBasePath"_s, tr("&Path of the Kafka API"), u"/v1.0"_s);
    addShown(u"shownDms"_s, tr("Kafka service (DMS)"));
    addShown(u"shownIam"_s, tr("Identity (IAM)"));
    addShown(u"shownVpc"_s, tr("Networks (VPC)"));
    addShown(u"shownEps"_s, tr("Enterprise projects (EPS)"));
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &CloudSection::showEndpoints);
    showEndpoints();
}

QLineEdit* CloudSection::addEndpoint(const QString& name, const QString& label, const QString& placeholder)
{
    QLineEdit* edit = addEdit(name, label, placeholder);
    edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    return edit;
}

void CloudSection::addShown(const QString& name, const QString& label)
{
    auto* value = new QuietLabel(this);
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleDescription(label);
    auto* title = new QuietLabel(this);
    title->setText(label);
    form()->addRow(title, value);
    m_shown.append(value);
}

QString CloudSection::cloud() const
{
    return m_cloud->currentData().toString();
}

void CloudSection::setRegion(const QString& region)
{
    if (m_region == region)
        return;
    m_region = region;
    showEndpoints();
}

void CloudSection::setIdentityNeeded(bool needed)
{
    m_identityNeeded = needed;
    m_iam->setPlaceholderText(needed ? u"https://iam.{region}.example.com"_s : tr("Optional"));
}

void CloudSection::setIdentity(const QString& url)
{
    m_cloud->setCurrentIndex(m_cloud->count() - 1);
    m_iam->setText(url);
}

void CloudSection::showEndpoints()
{
    const bool byHand = cloud().isEmpty();
    for (QLineEdit* edit : { m_dms, m_iam, m_vpc, m_eps, m_basePath })
        form()->setRowVisible(edit, byHand);
    const ServiceEndpoints endpoints = m_clouds.endpoints(cloud(), m_region).value_or(ServiceEndpoints());
    const QList<QUrl> urls { endpoints.dms, endpoints.iam, endpoints.vpc, endpoints.eps };
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        form()->setRowVisible(m_shown[i], !byHand && !urls[i].isEmpty());
        m_shown[i]->setText(urls[i].toString());
    }
    if (byHand)
        m_intro->setText(
            tr("Complete addresses. “{region}” in them stands for the id of the place's region, so that "
               "one connection can reach several."));
    else if (endpoints.dms.isEmpty())
        m_intro->setText(tr("The addresses follow from the region, which is chosen under Places."));
    else
        m_intro->setText(tr("The addresses of %1:").arg(m_region));
}

void CloudSection::load(const ConnectionProfile& profile)
{
    m_cloud->setCurrentIndex(qMax(0, m_cloud->findData(profile.cloud)));
    m_dms->setText(profile.endpoints.dms);
    m_iam->setText(profile.endpoints.iam);
    m_vpc->setText(profile.endpoints.vpc);
    m_eps->setText(profile.endpoints.eps);
    m_basePath->setText(profile.endpoints.basePath);
}

void CloudSection::store(ConnectionProfile& profile) const
{
    profile.cloud = cloud();
    profile.endpoints = {};
    if (!profile.cloud.isEmpty())
        return;
    profile.endpoints = { m_dms->text().trimmed(), m_iam->text().trimmed(), m_vpc->text().trimmed(),
                          m_eps->text().trimmed(), m_basePath->text().trimmed() };
}

//! Of an endpoint that is not empty.
QString CloudSection::problemOf(const QLineEdit* endpoint) const
{
    QString text = endpoint->text().trimmed();
    text.replace("{region}"_L1, "region"_L1);
    const QUrl url(text, QUrl::StrictMode);
    const bool complete = url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty();
    if (!complete || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return tr("%1 is not a complete address; it looks like https://dms.region.example.com.")
            .arg(endpoint->accessibleName());
    if (!m_mayConnectTo(url))
        return tr("%1 must begin with https. Only an address on this computer may begin with http.")
            .arg(endpoint->accessibleName());
    return {};
}

QList<FieldProblem> CloudSection::problems() const
{
    if (!cloud().isEmpty())
        return {};
    QList<FieldProblem> problems;
    for (QLineEdit* edit : { m_dms, m_iam, m_vpc, m_eps }) {
        QString words;
        if (!edit->text().trimmed().isEmpty())
            words = problemOf(edit);
        else if (edit == m_dms)
            words = tr("Enter the address of the Kafka service.");
        else if (edit == m_iam && m_identityNeeded)
            words = tr("Enter the address of the identity service; users sign in there.");
        if (!words.isEmpty())
            problems.append({ edit, words });
    }
    const QString path = m_basePath->text().trimmed();
    if (!path.isEmpty() && (!path.startsWith(u'/') || path.contains(u'?') || path.contains(u'#')))
        problems.append({ m_basePath, tr("The path begins with “/”, for example /v1.0.") });
    return problems;
}

} // namespace partita
