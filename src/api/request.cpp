// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/request.h"

#include <QUrl>

namespace partita {

QByteArray methodName(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return QByteArrayLiteral("GET");
    case Request::Method::Post:
        return QByteArrayLiteral("POST");
    case Request::Method::Put:
        return QByteArrayLiteral("PUT");
    case Request::Method::Delete:
        return QByteArrayLiteral("DELETE");
    }
    Q_UNREACHABLE();
}

QByteArray pathOf(std::initializer_list<QString> segments)
{
    QByteArray path;
    for (const QString& segment : segments) {
        path += '/';
        // "." and ".." would be resolved away by a URL parser, even when percent-encoded as unreserved.
        if (segment == QLatin1String(".") || segment == QLatin1String(".."))
            path += QByteArray(segment.toUtf8()).replace(".", "%2E");
        else
            path += QUrl::toPercentEncoding(segment);
    }
    return path;
}

} // namespace partita
