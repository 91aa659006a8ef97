// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTimer>

namespace partita {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, const QObject* context, std::function<void()> what)
{
    QTimer::singleShot(delay, context, std::move(what));
}

} // namespace partita
