// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"

#include <QProcess>
#include <QTemporaryDir>

namespace partita::fakes {

//! A real proxy of the distribution on 127.0.0.1: tinyproxy for CONNECT, microsocks for SOCKS5.
class ProxyProcess
{
public:
    ~ProxyProcess();

    //! With a \a user it wants that name and \a password. Empty when it runs, otherwise why it does not.
    QString start(ProxyChoice::Kind kind, const QString& user = {}, const QString& password = {});
    void stop();

    //! The options that lead through it.
    ProxyChoice choice() const { return m_choice; }
    QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_choice.port); }
    //! What it said so far; it notes where it connected to.
    const QByteArray& log();

private:
    bool startOn(quint16 port, const QString& password);

    QTemporaryDir m_folder;
    QProcess m_process;
    ProxyChoice m_choice;
    QByteArray m_log;
};

//! A port on 127.0.0.1 that was free a moment ago.
quint16 freePort();

} // namespace partita::fakes
