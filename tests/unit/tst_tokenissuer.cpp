// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;
using Kind = ApiError::Kind;
using Cause = ApiError::Cause;
using Issued = TokenIssuer::Issued;

class TestTokenIssuer : public QObject
{
    Q_OBJECT

private slots:
    void aHundredAtOnceShareOneSignIn();
    void aGoodTokenIsGivenAtOnce();
    void aHundredRefusedShareOneNewSignIn();
    void anOlderProofDropsNothing();
    void unknownProofsBringNothing();
    void tokensAreRenewedBeforeTheirEnd_data();
    void tokensAreRenewedBeforeTheirEnd();
    void aClockSetBackDoesNotProlong();
    void thoseWhoComeDuringARenewalWaitForIt();
    void aFailedRenewalKeepsTheOldToken_data();
    void aFailedRenewalKeepsTheOldToken();
    void aRefusedTokenIsNoWayOutOfAFailedRenewal();
    void aShortLifeDoesNotMeanASignInEach();
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
    void aServiceWithoutAddressIsRefused();
    void aProjectsNameGivesItsId();
    void servicesAndScopesAreKeptApart();
    void forgettingEndsAllSignIns();
    void forgettingInACallbackReachesTheOthers();
    void whoIsGoneIsNotCalled();
    void whatNobodyWaitsForIsNotTried();
    void theIssuerMayBeDeletedInACallback_data();
    void theIssuerMayBeDeletedInACallback();
    void theIssuerMayBeDeletedWhileAllWait();
    void theSecretIsInTheBodyAlone_data();
    void theSecretIsInTheBodyAlone();
    void theFirstEndIsTold();
};

void TestTokenIssuer::aHundredAtOnceShareOneSignIn()
{
    TokenWorld world;
    world.obtain(scopeOf(1), 100);
    QCOMPARE(world.transport.count(), 1);
    const HttpRequest& request = world.transport.seen()[0].request;
    QCOMPARE(request.url, QUrl(u"https://iam.example.com/v3/auth/tokens?nocatalog=true"_s));
    QCOMPARE(request.method, Request::Method::Post);
    QCOMPARE(world.methods(0), u"password"_s);
    QVERIFY(world.results.empty());
    world.answer(created("T1"));
    QCOMPARE(world.successes(), 100);
    for (const auto& result : world.results) {
        QCOMPARE(result->token, QByteArray("T1"));
        QCOMPARE(result->proof, world.results[0]->proof);
        QCOMPARE(result->project, ProjectId(u"p1"_s));
    }
    QVERIFY(world.results[0]->proof != 0);
    QCOMPARE(world.transport.count(), 1);
}

void TestTokenIssuer::aGoodTokenIsGivenAtOnce()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    world.obtain();
    QCOMPARE(world.results.size(), size_t(2));
    QCOMPARE(world.results[1]->token, QByteArray("T1"));
    QCOMPARE(world.transport.count(), 1);
}

void TestTokenIssuer::aHundredRefusedShareOneNewSignIn()
{
    TokenWorld world;
    world.obtain(scopeOf(1), 100);
    world.answer(created("T1"));
    const quint64 proof = world.results[0]->proof;
    for (int i = 0; i < 100; ++i) {
        QVERIFY(world.issuer->refused(proof));
        world.obtain();
        // Half of them hear of their refusal after the new token is there.
        if (i == 49)
            world.answer(created("T2"));
    }
    QCOMPARE(world.transport.count(), 2);
    QCOMPARE(world.successes(), 200);
    for (size_t i = 100; i < 200; ++i) {
        QCOMPARE(world.results[i]->token, QByteArray("T2"));
        QVERIFY(world.results[i]->proof != proof);
    }
}

void TestTokenIssuer::anOlderProofDropsNothing()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    const quint64 old = world.results[0]->proof;
    QVERIFY(world.issuer->refused(old));
    world.obtain();
    world.answer(created("T2"));
    QVERIFY(world.issuer->refused(old));
    world.obtain();
    QCOMPARE(world.results.back()->token, QByteArray("T2"));
    QCOMPARE(world.transport.count(), 2);
    // Also where no other could be had.
    world.credentials.wipe();
    QVERIFY(world.issuer->refused(old));
    QVERIFY(!world.issuer->refused(world.results.back()->proof));
}

void TestTokenIssuer::unknownProofsBringNothing()
{
    TokenWorld world;
    world.obtain();
    world.answer(created("T1"));
    QVERIFY(!world.issuer->refused(0));
    QVERIFY(!world.issuer->refused(world.results[0]->proof + 1));
    world.obtain();
    QCOMPARE(world.transport.count(), 1);
}

void TestTokenIssuer::tokensAreRenewedBeforeTheirEnd_data()
{
    QTest::addColumn<bool>("asleep");
    QTest::newRow("awake") << false;
    QTest::newRow("asleep") << true;
}

void TestTokenIssuer::tokensAreRenewedBeforeTheirEnd()
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

void TestTokenIssuer::aClockSetBackDoesNotProlong()
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

void TestTokenIssuer::thoseWhoComeDuringARenewalWaitForIt()
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

void TestTokenIssuer::aFailedRenewalKeepsTheOldToken_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("line") << 0;
    QTest::newRow("service") << 503;
    QTest::newRow("flow control") << 429;
}

void TestTokenIssuer::aFailedRenewalKeepsTheOldToken()
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

void TestTokenIssuer::aRefusedTokenIsNoWayOutOfAFailedRenewal()
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

void TestTokenIssuer::aShortLifeDoesNotMeanASignInEach()
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

void TestTokenIssuer::aWrongPasswordIsTriedOnce()
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

void TestTokenIssuer::aWrongPasswordIsTriedOnceForAllScopes()
{
    TokenWorld world;
    world.obtainScopes(1, 5);
    QCOMPARE(world.transport.count(), 1);
    world.answer(refusedWith(401));
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.count(Kind::Authentication), 1);
    QCOMPARE(world.count(Kind::Halted), 4);
}

void TestTokenIssuer::aPasswordThatWentWrongHalts()
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

void TestTokenIssuer::aPersonLetsOneTryAgain()
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

void TestTokenIssuer::othersGoSideBySideAfterTheFirstSuccess()
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

void TestTokenIssuer::afterAFailureOfTheLineTheNextScopeTries_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("line") << 0;
    QTest::newRow("service") << 500;
    QTest::newRow("redirect") << 302;
    QTest::newRow("request") << 400;
}

void TestTokenIssuer::afterAFailureOfTheLineTheNextScopeTries()
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

void TestTokenIssuer::aForbiddenProjectHaltsOnlyAnUntriedSecret()
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
    // The account itself is no project.
    world.obtain({});
    world.answer(refusedWith(403));
    QVERIFY(world.gate.isHalted());
}

void TestTokenIssuer::withoutASecretNothingIsSent()
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

void TestTokenIssuer::aSecretWipedWhileWaitingIsNotMissed()
{
    TokenWorld world;
    world.obtainScopes(1, 3);
    world.credentials.wipe();
    world.answer(fakes::FakeTransport::failed(lineFailure()));
    QCOMPARE(world.transport.count(), 1);
    QCOMPARE(world.count(Kind::SignedOut), 2);
}

void TestTokenIssuer::aServiceWithoutAddressIsRefused()
{
    TokenWorld world;
    for (const QUrl& iam : { QUrl(), QUrl(u"/v3"_s) }) {
        std::optional<ApiError> error;
        world.issuer->obtain(iam, {}, &world.context,
                             [&](ApiResult<Issued> result) { error = result.error(); });
        QVERIFY(error.has_value());
        QCOMPARE(error->kind, Kind::Refused);
    }
    QCOMPARE(world.transport.count(), 0);
}

void TestTokenIssuer::aProjectsNameGivesItsId()
{
    TokenWorld world;
    const TokenScope byName { {}, u"eu-de"_s };
    world.obtain(byName);
    QVERIFY(world.transport.seen()[0].request.body.contains(R"("project":{"name":"eu-de"})"));
    world.answer(created("T1", 24h, "p77"));
    QCOMPARE(world.results[0]->project, ProjectId(u"p77"_s));
    world.obtain(byName);
    QCOMPARE(world.results[1]->project, ProjectId(u"p77"_s));

    TokenWorld silent;
    silent.obtain(byName);
    silent.answer(created("T1"));
    QCOMPARE(silent.count(Kind::BadReply), 1);
    QCOMPARE(silent.results[0].error().detail, u"token.project.id"_s);
    QCOMPARE(silent.gate.state(), SignInGate::State::Proven);
}

void TestTokenIssuer::servicesAndScopesAreKeptApart()
{
    TokenWorld world;
    world.obtain(scopeOf(1));
    world.answer(created("T1"));
    world.issuer->obtain(QUrl(u"https://iam.other.example"_s), scopeOf(1), &world.context,
                         [&](ApiResult<Issued> result) { world.results.push_back(std::move(result)); });
    QCOMPARE(world.transport.count(), 2);
    world.answer(created("T2"));
    QCOMPARE(world.results[1]->token, QByteArray("T2"));
    QVERIFY(world.results[0]->proof != world.results[1]->proof);
    QVERIFY(world.issuer->refused(world.results[1]->proof));
    world.obtain(scopeOf(1));
    QCOMPARE(world.results[2]->token, QByteArray("T1"));
}

void TestTokenIssuer::forgettingEndsAllSignIns()
{
    TokenWorld world;
    world.obtain(scopeOf(9));
    world.answer(created("T9"));
    world.gate.reset();
    world.results.clear();
    world.obtain(scopeOf(1), 3);
    world.obtain(scopeOf(2), 2);
    QCOMPARE(world.transport.count(), 2);
    world.issuer->forget();
    QVERIFY(world.transport.seen()[1].aborted);
    // The ticket that came free lets nobody of those in.
    QCOMPARE(world.transport.count(), 2);
    QVERIFY(world.results.empty());
    QVERIFY(!world.issuer->expires().isValid());
    world.settle();
    QCOMPARE(world.count(Kind::SignedOut), 5);
    world.obtain(scopeOf(9));
    QCOMPARE(world.transport.count(), 3);
    world.answer(created("T10"));
    QCOMPARE(world.results.back()->token, QByteArray("T10"));

    // Whatever happens to the gate before they hear of it.
    world.results.clear();
    world.obtainScopes(1, 2);
    world.issuer->forget();
    world.gate.enter(&world.context, [](std::optional<SignInGate::Ticket> ticket) { ticket->refused(); });
    world.settle();
    QCOMPARE(world.count(Kind::SignedOut), 2);
}

void TestTokenIssuer::forgettingInACallbackReachesTheOthers()
{
    TokenWorld world;
    int called = 0;
    world.issuer->obtain(world.iam, scopeOf(1), &world.context, [&](ApiResult<Issued> result) {
        ++called;
        QVERIFY(result.has_value());
        world.issuer->forget();
    });
    world.obtain(scopeOf(1), 5);
    world.answer(created("T1"));
    QCOMPARE(called, 1);
    QCOMPARE(world.count(Kind::SignedOut), 5);
}

void TestTokenIssuer::whoIsGoneIsNotCalled()
{
    TokenWorld world;
    auto gone = std::make_unique<QObject>();
    int called = 0;
    world.issuer->obtain(world.iam, scopeOf(1), gone.get(), [&](const ApiResult<Issued>&) { ++called; });
    world.obtain();
    gone.reset();
    world.answer(refusedWith(401));
    QCOMPARE(called, 0);
    // Who is left hears what happened.
    QCOMPARE(world.count(Kind::Authentication), 1);

    world.gate.resume();
    gone = std::make_unique<QObject>();
    world.issuer->obtain(world.iam, scopeOf(1), gone.get(), [&](const ApiResult<Issued>&) { ++called; });
    gone.reset();
    world.answer(created("T1"));
    QCOMPARE(called, 0);
    world.obtain();
    QCOMPARE(world.transport.count(), 2);
    QCOMPARE(world.successes(), 1);
}

void TestTokenIssuer::whatNobodyWaitsForIsNotTried()
{
    TokenWorld world;
    auto gone = std::make_unique<QObject>();
    world.obtain(scopeOf(1));
    world.issuer->obtain(world.iam, scopeOf(2), gone.get(), [](const ApiResult<Issued>&) {});
    world.obtain(scopeOf(3));
    gone.reset();
    world.answer(fakes::FakeTransport::failed(lineFailure()));
    QCOMPARE(world.transport.count(), 2);
    QVERIFY(world.transport.seen()[1].request.body.contains("p3"));
    world.answer(created("T3"));
    QCOMPARE(world.successes(), 1);
}

void TestTokenIssuer::theIssuerMayBeDeletedInACallback_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("where");
    for (const int status : { 0, 201, 401, 500 }) {
        for (const char* where : { "callback", "changed", "gate" })
            QTest::addRow("%d, %s", status, where) << status << QString::fromLatin1(where);
    }
}

void TestTokenIssuer::theIssuerMayBeDeletedInACallback()
{
    QFETCH(int, status);
    QFETCH(QString, where);
    TokenWorld world;
    const auto kill = [&world] { world.issuer.reset(); };
    if (where == u"changed")
        connect(world.issuer.get(), &TokenIssuer::changed, &world.context, kill);
    else if (where == u"gate")
        connect(&world.gate, &SignInGate::stateChanged, &world.context, kill);
    world.issuer->obtain(world.iam, scopeOf(1), &world.context, [&](const ApiResult<Issued>&) {
        if (where == u"callback")
            kill();
    });
    world.obtain(scopeOf(1), 3);
    world.obtain(scopeOf(2), 3);
    world.answer(status == 201 ? created("T1")
                     : status  ? refusedWith(status)
                               : fakes::FakeTransport::failed(lineFailure()));
    const bool toldSo = where == u"callback" || status == 201 || (where == u"gate" && status == 401);
    QCOMPARE(!world.issuer, toldSo);
    if (toldSo)
        QVERIFY(world.results.empty());
}

void TestTokenIssuer::theIssuerMayBeDeletedWhileAllWait()
{
    TokenWorld world;
    world.obtainScopes(1, 3);
    world.issuer->forget();
    world.obtainScopes(1, 3);
    world.issuer.reset();
    QCOMPARE(world.transport.hanging(), 0);
    // The tickets that came free let nobody of those in.
    QCOMPARE(world.transport.count(), 2);
    world.settle();
    QVERIFY(world.results.empty());
    QCOMPARE(world.gate.state(), SignInGate::State::Untried);

    TokenWorld atOnce;
    atOnce.obtain();
    atOnce.answer(created("T1"));
    atOnce.issuer->obtain(atOnce.iam, scopeOf(1), &atOnce.context,
                          [&](const ApiResult<Issued>&) { atOnce.issuer.reset(); });
    QVERIFY(!atOnce.issuer);
}

void TestTokenIssuer::theSecretIsInTheBodyAlone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray escaped = R"(pass\"word\\!)";
    QTest::newRow("plain") << 500 << QByteArray(Password);
    QTest::newRow("message") << 401
                             << QByteArray(R"({"error":{"code":401,"message":"no )" + escaped + R"("}})");
    QTest::newRow("code") << 400 << QByteArray(R"({"error_code":")" + escaped + R"(","error_msg":"x"})");
    QTest::newRow("echo") << 403
                          << QByteArray(R"({"auth":{"password":{"user":{"password":")" + escaped
                                        + R"("}}}})");
    QTest::newRow("not JSON") << 502 << QByteArray("<p>" + QByteArray(Password) + "</p>");
}

void TestTokenIssuer::theSecretIsInTheBodyAlone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    TokenWorld world;
    world.obtain();
    const HttpRequest& request = world.transport.seen()[0].request;
    const QByteArray word = "word"; // the part that no escape touches
    QVERIFY(request.body.contains(R"("password":"pass\"word\\!")"));
    QVERIFY(!request.url.toEncoded().contains(word));
    for (const Header& header : request.headers)
        QVERIFY(!header.first.contains(word) && !header.second.contains(word));
    world.answer(fakes::FakeTransport::reply(status, body));
    QCOMPARE(world.results.size(), size_t(1));
    const ApiError& error = world.results[0].error();
    for (const QString& text :
         { error.serverText, error.code, error.requestId, error.detail, error.permission })
        QVERIFY2(!text.contains(u"pass\"word"_s), qPrintable(text));
}

void TestTokenIssuer::theFirstEndIsTold()
{
    TokenWorld world;
    QSignalSpy changes(world.issuer.get(), &TokenIssuer::changed);
    const QDateTime start = world.clock.now();
    QVERIFY(!world.issuer->expires().isValid());
    world.obtain(scopeOf(1));
    world.answer(created("T1", 10h));
    QCOMPARE(world.issuer->expires(), start.addSecs(10 * 3600));
    QCOMPARE(world.issuer->expires().timeSpec(), Qt::UTC);
    QCOMPARE(changes.count(), 1);
    world.obtain(scopeOf(2));
    world.answer(created("T2", 12h));
    QCOMPARE(changes.count(), 1);
    QVERIFY(world.issuer->refused(world.results[0]->proof));
    QCOMPARE(world.issuer->expires(), start.addSecs(12 * 3600));
    QCOMPARE(changes.count(), 2);
    world.clock.advance(12h);
    QVERIFY(!world.issuer->expires().isValid());
    world.issuer->forget();
    QCOMPARE(changes.count(), 3);
}

QTEST_GUILESS_MAIN(TestTokenIssuer)
#include "tst_tokenissuer.moc"
