// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

//! No redirect is followed: no header of ours reaches another origin.
class TestRedirects : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRedirectComesBackAsItIs_data();
    void aRedirectComesBackAsItIs();
    void aRedirectOverTlsComesBackAsItIs_data();
    void aRedirectOverTlsComesBackAsItIs();

private:
    void compare(LoopbackServer& home, Transport& transport, const QByteArray& location);

    Certificates m_certificates;
    LoopbackServer m_foreign;
};

void TestRedirects::initTestCase()
{
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
}

void TestRedirects::aRedirectComesBackAsItIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Request::Method>("method");
    QTest::addColumn<QString>("location");
    // %1 and %2: the ports of the foreign server and of the first one.
    const QList<std::pair<const char*, QString>> targets {
        { "other port", u"http://127.0.0.1:%1/stolen"_s },
        { "other host name", u"http://localhost:%1/stolen"_s },
        { "other scheme", u"https://127.0.0.1:%1/stolen"_s },
        { "userinfo", u"http://user:pass@127.0.0.1:%1/stolen"_s },
        { "no scheme", u"//127.0.0.1:%1/stolen"_s },
        { "relative", u"/stolen"_s },
        { "the same", u"http://127.0.0.1:%2/stolen"_s },
        { "nonsense", u"http://[%1"_s },
    };
    for (const int status : { 301, 302, 303, 307, 308 }) {
        for (const Request::Method method :
             { Request::Method::Get, Request::Method::Post, Request::Method::Put, Request::Method::Delete }) {
            for (const auto& [name, location] : targets) {
                QTest::addRow("%d %s to %s", status, methodName(method).constData(), name)
                    << status << method << location;
            }
        }
    }
}

void TestRedirects::compare(LoopbackServer& home, Transport& transport, const QByteArray& location)
{
    QFETCH(int, status);
    QFETCH(Request::Method, method);
    home.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(status, "moved", { { "Location", location } }));
    });
    m_foreign.resetCounters();
    const QByteArray body
        = method == Request::Method::Post || method == Request::Method::Put ? "{\"a\":1}" : "";
    const auto reply = run(transport, requestTo(home.url(u"/v2/here"_s), method, body));
    QVERIFY(reply);
    QVERIFY2(!reply->failure, "the reply was replaced by an error");
    QCOMPARE(reply->status, status);
    QCOMPARE(reply->header("location"), location);
    QCOMPARE(reply->body, QByteArray("moved"));
    // Another exchange: whatever Qt had queued has run by then.
    home.setAnswer(
        [](QTcpSocket& peer, const SeenRequest&) { peer.write(LoopbackServer::reply(200, "{}")); });
    QVERIFY(run(transport, requestTo(home.url(u"/v2/again"_s))));
    QCOMPARE(m_foreign.connections(), 0);
    QCOMPARE(home.requests().size(), 2);
    QCOMPARE(home.requests().back().target, QByteArray("/v2/again"));
}

void TestRedirects::aRedirectComesBackAsItIs()
{
    QFETCH(QString, location);
    LoopbackServer home;
    const auto transport = net::makeTransport();
    const QString target = location.contains(u"%1"_s)
        ? location.arg(m_foreign.serverPort())
        : QString(location).replace(u"%2"_s, QString::number(home.serverPort()));
    compare(home, *transport, target.toLatin1());
}

void TestRedirects::aRedirectOverTlsComesBackAsItIs_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Request::Method>("method");
    for (const int status : { 302, 307, 308 }) {
        for (const Request::Method method :
             { Request::Method::Get, Request::Method::Post, Request::Method::Delete })
            QTest::addRow("%d %s", status, methodName(method).constData()) << status << method;
    }
}

void TestRedirects::aRedirectOverTlsComesBackAsItIs()
{
    LoopbackServer home;
    home.setTls(m_certificates.server(u"good"_s));
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    compare(home, *transport, "http://127.0.0.1:" + QByteArray::number(m_foreign.serverPort()) + "/stolen");
}

QTEST_GUILESS_MAIN(TestRedirects)
#include "tst_redirects.moc"
