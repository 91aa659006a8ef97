// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/estateorder.h"

#include "ops/connection.h"

#include <QHash>

#include <algorithm>

namespace partita {

namespace {

//! The connections that \a connection can change places with; of a group the first stands for all.
QList<Connection*> neighbours(const QList<Connection*>& connections, const Connection* connection)
{
    const QString& group = connection->profile().group;
    QList<Connection*> heads;
    const auto entries = arranged(connections);
    for (const EstateEntry& entry : entries) {
        if (!group.isEmpty() && entry.group == group)
            return entry.connections;
        heads.append(entry.connections.front());
    }
    return heads;
}

} // namespace

QList<EstateEntry> arranged(const QList<Connection*>& connections)
{
    QList<EstateEntry> entries;
    QHash<QString, qsizetype> groups;
    for (Connection* connection : connections) {
        const QString& group = connection->profile().group;
        if (const auto known = groups.constFind(group); known != groups.cend()) {
            entries[*known].connections.append(connection);
            continue;
        }
        if (!group.isEmpty())
            groups.insert(group, entries.size());
        entries.append({ group, { connection } });
    }
    return entries;
}

std::optional<EstateMove> moveUp(const QList<Connection*>& connections, Connection* connection)
{
    const QList<Connection*> all = neighbours(connections, connection);
    const auto at = all.indexOf(connection);
    if (at <= 0)
        return std::nullopt;
    return EstateMove { connection, int(connections.indexOf(all.at(at - 1))) };
}

std::optional<EstateMove> moveDown(const QList<Connection*>& connections, Connection* connection)
{
    // The one below moves up: so a group keeps its place when its first goes down.
    const QList<Connection*> all = neighbours(connections, connection);
    const auto at = all.indexOf(connection);
    if (at < 0 || at + 1 >= all.size())
        return std::nullopt;
    return EstateMove { all.at(at + 1), int(connections.indexOf(connection)) };
}

qsizetype positionOf(const QList<Connection*>& connections, const QString& group)
{
    const auto entries = arranged(connections);
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&group](const EstateEntry& entry) {
        return !group.isEmpty() && entry.group == group;
    });
    return found == entries.cend() ? -1 : found - entries.cbegin();
}

QList<Connection*> withGroupAt(const QList<Connection*>& connections, const QString& group, qsizetype to)
{
    QList<EstateEntry> entries = arranged(connections);
    entries.move(positionOf(connections, group), std::clamp<qsizetype>(to, 0, entries.size() - 1));
    QList<Connection*> order;
    for (const EstateEntry& entry : std::as_const(entries))
        order.append(entry.connections);
    return order;
}

} // namespace partita
