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
    //! or later from the event loop and then only while \a context lives.
    virtual void authorise(HttpRequest request, const QObject* context, Then then) = 0;

    //! Whether a 401 must stop the connection until the user acts. True for signatures: more than five
    //! failures in a row lock the access key for five minutes.
    virtual bool haltsOnRefusal() const = 0;
};

} // namespace partita
