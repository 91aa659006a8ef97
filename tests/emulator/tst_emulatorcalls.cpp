// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QJsonValue& object)
{
    return object.toObject().keys();
}

} // namespace

class EmulatorCalls final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theListIsFiltered_data();
    void theListIsFiltered();
    void theListCanBePaged();
    void anInstanceIsCreatedAsAsked();
    void theSamplesBodyIsAccepted();
    void anInstanceIsModifiedFieldByField();
    void theBatchAnswersForEachInstance();
    void allFailedCreationsAreDeletedAtOnce();
    void topicsAreCreatedListedAndDeleted();
    void aTopicTakesTheDefaultsOfTheSpecification();
    void aTopicCannotTakeMorePartitionsThanAreLeft();
    void internalTopicsCannotBeDeleted();

private:
    QString list(const QString& query = {}) const { return m_emulator->path(u"/instances"_s) + query; }
    QString one(const QString& name) { return list() + u'/' + m_emulator->idOf(name); }
    QJsonObject get(const QString& path) { return m_emulator->signedCall("GET", path).json(); }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorCalls::init()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start());
}

void EmulatorCalls::cleanup()
{
    m_emulator.reset();
}

void EmulatorCalls::theListIsFiltered_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("part of a name, any case") << u"?name=ORDERS"_s << QStringList { u"orders-prod"_s };
    QTest::newRow("exact name") << u"?name=orders-prod&exactMatchName=true"_s
                                << QStringList { u"orders-prod"_s };
    QTest::newRow("exact name that is a part") << u"?name=orders&exactMatchName=true"_s << QStringList();
    QTest::newRow("fuzzy when told false")
        << u"?name=payments&exactMatchName=false"_s << QStringList { u"payments-eu"_s };
    QTest::newRow("status") << u"?status=ERROR"_s << QStringList { u"fraud-detection"_s };
    QTest::newRow("failed ones only when asked for") << u"?name=reporting-2"_s << QStringList();
    QTest::newRow("failed ones not for other values")
        << u"?name=reporting-2&includeFailure=1"_s << QStringList();
    QTest::newRow("failed ones") << u"?name=reporting-2&includeFailure=true"_s
                                 << QStringList { u"reporting-2"_s };
    QTest::newRow("enterprise project")
        << u"?enterprise_project_id=5b1f9a0e-6c1d-4a0b-9a55-2f4f0f6a7c11&name=cn"_s
        << QStringList { u"trading-cn"_s, u"risk-cn"_s };
    QTest::newRow("engine") << u"?engine=kafka&name=trading"_s << QStringList { u"trading-cn"_s };
    QTest::newRow("unknown id") << u"?id=00000000-0000-0000-0000-000000000000"_s << QStringList();
}

void EmulatorCalls::theListIsFiltered()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, names);
    const QJsonObject reply = get(list(query));
    QStringList found;
    for (const QJsonValue& instance : reply[u"instances"].toArray())
        found.append(instance[u"name"].toString());
    QCOMPARE(found, names);
    QCOMPARE(reply[u"instance_num"].toInt(), int(names.size()));
}

void EmulatorCalls::theListCanBePaged()
{
    QSet<QString> seen;
    for (int start = 1; start <= 21; start += 10) {
        const QJsonObject page = get(list(u"?includeFailure=true&limit=10&start=%1"_s.arg(start)));
        QCOMPARE(page[u"instance_num"].toInt(), 24);
        QCOMPARE(page[u"instances"].toArray().size(), start == 21 ? 4 : 10);
        for (const QJsonValue& instance : page[u"instances"].toArray())
            seen.insert(instance[u"instance_id"].toString());
    }
    QCOMPARE(seen.size(), 24);
}

void EmulatorCalls::anInstanceIsCreatedAsAsked()
{
    QJsonObject body = goodInstance(u"made_to-order1"_s);
    body.insert(u"description"_s, u"一行\n\"二\" \\ \u0007"_s);
    body.insert(u"ssl_enable"_s, true);
    body.insert(u"access_user"_s, u"app-user"_s);
    body.insert(u"password"_s, u"Kafka-2022"_s);
    body.insert(u"maintain_begin"_s, u"22:00:00"_s);
    body.insert(u"maintain_end"_s, u"02:00:00"_s);
    body.insert(u"retention_policy"_s, u"produce_reject"_s);
    body.insert(u"enable_auto_topic"_s, true);
    body.insert(u"tags"_s, QJsonArray { QJsonObject { { u"key"_s, u"环境"_s }, { u"value"_s, QString() } } });
    const Answer answer = m_emulator->signedCall("POST", list(), body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(keysOf(answer.json()), QStringList { u"instance_id"_s });

    const QJsonObject made = get(list() + u'/' + answer.json()[u"instance_id"].toString());
    for (const auto* key : { "name", "description", "engine_version", "specification", "vpc_id",
                             "security_group_id", "subnet_id", "available_zones", "product_id", "access_user",
                             "kafka_manager_user", "maintain_begin", "maintain_end", "ssl_enable",
                             "retention_policy", "enable_auto_topic", "storage_spec_code", "tags" })
        QCOMPARE(made[QLatin1String(key)], body[QLatin1String(key)]);
    QCOMPARE(made[u"status"].toString(), u"CREATING"_s);
    QCOMPARE(made[u"total_storage_space"].toInt(), 600);
    QCOMPARE(made[u"storage_space"].toInt(), 492);
    QVERIFY(!QString::fromUtf8(QJsonDocument(made).toJson()).contains(u"Kafka-2022"));
    QCOMPARE(m_emulator->signedCall("POST", list(), body).code(), u"111400060"_s);
    QCOMPARE(m_emulator->instances().first()[u"name"].toString(), u"made_to-order1"_s);
}

void EmulatorCalls::theSamplesBodyIsAccepted()
{
    QJsonObject body = goodInstance(u"kafka-test"_s);
    body.insert(u"partition_num"_s, u"300"_s);
    body.insert(u"access_user"_s, QString());
    body.insert(u"password"_s, QString());
    body.insert(u"enterprise_project_id"_s, u"0"_s);
    QCOMPARE(m_emulator->signedCall("POST", list(), body).status, 200);
    body = goodInstance(u"kafka-table"_s);
    body.remove(u"partition_num"_s);
    body.insert(u"partition_number"_s, 300);
    QCOMPARE(m_emulator->signedCall("POST", list(), body).status, 200);
}

void EmulatorCalls::anInstanceIsModifiedFieldByField()
{
    const QString path = one(u"orders-prod"_s);
    const QJsonObject before = get(path);
    const Answer renamed = m_emulator->signedCall("PUT", path, R"({"name":"orders-live"})");
    QCOMPARE(renamed.status, 204);
    QVERIFY(renamed.body.isEmpty());
    QJsonObject expected = before;
    expected.insert(u"name"_s, u"orders-live"_s);
    QCOMPARE(get(path), expected);
    QCOMPARE(m_emulator->signedCall("PUT", path, R"({"description":"","name":"orders-live"})").status, 204);
    QCOMPARE(get(path)[u"description"].toString(), QString());
    QCOMPARE(m_emulator
                 ->signedCall("PUT", path,
                              R"({"maintain_begin":"18:00:00","maintain_end":"22:00:00",)"
                              R"("retention_policy":"produce_reject","enterprise_project_id":"0",)"
                              R"("security_group_id":"0aaa0033-bf7f-4c41-a6c2-18cd04cad2c8"})")
                 .status,
             204);
    const QJsonObject after = get(path);
    QCOMPARE(after[u"maintain_begin"].toString(), u"18:00:00"_s);
    QCOMPARE(after[u"maintain_end"].toString(), u"22:00:00"_s);
    QCOMPARE(after[u"retention_policy"].toString(), u"produce_reject"_s);
    QCOMPARE(after[u"enterprise_project_id"].toString(), u"0"_s);
    QCOMPARE(after[u"security_group_name"].toString(), u"sg-internal"_s);
    // The old name is free again.
    QCOMPARE(m_emulator->signedCall("POST", list(), goodInstance(u"orders-prod"_s)).status, 200);
}

void EmulatorCalls::theBatchAnswersForEachInstance()
{
    const QString running = m_emulator->idOf(u"orders-prod"_s);
    const QString frozen = m_emulator->idOf(u"partner-gateway"_s);
    const QString unknown = u"00000000-0000-0000-0000-000000000000"_s;
    const QJsonObject body { { u"action"_s, u"restart"_s },
                             { u"instances"_s, QJsonArray { running, frozen, unknown } } };
    const Answer answer = m_emulator->signedCall("POST", list(u"/action"_s), body);
    QCOMPARE(answer.status, 200);
    const QJsonArray results = answer.json()[u"results"].toArray();
    QCOMPARE(results.size(), 3);
    QCOMPARE(results[0][u"instance"].toString(), running);
    QCOMPARE(results[0][u"result"].toString(), u"success"_s);
    QCOMPARE(results[1][u"result"].toString(), u"failed"_s);
    QCOMPARE(results[2][u"result"].toString(), u"failed"_s);
    QCOMPARE(m_emulator->instanceNamed(u"orders-prod"_s)[u"status"].toString(), u"RESTARTING"_s);
    QCOMPARE(m_emulator->instanceNamed(u"partner-gateway"_s)[u"status"].toString(), u"FROZEN"_s);
}

void EmulatorCalls::allFailedCreationsAreDeletedAtOnce()
{
    const QJsonObject body { { u"action"_s, u"delete"_s }, { u"allFailure"_s, u"kafka"_s } };
    const Answer answer = m_emulator->signedCall("POST", list(u"/action"_s), body);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_emulator->instances().size(), 23);
    QVERIFY(m_emulator->instanceNamed(u"reporting-2"_s).isEmpty());
}

void EmulatorCalls::topicsAreCreatedListedAndDeleted()
{
    const QString path = one(u"sandbox-empty"_s) + u"/topics"_s;
    const QByteArray body = R"({"id":"haha","partition":4,"replication":2,"sync_replication":true,)"
                            R"("retention_time":10,"sync_message_flush":true})";
    const Answer created = m_emulator->signedCall("POST", path, body);
    QCOMPARE(created.status, 200);
    QCOMPARE(created.body, QByteArray(R"({"id":"haha"})"));
    QCOMPARE(m_emulator->signedCall("POST", path, body).code(), u"111400800"_s);

    const QJsonObject reply = get(path);
    QCOMPARE(reply[u"total"].toInt(), 1);
    QCOMPARE(reply[u"size"].toInt(), 1);
    QCOMPARE(reply[u"max_partitions"].toInt(), 300);
    QCOMPARE(reply[u"remain_partitions"].toInt(), 296);
    const QJsonObject expected { { u"id"_s, u"haha"_s },          { u"partition"_s, 4 },
                                 { u"replication"_s, 2 },         { u"retention_time"_s, 10 },
                                 { u"sync_replication"_s, true }, { u"sync_message_flush"_s, true },
                                 { u"policiesOnly"_s, false },    { u"external_configs"_s, QJsonObject() },
                                 { u"topic_type"_s, 0 } };
    QCOMPARE(reply[u"topics"][0].toObject(), expected);

    const Answer deleted
        = m_emulator->signedCall("POST", path + u"/delete"_s, R"({"topics":["haha","absent"]})");
    QCOMPARE(deleted.status, 200);
    const QJsonArray results = deleted.json()[u"topics"].toArray();
    QCOMPARE(results[0].toObject(), (QJsonObject { { u"id"_s, u"haha"_s }, { u"success"_s, true } }));
    QCOMPARE(results[1].toObject(), (QJsonObject { { u"id"_s, u"absent"_s }, { u"success"_s, false } }));
    QCOMPARE(get(path)[u"remain_partitions"].toInt(), 300);
}

void EmulatorCalls::aTopicTakesTheDefaultsOfTheSpecification()
{
    const QString path = one(u"sandbox-empty"_s) + u"/topics"_s;
    QCOMPARE(m_emulator->signedCall("POST", path, R"({"id":"plain"})").status, 200);
    const QJsonValue topic = get(path)[u"topics"][0];
    QCOMPARE(topic[u"partition"].toInt(), 3);
    QCOMPARE(topic[u"replication"].toInt(), 3);
    QCOMPARE(topic[u"retention_time"].toInt(), 72);
    QCOMPARE(topic[u"sync_replication"].toBool(true), false);
    QCOMPARE(topic[u"sync_message_flush"].toBool(true), false);
}

void EmulatorCalls::aTopicCannotTakeMorePartitionsThanAreLeft()
{
    const QString path = one(u"sandbox-empty"_s) + u"/topics"_s;
    for (int i = 0; i < 3; ++i) {
        const QJsonObject body { { u"id"_s, u"wide-%1"_s.arg(i) }, { u"partition"_s, i == 2 ? 99 : 100 } };
        QCOMPARE(m_emulator->signedCall("POST", path, body).status, 200);
    }
    QCOMPARE(m_emulator->signedCall("POST", path, R"({"id":"over","partition":2})").code(), u"111400800"_s);
    QCOMPARE(m_emulator->signedCall("POST", path, R"({"id":"last","partition":1})").status, 200);
    QCOMPARE(get(path)[u"remain_partitions"].toInt(), 0);
}

void EmulatorCalls::internalTopicsCannotBeDeleted()
{
    const QString path = one(u"orders-prod"_s) + u"/topics"_s;
    const QJsonValue first = get(path)[u"topics"][0];
    QCOMPARE(first[u"id"].toString(), u"__consumer_offsets"_s);
    QCOMPARE(first[u"topic_type"].toInt(), 1);
    const Answer answer
        = m_emulator->signedCall("POST", path + u"/delete"_s, R"({"topics":["__consumer_offsets"]})");
    QCOMPARE(answer.json()[u"topics"][0][u"success"].toBool(true), false);
}

QTEST_GUILESS_MAIN(EmulatorCalls)
#include "tst_emulatorcalls.moc"
