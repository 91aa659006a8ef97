// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "fakes/fakenetwork.h"
#include "fakes/faketransport.h"
#include "fakes/jumpingclock.h"
#include "ops/estate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace partita::test {

//! Connections without a network and without a keychain: what they send is answered by the test.
struct ConnectionFixture
{
    Connection::Tools tools()
    {
        return { network, workers, clock, [] { return 0.5; }, clouds };
    }

    static Place place(int number)
    {
        return { QStringLiteral("north-1"), ProjectId(QStringLiteral("p%1").arg(number)), {} };
    }
    //! By access key, with that many places.
    static ConnectionProfile byKey(int places = 1, const QString& host = QStringLiteral("dms.example.test"))
    {
        ConnectionProfile profile;
        profile.id = ConnectionId(QStringLiteral("id-of-") + host);
        profile.name = host;
        profile.endpoints.dms = QStringLiteral("https://") + host;
        profile.endpoints.iam = QStringLiteral("https://iam.example.test");
        profile.signIn.accessKey = QStringLiteral("AK-ONE");
        for (int number = 1; number <= places; ++number)
            profile.places.append(place(number));
        return profile;
    }
    static ConnectionProfile byUser(int places = 1)
    {
        ConnectionProfile profile = byKey(places);
        profile.signIn = {};
        profile.signIn.kind = SignIn::Kind::User;
        profile.signIn.domain = QStringLiteral("account-one");
        profile.signIn.user = QStringLiteral("mira");
        return profile;
    }
    static CredentialBundle key(QByteArrayView secret = "s3cr3t")
    {
        CredentialBundle bundle;
        bundle.secretKey = Secret(secret);
        return bundle;
    }
    static CredentialBundle password(QByteArrayView password = "pa55")
    {
        CredentialBundle bundle;
        bundle.password = Secret(password);
        return bundle;
    }

    static HttpReply instances(int count)
    {
        QByteArrayList items;
        for (int i = 0; i < count; ++i)
            items += R"({"instance_id":"i)" + QByteArray::number(i) + R"(","status":"RUNNING"})";
        return fakes::FakeTransport::reply(200,
                                           R"({"instances":[)" + items.join(',') + R"(],"instance_num":)"
                                               + QByteArray::number(count) + "}");
    }
    static HttpReply token(const QByteArray& text = "token-one", const QByteArray& project = "p1")
    {
        HttpReply reply = fakes::FakeTransport::reply(
            201,
            R"({"token":{"issued_at":"2026-01-01T00:00:00.000Z","expires_at":"2026-01-02T00:00:00.000Z",)"
            R"("project":{"id":")"
                + project + R"(","name":"north-1"}}})");
        reply.headers.append({ QByteArrayLiteral("X-Subject-Token"), text });
        return reply;
    }
    static HttpReply refused() { return fakes::FakeTransport::reply(401, "{}"); }

    //! Answers the oldest request and lets the answer arrive; false when none is waiting.
    bool answer(const HttpReply& reply)
    {
        const bool answered = transport.answer(reply);
        settle();
        return answered;
    }
    //! Everything that is posted to the event loop happens; what a worker does is waited for elsewhere.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendPostedEvents();
    }
    static void deleteThoseThatLeft() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    const HttpRequest& sent(int index) const { return transport.seen().at(size_t(index)).request; }
    const HttpRequest& lastSent() const { return transport.seen().back().request; }
    //! What signs a request, or carries its token; empty without one.
    static QByteArray header(const HttpRequest& request, QByteArrayView name)
    {
        for (const auto& [key, value] : request.headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    fakes::JumpingClock clock;
    fakes::FakeTransport transport;
    fakes::FakeNetwork network { transport };
    Workers workers;
    CloudCatalogue clouds;
};

} // namespace partita::test
