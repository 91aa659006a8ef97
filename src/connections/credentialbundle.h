// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "secrets/secretstore.h"

namespace partita {

//! The secrets of one connection: one entry of the keychain. Empty where the connection needs none.
struct CredentialBundle
{
    Secret secretKey;
    Secret securityToken;
    Secret password;
    Secret proxyPassword;

    bool isEmpty() const;
    CredentialBundle clone() const;

    //! As CBOR, for the keychain. Every intermediate copy is wiped.
    Secret encode() const;
    //! SecretError::Damaged when it is not what encode() gives.
    static SecretResult<CredentialBundle> decode(const Secret& encoded);
};

} // namespace partita
