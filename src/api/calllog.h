// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QDateTime>
#include <QObject>

#include <deque>

namespace partita {

//! What is kept of a body, without secrets.
struct LoggedBody
{
    QByteArray text; //!< at most CallLog::LargestBody bytes
    qint64 size = 0; //!< bytes of the whole body: as it was sent, or as it came, decoded
    bool isCut = false; //!< \a text is the beginning of it
    bool isDropped = false; //!< \a text made room for newer ones
};

//! How one exchange ended.
struct CallResult
{
    enum class State {
        Running,
        Finished, //!< a reply came, or what failed is known
        Aborted, //!< nobody waits for the reply any more; what became of the request is not known
    };

    State state = State::Running;
    std::chrono::milliseconds took { 0 };
    int status = 0; //!< 0: no reply
    QList<Header> headers; //!< of the reply, without secrets
    LoggedBody body; //!< of the reply
    QString requestId; //!< X-Request-Id, or X-IAM-Trace-Id
    std::optional<ApiError> failure; //!< why no complete reply came
};

//! One exchange on the wire: an attempt of a call, a sign-in, or a part of a connection's test.
struct CallLogEntry
{
    quint64 number = 0; //!< counts from 1 in the order in which they were started
    QString connection; //!< its name at that time
    QDateTime started; //!< UTC
    Request::Method method = Request::Method::Get;
    QUrl url;
    QList<Header> headers; //!< of the request, without secrets
    LoggedBody body; //!< of the request
    CallResult result;
};

//! The last exchanges of all connections, in memory alone. Holds no secrets: whoever adds an entry has taken
//! them out. Bounded in entries and in bytes; the oldest go first.
class CallLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostEntries = 2000;
    static constexpr qsizetype LargestBody = 16 * 1024;
    //! Of all bodies, and of the headers of all replies.
    static constexpr qint64 MostBytes = 16 * 1024 * 1024;

    explicit CallLog(QObject* parent = nullptr);

    //! Adds \a entry, which is under way, and gives it its number.
    quint64 begin(CallLogEntry entry);
    //! Nothing happens when that entry is not kept any more.
    void end(quint64 number, CallResult result);
    void clear();

    int size() const { return int(m_entries.size()); }
    //! Numbers follow each other without a gap from the first that is kept; 0 when nothing is.
    quint64 firstNumber() const { return m_entries.empty() ? 0 : m_entries.front().number; }
    //! Valid until the log changes; null when that entry is not kept, or not any more.
    const CallLogEntry* find(quint64 number) const;
    //! Bytes of bodies and of headers of replies.
    qint64 bytes() const { return m_bytes; }

signals:
    //! A new entry is there, the one with the greatest number.
    void began(quint64 number);
    //! An entry is another: it ended, or lost its bodies.
    void changed(quint64 number);
    //! The entries up to \a last, which are still there, are about to go.
    void dropping(quint64 last);

private:
    CallLogEntry* entry(quint64 number);
    void drop(quint64 last);
    void makeRoom();

    std::deque<CallLogEntry> m_entries;
    quint64 m_lastNumber = 0;
    quint64 m_firstWhole = 1; //!< those before it have no bodies any more
    qint64 m_bytes = 0;
};

} // namespace partita
