// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/queuedreply.h"

#include "net/networkfailure.h"
#include "net/originqueue.h"
#include "net/urlpolicy.h"

#include <QTimerEvent>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace partita::net {

QueuedReply::QueuedReply(std::shared_ptr<OriginQueue> queue, Transport& transport, const HttpRequest& request)
    : m_queue(std::move(queue))
    , m_transport(transport)
    , m_origin(request.url.scheme() + "://"_L1 + QString::fromLatin1(hostHeader(request.url)))
    , m_request(request)
{
    m_sinceStart.start();
}

QueuedReply::~QueuedReply()
{
    end();
}

void QueuedReply::abort()
{
    end();
    if (m_inner)
        m_inner->abort();
}

// The slot is free before the listener hears of it: what that starts in turn goes behind those who wait.
void QueuedReply::end()
{
    m_timer.stop();
    if (m_state == State::Waiting || m_state == State::UnderWay)
        m_queue->leave(*this);
    m_state = State::Ended;
}

std::chrono::milliseconds QueuedReply::left() const
{
    return m_request.limits.whole - std::chrono::milliseconds(m_sinceStart.elapsed());
}

void QueuedReply::begin()
{
    m_timer.stop();
    // The clock of an exchange that did not wait starts with the exchange itself.
    if (m_state == State::Waiting)
        m_request.limits.whole = left();
    m_state = State::UnderWay;
    m_inner = m_transport.start(m_request);
    m_request.body.clear();
    m_request.headers.clear();
    connect(m_inner.get(), &PendingReply::finished, this, [this](const HttpReply& reply) {
        end();
        emit finished(reply);
    });
}

void QueuedReply::expire()
{
    fail(ApiError::Kind::Timeout, ApiError::Cause::QueueTimeout);
}

void QueuedReply::wait()
{
    m_state = State::Waiting;
    m_timer.start(static_cast<int>(std::max(left(), 1ms).count()), this);
}

void QueuedReply::cancel()
{
    m_timer.stop();
    m_state = State::Dismissed;
    const auto tell = [this] {
        if (m_state == State::Dismissed)
            fail(ApiError::Kind::Cancelled, ApiError::Cause::None);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void QueuedReply::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        expire();
    else
        PendingReply::timerEvent(event);
}

void QueuedReply::fail(ApiError::Kind kind, ApiError::Cause cause)
{
    end();
    Circumstances seen;
    seen.host = QString::fromLatin1(hostHeader(m_request.url));
    HttpReply reply;
    reply.failure = failureOf(kind, cause, seen);
    // The receiver may delete this object.
    emit finished(reply);
}

} // namespace partita::net
