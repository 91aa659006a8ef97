// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/probe.h"

#include "net/networkfailure.h"
#include "net/tlsfacts.h"
#include "net/tlssettings.h"
#include "net/urlpolicy.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

} // namespace

Probe::Probe(const QUrl& url, TransportOptions options, Secret proxyPassword, std::chrono::milliseconds limit)
    : m_url(wireUrl(url))
    , m_host(QString::fromLatin1(hostHeader(url)))
    , m_options(std::move(options))
    , m_route(m_options.proxy, std::move(proxyPassword))
    , m_limit(limit)
{
    QMetaObject::invokeMethod(this, &Probe::begin, Qt::QueuedConnection);
}

Probe::~Probe()
{
    letGo();
}

bool Probe::isTls() const
{
    return m_url.scheme() == "https"_L1;
}

// --- stages -----------------------------------------------------------------------------------

void Probe::begin()
{
    enter(m_report.lookUp);
    switch (judge(m_url)) {
    case UrlVerdict::PlainHttp:
        return fail(Kind::Refused, Cause::PlainHttp);
    case UrlVerdict::Malformed:
        return fail(Kind::Refused, Cause::None);
    case UrlVerdict::Allowed:
        break;
    }
    m_report.proxy = m_route.nameFor(m_url);
    const bool literal = !QHostAddress(m_url.host()).isNull();
    if (literal)
        m_report.addresses = { m_url.host() };
    if (!literal && m_report.proxy.isEmpty())
        return lookUp();
    m_timer.stop();
    skip(m_report.lookUp);
    connectToServer();
}

void Probe::lookUp()
{
    // By name: Qt 6.4 leaks the functor of a look-up that is aborted.
    m_lookUpId = QHostInfo::lookupHost(m_url.host(), this, SLOT(onLookedUp(QHostInfo)));
}

void Probe::onLookedUp(const QHostInfo& found)
{
    m_lookUpId = -1;
    if (found.error() != QHostInfo::NoError || found.addresses().isEmpty())
        return fail(Kind::Network, Cause::HostNotFound);
    const QList<QHostAddress> addresses = found.addresses();
    for (const QHostAddress& address : addresses)
        m_report.addresses.append(address.toString());
    const QPointer<Probe> alive(this);
    pass();
    if (alive)
        connectToServer();
}

void Probe::connectToServer()
{
    enter(m_report.connect);
    m_socket = new QSslSocket(this);
    m_socket->setProxy(m_route.proxyFor(m_url));
    connect(m_socket, &QAbstractSocket::connected, this, &Probe::onConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &Probe::onEncrypted);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &Probe::onSocketError);
    connect(m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_sslErrors = errors; });
    m_socket->connectToHost(m_url.host(), static_cast<quint16>(m_url.port(isTls() ? 443 : 80)));
}

void Probe::onConnected()
{
    const QPointer<Probe> alive(this);
    pass();
    if (!alive)
        return;
    if (isTls())
        return shakeHands();
    skip(m_report.handshake);
    finish();
}

void Probe::shakeHands()
{
    enter(m_report.handshake);
    const auto settings = tlsSettings(m_options);
    if (!settings)
        return fail(Kind::Tls, Cause::None, settings.error());
    m_socket->setSslConfiguration(*settings);
    m_socket->setPeerVerifyName(m_url.host());
    m_socket->startClientEncryption();
}

void Probe::onEncrypted()
{
    m_report.tls = factsOf(m_socket->peerCertificateChain());
    if (m_report.tls)
        m_report.tls->protocol = m_socket->sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
    const QPointer<Probe> alive(this);
    pass();
    if (alive)
        finish();
}

// --- ends -------------------------------------------------------------------------------------

void Probe::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_stage != &m_report.handshake)
        return fail(connectError(error));
    m_report.tls = factsOf(m_socket->peerCertificateChain());
    Circumstances seen;
    seen.host = m_host;
    seen.sslErrors = m_sslErrors;
    fail(failureOf(QNetworkReply::SslHandshakeFailedError, seen));
}

ApiError Probe::connectError(QAbstractSocket::SocketError error) const
{
    Circumstances seen;
    seen.host = m_host;
    seen.proxy = m_report.proxy;
    seen.ownProxy = m_route.isOwn();
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return failureOf(QNetworkReply::ConnectionRefusedError, seen);
    case QAbstractSocket::HostNotFoundError:
        return failureOf(QNetworkReply::HostNotFoundError, seen);
    case QAbstractSocket::SocketTimeoutError:
        return failureOf(QNetworkReply::TimeoutError, seen);
    case QAbstractSocket::RemoteHostClosedError:
        return failureOf(QNetworkReply::RemoteHostClosedError, seen);
    default:
        return failureOf(QNetworkReply::UnknownNetworkError, seen);
    }
}

void Probe::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        fail(Kind::Timeout, Cause::ConnectTimeout);
    else
        PendingProbe::timerEvent(event);
}

void Probe::enter(ProbeReport::Stage& stage)
{
    m_stage = &stage;
    m_sinceStage.start();
    m_timer.start(static_cast<int>(m_limit.count()), this);
}

// The listener may delete this object.
void Probe::pass()
{
    m_timer.stop();
    m_stage->took = std::chrono::milliseconds(m_sinceStage.elapsed());
    const ProbeReport report = m_report;
    emit advanced(report);
}

void Probe::skip(ProbeReport::Stage& stage)
{
    stage.skipped = true;
}

void Probe::fail(ApiError::Kind kind, ApiError::Cause cause, const QString& detail)
{
    ApiError error;
    error.kind = kind;
    error.cause = cause;
    error.detail = detail.isEmpty() ? m_host : detail;
    fail(std::move(error));
}

void Probe::fail(ApiError error)
{
    m_stage->error = std::move(error);
    finish();
}

void Probe::finish()
{
    letGo();
    const ProbeReport report = m_report;
    emit finished(report);
}

// Qt may be in the middle of a signal of the socket.
void Probe::letGo()
{
    m_timer.stop();
    if (m_lookUpId != -1)
        QHostInfo::abortHostLookup(std::exchange(m_lookUpId, -1));
    if (!m_socket)
        return;
    QSslSocket* socket = m_socket;
    m_socket.clear();
    socket->disconnect(this);
    socket->setParent(nullptr);
    socket->abort();
    socket->deleteLater();
}

} // namespace partita::net
