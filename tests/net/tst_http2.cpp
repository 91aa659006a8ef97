// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Method = Request::Method;
using Outcome = ApiError::Outcome;

//! Passes bytes on to a port, and hangs up after a given number of them in one direction.
class CuttingRelay final : public QTcpServer
{
public:
    enum class Direction { Up, Down };

    explicit CuttingRelay(quint16 target)
        : m_target(target)
    {
        listen(QHostAddress::LocalHost);
    }

    void cutAfter(qint64 bytes, Direction direction)
    {
        m_limit = bytes;
        m_direction = direction;
    }
    void resetCounters() { m_passed = {}; }
    qint64 passed(Direction direction) const
    {
        return direction == Direction::Up ? m_passed.first : m_passed.second;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* client = new QTcpSocket(this);
        auto* server = new QTcpSocket(client);
        client->setSocketDescriptor(descriptor);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        connect(client, &QTcpSocket::readyRead, server, [=, this] { pass(client, server, Direction::Up); });
        connect(server, &QTcpSocket::connected, client, [=, this] { pass(client, server, Direction::Up); });
        connect(server, &QTcpSocket::readyRead, client, [=, this] { pass(server, client, Direction::Down); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    void pass(QTcpSocket* from, QTcpSocket* to, Direction direction)
    {
        if (to->state() != QAbstractSocket::ConnectedState)
            return;
        qint64& count = direction == Direction::Up ? m_passed.first : m_passed.second;
        const bool limited = m_limit >= 0 && direction == m_direction;
        const QByteArray bytes = from->read(limited ? m_limit - count : from->bytesAvailable());
        count += bytes.size();
        to->write(bytes);
        if (!limited || count < m_limit)
            return;
        to->flush();
        from->abort();
        to->disconnectFromHost();
    }

    const quint16 m_target;
    qint64 m_limit = -1;
    Direction m_direction = Direction::Up;
    std::pair<qint64, qint64> m_passed;
};

QByteArray bodyOf(Method method)
{
    return method == Method::Post ? QByteArray(R"({"name":"kafka-1"})") : QByteArray();
}

QByteArray targetOf(const HttpRequest& request)
{
    return request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

//! The same promises over HTTP/2, spoken by nghttpx in front of the counting server.
class TestHttp2 : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void requestsTravelOverHttp2_data() { methods(); }
    void requestsTravelOverHttp2();
    void aWriteCutAnywhereArrivesOnce_data();
    void aWriteCutAnywhereArrivesOnce();
    void aLargeListArrivesWhole();
    void redirectsComeBack_data() { methods(); }
    void redirectsComeBack();
    void aSilentServerIsAFirstByteTimeout_data() { methods(); }
    void aSilentServerIsAFirstByteTimeout();

private:
    void methods();
    bool startProxy();
    QUrl urlAt(quint16 port) const { return QUrl(u"https://127.0.0.1:%1/v2/p/instances?x=1"_s.arg(port)); }

    Certificates m_certificates;
    LoopbackServer m_server;
    QProcess m_proxy;
    quint16 m_port = 0;
};

void TestHttp2::initTestCase()
{
    if (QStandardPaths::findExecutable(u"nghttpx"_s).isEmpty())
        QSKIP("nghttpx (Debian package nghttp2-proxy) is not installed");
    QLoggingCategory::setFilterRules(u"qt.network.http2=false"_s);
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
    for (int attempt = 0; attempt < 5 && m_port == 0; ++attempt)
        startProxy();
    QVERIFY2(m_port != 0, m_proxy.readAll().constData());
}

// nghttpx cannot say which port it was given, so a free one is looked for; another program may be quicker.
bool TestHttp2::startProxy()
{
    quint16 port = 0;
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        port = probe.serverPort();
    }
    m_proxy.setProcessChannelMode(QProcess::MergedChannels);
    m_proxy.start(u"nghttpx"_s,
                  { u"--conf=/dev/null"_s, u"--workers=1"_s, u"--no-ocsp"_s, u"--no-location-rewrite"_s,
                    u"--frontend=127.0.0.1,%1"_s.arg(port),
                    u"--backend=127.0.0.1,%1"_s.arg(m_server.serverPort()), m_certificates.keyFile(u"good"_s),
                    m_certificates.certificateFile(u"good"_s) });
    for (int i = 0; i < 100 && m_proxy.state() != QProcess::NotRunning; ++i) {
        QTcpSocket knock;
        knock.connectToHost(QHostAddress::LocalHost, port);
        if (knock.waitForConnected(100)) {
            m_port = port;
            return true;
        }
        m_proxy.waitForFinished(50);
    }
    return false;
}

void TestHttp2::cleanupTestCase()
{
    m_proxy.kill();
    m_proxy.waitForFinished();
}

void TestHttp2::methods()
{
    QTest::addColumn<Method>("method");
    for (const Method method : { Method::Get, Method::Post, Method::Put, Method::Delete })
        QTest::addRow("%s", methodName(method).constData()) << method;
}

void TestHttp2::requestsTravelOverHttp2()
{
    QFETCH(Method, method);
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    for (int i = 0; i < 5; ++i) {
        m_server.resetCounters();
        m_server.setAnswer([](QTcpSocket& peer, const SeenRequest&) {
            peer.write(LoopbackServer::reply(202, "{\"a\":1}"));
        });
        const auto reply = run(*transport, requestTo(urlAt(m_port), method, bodyOf(method)));
        QVERIFY(reply && !reply->failure);
        QCOMPARE(reply->status, 202);
        QCOMPARE(reply->body, QByteArray("{\"a\":1}"));
        QCOMPARE(m_server.requests().size(), 1);
        const SeenRequest& seen = m_server.requests().front();
        QCOMPARE(seen.method, methodName(method));
        QCOMPARE(seen.body, bodyOf(method));
        QCOMPARE(seen.header("Host"), "127.0.0.1:" + QByteArray::number(m_port));
        QVERIFY2(seen.header("Via").startsWith("2 "), seen.header("Via").constData());
    }
}

void TestHttp2::aWriteCutAnywhereArrivesOnce_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("up");
    for (const Method method : { Method::Post, Method::Delete }) {
        QTest::addRow("%s, on the way up", methodName(method).constData()) << method << true;
        QTest::addRow("%s, on the way down", methodName(method).constData()) << method << false;
    }
}

void TestHttp2::aWriteCutAnywhereArrivesOnce()
{
    QFETCH(Method, method);
    QFETCH(bool, up);
    const auto direction = up ? CuttingRelay::Direction::Up : CuttingRelay::Direction::Down;
    m_server.setAnswer(
        [](QTcpSocket& peer, const SeenRequest&) { peer.write(LoopbackServer::reply(202, "{\"a\":1}")); });
    CuttingRelay relay(m_port);
    HttpRequest request = requestTo(urlAt(relay.serverPort()), method, bodyOf(method));
    request.url.setQuery(u"case=000"_s);
    QVERIFY(run(*net::makeTransport(trusting(m_certificates.authorityFile())), request));
    QVERIFY(relay.passed(direction) > 500);
    // Acknowledgements of frames travel sooner or later: another time there are more bytes before the end.
    const qint64 whole = relay.passed(direction) + 100;

    int cases = 0;
    int unknown = 0;
    int answered = 0;
    m_server.resetCounters();
    // The first bytes are the handshake, in which little can go wrong: the last 300 are cut one by one.
    for (qint64 at = 1; at <= whole; at += whole - at > 300 ? 47 : 1, ++cases) {
        relay.resetCounters();
        relay.cutAfter(at, direction);
        request.url.setQuery(u"case=%1"_s.arg(cases));
        const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
        const auto reply = run(*transport, request);
        QVERIFY2(reply, qPrintable(u"no end when cut at %1"_s.arg(at)));
        const bool lost = reply->failure.has_value();
        answered += lost ? 0 : 1;
        unknown += lost && reply->failure->outcome == Outcome::Unknown ? 1 : 0;
        if (lost && m_server.headers(targetOf(request)) > 0)
            QCOMPARE(reply->failure->outcome, Outcome::Unknown);
    }
    // The proxy may be slower than the client: one more request, and everything before it has come through.
    relay.cutAfter(-1, direction);
    request.url.setQuery(u"last"_s);
    QVERIFY(run(*net::makeTransport(trusting(m_certificates.authorityFile())), request));
    int most = 0;
    int arrived = 0;
    for (int i = 0; i < cases; ++i) {
        request.url.setQuery(u"case=%1"_s.arg(i));
        most = std::max(most, m_server.headers(targetOf(request)));
        arrived += m_server.headers(targetOf(request));
    }
    qInfo("%d cuts in %lld bytes: %d arrived, at most %d times, %d unknown, %d answered", cases, whole,
          arrived, most, unknown, answered);
    QCOMPARE(most, 1);
    QVERIFY(unknown > 10);
}

void TestHttp2::aLargeListArrivesWhole()
{
    QByteArray body;
    for (int i = 0; body.size() < 20'000'000; ++i)
        body += QByteArray::number(i) + ',';
    m_server.setAnswer(
        [&](QTcpSocket& peer, const SeenRequest&) { peer.write(LoopbackServer::reply(200, body)); });
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    const auto reply = run(*transport, requestTo(urlAt(m_port)), 60'000);
    QVERIFY(reply && !reply->failure);
    QVERIFY(reply->body == body);
}

void TestHttp2::redirectsComeBack()
{
    QFETCH(Method, method);
    LoopbackServer foreign;
    const QByteArray location = "http://127.0.0.1:" + QByteArray::number(foreign.serverPort()) + "/stolen";
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    for (const int status : { 301, 302, 303, 307, 308 }) {
        m_server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
            peer.write(LoopbackServer::reply(status, "moved", { { "Location", location } }));
        });
        const auto reply = run(*transport, requestTo(urlAt(m_port), method, bodyOf(method)));
        QVERIFY(reply && !reply->failure);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->header("Location"), location);
    }
    QCOMPARE(foreign.connections(), 0);
}

void TestHttp2::aSilentServerIsAFirstByteTimeout()
{
    QFETCH(Method, method);
    m_server.resetCounters();
    m_server.setAnswer([](QTcpSocket&, const SeenRequest&) {});
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    HttpRequest request = requestTo(urlAt(m_port), method, bodyOf(method));
    request.limits.firstByte = std::chrono::milliseconds(200);
    const auto reply = run(*transport, request);
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->cause, ApiError::Cause::FirstByteTimeout);
    QCOMPARE(reply->failure->outcome, Outcome::Unknown);
    QCOMPARE(m_server.begun(), 1);
}

QTEST_GUILESS_MAIN(TestHttp2)
#include "tst_http2.moc"
