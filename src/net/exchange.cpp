// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "net/networkfailure.h"
#include "net/oneshotbody.h"
#include "net/proxyroute.h"
#include "net/urlpolicy.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::net {

namespace {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

constexpr qint64 SpareBytes = 64;
constexpr qsizetype ConnectionsPerHost = 6;
constexpr qint64 LargestRead = 1024 * 1024;
// What Qt may hold between its thread and this object once a body is larger than this. Without a bound its
// thread reads on as long as bytes come. Not for small bodies: Qt then opens a new connection for the next
// request.
constexpr qint64 QtBufferBytes = 2 * 1024 * 1024;
// How often a body of unknown length is looked at besides: Qt says nothing at all while bytes come faster
// than it can hand them over.
constexpr int LookMs = 10;

bool isRewindingRedirect(int status)
{
    return status == 307 || status == 308;
}

} // namespace

Exchange::Exchange(const HttpRequest& request, std::shared_ptr<const ProxyRoute> route)
    : m_method(request.method)
    , m_limits(request.limits)
    , m_url(request.url)
    , m_host(QString::fromLatin1(hostHeader(request.url)))
    , m_route(std::move(route))
    , m_tls(request.url.scheme() == "https"_L1)
    , m_emptyBody(request.body.isEmpty())
{
    m_sinceStart.start();
}

Exchange::~Exchange()
{
    letGo();
}

void Exchange::begin(QNetworkAccessManager& manager, QNetworkRequest wire, const HttpRequest& request)
{
    if (m_method == Request::Method::Get && m_emptyBody) {
        m_wire = manager.get(wire);
    } else {
        // All writes take the same road, also a DELETE without a body: only a request with a body device is
        // not repeated.
        auto* upload = new OneShotBody(request.body);
        wire.setRawHeader(QByteArrayLiteral("Content-Length"), QByteArray::number(request.body.size()));
        m_wire = manager.sendCustomRequest(wire, methodName(m_method), upload);
        upload->setParent(m_wire);
        m_upload = upload;
        connect(upload, &OneShotBody::taken, this, &Exchange::awaitFirstByte);
    }
    listen();
    armUntilTheFirstSign(manager);
}

// Qt tells nothing of the look-up of a name, of a request that waits for one of its six connections, and of
// one without a body that went over a kept connection.
void Exchange::armUntilTheFirstSign(const QNetworkAccessManager& manager)
{
    const auto known = manager.findChildren<QNetworkReply*>(QString(), Qt::FindDirectChildrenOnly).size();
    const bool startsAtOnce = known <= ConnectionsPerHost;
    const bool showsWhenItLeaves = m_method == Request::Method::Get || !m_emptyBody;
    if (startsAtOnce && showsWhenItLeaves)
        arm(m_limits.connect, Cause::ConnectTimeout);
    else
        arm(m_limits.connect + m_limits.firstByte, Cause::FirstByteTimeout);
}

void Exchange::refuse(ApiError::Kind kind, ApiError::Cause cause, const QString& detail)
{
    ApiError failure;
    failure.kind = kind;
    failure.cause = cause;
    failure.detail = detail.isEmpty() ? m_host : detail;
    QMetaObject::invokeMethod(
        this, [this, failure] { fail(failure); }, Qt::QueuedConnection);
}

void Exchange::abort()
{
    m_done = true;
    letGo();
}

void Exchange::listen()
{
    QNetworkReply* wire = m_wire;
    connect(wire, &QNetworkReply::socketStartedConnecting, this, &Exchange::onConnecting);
    connect(wire, &QNetworkReply::requestSent, this, &Exchange::awaitFirstByte);
    connect(wire, &QNetworkReply::metaDataChanged, this, &Exchange::onHeaders);
    connect(wire, &QNetworkReply::readyRead, this, &Exchange::onData);
    connect(wire, &QNetworkReply::finished, this, &Exchange::onFinished);
    connect(wire, &QObject::destroyed, this, &Exchange::onTransportGone);
    if (m_tls)
        listenForTls();
}

void Exchange::listenForTls()
{
    QNetworkReply* wire = m_wire;
    connect(wire, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_sslErrors = errors; });
    connect(wire, &QNetworkReply::encrypted, this, [this] {
        m_encrypted = true;
        if (!m_sent)
            arm(m_limits.firstByte, Cause::FirstByteTimeout);
    });
}

void Exchange::arm(std::chrono::milliseconds limit, ApiError::Cause cause)
{
    const auto left = m_limits.whole - std::chrono::milliseconds(m_sinceStart.elapsed());
    m_timeoutCause = left <= limit ? Cause::WholeTimeout : cause;
    const auto next
        = std::clamp(left, std::chrono::milliseconds(1), std::max(limit, std::chrono::milliseconds(1)));
    m_timer.start(static_cast<int>(next.count()), this);
}

void Exchange::awaitFirstByte()
{
    m_sent = true;
    if (m_reply.status == 0)
        arm(m_limits.firstByte, Cause::FirstByteTimeout);
}

void Exchange::onConnecting()
{
    m_connecting = true;
    if (m_sent)
        return;
    // Over plain http nothing tells when the connection stands and a request without a body is on its way.
    if (m_tls || !m_emptyBody || m_method == Request::Method::Get)
        arm(m_limits.connect, Cause::ConnectTimeout);
}

void Exchange::onHeaders()
{
    m_reply.status = m_wire->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_reply.headers = m_wire->rawHeaderPairs();
    // Qt drops all headers, and says nothing, when one of them or their sum is beyond its own bounds.
    if (m_reply.headers.isEmpty())
        return fail(Kind::BadReply, Cause::TooLarge);
    if (m_upload && isRewindingRedirect(m_reply.status))
        m_upload->setAnswered();
    arm(m_limits.whole, Cause::WholeTimeout);

    const qint64 length = m_reply.header("Content-Length").toLongLong();
    if (length > m_limits.bodyBytes)
        return fail(Kind::BadReply, Cause::TooLarge);
    m_reply.body.reserve(std::max<qint64>(length, 0) + 1 + SpareBytes);
    if (length <= 0)
        m_look.start(LookMs, this);
}

void Exchange::onData()
{
    if (!receive())
        return fail(Kind::BadReply, Cause::TooLarge);
    if (m_reply.body.size() > QtBufferBytes && m_wire->readBufferSize() == 0)
        m_wire->setReadBufferSize(QtBufferBytes);
}

// False when the body is larger than allowed. What Qt holds is taken in pieces, so that a small input that
// inflates to a huge one is stopped at the cap. Each round asks for one byte more than there is: only a read
// that runs dry tells Qt to fill its buffer again.
bool Exchange::receive()
{
    for (;;) {
        const qint64 wanted = std::clamp<qint64>(m_wire->bytesAvailable(), 0, LargestRead - 1) + 1;
        makeRoom(wanted);
        const qsizetype before = m_reply.body.size();
        m_reply.body.resize(before + wanted);
        const qint64 got = std::max<qint64>(m_wire->read(m_reply.body.data() + before, wanted), 0);
        m_reply.body.resize(before + got);
        if (m_reply.body.size() > m_limits.bodyBytes)
            return false;
        if (got < wanted)
            return true;
    }
}

void Exchange::makeRoom(qint64 count)
{
    const qint64 needed = m_reply.body.size() + count + SpareBytes;
    if (needed <= m_reply.body.capacity())
        return;
    const qint64 atMost = m_limits.bodyBytes + LargestRead + SpareBytes;
    m_reply.body.reserve(std::max(needed, std::min<qint64>(2 * m_reply.body.capacity(), atMost)));
}

void Exchange::onFinished()
{
    if (m_reply.status != 0 && !receive())
        return fail(Kind::BadReply, Cause::TooLarge);
    const QNetworkReply::NetworkError error = m_wire->error();
    if (isStatusOnly(error, m_reply.status))
        return succeed();
    Circumstances known = seen();
    if (mayConcernProxy(error)) {
        known.proxy = m_route->nameFor(m_url);
        known.ownProxy = m_route->isOwn();
    }
    fail(failureOf(error, known));
}

void Exchange::onTransportGone()
{
    m_timer.stop();
    m_look.stop();
    // The transport is being destroyed around this call: the news waits for the event loop.
    QMetaObject::invokeMethod(
        this, [this] { fail(Kind::Cancelled, Cause::None); }, Qt::QueuedConnection);
}

void Exchange::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_look.timerId())
        onData();
    else if (event->timerId() == m_timer.timerId())
        fail(Kind::Timeout, m_timeoutCause);
    else
        PendingReply::timerEvent(event);
}

bool Exchange::mayHaveArrived() const
{
    if (m_sent || m_encrypted)
        return true;
    if (m_method == Request::Method::Get || !m_emptyBody)
        return false;
    const bool handshaking = m_tls && m_connecting;
    return !handshaking;
}

Circumstances Exchange::seen() const
{
    Circumstances seen;
    seen.host = m_host;
    seen.sslErrors = m_sslErrors;
    seen.status = m_reply.status;
    seen.handshaking = m_tls && m_connecting && !m_encrypted && !m_sent;
    seen.sent = m_sent || m_encrypted;
    seen.mayHaveArrived = mayHaveArrived();
    return seen;
}

void Exchange::fail(ApiError::Kind kind, ApiError::Cause cause)
{
    fail(failureOf(kind, cause, seen()));
}

void Exchange::fail(ApiError failure)
{
    if (std::exchange(m_done, true))
        return;
    letGo();
    HttpReply reply;
    reply.failure = std::move(failure);
    emit finished(reply);
}

void Exchange::succeed()
{
    if (std::exchange(m_done, true))
        return;
    letGo();
    makeRoom(0);
    const HttpReply reply = std::move(m_reply);
    emit finished(reply);
}

// The receiver of finished() may delete this object, and Qt may be in the middle of a signal of m_wire.
void Exchange::letGo()
{
    m_timer.stop();
    m_look.stop();
    if (!m_wire)
        return;
    QNetworkReply* wire = m_wire;
    m_wire.clear();
    wire->disconnect(this);
    if (m_upload)
        m_upload->disconnect(this);
    wire->abort();
    wire->deleteLater();
}

} // namespace partita::net
