// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionsettings.h"

#include "connections/connectionfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QScopeGuard>
#include <QSettings>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int Version = 1;
constexpr std::chrono::seconds LockWait { 5 };
// A process that is killed while it makes the lock leaves one without its number, which only its age tells
// from a good one. A living process keeps its lock longer than this as well: the file is locked, too.
constexpr std::chrono::milliseconds LockAge { 1000 };
constexpr int LockPoll = 10; // ms; by itself QLockFile looks ever more rarely
constexpr int MaxCopies = 10; // of damaged files that were changed in the same second
constexpr int MaxPosition = 1'000'000; // whatever somebody wrote into the file by hand
constexpr auto VersionKey = "version"_L1;
constexpr auto IdleKey = "idleMinutes"_L1;
constexpr auto Group = "connections"_L1;

QString keyOf(const ConnectionId& id)
{
    return Group + u'/' + id.text();
}

QString textOf(const ConnectionSettings::Entry& entry)
{
    QJsonObject json = toJson(entry.profile);
    json.insert("position"_L1, entry.position);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool comesBefore(const ConnectionSettings::Entry& a, const ConnectionSettings::Entry& b)
{
    return a.position != b.position ? a.position < b.position : a.profile.id < b.profile.id;
}

void readEntries(QSettings& file, ConnectionSettings& settings)
{
    file.beginGroup(Group);
    const QStringList keys = file.childKeys();
    for (const QString& key : keys) {
        const QJsonDocument json = QJsonDocument::fromJson(file.value(key).toString().toUtf8());
        ImportRow row = fromJson(json.isObject() ? json.object() : QJsonValue());
        if (row.verdict == ImportRow::Verdict::Invalid || row.profile.id.text() != key)
            ++settings.unreadable;
        else
            settings.entries.append(
                { std::move(row.profile), std::clamp(json["position"_L1].toInt(), 0, MaxPosition) });
    }
    file.endGroup();
    std::sort(settings.entries.begin(), settings.entries.end(), comesBefore);
}

//! Says how \a after differs from \a before, one value for each connection.
void writeDifference(QSettings& file, const ConnectionSettings& before, const ConnectionSettings& after)
{
    file.setValue(VersionKey, Version);
    if (after.idleMinutes != before.idleMinutes)
        file.setValue(IdleKey, after.idleMinutes);
    for (const ConnectionSettings::Entry& entry : before.entries) {
        if (after.indexOf(entry.profile.id) < 0)
            file.remove(keyOf(entry.profile.id));
    }
    for (const ConnectionSettings::Entry& entry : after.entries) {
        if (!before.entries.contains(entry))
            file.setValue(keyOf(entry.profile.id), textOf(entry));
    }
}

//! A name beside \a file that this process has never used. QSettings keeps what it read, and what it failed
//! to write, by name for the whole process, and would bring it back later.
QString newScratch(const QString& file)
{
    static std::atomic<int> count = 0;
    return u"%1.new-%2-%3"_s.arg(file).arg(QCoreApplication::applicationPid()).arg(++count);
}

//! What processes that were killed left behind. Only while the lock is held.
void removeScratches(const QString& file)
{
    const QFileInfo info(file);
    QDir folder = info.dir();
    const QString beginning = info.fileName() + ".new-"_L1;
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (name.startsWith(beginning))
            folder.remove(name);
    }
}

// On a full disk Qt 6.4 reports success for files that fit into its buffer: QFile::copy() and QSaveFile,
// which QSettings uses, do not look whether the last flush went well. So all is looked at again.

bool copyFile(const QString& from, const QString& to)
{
    if (!QFile::copy(from, to))
        return false;
    if (QFileInfo(to).size() == QFileInfo(from).size())
        return true;
    QFile::remove(to);
    return false;
}

//! Changes the file \a scratch and gives it the name \a fresh, under which it can be read back.
bool writeScratch(const QString& scratch, const QString& fresh, const ConnectionSettings& before,
                  const ConnectionSettings& after)
{
    QSettings file(scratch, QSettings::IniFormat);
    writeDifference(file, before, after);
    file.sync();
    if (file.status() != QSettings::NoError || !QFile::rename(scratch, fresh))
        return false;
    const QSettings written(fresh, QSettings::IniFormat);
    const QStringList keys = file.allKeys();
    return written.status() == QSettings::NoError && written.allKeys() == keys
        && std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
               return written.value(key).toString() == file.value(key).toString();
           });
}

bool replaceFile(const QString& scratch, const QString& file)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(scratch).filesystemAbsoluteFilePath(),
                            QFileInfo(file).filesystemAbsoluteFilePath(), error);
    return !error;
}

//! Puts a changed file in the place of \a file.
bool writeSettings(const QString& file, const QString& copy, const ConnectionSettings& before,
                   const ConnectionSettings& after)
{
    // A damaged file is written anew, from what could be read of it.
    const bool anew = before.state == ConnectionSettings::State::Damaged;
    if (anew && setDamagedFileAside(file).isEmpty())
        return false;
    const QString scratch = anew ? newScratch(file) : copy;
    ConnectionSettings start = before;
    if (anew)
        start = {};
    const QString fresh = newScratch(file);
    if (!writeScratch(scratch, fresh, start, after))
        return false;
    // A copy has the permissions of its original; a new file is for its owner alone.
    if ((anew || !QFileInfo::exists(file))
        && !QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    return replaceFile(fresh, file);
}

bool areSame(const ConnectionSettings& a, const ConnectionSettings& b)
{
    return a.entries == b.entries && a.idleMinutes == b.idleMinutes;
}

} // namespace

qsizetype ConnectionSettings::indexOf(const ConnectionId& id) const
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].profile.id == id)
            return i;
    }
    return -1;
}

QList<ConnectionProfile> ConnectionSettings::profiles() const
{
    QList<ConnectionProfile> profiles;
    for (const Entry& entry : entries)
        profiles.append(entry.profile);
    return profiles;
}

void ConnectionSettings::put(const ConnectionProfile& profile)
{
    const qsizetype index = indexOf(profile.id);
    if (index >= 0)
        entries[index].profile = profile;
    else
        entries.append({ profile, entries.isEmpty() ? 0 : entries.last().position + 1 });
}

void ConnectionSettings::remove(const ConnectionId& id)
{
    entries.removeIf([&id](const Entry& entry) { return entry.profile.id == id; });
}

void ConnectionSettings::reorder(const QList<ConnectionId>& order)
{
    const auto rank = [&order](const Entry& entry) {
        const qsizetype index = order.indexOf(entry.profile.id);
        return index < 0 ? order.size() : index;
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&rank](const Entry& a, const Entry& b) { return rank(a) < rank(b); });
    for (qsizetype i = 0; i < entries.size(); ++i)
        entries[i].position = int(i);
}

ConnectionSettings readConnectionSettings(const QString& file)
{
    ConnectionSettings settings;
    QSettings stored(file, QSettings::IniFormat);
    readEntries(stored, settings);
    settings.idleMinutes = std::clamp(stored.value(IdleKey, ConnectionSettings::DefaultIdleMinutes).toInt(),
                                      0, ConnectionSettings::MaxIdleMinutes);
    bool isNumber = false;
    const int version = stored.value(VersionKey).toInt(&isNumber);
    const bool isEmpty = stored.allKeys().isEmpty() && QFileInfo(file).size() == 0;
    if (stored.status() == QSettings::FormatError || (!isEmpty && (!isNumber || version < 1))) {
        settings.state = ConnectionSettings::State::Damaged;
        settings.unreadable = -1;
    } else if (version > Version) {
        settings.state = ConnectionSettings::State::Newer;
    } else if (settings.unreadable > 0) {
        settings.state = ConnectionSettings::State::Damaged;
    }
    return settings;
}

QString setDamagedFileAside(const QString& file)
{
    // Named by the moment of its last change, so that reading it again does not copy it again.
    const QFileInfo info(file);
    const QString name = file + ".damaged-"_L1 + info.lastModified().toString(u"yyyyMMdd-HHmmss"_s);
    for (int i = 1; i <= MaxCopies; ++i) {
        QString copy = i == 1 ? name : u"%1-%2"_s.arg(name).arg(i);
        const QFileInfo earlier(copy);
        if (!earlier.exists())
            return copyFile(file, copy) ? copy : QString();
        if (earlier.size() == info.size())
            return copy;
    }
    return {};
}

std::optional<ConnectionSettings>
changeConnectionSettings(const QString& file, const std::function<void(ConnectionSettings&)>& change)
{
    if (!QDir().mkpath(QFileInfo(file).path()))
        return std::nullopt;
    QLockFile lock(file + ".lock"_L1);
    lock.setStaleLockTime(int(LockAge.count()));
    for (const QDeadlineTimer deadline(LockWait); !lock.tryLock(LockPoll);) {
        if (lock.error() != QLockFile::LockFailedError || deadline.hasExpired())
            return std::nullopt;
    }
    const auto tidy = qScopeGuard([&file] { removeScratches(file); });

    const QString copy = newScratch(file);
    if (QFileInfo::exists(file) && !copyFile(file, copy))
        return std::nullopt;
    const ConnectionSettings before = readConnectionSettings(copy);
    ConnectionSettings after = before;
    change(after);
    if (before.state == ConnectionSettings::State::Newer)
        return std::nullopt;
    const bool nothingToDo = before.state == ConnectionSettings::State::Good && areSame(before, after);
    if (!nothingToDo && !writeSettings(file, copy, before, after))
        return std::nullopt;
    after.state = ConnectionSettings::State::Good;
    after.unreadable = 0;
    return after;
}

} // namespace partita
