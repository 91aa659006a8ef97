// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/accountsection.h"

#include "common/icons.h"
#include "common/labels.h"
#include "common/secretedit.h"
#include "common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace partita {

AccountSection::AccountSection(QWidget* parent)
    : FormSection(parent)
{
    auto* paste = new QPushButton(tr("&Paste credentials"), this);
    paste->setObjectName(u"pasteCredentials"_s);
    paste->setIcon(icon(Icon::Copy));
    paste->setToolTip(tr("Fills in what the clipboard holds: a credentials.csv, or the variables of a shell "
                         "(Ctrl+Shift+V)"));
    auto* file = new QPushButton(tr("&Open credentials.csv…"), this);
    file->setObjectName(u"openCredentials"_s);
    connect(paste, &QPushButton::clicked, this, &AccountSection::pasteWanted);
    connect(file, &QPushButton::clicked, this, &AccountSection::fileWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    row->addWidget(paste);
    row->addWidget(file);
    row->addStretch();
    form()->addRow(row);

    m_kind = addCombo(u"connectionSignIn"_s, tr("Sign in &with"));
    m_kind->addItem(tr("Access key"), int(SignIn::Kind::AccessKey));
    m_kind->addItem(tr("User and password"), int(SignIn::Kind::User));
    addKey();
    addUser();
    addKeeping();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AccountSection::arrange);
    connect(m_temporary, &QCheckBox::toggled, this, &AccountSection::arrange);
    connect(m_asksPasscode, &QCheckBox::toggled, this, &AccountSection::arrange);
    connect(m_remember, &QRadioButton::toggled, this, &AccountSection::sayWhereKept);
    connect(this, &FormSection::changed, this, &AccountSection::sayWhereKept);
    arrange();
}

void AccountSection::addKey()
{
    m_accessKey = addEdit(u"connectionAccessKey"_s, tr("&Access key id"));
    connect(m_accessKey, &QLineEdit::textChanged, this, &AccountSection::noticeLines);
    m_secretKey = addSecret(u"connectionSecretKey"_s, tr("&Secret key"), tr("secret key"));
    m_temporary = addCheck(u"connectionTemporary"_s, tr("&Temporary key, with a security token"));
    m_token = addSecret(u"connectionToken"_s, tr("Security to&ken"), tr("security token"));
}

void AccountSection::addUser()
{
    m_domain = addEdit(u"connectionDomain"_s, tr("Accoun&t"), tr("Name of the account (domain)"));
    m_user = addEdit(u"connectionUser"_s, tr("&User"), tr("Name of the IAM user"));
    m_password = addSecret(u"connectionPassword"_s, tr("Passwor&d"), tr("password"));
    m_asksPasscode = addCheck(u"connectionAsksPasscode"_s, tr("Asks for a one-ti&me passcode"));
    m_passcode = addSecret(u"connectionPasscode"_s, tr("Passcod&e"), tr("passcode"));
    m_passcode->setPlaceholderText(tr("What your device shows now"));
}

void AccountSection::addKeeping()
{
    addHeading(tr("Where the secrets stay"));
    m_remember = new QRadioButton(tr("&Remember in the keychain"), this);
    m_remember->setObjectName(u"connectionRemember"_s);
    m_forRun = new QRadioButton(tr("Keep on&ly for this run"), this);
    m_forRun->setObjectName(u"connectionForRun"_s);
    m_remember->setChecked(true);
    form()->addRow(QString(), m_remember);
    form()->addRow(QString(), m_forRun);
    connect(m_remember, &QRadioButton::toggled, this, &FormSection::changed);
    m_promise = addHint(u"secretPromise"_s);
}

void AccountSection::arrange()
{
    const bool byUser = kind() == SignIn::Kind::User;
    for (QWidget* row : std::initializer_list<QWidget*> { m_accessKey, m_secretKey, m_temporary })
        form()->setRowVisible(row, !byUser);
    form()->setRowVisible(m_token, !byUser && m_temporary->isChecked());
    for (QWidget* row : std::initializer_list<QWidget*> { m_domain, m_user, m_password, m_asksPasscode })
        form()->setRowVisible(row, byUser);
    form()->setRowVisible(m_passcode, byUser && m_asksPasscode->isChecked());
    sayWhereKept();
}

void AccountSection::sayWhereKept()
{
    QString there;
    if (keptFits() && m_kept == Kept::InKeychain)
        there = tr("Kept in the keychain; type to replace it");
    else if (keptFits() && m_kept == Kept::ThisRun)
        there = tr("Kept for this run; type to replace it");
    else if (keptFits())
        there = tr("Not kept; type it to sign in");
    m_secretKey->setPlaceholderText(there);
    m_password->setPlaceholderText(there);
    m_token->setPlaceholderText(m_loaded.temporary ? there : QString());
    QString promise;
    if (!m_remember->isChecked())
        promise = tr("The secrets stay in memory and nothing of them is written to the disk, so they are "
                     "asked for again at the next start.");
    else if (m_editing && m_kept != Kept::InKeychain && leavesKept())
        promise = tr("The keychain does not have the secret yet. Type it once more to have it remembered.");
    else
        promise = tr("The keychain of this computer keeps the secrets. While it is unlocked, other programs "
                     "that run as you may be able to read them.");
    if (m_promise->text() != promise)
        m_promise->setText(promise);
}

void AccountSection::noticeLines()
{
    const QString text = m_accessKey->text();
    if (!text.contains(u'\n') && !text.contains(u'\r')) {
        m_accessKeyBefore = text;
        return;
    }
    QByteArray lines = text.toUtf8();
    // Setting the text forgets what undoing would bring back, and that may hold a secret.
    m_accessKey->setText(m_accessKeyBefore);
    emit linesPasted(lines);
    wipeBytes(lines.data(), lines.size());
}

void AccountSection::setKept(Kept kept)
{
    m_kept = kept;
    sayWhereKept();
}

SignIn::Kind AccountSection::kind() const
{
    return SignIn::Kind(m_kind->currentData().toInt());
}

bool AccountSection::keptFits() const
{
    if (!m_editing || kind() != m_loaded.kind)
        return false;
    if (kind() == SignIn::Kind::User)
        return m_domain->text().trimmed() == m_loaded.domain && m_user->text().trimmed() == m_loaded.user;
    return m_accessKey->text().trimmed() == m_loaded.accessKey;
}

bool AccountSection::leavesKept() const
{
    if (!keptFits())
        return false;
    if (kind() == SignIn::Kind::User)
        return m_password->text().isEmpty();
    return m_secretKey->text().isEmpty() || (m_temporary->isChecked() && m_token->text().isEmpty());
}

void AccountSection::load(const ConnectionProfile& profile)
{
    m_editing = !profile.id.isEmpty();
    m_loaded = profile.signIn;
    m_kind->setCurrentIndex(m_kind->findData(int(profile.signIn.kind)));
    m_accessKey->setText(profile.signIn.accessKey);
    m_temporary->setChecked(profile.signIn.temporary);
    m_domain->setText(profile.signIn.domain);
    m_user->setText(profile.signIn.user);
    m_asksPasscode->setChecked(profile.signIn.passcode);
    (profile.remember ? m_remember : m_forRun)->setChecked(true);
    arrange();
}

void AccountSection::store(ConnectionProfile& profile) const
{
    profile.signIn = {};
    profile.signIn.kind = kind();
    if (kind() == SignIn::Kind::User) {
        profile.signIn.domain = m_domain->text().trimmed();
        profile.signIn.user = m_user->text().trimmed();
        profile.signIn.passcode = m_asksPasscode->isChecked();
    } else {
        profile.signIn.accessKey = m_accessKey->text().trimmed();
        profile.signIn.temporary = m_temporary->isChecked();
    }
    profile.remember = m_remember->isChecked();
}

FieldProblem AccountSection::secretProblem(SecretEdit* edit, const QString& words) const
{
    const bool mayStay = keptFits() && (edit != m_token || m_loaded.temporary);
    return edit->text().isEmpty() && !mayStay ? FieldProblem { edit, words } : FieldProblem {};
}

QList<FieldProblem> AccountSection::problems() const
{
    QList<FieldProblem> problems;
    const auto need = [&problems](QLineEdit* edit, const QString& words) {
        if (edit->text().trimmed().isEmpty())
            problems.append({ edit, words });
    };
    if (kind() == SignIn::Kind::AccessKey) {
        need(m_accessKey, tr("Enter the access key id."));
        problems.append(secretProblem(m_secretKey, tr("Enter the secret key.")));
        if (m_temporary->isChecked())
            problems.append(secretProblem(m_token, tr("Enter the security token.")));
    } else {
        need(m_domain, tr("Enter the name of the account."));
        need(m_user, tr("Enter the name of the user."));
        problems.append(secretProblem(m_password, tr("Enter the password.")));
        // Without a password nobody signs in now.
        if (const QString words = passcodeProblem(); !words.isEmpty() && !m_password->text().isEmpty())
            problems.append({ m_passcode, words });
    }
    problems.removeIf([](const FieldProblem& problem) { return !problem.field; });
    return problems;
}

CredentialBundle AccountSection::typed() const
{
    CredentialBundle bundle;
    if (kind() == SignIn::Kind::User) {
        bundle.password = m_password->secret();
        return bundle;
    }
    bundle.secretKey = m_secretKey->secret();
    if (m_temporary->isChecked())
        bundle.securityToken = m_token->secret();
    return bundle;
}

Secret AccountSection::passcode() const
{
    const bool wanted = kind() == SignIn::Kind::User && m_asksPasscode->isChecked();
    return wanted ? m_passcode->secret() : Secret();
}

QString AccountSection::passcodeProblem() const
{
    const bool asked = kind() == SignIn::Kind::User && m_asksPasscode->isChecked();
    return asked && m_passcode->text().trimmed().isEmpty()
        ? tr("Enter the passcode that your device shows now.")
        : QString();
}

void AccountSection::clearPasscode()
{
    m_passcode->wipe();
}

void AccountSection::wipe()
{
    for (SecretEdit* edit : { m_secretKey, m_token, m_password, m_passcode })
        edit->wipe();
}

void AccountSection::take(const PastedCredentials& pasted)
{
    const bool byKey = !pasted.accessKey.isEmpty() || !pasted.secretKey.isEmpty();
    if (byKey || !pasted.password.isEmpty())
        m_kind->setCurrentIndex(m_kind->findData(int(byKey ? SignIn::Kind::AccessKey : SignIn::Kind::User)));
    if (!pasted.accessKey.isEmpty())
        m_accessKey->setText(pasted.accessKey);
    if (!pasted.secretKey.isEmpty())
        m_secretKey->setSecret(pasted.secretKey);
    if (byKey)
        m_temporary->setChecked(!pasted.securityToken.isEmpty());
    if (!pasted.securityToken.isEmpty())
        m_token->setSecret(pasted.securityToken);
    if (!pasted.domain.isEmpty())
        m_domain->setText(pasted.domain);
    if (!pasted.userName.isEmpty())
        m_user->setText(pasted.userName);
    if (!pasted.password.isEmpty())
        m_password->setSecret(pasted.password);
}

} // namespace partita
