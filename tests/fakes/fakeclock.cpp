// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"

#include <algorithm>

namespace partita::fakes {

FakeClock::FakeClock()
    : m_start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
{
}

void FakeClock::after(std::chrono::milliseconds delay, const QObject* context, std::function<void()> what)
{
    m_timers.push_back(
        { m_elapsed + std::max(delay, std::chrono::milliseconds(0)), context, std::move(what) });
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_elapsed + by;
    for (;;) {
        const auto found = earliest();
        if (found == m_timers.cend() || found->at > end)
            break;
        const Timer timer = *found;
        m_timers.erase(found);
        m_elapsed = timer.at;
        if (timer.context)
            timer.what();
    }
    m_elapsed = end;
}

int FakeClock::pending() const
{
    return int(std::count_if(m_timers.cbegin(), m_timers.cend(),
                             [](const Timer& timer) { return !timer.context.isNull(); }));
}

std::optional<std::chrono::milliseconds> FakeClock::next() const
{
    std::optional<std::chrono::milliseconds> soonest;
    for (const Timer& timer : m_timers) {
        if (timer.context && (!soonest || timer.at - m_elapsed < *soonest))
            soonest = timer.at - m_elapsed;
    }
    return soonest;
}

std::vector<FakeClock::Timer>::const_iterator FakeClock::earliest() const
{
    // The first of equals, so that callbacks of the same moment run in the order of their registration.
    return std::min_element(m_timers.cbegin(), m_timers.cend(),
                            [](const Timer& a, const Timer& b) { return a.at < b.at; });
}

} // namespace partita::fakes
