// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where connections and groups stand in the estate.
#include "shell/connectionactions.h"

#include <QAction>

namespace partita {

void ConnectionActions::updateMoves()
{
    const auto all = m_parts.manager.estate().connections();
    const auto at = positionOf(all, m_chosenGroup);
    bool up = at > 0;
    bool down = at >= 0 && at + 1 < arranged(all).size();
    if (m_chosenGroup.isEmpty()) {
        up = m_connection && partita::moveUp(all, m_connection);
        down = m_connection && partita::moveDown(all, m_connection);
    }
    const bool any = m_connection || at >= 0;
    const QString none = tr("Choose a connection or a group first");
    setReason(m_up, up ? QString() : any ? tr("It is the first already") : none);
    setReason(m_down, down ? QString() : any ? tr("It is the last already") : none);
}

void ConnectionActions::moveUp()
{
    const auto all = m_parts.manager.estate().connections();
    if (!m_chosenGroup.isEmpty())
        moveGroup(m_chosenGroup, int(positionOf(all, m_chosenGroup)) - 1);
    else if (m_connection)
        move(partita::moveUp(all, m_connection));
}

void ConnectionActions::moveDown()
{
    const auto all = m_parts.manager.estate().connections();
    if (!m_chosenGroup.isEmpty())
        moveGroup(m_chosenGroup, int(positionOf(all, m_chosenGroup)) + 1);
    else if (m_connection)
        move(partita::moveDown(all, m_connection));
}

void ConnectionActions::moveGroup(const QString& group, int to)
{
    const auto all = m_parts.manager.estate().connections();
    if (positionOf(all, group) < 0)
        return;
    QList<ConnectionId> order;
    const auto moved = withGroupAt(all, group, to);
    for (const Connection* connection : moved)
        order.append(connection->profile().id);
    report(m_parts.manager.reorder(order));
    updateMoves();
}

void ConnectionActions::move(const std::optional<EstateMove>& move)
{
    if (!move)
        return;
    report(m_parts.manager.move(*move->connection, move->to));
    // The next key may come before the next turn of the event loop.
    updateMoves();
}

void ConnectionActions::moveTo(Connection* connection, int to, const QString& group)
{
    bool saved = true;
    if (connection->profile().group != group)
        saved = m_parts.manager.setGroup(*connection, group);
    report(saved && m_parts.manager.move(*connection, to));
}

void ConnectionActions::renameGroup(const QString& group, const QString& name)
{
    bool saved = true;
    const auto all = m_parts.manager.estate().connections();
    for (Connection* connection : all) {
        if (connection->profile().group == group)
            saved = saved && m_parts.manager.setGroup(*connection, name);
    }
    report(saved);
}

} // namespace partita
