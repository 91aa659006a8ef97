// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
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
    enum class Problem {
        None,
        NotAConnection,
        MissingField,
        WrongType,
        UnknownValue,
        Repeated, //!< an earlier row of the file has the same id
    };

    Verdict verdict = Verdict::New;
    ConnectionProfile profile; //!< without id when it is invalid
    Problem problem = Problem::None;
    QString field; //!< path of the field that is meant, "places[1].project"
};

//! What a file of connections holds.
struct ImportPlan
{
    enum class Problem { None, TooLarge, NotJson, NotConnections, NewerVersion };
    Problem problem = Problem::None;
    QList<ImportRow> rows;
};

//! One connection as JSON; what the settings file and exports hold. Secrets that were typed into the wrong
//! field stay behind: a user before the host of an endpoint or proxy, what follows "?" in an endpoint, a
//! private key among the certificates.
QJsonObject toJson(const ConnectionProfile& profile);
//! The other way round; unknown fields are ignored, absent ones keep their defaults, but an id, a name and a
//! kind of sign-in must be there. The key or user of the sign-in may be missing: a file that is handed to
//! colleagues need not name its author's.
ImportRow fromJson(const QJsonValue& value);

//! A file for other machines: JSON, without secrets, and without the memory of what the keychain holds here.
QByteArray exportConnections(const QList<ConnectionProfile>& profiles);
//! At most 1 MB and 1,000 connections. \a known: the connections that are here. Never fails as a whole
//! because of one row. The secrets that the keychain has for a known connection stay its own only while
//! sign-in, endpoints, proxy and certificates are the same: a file cannot send them to another host.
ImportPlan readConnections(const QByteArray& file, const QList<ConnectionProfile>& known);

} // namespace partita
