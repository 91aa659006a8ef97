// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/detailvalues.h"

#include "common/formatting.h"
#include "common/statuswords.h"
#include "rules/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace partita::detail {

namespace {

class DetailValues
{
    Q_DECLARE_TR_FUNCTIONS(partita::DetailValues)
};

//! A word of ours for a value of theirs, which stays visible and is what is copied.
DetailValue named(const QString& word, const QString& raw)
{
    return { { DetailValues::tr("%1 (%2)", "word (raw value)").arg(word, raw) }, raw, {} };
}

} // namespace

DetailValue text(const QString& value)
{
    return value.isEmpty() ? DetailValue() : DetailValue { { value }, value, {} };
}

DetailValue paragraphs(const QString& value)
{
    return value.isEmpty() ? DetailValue() : DetailValue { value.split(u'\n'), value, {} };
}

DetailValue lines(const QStringList& values)
{
    return values.isEmpty() ? DetailValue() : DetailValue { values, values.join(u','), {} };
}

DetailValue separated(const QString& value)
{
    return value.isEmpty() ? DetailValue() : DetailValue { value.split(u',', Qt::SkipEmptyParts), value, {} };
}

DetailValue number(std::optional<qint64> value)
{
    return value ? DetailValue { { format::number(*value) }, QString::number(*value), {} } : DetailValue();
}

DetailValue plainNumber(std::optional<qint64> value)
{
    return value ? text(QString::number(*value)) : DetailValue();
}

DetailValue gigabytes(std::optional<qint64> value)
{
    return value ? DetailValue { { format::gigabytes(*value) }, QString::number(*value), {} } : DetailValue();
}

DetailValue bandwidth(std::optional<qint64> mbit)
{
    if (!mbit)
        return {};
    return { { DetailValues::tr("%1 Mbit/s").arg(format::number(*mbit)) }, QString::number(*mbit), {} };
}

DetailValue yesNo(std::optional<bool> value)
{
    return value ? DetailValue { { format::yesNo(*value) }, *value ? u"true"_s : u"false"_s, {} }
                 : DetailValue();
}

DetailValue moment(std::optional<qint64> msSinceEpoch)
{
    if (!msSinceEpoch)
        return {};
    return { { format::localTime(*msSinceEpoch) },
             QString::number(*msSinceEpoch),
             format::utcTime(*msSinceEpoch) };
}

DetailValue status(const dms::Instance& instance)
{
    return instance.status.isEmpty() ? DetailValue()
                                     : named(statusLook(instance.status).text, instance.status);
}

DetailValue task(const dms::Instance& instance)
{
    if (!instance.task)
        return {};
    return text(DetailValues::tr("%1: %2", "task: state").arg(instance.task->name, instance.task->status));
}

DetailValue tags(const dms::Instance& instance)
{
    QStringList all;
    for (const dms::Tag& tag : instance.tags)
        all.append(tag.key + u'=' + tag.value);
    return lines(all);
}

DetailValue charging(const dms::Instance& instance)
{
    if (!instance.chargingMode)
        return {};
    const QString raw = QString::number(*instance.chargingMode);
    if (*instance.chargingMode == 1)
        return named(DetailValues::tr("Pay per use"), raw);
    return *instance.chargingMode == 0 ? named(DetailValues::tr("Yearly or monthly"), raw) : text(raw);
}

DetailValue extensions(const dms::Instance& instance)
{
    if (!instance.extendTimes)
        return {};
    const QString raw = QString::number(*instance.extendTimes);
    return { { DetailValues::tr("%1 (at most %2)")
                   .arg(format::number(*instance.extendTimes),
                        format::number(rules::bounds::DiskExtensions)) },
             raw,
             {} };
}

DetailValue retention(const dms::Instance& instance)
{
    if (instance.retentionPolicy == u"time_base")
        return named(DetailValues::tr("Oldest messages are deleted"), instance.retentionPolicy);
    if (instance.retentionPolicy == u"produce_reject")
        return named(DetailValues::tr("New messages are refused"), instance.retentionPolicy);
    return text(instance.retentionPolicy);
}

} // namespace partita::detail
