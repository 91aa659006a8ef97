// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace partita {

//! Time, and the promise to call back later. Injected everywhere, so that tests need not wait.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Wall-clock time in UTC. It can jump; never measure a duration with it.
    virtual QDateTime now() const = 0;
    //! Time since an arbitrary moment; it never goes backwards.
    virtual std::chrono::milliseconds monotonic() const = 0;
    //! Calls \a what on \a context's thread after \a delay, from the event loop (never at once).
    //! Not called when \a context is gone by then.
    virtual void after(std::chrono::milliseconds delay, const QObject* context, std::function<void()> what)
        = 0;
};

//! The machine's clock and Qt's timers.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, const QObject* context, std::function<void()> what) override;
};

} // namespace partita
