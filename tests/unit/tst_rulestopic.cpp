// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/topicrules.h"
#include "tst_rulestext.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace partita::rules;

class RulesTopicTest : public QObject
{
    Q_OBJECT

private slots:
    void defaultsAreThoseOfTheTable();
    void numbersFollowTheTable_data();
    void numbersFollowTheTable();
    void partitionsFitWhatIsLeft_data();
    void partitionsFitWhatIsLeft();
    void takenAndSimilarNamesAreTold_data();
    void takenAndSimilarNamesAreTold();
    void namesCanBeAddedOneByOne();
    void violationsComeInFieldOrder();
};

void RulesTopicTest::defaultsAreThoseOfTheTable()
{
    TopicDraft draft;
    QCOMPARE(draft.partitions, 3);
    QCOMPARE(draft.replicas, 3);
    QCOMPARE(draft.retentionHours, 72);
    QVERIFY(!draft.syncReplication);
    QVERIFY(!draft.syncMessageFlush);
    QCOMPARE(texts(validate(draft, TopicLimits {})),
             QStringList { u"TopicName Empty table 5-26 111400101"_s });
    draft.name = u"haha"_s;
    QCOMPARE(texts(validate(draft, TopicLimits {})), QStringList());
}

void RulesTopicTest::numbersFollowTheTable_data()
{
    QTest::addColumn<qint64>("partitions");
    QTest::addColumn<qint64>("replicas");
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, qint64 partitions, qint64 replicas, qint64 hours,
                        const QStringList& expected) {
        QTest::newRow(title) << partitions << replicas << hours << expected;
    };
    const auto partitions = [](const QString& what) {
        return QStringList { u"TopicPartitions "_s + what + u" table 5-26 111400102"_s };
    };
    const auto disputed = [](int count) {
        return QStringList {
            u"warn TopicPartitions AboveDisputedMaximum 1..20 got %1 table 8-3 111400102"_s.arg(count)
        };
    };
    const auto replicas = [](const QString& what) {
        return QStringList { u"TopicReplicas "_s + what + u" table 5-26 111400103"_s };
    };
    const auto hours = [](const QString& what) {
        return QStringList { u"TopicRetention "_s + what + u" table 5-26 111400105"_s };
    };
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    row("partitions: one below", 0, 3, 72, partitions(u"BelowMinimum 1..100 got 0"_s));
    row("partitions: negative", -1, 3, 72, partitions(u"BelowMinimum 1..100 got -1"_s));
    row("partitions: lower bound", 1, 3, 72, {});
    row("partitions: disputed bound", 20, 3, 72, {});
    row("partitions: above the disputed bound", 21, 3, 72, disputed(21));
    row("partitions: upper bound", 100, 3, 72, disputed(100));
    row("partitions: one above", 101, 3, 72, partitions(u"AboveMaximum 1..100 got 101"_s));
    row("partitions: least", least, 3, 72, partitions(u"BelowMinimum 1..100 got %1"_s.arg(least)));
    row("partitions: most", most, 3, 72, partitions(u"AboveMaximum 1..100 got %1"_s.arg(most)));
    row("replicas: one below", 3, 0, 72, replicas(u"BelowMinimum 1..3 got 0"_s));
    row("replicas: lower bound", 3, 1, 72, {});
    row("replicas: upper bound", 3, 3, 72, {});
    row("replicas: one above", 3, 4, 72, replicas(u"AboveMaximum 1..3 got 4"_s));
    row("retention: one below", 3, 3, 0, hours(u"BelowMinimum 1..168 got 0"_s));
    row("retention: lower bound", 3, 3, 1, {});
    row("retention: upper bound", 3, 3, 168, {});
    row("retention: one above", 3, 3, 169, hours(u"AboveMaximum 1..168 got 169"_s));
}

void RulesTopicTest::numbersFollowTheTable()
{
    QFETCH(const qint64, partitions);
    QFETCH(const qint64, replicas);
    QFETCH(const qint64, hours);
    const TopicDraft draft { u"haha"_s, partitions, replicas, false, hours, false };
    QTEST(texts(validate(draft, TopicLimits {})), "expected");
}

void RulesTopicTest::partitionsFitWhatIsLeft_data()
{
    QTest::addColumn<qint64>("partitions");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QStringList>("expected");
    const QString tail = u" table 5-30 111400800"_s;
    QTest::newRow("one below") << qint64(9) << qint64(10) << QStringList();
    QTest::newRow("all of it") << qint64(10) << qint64(10) << QStringList();
    QTest::newRow("one above") << qint64(11) << qint64(10)
                               << QStringList { u"TopicPartitions NotEnoughLeft 1..10 got 11"_s + tail };
    QTest::newRow("nothing left") << qint64(1) << qint64(0)
                                  << QStringList { u"TopicPartitions NotEnoughLeft 1..0 got 1"_s + tail };
    QTest::newRow("both bounds broken")
        << qint64(101) << qint64(100)
        << QStringList { u"TopicPartitions AboveMaximum 1..100 got 101 table 5-26 111400102"_s,
                         u"TopicPartitions NotEnoughLeft 1..100 got 101"_s + tail };
    QTest::newRow("warned and not enough")
        << qint64(30) << qint64(25)
        << QStringList { u"warn TopicPartitions AboveDisputedMaximum 1..20 got 30 table 8-3 111400102"_s,
                         u"TopicPartitions NotEnoughLeft 1..25 got 30"_s + tail };
}

void RulesTopicTest::partitionsFitWhatIsLeft()
{
    QFETCH(const qint64, partitions);
    QFETCH(const qint64, left);
    TopicDraft draft;
    draft.name = u"haha"_s;
    draft.partitions = partitions;
    TopicLimits limits;
    limits.remainingPartitions = left;
    QTEST(texts(validate(draft, limits)), "expected");
}

void RulesTopicTest::takenAndSimilarNamesAreTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const auto similar = [](const QString& name) {
        return QStringList { u"warn TopicName SimilarName [%1] table 8-3"_s.arg(name) };
    };
    QTest::newRow("new") << u"other"_s << QStringList();
    QTest::newRow("taken") << u"my-topic"_s
                           << QStringList { u"TopicName Taken [my-topic] table 8-3 111400800"_s };
    QTest::newRow("other case is another name") << u"My-topic"_s << QStringList();
    QTest::newRow("underscore for hyphen") << u"my_topic"_s << similar(u"my-topic"_s);
    QTest::newRow("hyphen for underscore") << u"your-topic"_s << similar(u"your_topic"_s);
    QTest::newRow("hyphen for dot") << u"their-topic"_s << similar(u"their.topic"_s);
    QTest::newRow("one more hyphen is another name") << u"my--topic"_s << QStringList();
    QTest::newRow("no hyphen is another name") << u"mytopic"_s << QStringList();
}

void RulesTopicTest::takenAndSimilarNamesAreTold()
{
    QFETCH(const QString, name);
    TopicDraft draft;
    draft.name = name;
    TopicLimits limits;
    limits.existingNames = TopicNames({ u"my-topic"_s, u"your_topic"_s, u"their.topic"_s, u"my-topic"_s });
    QCOMPARE(limits.existingNames.size(), 3);
    QTEST(texts(validate(draft, limits)), "expected");
}

void RulesTopicTest::namesCanBeAddedOneByOne()
{
    TopicNames names;
    QCOMPARE(names.similarTo(u"a-b"_s), QString());
    names.insert(u"a-b"_s);
    QVERIFY(names.contains(u"a-b"_s));
    QVERIFY(!names.contains(u"a_b"_s));
    QCOMPARE(names.similarTo(u"a-b"_s), QString());
    QCOMPARE(names.similarTo(u"a_b"_s), u"a-b"_s);
    names.insert(u"a_b"_s);
    QCOMPARE(names.similarTo(u"a-b"_s), u"a_b"_s);
    QCOMPARE(names.similarTo(u"a_b"_s), u"a-b"_s);
}

void RulesTopicTest::violationsComeInFieldOrder()
{
    TopicDraft draft { u"x"_s, 0, 0, false, 0, false };
    QList<Field> fields;
    for (const Violation& violation : validate(draft, TopicLimits {}))
        fields.append(violation.field);
    QCOMPARE(fields,
             QList<Field>(
                 { Field::TopicName, Field::TopicPartitions, Field::TopicReplicas, Field::TopicRetention }));
}

QTEST_APPLESS_MAIN(RulesTopicTest)
#include "tst_rulestopic.moc"
