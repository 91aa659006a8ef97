// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of instances: their files.
#include "core/privatefile.h"
#include "ops/snapshots.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

// 100,000 topics, the most that anything here is made for, have about half of it.
constexpr qint64 MaximumBytes = 64 << 20;
constexpr auto Prefix = "snapshot-"_L1;
constexpr auto Suffix = ".json"_L1;

bool isSnapshotFile(const QString& name)
{
    return name.startsWith(Prefix) && name.endsWith(Suffix);
}

//! For people who look into the folder. A name from a service may hold anything, and a file's name may not.
QString fileNameOf(const InstanceSnapshot& snapshot)
{
    QString name;
    for (const QChar character : snapshot.name) {
        const bool plain = character.unicode() < 128 && (character.isLetterOrNumber() || character == u'_');
        name.append(plain ? character : QChar(u'-'));
    }
    return Prefix + snapshot.takenAt.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u'-' + name.left(64) + u'-'
        + QUuid::createUuid().toString(QUuid::WithoutBraces) + Suffix;
}

bool isBefore(const SnapshotStore::Entry& a, const SnapshotStore::Entry& b)
{
    if (!a.snapshot || !b.snapshot)
        return a.snapshot && !b.snapshot;
    return a.snapshot->takenAt > b.snapshot->takenAt;
}

} // namespace

SnapshotStore::SnapshotStore(QString folder)
    : m_folder(std::move(folder))
{
}

QList<SnapshotStore::Entry> SnapshotStore::list() const
{
    QList<Entry> entries;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (isSnapshotFile(name))
            entries.append({ folder.filePath(name), read(folder.filePath(name)) });
    }
    std::stable_sort(entries.begin(), entries.end(), isBefore);
    return entries;
}

Result<InstanceSnapshot, SnapshotProblem> SnapshotStore::read(const QString& file) const
{
    const auto bytes = readPrivateFile(file, MaximumBytes);
    if (!bytes)
        return unexpected(SnapshotProblem::CannotRead);
    return readSnapshot(*bytes);
}

std::optional<QString> SnapshotStore::save(const InstanceSnapshot& snapshot) const
{
    if (!makePrivateFolder(m_folder))
        return std::nullopt;
    QString file = QDir(m_folder).filePath(fileNameOf(snapshot));
    const QByteArray json = toJson(snapshot);
    // What would not be read again would be no help once the instance is gone.
    if (writePrivateFile(file, json) && readPrivateFile(file, MaximumBytes) == json && readSnapshot(json))
        return file;
    QFile::remove(file);
    return std::nullopt;
}

bool SnapshotStore::remove(const QString& file) const
{
    const QFileInfo info(file);
    const bool ours
        = isSnapshotFile(info.fileName()) && info.absoluteDir() == QDir(QDir(m_folder).absolutePath());
    return ours && QFile::remove(file);
}

} // namespace partita
