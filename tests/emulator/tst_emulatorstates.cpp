// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class EmulatorStates final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aNewInstanceRunsAfterEightMinutes();
    void aCreationCanFailAndSaysWhy();
    void aRestartEndsInRunning();
    void anExtensionEndsWithTheNewCapacity();
    void aDeletedInstanceIsGoneAndItsNameFree();
    void theSeededMovementsComeToAnEnd();
    void timePassesFasterWithSpeed();
    void whatChangedSurvivesARestart();
    void aMovementGoesOnAfterARestart();
    void theStateHoldsNoSecret();
    void aBrokenStateFileIsNotOverwritten();

private:
    QString list() const { return m_emulator->path(u"/instances"_s); }
    QString create(const QString& name)
    {
        return m_emulator->signedCall("POST", list(), goodInstance(name)).json()[u"instance_id"].toString();
    }
    QJsonObject get(const QString& id) { return m_emulator->signedCall("GET", list() + u'/' + id).json(); }
    QString statusOf(const QString& id) { return get(id)[u"status"].toString(); }
    void restartWith(const QStringList& arguments)
    {
        QCOMPARE(m_emulator->stop(), 0);
        m_emulator = std::make_unique<EmulatorProcess>();
        QVERIFY(m_emulator->start(arguments));
    }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorStates::init()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start());
}

void EmulatorStates::cleanup()
{
    m_emulator.reset();
}

void EmulatorStates::aNewInstanceRunsAfterEightMinutes()
{
    const QString id = create(u"fresh-one"_s);
    QCOMPARE(statusOf(id), u"CREATING"_s);
    m_emulator->advance(7 * 60);
    QCOMPARE(statusOf(id), u"CREATING"_s);
    m_emulator->advance(60);
    QCOMPARE(statusOf(id), u"RUNNING"_s);
    QCOMPARE(m_emulator->signedCall("POST", list() + u'/' + id + u"/topics"_s, R"({"id":"abcd"})").status,
             200);
}

void EmulatorStates::aCreationCanFailAndSaysWhy()
{
    const QString id = create(u"doomed-createfail"_s);
    m_emulator->advance(8 * 60);
    QCOMPARE(statusOf(id), u"CREATEFAILED"_s);
    QCOMPARE(get(id)[u"error_code"].toString(), u"public.00.0018"_s);
    QCOMPARE(m_emulator->signedCall("DELETE", list() + u'/' + id).status, 204);
    QCOMPARE(m_emulator->signedCall("GET", list() + u'/' + id).code(), u"111404002"_s);
}

void EmulatorStates::aRestartEndsInRunning()
{
    const QString id = m_emulator->idOf(u"fraud-detection"_s);
    const QJsonObject body { { u"action"_s, u"restart"_s }, { u"instances"_s, QJsonArray { id } } };
    QCOMPARE(m_emulator->signedCall("POST", list() + u"/action"_s, body).status, 200);
    QCOMPARE(statusOf(id), u"RESTARTING"_s);
    QCOMPARE(m_emulator->signedCall("POST", list() + u"/action"_s, body).code(), u"111400026"_s);
    m_emulator->advance(2 * 60);
    QCOMPARE(statusOf(id), u"RUNNING"_s);
}

void EmulatorStates::anExtensionEndsWithTheNewCapacity()
{
    const QString id = create(u"to-be-extended"_s);
    m_emulator->advance(8 * 60);
    const QByteArray wish
        = R"({"new_spec_code":"dms.instance.kafka.cluster.c3.small.2","new_storage_space":1200})";
    QCOMPARE(m_emulator->signedCall("POST", list() + u'/' + id + u"/extend"_s, wish).status, 200);
    QCOMPARE(statusOf(id), u"EXTENDING"_s);
    m_emulator->advance(6 * 60);
    const QJsonObject now = get(id);
    QCOMPARE(now[u"status"].toString(), u"RUNNING"_s);
    QCOMPARE(now[u"specification"].toString(), u"300MB"_s);
    QCOMPARE(now[u"total_storage_space"].toInt(), 1200);
    QCOMPARE(now[u"partition_num"].toString(), u"900"_s);
    QCOMPARE(now[u"extend_times"].toInt(), 1);
}

void EmulatorStates::aDeletedInstanceIsGoneAndItsNameFree()
{
    const QString id = m_emulator->idOf(u"orders-prod"_s);
    QCOMPARE(m_emulator->signedCall("DELETE", list() + u'/' + id).status, 204);
    QCOMPARE(statusOf(id), u"DELETING"_s);
    QCOMPARE(m_emulator->signedCall("POST", list(), goodInstance(u"orders-prod"_s)).code(), u"111400060"_s);
    m_emulator->advance(60);
    QCOMPARE(m_emulator->signedCall("GET", list() + u'/' + id).code(), u"111404002"_s);
    QCOMPARE(m_emulator->signedCall("POST", list(), goodInstance(u"orders-prod"_s)).status, 200);
}

void EmulatorStates::theSeededMovementsComeToAnEnd()
{
    m_emulator->advance(10 * 60);
    QCOMPARE(m_emulator->instanceNamed(u"billing-staging"_s)[u"status"].toString(), u"RUNNING"_s);
    QCOMPARE(m_emulator->instanceNamed(u"iot-telemetry"_s)[u"status"].toString(), u"RUNNING"_s);
    QCOMPARE(m_emulator->instanceNamed(u"logistics-core"_s)[u"status"].toString(), u"RUNNING"_s);
    QVERIFY(m_emulator->instanceNamed(u"old-prototype"_s).isEmpty());
    QCOMPARE(m_emulator->instanceNamed(u"mobile-push"_s)[u"status"].toString(), u"CONFIGURING"_s);
}

void EmulatorStates::timePassesFasterWithSpeed()
{
    restartWith({ u"--speed"_s, u"10000"_s });
    QTRY_VERIFY(m_emulator->instanceNamed(u"old-prototype"_s).isEmpty());
    QTRY_COMPARE(m_emulator->instanceNamed(u"billing-staging"_s)[u"status"].toString(), u"RUNNING"_s);
}

void EmulatorStates::whatChangedSurvivesARestart()
{
    const QTemporaryDir folder;
    const QStringList arguments { u"--state"_s, folder.filePath(u"estate.json"_s), u"--seed"_s, u"3"_s };
    restartWith(arguments);
    const QString kept = create(u"kept-alive"_s);
    m_emulator->signedCall("PUT", list() + u'/' + m_emulator->idOf(u"risk-cn"_s), R"({"description":"改"})");
    const QJsonObject clean { { u"action"_s, u"delete"_s }, { u"allFailure"_s, u"kafka"_s } };
    m_emulator->signedCall("POST", list() + u"/action"_s, clean);
    const QString topics = list() + u'/' + m_emulator->idOf(u"orders-prod"_s) + u"/topics"_s;
    m_emulator->signedCall("POST", topics, R"({"id":"kept-topic","partition":7,"sync_message_flush":true})");
    const QJsonArray before = m_emulator->instances();
    const QByteArray topicsBefore = m_emulator->signedCall("GET", topics).body;

    const QString project = m_emulator->project();
    QVERIFY(topicsBefore.contains("kept-topic"));

    // Another seed on the command line does not change an estate that exists.
    restartWith({ u"--state"_s, folder.filePath(u"estate.json"_s), u"--seed"_s, u"4"_s });
    QCOMPARE(m_emulator->project(), project);
    const QJsonArray after = m_emulator->instances();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].toObject(), before[i].toObject());
    QCOMPARE(m_emulator->signedCall("GET", topics).body, topicsBefore);
    QCOMPARE(get(kept)[u"name"].toString(), u"kept-alive"_s);
    QVERIFY(m_emulator->instanceNamed(u"reporting-2"_s).isEmpty());
    QCOMPARE(m_emulator->stop(), 0);
}

void EmulatorStates::aMovementGoesOnAfterARestart()
{
    const QTemporaryDir folder;
    const QStringList arguments { u"--state"_s, folder.filePath(u"estate.json"_s) };
    restartWith(arguments);
    const QString id = create(u"half-done"_s);
    restartWith(arguments);
    QCOMPARE(statusOf(id), u"CREATING"_s);
    m_emulator->advance(8 * 60);
    QCOMPARE(statusOf(id), u"RUNNING"_s);
    QCOMPARE(m_emulator->stop(), 0);
}

void EmulatorStates::theStateHoldsNoSecret()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"estate.json"_s);
    restartWith({ u"--state"_s, path });
    create(u"with-password"_s);
    const QJsonObject ready = m_emulator->ready();
    QCOMPARE(m_emulator->stop(), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("with-password"));
    QVERIFY(!text.contains("Kafka-2022"));
    QVERIFY(!text.contains(ready[u"secret_key"].toString().toUtf8()));
    QVERIFY(!text.contains(ready[u"password"].toString().toUtf8()));
}

void EmulatorStates::aBrokenStateFileIsNotOverwritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"estate.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    EmulatorProcess emulator;
    QCOMPARE(emulator.startToEnd({ u"--state"_s, file.fileName() }), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ broken"));
}

QTEST_GUILESS_MAIN(EmulatorStates)
#include "tst_emulatorstates.moc"
