// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QHash>
#include <QQueue>

#include <vector>

namespace partita::fakes {

//! A transport without a network. What answers is said beforehand, per path; a request for which nothing was
//! said hangs until answer() is called. Answers come from the event loop, never inside start().
class FakeTransport final : public Transport
{
public:
    FakeTransport() = default;
    ~FakeTransport() override;
    FakeTransport(const FakeTransport&) = delete;
    FakeTransport& operator=(const FakeTransport&) = delete;

    //! One request as it was started, and what became of it.
    struct Seen
    {
        HttpRequest request;
        bool answered = false;
        bool aborted = false; //!< abort() was called, or the reply was deleted, before an answer
    };

    std::unique_ptr<PendingReply> start(const HttpRequest& request) override;

    //! The next unanswered request for \a path (the URL's path, encoded, without query) gets this.
    void enqueue(const QByteArray& path, HttpReply reply);
    void enqueue(const QByteArray& path, int status, const QByteArray& json);
    //! The next unanswered request for \a path ends without a complete reply.
    void enqueueFailure(const QByteArray& path, const ApiError& failure);
    //! The next request for \a path hangs, whatever is queued behind.
    void enqueueHang(const QByteArray& path);

    //! Answers the oldest hanging request; false when there is none.
    bool answer(HttpReply reply);
    bool answer(int status, const QByteArray& json);
    bool answerFailure(const ApiError& failure);

    //! Everything that was started, in order.
    const std::vector<Seen>& seen() const { return m_seen; }
    int count() const { return int(m_seen.size()); }
    //! Requests that are neither answered nor aborted.
    int hanging() const;

    //! A reply with that status and JSON body.
    static HttpReply reply(int status, const QByteArray& json);
    static HttpReply failed(const ApiError& failure);

private:
    class Reply;
    struct Planned
    {
        bool hang = false;
        HttpReply reply;
    };
    void post(Reply* reply, HttpReply answer);

    QHash<QByteArray, QQueue<Planned>> m_planned;
    std::vector<Seen> m_seen;
    std::vector<Reply*> m_open;
};

} // namespace partita::fakes
