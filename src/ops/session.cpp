// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/session.h"

#include "ops/connection.h"

namespace partita {

Session::Session(Connection& connection, Place place, ServiceEndpoints endpoints,
                 std::unique_ptr<Authenticator> authenticator, const ApiClient::Tools& tools, QObject* parent)
    : QObject(parent)
    , m_connection(connection)
    , m_place(std::move(place))
    , m_clock(tools.clock)
    , m_workers(tools.workers)
    , m_client(std::move(endpoints), connection.policies(), std::move(authenticator), tools)
    , m_instances(m_client, m_place.project, m_clock, m_workers)
{
    // What was held back because another place of the connection was refused goes as soon as that is over.
    connect(&connection.policies().signIn, &SignInGate::stateChanged, this, [this] {
        const auto& error = m_instances.error();
        if (!m_client.policies().signIn.isHalted() && error && error->kind == ApiError::Kind::Halted)
            m_instances.reload();
    });
}

const ConnectionProfile& Session::profile() const
{
    return m_connection.profile();
}

} // namespace partita
