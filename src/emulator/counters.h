// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace partita::emulator {

//! What reached the socket: connections and whole requests, whatever became of them.
class Counters
{
public:
    void countConnection() { ++m_connections; }
    void countRequest(const QByteArray& method, const QByteArray& path);
    void reset();
    //! {"connections", "total", "requests": {"GET /path": n}}
    QJsonObject toJson() const;

private:
    qint64 m_connections = 0;
    qint64 m_total = 0;
    QMap<QByteArray, qint64> m_requests;
};

} // namespace partita::emulator
