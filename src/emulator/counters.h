// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace partita::emulator {

//! What reached the socket: connections and whole requests, whatever became of them; and what became of
//! passwords.
class Counters
{
public:
    void countConnection() { ++m_connections; }
    void countRequest(const QByteArray& method, const QByteArray& path);
    //! A sign-in with a wrong password, and a user who was locked because there were too many of them in a
    //! row.
    void countWrongPassword() { ++m_wrongPasswords; }
    void countUserLock() { ++m_userLocks; }
    void reset();
    //! {"connections", "total", "requests": {"GET /path": n}, "wrong_passwords", "user_locks"}
    QJsonObject toJson() const;

private:
    qint64 m_connections = 0;
    qint64 m_total = 0;
    qint64 m_wrongPasswords = 0;
    qint64 m_userLocks = 0;
    QMap<QByteArray, qint64> m_requests;
};

} // namespace partita::emulator
