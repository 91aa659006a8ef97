// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Cause = ApiError::Cause;
using Method = Request::Method;
using Outcome = ApiError::Outcome;

HttpRequest limited(HttpRequest request, std::chrono::milliseconds connect,
                    std::chrono::milliseconds firstByte, std::chrono::milliseconds whole)
{
    request.limits.connect = connect;
    request.limits.firstByte = firstByte;
    request.limits.whole = whole;
    return request;
}

} // namespace

//! Connecting, the first byte and the whole exchange each have their limit.
class TestTimeLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theDefaultsAreThoseOfTheConsole();
    void aServerThatNeverAcceptsIsAConnectTimeout_data() { writesAndReads(); }
    void aServerThatNeverAcceptsIsAConnectTimeout();
    void aHandshakeThatNeverEndsIsAConnectTimeout_data() { writesAndReads(); }
    void aHandshakeThatNeverEndsIsAConnectTimeout();
    void aServerThatNeverAnswersIsAFirstByteTimeout_data() { writesAndReads(); }
    void aServerThatNeverAnswersIsAFirstByteTimeout();
    void silenceOnAKeptConnectionIsAFirstByteTimeout_data() { writesAndReads(); }
    void silenceOnAKeptConnectionIsAFirstByteTimeout();
    void aDribblingServerIsAWholeTimeout();
    void dribbledHeadersAreAFirstByteTimeout();
    void aSlowUploadIsNotAFirstByteTimeout();

private:
    void writesAndReads();
    void compare(const HttpRequest& request, Cause cause, Outcome outcome, Transport* transport = nullptr);

    Certificates m_certificates;
};

void TestTimeLimits::initTestCase()
{
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
}

void TestTimeLimits::writesAndReads()
{
    QTest::addColumn<Method>("method");
    for (const Method method : { Method::Get, Method::Post, Method::Delete })
        QTest::addRow("%s", methodName(method).constData()) << method;
}

void TestTimeLimits::compare(const HttpRequest& request, Cause cause, Outcome outcome, Transport* given)
{
    const auto own = net::makeTransport(trusting(m_certificates.authorityFile()));
    Transport& transport = given ? *given : *own;
    const auto reply = run(transport, request);
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->kind, ApiError::Kind::Timeout);
    QCOMPARE(reply->failure->cause, cause);
    QCOMPARE(reply->failure->outcome, outcome);
    QVERIFY(reply->failure->detail.startsWith(u"127.0.0.1:"));
}

void TestTimeLimits::theDefaultsAreThoseOfTheConsole()
{
    const TransferLimits limits;
    QCOMPARE(limits.connect, 10'000ms);
    QCOMPARE(limits.firstByte, 30'000ms);
    QCOMPARE(limits.whole, 120'000ms);
}

// The kernel accepts on behalf of a listening program until its queue is full; from then on nobody answers.
void TestTimeLimits::aServerThatNeverAcceptsIsAConnectTimeout()
{
    QFETCH(Method, method);
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 4; ++i) {
        crowd.push_back(std::make_unique<QTcpSocket>());
        crowd.back()->connectToHost(full.serverAddress(), full.serverPort());
    }
    QTRY_VERIFY(crowd.front()->state() == QAbstractSocket::ConnectedState);
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(full.serverPort()));
    // Over plain http a request without a body has no sign of its own for "connected".
    const bool exact = method != Method::Delete;
    compare(
        limited(requestTo(url, method, method == Method::Post ? "{}" : ""), 60ms, exact ? 20s : 60ms, 20s),
        exact ? Cause::ConnectTimeout : Cause::FirstByteTimeout, exact ? Outcome::NotSent : Outcome::Unknown);
}

void TestTimeLimits::aHandshakeThatNeverEndsIsAConnectTimeout()
{
    QFETCH(Method, method);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort()));
    compare(limited(requestTo(url, method, method == Method::Post ? "{}" : ""), 80ms, 20s, 20s),
            Cause::ConnectTimeout, Outcome::NotSent);
}

void TestTimeLimits::aServerThatNeverAnswersIsAFirstByteTimeout()
{
    QFETCH(Method, method);
    for (const bool tls : { false, true }) {
        LoopbackServer server;
        if (tls)
            server.setTls(m_certificates.server(u"good"_s));
        server.setAnswer([](QTcpSocket&, const SeenRequest&) {});
        const bool exact = tls || method != Method::Delete;
        compare(limited(requestTo(server.url(u"/"_s), method, method == Method::Post ? "{}" : ""),
                        exact ? 20s : 40ms, 150ms, 20s),
                Cause::FirstByteTimeout, Outcome::Unknown);
        QCOMPARE(server.begun(), 1);
        QTRY_COMPARE(server.open(), 0);
    }
}

void TestTimeLimits::silenceOnAKeptConnectionIsAFirstByteTimeout()
{
    QFETCH(Method, method);
    LoopbackServer server;
    const auto transport = net::makeTransport();
    QVERIFY(run(*transport, requestTo(server.url(u"/"_s))));
    server.setAnswer([](QTcpSocket&, const SeenRequest&) {});
    compare(
        limited(requestTo(server.url(u"/"_s), method, method == Method::Post ? "{}" : ""), 50ms, 100ms, 20s),
        Cause::FirstByteTimeout, Outcome::Unknown, transport.get());
    QCOMPARE(server.connections(), 1);
}

void TestTimeLimits::aDribblingServerIsAWholeTimeout()
{
    LoopbackServer server;
    QTimer dribble;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        dribble.callOnTimeout(&peer, [&peer] { peer.write("x"); });
        dribble.start(10ms);
    });
    QElapsedTimer clock;
    clock.start();
    compare(limited(requestTo(server.url(u"/"_s), Method::Post, "{}"), 5s, 5s, 300ms), Cause::WholeTimeout,
            Outcome::Unknown);
    QVERIFY(clock.elapsed() < 3'000);
}

void TestTimeLimits::dribbledHeadersAreAFirstByteTimeout()
{
    LoopbackServer server;
    QTimer dribble;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write("HTTP/1.1 200 OK\r\nX-Long: ");
        dribble.callOnTimeout(&peer, [&peer] { peer.write("x"); });
        dribble.start(10ms);
    });
    compare(limited(requestTo(server.url(u"/"_s)), 5s, 300ms, 20s), Cause::FirstByteTimeout,
            Outcome::Unknown);
}

void TestTimeLimits::aSlowUploadIsNotAFirstByteTimeout()
{
    // Reads about 4 MB in pieces with pauses; as long as bytes leave, the wait for an answer has not begun.
    class SlowReader final : public QTcpServer
    {
    public:
        void incomingConnection(qintptr descriptor) override
        {
            auto* peer = new QTcpSocket(this);
            const int small = 64 * 1024;
            setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
            peer->setReadBufferSize(128 * 1024);
            peer->setSocketDescriptor(descriptor);
            auto* clock = new QTimer(peer);
            clock->callOnTimeout(peer, [this, peer] {
                got += peer->readAll().size();
                if (got > 8'000'000)
                    peer->write(LoopbackServer::reply(200, "{}"));
            });
            clock->start(10ms);
        }
        qint64 got = 0;
    } server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
    const auto transport = net::makeTransport();
    QElapsedTimer clock;
    clock.start();
    const auto reply
        = run(*transport, limited(requestTo(url, Method::Post, QByteArray(8'000'001, 'x')), 5s, 400ms, 20s));
    QVERIFY(reply);
    QVERIFY(!reply->failure);
    QCOMPARE(reply->status, 200);
    QVERIFY2(clock.elapsed() > 400, "too fast to prove anything");
}

QTEST_GUILESS_MAIN(TestTimeLimits)
#include "tst_timelimits.moc"
