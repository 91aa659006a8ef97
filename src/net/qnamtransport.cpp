// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"

#include "net/exchange.h"
#include "net/tlssettings.h"
#include "net/urlpolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

class RouteFactory final : public QNetworkProxyFactory
{
public:
    explicit RouteFactory(std::shared_ptr<const ProxyRoute> route)
        : m_route(std::move(route))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        return m_route->proxiesFor(query);
    }

private:
    const std::shared_ptr<const ProxyRoute> m_route;
};

QNetworkRequest makePrototype()
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Qt's own bound refuses an ordinary list that shrinks 66 : 1; the exchange has a cap of its own.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader(QByteArrayLiteral("User-Agent"), QByteArrayLiteral("Partita/" PARTITA_VERSION));
    return request;
}

} // namespace

QnamTransport::QnamTransport(TransportOptions options, Secret proxyPassword)
    : m_options(std::move(options))
    , m_route(std::make_shared<ProxyRoute>(m_options.proxy, std::move(proxyPassword)))
{
}

QnamTransport::~QnamTransport() = default;

std::unique_ptr<PendingReply> QnamTransport::start(const HttpRequest& request)
{
    auto exchange = std::make_unique<Exchange>(request, m_route);
    switch (judge(request.url)) {
    case UrlVerdict::PlainHttp:
        exchange->refuse(ApiError::Kind::Refused, ApiError::Cause::PlainHttp);
        break;
    case UrlVerdict::Malformed:
        exchange->refuse(ApiError::Kind::Refused, ApiError::Cause::None);
        break;
    case UrlVerdict::Allowed:
        begin(*exchange, request);
        break;
    }
    return exchange;
}

bool QnamTransport::isFor(const TransportOptions& options, QByteArrayView proxyPassword) const
{
    return options == m_options && m_route->isFor(options.proxy, proxyPassword);
}

//! Qt keeps its connection to a host whose name, or whose proxy's name, was not found. The next request over
//! it often gets no word about the next failed look-up and waits until its time is over; so a new manager
//! takes over as soon as nobody is at work with the old one.
QNetworkAccessManager& QnamTransport::manager()
{
    if (m_stale && !isAtWork()) {
        m_stale = false;
        m_manager->disconnect();
        // A reply of it may be telling its end at this moment.
        m_manager.release()->deleteLater();
    }
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        QObject::connect(m_manager.get(), &QNetworkAccessManager::finished, m_manager.get(),
                         [this](const QNetworkReply* reply) {
                             const auto error = reply->error();
                             m_stale = m_stale || error == QNetworkReply::HostNotFoundError
                                 || error == QNetworkReply::ProxyNotFoundError;
                         });
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setProxyFactory(new RouteFactory(m_route));
    }
    return *m_manager;
}

bool QnamTransport::isAtWork() const
{
    const auto replies = m_manager->findChildren<QNetworkReply*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(replies.cbegin(), replies.cend(),
                       [](const QNetworkReply* reply) { return reply->isRunning(); });
}

Result<const QNetworkRequest*, QString> QnamTransport::prototype(bool tls)
{
    std::unique_ptr<QNetworkRequest>& kept = tls ? m_secure : m_plain;
    if (kept)
        return kept.get();
    auto made = std::make_unique<QNetworkRequest>(makePrototype());
    if (tls) {
        const auto settings = tlsSettings(m_options);
        if (!settings)
            return unexpected(settings.error());
        made->setSslConfiguration(*settings);
    }
    kept = std::move(made);
    return kept.get();
}

void QnamTransport::begin(Exchange& exchange, const HttpRequest& request)
{
    const auto prepared = prototype(request.url.scheme() == "https"_L1);
    if (!prepared)
        return exchange.refuse(ApiError::Kind::Tls, ApiError::Cause::None, prepared.error());
    QNetworkRequest wire = **prepared;
    wire.setUrl(wireUrl(request.url));
    wire.setRawHeader(QByteArrayLiteral("Host"), hostHeader(request.url));
    for (const auto& [name, value] : request.headers)
        wire.setRawHeader(name, value);
    exchange.begin(manager(), wire, request);
}

} // namespace partita::net
