// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/counters.h"

using namespace Qt::StringLiterals;

namespace partita::emulator {

void Counters::countRequest(const QByteArray& method, const QByteArray& path)
{
    ++m_total;
    ++m_requests[method + ' ' + path];
}

void Counters::reset()
{
    m_connections = 0;
    m_total = 0;
    m_wrongPasswords = 0;
    m_userLocks = 0;
    m_requests.clear();
}

QJsonObject Counters::toJson() const
{
    QJsonObject requests;
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        requests.insert(QString::fromLatin1(it.key()), it.value());
    return { { u"connections"_s, m_connections },
             { u"total"_s, m_total },
             { u"requests"_s, requests },
             { u"wrong_passwords"_s, m_wrongPasswords },
             { u"user_locks"_s, m_userLocks } };
}

} // namespace partita::emulator
