// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/session.h"

namespace partita {

Session::Session(ConnectionInfo info, std::unique_ptr<Authenticator> authenticator,
                 const ApiClient::Tools& tools, QObject* parent)
    : QObject(parent)
    , m_info(std::move(info))
    , m_clock(tools.clock)
    , m_workers(tools.workers)
    , m_client(m_info.endpoints, std::move(authenticator), tools)
    , m_instances(m_client, m_info.project, m_clock, m_workers)
{
    m_client.setReadOnly(m_info.readOnly);
}

} // namespace partita
