// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/topics.h"
#include "tst_dmssamples.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

class TestDmsTopics : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSampleOfTheList();
    void readsEveryFieldOfTheTable();
    void totalIsTakenFromWhereItStands_data();
    void totalIsTakenFromWhereItStands();
    void booleansComeAsTextOrNot_data();
    void booleansComeAsTextOrNot();
    void unknownFieldsAreKept();
    void readsTheCreatedName();
    void readsWhatWasDeletedTopicByTopic();
};

void TestDmsTopics::readsTheSampleOfTheList()
{
    const QByteArray json = sample("listtopics.reply.json");
    const auto list = decode<ListTopics>(json);
    QVERIFY(list.has_value());
    QCOMPARE(list->raw, json);
    QCOMPARE(list->total, 1);
    QVERIFY(!list->remainingPartitions && !list->maximumPartitions);
    QCOMPARE(list->topics.size(), size_t(1));
    const Topic& topic = list->topics.front();
    QCOMPARE(topic.name.text(), u"topic-test"_s);
    QCOMPARE(topic.replicas, std::optional<qint64>(3));
    QCOMPARE(topic.partitions, std::optional<qint64>(4));
    QCOMPARE(topic.retentionHours, std::optional<qint64>(72));
    QCOMPARE(topic.syncReplication, std::optional<bool>(false));
    QCOMPARE(topic.syncFlush, std::optional<bool>(false));
    QVERIFY(!topic.policiesOnly && !topic.type);
    QVERIFY(topic.externalConfigs.isNull());
}

void TestDmsTopics::readsEveryFieldOfTheTable()
{
    const auto list = decode<ListTopics>(R"({"total":1,"size":0,"remain_partitions":288,"max_partitions":300,
        "topics":[{"policiesOnly":true,"id":"__consumer_offsets","replication":3,"partition":50,
        "retention_time":24,"sync_replication":true,"sync_message_flush":"TRUE",
        "external_configs":{"a": 1},"topic_type":1}]})");
    QVERIFY(list.has_value());
    QCOMPARE(list->remainingPartitions, std::optional<qint64>(288));
    QCOMPARE(list->maximumPartitions, std::optional<qint64>(300));
    const Topic& topic = list->topics.at(0);
    QCOMPARE(topic.policiesOnly, std::optional<bool>(true));
    QCOMPARE(topic.syncReplication, std::optional<bool>(true));
    QCOMPARE(topic.syncFlush, std::optional<bool>(true));
    QCOMPARE(topic.externalConfigs, uR"({"a":1})"_s);
    QCOMPARE(topic.type, std::optional<qint64>(1));
    QVERIFY(topic.unknownFields.empty());
}

void TestDmsTopics::totalIsTakenFromWhereItStands_data()
{
    QTest::addColumn<QByteArray>("counts");
    QTest::addColumn<qint64>("total");
    QTest::newRow("total") << QByteArray(R"("total":9,)") << qint64(9);
    QTest::newRow("count") << QByteArray(R"("count":8,)") << qint64(8);
    QTest::newRow("total before count") << QByteArray(R"("count":8,"total":9,)") << qint64(9);
    QTest::newRow("size says nothing") << QByteArray(R"("size":0,)") << qint64(2);
    QTest::newRow("null") << QByteArray(R"("total":null,)") << qint64(2);
    QTest::newRow("nothing") << QByteArray() << qint64(2);
}

void TestDmsTopics::totalIsTakenFromWhereItStands()
{
    QFETCH(QByteArray, counts);
    QFETCH(qint64, total);
    const auto list = decode<ListTopics>("{" + counts + R"("topics":[{"id":"a"},{"id":"b"}]})");
    QVERIFY(list.has_value());
    QCOMPARE(list->total, total);
}

void TestDmsTopics::booleansComeAsTextOrNot_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("boolean") << QByteArray("true") << true;
    QTest::newRow("text") << QByteArray("\"true\"") << true;
    QTest::newRow("number") << QByteArray("1") << true;
    QTest::newRow("another text") << QByteArray("\"on\"") << false;
    QTest::newRow("another number") << QByteArray("2") << false;
}

void TestDmsTopics::booleansComeAsTextOrNot()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    const auto list
        = decode<ListTopics>(R"({"topics":[{"id":"a"},{"id":"b","sync_replication":)" + value + "}]}");
    QCOMPARE(list.has_value(), good);
    if (good)
        QCOMPARE(list->topics[1].syncReplication, std::optional<bool>(true));
    else
        QCOMPARE(list.error().detail, u"topics[1].sync_replication"_s);
}

void TestDmsTopics::unknownFieldsAreKept()
{
    const auto list = decode<ListTopics>(R"({"topics":[{"id":"a","created_at":5,"policies":["p"]}]})");
    QVERIFY(list.has_value());
    const std::vector<UnknownField> expected { { u"created_at"_s, u"5"_s },
                                               { u"policies"_s, uR"(["p"])"_s } };
    QCOMPARE(list->topics[0].unknownFields, expected);
}

void TestDmsTopics::readsTheCreatedName()
{
    const auto name = decode<CreateTopic>(sample("createtopic.reply.json"));
    QVERIFY(name.has_value());
    QCOMPARE(name->text(), u"haha"_s);
}

void TestDmsTopics::readsWhatWasDeletedTopicByTopic()
{
    const auto all = decode<DeleteTopics>(sample("deletetopics.reply.json"));
    QVERIFY(all.has_value());
    QCOMPARE(all->items.size(), size_t(2));
    QCOMPARE(all->items[1].name.text(), u"aabb"_s);
    QVERIFY(all->items[0].succeeded && all->items[1].succeeded);
    const auto some
        = decode<DeleteTopics>(R"({"topics":[{"id":"a","success":false},{"id":"b","success":"true"}]})");
    QVERIFY(some.has_value());
    QVERIFY(!some->items[0].succeeded);
    QVERIFY(some->items[1].succeeded);
    QCOMPARE(errorOf<DeleteTopics>(sample("deletetopics.printed.txt")).cause, ApiError::Cause::NotJson);
}

QTEST_APPLESS_MAIN(TestDmsTopics)
#include "tst_dmstopics.moc"
