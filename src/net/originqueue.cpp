// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/originqueue.h"

#include "net/queuedreply.h"
#include "net/urlpolicy.h"

#include <utility>

namespace partita::net {

std::deque<QueuedReply*>& OriginQueue::Lane::lineOf(const QueuedReply& reply)
{
    return reply.isChange() ? changes : reads;
}

void OriginQueue::enter(QueuedReply& reply)
{
    Lane& lane = m_lanes[reply.origin()];
    if (lane.running < Slots && !lane.someWait()) {
        ++lane.running;
        reply.begin();
        return;
    }
    lane.lineOf(reply).push_back(&reply);
    reply.wait();
}

void OriginQueue::leave(QueuedReply& reply)
{
    const auto lane = m_lanes.find(reply.origin());
    if (lane == m_lanes.end())
        return;
    if (reply.isWaiting())
        std::erase(lane->lineOf(reply), &reply);
    else
        --lane->running;
    if (lane->running == 0 && !lane->someWait()) {
        m_lanes.erase(lane);
        return;
    }
    if (!lane->someWait() || std::exchange(m_advancing, true))
        return;
    QMetaObject::invokeMethod(this, &OriginQueue::advance, Qt::QueuedConnection);
}

// One at a time, and the lanes are looked up again after each: an exchange whose time is up tells its
// listener, who may do anything.
void OriginQueue::advance()
{
    m_advancing = false;
    const auto keptMeanwhile = shared_from_this();
    const QList<QString> origins = m_lanes.keys();
    for (const QString& origin : origins) {
        for (auto lane = m_lanes.find(origin);
             lane != m_lanes.end() && lane->running < Slots && lane->someWait();
             lane = m_lanes.find(origin)) {
            std::deque<QueuedReply*>& line = lane->changes.empty() ? lane->reads : lane->changes;
            QueuedReply* next = line.front();
            if (next->isOverdue()) {
                next->expire();
                continue;
            }
            line.pop_front();
            ++lane->running;
            next->begin();
        }
    }
}

void OriginQueue::dismiss(const Transport& transport)
{
    for (Lane& lane : m_lanes) {
        for (std::deque<QueuedReply*>* line : { &lane.changes, &lane.reads }) {
            std::erase_if(*line, [&transport](QueuedReply* reply) {
                if (&reply->transport() != &transport)
                    return false;
                reply->cancel();
                return true;
            });
        }
    }
    m_lanes.removeIf([](auto lane) { return lane->running == 0 && !lane->someWait(); });
}

QueuedTransport::QueuedTransport(std::shared_ptr<OriginQueue> queue, std::unique_ptr<Transport> inner)
    : m_queue(std::move(queue))
    , m_inner(std::move(inner))
{
}

QueuedTransport::~QueuedTransport()
{
    m_queue->dismiss(*m_inner);
}

std::unique_ptr<PendingReply> QueuedTransport::start(const HttpRequest& request)
{
    // What is refused anyway takes nobody's place.
    if (!mayUse(request.url))
        return m_inner->start(request);
    auto reply = std::make_unique<QueuedReply>(m_queue, *m_inner, request);
    m_queue->enter(*reply);
    return reply;
}

} // namespace partita::net
