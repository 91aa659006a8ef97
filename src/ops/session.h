// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "ops/instancefeed.h"

#include <QObject>

namespace partita {

class Connection;

//! One place of an open connection, a project in a region: its client and the instances that it shows.
class Session final : public QObject
{
    Q_OBJECT

public:
    //! \a connection and \a tools outlive the session.
    Session(Connection& connection, Place place, ServiceEndpoints endpoints,
            std::unique_ptr<Authenticator> authenticator, const ApiClient::Tools& tools,
            QObject* parent = nullptr);

    Connection& connection() const { return m_connection; }
    const Place& place() const { return m_place; }
    const ConnectionProfile& profile() const;
    ApiClient& client() { return m_client; }
    InstanceFeed& instances() { return m_instances; }
    Clock& clock() const { return m_clock; }
    Workers& workers() const { return m_workers; }

private:
    Connection& m_connection;
    Place m_place;
    Clock& m_clock;
    Workers& m_workers;
    ApiClient m_client;
    InstanceFeed m_instances;
};

} // namespace partita
