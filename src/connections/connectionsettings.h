// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QList>

#include <functional>
#include <optional>

namespace partita {

//! What the file of connections holds.
struct ConnectionSettings
{
    enum class State {
        Good, //!< also when there is no file yet
        Damaged,
        Newer, //!< written by a later version
    };

    struct Entry
    {
        ConnectionProfile profile;
        int position = 0;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    State state = State::Good;
    int unreadable = 0; //!< entries; -1: nobody can tell
    QList<Entry> entries; //!< in their order
    int idleMinutes = DefaultIdleMinutes;

    static constexpr int DefaultIdleMinutes = 30;
    static constexpr int MaxIdleMinutes = 24 * 60;

    qsizetype indexOf(const ConnectionId& id) const;
    QList<ConnectionProfile> profiles() const;
    //! Replaces the entry with its id, or adds one at the end.
    void put(const ConnectionProfile& profile);
    void remove(const ConnectionId& id);
    //! Positions change only where they have to. What \a order does not know follows.
    void reorder(const QList<ConnectionId>& order);
};

ConnectionSettings readConnectionSettings(const QString& file);

//! Copies a damaged file to "<file>.damaged-<time of its last change>", once. The copy's name; empty: failed.
QString setDamagedFileAside(const QString& file);

//! Reads the file, lets \a change change what it holds, and writes it: all or nothing, while no other console
//! can. Returns what the file holds then, or nothing when it could not be written or is from a later
//! version; the file is as before then.
std::optional<ConnectionSettings>
changeConnectionSettings(const QString& file, const std::function<void(ConnectionSettings&)>& change);

} // namespace partita
