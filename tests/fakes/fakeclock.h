// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace partita::fakes {

//! A clock that stands still until it is told to move.
class FakeClock final : public Clock
{
public:
    //! Where now() begins: 2026-01-01T00:00:00Z.
    FakeClock();

    QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    std::chrono::milliseconds monotonic() const override { return m_elapsed; }
    void after(std::chrono::milliseconds delay, const QObject* context, std::function<void()> what) override;

    //! Moves time and runs, in the order of their moments, the callbacks that fall due on the way,
    //! also those that are registered by such a callback.
    void advance(std::chrono::milliseconds by);
    //! Callbacks that are still to come and whose context is alive.
    int pending() const;
    //! How long until the next of them; nothing when there is none.
    std::optional<std::chrono::milliseconds> next() const;

private:
    struct Timer
    {
        std::chrono::milliseconds at;
        QPointer<const QObject> context;
        std::function<void()> what;
    };
    std::vector<Timer>::const_iterator earliest() const;

    QDateTime m_start;
    std::chrono::milliseconds m_elapsed { 0 };
    std::vector<Timer> m_timers;
};

} // namespace partita::fakes
