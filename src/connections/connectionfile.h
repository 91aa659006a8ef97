// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QByteArray>
#include <QList>

namespace partita {

//! One connection of a file that is being imported, and what taking it would mean.
struct ImportRow
{
    enum class Verdict {
        New,
        Same, //!< it is here already, and equal
        Differs, //!< it is here already, and would be replaced
        Invalid, //!< see problem
    };
    enum class Problem { None, NotAConnection, MissingField, WrongType, UnknownValue };

    Verdict verdict = Verdict::New;
    ConnectionProfile profile; //!< without id when it is invalid
    Problem problem = Problem::None;
    QString field; //!< path of the field that is meant
};

//! What a file of connections holds.
struct ImportPlan
{
    enum class Problem { None, TooLarge, NotJson, NotConnections, NewerVersion };
    Problem problem = Problem::None;
    QList<ImportRow> rows;
};

//! One connection as JSON, without secrets; what the settings file and exports hold.
QJsonObject toJson(const ConnectionProfile& profile);
//! The other way round; unknown fields are ignored, absent ones keep their defaults, but an id, a name and a
//! sign-in must be there.
ImportRow fromJson(const QJsonValue& value);

//! A file for other machines: JSON, without secrets, and without the memory of what the keychain holds here.
QByteArray exportConnections(const QList<ConnectionProfile>& profiles);
//! \a known: the connections that are here. Never fails as a whole because of one row.
ImportPlan readConnections(const QByteArray& file, const QList<ConnectionProfile>& known);

} // namespace partita
