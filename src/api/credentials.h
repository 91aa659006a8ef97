// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signing.h"
#include "core/secret.h"

#include <QString>

#include <variant>

namespace partita {

//! A user of an account, who signs in for a token.
struct UserPassword
{
    QString domain; //!< name of the account
    QString user;
    Secret password;
    //! One-time passcode of a second factor; used up by the first sign-in, empty without one.
    Secret passcode;
    //! Signs in with a passcode only: without one, nothing is tried.
    bool passcodeNeeded = false;
};

//! The one place in memory where the secret of an open connection is. Everything that proves who asks looks
//! here at the moment of need and keeps no copy, so that wipe() is the end of it.
class Credentials
{
public:
    Credentials() = default;
    Q_DISABLE_COPY_MOVE(Credentials)

    bool isEmpty() const { return std::holds_alternative<std::monostate>(m_value); }
    void set(AccessKey key) { m_value = std::move(key); }
    void set(UserPassword user) { m_value = std::move(user); }
    void wipe() { m_value = std::monostate(); }

    //! Null when there is none, or another kind.
    const AccessKey* accessKey() const { return std::get_if<AccessKey>(&m_value); }
    UserPassword* user() { return std::get_if<UserPassword>(&m_value); }

private:
    std::variant<std::monostate, AccessKey, UserPassword> m_value;
};

} // namespace partita
