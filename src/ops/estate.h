// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connection.h"

#include <QList>
#include <QObject>

#include <memory>
#include <vector>

namespace partita {

//! All connections that the window shows, in their order. Owns them.
class Estate final : public QObject
{
    Q_OBJECT

public:
    //! \a tools outlives the estate.
    explicit Estate(Connection::Tools tools, QObject* parent = nullptr);
    ~Estate() override;

    //! Behind the others. Its id must be new.
    Connection& add(ConnectionProfile profile);
    //! Ends its requests and forgets it.
    void remove(Connection& connection);
    //! \a order names every connection once.
    void reorder(const QList<ConnectionId>& order);

    QList<Connection*> connections() const;
    Connection* find(const ConnectionId& id) const;
    //! Of all connections, in their order.
    QList<Session*> sessions() const;
    bool isEmpty() const { return m_connections.empty(); }

signals:
    void added(partita::Connection* connection);
    //! The connection is still alive, for the last time; its sessions were announced as closing before.
    void removing(partita::Connection* connection);
    void reordered();
    void opened(partita::Session* session);
    //! The session is still alive, for the last time.
    void closing(partita::Session* session);

private:
    Connection::Tools m_tools;
    std::vector<std::unique_ptr<Connection>> m_connections;
};

} // namespace partita
