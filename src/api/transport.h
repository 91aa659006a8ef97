// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/request.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace partita {

using Header = std::pair<QByteArray, QByteArray>;

//! Bounds of one exchange. The defaults are those of the console.
struct TransferLimits
{
    std::chrono::milliseconds connect { 10'000 };
    std::chrono::milliseconds firstByte { 30'000 };
    std::chrono::milliseconds whole { 120'000 };
    //! Bytes of the decoded body.
    qint64 bodyBytes = 256LL * 1024 * 1024;
};

//! A request that is ready for the wire: absolute URL, all headers, final bytes.
struct HttpRequest
{
    Request::Method method = Request::Method::Get;
    QUrl url;
    QList<Header> headers;
    QByteArray body;
    //! For a service of the whole account, which has nothing to do with a project: it wants a token of the
    //! account, or a signature that names no project.
    bool ofAccount = false;
    TransferLimits limits;
    //! Which of its proofs the authenticator used; only it knows the meaning.
    quint64 proof = 0;
};

//! What came back. Without an error, \a status is set, whatever it is.
struct HttpReply
{
    //! Set when no complete reply arrived: kind, cause, outcome and detail; nothing else of ApiError.
    std::optional<ApiError> failure;
    int status = 0;
    QList<Header> headers;
    //! Decoded (gzip, deflate). Has at least 64 spare bytes of capacity behind its end, so that the
    //! parser need not copy it.
    QByteArray body;

    //! First header of that name, in any case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
    //! X-Request-Id, or X-IAM-Trace-Id; empty when there is neither.
    QByteArray requestId() const;
};

//! One exchange under way. Deleting it aborts.
class PendingReply : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Ends the exchange; finished() is not emitted afterwards.
    virtual void abort() = 0;

signals:
    //! Once, from the event loop, never inside Transport::start(). The receiver may delete this object.
    void finished(const partita::HttpReply& reply);
};

//! Carries HTTP exchanges. Promises: redirects are not followed; a request with a body reaches the server at
//! most once; plain http goes to loopback alone; TLS is 1.2 or later and verified; every limit is kept.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual std::unique_ptr<PendingReply> start(const HttpRequest& request) = 0;
};

} // namespace partita
