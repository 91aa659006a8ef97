// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/secretparts.h"

namespace partita {

bool provesWhoAsks(const SignIn& signIn, const CredentialBundle& bundle)
{
    if (signIn.kind == SignIn::Kind::User)
        return !bundle.password.isEmpty();
    return !bundle.secretKey.isEmpty() && (!signIn.temporary || !bundle.securityToken.isEmpty());
}

bool isComplete(const ConnectionProfile& profile, const CredentialBundle& bundle)
{
    const bool asksProxy = profile.proxy.mode == ProxyChoice::Mode::Own && !profile.proxy.user.isEmpty();
    return provesWhoAsks(profile.signIn, bundle) && (!asksProxy || !bundle.proxyPassword.isEmpty());
}

CredentialBundle completed(CredentialBundle typed, CredentialBundle kept)
{
    for (const auto member : { &CredentialBundle::secretKey, &CredentialBundle::securityToken,
                               &CredentialBundle::password, &CredentialBundle::proxyPassword }) {
        if ((typed.*member).isEmpty())
            typed.*member = std::move(kept.*member);
    }
    return typed;
}

} // namespace partita
