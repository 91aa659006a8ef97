// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/faults.h"
#include "emulator/identity.h"
#include "emulator/message.h"
#include "emulator/router.h"
#include "emulator/simclock.h"
#include "emulator/tokens.h"

#include <optional>

namespace partita::emulator {

//! Decides whether a request may go on: signature or token, and the project that it is about.
class Authenticator
{
public:
    Authenticator(const Identity& identity, const Tokens& tokens, const SimClock& clock, Faults& faults);

    //! The refusal, or nothing when the request may go on. \a project is the one that the path names.
    //! \a serverTime is what the server's clock shows (milliseconds since 1970).
    std::optional<Reply> refusal(const Request& request, Access access, const QString& project,
                                 qint64 serverTime);

private:
    std::optional<Reply> checkSignature(const Request& request, qint64 serverTime);
    std::optional<Reply> checkToken(const Request& request, QString& scope);
    std::optional<Reply> checkProject(const Request& request, const QString& project,
                                      const QString& scope) const;
    Reply wrongSignature();

    const Identity& m_identity;
    const Tokens& m_tokens;
    const SimClock& m_clock;
    Faults& m_faults;
    //! Wrong signatures in a row, and the simulated moment until which the key is locked.
    int m_failures = 0;
    qint64 m_lockedUntil = 0;
};

} // namespace partita::emulator
