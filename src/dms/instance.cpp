// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instance.h"

namespace partita::dms {

using namespace Qt::StringLiterals;

namespace {

bool namesPort(const QString& host)
{
    // A bare IPv6 address has several colons; one with a port stands in brackets.
    return host.startsWith(u'[') ? host.contains("]:"_L1) : host.count(u':') == 1;
}

} // namespace

QStringList bootstrapServers(const Instance& instance)
{
    QStringList servers;
    for (const QString& part : instance.connectAddress.split(u',', Qt::SkipEmptyParts)) {
        const QString host = part.trimmed();
        if (host.isEmpty())
            continue;
        if (!instance.port || namesPort(host))
            servers.append(host);
        else if (host.contains(u':') && !host.startsWith(u'['))
            servers.append(u'[' + host + u"]:"_s + QString::number(*instance.port));
        else
            servers.append(host + u':' + QString::number(*instance.port));
    }
    return servers;
}

} // namespace partita::dms
