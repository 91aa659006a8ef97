// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <memory>

//! A session of its own: home folder, message bus, GNOME Keyring, and a process that uses the keychain there.
class PrivateKeyring
{
public:
    PrivateKeyring();
    ~PrivateKeyring();

    //! Why the programs that this needs cannot be used here; empty when they can.
    static QString missingProgram();

    //! The bus. \a activation lets it start the keyring when somebody asks for it.
    bool startBus(bool activation = false);
    //! The keyring, with the default collection open or, when it has been there before, locked.
    bool startOpen() { return startDaemon({ QStringLiteral("--unlock") }); }
    bool startLocked() { return startDaemon({}); }
    //! Ends the keyring and waits until its name is free.
    bool killDaemon();
    //! SIGSTOP and SIGCONT.
    void hang();
    void resume();
    //! Takes \a name on the bus.
    bool occupy(const QString& name);

    //! Variables of the user's process, which begins with the first line.
    QProcessEnvironment environment;
    //! Tells the user's process to do something.
    void tell(const QByteArray& line);
    //! What it says next; empty when that takes too long.
    QByteArray hear();
    QByteArray ask(const QByteArray& line);
    //! Closes its input and waits for its end; true when it ended well.
    bool finish();

    QString home() const { return m_home.path(); }

private:
    bool startDaemon(const QStringList& arguments);
    bool isOwned() const;

    QTemporaryDir m_home;
    QTemporaryDir m_runtime;
    QProcess m_bus;
    QString m_connection;
    std::unique_ptr<QProcess> m_daemon;
    qint64 m_daemonPid = 0;
    QProcess m_user;
};
