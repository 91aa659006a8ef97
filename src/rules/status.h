// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/violation.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace partita::rules {

//! What can be asked of one instance.
enum class Operation {
    Read,
    Modify, //!< clause 5.3
    Restart, //!< clause 5.5
    Delete, //!< clauses 5.4 and 5.5
    Extend, //!< table 7-1
    CreateTopic, //!< clause 5.7
    DeleteTopics, //!< clause 5.9
};

//! The statuses that an instance is known to take. A status stays a text everywhere, since a server may
//! know others.
namespace status {
inline constexpr QLatin1StringView Creating("CREATING"); //!< this and the next eight: table 8-4
inline constexpr QLatin1StringView CreateFailed("CREATEFAILED");
inline constexpr QLatin1StringView Running("RUNNING");
inline constexpr QLatin1StringView Error("ERROR");
inline constexpr QLatin1StringView Restarting("RESTARTING");
inline constexpr QLatin1StringView Extending("EXTENDING");
inline constexpr QLatin1StringView ExtendedFailed("EXTENDEDFAILED");
inline constexpr QLatin1StringView Deleting("DELETING");
inline constexpr QLatin1StringView Deleted("DELETED");
inline constexpr QLatin1StringView Starting("STARTING"); //!< this and the next: 111400099
inline constexpr QLatin1StringView Stopping("STOPPING");
inline constexpr QLatin1StringView Freezing("FREEZING"); //!< this and the next: seen by other clients
inline constexpr QLatin1StringView Frozen("FROZEN");
} // namespace status

//! The thirteen known statuses, those of table 8-4 first.
QList<QLatin1StringView> knownStatuses();

bool isKnownStatus(const QString& status);

//! Whether table 8-4 lists \a status, which is what the list call's filter takes (111400062).
bool isDocumentedStatus(const QString& status);

//! Whether an instance with \a status is on its way to another status by itself.
bool isMoving(const QString& status);

//! Whether \a operation makes sense for an instance with \a status. Everything can be read; an unknown
//! status allows nothing else.
bool allows(const QString& status, Operation operation);

//! What the server answers to an operation that is not allowed: 111400099 for the deletions that it names,
//! else 111400026. Empty when the operation is allowed.
QLatin1StringView refusalCode(const QString& status, Operation operation);

//! The status filter of the list call (table 5-20); an empty one filters nothing.
QList<Violation> validateStatusFilter(const QString& status);

} // namespace partita::rules
