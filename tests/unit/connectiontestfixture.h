// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionfixture.h"
#include "ops/connectiontest.h"

#include <QObject>
#include <QTest>

namespace partita::test {

// The steps of a test of ConnectionFixture's connections. By the host of the service and by that of the
// identity service, one after the other.
inline constexpr int SecondLookUp = 3;
inline constexpr int ServerTime = 6;
inline constexpr int SignInStep = 7;
inline constexpr int Project = 8;
inline constexpr int Instances = 9;
inline constexpr int Zones = 10;
inline constexpr int Products = 11;

inline const QByteArray Projects = R"({"projects":[
    {"id":"p1","name":"north-1","domain_id":"d","parent_id":"d","enabled":true,"is_domain":false},
    {"id":"p2","name":"south-2","domain_id":"d","parent_id":"d","enabled":true,"is_domain":false}],"links":{}})";

inline ApiError failure(ApiError::Kind kind, ApiError::Cause cause)
{
    ApiError error;
    error.kind = kind;
    error.cause = cause;
    return error;
}

//! Any answer, of that moment.
inline HttpReply dated(const QByteArray& date)
{
    HttpReply reply = fakes::FakeTransport::reply(404, "{}");
    reply.headers.append({ "Date", date });
    return reply;
}

//! One test of a connection, and hands to bring it to the step that matters.
class ConnectionTestFixture : public QObject
{
protected:
    using State = ConnectionTest::StepState;

    void start() { m = std::make_unique<ConnectionFixture>(); }
    void end()
    {
        m_test.reset();
        m.reset();
    }
    void make(const ConnectionProfile& profile, CredentialBundle bundle, const QByteArray& passcode = {})
    {
        m_test = std::make_unique<ConnectionTest>(profile, profile.places.first(), std::move(bundle),
                                                  Secret(passcode), m->tools());
        m_test->start();
        m->settle();
    }
    void finishProbe(const ProbeReport& report)
    {
        m->network.finish(report);
        m->settle();
    }
    //! Both hosts are reached and the time was told: at the sign-in.
    void reachSignIn()
    {
        finishProbe(fakes::FakeNetwork::reached());
        finishProbe(fakes::FakeNetwork::reached());
        QVERIFY(m->answer(dated("Thu, 01 Jan 2026 00:00:00 GMT")));
        QCOMPARE(state(SignInStep), State::Running);
    }
    //! An access key that may not list projects: at the first list.
    void reachLists()
    {
        reachSignIn();
        QVERIFY(m->answer(fakes::FakeTransport::reply(403, "{}")));
        QCOMPARE(state(SignInStep), State::Passed);
        QCOMPARE(state(Project), State::Skipped);
        QCOMPARE(state(Instances), State::Running);
    }
    State state(int step) const { return m_test->steps().at(size_t(step)).state; }
    const std::optional<ApiError>& error(int step) const { return m_test->steps().at(size_t(step)).error; }

    std::unique_ptr<ConnectionFixture> m;
    std::unique_ptr<ConnectionTest> m_test;
};

} // namespace partita::test
