// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/connecttab.h"

#include "common/codetexts.h"
#include "common/copylabel.h"
#include "common/fieldblock.h"
#include "common/hairline.h"
#include "common/labels.h"
#include "common/theme.h"
#include "dms/clientsettings.h"

#include <QEvent>
#include <QGridLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using dms::Client;
constexpr std::array Clients { Client::Java, Client::Librdkafka, Client::SpringBoot, Client::Kcat,
                               Client::Python };

QStringList separated(const QString& addresses)
{
    QStringList lines;
    for (const QString& address : addresses.split(u',', Qt::SkipEmptyParts))
        lines.append(address.trimmed());
    return lines;
}

} // namespace

ConnectTab::ConnectTab(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"connectTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4 * theme::Grid, 4 * theme::Grid, 4 * theme::Grid, 4 * theme::Grid);
    column->setSpacing(theme::Grid);
    m_addresses = new HeadingLabel(1.05, page);
    auto* form = new QGridLayout;
    form->setContentsMargins(0, theme::Grid, 0, 4 * theme::Grid);
    form->setHorizontalSpacing(4 * theme::Grid);
    form->setVerticalSpacing(0);
    form->setColumnStretch(1, 1);
    m_plain = addRow(form, u"connectPlain"_s);
    m_tls = addRow(form, u"connectTls"_s);
    m_public = addRow(form, u"connectPublic"_s);
    m_manager = addRow(form, u"connectManager"_s);
    m_user = addRow(form, u"connectUser"_s);
    m_settings = new HeadingLabel(1.05, page);
    m_note = new FieldNote(page);
    m_texts = new CodeTexts(
        u"client"_s,
        { u"client.properties"_s, u"librdkafka.conf"_s, u"application.yml"_s, u"kcat.sh"_s, u"topics.py"_s },
        page);
    column->addWidget(m_addresses);
    column->addWidget(new Hairline(page));
    column->addLayout(form);
    column->addWidget(m_settings);
    column->addWidget(new Hairline(page));
    column->addWidget(m_note);
    column->addWidget(m_texts, 1);
    setWidget(page);
    retranslate();
}

ConnectTab::Row ConnectTab::addRow(QGridLayout* form, const QString& name)
{
    const Row row { new QuietLabel(this), new CopyLabel(this) };
    row.label->setContentsMargins(0, theme::Grid, 0, theme::Grid);
    row.label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    row.value->setObjectName(name);
    const int at = form->rowCount();
    form->addWidget(row.label, at, 0);
    form->addWidget(row.value, at, 1);
    return row;
}

void ConnectTab::setInstance(const dms::Instance& instance)
{
    m_instance = instance;
    showValues();
}

void ConnectTab::showAddress(const Row& row, const QStringList& lines, const QString& absent)
{
    row.value->setValue(lines.isEmpty() ? QStringList { absent } : lines, lines.join(u','));
    row.value->setName(row.label->text());
}

void ConnectTab::showValues()
{
    const dms::ClientAccess access = dms::accessOf(m_instance);
    const QString unknown = tr("No addresses yet");
    const QStringList none;
    showAddress(m_plain, access.sasl ? none : access.servers,
                access.sasl ? tr("Off: this instance takes encrypted clients only") : unknown);
    showAddress(m_tls, access.sasl ? access.servers : none,
                access.sasl ? unknown : tr("Off: encryption was not chosen when the instance was created"));
    showAddress(m_public, separated(m_instance.publicConnectAddress), tr("No public address"));
    showAddress(m_manager, separated(m_instance.managementConnectAddress), tr("Unknown"));
    showAddress(m_user, access.user.isEmpty() ? none : QStringList { access.user },
                access.sasl ? tr("Unknown") : tr("None: clients need no user"));
    if (access.servers.isEmpty())
        m_note->say(FieldNote::Kind::Warning,
                    tr("The service has told no addresses of this instance; they appear once it runs."));
    else if (access.sasl)
        m_note->say(FieldNote::Kind::Hint,
                    tr("Fill in what stands in angle brackets. Nobody but you knows the password, and the "
                       "certificate is downloaded from the web console of the cloud."));
    else
        m_note->say(FieldNote::Kind::Hint, tr("They work as they are, from inside the instance's network."));
    QStringList texts;
    for (const Client client : Clients)
        texts.append(access.servers.isEmpty() ? QString() : dms::clientSettings(client, access));
    m_texts->setTexts(texts);
    m_texts->setEnabled(!access.servers.isEmpty());
}

void ConnectTab::retranslate()
{
    m_addresses->setText(tr("Addresses"));
    m_plain.label->setText(tr("Plain text (PLAINTEXT)"));
    m_tls.label->setText(tr("Encrypted (SASL_SSL)"));
    m_public.label->setText(tr("Public"));
    m_manager.label->setText(tr("Kafka Manager"));
    m_user.label->setText(tr("User of the clients"));
    m_settings->setText(tr("Settings for clients"));
    m_texts->setTitles({ u"Java"_s, u"librdkafka"_s, u"Spring Boot"_s, u"kcat"_s, u"Python"_s },
                       tr("Settings for %1"));
    showValues();
}

void ConnectTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace partita
