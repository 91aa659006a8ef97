// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/tokenscope.h"
#include "api/transport.h"

#include <chrono>

namespace partita {

// Body and reply of POST /v3/auth/tokens?nocatalog=true (clause 3.2), as pure functions. A body is built in
// one piece of memory that is not moved, so that the caller can wipe it when it has been sent.

//! Asks for a token by name and password; with the one-time passcode as well, when there is one. The whole
//! account is named in the scope when the user's account is known.
QByteArray passwordBody(const UserPassword& user, const TokenScope& scope);

//! Asks for a token by another one that is still good. \a domain: the name of the account.
QByteArray tokenBody(const Secret& token, const QString& domain, const TokenScope& scope);

//! Carries \a body to the identity service at \a iam.
HttpRequest tokenRequest(const QUrl& iam, const QByteArray& body);

struct TokenReply
{
    //! What the specification promises; taken when a reply tells no span, or one that cannot be.
    static constexpr std::chrono::hours UsualLife { 24 };

    Secret token;
    std::chrono::milliseconds life = UsualLife;
    ProjectId project; //!< what the scope stands for; empty for the whole account
    QString projectName;
};

//! Reads a 201. Kind::BadReply when it has no token, or names no project where \a scope asked by a name.
ApiResult<TokenReply> readTokenReply(const HttpReply& reply, const TokenScope& scope);

//! What any other reply means, in the terms of the request that waits for the token: that one was not sent,
//! and a page that is missing at the identity service is no missing instance.
ApiError signInError(const HttpReply& reply);

//! Clears the texts of \a error that hold \a secret: services may quote what they refuse.
void takeOut(const Secret& secret, ApiError& error);

} // namespace partita
