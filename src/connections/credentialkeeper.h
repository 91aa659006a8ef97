// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "connections/credentialbundle.h"

#include <functional>

namespace partita {

//! Keeps the secrets of connections in the keychain: one entry for each, under a name made from its id.
class CredentialKeeper final
{
public:
    //! \a store outlives this.
    explicit CredentialKeeper(SecretStore& store);

    //! What the keychain has. A profile that never stored anything gives SecretError::Missing without asking.
    void fetch(const ConnectionProfile& profile, const QObject* context,
               std::function<void(SecretResult<CredentialBundle>)> done);
    //! Writes, reads back and compares: success means that it is there.
    void remember(const ConnectionProfile& profile, const CredentialBundle& bundle, const QObject* context,
                  std::function<void(SecretResult<void>)> done);
    void forget(const ConnectionId& id, const QObject* context, std::function<void(SecretResult<void>)> done);

    static QString entryName(const ConnectionId& id);

private:
    SecretStore& m_store;
};

} // namespace partita
