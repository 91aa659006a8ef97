// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;

namespace {

int passcodesNeeded(const TokenWorld& world)
{
    return int(std::count_if(world.results.begin(), world.results.end(), [](const auto& result) {
        return !result && result.error().kind == Kind::Authentication
            && result.error().cause == Cause::PasscodeNeeded;
    }));
}

} // namespace

//! Sign-ins with a one-time passcode.
class TestTokenPasscode : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSignInUsesThePasscodeUp();
    void otherScopesGoByTheToken();
    void withoutAPasscodeNothingIsSent();
    void saysWhetherAPasscodeIsLacking();
    void aWrongPasscodeHalts();
    void whenTheTokenHasEndedAPasscodeIsNeeded();
    void aRefusedTokenIsReplacedByTheOtherScopes();
    void aTokenThatRunsOutIsUsedToTheEnd();
    void aTokenRefusedDuringItsRenewalIsReplaced();
    void whoComesDuringThePasscodesSignInWaits();
    void aPasscodeLostOnTheLineIsGone();
    void aTokenThatGivesNoOthersIsStillGood();
    void aForbiddenScopeLeavesTheTokenAlone();
    void forgettingWhileOthersWaitForTheToken();
};

void TestTokenPasscode::theFirstSignInUsesThePasscodeUp()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtain(scopeOf(1), 10);
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.methods(0), u"password,totp"_s);
    QVERIFY(world.transport.seen()[0].request.body.contains(R"("passcode":"123456")"));
    QVERIFY(world.credentials.user()->passcode.isEmpty());
    QVERIFY(world.credentials.user()->passcodeNeeded);
    world.answer(created("T1"));
    QCOMPARE(world.successes(), 10);
}

void TestTokenPasscode::otherScopesGoByTheToken()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtainScopes(1, 5);
    QCOMPARE(world.transport.count(), 1);
    world.answer(created("T1"));
    QCOMPARE(world.transport.count(), 5);
    for (int i = 1; i < 5; ++i) {
        QCOMPARE(world.methods(i), u"token"_s);
        const QByteArray body = world.transport.seen()[size_t(i)].request.body;
        QVERIFY(body.contains(R"("token":{"id":"T1"})"));
        QVERIFY(!body.contains("word"));
    }
    for (const char* token : { "T2", "T3", "T4", "T5" })
        world.answer(created(token));
    QCOMPARE(world.successes(), 5);
    // The account's own token, too.
    world.obtain({});
    QVERIFY(world.transport.seen()[5].request.body.contains(R"("domain":{"name":"account"})"));
}

void TestTokenPasscode::withoutAPasscodeNothingIsSent()
{
    TokenWorld world;
    world.credentials.user()->passcodeNeeded = true;
    world.obtainScopes(1, 3);
    world.settle();
    QCOMPARE(passcodesNeeded(world), 3);
    QCOMPARE(world.transport.count(), 0);
    QCOMPARE(world.results[0].error().outcome, ApiError::Outcome::NotSent);
    QCOMPARE(world.gate.state(), SignInGate::State::Untried);
    world.credentials.user()->passcode = Secret("654321");
    world.obtain();
    QCOMPARE(world.methods(0), u"password,totp"_s);
}

void TestTokenPasscode::saysWhetherAPasscodeIsLacking()
{
    TokenWorld world;
    QVERIFY(!world.issuer->lacksPasscode());
    world.credentials.user()->passcodeNeeded = true;
    QVERIFY(world.issuer->lacksPasscode());
    world.credentials.user()->passcode = Secret("123456");
    QVERIFY(!world.issuer->lacksPasscode());
    // Used up, and its answer is still to come.
    world.obtain();
    QVERIFY(world.credentials.user()->passcode.isEmpty());
    QVERIFY(!world.issuer->lacksPasscode());
    world.answer(created("T1"));
    QVERIFY(!world.issuer->lacksPasscode());
    world.clock.jump(24h);
    QVERIFY(world.issuer->lacksPasscode());
    world.credentials.wipe();
    QVERIFY(!world.issuer->lacksPasscode());
}

void TestTokenPasscode::aWrongPasscodeHalts()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtainScopes(1, 3);
    world.answer(refusedWith(401));
    QVERIFY(world.gate.isHalted());
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.count(Kind::Authentication), 1);
    QCOMPARE(world.results[0].error().cause, Cause::None);
    QCOMPARE(world.count(Kind::Halted), 2);
    world.gate.resume();
    world.obtain();
    world.settle();
    QCOMPARE(passcodesNeeded(world), 1);
    QCOMPARE(world.transport.count(), 1);
}

void TestTokenPasscode::whenTheTokenHasEndedAPasscodeIsNeeded()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtain();
    world.answer(created("T1"));
    world.clock.jump(24h);
    world.obtain(scopeOf(1), 2);
    world.settle();
    QCOMPARE(passcodesNeeded(world), 2);
    QCOMPARE(world.transport.count(), 1);
    QVERIFY(!world.issuer->refused(world.results[0]->proof));
    world.credentials.user()->passcode = Secret("654321");
    QVERIFY(world.issuer->refused(world.results[0]->proof));
    world.obtain();
    QCOMPARE(world.methods(1), u"password,totp"_s);
}

void TestTokenPasscode::aRefusedTokenIsReplacedByTheOtherScopes()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtainScopes(1, 2);
    world.answer(created("T1"));
    world.answer(created("T2"));
    QVERIFY(world.issuer->refused(world.results[0]->proof));
    world.obtain(scopeOf(1));
    QCOMPARE(world.methods(2), u"token"_s);
    QVERIFY(world.transport.seen()[2].request.body.contains(R"("id":"T2")"));
    // Refused once more while it is fetched: somebody else's news.
    QVERIFY(world.issuer->refused(world.results[0]->proof));
    world.answer(created("T3"));
    QVERIFY(world.issuer->refused(world.results[1]->proof));
    QVERIFY(!world.issuer->refused(world.results[2]->proof));
}

void TestTokenPasscode::aTokenThatRunsOutIsUsedToTheEnd()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtain();
    world.answer(created("T1"));
    world.clock.advance(23h + 56min);
    world.obtain();
    QCOMPARE(world.methods(1), u"token"_s);
    world.answer(refusedWith(401));
    QCOMPARE(world.successes(), 2);
    QCOMPARE(world.gate.state(), SignInGate::State::Proven);
    world.clock.advance(1min);
    world.obtain();
    world.settle();
    QCOMPARE(world.successes(), 3);
    QCOMPARE(world.transport.count(), 2);
    world.clock.advance(3min);
    world.obtain();
    world.settle();
    QCOMPARE(passcodesNeeded(world), 1);
}

void TestTokenPasscode::aTokenRefusedDuringItsRenewalIsReplaced()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtain();
    world.answer(created("T1"));
    world.clock.advance(23h + 56min);
    world.obtain();
    // The token that the renewal goes by is the one that is refused: there is hope until the reply.
    QVERIFY(world.issuer->refused(world.results[0]->proof));
    world.answer(created("T2"));
    QCOMPARE(world.results.back()->token, QByteArray("T2"));
}

void TestTokenPasscode::whoComesDuringThePasscodesSignInWaits()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtain();
    world.answer(created("T1"));
    world.clock.jump(25h);
    world.credentials.user()->passcode = Secret("654321");
    world.obtainScopes(1, 5);
    // The gate is open, but there is only one passcode.
    QCOMPARE(world.transport.count(), 2);
    QCOMPARE(world.methods(1), u"password,totp"_s);
    world.answer(created("T2"));
    QCOMPARE(world.transport.count(), 6);
    for (int i = 2; i < 6; ++i) {
        QCOMPARE(world.methods(i), u"token"_s);
        world.answer(created("T" + QByteArray::number(i + 1)));
    }
    QCOMPARE(world.successes(), 6);
}

void TestTokenPasscode::aPasscodeLostOnTheLineIsGone()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtainScopes(1, 3);
    world.answer(fakes::FakeTransport::failed(lineFailure()));
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.count(Kind::Network), 1);
    QCOMPARE(passcodesNeeded(world), 2);
}

void TestTokenPasscode::aTokenThatGivesNoOthersIsStillGood()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtainScopes(1, 2);
    world.answer(created("T1"));
    world.answer(refusedWith(401));
    QCOMPARE(world.gate.state(), SignInGate::State::Proven);
    QCOMPARE(passcodesNeeded(world), 1);
    QCOMPARE(world.results[1].error().httpStatus, 401);
    // It is not asked in vain again.
    world.obtain(scopeOf(2));
    world.settle();
    QCOMPARE(passcodesNeeded(world), 2);
    QCOMPARE(world.transport.count(), 2);
    world.obtain(scopeOf(1));
    QCOMPARE(world.results.back()->token, QByteArray("T1"));
}

void TestTokenPasscode::aForbiddenScopeLeavesTheTokenAlone()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtainScopes(1, 2);
    world.answer(created("MIItoken"));
    HttpReply quoting = refusedWith(403);
    quoting.body = R"({"error":{"code":403,"message":"MIItoken is not for this."}})";
    world.answer(quoting);
    QCOMPARE(world.count(Kind::Permission), 1);
    QVERIFY(world.results[1].error().serverText.isEmpty());
    QCOMPARE(world.gate.state(), SignInGate::State::Proven);
    world.obtain(scopeOf(3));
    QCOMPARE(world.methods(2), u"token"_s);
}

void TestTokenPasscode::forgettingWhileOthersWaitForTheToken()
{
    TokenWorld world;
    world.signInAs("123456");
    world.obtain();
    world.answer(created("T1"));
    world.clock.jump(25h);
    world.credentials.user()->passcode = Secret("654321");
    world.results.clear();
    world.obtainScopes(1, 3);
    world.issuer->forget();
    world.settle();
    QCOMPARE(world.count(Kind::SignedOut), 3);
    QCOMPARE(world.transport.hanging(), 0);
    QCOMPARE(world.transport.count(), 2);
}

QTEST_GUILESS_MAIN(TestTokenPasscode)
#include "tst_tokenpasscode.moc"
