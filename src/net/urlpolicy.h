// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace partita::net {

//! What may happen to a URL before a single byte is sent.
enum class UrlVerdict {
    Allowed,
    PlainHttp, //!< http to something else than this machine
    Malformed, //!< no host, another scheme, or credentials inside
};

//! True for "localhost", 127.0.0.0/8 in dotted form and ::1, spelt as QUrl::host() spells them. No name is
//! looked up, so "localhost." and names that merely resolve to this machine are not loopback.
bool isLoopbackHost(QStringView host);

UrlVerdict judge(const QUrl& url);

//! Shorthand for judge() == Allowed.
bool mayUse(const QUrl& url);

//! The Host header: ASCII host, with ":port" when the port is not the scheme's own.
QByteArray hostHeader(const QUrl& url);

//! The URL to connect to. A default port is dropped, so that HTTP/2's :authority equals hostHeader().
//! Plain http to "localhost" becomes 127.0.0.1: a resolver must not be able to send it elsewhere.
QUrl wireUrl(const QUrl& url);

} // namespace partita::net
