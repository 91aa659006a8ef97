// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/signindialog.h"
#include "fakes/connectionworld.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace partita {

//! A sign-in dialog that is open, in a world with one connection.
class SignInFixture : public QObject
{
    Q_OBJECT

protected:
    void show(const ConnectionProfile& profile,
              ConnectionWorld::Settings settings = ConnectionWorld::Settings::Writable)
    {
        m_world = std::make_unique<ConnectionWorld>(QList { profile }, settings);
        open();
    }
    void open()
    {
        m_dialog = new SignInDialog(m_world->manager, m_world->only(), nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    void end()
    {
        if (m_dialog)
            m_dialog->close();
        QTRY_VERIFY(!m_dialog);
        m_world.reset();
    }

    QLineEdit* field(const char* name) const { return m_dialog->findChild<QLineEdit*>(QLatin1String(name)); }
    QPushButton* button(const char* name) const
    {
        return m_dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    QCheckBox* remember() const { return m_dialog->findChild<QCheckBox*>(QStringLiteral("signInRemember")); }
    QString message() const
    {
        return m_dialog->findChild<QWidget*>(QStringLiteral("dialogMessage"))->accessibleName();
    }
    QStringList shownFields() const
    {
        QStringList shown;
        const auto edits = m_dialog->findChildren<QLineEdit*>();
        for (const QLineEdit* edit : edits) {
            if (edit->isVisible())
                shown.append(edit->objectName());
        }
        return shown;
    }
    Connection::State state() const { return m_world->only().state(); }

    std::unique_ptr<ConnectionWorld> m_world;
    QPointer<SignInDialog> m_dialog;
};

inline ConnectionProfile forgetful(ConnectionProfile profile)
{
    profile.remember = false;
    return profile;
}

inline ConnectionProfile withStored(ConnectionProfile profile)
{
    profile.hasStoredSecret = true;
    return profile;
}

inline ConnectionProfile everythingProfile()
{
    ConnectionProfile profile = userProfile();
    profile.signIn.passcode = true;
    profile.proxy = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Http, QStringLiteral("proxy.example.test"),
                      3128, QStringLiteral("proxyuser") };
    return profile;
}

} // namespace partita
