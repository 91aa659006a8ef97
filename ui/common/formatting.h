// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

//! Values as words and digits of the user's language.
namespace partita::format {

//! What stands for a value that did not come.
QString absent();

QString number(qint64 value);
//! "492 GB": GB as the API counts them, exact.
QString gigabytes(qint64 gb);
//! "25 of 492 GB"; what is not known is left out.
QString storage(std::optional<qint64> usedGb, std::optional<qint64> usableGb);
//! "25 GB used / 492 GB usable / 600 GB ordered".
QString storageInFull(std::optional<qint64> usedGb, std::optional<qint64> usableGb,
                      std::optional<qint64> orderedGb);
//! A whole percentage, rounded down, so that 100 % means full.
QString percent(int value);
//! How full something is, from 0 to 100; nothing when it cannot be said.
std::optional<int> percentage(std::optional<qint64> used, std::optional<qint64> available);

QString yesNo(bool value);

//! Local time with its zone, for a moment in milliseconds since 1970; the number itself when it is no date.
QString localTime(qint64 msSinceEpoch);
//! The same moment in UTC, for a tooltip.
QString utcTime(qint64 msSinceEpoch);

//! "420 ms", "12 s", "4 min 10 s", "2 h 5 min".
QString duration(std::chrono::milliseconds time);

//! "Updated 12 s ago".
QString age(std::chrono::seconds age);
//! How long age() stays right, for a timer.
std::chrono::seconds ageValidFor(std::chrono::seconds age);

//! \a text for setToolTip(), which would otherwise read markup in it.
QString toolTip(const QString& text);

} // namespace partita::format
