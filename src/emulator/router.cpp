// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/router.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

std::optional<PathParts> matched(const QStringList& pattern, const QStringList& segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    PathParts parts;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u"{}")
            parts.append(segments[i]);
        else if (pattern[i] != segments[i])
            return std::nullopt;
    }
    return parts;
}

} // namespace

void Router::add(const QByteArray& method, const QString& pattern, Access access, Handler handler)
{
    m_routes.push_back({ method, pattern.split(u'/'), access, std::move(handler) });
}

Router::Match Router::find(const Request& request) const
{
    QStringList segments;
    for (const QByteArray& segment : request.path.split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    Match match;
    for (const Route& route : m_routes) {
        const auto parts = matched(route.pattern, segments);
        if (!parts)
            continue;
        if (route.method == request.method)
            return { &route, false, *parts };
        match.wrongMethod = true;
    }
    return match;
}

} // namespace partita::emulator
