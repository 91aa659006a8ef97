// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenauthenticator.h"

namespace partita {

TokenAuthenticator::TokenAuthenticator(TokenIssuer& issuer, QUrl iam, TokenScope scope)
    : m_issuer(issuer)
    , m_iam(std::move(iam))
    , m_scope(std::move(scope))
{
}

void TokenAuthenticator::authorise(HttpRequest request, const QObject* context, Then then)
{
    m_issuer.obtain(m_iam, request.ofAccount ? TokenScope() : m_scope, context,
                    [request = std::move(request),
                     then = std::move(then)](ApiResult<TokenIssuer::Issued> issued) mutable {
                        if (!issued) {
                            then(unexpected(std::move(issued.error())));
                            return;
                        }
                        request.headers.append(Header("X-Auth-Token", issued->token));
                        request.proof = issued->proof;
                        then(std::move(request));
                    });
}

} // namespace partita
