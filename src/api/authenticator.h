// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <functional>

namespace partita {

//! Proves to a service who asks. A policy of the client: signatures and tokens are its two kinds.
class Authenticator
{
public:
    using Then = std::function<void(ApiResult<HttpRequest>)>;

    virtual ~Authenticator() = default;

    //! Adds what proves the sender to \a request, which is otherwise final, and hands it to \a then: at once,
    //! or later from the event loop and then only while \a context lives. Without a secret in memory the
    //! result is ApiError::Kind::SignedOut.
    virtual void authorise(HttpRequest request, const QObject* context, Then then) = 0;

    //! Whether the request itself carries the secret's proof, so that its 401 is a refusal of the secret.
    //! True for signatures: more than five failures in a row lock the access key for five minutes, so they
    //! pass the SignInGate and are never repeated after a 401, but for a read that was refused for its time.
    virtual bool provesWithEachRequest() const = 0;

    //! A 401 was the answer to a request that was authorised with HttpRequest::proof \a proof. True when
    //! authorising it anew would give another proof: a read may be repeated once.
    virtual bool renewAfterRefusal(quint64 proof) = 0;
};

} // namespace partita
