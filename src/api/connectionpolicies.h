// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/serverclock.h"
#include "api/signingate.h"
#include "api/writelock.h"

namespace partita {

//! What all clients of one connection share. Outlives them.
struct ConnectionPolicies
{
    explicit ConnectionPolicies(Clock& clock)
        : writeLock(clock)
        , serverClock(clock)
    {
    }

    WriteLock writeLock;
    SignInGate signIn;
    ServerClock serverClock;
};

} // namespace partita
