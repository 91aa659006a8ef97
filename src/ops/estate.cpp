// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/estate.h"

#include <algorithm>

namespace partita {

Estate::Estate(Connection::Tools tools, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
{
}

Estate::~Estate() = default;

Connection& Estate::add(ConnectionProfile profile)
{
    Q_ASSERT(!find(profile.id));
    m_connections.push_back(std::make_unique<Connection>(std::move(profile), m_tools));
    Connection& connection = *m_connections.back();
    connect(&connection, &Connection::sessionAdded, this, &Estate::opened);
    connect(&connection, &Connection::sessionRemoving, this, &Estate::closing);
    emit added(&connection);
    const auto sessions = connection.sessions();
    for (Session* session : sessions)
        emit opened(session);
    return connection;
}

void Estate::remove(Connection& connection)
{
    const auto it = std::find_if(m_connections.begin(), m_connections.end(),
                                 [&](const auto& owned) { return owned.get() == &connection; });
    Q_ASSERT(it != m_connections.end());
    const auto sessions = connection.sessions();
    for (Session* session : sessions)
        emit closing(session);
    emit removing(&connection);
    connection.disconnect(this);
    connection.signOut();
    // Its own signal may have led here. What it works with is known to outlive the estate alone.
    Connection* leaving = it->release();
    m_connections.erase(it);
    leaving->setParent(this);
    leaving->deleteLater();
}

void Estate::reorder(const QList<ConnectionId>& order)
{
    Q_ASSERT(size_t(order.size()) == m_connections.size());
    std::stable_sort(m_connections.begin(), m_connections.end(), [&](const auto& a, const auto& b) {
        return order.indexOf(a->profile().id) < order.indexOf(b->profile().id);
    });
    emit reordered();
}

QList<Connection*> Estate::connections() const
{
    QList<Connection*> connections;
    for (const auto& connection : m_connections)
        connections.append(connection.get());
    return connections;
}

Connection* Estate::find(const ConnectionId& id) const
{
    const auto it = std::find_if(m_connections.begin(), m_connections.end(),
                                 [&](const auto& owned) { return owned->profile().id == id; });
    return it == m_connections.end() ? nullptr : it->get();
}

QList<Session*> Estate::sessions() const
{
    QList<Session*> sessions;
    for (const auto& connection : m_connections)
        sessions += connection->sessions();
    return sessions;
}

} // namespace partita
