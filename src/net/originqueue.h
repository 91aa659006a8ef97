// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <memory>

namespace partita::net {

class QueuedReply;

//! Lets at most six exchanges per origin (scheme, host, port) through at a time, over all transports that
//! share it; made with make_shared. Waiting changes go before waiting reads, otherwise in their order.
class OriginQueue final : public QObject, public std::enable_shared_from_this<OriginQueue>
{
    Q_OBJECT

public:
    static constexpr int Slots = 6;

    OriginQueue() = default;

    //! Begins \a reply now or later.
    void enter(QueuedReply& reply);
    //! \a reply has ended, waiting or under way. Nothing is begun in here: whoever lets one go may be about
    //! to let all go.
    void leave(QueuedReply& reply);
    //! The waiting ones of \a transport end as cancelled.
    void dismiss(const Transport& transport);

private:
    struct Lane
    {
        int running = 0;
        std::deque<QueuedReply*> changes;
        std::deque<QueuedReply*> reads;

        bool someWait() const { return !changes.empty() || !reads.empty(); }
        std::deque<QueuedReply*>& lineOf(const QueuedReply& reply);
    };
    void advance();

    QHash<QString, Lane> m_lanes;
    bool m_advancing = false;
};

//! A transport whose exchanges pass through an OriginQueue.
class QueuedTransport final : public Transport
{
public:
    QueuedTransport(std::shared_ptr<OriginQueue> queue, std::unique_ptr<Transport> inner);
    ~QueuedTransport() override;
    Q_DISABLE_COPY_MOVE(QueuedTransport)

    std::unique_ptr<PendingReply> start(const HttpRequest& request) override;
    const Transport& inner() const { return *m_inner; }

private:
    const std::shared_ptr<OriginQueue> m_queue;
    std::unique_ptr<Transport> m_inner;
};

} // namespace partita::net
