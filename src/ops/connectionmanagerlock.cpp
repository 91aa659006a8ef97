// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/connectionmanager.h"

#include <algorithm>

namespace partita {

using std::chrono::milliseconds;

void ConnectionManager::lockAll()
{
    const auto open = m_parts.estate.connections();
    for (Connection* connection : open) {
        if (isKept(connection->profile().id) && connection->state() != Connection::State::Disabled)
            connection->signOut();
    }
    setLocked(true);
}

void ConnectionManager::unlockAll()
{
    setLocked(false);
    fetchAll();
}

void ConnectionManager::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    emit lockedChanged(locked);
}

milliseconds ConnectionManager::idleTime() const
{
    // The monotonic clock stands still while the machine sleeps.
    const milliseconds awake = m_parts.clock.monotonic() - m_lastActivity;
    return std::max(awake, milliseconds(m_lastActivityAt.msecsTo(m_parts.clock.now())));
}

void ConnectionManager::noteActivity()
{
    const milliseconds limit = std::chrono::minutes(m_parts.store.idleMinutes());
    if (limit.count() > 0 && !m_locked && idleTime() >= limit)
        lockAll();
    m_lastActivity = m_parts.clock.monotonic();
    m_lastActivityAt = m_parts.clock.now();
}

bool ConnectionManager::setIdleMinutes(int minutes)
{
    if (!m_parts.store.setIdleMinutes(minutes))
        return false;
    armIdle();
    return true;
}

void ConnectionManager::armIdle()
{
    m_idle.reset();
    const milliseconds limit = std::chrono::minutes(m_parts.store.idleMinutes());
    if (limit.count() <= 0)
        return;
    m_idle = std::make_unique<QObject>();
    // Input only moves the moment; the timer looks again when it comes.
    const milliseconds rest = std::max(limit - idleTime(), milliseconds(1000));
    m_parts.clock.after(m_locked ? limit : rest, m_idle.get(), [this, limit] {
        if (!m_locked && idleTime() >= limit)
            lockAll();
        armIdle();
    });
}

} // namespace partita
