// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"

#include "connections/connectionfile.h"
#include "connections/connectionsettings.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace partita {

namespace {

//! One change of the file comes as several reports.
constexpr std::chrono::milliseconds Settle { 50 };

//! A link stays one: settings are often kept in a folder of their own and linked from here.
QString resolved(const QString& file)
{
    const QFileInfo info(file);
    return info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
}

} // namespace

struct ConnectionStore::Private
{
    Private(ConnectionStore& owner, const QString& path)
        : store(owner)
        , file(resolved(path))
    {
        settle.setSingleShot(true);
        settle.setInterval(Settle);
        QObject::connect(&settle, &QTimer::timeout, &store, [this] { readAgain(); });
        const auto soon = [this] { settle.start(); };
        QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &store, soon);
        QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &store, soon);
    }

    //! The file is watched for writes in its place, its folder for a new file under its name; while there is
    //! no folder, the one in which it would be made.
    void watch()
    {
        const QFileInfo info(file);
        QString folder = info.absolutePath();
        while (!QFileInfo::exists(folder) && !QFileInfo(folder).isRoot())
            folder = QFileInfo(folder).absolutePath();
        const QStringList folders = watcher.directories();
        if (!folders.contains(folder)) {
            if (!folders.isEmpty())
                watcher.removePaths(folders);
            watcher.addPath(folder);
        }
        if (info.exists() && !watcher.files().contains(file))
            watcher.addPath(file);
    }

    void take(const ConnectionSettings& settings)
    {
        idleMinutes = settings.idleMinutes;
        store.m_connections = settings.profiles();
    }

    //! What is damaged is set aside at once, before anything is written.
    void note(const ConnectionSettings& settings)
    {
        if (settings.state == ConnectionSettings::State::Good)
            return;
        const bool newer = settings.state == ConnectionSettings::State::Newer;
        store.m_damage = Damage { newer ? QString() : setDamagedFileAside(file), settings.unreadable, newer };
    }

    void read()
    {
        const ConnectionSettings settings = readConnectionSettings(file);
        note(settings);
        take(settings);
    }

    void readAgain()
    {
        const QList<ConnectionProfile> before = store.m_connections;
        watch();
        read();
        if (mergedElsewhere || store.m_connections != before) {
            mergedElsewhere = false;
            emit store.changedElsewhere();
        }
    }

    bool change(const std::function<void(ConnectionSettings&)>& what)
    {
        QList<ConnectionProfile> before;
        const auto after = changeConnectionSettings(file, [&](ConnectionSettings& settings) {
            note(settings);
            before = settings.profiles();
            what(settings);
        });
        if (!after)
            return false;
        // What another console wrote meanwhile came along; its report may already have been seen as ours.
        if (before != store.m_connections) {
            mergedElsewhere = true;
            settle.start();
        }
        take(*after);
        watch();
        return true;
    }

    ConnectionStore& store;
    const QString file;
    int idleMinutes = ConnectionSettings::DefaultIdleMinutes;
    bool mergedElsewhere = false;
    QTimer settle;
    QFileSystemWatcher watcher;
};

ConnectionStore::ConnectionStore(const QString& file, QObject* parent)
    : QObject(parent)
    , m(std::make_unique<Private>(*this, file))
{
    m->read();
    // Ending a watch takes the kernel up to ten milliseconds, and beginning one is no work for before the
    // first paint. What is written until then is read with it.
    m->settle.start();
}

ConnectionStore::~ConnectionStore() = default;

const ConnectionProfile* ConnectionStore::find(const ConnectionId& id) const
{
    const auto found = std::find_if(m_connections.begin(), m_connections.end(),
                                    [&id](const ConnectionProfile& profile) { return profile.id == id; });
    return found == m_connections.end() ? nullptr : &*found;
}

bool ConnectionStore::save(const ConnectionProfile& profile)
{
    return saveAll({ profile });
}

bool ConnectionStore::saveAll(const QList<ConnectionProfile>& profiles)
{
    // As they will be read again: what no file may hold is not kept here either.
    QList<ConnectionProfile> readable;
    for (const ConnectionProfile& profile : profiles) {
        ImportRow row = fromJson(toJson(profile));
        if (row.verdict == ImportRow::Verdict::Invalid)
            return false;
        readable.append(std::move(row.profile));
    }
    return m->change([&readable](ConnectionSettings& settings) {
        for (const ConnectionProfile& profile : readable)
            settings.put(profile);
    });
}

bool ConnectionStore::remove(const ConnectionId& id)
{
    return m->change([&id](ConnectionSettings& settings) { settings.remove(id); });
}

bool ConnectionStore::reorder(const QList<ConnectionId>& order)
{
    return m->change([&order](ConnectionSettings& settings) { settings.reorder(order); });
}

int ConnectionStore::idleMinutes() const
{
    return m->idleMinutes;
}

bool ConnectionStore::setIdleMinutes(int minutes)
{
    return m->change([minutes](ConnectionSettings& settings) {
        settings.idleMinutes = qBound(0, minutes, ConnectionSettings::MaxIdleMinutes);
    });
}

} // namespace partita
