// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/credentials.h"
#include "api/signingate.h"
#include "api/tokenscope.h"
#include "api/transport.h"
#include "core/clock.h"

#include <QObject>

#include <functional>
#include <memory>

namespace partita {

//! Signs in for tokens (POST /v3/auth/tokens, clause 3.2) and keeps them in memory for their life: one
//! sign-in for each scope at a time, shared by all who wait, none twice while a token is good. The first
//! sign-in of a connection passes its SignInGate. With a one-time passcode the first sign-in uses it up;
//! other scopes are then signed in to with the token that it gave.
class TokenIssuer final : public QObject
{
    Q_OBJECT

public:
    //! A token is renewed that long before its end.
    static constexpr std::chrono::minutes RenewBefore { 5 };

    struct Tools
    {
        Transport& transport;
        Clock& clock;
        SignInGate& gate;
        Credentials& credentials;
    };
    struct Issued
    {
        QByteArray token; //!< the text of X-Auth-Token
        quint64 proof = 0; //!< never 0; differs from token to token
        ProjectId project; //!< the one that the scope's name stands for
    };
    using Then = std::function<void(ApiResult<Issued>)>;

    //! \a iam: where tokens are issued. \a tools outlives this.
    TokenIssuer(Tools tools, QObject* parent = nullptr);
    ~TokenIssuer() override;

    //! A good token for \a scope from the identity service at \a iam: at once, or later from the event loop
    //! and then only while \a context lives.
    void obtain(const QUrl& iam, const TokenScope& scope, const QObject* context, Then then);
    //! The service refused the token with that proof. True when it is not the newest, or a new one can be
    //! had.
    bool refused(quint64 proof);
    //! Whether nothing can be signed in to before there is a new one-time passcode.
    bool lacksPasscode() const;
    //! Of the token that ends first, in UTC; invalid when there is none.
    QDateTime expires() const;
    //! Wipes all tokens and ends all sign-ins; those who wait get ApiError::Kind::SignedOut.
    void forget();

signals:
    //! expires() is another.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace partita
