// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/relayconnection.h"

#include "emulator/simclock.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr qsizetype HeadLimit = 128 * 1024;
constexpr qint64 BodyLimit = 64 * 1024 * 1024;

Reply answerOf(const Fault& fault)
{
    Reply reply { fault.status, fault.body, fault.headers };
    if (fault.kind == Fault::Kind::Throttle) {
        reply = Reply::error(429, QLatin1String("APIGW.0308"),
                             u"The throttling threshold has been reached: policy user over ratelimit"_s);
        reply.headers = { { "Retry-After", QByteArray::number(fault.retryAfter) } };
    } else if (fault.kind == Fault::Kind::Garbage) {
        reply = { 200, fault.body.isEmpty() ? QByteArray("\x1f\x00{]\xff garbage", 13) : fault.body, {} };
    }
    reply.headers.append({ "X-Request-Id", "fault-" + QByteArray::number(fault.id) });
    return reply;
}

} // namespace

RelayConnection::RelayConnection(QTcpSocket* client, quint16 servicePort, Shared shared, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_servicePort(servicePort)
    , m_shared(shared)
{
    m_client->setParent(this);
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &RelayConnection::readRequest);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_service, &QTcpSocket::readyRead, this, &RelayConnection::readReply);
    connect(&m_service, &QTcpSocket::connected, this, [this] {
        m_service.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_service.write(m_request);
    });
    connect(&m_service, &QTcpSocket::errorOccurred, this, &RelayConnection::serviceLost);
}

void RelayConnection::readRequest()
{
    // A request that came early stays with the socket until its predecessor is answered.
    if (m_state != State::Reading)
        return;
    m_incoming += m_client->readAll();
    const auto head = HttpHead::parse(m_incoming);
    if (!head) {
        if (m_incoming.size() > HeadLimit)
            refuse(431);
        return;
    }
    const qint64 length = std::max<qint64>(head->contentLength(), 0);
    if (head->path().isEmpty() || head->isChunked() || length > BodyLimit)
        return refuse(head->path().isEmpty() ? 400 : head->isChunked() ? 411 : 413);
    if (m_incoming.size() < head->size + length)
        return;
    m_requestHead = *head;
    m_request = m_incoming.left(head->size + length);
    m_incoming.remove(0, head->size + length);
    begin();
}

void RelayConnection::refuse(int status)
{
    m_state = State::Closing;
    Reply reply { status, {}, { { "Connection", "close" } } };
    date(reply, {}, {});
    m_client->write(serialised(reply));
    m_client->disconnectFromHost();
}

void RelayConnection::begin()
{
    m_state = State::Waiting;
    m_fault.reset();
    int delay = 0;
    // The control path must work whatever is switched on, and must not count itself.
    if (!m_requestHead.path().startsWith("/__control/")) {
        m_shared.counters.countRequest(m_requestHead.method(), m_requestHead.path());
        m_fault = m_shared.faults.takeOnTheWire(m_requestHead.method(), m_requestHead.path());
        delay = m_shared.latency + (m_fault ? m_fault->milliseconds : 0);
    }
    if (delay > 0)
        QTimer::singleShot(delay, this, &RelayConnection::forward);
    else
        forward();
}

void RelayConnection::forward()
{
    using Kind = Fault::Kind;
    m_allowed = -1;
    if (m_fault) {
        if (m_fault->kind == Kind::Status || m_fault->kind == Kind::Throttle
            || m_fault->kind == Kind::Garbage)
            return answer(answerOf(*m_fault));
        if (m_fault->kind == Kind::Hang) {
            m_state = State::Hanging;
            return;
        }
        if (m_fault->kind == Kind::Cut || m_fault->kind == Kind::Lost)
            m_allowed = m_fault->kind == Kind::Cut ? m_fault->bytes : 0;
    }
    m_state = State::Replying;
    m_headDone = false;
    m_replyHead.clear();
    if (m_service.state() == QAbstractSocket::ConnectedState)
        m_service.write(m_request);
    else
        m_service.connectToHost(QHostAddress(QHostAddress::LocalHost), m_servicePort);
}

void RelayConnection::answer(Reply reply)
{
    date(reply, m_requestHead.method(), m_requestHead.path());
    m_client->write(serialised(reply));
    finish();
}

void RelayConnection::date(Reply& reply, const QByteArray& method, const QByteArray& path)
{
    qint64 now = SimClock::machine();
    // The service never counts the fault for a request that is answered here.
    if (const auto fault = m_shared.faults.takeInService(Fault::Kind::Clock, method, path))
        now += qint64(fault->minutes) * 60 * 1000;
    const bool dated = std::any_of(reply.headers.cbegin(), reply.headers.cend(), [](const auto& header) {
        return header.first.compare("Date", Qt::CaseInsensitive) == 0;
    });
    if (!dated)
        reply.headers.append({ "Date", httpDate(now) });
}

void RelayConnection::readReply()
{
    if (m_state != State::Replying)
        return;
    if (!m_headDone)
        return readHead();
    const QByteArray bytes = m_service.read(m_bodyLeft);
    m_bodyLeft -= bytes.size();
    passOn(bytes);
    if (m_bodyLeft == 0)
        finish();
}

void RelayConnection::readHead()
{
    m_replyHead += m_service.readAll();
    const auto head = HttpHead::parse(m_replyHead);
    if (!head)
        return;
    m_headDone = true;
    m_bodyLeft = std::max<qint64>(head->contentLength(), 0);
    qsizetype shown = m_replyHead.size();
    m_bodyLeft -= m_replyHead.size() - head->size;
    if (m_requestHead.method() == "HEAD")
        shown = head->size;
    passOn(m_replyHead.left(shown));
    if (m_bodyLeft == 0)
        finish();
}

void RelayConnection::passOn(const QByteArray& bytes)
{
    if (m_allowed < 0) {
        m_client->write(bytes);
        return;
    }
    const qint64 part = std::min<qint64>(m_allowed, bytes.size());
    m_client->write(bytes.constData(), part);
    m_allowed -= part;
}

void RelayConnection::finish()
{
    const bool cut = m_fault && (m_fault->kind == Fault::Kind::Cut || m_fault->kind == Fault::Kind::Lost);
    if (cut || m_requestHead.closesConnection()) {
        m_state = State::Closing;
        m_client->disconnectFromHost();
        return;
    }
    m_state = State::Reading;
    m_request.clear();
    // From the event loop: a client that pipelines must not deepen the stack.
    if (!m_incoming.isEmpty() || m_client->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &RelayConnection::readRequest, Qt::QueuedConnection);
}

void RelayConnection::serviceLost()
{
    if (m_state == State::Replying)
        answer(Reply::error(502, QLatin1String("APIGW.0201"), u"Backend unavailable."_s));
}

} // namespace partita::emulator
