// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::format {

namespace {

class Format
{
    Q_DECLARE_TR_FUNCTIONS(partita::Format)
};

QString zoneName(const QDateTime& time)
{
    const QString name = time.timeZoneAbbreviation();
    return name.isEmpty() ? time.toOffsetFromUtc(time.offsetFromUtc()).timeZoneAbbreviation() : name;
}

QString timeText(const QDateTime& time)
{
    return time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace

QString absent()
{
    return QStringLiteral("\u2014");
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString gigabytes(qint64 gb)
{
    return Format::tr("%1 GB").arg(number(gb));
}

QString storage(std::optional<qint64> usedGb, std::optional<qint64> usableGb)
{
    if (usedGb && usableGb)
        return Format::tr("%1 of %2 GB").arg(number(*usedGb), number(*usableGb));
    if (usedGb)
        return Format::tr("%1 GB used").arg(number(*usedGb));
    return usableGb ? gigabytes(*usableGb) : absent();
}

QString storageInFull(std::optional<qint64> usedGb, std::optional<qint64> usableGb,
                      std::optional<qint64> orderedGb)
{
    const auto known = [](std::optional<qint64> gb) { return gb ? gigabytes(*gb) : absent(); };
    return Format::tr("%1 used / %2 usable / %3 ordered")
        .arg(known(usedGb), known(usableGb), known(orderedGb));
}

QString percent(int value)
{
    return Format::tr("%1%").arg(number(value));
}

std::optional<int> percentage(std::optional<qint64> used, std::optional<qint64> available)
{
    if (!used || !available || *available <= 0 || *used < 0)
        return std::nullopt;
    return int(std::clamp(double(*used) * 100.0 / double(*available), 0.0, 100.0));
}

QString yesNo(bool value)
{
    return value ? Format::tr("Yes") : Format::tr("No");
}

QString localTime(qint64 msSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch);
    if (!time.isValid() || time.date().year() > 9999 || time.date().year() < 1970)
        return QString::number(msSinceEpoch);
    return timeText(time) + QLatin1Char(' ') + zoneName(time);
}

QString utcTime(qint64 msSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msSinceEpoch, Qt::UTC);
    if (!time.isValid() || time.date().year() > 9999 || time.date().year() < 1970)
        return {};
    return Format::tr("%1 UTC").arg(timeText(time));
}

// A younger age is told in steps: a text that changes every second wakes the program up every second.
constexpr std::chrono::seconds Step { 10 };

QString duration(std::chrono::milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    if (seconds == 0)
        return Format::tr("%1 ms", "milliseconds").arg(time.count());
    if (seconds < 60)
        return Format::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return Format::tr("%1 min %2 s", "minutes, seconds").arg(seconds / 60).arg(seconds % 60);
    return Format::tr("%1 h %2 min", "hours, minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString age(std::chrono::seconds age)
{
    using namespace std::chrono;
    const qint64 seconds = std::max<qint64>(age.count(), 0);
    if (seconds < Step.count())
        return Format::tr("Updated just now");
    if (seconds < 60)
        return Format::tr("Updated %n s ago", nullptr, int(seconds - seconds % Step.count()));
    if (seconds < 3600)
        return Format::tr("Updated %n min ago", nullptr, int(seconds / 60));
    if (seconds < 48 * 3600)
        return Format::tr("Updated %n h ago", nullptr, int(seconds / 3600));
    return Format::tr("Updated %n day(s) ago", nullptr, int(std::min<qint64>(seconds / 86400, 100'000)));
}

std::chrono::seconds ageValidFor(std::chrono::seconds age)
{
    using namespace std::chrono;
    if (age < 60s)
        return Step - std::max(age, 0s) % Step;
    return age < 3600s ? 60s - age % 60s : 3600s - age % 3600s;
}

QString toolTip(const QString& text)
{
    if (text.isEmpty())
        return {};
    return u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace partita::format
