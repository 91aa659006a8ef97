// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/message.h"

#include <QStringList>

#include <optional>

namespace partita::emulator {

//! The parts of `Authorization: SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…`.
struct SignatureHeader
{
    QByteArray accessKey;
    QList<QByteArray> signedHeaders;
    QByteArray signature;

    //! Nothing when \a authorization is not of that form or X-Sdk-Date is not among the signed headers.
    static std::optional<SignatureHeader> parse(QByteArrayView authorization);
};

//! The signature that \a request should carry: hexadecimal, lower case.
//! Nothing when a signed header is missing or X-Sdk-Content-Sha256 does not fit the body.
std::optional<QByteArray> expectedSignature(const Request& request, const QList<QByteArray>& signedHeaders,
                                            const QByteArray& secretKey);

//! X-Sdk-Date as milliseconds since 1970; nothing when it is missing or malformed.
std::optional<qint64> signingTime(const Request& request);

} // namespace partita::emulator
