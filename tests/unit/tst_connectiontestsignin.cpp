// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontestfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;

//! How a test of a connection signs in: with all that it needs or not at all, and never again after a
//! refusal.
class ConnectionTestSignInTest : public ConnectionTestFixture
{
    Q_OBJECT

private slots:
    void init() { start(); }
    void cleanup() { end(); }

    void aUserSignsInOnce_data();
    void aUserSignsInOnce();
    void aRefusedSecretEndsTheTest_data();
    void aRefusedSecretEndsTheTest();
    void theSignInFails_data();
    void theSignInFails();
    void theProjectIsLookedFor_data();
    void theProjectIsLookedFor();
    void aUserWhoseProjectsCannotBeListed_data();
    void aUserWhoseProjectsCannotBeListed();
    void whatLacksASecretIsRefusedBeforeSending_data();
    void whatLacksASecretIsRefusedBeforeSending();
};

void ConnectionTestSignInTest::aUserSignsInOnce_data()
{
    QTest::addColumn<QString>("project");
    QTest::newRow("project known") << u"p1"_s;
    QTest::newRow("by region") << QString();
}

void ConnectionTestSignInTest::aUserSignsInOnce()
{
    QFETCH(const QString, project);
    ConnectionProfile profile = m->byUser();
    profile.places = { { u"north-1"_s, ProjectId(project), {} } };
    make(profile, m->password());
    reachSignIn();
    QCOMPARE(m->lastSent().url.path(), u"/v3/auth/tokens"_s);
    QVERIFY(m->answer(m->token()));
    QVERIFY(m->answer(fakes::FakeTransport::reply(200, Projects)));
    QVERIFY(m->answer(m->instances(1)));
    QCOMPARE(state(Zones), State::Running);
    QCOMPARE(m_test->project().text(), u"p1"_s);
    for (int sent = 2; sent < m->transport.count(); ++sent)
        QCOMPARE(m->header(m->sent(sent), "X-Auth-Token"), "token-one"_ba);
}

void ConnectionTestSignInTest::aRefusedSecretEndsTheTest_data()
{
    QTest::addColumn<bool>("byUser");
    QTest::addColumn<int>("step");
    QTest::newRow("key, at the sign-in") << false << SignInStep;
    QTest::newRow("key, at the first list") << false << Instances;
    QTest::newRow("key, at the second list") << false << Zones;
    QTest::newRow("user, at the sign-in") << true << SignInStep;
}

void ConnectionTestSignInTest::aRefusedSecretEndsTheTest()
{
    QFETCH(const bool, byUser);
    QFETCH(const int, step);
    make(byUser ? m->byUser() : m->byKey(), byUser ? m->password("wrong") : m->key("wrong"));
    QSignalSpy finished(m_test.get(), &ConnectionTest::finished);
    if (step == SignInStep)
        reachSignIn();
    else
        reachLists();
    if (step == Zones)
        QVERIFY(m->answer(m->instances(1)));
    const int before = m->transport.count();
    QVERIFY(m->answer(m->refused()));
    QVERIFY(m_test->isFinished());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(error(step)->kind, ApiError::Kind::Authentication);
    QCOMPARE(error(step)->proof, byUser ? ApiError::Proof::Token : ApiError::Proof::Signature);
    for (int later = step + 1; later <= Products; ++later)
        QCOMPARE(state(later), State::Waiting);
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), before);
    QCOMPARE(m->transport.hanging(), 0);
}

void ConnectionTestSignInTest::theSignInFails_data()
{
    QTest::addColumn<bool>("byUser");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    using K = ApiError::Kind;
    QTest::newRow("user forbidden") << true << 403 << int(K::Permission);
    QTest::newRow("user, no such page") << true << 404 << int(K::Authentication);
    QTest::newRow("user, not a token") << true << 200 << int(K::BadReply);
    QTest::newRow("key, no such page") << false << 404 << int(K::NotFound);
}

void ConnectionTestSignInTest::theSignInFails()
{
    QFETCH(const bool, byUser);
    QFETCH(const int, status);
    QFETCH(const int, kind);
    make(byUser ? m->byUser() : m->byKey(), byUser ? m->password() : m->key());
    reachSignIn();
    QVERIFY(m->answer(fakes::FakeTransport::reply(status, "{}")));
    QVERIFY(m_test->isFinished());
    QCOMPARE(state(SignInStep), State::Failed);
    QCOMPARE(int(error(SignInStep)->kind), kind);
    QCOMPARE(state(Project), State::Waiting);
}

void ConnectionTestSignInTest::theProjectIsLookedFor_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("project");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("found");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QString& region, const QString& project, int status,
                        State state, const QString& found, ApiError::Kind kind = {}) {
        QTest::newRow(name) << region << project << status << int(state) << found << int(kind);
    };
    using K = ApiError::Kind;
    row("known", u"north-1"_s, u"p2"_s, 200, State::Passed, u"p2"_s);
    row("by region", u"south-2"_s, {}, 200, State::Passed, u"p2"_s);
    row("not there", u"north-1"_s, u"p9"_s, 200, State::Failed, u"p9"_s, K::NotFound);
    row("no such region", u"west-3"_s, {}, 200, State::Failed, {}, K::NotFound);
    row("not told", u"north-1"_s, u"p9"_s, 403, State::Skipped, u"p9"_s);
    row("not told, by region", u"north-1"_s, {}, 403, State::Failed, {}, K::Permission);
}

void ConnectionTestSignInTest::theProjectIsLookedFor()
{
    QFETCH(const QString, region);
    QFETCH(const QString, project);
    QFETCH(const int, status);
    QFETCH(const QString, found);
    ConnectionProfile profile = m->byKey();
    profile.places = { { region, ProjectId(project), {} } };
    make(profile, m->key());
    reachSignIn();
    QVERIFY(m->answer(fakes::FakeTransport::reply(status, status == 200 ? Projects : "{}")));
    QTEST(int(state(Project)), "state");
    QCOMPARE(m_test->project().text(), found);
    if (state(Project) == State::Failed)
        QTEST(int(error(Project)->kind), "kind");
    QCOMPARE(m_test->isFinished(), state(Project) == State::Failed);
}

void ConnectionTestSignInTest::aUserWhoseProjectsCannotBeListed_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("forbidden") << fakes::FakeTransport::reply(403, "{}") << 1 << true;
    QTest::newRow("no such page") << fakes::FakeTransport::reply(404, "{}") << 1 << true;
    QTest::newRow("line lost") << fakes::FakeTransport::failed(
        failure(ApiError::Kind::Network, ApiError::Cause::ConnectionLost))
                               << 3 << false;
}

void ConnectionTestSignInTest::aUserWhoseProjectsCannotBeListed()
{
    QFETCH(const HttpReply, reply);
    QFETCH(const int, attempts);
    QFETCH(const bool, goesOn);
    make(m->byUser(), m->password());
    reachSignIn();
    QVERIFY(m->answer(m->token()));
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QVERIFY(m->answer(reply));
        m->clock.advance(1min);
    }
    QCOMPARE(state(Project), goesOn ? State::Skipped : State::Failed);
    QCOMPARE(m_test->isFinished(), !goesOn);
    if (!goesOn)
        QCOMPARE(error(Project)->cause, ApiError::Cause::ConnectionLost);
}

void ConnectionTestSignInTest::whatLacksASecretIsRefusedBeforeSending_data()
{
    QTest::addColumn<bool>("byUser");
    QTest::addColumn<bool>("asksPasscode");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("passcode");
    QTest::addColumn<bool>("refused");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("cause");
    const int none = int(ApiError::Cause::None);
    const int signedOut = int(ApiError::Kind::SignedOut);
    QTest::newRow("no key") << false << false << ""_ba
                            << ""_ba << true << signedOut << none;
    QTest::newRow("a key") << false << false << "key"_ba
                           << ""_ba << false << 0 << none;
    QTest::newRow("no password") << true << false << ""_ba
                                 << ""_ba << true << signedOut << none;
    QTest::newRow("a password") << true << false << "pa55"_ba
                                << ""_ba << false << 0 << none;
    QTest::newRow("no passcode") << true << true << "pa55"_ba
                                 << ""_ba << true << int(ApiError::Kind::Authentication)
                                 << int(ApiError::Cause::PasscodeNeeded);
    QTest::newRow("a passcode") << true << true << "pa55"_ba
                                << "123456"_ba << false << 0 << none;
}

void ConnectionTestSignInTest::whatLacksASecretIsRefusedBeforeSending()
{
    QFETCH(const bool, byUser);
    QFETCH(const bool, asksPasscode);
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, passcode);
    QFETCH(const bool, refused);
    ConnectionProfile profile = byUser ? m->byUser() : m->byKey();
    profile.signIn.passcode = asksPasscode;
    make(profile, byUser ? m->password(secret) : m->key(secret), passcode);
    QCOMPARE(m_test->isFinished(), refused);
    QCOMPARE(m->network.probes().empty(), refused);
    if (!refused)
        return;
    QCOMPARE(state(SignInStep), State::Failed);
    QTEST(int(error(SignInStep)->kind), "kind");
    QTEST(int(error(SignInStep)->cause), "cause");
    QCOMPARE(m->transport.count(), 0);
}

QTEST_GUILESS_MAIN(ConnectionTestSignInTest)
#include "tst_connectiontestsignin.moc"
