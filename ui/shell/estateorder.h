// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace partita {

class Connection;

//! One entry of the topmost level: a connection without a group, or a group with all of its connections.
struct EstateEntry
{
    QString group; //!< empty: one connection alone
    QList<Connection*> connections;

    friend bool operator==(const EstateEntry&, const EstateEntry&) = default;
};

//! Connections as they stand in the tree: in their order, but those of a group together at the place of its
//! first.
QList<EstateEntry> arranged(const QList<Connection*>& connections);

//! A connection and where among all it goes.
struct EstateMove
{
    Connection* connection = nullptr;
    int to = 0;
};

//! What makes \a connection stand one line higher among those that it stands with: connections and groups, or
//! the connections of its group, which stays where it is. Nothing: it is the first of them.
std::optional<EstateMove> moveUp(const QList<Connection*>& connections, Connection* connection);
std::optional<EstateMove> moveDown(const QList<Connection*>& connections, Connection* connection);

//! Which entry of the topmost level a group is; -1: there is no such group.
qsizetype positionOf(const QList<Connection*>& connections, const QString& group);
//! The order in which a group, which is there, is entry \a to of the topmost level, or the last one.
QList<Connection*> withGroupAt(const QList<Connection*>& connections, const QString& group, qsizetype to);

} // namespace partita
