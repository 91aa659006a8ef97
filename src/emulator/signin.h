// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/counters.h"
#include "emulator/faults.h"
#include "emulator/identity.h"
#include "emulator/message.h"
#include "emulator/simclock.h"
#include "emulator/tokens.h"

#include <optional>
#include <variant>

namespace partita::emulator {

//! POST /v3/auth/tokens: finds out who asks, by password, password and passcode, or an earlier token, and
//! hands out a token of the scope that was asked for.
class SignIn
{
public:
    //! All of them are the caller's and outlive this.
    SignIn(const Identity& identity, Tokens& tokens, const SimClock& clock, Faults& faults,
           Counters& counters);

    Reply answer(const Request& request);

private:
    //! A token that still lacks its scope, or the refusal.
    using Proof = std::variant<Tokens::Token, Reply>;
    Proof proofOf(const QJsonObject& identity, const Request& request);
    Proof proofByToken(const QByteArray& text, const Request& request);
    std::optional<Reply> refusalOfPassword(const QJsonObject& user);
    std::optional<Reply> refusalOfPasscode(const QJsonObject& user);
    //! The id of the project that the scope names; empty for the whole account; nothing for a foreign one.
    std::optional<QString> scopedProject(const QJsonObject& scope) const;
    bool isRightDomain(const QJsonObject& domain) const;

    const Identity& m_identity;
    Tokens& m_tokens;
    const SimClock& m_clock;
    Faults& m_faults;
    Counters& m_counters;
    //! Wrong passwords in a row, and the simulated moment until which the user is locked.
    int m_failures = 0;
    qint64 m_lockedUntil = 0;
    //! How many passcodes were used up.
    int m_passcodesUsed = 0;
};

} // namespace partita::emulator
