// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

namespace partita {

inline ConnectionId sampleId(int number)
{
    return ConnectionId(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

inline ConnectionProfile sampleProfile(int number)
{
    ConnectionProfile profile;
    profile.id = sampleId(number);
    profile.name = QStringLiteral("Connection %1").arg(number);
    profile.cloud = QStringLiteral("huaweicloud");
    profile.signIn.accessKey = QStringLiteral("AK%1").arg(number);
    profile.places = { { QStringLiteral("cn-north-4"), ProjectId(QStringLiteral("p%1").arg(number)), {} } };
    return profile;
}

//! No field is at its default.
inline ConnectionProfile fullProfile(int number)
{
    ConnectionProfile profile = sampleProfile(number);
    profile.name = QStringLiteral("\u534e\u4e3a \u201c%1\u201d, \\ % = ;").arg(number);
    profile.group = QStringLiteral("Group / one");
    profile.environment = Environment::Production;
    profile.tint = Tint::Purple;
    profile.cloud.clear();
    profile.endpoints
        = { QStringLiteral("https://dms.{region}.example.com"),
            QStringLiteral("https://iam.example.com:443/prefix"), QStringLiteral("vpc.example.com"),
            QStringLiteral("https://eps.example.com"), QStringLiteral("/dms/v1.0") };
    profile.signIn.temporary = true;
    profile.places.append(
        { QStringLiteral("eu-de"), ProjectId(QStringLiteral("q")), QStringLiteral("eu-de_x") });
    profile.readOnly = true;
    profile.enabled = false;
    profile.proxy = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.com"),
                      1080, QStringLiteral("proxyuser") };
    profile.extraCaFile = QStringLiteral("/etc/ca.pem");
    profile.extraCaPem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    profile.remember = false;
    profile.hasStoredSecret = true;
    return profile;
}

} // namespace partita
