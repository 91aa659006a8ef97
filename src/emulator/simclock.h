// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>

namespace partita::emulator {

//! The emulator's two times. The simulated one drives the instances' states and the lock-out and runs `speed`
//! times as fast as the wall clock; the wall clock stamps what the client compares with its own. advance()
//! moves both.
class SimClock
{
public:
    explicit SimClock(double speed);

    double speed() const { return m_speed; }
    //! Simulated milliseconds since 1970.
    qint64 now() const;
    //! Wall-clock milliseconds since 1970, with what advance() added.
    qint64 wall() const;
    //! The machine's clock, untouched: what the Date header and the window of a signature go by.
    static qint64 machine() { return QDateTime::currentMSecsSinceEpoch(); }

    void advance(qint64 milliseconds) { m_advanced += milliseconds; }
    //! Real milliseconds until the simulated moment \a when; 0 when it has passed.
    qint64 realUntil(qint64 when) const;

private:
    double m_speed;
    qint64 m_start;
    qint64 m_advanced = 0;
    QElapsedTimer m_elapsed;
};

} // namespace partita::emulator
