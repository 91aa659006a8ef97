// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace partita {

//! Keeps a read-only connection from changing anything: while it is locked, nothing but GET leaves. It can be
//! unlocked for a while and locks itself again. Whether it is locked is decided by both clocks at the moment
//! of asking, so that a machine that slept does not wake up unlocked.
class WriteLock final : public QObject
{
    Q_OBJECT

public:
    //! Off at first: everything may leave. \a clock outlives this.
    explicit WriteLock(Clock& clock, QObject* parent = nullptr);

    //! Whether the connection is read-only at all.
    bool isEnabled() const { return m_enabled; }
    //! Enabling locks.
    void setEnabled(bool enabled);

    bool isLocked() const;
    void lock();
    //! For \a span; nothing: until lock() or the end of the program.
    void unlock(std::optional<std::chrono::milliseconds> span);
    //! Until it locks itself; nothing when it is locked, not enabled, or unlocked without an end.
    std::optional<std::chrono::milliseconds> remaining() const;

signals:
    //! isEnabled() or isLocked() is another, or the span is.
    void changed();

private:
    struct Deadline
    {
        std::chrono::milliseconds monotonic;
        QDateTime wall;
    };
    //! Until the deadline, not below zero; nothing when there is none.
    std::optional<std::chrono::milliseconds> left() const;
    void arm();

    Clock& m_clock;
    bool m_enabled = false;
    bool m_locked = false;
    std::optional<Deadline> m_deadline;
    //! The context of the running timer; without it the timer is dead.
    std::unique_ptr<QObject> m_timer;
};

} // namespace partita
