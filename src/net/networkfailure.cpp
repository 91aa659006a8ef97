// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkfailure.h"

#include <QSslCertificate>

#include <algorithm>

namespace partita::net {

namespace {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

Cause causeOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return Cause::CertificateHostMismatch;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return Cause::CertificateExpired;
    default:
        return Cause::CertificateUntrusted;
    }
}

// An untrusted issuer says the most: what else is wrong with such a certificate hardly matters.
const QSslError& worst(const QList<QSslError>& errors)
{
    const auto untrusted
        = [](const QSslError& e) { return causeOf(e.error()) == Cause::CertificateUntrusted; };
    const auto found = std::find_if(errors.begin(), errors.end(), untrusted);
    return found == errors.end() ? errors.front() : *found;
}

ApiError tlsFailure(const Circumstances& seen)
{
    if (seen.sslErrors.isEmpty())
        return failureOf(Kind::Tls, Cause::HandshakeFailed, seen);
    const QSslError& error = worst(seen.sslErrors);
    ApiError failure = failureOf(Kind::Tls, causeOf(error.error()), seen);
    const QString issuer = error.certificate().issuerDisplayName();
    if (failure.cause != Cause::CertificateHostMismatch && !issuer.isEmpty())
        failure.detail = issuer;
    return failure;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

// These come before a connection stands. A repeated attempt never gets here: a write has failed with
// ContentReSendError by then.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

ApiError plainFailureOf(QNetworkReply::NetworkError error, const Circumstances& seen)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return failureOf(Kind::Network, Cause::ConnectionRefused, seen);
    case QNetworkReply::HostNotFoundError:
        return failureOf(Kind::Network, Cause::HostNotFound, seen);
    case QNetworkReply::TimeoutError:
        return failureOf(Kind::Timeout, Cause::ConnectTimeout, seen);
    case QNetworkReply::OperationCanceledError:
        return failureOf(Kind::Cancelled, Cause::None, seen);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return failureOf(Kind::Network, Cause::ConnectionLost, seen);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return failureOf(Kind::BadReply, Cause::None, seen);
    default:
        return failureOf(Kind::Network, Cause::None, seen);
    }
}

} // namespace

bool isStatusOnly(QNetworkReply::NetworkError error, int status)
{
    if (status == 0)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    const bool saysStatus
        = (error > QNetworkReply::UnknownProxyError && error <= QNetworkReply::UnknownContentError)
        || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
    return status >= 400 && saysStatus && error != QNetworkReply::ContentReSendError;
}

// A proxy that refuses, or speaks something else, is an unknown error to Qt 6.4; one that has no address is a
// host without an address.
bool mayConcernProxy(QNetworkReply::NetworkError error)
{
    return isProxyError(error) || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::UnknownNetworkError;
}

ApiError failureOf(QNetworkReply::NetworkError error, const Circumstances& seen)
{
    Circumstances known = seen;
    if (isBeforeSending(error) && !seen.sent)
        known.mayHaveArrived = false;
    const bool onTheWay = !seen.proxy.isEmpty() && !seen.sent && mayConcernProxy(error);
    if (isProxyError(error) || onTheWay) {
        ApiError failure = failureOf(Kind::Network, Cause::ProxyFailed, known);
        if (!seen.proxy.isEmpty())
            failure.detail = seen.proxy;
        failure.ownProxy = seen.ownProxy;
        return failure;
    }
    const bool cutHandshake = error == QNetworkReply::RemoteHostClosedError && seen.handshaking;
    if (error == QNetworkReply::SslHandshakeFailedError || cutHandshake)
        return tlsFailure(known);
    return plainFailureOf(error, known);
}

ApiError failureOf(Kind kind, Cause cause, const Circumstances& seen)
{
    ApiError failure;
    failure.kind = kind;
    failure.cause = cause;
    failure.outcome = seen.mayHaveArrived ? ApiError::Outcome::Unknown : ApiError::Outcome::NotSent;
    failure.httpStatus = seen.status;
    failure.detail = seen.host;
    return failure;
}

} // namespace partita::net
