// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Windows = u"/v1.0/instances/maintain-windows"_s;

//! A plain socket: QNetworkAccessManager repeats requests on its own, which would hide what is asked here.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(u"127.0.0.1"_s, port);
        m_socket.waitForConnected();
    }
    void send(const QByteArray& bytes) { m_socket.write(bytes); }
    //! Reads until the server closes the connection.
    QByteArray readToEnd()
    {
        QSignalSpy closed(&m_socket, &QTcpSocket::disconnected);
        if (m_socket.state() == QAbstractSocket::ConnectedState)
            closed.wait(20'000);
        return m_socket.readAll();
    }
    QByteArray readAtLeast(qsizetype count)
    {
        QByteArray bytes;
        while (bytes.size() < count && m_socket.waitForReadyRead(20'000))
            bytes += m_socket.readAll();
        return bytes;
    }
    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    QTcpSocket m_socket;
};

QString fault(int status)
{
    return u"{\"kind\":\"status\",\"status\":%1,\"count\":1}"_s.arg(status);
}

QByteArray rawGet(const QByteArray& path, const QByteArray& extra = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + extra + "\r\n";
}

} // namespace

class EmulatorFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aStatusIsAnsweredWithItsBodyAndHeaders();
    void throttlingSaysWhenToComeBack();
    void aHangingRequestIsNeverAnswered();
    void theReplyIsCutAfterSoManyBytes_data();
    void theReplyIsCutAfterSoManyBytes();
    void aLostReplyComesAfterTheWorkWasDone();
    void garbageIsNotJson();
    void aDelayComesBeforeTheReply();
    void aWrongClockShowsInTheDateAndRefusesSignatures();
    void everyReplyShowsTheServersClock_data();
    void everyReplyShowsTheServersClock();
    void anExpiredTokenIsRefused();
    void aFaultMeetsOnlyWhatItMatches_data();
    void aFaultMeetsOnlyWhatItMatches();
    void aFaultIsCountedDown();
    void faultsAreListedAndSwitchedOff();
    void aBadFaultIsRefused();
    void faultsCanBeOnFromTheStart();
    void theCountersCountRequestsAndConnections();
    void severalRequestsTravelOverOneConnection();
    void aRequestInPiecesIsPutTogether();
    void aMalformedRequestIsRefused_data();
    void aMalformedRequestIsRefused();

private:
    QByteArray token();
    QJsonObject counters() { return m_emulator->plainCall("GET", u"/__control/counters"_s).json(); }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorFaults::init()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start());
}

void EmulatorFaults::cleanup()
{
    m_emulator.reset();
}

QByteArray EmulatorFaults::token()
{
    const QJsonObject& ready = m_emulator->ready();
    const QJsonObject domain { { u"name"_s, ready[u"domain"] } };
    const QJsonObject user { { u"name"_s, ready[u"user"] },
                             { u"password"_s, ready[u"password"] },
                             { u"domain"_s, domain } };
    const QJsonObject identity { { u"methods"_s, QJsonArray { u"password"_s } },
                                 { u"password"_s, QJsonObject { { u"user"_s, user } } } };
    const QJsonObject scope { { u"project"_s, QJsonObject { { u"id"_s, m_emulator->project() } } } };
    const QJsonObject auth { { u"identity"_s, identity }, { u"scope"_s, scope } };
    return m_emulator
        ->plainCall("POST", u"/v3/auth/tokens"_s, QJsonDocument(QJsonObject { { u"auth"_s, auth } }).toJson())
        .header("X-Subject-Token");
}

void EmulatorFaults::aStatusIsAnsweredWithItsBodyAndHeaders()
{
    m_emulator->addFault({ { u"kind"_s, u"status"_s },
                           { u"status"_s, 503 },
                           { u"body"_s, u"<html>proxy</html>"_s },
                           { u"headers"_s, QJsonObject { { u"Content-Type"_s, u"text/html"_s } } } });
    const Answer answer = m_emulator->signedCall("GET", Windows);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.body, QByteArray("<html>proxy</html>"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("text/html"));
}

void EmulatorFaults::throttlingSaysWhenToComeBack()
{
    m_emulator->addFault({ { u"kind"_s, u"throttle"_s }, { u"retry_after"_s, 7 } });
    const Answer answer = m_emulator->signedCall("GET", Windows);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.header("Retry-After"), QByteArray("7"));
    QCOMPARE(answer.code(), u"APIGW.0308"_s);
}

void EmulatorFaults::aHangingRequestIsNeverAnswered()
{
    m_emulator->addFault({ { u"kind"_s, u"hang"_s }, { u"path"_s, Windows } });
    RawClient client(m_emulator->port());
    client.send(rawGet(Windows.toLatin1()));
    QTRY_COMPARE(counters()[u"total"].toInt(), 1);
    // Another connection is served meanwhile, and the hanging one says nothing.
    QCOMPARE(m_emulator->signedCall("GET", u"/v1.0/availableZones"_s).status, 200);
    QVERIFY(client.isOpen());
}

void EmulatorFaults::theReplyIsCutAfterSoManyBytes_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : { 0, 1, 17, 100, 350 })
        QTest::addRow("%d", bytes) << bytes;
}

void EmulatorFaults::theReplyIsCutAfterSoManyBytes()
{
    QFETCH(const int, bytes);
    m_emulator->addFault({ { u"kind"_s, u"cut"_s }, { u"bytes"_s, bytes } });
    RawClient client(m_emulator->port());
    client.send(rawGet(Windows.toLatin1(), "X-Auth-Token: unknown\r\n"));
    const QByteArray received = client.readToEnd();
    // The reply to a bad token is some 300 bytes long.
    QVERIFY(bytes > 300 ? received.size() > 200 && received.size() <= bytes : received.size() == bytes);
}

void EmulatorFaults::aLostReplyComesAfterTheWorkWasDone()
{
    m_emulator->addFault({ { u"kind"_s, u"lost"_s }, { u"method"_s, u"POST"_s }, { u"path"_s, u"/v1.0"_s } });
    const QByteArray authToken = token();
    const QByteArray body = QJsonDocument(goodInstance(u"lost-reply"_s)).toJson();
    RawClient client(m_emulator->port());
    client.send("POST " + m_emulator->path(u"/instances"_s).toLatin1()
                + " HTTP/1.1\r\nHost: x\r\nX-Auth-Token: " + authToken
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(client.readToEnd(), QByteArray());
    QCOMPARE(m_emulator->instanceNamed(u"lost-reply"_s)[u"status"].toString(), u"CREATING"_s);
}

void EmulatorFaults::garbageIsNotJson()
{
    m_emulator->addFault({ { u"kind"_s, u"garbage"_s } });
    const Answer answer = m_emulator->signedCall("GET", Windows);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.isEmpty());
    QVERIFY(QJsonDocument::fromJson(answer.body).isNull());
}

void EmulatorFaults::aDelayComesBeforeTheReply()
{
    m_emulator->addFault({ { u"kind"_s, u"delay"_s }, { u"ms"_s, 150 } });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, 200);
    QVERIFY(timer.elapsed() >= 149);
}

void EmulatorFaults::aWrongClockShowsInTheDateAndRefusesSignatures()
{
    m_emulator->addFault({ { u"kind"_s, u"clock"_s }, { u"minutes"_s, 20 } });
    const Answer refused = m_emulator->signedCall("GET", Windows);
    QCOMPARE(refused.code(), u"APIGW.0303"_s);
    QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(refused.date()) - 20 * 60) < 60);
    Signing corrected = m_emulator->signing();
    corrected.shiftSeconds = 20 * 60;
    QCOMPARE(m_emulator->signedCall("GET", Windows, {}, corrected).status, 200);
}

void EmulatorFaults::everyReplyShowsTheServersClock_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("answer") << u"/__control/clock"_s << QString() << 200;
    QTest::newRow("refusal") << Windows << QString() << 401;
    QTest::newRow("identity service") << u"/v3/projects"_s << QString() << 401;
    QTest::newRow("unknown path") << u"/nothing"_s << QString() << 404;
    QTest::newRow("status") << Windows << u"status"_s << 503;
    QTest::newRow("throttling") << Windows << u"throttle"_s << 429;
    QTest::newRow("garbage") << Windows << u"garbage"_s << 200;
}

void EmulatorFaults::everyReplyShowsTheServersClock()
{
    QFETCH(const QString, path);
    QFETCH(const QString, fault);
    QFETCH(const int, status);
    if (!fault.isEmpty())
        m_emulator->addFault({ { u"kind"_s, fault } });
    for (const int minutes : { 0, 45 }) {
        if (minutes != 0)
            m_emulator->addFault({ { u"kind"_s, u"clock"_s }, { u"minutes"_s, minutes } });
        const Answer answer = m_emulator->plainCall("GET", path);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.date().isValid());
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(answer.date()) - minutes * 60) < 60);
    }
}

void EmulatorFaults::anExpiredTokenIsRefused()
{
    const QList<QPair<QByteArray, QByteArray>> headers { { "X-Auth-Token", token() } };
    QCOMPARE(m_emulator->plainCall("GET", Windows, {}, headers).status, 200);
    m_emulator->addFault({ { u"kind"_s, u"token"_s }, { u"count"_s, 1 } });
    QCOMPARE(m_emulator->plainCall("GET", Windows, {}, headers).code(), u"111401001"_s);
    QCOMPARE(m_emulator->plainCall("GET", Windows, {}, headers).status, 200);
}

void EmulatorFaults::aFaultMeetsOnlyWhatItMatches_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("meets");
    QTest::newRow("everything") << QString() << QString() << true;
    QTest::newRow("prefix") << u"/v1.0/instances"_s << QString() << true;
    QTest::newRow("other prefix") << u"/v1.0/products"_s << QString() << false;
    QTest::newRow("expression") << u"^/v1\\.0/.*-windows$"_s << QString() << true;
    QTest::newRow("other expression") << u"^/v1\\.0/windows$"_s << QString() << false;
    QTest::newRow("method") << QString() << u"get"_s << true;
    QTest::newRow("other method") << QString() << u"POST"_s << false;
}

void EmulatorFaults::aFaultMeetsOnlyWhatItMatches()
{
    QFETCH(const QString, path);
    QFETCH(const QString, method);
    QFETCH(const bool, meets);
    m_emulator->addFault(
        { { u"kind"_s, u"status"_s }, { u"status"_s, 500 }, { u"path"_s, path }, { u"method"_s, method } });
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, meets ? 500 : 200);
}

void EmulatorFaults::aFaultIsCountedDown()
{
    m_emulator->addFault({ { u"kind"_s, u"status"_s }, { u"status"_s, 502 }, { u"count"_s, 2 } });
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, 502);
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, 502);
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, 200);
}

void EmulatorFaults::faultsAreListedAndSwitchedOff()
{
    m_emulator->addFault({ { u"kind"_s, u"garbage"_s }, { u"path"_s, u"/v1.0"_s } });
    const QJsonValue listed = m_emulator->plainCall("GET", u"/__control/faults"_s).json()[u"faults"];
    QCOMPARE(listed.toArray().size(), 1);
    QCOMPARE(listed[0][u"kind"].toString(), u"garbage"_s);
    QCOMPARE(m_emulator->plainCall("DELETE", u"/__control/faults"_s).status, 204);
    QCOMPARE(m_emulator->plainCall("GET", u"/__control/faults"_s).json()[u"faults"].toArray().size(), 0);
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, 200);
}

void EmulatorFaults::aBadFaultIsRefused()
{
    QCOMPARE(m_emulator->plainCall("POST", u"/__control/faults"_s, R"({"kind":"flood"})").status, 400);
    QCOMPARE(
        m_emulator->plainCall("POST", u"/__control/faults"_s, "{\"kind\":\"hang\",\"path\":\"^(\"}").status,
        400);
    QCOMPARE(m_emulator->plainCall("POST", u"/__control/faults"_s, "nothing").status, 400);
    QCOMPARE(m_emulator->plainCall("GET", u"/__control/faults"_s).json()[u"faults"].toArray().size(), 0);
}

void EmulatorFaults::faultsCanBeOnFromTheStart()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start({ u"--fault"_s, fault(500), u"--fault"_s, fault(504), u"--latency"_s, u"1"_s }));
    QCOMPARE(emulator.signedCall("GET", Windows).status, 500);
    QCOMPARE(emulator.signedCall("GET", Windows).status, 504);
    QCOMPARE(emulator.signedCall("GET", Windows).status, 200);
}

void EmulatorFaults::theCountersCountRequestsAndConnections()
{
    m_emulator->addFault({ { u"kind"_s, u"status"_s }, { u"count"_s, 1 } });
    m_emulator->signedCall("GET", Windows);
    m_emulator->signedCall("GET", Windows);
    m_emulator->signedCall("POST", m_emulator->path(u"/instances?x=1"_s), "{}");
    const QJsonObject counted = counters();
    QCOMPARE(counted[u"total"].toInt(), 3);
    QCOMPARE(counted[u"connections"].toInt(), 1);
    QCOMPARE(counted[u"requests"][u"GET "_s + Windows].toInt(), 2);
    QCOMPARE(counted[u"requests"][u"POST "_s + m_emulator->path(u"/instances"_s)].toInt(), 1);
    m_emulator->plainCall("DELETE", u"/__control/counters"_s);
    QCOMPARE(counters()[u"total"].toInt(), 0);
}

void EmulatorFaults::severalRequestsTravelOverOneConnection()
{
    RawClient client(m_emulator->port());
    client.send(rawGet("/v1.0/one") + rawGet("/v1.0/two") + rawGet("/v1.0/three", "Connection: close\r\n"));
    const QByteArray replies = client.readToEnd();
    QCOMPARE(replies.count("HTTP/1.1 404"), 3);
    QCOMPARE(replies.count("111404001"), 3);
    QCOMPARE(counters()[u"requests"].toObject().size(), 3);
}

void EmulatorFaults::aRequestInPiecesIsPutTogether()
{
    RawClient client(m_emulator->port());
    for (const char byte : rawGet("/v1.0/pieces", "Connection: close\r\n"))
        client.send(QByteArray(1, byte));
    QVERIFY(client.readToEnd().startsWith("HTTP/1.1 404"));
}

void EmulatorFaults::aMalformedRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("no path") << QByteArray("nonsense\r\n\r\n") << QByteArray("HTTP/1.1 400");
    QTest::newRow("chunked") << rawGet("/x", "Transfer-Encoding: chunked\r\n") << QByteArray("HTTP/1.1 411");
    QTest::newRow("huge body") << rawGet("/x", "Content-Length: 99999999999\r\n")
                               << QByteArray("HTTP/1.1 413");
    QTest::newRow("endless head") << "GET /x HTTP/1.1\r\nX: " + QByteArray(200'000, 'x')
                                  << QByteArray("HTTP/1.1 431");
}

void EmulatorFaults::aMalformedRequestIsRefused()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, reply);
    RawClient client(m_emulator->port());
    client.send(request);
    const QByteArray answer = client.readAtLeast(reply.size() + 70);
    QVERIFY(answer.startsWith(reply));
    QVERIFY(answer.contains("\r\nDate: "));
    QCOMPARE(m_emulator->signedCall("GET", Windows).status, 200);
}

QTEST_GUILESS_MAIN(EmulatorFaults)
#include "tst_emulatorfaults.moc"
