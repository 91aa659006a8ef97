// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/loggedtransport.h"
#include "api/tokenauthenticator.h"
#include "ops/connectiontest.h"

// A part of ConnectionTest; of no use to others.

namespace partita {

//! What a connection has, for the test alone: a refusal here halts nobody else.
struct ConnectionTest::Client
{
    Client(ConnectionTest& test, CredentialBundle& bundle, Secret& passcode)
        : transport(logged(
            test.m_tools.network.transport(test.m_profile.transportOptions(), test.m_proxyPassword.view()),
            test.m_tools.calls, test.m_tools.clock, [name = test.m_profile.name] { return name; }))
        , policies(test.m_tools.clock)
        , tokens({ *transport, test.m_tools.clock, policies.signIn, credentials })
    {
        const SignIn& signIn = test.m_profile.signIn;
        if (signIn.kind == SignIn::Kind::User) {
            credentials.set(UserPassword { signIn.domain, signIn.user, std::move(bundle.password),
                                           std::move(passcode), signIn.passcode });
        } else {
            credentials.set(AccessKey { signIn.accessKey.toUtf8(), std::move(bundle.secretKey),
                                        std::move(bundle.securityToken) });
        }
    }

    //! \a forPlace: the requests are made for the project; else for the whole account.
    void open(ConnectionTest& test, bool forPlace)
    {
        const ProjectId project = forPlace ? test.m_place.project : ProjectId();
        std::unique_ptr<Authenticator> authenticator;
        if (test.m_profile.signIn.kind == SignIn::Kind::User) {
            authenticator = std::make_unique<TokenAuthenticator>(tokens, test.m_endpoints.iam, test.m_scope);
        } else {
            authenticator
                = std::make_unique<SigningAuthenticator>(credentials, project, policies.serverClock);
        }
        api = std::make_unique<ApiClient>(
            test.m_endpoints, policies, std::move(authenticator),
            ApiClient::Tools { *transport, test.m_tools.workers, test.m_tools.clock, test.m_tools.uniform });
    }

    std::shared_ptr<Transport> transport;
    ConnectionPolicies policies;
    Credentials credentials;
    TokenIssuer tokens;
    std::unique_ptr<ApiClient> api;
};

} // namespace partita
