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
#include <variant>

namespace partita::emulator {

//! Decides whether a request may go on: signature or token, and the project that it is about.
class Authenticator
{
public:
    Authenticator(const Identity& identity, const Tokens& tokens, const SimClock& clock, Faults& faults);

    struct Verdict
    {
        //! Nothing when the request may go on.
        std::optional<Reply> refusal;
        //! The id of the project that the request is about; empty when the route needs none.
        QString project;
    };
    //! \a project is the one that the path names. \a serverTime is what the server's clock shows
    //! (milliseconds since 1970).
    Verdict judge(const Request& request, Access access, const QString& project, qint64 serverTime);

private:
    std::optional<Reply> checkSignature(const Request& request, qint64 serverTime);
    std::variant<Tokens::Token, Reply> checkToken(const Request& request);
    //! \a open are the ids of the projects that the caller may use; the first is meant when the request names
    //! none.
    Verdict checkProject(const Request& request, Access access, const QString& project,
                         const QStringList& open) const;
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
