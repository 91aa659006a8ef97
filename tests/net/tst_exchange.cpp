// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Kind = ApiError::Kind;
using Method = Request::Method;

int threadsOfThisProcess()
{
    return static_cast<int>(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace

//! What an exchange carries, when it ends, and who may delete what.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void constructionBuildsNothingOfTheNetwork();
    void theRequestArrivesAsItWasSigned();
    void aReplyIsGivenAsItCame_data();
    void aReplyIsGivenAsItCame();
    void a401WithAChallengeKeepsItsBody_data();
    void a401WithAChallengeKeepsItsBody();
    void cookiesAreNotKept();
    void plainHttpToTheWorldIsRefused_data();
    void plainHttpToTheWorldIsRefused();
    void finishedNeverComesInsideStart();
    void aTruncatedReplyIsALostConnection();
    void aServerThatDoesNotSpeakHttpIsAnError();
    void abortClosesTheConnectionAndStaysSilent();
    void deletingClosesTheConnection();
    void theReplyMayBeDeletedInItsOwnSignal_data();
    void theReplyMayBeDeletedInItsOwnSignal();
    void theTransportMayGoFirst();
    void aKeptConnectionIsUsedAgain_data();
    void aKeptConnectionIsUsedAgain();
};

void TestExchange::constructionBuildsNothingOfTheNetwork()
{
    const int before = threadsOfThisProcess();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 1'000; ++i)
        net::makeTransport(trusting(u"/no/such/file.pem"_s));
    const auto transport = net::makeTransport();
    // A manager alone costs 1.3 ms, the certificates 105 ms.
    QVERIFY2(clock.elapsed() < 500, "construction is not cheap");
    QCOMPARE(threadsOfThisProcess(), before);
    QVERIFY(transport->start(requestTo(QUrl(u"http://dms.example/"_s))));
    QCOMPARE(threadsOfThisProcess(), before);
}

void TestExchange::theRequestArrivesAsItWasSigned()
{
    LoopbackServer server;
    const auto transport = net::makeTransport();
    QUrl url = server.url({}, u"localhost"_s);
    url.setPath(u"/v2/a%2Fb/caf%C3%A9"_s, QUrl::StrictMode);
    url.setQuery(u"name=%26x%20y&z=%2B"_s, QUrl::StrictMode);
    QVERIFY(run(*transport, requestTo(url, Method::Put, "{\"a\":1}")));
    QCOMPARE(server.requests().size(), 1);
    const SeenRequest& seen = server.requests().front();
    QCOMPARE(seen.method, QByteArray("PUT"));
    QCOMPARE(seen.target, QByteArray("/v2/a%2Fb/caf%C3%A9?name=%26x%20y&z=%2B"));
    QCOMPARE(seen.header("Host"), "localhost:" + QByteArray::number(server.serverPort()));
    QCOMPARE(seen.header("User-Agent"), QByteArray("Partita/" PARTITA_VERSION));
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen.header("X-Auth-Token"), QByteArray("do-not-leak"));
    QCOMPARE(seen.header("Content-Length"), QByteArray("7"));
    QCOMPARE(seen.header("Cookie"), QByteArray());
    QCOMPARE(seen.body, QByteArray("{\"a\":1}"));

    QVERIFY(run(*transport, requestTo(url, Method::Delete)));
    QCOMPARE(server.requests().back().method, QByteArray("DELETE"));
    QCOMPARE(server.requests().back().body, QByteArray());
    QVERIFY(run(*transport, requestTo(url, Method::Post)));
    QCOMPARE(server.requests().back().method, QByteArray("POST"));
    QVERIFY(run(*transport, requestTo(url)));
    QCOMPARE(server.requests().back().method, QByteArray("GET"));
    QCOMPARE(server.requests().back().header("Content-Length"), QByteArray());
}

void TestExchange::aReplyIsGivenAsItCame_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Method>("method");
    for (const int status : { 200, 201, 202, 204, 400, 401, 403, 404, 405, 408, 409,
                              410, 413, 418, 429, 500, 501, 502, 503, 504, 599 }) {
        for (const Method method : { Method::Get, Method::Post, Method::Delete })
            QTest::addRow("%d to %s", status, methodName(method).constData()) << status << method;
    }
}

void TestExchange::aReplyIsGivenAsItCame()
{
    QFETCH(int, status);
    QFETCH(Method, method);
    const QByteArray body = status == 204 ? "" : R"({"error_code":"DMS.00400026"})";
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(status, body, { { "X-Request-Id", "abc" } }));
    });
    const auto transport = net::makeTransport();
    const auto reply
        = run(*transport, requestTo(server.url(u"/"_s), method, method == Method::Post ? "{}" : ""));
    QVERIFY(reply && !reply->failure);
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->body, body);
    QCOMPARE(reply->header("x-request-id"), QByteArray("abc"));
    QVERIFY(reply->body.capacity() >= reply->body.size() + 64);
    QCOMPARE(server.begun(), 1);
}

void TestExchange::a401WithAChallengeKeepsItsBody_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\", qop=\"auth\"");
    QTest::newRow("Keystone") << QByteArray("Keystone uri=\"https://iam.example\"");
}

void TestExchange::a401WithAChallengeKeepsItsBody()
{
    QFETCH(QByteArray, challenge);
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(401, R"({"error_code":"APIGW.0301"})",
                                         { { "WWW-Authenticate", challenge } }));
    });
    const auto transport = net::makeTransport();
    for (const Method method : { Method::Get, Method::Post, Method::Delete }) {
        server.resetCounters();
        const auto reply
            = run(*transport, requestTo(server.url(u"/"_s), method, method == Method::Post ? "{}" : ""));
        QVERIFY(reply && !reply->failure);
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->body, QByteArray(R"({"error_code":"APIGW.0301"})"));
        QCOMPARE(server.begun(), 1);
        QCOMPARE(server.requests().front().header("Authorization"), QByteArray());
    }
}

void TestExchange::cookiesAreNotKept()
{
    LoopbackServer server;
    server.setAnswer([](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(200, "{}", { { "Set-Cookie", "a=b; Path=/" } }));
    });
    const auto transport = net::makeTransport();
    QVERIFY(run(*transport, requestTo(server.url(u"/"_s))));
    QVERIFY(run(*transport, requestTo(server.url(u"/"_s))));
    QCOMPARE(server.requests().back().header("Cookie"), QByteArray());
}

void TestExchange::plainHttpToTheWorldIsRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<ApiError::Cause>("cause");
    QTest::newRow("http") << u"http://dms.example/v2"_s << ApiError::Cause::PlainHttp;
    QTest::newRow("lookalike") << u"http://127.0.0.1.evil.example/"_s << ApiError::Cause::PlainHttp;
    QTest::newRow("userinfo") << u"https://user:pass@dms.example/"_s << ApiError::Cause::None;
    QTest::newRow("file") << u"file:///etc/passwd"_s << ApiError::Cause::None;
    QTest::newRow("nothing") << QString() << ApiError::Cause::None;
}

void TestExchange::plainHttpToTheWorldIsRefused()
{
    QFETCH(QString, url);
    QFETCH(ApiError::Cause, cause);
    const auto transport = net::makeTransport();
    const auto reply = run(*transport, requestTo(QUrl(url), Method::Post, "{}"));
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->kind, Kind::Refused);
    QCOMPARE(reply->failure->cause, cause);
    QCOMPARE(reply->failure->outcome, ApiError::Outcome::NotSent);
    QVERIFY(!reply->failure->detail.contains(u"pass@"));
}

void TestExchange::finishedNeverComesInsideStart()
{
    LoopbackServer server;
    const auto transport = net::makeTransport();
    for (const QUrl& url :
         { server.url(u"/"_s), QUrl(u"http://dms.example/"_s), QUrl(u"http://127.0.0.1:1/"_s) }) {
        for (const Method method : { Method::Get, Method::Post }) {
            const auto pending = transport->start(requestTo(url, method, method == Method::Post ? "{}" : ""));
            // A signal that came inside start() could not be caught here.
            QSignalSpy finished(pending.get(), &PendingReply::finished);
            QVERIFY(finished.wait());
            QCOMPARE(finished.size(), 1);
        }
    }
}

void TestExchange::aTruncatedReplyIsALostConnection()
{
    LoopbackServer server;
    for (const QByteArray head : { "Content-Length: 100", "Transfer-Encoding: chunked" }) {
        server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
            peer.write("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n5\r\nabcde\r\n");
            LoopbackServer::cut(peer, Cut::Close);
        });
        const auto transport = net::makeTransport();
        const auto reply = run(*transport, requestTo(server.url(u"/"_s), Method::Post, "{}"));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->cause, ApiError::Cause::ConnectionLost);
        QCOMPARE(reply->failure->outcome, ApiError::Outcome::Unknown);
    }
}

void TestExchange::aServerThatDoesNotSpeakHttpIsAnError()
{
    LoopbackServer server;
    server.setAnswer([](QTcpSocket& peer, const SeenRequest&) { peer.write("220 mail.example ESMTP\r\n"); });
    const auto transport = net::makeTransport();
    HttpRequest request = requestTo(server.url(u"/"_s), Method::Post, "{}");
    request.limits.firstByte = std::chrono::seconds(3);
    const auto reply = run(*transport, request);
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->outcome, ApiError::Outcome::Unknown);
    QCOMPARE(server.begun(), 1);
}

void TestExchange::abortClosesTheConnectionAndStaysSilent()
{
    LoopbackServer server;
    server.setAnswer([](QTcpSocket&, const SeenRequest&) {});
    const auto transport = net::makeTransport();
    const auto pending = transport->start(requestTo(server.url(u"/"_s), Method::Post, "{}"));
    QSignalSpy finished(pending.get(), &PendingReply::finished);
    QTRY_COMPARE(server.requests().size(), 1);
    pending->abort();
    QTRY_COMPARE(server.open(), 0);
    pending->abort();
    QVERIFY(!finished.wait(50));
    QCOMPARE(server.begun(), 1);
}

void TestExchange::deletingClosesTheConnection()
{
    LoopbackServer server;
    server.setAnswer([](QTcpSocket& peer, const SeenRequest&) {
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{");
    });
    const auto transport = net::makeTransport();
    auto pending = transport->start(requestTo(server.url(u"/"_s)));
    QTRY_COMPARE(server.requests().size(), 1);
    pending.reset();
    QTRY_COMPARE(server.open(), 0);
    // At once after start(), before anything happened.
    for (const Method method : { Method::Get, Method::Post, Method::Delete })
        transport->start(requestTo(server.url(u"/"_s), method));
    server.setAnswer(
        [](QTcpSocket& peer, const SeenRequest&) { peer.write(LoopbackServer::reply(200, "{}")); });
    const auto reply = run(*transport, requestTo(server.url(u"/after"_s)));
    QVERIFY(reply && !reply->failure);
}

void TestExchange::theReplyMayBeDeletedInItsOwnSignal_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : { u"/ok"_s, u"/cut"_s, u"/large"_s, u"/hang"_s, u"/redirect"_s })
        QTest::newRow(qPrintable(path)) << path;
}

void TestExchange::theReplyMayBeDeletedInItsOwnSignal()
{
    QFETCH(QString, path);
    LoopbackServer server;
    server.setAnswer([](QTcpSocket& peer, const SeenRequest& request) {
        if (request.target == "/cut")
            LoopbackServer::cut(peer, Cut::Reset);
        else if (request.target == "/large")
            peer.write(LoopbackServer::reply(200, QByteArray(2'000'000, 'x')));
        else if (request.target == "/redirect")
            peer.write(LoopbackServer::reply(308, "x", { { "Location", "/" } }));
        else if (request.target != "/hang")
            peer.write(LoopbackServer::reply(200, "{}"));
    });
    auto transport = net::makeTransport();
    for (const bool withTransport : { false, true }) {
        HttpRequest request = requestTo(server.url(path), Method::Post, "{}");
        request.limits.bodyBytes = 1'000'000;
        request.limits.firstByte = std::chrono::milliseconds(50);
        std::unique_ptr<PendingReply> pending = transport->start(request);
        int calls = 0;
        QPointer<PendingReply> alive = pending.get();
        connect(pending.get(), &PendingReply::finished, this, [&] {
            ++calls;
            pending.reset();
            if (withTransport)
                transport.reset();
        });
        QTRY_COMPARE(calls, 1);
        QVERIFY(!alive);
    }
}

void TestExchange::theTransportMayGoFirst()
{
    LoopbackServer server;
    server.setAnswer([](QTcpSocket&, const SeenRequest&) {});
    auto transport = net::makeTransport();
    const auto read = transport->start(requestTo(server.url(u"/r"_s)));
    const auto write = transport->start(requestTo(server.url(u"/w"_s), Method::Post, "{}"));
    QSignalSpy readDone(read.get(), &PendingReply::finished);
    QSignalSpy writeDone(write.get(), &PendingReply::finished);
    QTRY_COMPARE(server.requests().size(), 2);
    transport.reset();
    QCOMPARE(readDone.size() + writeDone.size(), 0);
    QTRY_COMPARE(readDone.size() + writeDone.size(), 2);
    const auto reply = writeDone.front().front().value<HttpReply>();
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, Kind::Cancelled);
    QCOMPARE(reply.failure->outcome, ApiError::Outcome::Unknown);
    QTRY_COMPARE(server.open(), 0);
}

void TestExchange::aKeptConnectionIsUsedAgain_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("length known") << LoopbackServer::reply(200, "{}");
    QTest::newRow("chunked") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("1 MB") << LoopbackServer::reply(200, QByteArray(1'000'000, 'x'));
}

void TestExchange::aKeptConnectionIsUsedAgain()
{
    QFETCH(QByteArray, reply);
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) { peer.write(reply); });
    const auto transport = net::makeTransport();
    for (int i = 0; i < 20; ++i) {
        const Method method = i % 3 == 0 ? Method::Get : i % 3 == 1 ? Method::Post : Method::Delete;
        const auto got
            = run(*transport, requestTo(server.url(u"/"_s), method, method == Method::Post ? "{}" : ""));
        QVERIFY(got && !got->failure);
    }
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
