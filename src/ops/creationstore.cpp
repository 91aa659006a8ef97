// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/creationstore.h"

#include "core/privatefile.h"
#include "ops/durationhistory.h"
#include "ops/ownedfiles.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

struct CreationStore::Private
{
    OwnedFiles files;
    DurationHistory durations;
};

CreationStore::CreationStore(const QString& folder, QObject* parent)
    : QObject(parent)
    , m(new Private { OwnedFiles(folder), DurationHistory(QDir(folder).filePath(u"durations.json"_s)) })
{
}

CreationStore::~CreationStore() = default;

QList<CreationIntent> CreationStore::take()
{
    QList<CreationIntent> taken;
    m->files.take([&taken](const QString& id, const QByteArray& bytes) {
        auto intent = readIntent(bytes);
        if (!intent || intent->id != id)
            return false;
        taken.append(std::move(*intent));
        return true;
    });
    std::sort(taken.begin(), taken.end(), [](const auto& a, const auto& b) { return a.began < b.began; });
    return taken;
}

bool CreationStore::keep(const CreationIntent& intent)
{
    return m->files.keep(intent.id, toJson(intent));
}

void CreationStore::forget(const QString& id)
{
    m->files.forget(id);
}

void CreationStore::addDuration(const QString& region, std::chrono::seconds took)
{
    if (makePrivateFolder(m->files.folder()))
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
