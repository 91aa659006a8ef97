// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace partita::emulator {

//! Something that goes wrong on purpose for the requests that it matches.
struct Fault
{
    enum class Kind {
        Status, //!< answers `status` with `body` and `headers`; the service never sees the request
        Throttle, //!< 429 with Retry-After: `retry_after` seconds
        Hang, //!< never answers
        Cut, //!< the work is done, the connection closes after `bytes` bytes of the reply
        Lost, //!< the work is done, the connection closes without a byte of the reply
        Garbage, //!< 200 with a body that is not JSON
        Delay, //!< answers `ms` milliseconds late
        Clock, //!< the server's clock is `minutes` ahead: Date and the window of signatures
        Token, //!< every token has expired
    };

    int id = 0;
    Kind kind = Kind::Status;
    QString path;
    QRegularExpression expression;
    QByteArray method;
    //! How many requests it still meets; -1 for all.
    int count = -1;
    int status = 503;
    QByteArray body;
    HeaderList headers;
    qint64 bytes = 0;
    int minutes = 0;
    int retryAfter = 1;
    int milliseconds = 0;

    bool matches(const QByteArray& requestMethod, const QByteArray& requestPath) const;
    //! Faults of the socket are the relay's, the others the service's.
    bool isOnTheWire() const { return kind != Kind::Clock && kind != Kind::Token; }

    //! Nothing when \a json is not a fault; \a error then says why.
    static std::optional<Fault> fromJson(const QJsonObject& json, QString& error);
    QJsonObject toJson() const;
};

//! The faults that are switched on, in the order in which they were added: the first that matches wins.
class Faults
{
public:
    int add(Fault fault);
    //! Adds one fault or the list in `faults`; says what is wrong with them, or nothing.
    QString addJson(const QByteArray& json);
    void clear() { m_faults.clear(); }
    QJsonObject toJson() const;

    //! The fault of the socket that meets this request; counts it down.
    std::optional<Fault> takeOnTheWire(const QByteArray& method, const QByteArray& path);
    //! The fault of the service of this \a kind that meets this request; counts it down.
    std::optional<Fault> takeInService(Fault::Kind kind, const QByteArray& method, const QByteArray& path);

private:
    template <typename Accepts>
    std::optional<Fault> take(const QByteArray& method, const QByteArray& path, Accepts accepts);

    std::vector<Fault> m_faults;
    int m_lastId = 0;
};

} // namespace partita::emulator
