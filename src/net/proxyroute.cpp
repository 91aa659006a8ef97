// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxyroute.h"

#include "net/urlpolicy.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

constexpr QNetworkProxy::Capabilities Tunnel
    = QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability;

// Takes as long whatever the difference is.
bool sameSecret(QByteArrayView one, QByteArrayView other)
{
    unsigned char difference = one.size() == other.size() ? 0 : 1;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
        difference |= static_cast<unsigned char>(one[i] ^ other[i]);
    return difference == 0;
}

bool isDirect(const QNetworkProxy& proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
}

} // namespace

ProxyRoute::ProxyRoute(const ProxyChoice& choice, Secret password)
    : m_choice(choice)
    , m_password(usesPassword(choice) ? std::move(password) : Secret())
{
}

QList<QNetworkProxy> ProxyRoute::proxiesFor(const QNetworkProxyQuery& query) const
{
    QList<QNetworkProxy> direct { QNetworkProxy(QNetworkProxy::NoProxy) };
    const bool plain = query.protocolTag() == "http"_L1;
    switch (m_choice.mode) {
    case ProxyChoice::Mode::None:
        return direct;
    case ProxyChoice::Mode::Own:
        if (plain && !isLoopbackHost(m_choice.host))
            return direct;
        return { own() };
    case ProxyChoice::Mode::System:
        break;
    }
    if (plain || isLoopbackHost(query.peerHostName()))
        return direct;
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(query);
    return found.isEmpty() ? direct : found;
}

QNetworkProxy ProxyRoute::proxyFor(const QUrl& url) const
{
    // As Qt chooses: the first that leads anywhere.
    const QList<QNetworkProxy> proxies = proxiesFor(QNetworkProxyQuery(url));
    for (const QNetworkProxy& proxy : proxies) {
        if (proxy.isTransparentProxy() || isDirect(proxy))
            return proxy;
    }
    return proxies.front();
}

QString ProxyRoute::nameFor(const QUrl& url) const
{
    const QNetworkProxy proxy = proxyFor(url);
    if (isDirect(proxy))
        return {};
    const bool v6 = proxy.hostName().contains(u':');
    return (v6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(proxy.hostName()).arg(proxy.port());
}

bool ProxyRoute::isFor(const ProxyChoice& choice, QByteArrayView password) const
{
    return choice == m_choice
        && sameSecret(m_password.view(), usesPassword(choice) ? password : QByteArrayView());
}

bool ProxyRoute::usesPassword(const ProxyChoice& choice)
{
    return choice.mode == ProxyChoice::Mode::Own && !choice.user.isEmpty();
}

// Made anew each time: Qt wants the password as a QString, which cannot be wiped.
QNetworkProxy ProxyRoute::own() const
{
    const bool http = m_choice.kind == ProxyChoice::Kind::Http;
    QNetworkProxy proxy(http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, m_choice.host,
                        m_choice.port);
    proxy.setCapabilities(Tunnel);
    if (!m_choice.user.isEmpty()) {
        proxy.setUser(m_choice.user);
        proxy.setPassword(QString::fromUtf8(m_password.view()));
    }
    return proxy;
}

} // namespace partita::net
