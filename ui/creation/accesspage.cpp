// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/accesspage.h"

#include "creation/passwordfields.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace partita {

using rules::Field;

AccessPage::AccessPage(QWidget* parent)
    : CreationPage(parent)
{
    const QString userHint = tr("%1 to %2 characters: letters, digits, - and _.")
                                 .arg(rules::bounds::UserNameLength.minimum)
                                 .arg(rules::bounds::UserNameLength.maximum);
    addHeading(tr("Kafka Manager"));
    m_manager = new QLineEdit(this);
    m_manager->setObjectName(u"creationManagerUser"_s);
    add({ Field::ManagerUser }, tr("&User"), m_manager)->setHint(userHint);
    m_managerPassword
        = new PasswordFields(u"creationManagerPassword"_s, tr("password of Kafka Manager"), this);
    add({ Field::ManagerPassword }, tr("&Password"), m_managerPassword, m_managerPassword->focusTarget())
        ->setHint(tr("Partita forgets it when the wizard closes: keep it in your password manager."));

    addHeading(tr("Clients"));
    m_tls = new QCheckBox(tr("Encrypt with &TLS and ask clients for a user and a password"), this);
    m_tls->setObjectName(u"creationTls"_s);
    add({ Field::SslEnable }, tr("Encryption"), m_tls)
        ->setHint(tr("Cannot be changed later. Without it, whoever reaches the brokers can read and write."));
    m_user = new QLineEdit(this);
    m_user->setObjectName(u"creationAccessUser"_s);
    m_userBlock = add({ Field::AccessUser }, tr("Us&er for TLS"), m_user);
    m_userBlock->setHint(userHint);
    m_password = new PasswordFields(u"creationPassword"_s, tr("password for TLS"), this);
    m_passwordBlock
        = add({ Field::Password }, tr("Pass&word for TLS"), m_password, m_password->focusTarget());
    addStretch();

    for (QLineEdit* edit : { m_manager, m_user })
        connect(edit, &QLineEdit::textChanged, this, &AccessPage::noticeChange);
    for (PasswordFields* fields : { m_managerPassword, m_password })
        connect(fields, &PasswordFields::edited, this, &AccessPage::noticeChange);
    connect(m_tls, &QCheckBox::toggled, this, [this] {
        followTls();
        noticeChange();
    });
    followTls();
}

QString AccessPage::title()
{
    return tr("Access");
}

void AccessPage::followTls()
{
    m_userBlock->setVisible(m_tls->isChecked());
    m_passwordBlock->setVisible(m_tls->isChecked());
}

void AccessPage::load(const rules::InstanceDraft& draft)
{
    const QSignalBlocker quiet(this);
    m_manager->setText(draft.managerUser);
    m_tls->setChecked(draft.sslEnable);
    m_user->setText(draft.accessUser);
    followTls();
}

void AccessPage::store(rules::InstanceDraft& draft) const
{
    draft.managerUser = m_manager->text();
    draft.managerPassword = m_managerPassword->password();
    draft.sslEnable = m_tls->isChecked();
    draft.accessUser = m_tls->isChecked() ? m_user->text() : QString();
    draft.password = m_tls->isChecked() ? m_password->password() : QString();
}

QString AccessPage::ownProblem() const
{
    if (!m_managerPassword->isRepeated())
        return tr("The two passwords of Kafka Manager are not the same.");
    if (m_tls->isChecked() && !m_password->isRepeated())
        return tr("The two passwords for TLS are not the same.");
    return {};
}

void AccessPage::wipe()
{
    m_managerPassword->wipe();
    m_password->wipe();
}

} // namespace partita
