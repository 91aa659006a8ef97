// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/simclock.h"

#include <cmath>

namespace partita::emulator {

SimClock::SimClock(double speed)
    : m_speed(speed)
    , m_start(machine())
{
    m_elapsed.start();
}

qint64 SimClock::now() const
{
    return m_start + m_advanced + std::llround(double(m_elapsed.elapsed()) * m_speed);
}

qint64 SimClock::wall() const
{
    return machine() + m_advanced;
}

qint64 SimClock::realUntil(qint64 when) const
{
    const qint64 left = when - now();
    return left <= 0 ? 0 : std::llround(std::ceil(double(left) / m_speed));
}

} // namespace partita::emulator
