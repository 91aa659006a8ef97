// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/authenticator.h"
#include "api/tokenissuer.h"

namespace partita {

//! Puts a token of one project into each request, of the account into one for a service of the whole account,
//! and has it renewed when the service refuses it.
class TokenAuthenticator final : public Authenticator
{
public:
    //! \a issuer outlives this. \a iam: the identity service that knows the project.
    TokenAuthenticator(TokenIssuer& issuer, QUrl iam, TokenScope scope);

    void authorise(HttpRequest request, const QObject* context, Then then) override;
    bool provesWithEachRequest() const override { return false; }
    bool renewAfterRefusal(quint64 proof) override { return m_issuer.refused(proof); }

private:
    TokenIssuer& m_issuer;
    QUrl m_iam;
    TokenScope m_scope;
};

} // namespace partita
