// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writelock.h"

#include <algorithm>

namespace partita {

using std::chrono::milliseconds;

WriteLock::WriteLock(Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void WriteLock::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    m_locked = enabled;
    m_deadline.reset();
    m_timer.reset();
    emit changed();
}

bool WriteLock::isLocked() const
{
    if (!m_enabled)
        return false;
    return m_locked || (m_deadline && remaining() == milliseconds(0));
}

void WriteLock::lock()
{
    if (!m_enabled || m_locked)
        return;
    m_locked = true;
    m_deadline.reset();
    m_timer.reset();
    emit changed();
}

void WriteLock::unlock(std::optional<milliseconds> span)
{
    if (!m_enabled)
        return;
    m_locked = false;
    m_deadline.reset();
    m_timer.reset();
    if (span) {
        m_deadline = Deadline { m_clock.monotonic() + *span, m_clock.now().addMSecs(span->count()) };
        arm();
    }
    emit changed();
}

std::optional<milliseconds> WriteLock::remaining() const
{
    if (!m_enabled || m_locked || !m_deadline)
        return std::nullopt;
    // The monotonic clock stands still while the machine sleeps; the other one can be set back.
    const milliseconds awake = m_deadline->monotonic - m_clock.monotonic();
    const milliseconds wall(m_clock.now().msecsTo(m_deadline->wall));
    return std::max(std::min(awake, wall), milliseconds(0));
}

void WriteLock::arm()
{
    m_timer = std::make_unique<QObject>();
    m_clock.after(*remaining(), m_timer.get(), [this] {
        // A timer may come a little early.
        if (remaining() > milliseconds(0))
            arm();
        else
            lock();
    });
}

} // namespace partita
