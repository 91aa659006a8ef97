// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/faketransport.h"

#include <algorithm>

namespace partita::fakes {

class FakeTransport::Reply final : public PendingReply
{
public:
    Reply(FakeTransport& owner, size_t index)
        : m_owner(&owner)
        , m_index(index)
    {
    }
    ~Reply() override { abort(); }

    void abort() override
    {
        if (!m_owner)
            return;
        m_owner->m_seen[m_index].aborted = true;
        leave();
    }

    void deliver(const HttpReply& reply)
    {
        if (!m_owner)
            return;
        m_owner->m_seen[m_index].answered = true;
        leave();
        // The receiver may delete this object.
        emit finished(reply);
    }

    void leave()
    {
        std::erase(m_owner->m_open, this);
        m_owner = nullptr;
    }

    bool isPosted() const { return m_posted; }
    void setPosted() { m_posted = true; }

private:
    FakeTransport* m_owner;
    size_t m_index;
    bool m_posted = false;
};

FakeTransport::~FakeTransport()
{
    while (!m_open.empty())
        m_open.back()->leave();
}

std::unique_ptr<PendingReply> FakeTransport::start(const HttpRequest& request)
{
    m_seen.push_back({ request });
    auto reply = std::make_unique<Reply>(*this, m_seen.size() - 1);
    m_open.push_back(reply.get());
    const auto planned = m_planned.find(request.url.path(QUrl::FullyEncoded).toUtf8());
    if (planned != m_planned.end() && !planned->isEmpty()) {
        Planned next = planned->dequeue();
        if (!next.hang)
            post(reply.get(), std::move(next.reply));
    }
    return reply;
}

void FakeTransport::enqueue(const QByteArray& path, HttpReply reply)
{
    m_planned[path].enqueue({ false, std::move(reply) });
}

void FakeTransport::enqueue(const QByteArray& path, int status, const QByteArray& json)
{
    enqueue(path, reply(status, json));
}

void FakeTransport::enqueueFailure(const QByteArray& path, const ApiError& failure)
{
    enqueue(path, failed(failure));
}

void FakeTransport::enqueueHang(const QByteArray& path)
{
    m_planned[path].enqueue({ true, {} });
}

bool FakeTransport::answer(HttpReply reply)
{
    const auto found
        = std::find_if(m_open.begin(), m_open.end(), [](const Reply* open) { return !open->isPosted(); });
    if (found == m_open.end())
        return false;
    post(*found, std::move(reply));
    return true;
}

bool FakeTransport::answer(int status, const QByteArray& json)
{
    return answer(reply(status, json));
}

bool FakeTransport::answerFailure(const ApiError& failure)
{
    return answer(failed(failure));
}

int FakeTransport::hanging() const
{
    return int(m_open.size());
}

HttpReply FakeTransport::reply(int status, const QByteArray& json)
{
    HttpReply reply;
    reply.status = status;
    reply.headers = { { QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json") } };
    // The spare bytes that HttpReply promises to the parser.
    reply.body.reserve(json.size() + 64);
    reply.body.append(json);
    return reply;
}

HttpReply FakeTransport::failed(const ApiError& failure)
{
    HttpReply reply;
    reply.failure = failure;
    return reply;
}

void FakeTransport::post(Reply* reply, HttpReply answer)
{
    reply->setPosted();
    QMetaObject::invokeMethod(
        reply, [reply, answer = std::move(answer)] { reply->deliver(answer); }, Qt::QueuedConnection);
}

} // namespace partita::fakes
