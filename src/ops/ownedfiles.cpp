// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/ownedfiles.h"

#include "core/privatefile.h"

#include <QDir>
#include <QLockFile>
#include <QSet>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

// A plan for a thousand instances has about half a megabyte.
constexpr qint64 MaximumBytes = 16 << 20;

//! The id that a file of this folder belongs to: "<id>.json", "<id>.json.<random>" (a write that was killed)
//! or "<id>.lock"; empty for other files.
QString idOf(const QString& name)
{
    constexpr qsizetype length = 36;
    const QString id = name.left(length);
    const QStringView rest = QStringView(name).mid(id.size());
    const bool ours = rest == ".lock"_L1 || rest == ".json"_L1 || rest.startsWith(".json."_L1);
    return ours && QUuid::fromString(id).toString(QUuid::WithoutBraces) == id ? id : QString();
}

} // namespace

OwnedFiles::OwnedFiles(QString folder)
    : m_folder(std::move(folder))
{
}

OwnedFiles::~OwnedFiles() = default;

QString OwnedFiles::fileOf(const QString& id) const
{
    return QDir(m_folder).filePath(id + ".json"_L1);
}

//! Null when another console has it.
std::unique_ptr<QLockFile> OwnedFiles::lock(const QString& id) const
{
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(id + ".lock"_L1));
    // However old: only the death of its holder frees it.
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

//! While \a id is locked.
void OwnedFiles::removeScratches(const QString& id) const
{
    QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (name.startsWith(id + ".json."_L1))
            folder.remove(name);
    }
}

void OwnedFiles::take(const Accept& accept)
{
    QSet<QString> ids;
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        ids.insert(idOf(name));
    ids.remove({});

    for (const QString& id : std::as_const(ids)) {
        if (m_held.count(id))
            continue;
        auto lock = this->lock(id);
        if (!lock)
            continue;
        removeScratches(id);
        const auto bytes = readPrivateFile(fileOf(id), MaximumBytes);
        if (bytes && accept(id, *bytes))
            m_held.emplace(id, std::move(lock));
    }
}

bool OwnedFiles::keep(const QString& id, const QByteArray& bytes)
{
    if (!makePrivateFolder(m_folder))
        return false;
    const bool isNew = !m_held.count(id);
    if (isNew) {
        auto lock = this->lock(id);
        if (!lock)
            return false;
        m_held.emplace(id, std::move(lock));
    }
    // Also read back: what cannot be read after a crash was never kept.
    if (writePrivateFile(fileOf(id), bytes) && readPrivateFile(fileOf(id), MaximumBytes) == bytes)
        return true;
    if (isNew)
        forget(id);
    return false;
}

void OwnedFiles::forget(const QString& id)
{
    if (!m_held.count(id))
        return;
    QFile::remove(fileOf(id));
    m_held.erase(id);
}

} // namespace partita
