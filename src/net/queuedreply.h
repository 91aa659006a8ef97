// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace partita::net {

class OriginQueue;

//! An exchange that may have to wait before it begins.
class QueuedReply final : public PendingReply
{
    Q_OBJECT

public:
    //! \a transport outlives the wait: it ends its waiting exchanges before it goes.
    QueuedReply(std::shared_ptr<OriginQueue> queue, Transport& transport, const HttpRequest& request);
    ~QueuedReply() override;

    void abort() override;

    const QString& origin() const { return m_origin; }
    const Transport& transport() const { return m_transport; }
    bool isChange() const { return m_request.method != Request::Method::Get; }
    bool isWaiting() const { return m_state == State::Waiting; }

    //! A waiting one that has no time left, and whose timer has not said so yet.
    bool isOverdue() const { return left() <= std::chrono::milliseconds(0); }

    //! For the queue: it is this one's turn.
    void begin();
    //! For the queue: ends an overdue one.
    void expire();
    //! For the queue: starts the clock of the wait.
    void wait();
    //! For the queue: ends a waiting one, from the event loop.
    void cancel();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    enum class State { Fresh, Waiting, UnderWay, Dismissed, Ended };

    std::chrono::milliseconds left() const;
    void end();
    void fail(ApiError::Kind kind, ApiError::Cause cause);

    const std::shared_ptr<OriginQueue> m_queue;
    Transport& m_transport;
    const QString m_origin;
    HttpRequest m_request;
    std::unique_ptr<PendingReply> m_inner;
    QBasicTimer m_timer;
    QElapsedTimer m_sinceStart;
    State m_state = State::Fresh;
};

} // namespace partita::net
