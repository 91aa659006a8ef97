// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/signindialog.h"

#include "common/labels.h"
#include "common/secretedit.h"
#include "common/secretwords.h"
#include "models/displaytext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

bool asksForProxyPassword(const ConnectionProfile& profile)
{
    return profile.proxy.mode == ProxyChoice::Mode::Own && !profile.proxy.user.isEmpty();
}

//! Keys and tokens never hold spaces; a copied one often brings some. A password may.
enum class Spaces { Kept, Trimmed };

Secret secretOf(const SecretEdit* edit, Spaces spaces)
{
    if (edit->isHidden())
        return {};
    Secret typed = edit->secret();
    return spaces == Spaces::Trimmed ? Secret(typed.view().trimmed()) : std::move(typed);
}

} // namespace

SignInDialog::SignInDialog(ConnectionManager& manager, Connection& connection, QWidget* parent)
    : QDialog(parent)
    , m_manager(manager)
    , m_connection(&connection)
    , m_frame(this)
    , m_form(new QFormLayout)
{
    setObjectName(u"signInDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    m_frame.setWidth(72);
    addFields();
    addRemember();
    m_frame.column()->addStretch(1);
    addButtons();
    m_remember->setChecked(connection.profile().remember);
    watch(connection);
    refresh();
    focusFirst();
}

SignInDialog::~SignInDialog()
{
    wipeFields();
}

void SignInDialog::done(int result)
{
    wipeFields();
    QDialog::done(result);
}

void SignInDialog::watch(const Connection& connection)
{
    connect(&connection, &Connection::stateChanged, this, &SignInDialog::followState);
    connect(&connection, &Connection::profileChanged, this, &SignInDialog::refresh);
    connect(&connection, &QObject::destroyed, this, &QDialog::reject);
    // A lock takes every secret out of memory, also a half-typed one.
    connect(&m_manager, &ConnectionManager::lockedChanged, this, [this](bool locked) {
        if (locked)
            wipeFields();
        refresh();
    });
}

void SignInDialog::addFields()
{
    m_form->setHorizontalSpacing(4 * theme::Grid);
    m_form->setVerticalSpacing(2 * theme::Grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_identity = new QLabel(this);
    m_identity->setObjectName(u"signInIdentity"_s);
    m_identity->setTextFormat(Qt::PlainText);
    m_identity->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_identity->setWordWrap(true);
    m_form->addRow(tr("Signs in as"), m_identity);
    m_secretKey = addSecretField(u"signInSecretKey"_s, tr("&Secret key"), tr("secret key"));
    m_securityToken = addSecretField(u"signInSecurityToken"_s, tr("Security to&ken"), tr("security token"));
    m_password = addSecretField(u"signInPassword"_s, tr("Pass&word"), tr("password"));
    m_passcode = addSecretField(u"signInPasscode"_s, tr("One-time pass&code"), tr("passcode"));
    m_proxyPassword
        = addSecretField(u"signInProxyPassword"_s, tr("Password of the pro&xy"), tr("password of the proxy"));
    m_frame.column()->addLayout(m_form);
}

SecretEdit* SignInDialog::addSecretField(const QString& name, const QString& label, const QString& what)
{
    auto* edit = new SecretEdit(what, this);
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &SignInDialog::check);
    return edit;
}

void SignInDialog::addRemember()
{
    m_remember = new QCheckBox(tr("&Remember in the keychain"), this);
    m_remember->setObjectName(u"signInRemember"_s);
    m_remember->setToolTip(tr("Otherwise it is kept in memory until Partita is closed or locked."));
    m_form->addRow(QString(), m_remember);
}

void SignInDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"signInOk"_s);
    m_ok->setText(tr("Sign &in"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"signInCancel"_s);
    m_again = addAction(buttons, u"signInTryKeychain"_s, tr("&Try the keychain again"));
    m_all = addAction(buttons, u"signInTypeAll"_s, tr("Type the pass&word too"));
    m_frame.column()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_connection)
            m_manager.fetch(*m_connection);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_typesAll = true;
        refresh();
        focusFirst();
    });
}

QPushButton* SignInDialog::addAction(QDialogButtonBox* buttons, const QString& name, const QString& text)
{
    QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void SignInDialog::focusFirst()
{
    for (SecretEdit* edit : { m_secretKey, m_password, m_passcode }) {
        if (!edit->isHidden()) {
            edit->setFocus();
            return;
        }
    }
}

void SignInDialog::refresh()
{
    if (!m_connection)
        return;
    const ConnectionProfile& profile = m_connection->profile();
    m_frame.setEnvironment(profile.environment);
    m_frame.setHeading(tr("Sign in to “%1”").arg(displayText(profile.name)));
    const bool passcodeOnly = asksPasscodeOnly();
    m_again->setVisible(profile.hasStoredSecret && !passcodeOnly);
    m_all->setVisible(passcodeOnly);
    // A connection of this run alone is not written anywhere, and neither is its secret; nor is a passcode.
    m_form->setRowVisible(m_remember, m_manager.isKept(profile.id) && !passcodeOnly);
    showFields(profile);
    explain();
    check();
}

void SignInDialog::showFields(const ConnectionProfile& profile)
{
    const SignIn& signIn = profile.signIn;
    const bool isKey = signIn.kind == SignIn::Kind::AccessKey;
    m_identity->setText(
        isKey ? tr("Access key %1").arg(displayText(signIn.accessKey))
              : tr("User %1 of account %2").arg(displayText(signIn.user), displayText(signIn.domain)));
    m_form->setRowVisible(m_secretKey, isKey);
    m_form->setRowVisible(m_securityToken, isKey && signIn.temporary);
    const bool passcodeOnly = asksPasscodeOnly();
    m_form->setRowVisible(m_password, !isKey && !passcodeOnly);
    m_form->setRowVisible(m_passcode, !isKey && signIn.passcode);
    m_form->setRowVisible(m_proxyPassword, asksForProxyPassword(profile) && !passcodeOnly);
}

bool SignInDialog::asksPasscodeOnly() const
{
    const ConnectionProfile& profile = m_connection->profile();
    if (m_typesAll || profile.signIn.kind != SignIn::Kind::User || !profile.signIn.passcode)
        return false;
    switch (m_connection->state()) {
    case Connection::State::Disabled:
        return false;
    case Connection::State::SignedIn:
        return true;
    case Connection::State::Fetching:
    case Connection::State::SignedOut:
        return profile.hasStoredSecret && !m_connection->secretError();
    }
    Q_UNREACHABLE();
}

QString SignInDialog::whyPasscodeOnly() const
{
    return m_connection->state() == Connection::State::SignedIn
        ? tr("The password is in memory, so only the one-time passcode is needed.")
        : tr("The password is in the keychain, so only the one-time passcode is needed.");
}

QString SignInDialog::whySignedOut() const
{
    if (m_manager.isLocked())
        return tr("Partita is locked: no secret is in memory.");
    if (!m_connection->profile().hasStoredSecret)
        return tr("The secret of this connection is not in the keychain, so it is asked for at each start.");
    return tr("The secret of this connection is not in memory.");
}

void SignInDialog::explain()
{
    if (!m_connection)
        return;
    using State = Connection::State;
    if (m_keeping || m_connection->state() == State::Fetching)
        m_frame.say(theme::Tone::Busy, tr("Waiting for the keychain. It may ask you for its password."));
    else if (m_connection->state() == State::Disabled)
        m_frame.say(theme::Tone::Warning, tr("This connection is switched off. Switch it on first."));
    else if (m_connection->secretError())
        m_frame.say(theme::Tone::Warning, asText(describe(*m_connection->secretError())));
    else if (m_connection->policies().signIn.isHalted() && asksPasscodeOnly())
        m_frame.say(
            theme::Tone::Bad,
            tr("The service did not accept the password or the passcode. Enter the passcode that your "
               "device shows now; if the password has changed, type it too."));
    else if (m_connection->policies().signIn.isHalted())
        m_frame.say(theme::Tone::Bad, tr("The service did not accept the secret. Type it anew."));
    else if (asksPasscodeOnly())
        m_frame.say(theme::Tone::Info, whyPasscodeOnly());
    else if (m_connection->state() == State::SignedOut)
        m_frame.say(theme::Tone::Info, whySignedOut());
    else
        m_frame.say(theme::Tone::Info, tr("The secret is in memory. What you type replaces it."));
}

QString SignInDialog::problem() const
{
    if (!m_connection || m_connection->state() == Connection::State::Disabled)
        return tr("This connection is switched off.");
    const bool isFetching = m_connection->state() == Connection::State::Fetching;
    if (m_keeping || (isFetching && asksPasscodeOnly()))
        return tr("The keychain is being asked.");
    const auto isMissing = [](const QLineEdit* edit) { return !edit->isHidden() && edit->text().isEmpty(); };
    if (isMissing(m_secretKey))
        return tr("Enter the secret key.");
    if (isMissing(m_securityToken))
        return tr("Enter the security token.");
    if (isMissing(m_password))
        return tr("Enter the password.");
    if (isMissing(m_passcode))
        return tr("Enter the passcode that your device shows now.");
    return isMissing(m_proxyPassword) ? tr("Enter the password of the proxy.") : QString();
}

void SignInDialog::check()
{
    if (!m_again)
        return;
    const QString why = problem();
    m_ok->setEnabled(why.isEmpty());
    m_ok->setToolTip(why);
    for (QWidget* input : std::initializer_list<QWidget*> { m_secretKey, m_securityToken, m_password,
                                                            m_passcode, m_proxyPassword, m_remember })
        input->setEnabled(!m_keeping);
    const bool isOut = m_connection && m_connection->state() == Connection::State::SignedOut;
    m_again->setEnabled(isOut && !m_keeping);
    m_again->setToolTip(m_again->isEnabled() ? QString()
                                             : tr("The keychain is not needed, or is being asked."));
}

void SignInDialog::followState()
{
    const bool isIn = m_connection->state() == Connection::State::SignedIn && !m_connection->lacksPasscode();
    if (!m_keeping && isIn)
        accept();
    else
        refresh();
}

void SignInDialog::submit()
{
    if (!problem().isEmpty())
        return;
    Secret passcode = secretOf(m_passcode, Spaces::Trimmed);
    if (asksPasscodeOnly()) {
        m_manager.fetch(*m_connection, std::move(passcode));
        return;
    }
    CredentialBundle bundle;
    bundle.secretKey = secretOf(m_secretKey, Spaces::Trimmed);
    bundle.securityToken = secretOf(m_securityToken, Spaces::Trimmed);
    bundle.password = secretOf(m_password, Spaces::Kept);
    bundle.proxyPassword = secretOf(m_proxyPassword, Spaces::Kept);
    m_keeping = true;
    if (!m_remember->isHidden() && m_remember->isChecked()) {
        keep(std::move(bundle), std::move(passcode));
        return;
    }
    m_manager.signIn(*m_connection, std::move(bundle), std::move(passcode));
    accept();
}

void SignInDialog::keep(CredentialBundle bundle, Secret passcode)
{
    ConnectionProfile profile = m_connection->profile();
    profile.remember = true;
    explain();
    check();
    m_manager.save(std::move(profile), std::move(bundle), std::move(passcode), this,
                   [this](const ConnectionManager::Outcome& outcome) { showOutcome(outcome); });
}

void SignInDialog::showOutcome(const ConnectionManager::Outcome& outcome)
{
    m_keeping = false;
    if (outcome.saved && !outcome.secret) {
        accept();
        return;
    }
    check();
    const bool isIn = m_connection && m_connection->state() == Connection::State::SignedIn;
    if (isIn)
        m_cancel->setText(tr("Close"));
    if (outcome.secret) {
        const QString what = isIn ? tr("You are signed in for this run, but the secret was not remembered.")
                                  : tr("The secret was not remembered.");
        m_frame.say(theme::Tone::Warning, what + u'\n' + asText(describe(*outcome.secret)));
    } else if (isIn) {
        m_frame.say(theme::Tone::Warning,
                    tr("You are signed in, but the settings could not be written, so Partita will not look "
                       "into the keychain at the next start."));
    } else {
        m_frame.say(theme::Tone::Bad,
                    tr("The settings could not be written, so nothing was done. To sign in for this run, "
                       "take the tick off “Remember in the keychain”."));
    }
}

void SignInDialog::wipeFields()
{
    for (SecretEdit* edit : { m_secretKey, m_securityToken, m_password, m_passcode, m_proxyPassword })
        edit->wipe();
}

} // namespace partita
