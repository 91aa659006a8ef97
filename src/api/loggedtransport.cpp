// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/loggedtransport.h"

#include "api/calllog.h"
#include "api/redaction.h"

#include <QPointer>

#include <utility>

namespace partita {

namespace {

using State = CallResult::State;

//! The first \a most bytes, but not a part of a character.
QByteArrayView beginning(QByteArrayView utf8, qsizetype most)
{
    if (utf8.size() <= most)
        return utf8;
    qsizetype size = most;
    while (size > most - 4 && (uchar(utf8[size]) & 0xc0) == 0x80)
        --size;
    return utf8.first(size);
}

LoggedBody kept(QByteArrayView body, const KnownSecrets& known)
{
    LoggedBody out;
    out.size = body.size();
    const QByteArrayView seen = beginning(body, CallLog::LargestBody);
    // What stands in for a number is longer than the number.
    const QByteArray safe = redactedJson(seen, known);
    out.text = beginning(safe, CallLog::LargestBody).toByteArray();
    out.isCut = seen.size() < body.size() || out.text.size() < safe.size();
    return out;
}

CallLogEntry entryOf(const HttpRequest& request, const KnownSecrets& known)
{
    CallLogEntry entry;
    entry.method = request.method;
    entry.url = redactedUrl(request.url);
    entry.headers = redactedHeaders(request.headers, known);
    entry.body = kept(request.body, known);
    return entry;
}

CallResult resultOf(const HttpReply& reply, const KnownSecrets& known)
{
    HttpReply shown;
    shown.headers = redactedHeaders(reply.headers, known);
    CallResult result;
    result.state = State::Finished;
    result.status = reply.status;
    result.requestId = QString::fromUtf8(shown.requestId());
    result.headers = std::move(shown.headers);
    result.body = kept(reply.body, known);
    result.failure = reply.failure;
    return result;
}

class LoggedReply final : public PendingReply
{
public:
    //! \a known: what the request has of secrets.
    LoggedReply(std::unique_ptr<PendingReply> inner, CallLog& log, quint64 number, const Clock& clock,
                KnownSecrets known)
        : m_inner(std::move(inner))
        , m_log(&log)
        , m_number(number)
        , m_clock(clock)
        , m_began(clock.monotonic())
        , m_known(std::move(known))
    {
        connect(m_inner.get(), &PendingReply::finished, this, &LoggedReply::receive);
    }

    ~LoggedReply() override
    {
        // It has ended before anybody hears of it.
        m_inner.reset();
        recordAborted();
    }

    void abort() override
    {
        m_aborted = true;
        m_inner->abort();
        recordAborted();
    }

private:
    void receive(const HttpReply& reply)
    {
        const QPointer<LoggedReply> alive(this);
        collectSecrets(reply.headers, m_known);
        record(resultOf(reply, m_known));
        // Whoever looks at the log may have ended this.
        if (alive && !m_aborted)
            emit finished(reply);
    }

    void recordAborted()
    {
        CallResult result;
        result.state = State::Aborted;
        record(std::move(result));
    }

    void record(CallResult result)
    {
        if (std::exchange(m_recorded, true))
            return;
        m_known.clear();
        result.took = m_clock.monotonic() - m_began;
        if (m_log)
            m_log->end(m_number, std::move(result));
    }

    std::unique_ptr<PendingReply> m_inner;
    QPointer<CallLog> m_log;
    quint64 m_number;
    const Clock& m_clock;
    std::chrono::milliseconds m_began;
    KnownSecrets m_known;
    bool m_aborted = false;
    bool m_recorded = false;
};

} // namespace

LoggedTransport::LoggedTransport(std::shared_ptr<Transport> inner, CallLog& log, Clock& clock,
                                 ConnectionName connection)
    : m_inner(std::move(inner))
    , m_log(log)
    , m_clock(clock)
    , m_connection(std::move(connection))
{
}

std::unique_ptr<PendingReply> LoggedTransport::start(const HttpRequest& request)
{
    KnownSecrets known;
    collectSecrets(request.headers, known);
    collectSecrets(request.body, known);
    CallLogEntry entry = entryOf(request, known);
    entry.connection = m_connection();
    entry.started = m_clock.now();
    const quint64 number = m_log.begin(std::move(entry));
    return std::make_unique<LoggedReply>(m_inner->start(request), m_log, number, m_clock, std::move(known));
}

std::shared_ptr<Transport> logged(std::shared_ptr<Transport> inner, CallLog* log, Clock& clock,
                                  LoggedTransport::ConnectionName connection)
{
    if (!log)
        return inner;
    return std::make_shared<LoggedTransport>(std::move(inner), *log, clock, std::move(connection));
}

} // namespace partita
