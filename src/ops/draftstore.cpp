// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/draftstore.h"

#include "core/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qint64 MaximumBytes = 1 << 20;
constexpr auto TemplatePrefix = "template-"_L1;
constexpr auto Suffix = ".json"_L1;

bool isTemplateFile(const QString& name)
{
    return name.startsWith(TemplatePrefix) && name.endsWith(Suffix);
}

std::optional<dms::InstanceTemplate> read(const QString& file)
{
    const auto bytes = readPrivateFile(file, MaximumBytes);
    if (!bytes)
        return std::nullopt;
    auto value = dms::readTemplate(*bytes);
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

//! Ids may hold anything, and a file's name may not.
QString unfinishedFile(const QString& folder, const ConnectionId& connection, const ProjectId& project)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(connection.text().toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(project.text().toUtf8());
    return QDir(folder).filePath("unfinished-"_L1 + QString::fromLatin1(hash.result().toHex().left(32))
                                 + Suffix);
}

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
}

QList<DraftStore::Entry> DraftStore::templates() const
{
    QList<Entry> entries;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (!isTemplateFile(name))
            continue;
        if (auto value = read(folder.filePath(name)))
            entries.append({ folder.filePath(name), std::move(*value) });
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        const int order = a.value.title.compare(b.value.title, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.value.title < b.value.title;
    });
    return entries;
}

std::optional<QString> DraftStore::saveTemplate(const dms::InstanceTemplate& value)
{
    if (!makePrivateFolder(m_folder))
        return std::nullopt;
    const QList<Entry> entries = templates();
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const Entry& entry) { return entry.value.title == value.title; });
    const QString file = same != entries.end()
        ? same->file
        : QDir(m_folder).filePath(TemplatePrefix + QUuid::createUuid().toString(QUuid::WithoutBraces)
                                  + Suffix);
    return writePrivateFile(file, dms::toJson(value)) ? std::optional(file) : std::nullopt;
}

bool DraftStore::removeTemplate(const QString& file)
{
    const QFileInfo info(file);
    const bool ours
        = isTemplateFile(info.fileName()) && info.absoluteDir() == QDir(QDir(m_folder).absolutePath());
    return ours && QFile::remove(file);
}

std::optional<rules::InstanceDraft> DraftStore::unfinished(const ConnectionId& connection,
                                                           const ProjectId& project) const
{
    auto value = read(unfinishedFile(m_folder, connection, project));
    return value ? std::optional(std::move(value->draft)) : std::nullopt;
}

bool DraftStore::keepUnfinished(const ConnectionId& connection, const ProjectId& project,
                                const rules::InstanceDraft& draft)
{
    return makePrivateFolder(m_folder)
        && writePrivateFile(unfinishedFile(m_folder, connection, project),
                            dms::toJson(dms::InstanceTemplate { {}, draft }));
}

void DraftStore::dropUnfinished(const ConnectionId& connection, const ProjectId& project)
{
    QFile::remove(unfinishedFile(m_folder, connection, project));
}

} // namespace partita
