// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/message.h"

#include <optional>

namespace partita::emulator {

//! The first line and the headers of a request or a reply, as far as passing it on needs them.
struct HttpHead
{
    //! Bytes up to and including the empty line.
    qsizetype size = 0;
    QByteArray firstLine;
    HeaderList headers;

    QByteArray header(QByteArrayView name) const;
    //! The length of the body; -1 when it is not announced as a plain number.
    qint64 contentLength() const;
    bool isChunked() const;
    bool closesConnection() const;

    //! Of a request: its method and its path without the query.
    QByteArray method() const;
    QByteArray path() const;
    //! Of a reply: its status; 0 when the line is malformed.
    int status() const;

    //! Nothing until the empty line has arrived.
    static std::optional<HttpHead> parse(const QByteArray& bytes);
};

//! A whole reply, ready for the socket.
QByteArray serialised(const Reply& reply);

//! A moment (milliseconds since 1970) as the Date header has it.
QByteArray httpDate(qint64 moment);

} // namespace partita::emulator
