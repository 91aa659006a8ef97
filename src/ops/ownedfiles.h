// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>

class QLockFile;

namespace partita {

//! A folder where open work is written down, one file each, named by a UUID. Several consoles share it: each
//! file belongs to the one that holds its lock, until that one ends.
class OwnedFiles
{
public:
    //! \a folder need not exist.
    explicit OwnedFiles(QString folder);
    ~OwnedFiles();
    Q_DISABLE_COPY_MOVE(OwnedFiles)

    //! Whether \a bytes, of the file named \a id, are something that the caller works on.
    using Accept = std::function<bool(const QString& id, const QByteArray& bytes)>;
    //! Asks \a accept about those that no other console has; what it accepts is this one's from now on. Files
    //! that cannot be read, or that it does not accept, stay where they are.
    void take(const Accept& accept);
    //! Written to the disk, durably, when it returns true. \a id: a UUID without braces.
    [[nodiscard]] bool keep(const QString& id, const QByteArray& bytes);
    //! One that is this console's.
    void forget(const QString& id);

    const QString& folder() const { return m_folder; }

private:
    QString fileOf(const QString& id) const;
    std::unique_ptr<QLockFile> lock(const QString& id) const;
    void removeScratches(const QString& id) const;

    QString m_folder;
    //! Of those that are this console's.
    std::map<QString, std::unique_ptr<QLockFile>> m_held;
};

} // namespace partita
