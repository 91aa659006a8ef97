// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/maintenancewindow.h"

#include "rules/origin.h"
#include "rules/servercodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita::rules {

namespace {

using Time = std::array<int, 3>; // hours, minutes, seconds

std::optional<Time> readTime(QStringView text)
{
    const auto parts = text.split(u':');
    if (parts.size() > 3)
        return std::nullopt;
    constexpr Time limits { 24, 60, 60 };
    Time time {};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts.at(i);
        if (part.size() != 2 || !isAsciiDigit(part.at(0)) || !isAsciiDigit(part.at(1)))
            return std::nullopt;
        const int value = 10 * part.at(0).digitValue() + part.at(1).digitValue();
        if (value >= limits.at(size_t(i)))
            return std::nullopt;
        time.at(size_t(i)) = value;
    }
    return time;
}

QString written(const Time& time)
{
    return u"%1:%2:%3"_s.arg(time[0], 2, 10, QChar(u'0'))
        .arg(time[1], 2, 10, QChar(u'0'))
        .arg(time[2], 2, 10, QChar(u'0'));
}

int secondsOf(const Time& time)
{
    return (time[0] * 60 + time[1]) * 60 + time[2];
}

struct Side
{
    Origin origin;
    const QString& text;
    std::optional<QString> time;
};

// The window that begins at \a begin; what keeps it from being found is appended.
const MaintenanceWindow* checkBegin(QList<Violation>& out, const Side& begin,
                                    const QList<MaintenanceWindow>& windows)
{
    if (begin.text.isEmpty()) {
        out.append(begin.origin.broken(Rule::OneOfPairMissing));
        return nullptr;
    }
    if (!begin.time) {
        out.append(begin.origin.broken(Rule::Malformed, begin.text));
        return nullptr;
    }
    const auto found = std::find_if(windows.cbegin(), windows.cend(), [&](const MaintenanceWindow& window) {
        return normalisedWindowTime(window.begin) == begin.time;
    });
    if (found != windows.cend())
        return &*found;
    out.append(begin.origin.broken(Rule::NotOffered, *begin.time));
    return nullptr;
}

void checkEnd(QList<Violation>& out, const Side& end, const MaintenanceWindow* window)
{
    if (end.text.isEmpty()) {
        out.append(end.origin.broken(Rule::OneOfPairMissing));
    } else if (!end.time) {
        out.append(end.origin.broken(Rule::Malformed, end.text));
    } else if (window) {
        const auto expected = normalisedWindowTime(window->end);
        if (end.time != expected)
            out.append(end.origin.broken(Rule::Mismatch, expected.value_or(window->end)));
    }
}

} // namespace

std::optional<QString> normalisedWindowTime(QStringView text)
{
    const auto time = readTime(text);
    return time ? std::optional(written(*time)) : std::nullopt;
}

std::optional<QString> windowEnd(QStringView begin)
{
    auto time = readTime(begin);
    if (!time)
        return std::nullopt;
    time->front() = (time->front() + bounds::WindowHours) % 24;
    return written(*time);
}

std::optional<std::chrono::seconds> untilWindow(QStringView begin, QStringView end, const QTime& now,
                                                std::chrono::seconds takes)
{
    constexpr int day = 24 * 60 * 60;
    const auto from = readTime(begin);
    if (!from)
        return std::nullopt;
    const auto to = readTime(end);
    // Both the same: all day long.
    const int length = to && *to != *from ? (secondsOf(*to) - secondsOf(*from) + day) % day
        : to                              ? day
                                          : bounds::WindowHours * 60 * 60;
    const int since = (now.msecsSinceStartOfDay() / 1000 - secondsOf(*from) + day) % day;
    const int lasts = std::max(0, length - int(takes.count()));
    return std::chrono::seconds(since < length && since <= lasts ? 0 : day - since);
}

QList<Violation> validateWindow(const QString& begin, const QString& end,
                                const QList<MaintenanceWindow>& windows, QLatin1StringView clause)
{
    QList<Violation> out;
    if (begin.isEmpty() && end.isEmpty())
        return out;
    const MaintenanceWindow* window = checkBegin(
        out, { { Field::MaintainBegin, clause, codes::BadWindow }, begin, normalisedWindowTime(begin) },
        windows);
    checkEnd(out, { { Field::MaintainEnd, clause, codes::BadWindow }, end, normalisedWindowTime(end) },
             window);
    return out;
}

} // namespace partita::rules
