// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instance.h"

namespace partita::dms {

using namespace Qt::StringLiterals;

namespace {

bool namesPort(QStringView host)
{
    // A bare IPv6 address has several colons; one with a port stands in brackets.
    return host.startsWith(u'[') ? host.contains("]:"_L1) : host.count(u':') == 1;
}

} // namespace

QString bootstrapLine(const Instance& instance)
{
    constexpr int PortDigits = 6;
    const QString port = instance.port ? u':' + QString::number(*instance.port) : QString();
    QString line;
    line.reserve(instance.connectAddress.size() + PortDigits * (1 + instance.connectAddress.count(u',')));
    for (const QStringView part : QStringView(instance.connectAddress).tokenize(u',')) {
        const QStringView host = part.trimmed();
        if (host.isEmpty())
            continue;
        if (!line.isEmpty())
            line += u',';
        if (!instance.port || namesPort(host)) {
            line += host;
            continue;
        }
        const bool bare = host.contains(u':') && !host.startsWith(u'[');
        if (bare)
            line += u'[';
        line += host;
        if (bare)
            line += u']';
        line += port;
    }
    return line;
}

QStringList bootstrapServers(const Instance& instance)
{
    return bootstrapLine(instance).split(u',', Qt::SkipEmptyParts);
}

} // namespace partita::dms
