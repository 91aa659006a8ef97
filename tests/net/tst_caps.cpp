// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"

#include <QProcess>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Cause = ApiError::Cause;

constexpr qint64 Mega = 1024 * 1024;

// What is freed stays in memory for a while then. GCC and Clang say it in ways of their own.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool IsSanitized = true;
#elif defined(__has_feature)
constexpr bool IsSanitized = __has_feature(address_sanitizer);
#else
constexpr bool IsSanitized = false;
#endif

HttpRequest capped(const QUrl& url, qint64 bytes)
{
    HttpRequest request = requestTo(url);
    request.limits.bodyBytes = bytes;
    return request;
}

QByteArray gzipped(const QByteArray& plain)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, { u"-c"_s });
    gzip.write(plain);
    gzip.closeWriteChannel();
    gzip.waitForFinished(60'000);
    return gzip.readAllStandardOutput();
}

//! About \a size bytes of JSON that looks like a list of topics.
QByteArray topicList(qsizetype size)
{
    QByteArray list = "{\"topics\":[";
    for (int i = 0; list.size() < size; ++i) {
        list += R"({"name":"orders-)" + QByteArray::number(i)
            + R"(","partition":3,"replication":3,"sync_replication":"false","retention_time":72,"sync_message_flush":"false"},)";
    }
    list.back() = ']';
    return list + '}';
}

//! Keeps writing \a piece until the peer is gone.
void flood(QTcpSocket& peer, const QByteArray& piece)
{
    auto* tls = qobject_cast<QSslSocket*>(&peer);
    const auto more = [&peer, tls, piece] {
        while (peer.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0) < 512 * 1024)
            peer.write(piece);
    };
    if (tls)
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, &peer, more);
    else
        QObject::connect(&peer, &QTcpSocket::bytesWritten, &peer, more);
    more();
}

//! Highest resident memory since the last call, in bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    QFile reset(u"/proc/self/clear_refs"_s);
    if (at < 0 || !reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return -1;
    return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

} // namespace

//! What comes in is bounded, compressed or not, and an ordinary large list still loads.
class TestCaps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBodyUpToTheCapIsTaken();
    void aLargerContentLengthFailsAtOnce();
    void anEndlessBodyStopsAtTheCap_data();
    void anEndlessBodyStopsAtTheCap();
    void aCompressionBombStopsAtTheCap();
    void anOrdinaryListThatShrinksALotLoads();
    void hugeHeadersAreRefused_data();
    void hugeHeadersAreRefused();
    void aDamagedCompressedBodyIsABadReply();
    void aLargeBodyIsReceivedWithRoomBehindItsEnd_data();
    void aLargeBodyIsReceivedWithRoomBehindItsEnd();

private:
    void compareTooLarge(const HttpRequest& request);

    Certificates m_certificates;
};

void TestCaps::initTestCase()
{
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
}

void TestCaps::compareTooLarge(const HttpRequest& request)
{
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    const auto reply = run(*transport, request);
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->kind, ApiError::Kind::BadReply);
    QCOMPARE(reply->failure->cause, Cause::TooLarge);
    QCOMPARE(reply->failure->outcome, ApiError::Outcome::Unknown);
    QVERIFY(reply->body.isEmpty());
}

void TestCaps::aBodyUpToTheCapIsTaken()
{
    LoopbackServer server;
    const QByteArray body(300'000, 'x');
    server.setAnswer(
        [&](QTcpSocket& peer, const SeenRequest&) { peer.write(LoopbackServer::reply(200, body)); });
    const auto transport = net::makeTransport();
    const auto reply = run(*transport, capped(server.url(u"/"_s), body.size()));
    QVERIFY(reply && !reply->failure);
    QVERIFY(reply->body == body);
    compareTooLarge(capped(server.url(u"/"_s), body.size() - 1));
}

void TestCaps::aLargerContentLengthFailsAtOnce()
{
    LoopbackServer server;
    server.setAnswer([](QTcpSocket& peer, const SeenRequest&) {
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000000000\r\n\r\n{");
    });
    // The server never ends the body: only the length can be the reason.
    compareTooLarge(requestTo(server.url(u"/"_s)));
    QTRY_COMPARE(server.open(), 0);
}

void TestCaps::anEndlessBodyStopsAtTheCap_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<bool>("tls");
    const QByteArray chunk = "10000\r\n" + QByteArray(65536, 'x') + "\r\n";
    for (const bool tls : { false, true }) {
        const char* way = tls ? "TLS" : "TCP";
        QTest::addRow("chunked over %s", way) << QByteArray("Transfer-Encoding: chunked\r\n") << chunk << tls;
        QTest::addRow("until closed over %s", way)
            << QByteArray("Connection: close\r\n") << QByteArray(65536, 'x') << tls;
    }
}

void TestCaps::anEndlessBodyStopsAtTheCap()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    QFETCH(bool, tls);
    LoopbackServer server;
    if (tls)
        server.setTls(m_certificates.server(u"good"_s));
    qint64 written = 0;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        connect(&peer, &QTcpSocket::bytesWritten, this, [&written](qint64 n) { written += n; });
        peer.write("HTTP/1.1 200 OK\r\n" + head + "\r\n");
        flood(peer, piece);
    });
    compareTooLarge(capped(server.url(u"/"_s), 8 * Mega));
    QTRY_COMPARE_WITH_TIMEOUT(server.open(), 0, 30'000);
    qInfo("%lld bytes written for a cap of %lld", written, 8 * Mega);
    // While chunks come over TCP without a pause, Qt's thread reads ahead and hears no abort; how far depends
    // on the machine. Plain TCP goes to this machine alone.
    if (tls || !head.contains("chunked"))
        QVERIFY2(written < 40 * Mega, "went on far behind the cap");
}

void TestCaps::aCompressionBombStopsAtTheCap()
{
    QByteArray bomb;
    {
        const QByteArray plain(160 * Mega, ' ');
        bomb = gzipped(plain);
    }
    QVERIFY(bomb.size() > 100'000 && 160 * Mega / bomb.size() > 1'000);
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(200, bomb, { { "Content-Encoding", "gzip" } }));
    });
    const qint64 cap = 32 * Mega;
    const bool measurable = peakMemory() > 0;
    peakMemory();
    const qint64 before = peakMemory();
    compareTooLarge(capped(server.url(u"/"_s), cap));
    const qint64 growth = peakMemory() - before;
    qInfo("resident memory grew by %lld MB for a cap of %lld MB", growth / Mega, cap / Mega);
    if (measurable && !IsSanitized)
        QVERIFY(growth <= cap * 12 / 10);
}

void TestCaps::anOrdinaryListThatShrinksALotLoads()
{
    const QByteArray list = topicList(20 * Mega);
    QByteArray packed = gzipped(list);
    // Qt's own bound is 10 MiB together with 40 : 1; without ours this list would fail.
    QVERIFY(!packed.isEmpty());
    qInfo("%lld : 1", static_cast<long long>(list.size() / packed.size()));
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(200, packed, { { "Content-Encoding", "gzip" } }));
    });
    const auto transport = net::makeTransport();
    const auto reply = run(*transport, requestTo(server.url(u"/"_s)));
    QVERIFY(reply && !reply->failure);
    QVERIFY(reply->body == list);
    QVERIFY(reply->body.capacity() >= reply->body.size() + 64);

    packed = gzipped(QByteArray(20 * Mega, ' '));
    QVERIFY(20 * Mega / packed.size() > 66);
    const auto extreme = run(*transport, requestTo(server.url(u"/"_s)));
    QVERIFY(extreme && !extreme->failure);
    QCOMPARE(extreme->body.size(), 20 * Mega);
}

void TestCaps::hugeHeadersAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("one of 1 MB") << QByteArray("X-Long: " + QByteArray(Mega, 'x') + "\r\n");
    QByteArray many;
    for (int i = 0; i < 5'000; ++i)
        many += "X-" + QByteArray::number(i) + ": some value or other, not long at all\r\n";
    QTest::newRow("5,000 small ones") << many;
}

void TestCaps::hugeHeadersAreRefused()
{
    QFETCH(QByteArray, headers);
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 2\r\n\r\n{}");
    });
    compareTooLarge(requestTo(server.url(u"/"_s)));
    QTRY_COMPARE(server.open(), 0);
}

void TestCaps::aDamagedCompressedBodyIsABadReply()
{
    QByteArray packed = gzipped(topicList(100'000));
    packed.replace(packed.size() / 2, 40, QByteArray(40, '\xaa'));
    LoopbackServer server;
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        peer.write(LoopbackServer::reply(200, packed, { { "Content-Encoding", "gzip" } }));
    });
    const auto transport = net::makeTransport();
    const auto reply = run(*transport, requestTo(server.url(u"/"_s)));
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->kind, ApiError::Kind::BadReply);
}

void TestCaps::aLargeBodyIsReceivedWithRoomBehindItsEnd_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("tls");
    QTest::newRow("length known, TCP") << false << false;
    QTest::newRow("length known, TLS") << false << true;
    QTest::newRow("chunked, TCP") << true << false;
    QTest::newRow("chunked, TLS") << true << true;
}

void TestCaps::aLargeBodyIsReceivedWithRoomBehindItsEnd()
{
    QFETCH(bool, chunked);
    QFETCH(bool, tls);
    LoopbackServer server;
    if (tls)
        server.setTls(m_certificates.server(u"good"_s));
    const QByteArray list = topicList(20 * Mega);
    server.setAnswer([&](QTcpSocket& peer, const SeenRequest&) {
        if (!chunked) {
            peer.write(LoopbackServer::reply(200, list));
            return;
        }
        peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (qsizetype at = 0; at < list.size(); at += 50'000) {
            const QByteArray piece = list.mid(at, 50'000);
            peer.write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        }
        peer.write("0\r\n\r\n");
    });
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    const auto pending = transport->start(requestTo(server.url(u"/"_s)));
    QSignalSpy finished(pending.get(), &PendingReply::finished);
    bool whole = false;
    bool room = false;
    connect(pending.get(), &PendingReply::finished, this, [&](const HttpReply& reply) {
        whole = reply.body == list;
        room = reply.body.capacity() >= reply.body.size() + 64;
    });
    QVERIFY(finished.wait(20'000));
    QVERIFY(whole);
    QVERIFY(room);
}

QTEST_GUILESS_MAIN(TestCaps)
#include "tst_caps.moc"
