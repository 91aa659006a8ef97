// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/makenetwork.h"
#include "net/maketransport.h"
#include "proxyprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Cause = ApiError::Cause;
using Kind = ProxyChoice::Kind;
using Method = Request::Method;
using Outcome = ApiError::Outcome;

constexpr Method AllMethods[] = { Method::Get, Method::Post, Method::Delete };

QByteArray bodyFor(Method method)
{
    return method == Method::Post ? "{}" : "";
}

} // namespace

//! Real proxies: what goes through them, and what is said when it does not.
class TestProxies : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void requestsGoThroughAnOwnProxy_data();
    void requestsGoThroughAnOwnProxy();
    void theProxyResolvesTheNames_data() { kinds(); }
    void theProxyResolvesTheNames();
    void aRefusedPasswordIsTheProxysFailure_data();
    void aRefusedPasswordIsTheProxysFailure();
    void aProxyThatIsNotThereIsItsFailure_data();
    void aProxyThatIsNotThereIsItsFailure();
    void certificatesAreVerifiedBehindTheProxy_data() { kinds(); }
    void certificatesAreVerifiedBehindTheProxy();
    void aServerThatTheProxyCannotReachWasNotSentTo_data() { kinds(); }
    void aServerThatTheProxyCannotReachWasNotSentTo();
    void aCutWriteArrivesOnce_data();
    void aCutWriteArrivesOnce();
    void plainHttpDoesNotLeaveThisMachine();
    void theSystemsProxyComesFromTheEnvironment();
    void aProbeGoesThroughTheProxy_data() { kinds(); }
    void aProbeGoesThroughTheProxy();

private:
    void kinds();
    TransportOptions through(const ProxyChoice& proxy) const;
    void prepare(LoopbackServer& server, bool tls) const;

    Certificates m_certificates;
};

void TestProxies::initTestCase()
{
    for (const char* name : { "http_proxy", "https_proxy", "no_proxy", "all_proxy" })
        qunsetenv(name);
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
}

void TestProxies::kinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("CONNECT") << Kind::Http;
    QTest::newRow("SOCKS5") << Kind::Socks5;
}

TransportOptions TestProxies::through(const ProxyChoice& proxy) const
{
    TransportOptions options = trusting(m_certificates.authorityFile());
    options.proxy = proxy;
    return options;
}

void TestProxies::prepare(LoopbackServer& server, bool tls) const
{
    if (tls)
        server.setTls(m_certificates.server(u"good"_s));
}

void TestProxies::requestsGoThroughAnOwnProxy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("tls");
    for (const bool tls : { false, true }) {
        for (const QString& user : { QString(), u"jo"_s }) {
            const QByteArray name
                = (tls ? u"https"_s : u"http"_s).toLatin1() + (user.isEmpty() ? "" : ", password");
            QTest::newRow(("CONNECT, " + name).constData()) << Kind::Http << user << tls;
            QTest::newRow(("SOCKS5, " + name).constData()) << Kind::Socks5 << user << tls;
        }
    }
}

void TestProxies::requestsGoThroughAnOwnProxy()
{
    QFETCH(Kind, kind);
    QFETCH(QString, user);
    QFETCH(bool, tls);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind, user, u"pass-word"_s), QString());
    LoopbackServer server;
    prepare(server, tls);
    const auto transport = net::makeTransport(through(proxy.choice()), "pass-word");
    for (const Method method : AllMethods) {
        const auto reply = run(*transport, requestTo(server.url(u"/v2"_s), method, bodyFor(method)));
        QVERIFY(reply);
        QVERIFY(!reply->failure);
        QCOMPARE(reply->status, 200);
        QCOMPARE(server.requests().back().method, methodName(method));
        QCOMPARE(server.requests().back().target, "/v2");
        QCOMPARE(server.requests().back().header("Proxy-Authorization"), QByteArray());
    }
    QCOMPARE(server.requests().size(), 3);
    QTRY_VERIFY(proxy.log().contains("127.0.0.1:" + QByteArray::number(server.serverPort())));
}

void TestProxies::theProxyResolvesTheNames()
{
    QFETCH(Kind, kind);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind), QString());
    LoopbackServer server;
    prepare(server, true);
    const auto transport = net::makeTransport(through(proxy.choice()));
    const auto reply = run(*transport, requestTo(server.url(u"/v2"_s, u"localhost"_s)));
    QVERIFY(reply && !reply->failure);
    QTRY_VERIFY(proxy.log().contains("localhost:" + QByteArray::number(server.serverPort())));
}

void TestProxies::aRefusedPasswordIsTheProxysFailure_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("user");
    for (const QString& user : { QString(), u"jo"_s, u"al"_s }) {
        const QByteArray name = user.isEmpty() ? QByteArray("none") : user.toLatin1();
        QTest::newRow(("CONNECT, user " + name).constData()) << Kind::Http << user;
        QTest::newRow(("SOCKS5, user " + name).constData()) << Kind::Socks5 << user;
    }
}

void TestProxies::aRefusedPasswordIsTheProxysFailure()
{
    QFETCH(Kind, kind);
    QFETCH(QString, user);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind, u"jo"_s, u"pass-word"_s), QString());
    LoopbackServer server;
    prepare(server, true);
    ProxyChoice choice = proxy.choice();
    choice.user = user;
    const auto transport = net::makeTransport(through(choice), "wrong");
    for (const Method method : AllMethods) {
        const auto reply = run(*transport, requestTo(server.url(u"/v2"_s), method, bodyFor(method)));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->kind, ApiError::Kind::Network);
        QCOMPARE(reply->failure->cause, Cause::ProxyFailed);
        QVERIFY(reply->failure->ownProxy);
        QCOMPARE(reply->failure->outcome, Outcome::NotSent);
        QCOMPARE(reply->failure->detail, proxy.name());
    }
    QCOMPARE(server.connections(), 0);
}

void TestProxies::aProxyThatIsNotThereIsItsFailure_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("tls");
    // No name server has to be asked about a part of more than 63 characters, which may take its time.
    const QString unknown = QString(64, u'x') + u".invalid"_s;
    for (const Kind kind : { Kind::Http, Kind::Socks5 }) {
        const QByteArray name = kind == Kind::Http ? "CONNECT" : "SOCKS5";
        QTest::newRow((name + ", http").constData()) << kind << u"127.0.0.1"_s << false;
        QTest::newRow((name + ", https").constData()) << kind << u"127.0.0.1"_s << true;
        QTest::newRow((name + ", unknown name").constData()) << kind << unknown << true;
    }
}

void TestProxies::aProxyThatIsNotThereIsItsFailure()
{
    QFETCH(Kind, kind);
    QFETCH(QString, host);
    QFETCH(bool, tls);
    LoopbackServer server;
    prepare(server, tls);
    const quint16 port = freePort();
    const auto transport = net::makeTransport(through({ ProxyChoice::Mode::Own, kind, host, port, {} }));
    for (const Method method : AllMethods) {
        const auto reply = run(*transport, requestTo(server.url(u"/v2"_s), method, bodyFor(method)));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->kind, ApiError::Kind::Network);
        QCOMPARE(reply->failure->cause, Cause::ProxyFailed);
        // Over plain http Qt shows nothing of a request without a body, and has no word for such a proxy.
        const bool sure = tls || method != Method::Delete;
        QCOMPARE(reply->failure->outcome, sure ? Outcome::NotSent : Outcome::Unknown);
        QCOMPARE(reply->failure->detail, u"%1:%2"_s.arg(host).arg(port));
    }
    QCOMPARE(server.connections(), 0);
}

void TestProxies::certificatesAreVerifiedBehindTheProxy()
{
    QFETCH(Kind, kind);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind), QString());
    LoopbackServer server;
    const auto transport = net::makeTransport(through(proxy.choice()));
    const std::pair<QString, Cause> bad[] = { { u"stranger"_s, Cause::CertificateUntrusted },
                                              { u"expired"_s, Cause::CertificateExpired },
                                              { u"wronghost"_s, Cause::CertificateHostMismatch } };
    for (const auto& [name, cause] : bad) {
        server.setTls(m_certificates.server(name));
        for (const Method method : AllMethods) {
            const auto reply = run(*transport, requestTo(server.url(u"/v2"_s), method, bodyFor(method)));
            QVERIFY(reply && reply->failure);
            QCOMPARE(reply->failure->kind, ApiError::Kind::Tls);
            QCOMPARE(reply->failure->cause, cause);
            QCOMPARE(reply->failure->outcome, Outcome::NotSent);
        }
    }
    QVERIFY(server.connections() >= 9);
    QCOMPARE(server.bytes(), 0);
}

void TestProxies::aServerThatTheProxyCannotReachWasNotSentTo()
{
    QFETCH(Kind, kind);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind), QString());
    const quint16 port = freePort();
    const auto transport = net::makeTransport(through(proxy.choice()));
    const bool named = kind == Kind::Socks5; // tinyproxy says no more than "500 Unable to connect"
    for (const Method method : AllMethods) {
        const QUrl url(u"https://127.0.0.1:%1/v2"_s.arg(port));
        const auto reply = run(*transport, requestTo(url, method, bodyFor(method)));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->kind, ApiError::Kind::Network);
        QCOMPARE(reply->failure->cause, named ? Cause::ConnectionRefused : Cause::ProxyFailed);
        QCOMPARE(reply->failure->outcome, Outcome::NotSent);
        QCOMPARE(reply->failure->detail, named ? u"127.0.0.1:%1"_s.arg(port) : proxy.name());
    }
}

void TestProxies::aCutWriteArrivesOnce_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<Method>("method");
    for (const Method method : { Method::Post, Method::Delete }) {
        const QByteArray verb = methodName(method);
        QTest::newRow(("CONNECT, http, " + verb).constData()) << Kind::Http << false << method;
        QTest::newRow(("CONNECT, https, " + verb).constData()) << Kind::Http << true << method;
        QTest::newRow(("SOCKS5, http, " + verb).constData()) << Kind::Socks5 << false << method;
        QTest::newRow(("SOCKS5, https, " + verb).constData()) << Kind::Socks5 << true << method;
    }
}

void TestProxies::aCutWriteArrivesOnce()
{
    QFETCH(Kind, kind);
    QFETCH(bool, tls);
    QFETCH(Method, method);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind), QString());
    LoopbackServer server;
    prepare(server, tls);
    const auto transport = net::makeTransport(through(proxy.choice()));
    const HttpRequest request = requestTo(server.url(u"/v2"_s), method, bodyFor(method));
    QVERIFY(run(*transport, request));
    const qint64 whole = server.bytes();
    server.closeAll();

    int cases = 0;
    int arrived = 0;
    QString wrong;
    // None arrives where the proxy has not yet said that the kept connection is gone.
    const auto sendOnce = [&](const QString& what) {
        const auto reply = run(*transport, request);
        ++cases;
        arrived += server.begun();
        if (!reply || !reply->failure)
            wrong += what + u": no failure; "_s;
        else if (server.begun() > 0 && reply->failure->outcome != Outcome::Unknown)
            wrong += what + u": called not sent; "_s;
        if (server.begun() > 1)
            wrong += what + u": arrived %1 times; "_s.arg(server.begun());
        server.resetCounters();
    };
    server.resetCounters();
    for (const Cut how : { Cut::Close, Cut::Reset }) {
        for (qint64 at = 1; at <= whole; at += 3) {
            server.cutRequestsAfter(at, how);
            sendOnce(u"request cut after %1"_s.arg(at));
        }
        server.neverCut();
        server.setAnswer([how](QTcpSocket& peer, const SeenRequest&) {
            peer.write("HTTP/1.1 202 Accepted\r\nContent-Len");
            LoopbackServer::cut(peer, how);
        });
        for (int i = 0; i < 5; ++i)
            sendOnce(u"reply cut"_s);
    }
    qInfo("%d cuts, %d arrived", cases, arrived);
    QCOMPARE(wrong, QString());
    QVERIFY(arrived > cases / 2);
}

void TestProxies::plainHttpDoesNotLeaveThisMachine()
{
    LoopbackServer server;
    const auto transport = net::makeTransport(
        through({ ProxyChoice::Mode::Own, Kind::Http, u"no-such-proxy.invalid"_s, 3128, {} }));
    const auto reply = run(*transport, requestTo(server.url(u"/v2"_s)));
    QVERIFY(reply && !reply->failure);
}

void TestProxies::theSystemsProxyComesFromTheEnvironment()
{
    ProxyProcess proxy;
    QCOMPARE(proxy.start(Kind::Http), QString());
    qputenv("https_proxy", "http://" + proxy.name().toLatin1());
    const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
    LoopbackServer server;
    prepare(server, true);
    const auto transport = net::makeTransport(through({}));
    const auto direct = run(*transport, requestTo(server.url(u"/v2"_s)));
    QVERIFY(direct && !direct->failure);
    const auto reply = run(*transport, requestTo(QUrl(u"https://no-such-host.invalid/"_s)));
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->cause, Cause::ProxyFailed);
    QVERIFY(!reply->failure->ownProxy);
    QCOMPARE(reply->failure->detail, proxy.name());
    QTRY_VERIFY(proxy.log().contains("no-such-host.invalid"));
    QVERIFY(!proxy.log().contains("127.0.0.1:" + QByteArray::number(server.serverPort())));
}

void TestProxies::aProbeGoesThroughTheProxy()
{
    QFETCH(Kind, kind);
    ProxyProcess proxy;
    QCOMPARE(proxy.start(kind, u"jo"_s, u"pass-word"_s), QString());
    LoopbackServer server;
    prepare(server, true);
    const auto network = net::makeNetwork();
    for (const QByteArray& password : { QByteArray("pass-word"), QByteArray("wrong") }) {
        const auto probe
            = network->probe(server.url(u"/"_s, u"localhost"_s), through(proxy.choice()), password);
        QSignalSpy finished(probe.get(), &PendingProbe::finished);
        QTRY_COMPARE(finished.size(), 1);
        const auto report = finished.front().front().value<ProbeReport>();
        QVERIFY(report.lookUp.skipped && report.addresses.isEmpty());
        QCOMPARE(report.proxy, proxy.name());
        if (password == "wrong") {
            QVERIFY(report.connect.error && !report.connect.took && !report.handshake.error);
            QCOMPARE(report.connect.error->cause, Cause::ProxyFailed);
            QVERIFY(report.connect.error->ownProxy);
            QCOMPARE(report.connect.error->detail, proxy.name());
            continue;
        }
        QVERIFY(report.connect.took && report.handshake.took && report.tls);
        QCOMPARE(report.tls->subject, u"good"_s);
    }
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.bytes(), 0);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
