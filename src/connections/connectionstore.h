// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace partita {

//! The connections on disk, without secrets: one QSettings file, one value for each connection, so that two
//! running consoles merge instead of overwriting each other. Notices what another console changed.
class ConnectionStore final : public QObject
{
    Q_OBJECT

public:
    //! What was wrong with the file when it was read.
    struct Damage
    {
        QString setAside; //!< where the damaged file was copied to; empty when even that failed
        int connectionsLost = 0; //!< entries that could not be read; -1: nobody can tell
        bool newerVersion = false; //!< written by a later version: nothing is written to it
    };

    //! \a file: an ini file, which need not exist.
    explicit ConnectionStore(const QString& file, QObject* parent = nullptr);
    ~ConnectionStore() override;

    //! In their order.
    const QList<ConnectionProfile>& connections() const { return m_connections; }
    //! Null when there is none.
    const ConnectionProfile* find(const ConnectionId& id) const;
    const std::optional<Damage>& damage() const { return m_damage; }

    //! Adds \a profile behind the others, or replaces the one with its id where it stands. False when it
    //! could not be written: then nothing has changed. So also when it could not be read again: its id is not
    //! a UUID, its name is empty, or a place has no project. Secrets in wrong fields are dropped, see
    //! toJson().
    [[nodiscard]] bool save(const ConnectionProfile& profile);
    //! The same for many, in one write: all of them are there afterwards, or nothing has changed.
    [[nodiscard]] bool saveAll(const QList<ConnectionProfile>& profiles);
    [[nodiscard]] bool remove(const ConnectionId& id);
    //! \a order holds every id once.
    [[nodiscard]] bool reorder(const QList<ConnectionId>& order);

    //! Minutes without input after which every secret is wiped from memory; 0: never.
    int idleMinutes() const;
    [[nodiscard]] bool setIdleMinutes(int minutes);

signals:
    //! Another console wrote the file, and connections() is another than before.
    void changedElsewhere();

private:
    struct Private;
    std::unique_ptr<Private> m;
    QList<ConnectionProfile> m_connections;
    std::optional<Damage> m_damage;
};

} // namespace partita
