// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;
using Kind = ApiError::Kind;
using Issued = TokenIssuer::Issued;

//! One token for all who ask for the same, and nobody called who is gone.
class TestTokenIssuer : public QObject
{
    Q_OBJECT

private slots:
    void aHundredAtOnceShareOneSignIn();
    void aGoodTokenIsGivenAtOnce();
    void aHundredRefusedShareOneNewSignIn();
    void anOlderProofDropsNothing();
    void unknownProofsBringNothing();
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
