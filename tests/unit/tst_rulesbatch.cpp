// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/batch.h"
#include "rules/limits.h"
#include "tst_rulestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

Q_DECLARE_METATYPE(partita::rules::BatchAction)

class RulesBatchTest : public QObject
{
    Q_OBJECT

private slots:
    void thirteenStatusesAreKnown();
    void nineStatusesAreDocumented();
    void sevenStatusesMove();
    void statusDecidesWhatIsAllowed_data();
    void statusDecidesWhatIsAllowed();
    void everythingCanBeRead();
    void statusFilterTakesTheDocumentedOnes_data();
    void statusFilterTakesTheDocumentedOnes();
    void actionsAreTwo();
    void batchFollowsTheTable_data();
    void batchFollowsTheTable();
    void guiltyInstancesAreNamed();
    void unknownActionNamesNobody();
    void topicDeletionFollowsTheTable_data();
    void topicDeletionFollowsTheTable();
    void violationsAreFoundByFieldAndSeverity();
};

void RulesBatchTest::thirteenStatusesAreKnown()
{
    QCOMPARE(knownStatuses().size(), 13);
    for (const QLatin1StringView status : knownStatuses())
        QVERIFY(isKnownStatus(status));
    for (const auto& status : { u"SHRINKING"_s, u"running"_s, u"RUNNING "_s, QString(), u"运行中"_s })
        QVERIFY(!isKnownStatus(status));
}

void RulesBatchTest::nineStatusesAreDocumented()
{
    const QStringList documented { u"CREATING"_s,       u"CREATEFAILED"_s, u"RUNNING"_s,
                                   u"ERROR"_s,          u"RESTARTING"_s,   u"EXTENDING"_s,
                                   u"EXTENDEDFAILED"_s, u"DELETING"_s,     u"DELETED"_s };
    for (const QLatin1StringView status : knownStatuses())
        QCOMPARE(isDocumentedStatus(status), documented.contains(status));
    QVERIFY(!isDocumentedStatus(u"SHRINKING"_s));
}

void RulesBatchTest::sevenStatusesMove()
{
    const QStringList moving { u"CREATING"_s, u"RESTARTING"_s, u"EXTENDING"_s, u"DELETING"_s,
                               u"STARTING"_s, u"STOPPING"_s,   u"FREEZING"_s };
    for (const QLatin1StringView status : knownStatuses())
        QCOMPARE(isMoving(status), moving.contains(status));
    QVERIFY(!isMoving(u"SHRINKING"_s));
}

void RulesBatchTest::statusDecidesWhatIsAllowed_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("codes"); // for Modify, Restart, Delete, Extend, CreateTopic, DeleteTopics
    const auto row = [](const QString& status, const QString& codes) {
        QTest::newRow(qPrintable(status)) << status << codes;
    };
    row(u"RUNNING"_s, u"- - - - - -"_s);
    row(u"EXTENDEDFAILED"_s, u"- - - - - -"_s);
    row(u"ERROR"_s, u"- - - 26 26 26"_s);
    row(u"CREATEFAILED"_s, u"26 26 - 26 26 26"_s);
    row(u"FROZEN"_s, u"26 26 - 26 26 26"_s);
    row(u"CREATING"_s, u"26 26 99 26 26 26"_s);
    row(u"STARTING"_s, u"26 26 99 26 26 26"_s);
    row(u"STOPPING"_s, u"26 26 99 26 26 26"_s);
    row(u"RESTARTING"_s, u"26 26 99 26 26 26"_s);
    row(u"EXTENDING"_s, u"26 26 26 26 26 26"_s);
    row(u"FREEZING"_s, u"26 26 26 26 26 26"_s);
    row(u"DELETING"_s, u"26 26 26 26 26 26"_s);
    row(u"DELETED"_s, u"26 26 26 26 26 26"_s);
    row(u"SHRINKING"_s, u"26 26 26 26 26 26"_s);
}

void RulesBatchTest::statusDecidesWhatIsAllowed()
{
    QFETCH(const QString, status);
    QFETCH(const QString, codes);
    QStringList found;
    for (const Operation operation : { Operation::Modify, Operation::Restart, Operation::Delete,
                                       Operation::Extend, Operation::CreateTopic, Operation::DeleteTopics }) {
        const QString code = refusalCode(status, operation);
        QCOMPARE(allows(status, operation), code.isEmpty());
        QVERIFY(code.isEmpty() || code == u"111400026"_s || code == u"111400099"_s);
        found.append(code.isEmpty() ? u"-"_s : code.right(2));
    }
    QCOMPARE(found.join(u' '), codes);
}

void RulesBatchTest::everythingCanBeRead()
{
    for (const QLatin1StringView status : knownStatuses())
        QVERIFY(allows(status, Operation::Read));
    QVERIFY(allows(u"SHRINKING"_s, Operation::Read));
    QVERIFY(refusalCode(u"SHRINKING"_s, Operation::Read).isEmpty());
}

void RulesBatchTest::statusFilterTakesTheDocumentedOnes_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& status, const QStringList& expected) {
        QTest::newRow(qPrintable(status)) << status << expected;
    };
    row({}, {});
    row(u"RUNNING"_s, {});
    row(u"DELETED"_s, {});
    row(u"STARTING"_s, { u"warn StatusFilter NotOffered [STARTING] table 5-20 111400062"_s });
    row(u"FROZEN"_s, { u"warn StatusFilter NotOffered [FROZEN] table 5-20 111400062"_s });
    row(u"SHRINKING"_s, { u"StatusFilter Unknown [SHRINKING] table 5-20 111400062"_s });
    row(u"running"_s, { u"StatusFilter Unknown [running] table 5-20 111400062"_s });
}

void RulesBatchTest::statusFilterTakesTheDocumentedOnes()
{
    QFETCH(const QString, status);
    QTEST(texts(validateStatusFilter(status)), "expected");
}

void RulesBatchTest::actionsAreTwo()
{
    QCOMPARE(operationOf(u"restart"_s), std::optional(Operation::Restart));
    QCOMPARE(operationOf(u"delete"_s), std::optional(Operation::Delete));
    for (const auto& action : { u"stop"_s, u"Delete"_s, QString(), u"删除"_s })
        QCOMPARE(operationOf(action), std::nullopt);
}

void RulesBatchTest::batchFollowsTheTable_data()
{
    QTest::addColumn<BatchAction>("batch");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const BatchAction& batch, const QStringList& expected) {
        QTest::newRow(title) << batch << expected;
    };
    const auto ids = [](int count) {
        QStringList out;
        for (int i = 0; i < count; ++i)
            out.append(u"id-%1"_s.arg(i));
        return out;
    };
    const QString remove = u"delete"_s;
    const QString kafka = u"kafka"_s;
    row("restart one", { u"restart"_s, ids(1), {} }, {});
    row("delete two", { remove, ids(2), {} }, {});
    row("delete all failures", { remove, {}, kafka }, {});
    row("no action", { {}, ids(1), {} }, { u"Action Empty table 5-16 111400064"_s });
    row("other action", { u"stop"_s, ids(1), {} }, { u"Action NotOffered [stop] table 5-16 111400064"_s });
    row("no instances", { remove, {}, {} }, { u"Instances Empty table 5-16 111400065"_s });
    row("one below", { remove, ids(49), {} }, {});
    row("bound", { remove, ids(50), {} }, {});
    row("one above", { remove, ids(51), {} }, { u"Instances TooMany 1..50 got 51 table 8-3 111400100"_s });
    row("empty id", { remove, { u"a"_s, {} }, {} }, { u"Instances#1 Empty table 5-16 111400061"_s });
    row("id twice", { remove, { u"a"_s, u"b"_s, u"a"_s }, {} },
        { u"warn Instances#2 Duplicate [a] table 5-16"_s });
    row("other engine", { remove, {}, u"rabbitmq"_s }, { u"AllFailure NotOffered [rabbitmq] table 5-16"_s });
    row("restart all failures", { u"restart"_s, {}, kafka },
        { u"AllFailure Mismatch [delete] table 5-16"_s });
    row("in field order", { u"restart"_s, { QString() }, u"x"_s },
        { u"Instances#0 Empty table 5-16 111400061"_s, u"AllFailure NotOffered [x] table 5-16"_s,
          u"AllFailure Mismatch [delete] table 5-16"_s });
    row("nothing at all", {},
        { u"Action Empty table 5-16 111400064"_s, u"Instances Empty table 5-16 111400065"_s });
}

void RulesBatchTest::batchFollowsTheTable()
{
    QFETCH(const BatchAction, batch);
    QTEST(texts(validate(batch)), "expected");
}

void RulesBatchTest::guiltyInstancesAreNamed()
{
    const QHash<QString, QString> statusById { { u"run"_s, u"RUNNING"_s },
                                               { u"create"_s, u"CREATING"_s },
                                               { u"fail"_s, u"CREATEFAILED"_s },
                                               { u"gone"_s, u"DELETING"_s } };
    const QStringList ids { u"run"_s, u"create"_s, u"fail"_s, u"gone"_s, u"nobody"_s };
    QCOMPARE(texts(validateStatuses({ u"delete"_s, ids, {} }, statusById)),
             QStringList({ u"Instances#1 StateForbids [CREATING] table 8-3 111400099"_s,
                           u"Instances#3 StateForbids [DELETING] table 8-3 111400026"_s,
                           u"Instances#4 Unknown [nobody] table 8-3 111404002"_s }));
    QCOMPARE(texts(validateStatuses({ u"restart"_s, ids, {} }, statusById)),
             QStringList({ u"Instances#1 StateForbids [CREATING] table 8-3 111400026"_s,
                           u"Instances#2 StateForbids [CREATEFAILED] table 8-3 111400026"_s,
                           u"Instances#3 StateForbids [DELETING] table 8-3 111400026"_s,
                           u"Instances#4 Unknown [nobody] table 8-3 111404002"_s }));
    QCOMPARE(texts(validateStatuses({ u"restart"_s, { u"run"_s }, {} }, statusById)), QStringList());
}

void RulesBatchTest::unknownActionNamesNobody()
{
    QCOMPARE(texts(validateStatuses({ u"stop"_s, { u"nobody"_s }, {} }, {})), QStringList());
}

void RulesBatchTest::topicDeletionFollowsTheTable_data()
{
    QTest::addColumn<QStringList>("topics");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QStringList& topics, const QStringList& expected) {
        QTest::newRow(title) << topics << expected;
    };
    row("none", {}, { u"Topics Empty table 5-34 111400800"_s });
    row("one", { u"hah"_s }, {});
    row("two", { u"hah"_s, u"aabb"_s }, {});
    row("empty name", { u"hah"_s, {} }, { u"Topics#1 Empty table 5-34 111400800"_s });
    row("twice", { u"hah"_s, u"hah"_s }, { u"warn Topics#1 Duplicate [hah] table 5-34"_s });
    row("a name that could not be created", { u"__系统"_s }, {});
}

void RulesBatchTest::topicDeletionFollowsTheTable()
{
    QFETCH(const QStringList, topics);
    QTEST(texts(validateTopicDeletion(topics)), "expected");
}

void RulesBatchTest::violationsAreFoundByFieldAndSeverity()
{
    const auto violations = validate(BatchAction { {}, { u"a"_s, u"a"_s }, {} });
    QCOMPARE(violations.size(), 2);
    QVERIFY(hasHard(violations));
    QVERIFY(!hasHard(about(Field::Instances, violations)));
    QCOMPARE(about(Field::Instances, violations), QList<Violation> { violations.last() });
    QCOMPARE(about(Field::AllFailure, violations), QList<Violation>());
    QVERIFY(!hasHard({}));
}

QTEST_APPLESS_MAIN(RulesBatchTest)
#include "tst_rulesbatch.moc"
