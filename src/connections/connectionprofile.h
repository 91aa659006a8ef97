// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "api/serviceendpoints.h"
#include "core/ids.h"

#include <QList>
#include <QString>

namespace partita {

//! How much harm a mistake does there; shown as a colour wherever the connection is.
enum class Environment { Development, Test, Production };

//! The colour that tells a connection from the others. ByEnvironment: that of its environment.
enum class Tint { ByEnvironment, Red, Orange, Yellow, Green, Teal, Blue, Indigo, Purple, Pink, Grey };

//! How a connection proves who it is; its secrets are elsewhere (CredentialBundle).
struct SignIn
{
    enum class Kind { AccessKey, User };

    Kind kind = Kind::AccessKey;
    // Kind::AccessKey
    QString accessKey; //!< the key's id, which is no secret
    bool temporary = false; //!< goes with a security token
    // Kind::User
    QString domain; //!< name of the account
    QString user;
    bool passcode = false; //!< asks for a one-time passcode at every sign-in

    friend bool operator==(const SignIn&, const SignIn&) = default;
};

//! One project in one region: where instances are looked for.
struct Place
{
    QString region; //!< id, "eu-de"
    ProjectId project;
    QString projectName; //!< as IAM says it; may be empty

    friend bool operator==(const Place&, const Place&) = default;
};

//! Endpoints by hand; "{region}" stands for the id of the region.
struct EndpointTemplates
{
    QString dms;
    QString iam;
    QString vpc;
    QString eps;
    QString basePath; //!< of DMS; empty: "/v1.0"

    friend bool operator==(const EndpointTemplates&, const EndpointTemplates&) = default;
};

//! All that is kept of a connection, without secrets.
struct ConnectionProfile
{
    ConnectionId id;
    QString name;
    QString group; //!< connections of the same group stand together; empty: none
    Environment environment = Environment::Development;
    Tint tint = Tint::ByEnvironment;
    //! An id of the cloud catalogue; empty: the endpoints are given by hand.
    QString cloud;
    EndpointTemplates endpoints; //!< used when cloud is empty
    SignIn signIn;
    QList<Place> places;
    bool readOnly = false; //!< nothing but GET leaves until it is unlocked
    bool enabled = true; //!< off: kept, but not opened
    ProxyChoice proxy;
    QString extraCaFile;
    QByteArray extraCaPem;
    //! Whether its secrets belong into the keychain; off: they are asked for at each start.
    bool remember = true;
    //! Whether the keychain was seen to take them. A keychain that says "no such entry" while this is set is
    //! locked, or has lost them; neither is a reason to forget the connection.
    bool hasStoredSecret = false;

    TransportOptions transportOptions() const { return { proxy, extraCaFile, extraCaPem }; }
    //! Whether the secrets of both go to the same servers in the same way, and are those of the same account.
    bool reachesTheSame(const ConnectionProfile& other) const
    {
        return signIn == other.signIn && cloud == other.cloud && endpoints == other.endpoints
            && transportOptions() == other.transportOptions();
    }

    friend bool operator==(const ConnectionProfile&, const ConnectionProfile&) = default;
};

} // namespace partita
