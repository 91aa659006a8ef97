// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/fakeclock.h"

namespace partita::fakes {

//! A clock whose wall-clock time can be moved alone: forward as by a sleep of the machine, or to where
//! somebody sets it.
class JumpingClock final : public Clock
{
public:
    QDateTime now() const override { return m_steady.now().addMSecs(m_jump.count()); }
    std::chrono::milliseconds monotonic() const override { return m_steady.monotonic(); }
    void after(std::chrono::milliseconds delay, const QObject* context, std::function<void()> what) override
    {
        m_steady.after(delay, context, std::move(what));
    }

    //! Moves both times and runs what falls due.
    void advance(std::chrono::milliseconds by) { m_steady.advance(by); }
    //! Moves the wall-clock time; nothing falls due.
    void jump(std::chrono::milliseconds by) { m_jump += by; }
    int pending() const { return m_steady.pending(); }

private:
    FakeClock m_steady;
    std::chrono::milliseconds m_jump { 0 };
};

} // namespace partita::fakes
