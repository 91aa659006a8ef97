// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenissuer.h"
#include "fakes/faketransport.h"
#include "fakes/jumpingclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace partita::test {

inline constexpr char Password[] = "pass\"word\\!";

inline TokenScope scopeOf(int number)
{
    return { ProjectId(QStringLiteral("p%1").arg(number)), {} };
}

//! A 201 with that token, good for \a life.
inline HttpReply created(const QByteArray& token, std::chrono::milliseconds life = std::chrono::hours(24),
                         const QByteArray& project = {})
{
    const QDateTime issued(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QJsonObject json { { QStringLiteral("issued_at"), issued.toString(Qt::ISODateWithMs) },
                       { QStringLiteral("expires_at"),
                         issued.addMSecs(life.count()).toString(Qt::ISODateWithMs) } };
    if (!project.isEmpty())
        json.insert(QStringLiteral("project"),
                    QJsonObject { { QStringLiteral("id"), QString::fromLatin1(project) } });
    HttpReply reply = fakes::FakeTransport::reply(
        201, QJsonDocument(QJsonObject { { QStringLiteral("token"), json } }).toJson());
    reply.headers.append({ QByteArrayLiteral("X-Subject-Token"), token });
    return reply;
}

inline HttpReply refusedWith(int status)
{
    return fakes::FakeTransport::reply(status,
                                       R"({"error":{"code":401,"message":"Wrong.","title":"Unauthorized"}})");
}

inline ApiError lineFailure()
{
    ApiError error;
    error.kind = ApiError::Kind::Network;
    error.cause = ApiError::Cause::ConnectionLost;
    error.outcome = ApiError::Outcome::Unknown;
    return error;
}

//! An issuer and all that it works with.
struct TokenWorld
{
    using Results = std::vector<ApiResult<TokenIssuer::Issued>>;

    TokenWorld()
    {
        signInAs();
        issuer = std::make_unique<TokenIssuer>(TokenIssuer::Tools { transport, clock, gate, credentials });
    }

    void signInAs(QByteArrayView passcode = {})
    {
        UserPassword user;
        user.domain = QStringLiteral("account");
        user.user = QStringLiteral("alice");
        user.password = Secret(QByteArrayView(Password));
        user.passcode = Secret(passcode);
        credentials.set(std::move(user));
    }

    //! The results come in the order of the calls.
    void obtain(const TokenScope& scope = scopeOf(1), int times = 1)
    {
        for (int i = 0; i < times; ++i)
            issuer->obtain(iam, scope, &context, [this](ApiResult<TokenIssuer::Issued> result) {
                results.push_back(std::move(result));
            });
    }
    void obtainScopes(int first, int last)
    {
        for (int number = first; number <= last; ++number)
            obtain(scopeOf(number));
    }
    //! Answers the oldest request and lets the answer arrive.
    void answer(const HttpReply& reply)
    {
        const bool answered = transport.answer(reply);
        Q_ASSERT(answered);
        Q_UNUSED(answered);
        settle();
    }
    //! Everything that is posted to the event loop happens, with nothing to wait for.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendPostedEvents();
    }
    int count(ApiError::Kind kind) const
    {
        return int(std::count_if(results.begin(), results.end(), [kind](const auto& result) {
            return !result && result.error().kind == kind;
        }));
    }
    int successes() const
    {
        return int(
            std::count_if(results.begin(), results.end(), [](const auto& r) { return r.has_value(); }));
    }
    //! "password", "password,totp" or "token", of one request.
    QString methods(int index) const
    {
        QStringList list;
        const QJsonDocument body = QJsonDocument::fromJson(transport.seen().at(size_t(index)).request.body);
        const QJsonValue identity = body[QStringLiteral("auth")][QStringLiteral("identity")];
        for (const QJsonValue method : identity[QStringLiteral("methods")].toArray())
            list.append(method.toString());
        return list.join(u',');
    }

    const QUrl iam { QStringLiteral("https://iam.example.com") };
    fakes::FakeTransport transport;
    fakes::JumpingClock clock;
    SignInGate gate;
    Credentials credentials;
    Results results;
    QObject context;
    std::unique_ptr<TokenIssuer> issuer;
};

} // namespace partita::test
