// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writelock.h"

#include <algorithm>

namespace partita {

using std::chrono::milliseconds;

namespace {

//! A timer stands still while the machine sleeps. It looks that often, so that changed() comes soon after
//! waking.
constexpr std::chrono::seconds LookEvery { 5 };

} // namespace

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
    return m_locked || left() == milliseconds(0);
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
    return isLocked() ? std::nullopt : left();
}

std::optional<milliseconds> WriteLock::left() const
{
    if (!m_deadline)
        return std::nullopt;
    // The monotonic clock stands still while the machine sleeps; the other one can be set back.
    const milliseconds awake = m_deadline->monotonic - m_clock.monotonic();
    const milliseconds wall(m_clock.now().msecsTo(m_deadline->wall));
    return std::max(std::min(awake, wall), milliseconds(0));
}

void WriteLock::arm()
{
    m_timer = std::make_unique<QObject>();
    m_clock.after(std::min<milliseconds>(*left(), LookEvery), m_timer.get(), [this] {
        if (left() > milliseconds(0))
            arm();
        else
            lock();
    });
}

} // namespace partita
