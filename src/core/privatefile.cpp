// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace partita {

namespace {

constexpr auto FileOfOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto FolderOfOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

//! QSaveFile syncs too, but says nothing when that fails.
bool sync([[maybe_unused]] int handle)
{
#ifdef Q_OS_UNIX
    return ::fsync(handle) == 0;
#else
    return true;
#endif
}

//! A new name is on the disk when its folder is. Where folders cannot be synced, nothing is lost by it.
void syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace

bool makePrivateFolder(const QString& folder)
{
    const QFileInfo info(QDir::cleanPath(folder));
    if (!info.isDir()) {
        const QString above = info.absolutePath();
        const bool made = QDir().mkpath(above) && QDir(above).mkdir(info.fileName(), FolderOfOwner);
        // Another console that starts at the same moment may have made it.
        if (!made && !QFileInfo(info.filePath()).isDir())
            return false;
        syncFolder(above);
    }
    return QFile::setPermissions(folder, FolderOfOwner);
}

bool writePrivateFile(const QString& file, const QByteArray& bytes)
{
    QSaveFile fresh(file);
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(FileOfOwner))
        return false;
    // On a full disk the bytes get lost between Qt's buffer and the file.
    const bool written = fresh.write(bytes) == bytes.size() && fresh.flush() && sync(fresh.handle());
    if (!written) {
        fresh.cancelWriting();
        return false;
    }
    if (!fresh.commit())
        return false;
    syncFolder(QFileInfo(file).absolutePath());
    return true;
}

std::optional<QByteArray> readPrivateFile(const QString& file, qint64 most)
{
    QFile stored(file);
    if (!stored.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = stored.read(most + 1);
    if (stored.error() != QFile::NoError || bytes.size() > most)
        return std::nullopt;
    return bytes;
}

} // namespace partita
