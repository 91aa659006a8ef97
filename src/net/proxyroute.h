// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "core/secret.h"

#include <QList>

class QNetworkProxy;
class QNetworkProxyQuery;

namespace partita::net {

//! Which way leads to a server. Plain http never leaves this machine: it goes through a proxy only when that
//! runs here as well. The system's proxies are not asked for loopback; an own one takes everything.
class ProxyRoute
{
public:
    ProxyRoute(const ProxyChoice& choice, Secret password);

    //! What Qt may use, best first; never empty. All of them are asked to open a tunnel: a proxy that Qt
    //! talks http to could repeat a request.
    QList<QNetworkProxy> proxiesFor(const QNetworkProxyQuery& query) const;
    QNetworkProxy proxyFor(const QUrl& url) const;
    //! Whether a proxy on the way is the connection's own, not the computer's.
    bool isOwn() const { return m_choice.mode == ProxyChoice::Mode::Own; }
    //! "host:port" of the proxy on the way; empty when there is none.
    QString nameFor(const QUrl& url) const;

    bool isFor(const ProxyChoice& choice, QByteArrayView password) const;
    //! True when a password goes with \a choice at all.
    static bool usesPassword(const ProxyChoice& choice);

private:
    QNetworkProxy own() const;

    const ProxyChoice m_choice;
    const Secret m_password;
};

} // namespace partita::net
