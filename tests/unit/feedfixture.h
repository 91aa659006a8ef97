// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"
#include "ops/feed.h"

#include <QMetaEnum>
#include <QStringList>

namespace partita {

//! Signs nothing; a 401 halts, as with a real signature.
class HaltingAuthenticator final : public Authenticator
{
public:
    void authorise(HttpRequest request, const QObject*, Then then) override { then(std::move(request)); }
    bool provesWithEachRequest() const override { return true; }
    bool renewAfterRefusal(quint64) override { return false; }
};

//! A client without a network, and a log of what a feed said.
class FeedFixture
{
public:
    FeedFixture()
        : policies(clock)
        , client({ QUrl(QStringLiteral("https://dms.example.com")),
                   QUrl(QStringLiteral("https://iam.example.com")),
                   {},
                   {} },
                 policies, std::make_unique<HaltingAuthenticator>(),
                 ApiClient::Tools { transport, workers, clock, [] { return 0.5; } })
    {
    }

    void record(const Feed& feed)
    {
        QObject::connect(&feed, &Feed::changed, &context, [this, &feed] {
            log += QLatin1String(QMetaEnum::fromType<Feed::State>().valueToKey(int(feed.state())));
        });
        QObject::connect(&feed, &Feed::loaded, &context, [this] { log += QStringLiteral("loaded"); });
        QObject::connect(&feed, &Feed::failed, &context, [this](const ApiError& error) {
            log += QStringLiteral("failed %1").arg(error.httpStatus);
        });
    }

    //! The query of the request with that number.
    QString query(int request) const
    {
        return transport.seen()[size_t(request)].request.url.query(QUrl::FullyEncoded);
    }

    Workers workers;
    fakes::FakeClock clock;
    fakes::FakeTransport transport;
    ConnectionPolicies policies;
    ApiClient client;
    QStringList log;
    QObject context;
};

} // namespace partita
