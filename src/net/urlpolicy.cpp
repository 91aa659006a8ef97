// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/urlpolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

int defaultPort(const QUrl& url)
{
    return url.scheme() == "https"_L1 ? 443 : 80;
}

bool isByteInDecimal(QStringView text)
{
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 3 || !std::all_of(text.begin(), text.end(), digit))
        return false;
    return text.toInt() <= 255 && (text.size() == 1 || text.front() != u'0');
}

bool isLoopbackQuad(QStringView host)
{
    const QList<QStringView> parts = host.split(u'.');
    return parts.size() == 4 && parts.front() == u"127"
        && std::all_of(parts.begin(), parts.end(), isByteInDecimal);
}

} // namespace

bool isLoopbackHost(QStringView host)
{
    return host == u"localhost" || host == u"::1" || isLoopbackQuad(host);
}

UrlVerdict judge(const QUrl& url)
{
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return UrlVerdict::Malformed;
    if (url.scheme() == "https"_L1)
        return UrlVerdict::Allowed;
    if (url.scheme() != "http"_L1)
        return UrlVerdict::Malformed;
    return isLoopbackHost(host) ? UrlVerdict::Allowed : UrlVerdict::PlainHttp;
}

bool mayUse(const QUrl& url)
{
    return judge(url) == UrlVerdict::Allowed;
}

QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const int port = url.port(defaultPort(url));
    return port == defaultPort(url) ? host : host + ':' + QByteArray::number(port);
}

QUrl wireUrl(const QUrl& url)
{
    QUrl wire = url;
    if (wire.port() == defaultPort(wire))
        wire.setPort(-1);
    if (wire.scheme() == "http"_L1 && wire.host() == "localhost"_L1)
        wire.setHost(u"127.0.0.1"_s);
    return wire;
}

} // namespace partita::net
