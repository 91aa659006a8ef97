// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/creationstore.h"

#include "core/privatefile.h"
#include "ops/durationhistory.h"

#include <QDir>
#include <QLockFile>
#include <QSet>
#include <QUuid>

#include <map>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

// A draft has a few hundred bytes; twenty tags make it a few thousand.
constexpr qint64 MaximumBytes = 1 << 20;

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

struct CreationStore::Private
{
    QString folder;
    DurationHistory durations;
    //! Of the intents that are this console's; each is locked.
    std::map<QString, std::unique_ptr<QLockFile>> held;

    QString fileOf(const QString& id) const { return QDir(folder).filePath(id + ".json"_L1); }

    //! Null when another console has it.
    std::unique_ptr<QLockFile> lock(const QString& id) const
    {
        auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(id + ".lock"_L1));
        // However old: only the death of its holder frees it.
        lock->setStaleLockTime(0);
        return lock->tryLock(0) ? std::move(lock) : nullptr;
    }

    //! While \a id is locked.
    void removeScratches(const QString& id) const
    {
        QDir folderOf(folder);
        const QStringList names = folderOf.entryList(QDir::Files | QDir::Hidden);
        for (const QString& name : names) {
            if (name.startsWith(id + ".json."_L1))
                folderOf.remove(name);
        }
    }

    std::optional<CreationIntent> read(const QString& id) const
    {
        const auto bytes = readPrivateFile(fileOf(id), MaximumBytes);
        auto intent = bytes ? readIntent(*bytes) : std::nullopt;
        return intent && intent->id == id ? std::move(intent) : std::nullopt;
    }
};

CreationStore::CreationStore(const QString& folder, QObject* parent)
    : QObject(parent)
    , m(new Private { folder, DurationHistory(QDir(folder).filePath(u"durations.json"_s)), {} })
{
}

CreationStore::~CreationStore() = default;

QList<CreationIntent> CreationStore::take()
{
    QSet<QString> ids;
    const QStringList names = QDir(m->folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names)
        ids.insert(idOf(name));
    ids.remove({});

    QList<CreationIntent> taken;
    for (const QString& id : std::as_const(ids)) {
        if (m->held.count(id))
            continue;
        auto lock = m->lock(id);
        if (!lock)
            continue;
        m->removeScratches(id);
        auto intent = m->read(id);
        if (!intent)
            continue;
        m->held.emplace(id, std::move(lock));
        taken.append(std::move(*intent));
    }
    std::sort(taken.begin(), taken.end(), [](const auto& a, const auto& b) { return a.began < b.began; });
    return taken;
}

bool CreationStore::keep(const CreationIntent& intent)
{
    if (!makePrivateFolder(m->folder))
        return false;
    const bool isNew = !m->held.count(intent.id);
    if (isNew) {
        auto lock = m->lock(intent.id);
        if (!lock)
            return false;
        m->held.emplace(intent.id, std::move(lock));
    }
    const QByteArray json = toJson(intent);
    // Also read back: what cannot be read after a crash was never kept.
    if (writePrivateFile(m->fileOf(intent.id), json)
        && readPrivateFile(m->fileOf(intent.id), MaximumBytes) == json)
        return true;
    if (isNew)
        forget(intent.id);
    return false;
}

void CreationStore::forget(const QString& id)
{
    if (!m->held.count(id))
        return;
    QFile::remove(m->fileOf(id));
    m->held.erase(id);
}

void CreationStore::addDuration(const QString& region, std::chrono::seconds took)
{
    if (makePrivateFolder(m->folder))
        m->durations.add(region, took);
}

std::optional<CreationStore::Usual> CreationStore::usual(const QString& region) const
{
    QList<std::chrono::seconds> took = m->durations.of(region);
    if (took.isEmpty())
        return std::nullopt;
    std::sort(took.begin(), took.end());
    const qsizetype middle = took.size() / 2;
    const auto median = took.size() % 2 ? took[middle] : (took[middle - 1] + took[middle]) / 2;
    return Usual { took.first(), median, took.last(), int(took.size()) };
}

} // namespace partita
