// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"

#include "common/environmentwords.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "core/secret.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

ConnectionDialog::ConnectionDialog(Parts parts, std::optional<ConnectionProfile> edited, QWidget* parent)
    : QDialog(parent)
    , m_parts(std::move(parts))
    , m_edited(std::move(edited))
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a connection"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * theme::Grid, 5 * theme::Grid, 5 * theme::Grid, 4 * theme::Grid);
    column->setSpacing(3 * theme::Grid);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * theme::Grid);
    form->setVerticalSpacing(2 * theme::Grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addField(form, u"connectionName"_s, tr("&Name"),
                      tr("How you call it, for example “orders, production”"));
    m_endpoint = addField(form, u"connectionEndpoint"_s, tr("&Endpoint of DMS"),
                          u"https://dms.region.example.com"_s);
    m_region = addField(form, u"connectionRegion"_s, tr("&Region"), tr("For example cn-north-4"));
    m_project = addField(form, u"connectionProject"_s, tr("&Project id"),
                         tr("From “My credentials” in the console"));
    m_accessKey = addField(form, u"connectionAccessKey"_s, tr("Access &key"), {});
    addSecretField(form);
    addChoices(form);
    column->addLayout(form);
    auto* promise = new QuietLabel(this);
    promise->setObjectName(u"secretPromise"_s);
    promise->setWordWrap(true);
    promise->setText(
        tr("The keys are kept in memory for this run only. Nothing of them is written to the disk, so "
           "they are asked for again the next time."));
    column->addWidget(promise);
    addButtons(column);
    check();
}

ConnectionDialog::~ConnectionDialog()
{
    wipeSecret();
}

QLineEdit* ConnectionDialog::addField(QFormLayout* form, const QString& name, const QString& label,
                                      const QString& placeholder)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(withoutMnemonic(label));
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ConnectionDialog::check);
    return edit;
}

void ConnectionDialog::addSecretField(QFormLayout* form)
{
    m_secretKey = addField(form, u"connectionSecretKey"_s, tr("&Secret key"), {});
    m_secretKey->setEchoMode(QLineEdit::Password);
    m_secretKey->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_reveal = m_secretKey->addAction(icon(Icon::Show), QLineEdit::TrailingPosition);
    m_reveal->setObjectName(u"revealSecretAction"_s);
    m_reveal->setCheckable(true);
    m_reveal->setShortcut(QKeySequence(u"Ctrl+H"_s));
    m_reveal->setText(tr("Show the secret key"));
    m_reveal->setToolTip(tr("Show the secret key (Ctrl+H)"));
    connect(m_reveal, &QAction::toggled, this, [this](bool shown) {
        m_secretKey->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_reveal->setIcon(icon(shown ? Icon::Hide : Icon::Show));
    });
}

void ConnectionDialog::addChoices(QFormLayout* form)
{
    m_environment = new QComboBox(this);
    m_environment->setObjectName(u"connectionEnvironment"_s);
    m_environment->setAccessibleName(tr("Environment"));
    for (const auto environment : { Environment::Development, Environment::Test, Environment::Production })
        m_environment->addItem(environmentName(environment), int(environment));
    form->addRow(tr("En&vironment"), m_environment);
    m_readOnly = new QCheckBox(tr("Read-&only: send no changes through this connection"), this);
    m_readOnly->setObjectName(u"connectionReadOnly"_s);
    form->addRow(QString(), m_readOnly);
    // Where a mistake costs most, the lock is on until somebody takes it off.
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        m_readOnly->setChecked(Environment(m_environment->currentData().toInt()) == Environment::Production);
    });
}

void ConnectionDialog::addButtons(QLayout* column)
{
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"connectionProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"connectionOk"_s);
    m_ok->setText(tr("Connect"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"connectionCancel"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

QString ConnectionDialog::problem() const
{
    const QUrl url(m_endpoint->text().trimmed(), QUrl::StrictMode);
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the connection a name.");
    if (m_endpoint->text().trimmed().isEmpty())
        return tr("Enter the address of the service.");
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return tr("The endpoint is not a complete address; it looks like https://dms.region.example.com.");
    if (!m_parts.mayConnectTo(url))
        return tr(
            "The endpoint must begin with https. Only an address on this computer may begin with http.");
    if (m_region->text().trimmed().isEmpty())
        return tr("Enter the region, so that you can tell your connections apart.");
    if (m_project->text().trimmed().isEmpty())
        return tr("Enter the id of the project.");
    if (m_accessKey->text().trimmed().isEmpty())
        return tr("Enter the access key.");
    return m_secretKey->text().isEmpty() ? tr("Enter the secret key.") : QString();
}

void ConnectionDialog::check()
{
    if (!m_ok)
        return;
    const QString why = problem();
    m_problem->setText(why);
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
}

ConnectionProfile ConnectionDialog::profile() const
{
    ConnectionProfile profile = m_edited.value_or(ConnectionProfile());
    if (profile.id.isEmpty())
        profile.id = ConnectionManager::newId();
    profile.name = m_name->text().trimmed();
    profile.environment = Environment(m_environment->currentData().toInt());
    profile.endpoints.dms = m_endpoint->text().trimmed();
    profile.signIn.accessKey = m_accessKey->text().trimmed();
    profile.places = { { m_region->text().trimmed(), ProjectId(m_project->text().trimmed()), {} } };
    profile.readOnly = m_readOnly->isChecked();
    return profile;
}

void ConnectionDialog::wipeSecret()
{
    QString text = m_secretKey->text();
    // The field lets go of its copy first, so that the last one is ours to overwrite.
    m_secretKey->setEchoMode(QLineEdit::Password);
    m_secretKey->clear();
    wipeBytes(reinterpret_cast<char*>(text.data()), text.size() * qsizetype(sizeof(QChar)));
}

void ConnectionDialog::accept()
{
    if (!problem().isEmpty())
        return;
    QByteArray secret = m_secretKey->text().toUtf8();
    wipeSecret();
    CredentialBundle bundle;
    bundle.secretKey = Secret::take(secret);
    m_parts.manager.save(profile(), std::move(bundle), {}, this, [](const ConnectionManager::Outcome&) {});
    QDialog::accept();
}

void ConnectionDialog::reject()
{
    wipeSecret();
    QDialog::reject();
}

} // namespace partita
