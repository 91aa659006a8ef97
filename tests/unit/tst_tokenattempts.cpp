// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;
using Kind = ApiError::Kind;

//! How often a secret is tried, and who waits for whom.
class TestTokenAttempts : public QObject
{
    Q_OBJECT

private slots:
    void aWrongPasswordIsTriedOnce();
    void aWrongPasswordIsTriedOnceForAllScopes();
    void aPasswordThatWentWrongHalts();
    void aPersonLetsOneTryAgain();
    void othersGoSideBySideAfterTheFirstSuccess();
    void afterAFailureOfTheLineTheNextScopeTries_data();
    void afterAFailureOfTheLineTheNextScopeTries();
    void aForbiddenProjectHaltsOnlyAnUntriedSecret();
    void withoutASecretNothingIsSent();
    void aSecretWipedWhileWaitingIsNotMissed();
};

void TestTokenAttempts::aWrongPasswordIsTriedOnce()
{
    TokenWorld world;
    world.obtain(scopeOf(1), 100);
    world.answer(refusedWith(401));
    QCOMPARE(world.transport.count(), 1);
    QVERIFY(world.gate.isHalted());
    QCOMPARE(world.results.size(), size_t(100));
    QCOMPARE(world.results[0].error().kind, Kind::Authentication);
    QCOMPARE(world.results[0].error().httpStatus, 401);
    QCOMPARE(world.results[0].error().serverText, u"Wrong."_s);
    QVERIFY(!world.results[0].error().retrySafe);
    QCOMPARE(world.count(Kind::Halted), 99);
    world.obtain();
    QCOMPARE(world.count(Kind::Halted), 100);
    QCOMPARE(world.transport.count(), 1);
}

void TestTokenAttempts::aWrongPasswordIsTriedOnceForAllScopes()
{
    TokenWorld world;
    world.obtainScopes(1, 5);
    QCOMPARE(world.transport.count(), 1);
    world.answer(refusedWith(401));
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.count(Kind::Authentication), 1);
    QCOMPARE(world.count(Kind::Halted), 4);
}

void TestTokenAttempts::aPasswordThatWentWrongHalts()
{
    TokenWorld world;
    world.obtainScopes(1, 2);
    world.answer(created("T1"));
    world.answer(created("T2"));
    // The password was changed: neither the old token nor one of another scope is used until somebody acts.
    const quint64 proof = world.results[1]->proof;
    world.clock.advance(23h + 56min);
    world.results.clear();
    world.obtain(scopeOf(1), 2);
    world.answer(refusedWith(401));
    QCOMPARE(world.count(Kind::Authentication), 1);
    QCOMPARE(world.count(Kind::Halted), 1);
    QVERIFY(!world.issuer->refused(proof));
    world.obtain(scopeOf(2));
    QCOMPARE(world.count(Kind::Halted), 2);
    QCOMPARE(world.transport.count(), 3);
}

void TestTokenAttempts::aPersonLetsOneTryAgain()
{
    TokenWorld world;
    world.obtain();
    world.answer(refusedWith(401));
    world.gate.resume();
    world.obtainScopes(1, 5);
    QCOMPARE(world.transport.count(), 2);
    world.answer(created("T1"));
    QCOMPARE(world.transport.count(), 6);
    QCOMPARE(world.successes(), 1);
}

void TestTokenAttempts::othersGoSideBySideAfterTheFirstSuccess()
{
    TokenWorld world;
    world.obtainScopes(1, 5);
    QCOMPARE(world.transport.count(), 1);
    world.answer(created("T1"));
    QCOMPARE(world.successes(), 1);
    QCOMPARE(world.transport.count(), 5);
    QCOMPARE(world.transport.hanging(), 4);
    for (const char* token : { "T2", "T3", "T4", "T5" })
        world.answer(created(token));
    QCOMPARE(world.successes(), 5);
    QCOMPARE(world.results[4]->token, QByteArray("T5"));
    QCOMPARE(world.results[4]->project, ProjectId(u"p5"_s));
}

void TestTokenAttempts::afterAFailureOfTheLineTheNextScopeTries_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("line") << 0;
    QTest::newRow("service") << 500;
    QTest::newRow("redirect") << 302;
    QTest::newRow("request") << 400;
}

void TestTokenAttempts::afterAFailureOfTheLineTheNextScopeTries()
{
    QFETCH(int, status);
    TokenWorld world;
    world.obtain(scopeOf(1), 10);
    world.obtain(scopeOf(2), 10);
    world.answer(status ? refusedWith(status) : fakes::FakeTransport::failed(lineFailure()));
    // One failure for all who shared the attempt; it is not repeated for them.
    QCOMPARE(world.results.size(), size_t(10));
    QCOMPARE(world.successes(), 0);
    QCOMPARE(world.count(Kind::Halted), 0);
    QCOMPARE(world.transport.count(), 2);
    QVERIFY(world.transport.seen()[1].request.body.contains("p2"));
    world.answer(created("T2"));
    QCOMPARE(world.successes(), 10);
    world.obtain(scopeOf(1));
    QCOMPARE(world.transport.count(), 3);
}

void TestTokenAttempts::aForbiddenProjectHaltsOnlyAnUntriedSecret()
{
    TokenWorld world;
    world.obtain(scopeOf(1));
    world.answer(refusedWith(403));
    QVERIFY(world.gate.isHalted());
    QCOMPARE(world.count(Kind::Permission), 1);
    world.gate.resume();
    world.obtain(scopeOf(2));
    world.answer(created("T2"));
    world.obtain(scopeOf(1), 2);
    world.answer(refusedWith(403));
    QCOMPARE(world.gate.state(), SignInGate::State::Proven);
    QCOMPARE(world.count(Kind::Permission), 3);
    // Nor does a user without rights in the account have a wrong password.
    world.obtain({});
    world.answer(refusedWith(403));
    QCOMPARE(world.gate.state(), SignInGate::State::Proven);
}

void TestTokenAttempts::withoutASecretNothingIsSent()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    world.credentials.wipe();
    world.obtain();
    QCOMPARE(world.count(Kind::SignedOut), 1);
    world.credentials.set(AccessKey());
    world.obtain();
    QCOMPARE(world.count(Kind::SignedOut), 2);
    QCOMPARE(world.transport.count(), 1);
}

void TestTokenAttempts::aSecretWipedWhileWaitingIsNotMissed()
{
    TokenWorld world;
    world.obtainScopes(1, 3);
    world.credentials.wipe();
    world.answer(fakes::FakeTransport::failed(lineFailure()));
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.count(Kind::SignedOut), 2);
}

QTEST_GUILESS_MAIN(TestTokenAttempts)
#include "tst_tokenattempts.moc"
