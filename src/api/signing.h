// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/authenticator.h"
#include "core/ids.h"
#include "core/secret.h"

namespace partita {

class Credentials;
class ServerClock;

//! The SDK-HMAC-SHA256 signature (clause 3.2, API signing guide), as a pure function.
struct SigningInput
{
    QByteArray method;
    QByteArray path; //!< percent-encoded, without the slash that only the canonical form has
    QByteArray query; //!< canonicalQuery(): exactly what is sent behind the "?"
    QList<Header> headers; //!< the headers to sign; must hold X-Sdk-Date
    QByteArray body; //!< the exact bytes that are sent
};

//! The value of the Authorization header.
QByteArray authorizationFor(const SigningInput& input, QByteArrayView accessKey, const Secret& secretKey);

//! Names and values percent-encoded, sorted by name and then by value, "k=" for an empty value.
QByteArray canonicalQuery(const QList<std::pair<QString, QString>>& query);

//! An access key, permanent or temporary.
struct AccessKey
{
    QByteArray id;
    Secret secret;
    Secret securityToken; //!< empty for a permanent key

    AccessKey clone() const { return { id, secret.clone(), securityToken.clone() }; }
};

//! Signs each request over its final bytes: host, X-Project-Id, X-Sdk-Date and, for a temporary key,
//! X-Security-Token. A request of the whole account names no project. Everything that Qt adds by itself
//! stays unsigned.
class SigningAuthenticator final : public Authenticator
{
public:
    //! A larger body cannot be signed (clause 3.2); use a token.
    static constexpr qsizetype MaximumBody = 12 * 1024 * 1024;

    //! \a credentials and \a clock outlive this. \a project: empty for services of the whole account.
    SigningAuthenticator(const Credentials& credentials, ProjectId project, const ServerClock& clock);

    void authorise(HttpRequest request, const QObject* context, Then then) override;
    bool provesWithEachRequest() const override { return true; }
    bool renewAfterRefusal(quint64) override { return false; }

private:
    const Credentials& m_credentials;
    ProjectId m_project;
    const ServerClock& m_clock;
};

} // namespace partita
