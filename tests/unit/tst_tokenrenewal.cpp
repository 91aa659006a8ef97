// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenworld.h"

using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;
using Kind = ApiError::Kind;

//! When a token is renewed, and what a renewal that fails leaves behind.
class TestTokenRenewal : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreRenewedBeforeTheirEnd_data();
    void tokensAreRenewedBeforeTheirEnd();
    void aClockSetBackDoesNotProlong();
    void thoseWhoComeDuringARenewalWaitForIt();
    void aFailedRenewalKeepsTheOldToken_data();
    void aFailedRenewalKeepsTheOldToken();
    void aRefusedTokenIsNoWayOutOfAFailedRenewal();
    void aShortLifeDoesNotMeanASignInEach();
};

void TestTokenRenewal::tokensAreRenewedBeforeTheirEnd_data()
{
    QTest::addColumn<bool>("asleep");
    QTest::newRow("awake") << false;
    QTest::newRow("asleep") << true;
}

void TestTokenRenewal::tokensAreRenewedBeforeTheirEnd()
{
    QFETCH(bool, asleep);
    TokenWorld world;
    const auto pass = [&](std::chrono::milliseconds time) {
        asleep ? world.clock.jump(time) : world.clock.advance(time);
    };
    world.obtain();
    world.answer(created("T1"));
    pass(23h + 55min - 1ms);
    world.obtain();
    QCOMPARE(world.transport.count(), 1);
    pass(1ms);
    world.obtain();
    QCOMPARE(world.transport.count(), 2);
    QCOMPARE(world.results.size(), size_t(2));
    world.answer(created("T2"));
    QCOMPARE(world.results.back()->token, QByteArray("T2"));
    pass(24h);
    world.obtain();
    QCOMPARE(world.transport.count(), 3);
    // No timer keeps the machine busy meanwhile.
    QCOMPARE(world.clock.pending(), 0);
}

void TestTokenRenewal::aClockSetBackDoesNotProlong()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    world.clock.jump(-100h);
    world.obtain();
    QCOMPARE(world.transport.count(), 1);
    world.clock.advance(23h + 55min);
    world.obtain();
    QCOMPARE(world.transport.count(), 2);
}

void TestTokenRenewal::thoseWhoComeDuringARenewalWaitForIt()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    world.clock.advance(23h + 56min);
    world.results.clear();
    world.obtain(scopeOf(1), 100);
    QCOMPARE(world.transport.count(), 2);
    QVERIFY(world.results.empty());
    world.answer(created("T2"));
    QCOMPARE(world.successes(), 100);
    QCOMPARE(world.results[99]->token, QByteArray("T2"));
}

void TestTokenRenewal::aFailedRenewalKeepsTheOldToken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("line") << 0;
    QTest::newRow("service") << 503;
    QTest::newRow("flow control") << 429;
}

void TestTokenRenewal::aFailedRenewalKeepsTheOldToken()
{
    QFETCH(int, status);
    const HttpReply failure = status ? refusedWith(status) : fakes::FakeTransport::failed(lineFailure());
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    const quint64 proof = world.results[0]->proof;
    world.clock.advance(23h + 56min);
    world.obtain(scopeOf(1), 10);
    world.answer(failure);
    QCOMPARE(world.successes(), 11);
    QCOMPARE(world.results.back()->proof, proof);
    // Not again for each request.
    world.obtain();
    QCOMPARE(world.transport.count(), 2);
    QCOMPARE(world.successes(), 12);
    world.clock.advance(30s);
    world.obtain();
    QCOMPARE(world.transport.count(), 3);
    // What has ended meanwhile is of no use.
    world.clock.advance(4min);
    world.answer(failure);
    QCOMPARE(world.successes(), 12);
    QVERIFY(!world.results.back().has_value());
    QCOMPARE(world.results.back().error().outcome, ApiError::Outcome::NotSent);
}

void TestTokenRenewal::aRefusedTokenIsNoWayOutOfAFailedRenewal()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    world.clock.advance(23h + 56min);
    world.obtain();
    QVERIFY(world.issuer->refused(world.results[0]->proof));
    world.answer(fakes::FakeTransport::failed(lineFailure()));
    QCOMPARE(world.count(Kind::Network), 1);
}

void TestTokenRenewal::aShortLifeDoesNotMeanASignInEach()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1", 4min));
    world.clock.advance(1min);
    world.obtain();
    QCOMPARE(world.transport.count(), 1);
    world.clock.advance(1min);
    world.obtain();
    QCOMPARE(world.transport.count(), 2);
}

QTEST_GUILESS_MAIN(TestTokenRenewal)
#include "tst_tokenrenewal.moc"
