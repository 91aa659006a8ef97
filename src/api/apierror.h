// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <chrono>
#include <optional>

namespace partita {

//! Why a request gave no value. Holds facts, no words: the user interface chooses the words by kind and code.
struct ApiError
{
    enum class Kind {
        Network, //!< no connection, a cut one, name resolution
        Tls, //!< the certificate or the handshake was refused
        Timeout, //!< connect, first byte or the whole took too long
        Authentication, //!< 401: key, signature, token, clock
        Permission, //!< 403
        NotFound, //!< 404, 410
        Conflict, //!< 409, and states that do not allow the call (111400026, 111400099)
        Validation, //!< 400, 413, 422: the request is wrong
        Throttled, //!< 429, DMS.10240407
        Server, //!< 5xx
        BadReply, //!< a 2xx that does not say what the specification promises
        Cancelled, //!< by us
        WriteLocked, //!< refused before sending: the connection is read-only
        Halted, //!< refused before sending: an earlier signature was refused; waiting for the user
        SignedOut, //!< refused before sending: the secret is not in memory
        Busy, //!< refused before sending: another change of the same instance is in flight
        Refused, //!< refused before sending: plain http, a body over 12 MB, a malformed endpoint
    };

    //! What is known about the request's effect on the server. Only interesting for writes.
    enum class Outcome {
        NotSent, //!< it never left: sending again is safe
        Rejected, //!< the server said no
        Unknown, //!< it may have been carried out; look before doing anything else
    };

    //! The finer cause below the kind, where the transport or the decoder knows it.
    enum class Cause {
        None,
        HostNotFound,
        ConnectionRefused,
        ConnectionLost,
        ProxyFailed,
        Redirected, //!< the server answered 3xx; redirects are never followed
        CertificateUntrusted,
        CertificateExpired,
        CertificateHostMismatch,
        HandshakeFailed,
        ConnectTimeout,
        FirstByteTimeout,
        WholeTimeout, //!< the exchange as a whole
        QueueTimeout, //!< it waited for its turn until its time was over, and was never begun
        TooLarge, //!< the reply exceeds the cap on size, inflation or headers
        TooDeep, //!< JSON nested deeper than the cap
        NotJson,
        EmptyBody,
        MissingField,
        WrongType,
        PlainHttp, //!< http to something else than loopback
        ClockSkew, //!< APIGW.0303
        PasscodeNeeded, //!< the sign-in asks for a new one-time passcode
    };

    //! How the request proves who asks.
    enum class Proof {
        Unknown, //!< it failed before anybody could tell
        Signature, //!< signed with an access key
        Token, //!< with the token of a user, or by the sign-in for one
    };

    Kind kind = Kind::Network;
    Cause cause = Cause::None;
    Proof proof = Proof::Unknown;
    Outcome outcome = Outcome::NotSent;
    int httpStatus = 0; //!< 0 when no reply arrived
    QString code; //!< the service's code as it came: "111400026", "DMS.00400026", "APIGW.0301"
    QString serverText; //!< the service's own words, as they came; at most 4 kB
    QString requestId; //!< X-Request-Id, or X-IAM-Trace-Id
    QString permission; //!< authorisation item of table 7-1 that the call needs: "dms:instance:list"
    QString detail; //!< host, field path ("instances[3].port"), certificate issuer: a fact, not a sentence
    std::optional<std::chrono::seconds> retryAfter; //!< from Retry-After, at most one hour
    bool ownProxy = false; //!< of Cause::ProxyFailed: the proxy is the connection's own, not the computer's
    bool retrySafe = false; //!< repeating the very same request cannot do harm
};

template <typename T> using ApiResult = Result<T, ApiError>;

} // namespace partita
