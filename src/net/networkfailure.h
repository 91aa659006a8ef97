// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>
#include <QString>

namespace partita::net {

//! What was seen of an exchange until it failed.
struct Circumstances
{
    QString host; //!< with port when it is not the scheme's own
    QString proxy; //!< "host:port" of the proxy on the way; looked at where mayConcernProxy()
    bool ownProxy = false; //!< that proxy is the connection's own
    QList<QSslError> sslErrors; //!< empty unless the certificate was refused
    int status = 0; //!< 0 when no header arrived
    bool handshaking = false; //!< a TLS connection was begun for this request and not completed
    bool sent = false; //!< a sign was seen that the request left
    bool mayHaveArrived = false; //!< the server may have seen the request; true whenever sent is
};

//! True when \a error only repeats what the status says: the reply is complete.
bool isStatusOnly(QNetworkReply::NetworkError error, int status);

//! True when \a error can be a proxy's.
bool mayConcernProxy(QNetworkReply::NetworkError error);

//! Kind, cause, outcome and detail of a failed exchange.
ApiError failureOf(QNetworkReply::NetworkError error, const Circumstances& seen);

//! The same for what this side decided: a time-out, a cap, a refusal.
ApiError failureOf(ApiError::Kind kind, ApiError::Cause cause, const Circumstances& seen);

} // namespace partita::net
