// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

class EmulatorProcessTest final : public QObject
{
    Q_OBJECT

private slots:
    void theReadyLineIsTheOnlyOutput();
    void randomSecretsDifferFromStartToStart();
    void closingItsInputEndsIt();
    void aSignalEndsIt();
    void itListensOnLoopbackOnly();
    void aTakenPortIsSaid();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void helpAndVersionAnswerAtOnce_data();
    void helpAndVersionAnswerAtOnce();
    void largeEstatesAnswer();
    void aKeptConnectionIsNoSlowerThanAFreshOne();
};

namespace {

//! Milliseconds from the request to the last byte of a reply that closes, or keeps, the connection.
double exchange(QTcpSocket& socket, const QByteArray& request)
{
    QElapsedTimer timer;
    timer.start();
    socket.write(request);
    QByteArray reply;
    qsizetype end = -1;
    while (end < 0 || reply.size() < end) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(10'000))
            return -1;
        reply += socket.readAll();
        const qsizetype head = reply.indexOf("\r\n\r\n");
        const qsizetype length = reply.indexOf("Content-Length: ") + 16;
        if (head > 0)
            end = head + 4 + reply.mid(length, reply.indexOf('\r', length) - length).toLongLong();
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

void EmulatorProcessTest::theReadyLineIsTheOnlyOutput()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start());
    for (const auto* key : { "endpoint", "iam", "vpc", "eps", "project_id", "region", "access_key",
                             "secret_key", "user", "password", "domain" })
        QVERIFY2(!emulator.ready()[QLatin1String(key)].toString().isEmpty(), key);
    QVERIFY(emulator.ready()[u"endpoint"].toString().startsWith(u"http://127.0.0.1:"));
    emulator.signedCall("GET", emulator.path(u"/instances"_s));
    QCOMPARE(emulator.stop(), 0);
    QCOMPARE(emulator.process().readAllStandardOutput(), QByteArray());
}

void EmulatorProcessTest::randomSecretsDifferFromStartToStart()
{
    EmulatorProcess first;
    EmulatorProcess second;
    QVERIFY(first.start());
    QVERIFY(second.start());
    QVERIFY(first.ready()[u"secret_key"] != second.ready()[u"secret_key"]);
    QVERIFY(first.ready()[u"password"] != second.ready()[u"password"]);
    QVERIFY(first.ready()[u"access_key"] != second.ready()[u"access_key"]);
    QCOMPARE(first.project(), second.project());
}

void EmulatorProcessTest::closingItsInputEndsIt()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start());
    emulator.addFault({ { u"kind"_s, u"hang"_s } });
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, emulator.port());
    QVERIFY(client.waitForConnected());
    client.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.waitForBytesWritten());
    QCOMPARE(emulator.stop(), 0);
}

void EmulatorProcessTest::aSignalEndsIt()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start());
    emulator.process().terminate();
    QVERIFY(emulator.process().waitForFinished());
    QCOMPARE(emulator.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(emulator.process().exitCode(), 0);
}

void EmulatorProcessTest::itListensOnLoopbackOnly()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start());
    int others = 0;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, emulator.port());
        QVERIFY2(!socket.waitForConnected(2'000), qPrintable(address.toString()));
        ++others;
    }
    if (others == 0)
        QSKIP("This machine has no other address.");
}

void EmulatorProcessTest::aTakenPortIsSaid()
{
    EmulatorProcess first;
    QVERIFY(first.start());
    EmulatorProcess second;
    QCOMPARE(second.startToEnd({ u"--port"_s, QString::number(first.port()) }), 1);
    QVERIFY(second.process().readAllStandardError().contains("port"));
}

void EmulatorProcessTest::badOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("port") << QStringList { u"--port"_s, u"70000"_s };
    QTest::newRow("instances") << QStringList { u"--instances"_s, u"10001"_s };
    QTest::newRow("no project") << QStringList { u"--projects"_s, u"0"_s };
    QTest::newRow("projects") << QStringList { u"--projects"_s, u"101"_s };
    QTest::newRow("short passcode") << QStringList { u"--passcode"_s, u"12345"_s };
    QTest::newRow("passcode with letters") << QStringList { u"--passcode"_s, u"12345a"_s };
    QTest::newRow("token without a life") << QStringList { u"--token-lifetime"_s, u"0"_s };
    QTest::newRow("topics") << QStringList { u"--topics"_s, u"-1"_s };
    QTest::newRow("speed") << QStringList { u"--speed"_s, u"0"_s };
    QTest::newRow("unknown") << QStringList { u"--unknown"_s };
}

void EmulatorProcessTest::badOptionsAreRefused()
{
    QFETCH(const QStringList, arguments);
    EmulatorProcess emulator;
    QCOMPARE(emulator.startToEnd(arguments), 2);
    QVERIFY(!emulator.process().readAllStandardError().isEmpty());
    QCOMPARE(emulator.process().readAllStandardOutput(), QByteArray());
}

void EmulatorProcessTest::helpAndVersionAnswerAtOnce_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("help") << u"--help"_s << QByteArray("--quirks");
    QTest::newRow("version") << u"--version"_s << QByteArray(PARTITA_VERSION);
}

void EmulatorProcessTest::helpAndVersionAnswerAtOnce()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, word);
    EmulatorProcess emulator;
    QCOMPARE(emulator.startToEnd({ option }), 0);
    QVERIFY(emulator.process().readAllStandardOutput().contains(word));
}

void EmulatorProcessTest::largeEstatesAnswer()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start({ u"--instances"_s, u"10000"_s, u"--topics"_s, u"100000"_s }));
    const Answer list = emulator.signedCall("GET", emulator.path(u"/instances?includeFailure=true"_s));
    const QJsonArray instances = list.json()[u"instances"].toArray();
    QCOMPARE(instances.size(), 10'000);
    QSet<QString> names;
    QSet<QString> ids;
    for (const QJsonValue& instance : instances) {
        names.insert(instance[u"name"].toString());
        ids.insert(instance[u"instance_id"].toString());
    }
    QCOMPARE(names.size(), 10'000);
    QCOMPARE(ids.size(), 10'000);
    const QString path
        = emulator.path(u"/instances/"_s) + instances[0][u"instance_id"].toString() + u"/topics"_s;
    const QJsonArray topics = emulator.signedCall("GET", path).json()[u"topics"].toArray();
    QCOMPARE(topics.size(), 100'000);
    QSet<QString> topicNames;
    for (const QJsonValue& topic : topics)
        topicNames.insert(topic[u"id"].toString());
    QCOMPARE(topicNames.size(), 100'000);
}

//! Replies in several pieces once waited for receipts of 40 ms each, as soon as a connection was warm.
void EmulatorProcessTest::aKeptConnectionIsNoSlowerThanAFreshOne()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start());
    const Answer token
        = emulator.signIn({ { u"project"_s, QJsonObject { { u"id"_s, emulator.project() } } } });
    const QByteArray request = "GET " + emulator.path(u"/instances"_s).toLatin1()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-Token: " + token.header("X-Subject-Token") + "\r\n\r\n";
    QTcpSocket kept;
    kept.connectToHost(u"127.0.0.1"_s, emulator.port());
    QVERIFY(kept.waitForConnected());
    std::vector<double> onKept;
    std::vector<double> onFresh;
    for (int i = 0; i < 15; ++i) {
        QTcpSocket fresh;
        fresh.connectToHost(u"127.0.0.1"_s, emulator.port());
        QVERIFY(fresh.waitForConnected());
        onFresh.push_back(exchange(fresh, request));
        onKept.push_back(exchange(kept, request));
        QVERIFY(onFresh.back() > 0 && onKept.back() > 0);
    }
    QVERIFY2(medianOf(onKept) < 3 * medianOf(onFresh),
             qPrintable(u"%1 ms, fresh %2 ms"_s.arg(medianOf(onKept)).arg(medianOf(onFresh))));
}

QTEST_GUILESS_MAIN(EmulatorProcessTest)
#include "tst_emulatorprocess.moc"
