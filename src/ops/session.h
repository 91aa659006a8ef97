// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connection.h"
#include "ops/instancefeed.h"

#include <QObject>

namespace partita {

//! One open connection: its facts, its client and the instances that it shows. Lives until it is closed.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(ConnectionInfo info, std::unique_ptr<Authenticator> authenticator, const ApiClient::Tools& tools,
            QObject* parent = nullptr);

    const ConnectionInfo& info() const { return m_info; }
    ApiClient& client() { return m_client; }
    InstanceFeed& instances() { return m_instances; }
    Clock& clock() const { return m_clock; }
    Workers& workers() const { return m_workers; }

private:
    ConnectionInfo m_info;
    Clock& m_clock;
    Workers& m_workers;
    ApiClient m_client;
    InstanceFeed m_instances;
};

} // namespace partita
