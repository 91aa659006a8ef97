// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/estate.h"

#include <algorithm>

namespace partita {

Estate::Estate(ApiClient::Tools tools, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
}

Estate::~Estate() = default;

Session& Estate::open(ConnectionInfo info, AccessKey key)
{
    auto authenticator = std::make_unique<SigningAuthenticator>(std::move(key), info.project, m_tools.clock);
    m_sessions.push_back(std::make_unique<Session>(std::move(info), std::move(authenticator), m_tools));
    Session& session = *m_sessions.back();
    emit opened(&session);
    session.instances().reload();
    return session;
}

void Estate::close(Session& session)
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto& owned) { return owned.get() == &session; });
    Q_ASSERT(it != m_sessions.end());
    emit closing(&session);
    // Its own signal may have led here.
    it->release()->deleteLater();
    m_sessions.erase(it);
}

QList<Session*> Estate::sessions() const
{
    QList<Session*> sessions;
    for (const auto& session : m_sessions)
        sessions.append(session.get());
    return sessions;
}

} // namespace partita
