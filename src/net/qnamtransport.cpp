// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/qnamtransport.h"

#include "core/logging.h"
#include "net/exchange.h"
#include "net/urlpolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopbackHost(query.peerHostName()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

// Certificates of the system are not added here: OpenSSL looks the needed ones up by itself, reading all of
// them takes a hundred times longer than the rest.
QSslConfiguration tlsConfiguration(const QString& extraCaFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraCaFile.isEmpty() && !tls.addCaCertificates(extraCaFile))
        qCWarning(lcNet) << "no certificates in" << extraCaFile;
    return tls;
}

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

QnamTransport::QnamTransport(TransportOptions options)
    : m_options(std::move(options))
{
}

QnamTransport::~QnamTransport() = default;

std::unique_ptr<PendingReply> QnamTransport::start(const HttpRequest& request)
{
    auto exchange = std::make_unique<Exchange>(request);
    switch (judge(request.url)) {
    case UrlVerdict::PlainHttp:
        exchange->refuse(ApiError::Cause::PlainHttp);
        break;
    case UrlVerdict::Malformed:
        exchange->refuse(ApiError::Cause::None);
        break;
    case UrlVerdict::Allowed:
        exchange->begin(manager(), wireRequest(request), request);
        break;
    }
    return exchange;
}

QNetworkAccessManager& QnamTransport::manager()
{
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_manager->setProxyFactory(new SystemProxies);
    }
    return *m_manager;
}

const QNetworkRequest& QnamTransport::prototype(bool tls)
{
    std::unique_ptr<QNetworkRequest>& kept = tls ? m_secure : m_plain;
    if (!kept) {
        kept = std::make_unique<QNetworkRequest>(makePrototype());
        if (tls)
            kept->setSslConfiguration(tlsConfiguration(m_options.extraCaFile));
    }
    return *kept;
}

QNetworkRequest QnamTransport::wireRequest(const HttpRequest& request)
{
    QNetworkRequest wire = prototype(request.url.scheme() == "https"_L1);
    wire.setUrl(wireUrl(request.url));
    wire.setRawHeader(QByteArrayLiteral("Host"), hostHeader(request.url));
    for (const auto& [name, value] : request.headers)
        wire.setRawHeader(name, value);
    return wire;
}

} // namespace partita::net
