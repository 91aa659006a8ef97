// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/makenetwork.h"

#include <QDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Method = Request::Method;

qsizetype threadsOfThisProcess()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

TransportOptions through(ProxyChoice::Mode mode, const QString& user = {}, quint16 port = 3128)
{
    TransportOptions options;
    options.proxy = { mode, ProxyChoice::Kind::Http, u"proxy.example"_s, port, user };
    return options;
}

//! Keeps its answers until six requests wait for one, or all that are left; and then a little longer, so that
//! a seventh would be seen.
class SlowServer
{
public:
    explicit SlowServer(qsizetype expected)
        : m_left(expected)
    {
        m_server.setAnswer([this](QTcpSocket& peer, const SeenRequest& request) {
            m_order.append(request.method + request.target);
            m_waiting.append(&peer);
            m_most = std::max(m_most, m_waiting.size());
            if (m_waiting.size() == std::min<qsizetype>(6, m_left))
                QTimer::singleShot(20, &m_server, [this] { answerAll(); });
        });
    }

    LoopbackServer& server() { return m_server; }
    qsizetype most() const { return m_most; }
    const QByteArrayList& order() const { return m_order; }

private:
    void answerAll()
    {
        const QList<QTcpSocket*> peers = std::exchange(m_waiting, {});
        m_left -= peers.size();
        for (QTcpSocket* peer : peers)
            peer->write(LoopbackServer::reply(200, "{}"));
    }

    qsizetype m_left;
    LoopbackServer m_server;
    QList<QTcpSocket*> m_waiting;
    qsizetype m_most = 0;
    QByteArrayList m_order;
};

struct Batch
{
    void start(Transport& transport, const HttpRequest& request)
    {
        pending.push_back(transport.start(request));
        QObject::connect(pending.back().get(), &PendingReply::finished, &context,
                         [this](const HttpReply& reply) { good += reply.failure ? 0 : 1; });
    }

    QObject context;
    std::vector<std::unique_ptr<PendingReply>> pending;
    int good = 0;
};

} // namespace

//! What the console asks for the outside world.
class TestNetwork : public QObject
{
    Q_OBJECT

private slots:
    void makingOneBuildsNothing();
    void equalOptionsShareATransport();
    void otherOptionsDoNot_data();
    void otherOptionsDoNot();
    void whatDoesNotCountKeepsNobodyApart();
    void aTransportGoesWithTheLastWhoUsesIt();
    void sharersUseTheSameConnection();
    void neverMoreThanSixPerOrigin();
    void changesOvertakeReads();
    void anotherOriginIsNotHeldUp();
};

void TestNetwork::makingOneBuildsNothing()
{
    const qsizetype before = threadsOfThisProcess();
    const auto network = net::makeNetwork();
    TransportOptions options;
    options.extraCaFile = u"/no/such/file.pem"_s;
    const auto transport = network->transport(options, {});
    QVERIFY(transport);
    QCOMPARE(threadsOfThisProcess(), before);
}

void TestNetwork::equalOptionsShareATransport()
{
    const auto network = net::makeNetwork();
    const auto one = network->transport({}, {});
    QCOMPARE(network->transport({}, {}), one);
    const TransportOptions options = through(ProxyChoice::Mode::Own, u"jo"_s);
    const auto proxied = network->transport(options, "secret");
    QVERIFY(proxied != one);
    QCOMPARE(network->transport(options, "secret"), proxied);
}

void TestNetwork::otherOptionsDoNot_data()
{
    QTest::addColumn<TransportOptions>("options");
    QTest::addColumn<QByteArray>("password");
    const auto own = ProxyChoice::Mode::Own;
    QTest::newRow("password") << through(own, u"jo"_s) << QByteArray("secreT");
    QTest::newRow("longer password") << through(own, u"jo"_s) << QByteArray("secret1");
    QTest::newRow("no password") << through(own, u"jo"_s) << QByteArray();
    QTest::newRow("user") << through(own, u"al"_s) << QByteArray("secret");
    QTest::newRow("port") << through(own, u"jo"_s, 8080) << QByteArray("secret");
    QTest::newRow("mode") << through(ProxyChoice::Mode::None) << QByteArray();
    TransportOptions file = through(own, u"jo"_s);
    file.extraCaFile = u"/a.pem"_s;
    QTest::newRow("authority file") << file << QByteArray("secret");
    TransportOptions pem = through(own, u"jo"_s);
    pem.extraCaPem = "x";
    QTest::newRow("authority") << pem << QByteArray("secret");
}

void TestNetwork::otherOptionsDoNot()
{
    QFETCH(TransportOptions, options);
    QFETCH(QByteArray, password);
    const auto network = net::makeNetwork();
    const auto one = network->transport(through(ProxyChoice::Mode::Own, u"jo"_s), "secret");
    QVERIFY(network->transport(options, password) != one);
}

void TestNetwork::whatDoesNotCountKeepsNobodyApart()
{
    const auto network = net::makeNetwork();
    const auto direct = network->transport(through(ProxyChoice::Mode::None), "secret");
    QCOMPARE(network->transport(through(ProxyChoice::Mode::None, u"jo"_s, 1), {}), direct);
    const auto open = network->transport(through(ProxyChoice::Mode::Own), "secret");
    QCOMPARE(network->transport(through(ProxyChoice::Mode::Own), {}), open);
}

void TestNetwork::aTransportGoesWithTheLastWhoUsesIt()
{
    const auto network = net::makeNetwork();
    std::weak_ptr<Transport> known;
    {
        const auto one = network->transport({}, {});
        const auto other = network->transport({}, {});
        known = one;
    }
    QVERIFY(known.expired());
}

void TestNetwork::sharersUseTheSameConnection()
{
    LoopbackServer server;
    const auto network = net::makeNetwork();
    const auto one = network->transport({}, {});
    const auto other = network->transport({}, {});
    QVERIFY(run(*one, requestTo(server.url(u"/a"_s))));
    QVERIFY(run(*other, requestTo(server.url(u"/b"_s))));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connections(), 1);
}

void TestNetwork::neverMoreThanSixPerOrigin()
{
    SlowServer slow(40);
    const auto network = net::makeNetwork();
    const auto one = network->transport({}, {});
    const auto other = network->transport(through(ProxyChoice::Mode::None), {});
    QVERIFY(one != other);
    Batch batch;
    for (int i = 0; i < 40; ++i)
        batch.start(i % 2 ? *one : *other, requestTo(slow.server().url(u"/%1"_s.arg(i))));
    QTRY_COMPARE_WITH_TIMEOUT(batch.good, 40, 20'000);
    QCOMPARE(slow.server().requests().size(), 40);
    QCOMPARE(slow.most(), 6);
}

void TestNetwork::changesOvertakeReads()
{
    SlowServer slow(23);
    const auto network = net::makeNetwork();
    const auto transport = network->transport({}, {});
    Batch batch;
    for (int i = 0; i < 20; ++i)
        batch.start(*transport, requestTo(slow.server().url(u"/"_s)));
    for (int i = 0; i < 3; ++i)
        batch.start(*transport, requestTo(slow.server().url(u"/"_s), Method::Post, "{}"));
    QTRY_COMPARE_WITH_TIMEOUT(batch.good, 23, 20'000);
    // Behind the six that had begun, together with the next three.
    QVERIFY2(slow.order().lastIndexOf("POST/") < 12, slow.order().join(' ').constData());
}

void TestNetwork::anotherOriginIsNotHeldUp()
{
    LoopbackServer silent;
    silent.setAnswer([](QTcpSocket&, const SeenRequest&) {});
    LoopbackServer server;
    const auto network = net::makeNetwork();
    const auto transport = network->transport({}, {});
    Batch batch;
    for (int i = 0; i < 10; ++i)
        batch.start(*transport, requestTo(silent.url(u"/"_s)));
    const auto reply = run(*transport, requestTo(server.url(u"/"_s)));
    QVERIFY(reply && !reply->failure);
    QTRY_COMPARE(silent.requests().size(), 6);
    QCOMPARE(batch.good, 0);
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
