// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"
#include "rules/violation.h"

#include <QString>
#include <QStringView>
#include <QTime>

#include <chrono>
#include <optional>

namespace partita::rules {

//! "22", "22:00" and "22:00:00" as "22:00:00"; nullopt when \a text is no time of the day.
std::optional<QString> normalisedWindowTime(QStringView text);

//! The end of a window that begins at \a begin (any form that normalisedWindowTime() reads), across midnight
//! if need be; nullopt when \a begin is no time of the day.
std::optional<QString> windowEnd(QStringView begin);

//! How long until something that \a takes so long may begin inside a window, by \a now on the window's own
//! clock: zero inside it, unless too little is left of it. \a begin and \a end as normalisedWindowTime()
//! reads them; without an end it is windowEnd(). Nothing when \a begin is no time of the day.
std::optional<std::chrono::seconds> untilWindow(QStringView begin, QStringView end, const QTime& now,
                                                std::chrono::seconds takes = {});

//! Both ends or none, one of \a windows, and the end that belongs to the begin (tables 5-2 and 5-11;
//! 111400106). \a clause is the table that is meant.
QList<Violation> validateWindow(const QString& begin, const QString& end,
                                const QList<MaintenanceWindow>& windows,
                                QLatin1StringView clause = QLatin1StringView("table 5-2"));

} // namespace partita::rules
