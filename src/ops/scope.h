// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connection.h"

namespace partita {

//! What of the estate is looked at: all of it, the connections of a group, one connection, or one place.
struct Scope
{
    Connection* connection = nullptr;
    Session* session = nullptr; //!< a place of \a connection
    QString group; //!< without \a connection: its connections

    static Scope of(Connection& connection) { return { &connection, nullptr, {} }; }
    static Scope of(Session& session) { return { &session.connection(), &session, {} }; }

    bool isAll() const { return !connection && group.isEmpty(); }
    bool contains(const Connection& other) const
    {
        return connection ? connection == &other : group.isEmpty() || other.profile().group == group;
    }
    bool contains(const Session& other) const
    {
        return session ? session == &other : contains(other.connection());
    }

    friend bool operator==(const Scope&, const Scope&) = default;
};

} // namespace partita
