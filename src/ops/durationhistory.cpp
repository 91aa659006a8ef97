// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/durationhistory.h"

#include "core/privatefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int Version = 1;
constexpr qint64 MaximumBytes = 1 << 20;

QList<std::chrono::seconds> durationsOf(const QJsonArray& array)
{
    QList<std::chrono::seconds> durations;
    for (const QJsonValue& value : array) {
        const qint64 seconds = value.toInteger(-1);
        if (seconds >= 0)
            durations.append(std::chrono::seconds(seconds));
    }
    return durations.last(std::min(durations.size(), DurationHistory::Most));
}

} // namespace

DurationHistory::DurationHistory(QString file)
    : m_file(std::move(file))
{
}

DurationHistory::Regions DurationHistory::read() const
{
    Regions regions;
    const QByteArray bytes = readPrivateFile(m_file, MaximumBytes).value_or(QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json["version"_L1].toInt() != Version)
        return regions;
    const QJsonObject stored = json["regions"_L1].toObject();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        regions[it.key()] = durationsOf(it.value().toArray());
    return regions;
}

QList<std::chrono::seconds> DurationHistory::of(const QString& region) const
{
    if (!m_regions)
        m_regions = read();
    const auto found = m_regions->find(region);
    return found == m_regions->end() ? QList<std::chrono::seconds>() : found->second;
}

void DurationHistory::add(const QString& region, std::chrono::seconds took)
{
    if (took.count() < 0)
        return;
    // Another console's are read again, and it holds the lock for no longer than a write takes.
    QLockFile lock(m_file + ".lock"_L1);
    const bool locked = lock.tryLock(0);
    m_regions = read();
    QList<std::chrono::seconds>& durations = (*m_regions)[region];
    durations.append(took);
    durations = durations.last(std::min(durations.size(), Most));
    if (!locked)
        return;

    QJsonObject stored;
    for (const auto& [name, list] : *m_regions) {
        QJsonArray array;
        for (const std::chrono::seconds seconds : list)
            array.append(qint64(seconds.count()));
        stored.insert(name, array);
    }
    const QJsonObject json { { "version"_L1, Version }, { "regions"_L1, stored } };
    // What is on the disk counts.
    if (!writePrivateFile(m_file, QJsonDocument(json).toJson()))
        m_regions.reset();
}

} // namespace partita
