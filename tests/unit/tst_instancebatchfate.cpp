// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchfixture.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

using Action = InstanceBatch::Action;
using Phase = InstanceBatch::Phase;
using Outcome = InstanceBatch::Outcome;
using Fate = InstanceBatch::Fate;
using Without = InstanceBatch::WithoutSnapshot;
using Written = JournalEntry::Outcome;

//! What became of a batch: looked up, and written down.
class InstanceBatchFateTest : public BatchFixture
{
    Q_OBJECT

private slots:
    void anUnknownOutcomeIsLookedUp_data();
    void anUnknownOutcomeIsLookedUp();
    void whatStaysUnknownIsNotSentAgain();
    void aListThatCannotBeReadLeavesItUnknown();
    void aDeletionTellsHowFarItIs();
    void aRefusalOfAllIsRetriedWithoutTheGuilty();
    void theListsOfThePlacesAreReadAnew();
    void everyChosenOneIsWrittenDown();
    void definitionsAreSavedBeforeADeletion();
    void withoutADefinitionNothingIsDeleted_data();
    void withoutADefinitionNothingIsDeleted();
    void aFullDiskKeepsADeletionBack();

private:
    int snapshots() const { return int(m->snapshots.list().size()); }
};

void InstanceBatchFateTest::anUnknownOutcomeIsLookedUp_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("status"); // afterwards; empty: gone
    QTest::addColumn<Outcome>("expected");
    QTest::addColumn<Fate>("fate");
    using A = Action;
    QTest::newRow("restarting") << A::Restart << u"RESTARTING"_s << Outcome::Accepted << Fate::NotKnown;
    QTest::newRow("running") << A::Restart << u"RUNNING"_s << Outcome::Unknown << Fate::NotKnown;
    QTest::newRow("error") << A::Restart << u"ERROR"_s << Outcome::Unknown << Fate::NotKnown;
    QTest::newRow("gone instead") << A::Restart << QString() << Outcome::Unknown << Fate::NotKnown;
    QTest::newRow("gone") << A::Delete << QString() << Outcome::Accepted << Fate::Gone;
    QTest::newRow("deleting") << A::Delete << u"DELETING"_s << Outcome::Accepted << Fate::Deleting;
    QTest::newRow("deleted") << A::Delete << u"DELETED"_s << Outcome::Accepted << Fate::Deleting;
    QTest::newRow("still there") << A::Delete << u"RUNNING"_s << Outcome::Unknown << Fate::StillThere;
}

void InstanceBatchFateTest::anUnknownOutcomeIsLookedUp()
{
    QFETCH(QString, status);
    m->cloud.onWrite = [&](const HttpRequest&) {
        if (status.isEmpty())
            m->cloud.projects[u"p1"_s].clear();
        for (auto& instance : m->cloud.projects[u"p1"_s])
            instance.status = status;
        return BatchCloud::Reply(BatchCloud::lost());
    };
    QFETCH(Action, action);
    InstanceBatch& batch = begin(action, m->targets(u"p1"_s, { u"a0"_s, u"a1"_s }));
    m->cloud.reads.clear();
    batch.act({ 0, 1 });
    QVERIFY(reaches(Phase::Checking));
    QCOMPARE(item(0).outcome, Outcome::Unknown);
    QVERIFY(m->journal.entries.isEmpty());
    QVERIFY(reaches(Phase::Over));
    for (const int index : { 0, 1 }) {
        QTEST(item(index).outcome, "expected");
        QTEST(item(index).fate, "fate");
    }
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(m->cloud.reads.count(u"look p1"_s), 1);
    QFETCH(Outcome, expected);
    QCOMPARE(m->journal.entries.size(), 2);
    QCOMPARE(m->journal.entries[0].outcome, expected == Outcome::Accepted ? Written::Done : Written::Unknown);
}

void InstanceBatchFateTest::whatStaysUnknownIsNotSentAgain()
{
    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(BatchCloud::lost()); };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    batch.act({ 0, 1, 2 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Unknown), 3);
    QVERIFY(!batch.canRetry());
    batch.retry();
    QVERIFY(m->settle());
    QCOMPARE(batch.phase(), Phase::Over);
    QCOMPARE(m->cloud.writes.size(), 1);
}

void InstanceBatchFateTest::aListThatCannotBeReadLeavesItUnknown()
{
    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(BatchCloud::lost()); };
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s, { u"a0"_s, u"a1"_s }));
    m->cloud.onRead
        = [](const HttpRequest&) -> std::optional<BatchCloud::Reply> { return BatchCloud::reply(403, "{}"); };
    batch.act({ 0, 1 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(item(0).outcome, Outcome::Unknown);
    QCOMPARE(item(0).fate, Fate::NotKnown);
    QCOMPARE(item(0).checkError->httpStatus, 403);
    QCOMPARE(item(0).error->kind, ApiError::Kind::Network);
}

void InstanceBatchFateTest::aDeletionTellsHowFarItIs()
{
    m->cloud.onWrite = [&](const HttpRequest&) {
        m->cloud.projects[u"p1"_s].removeFirst();
        m->cloud.find(u"a1"_s)->status = u"DELETING"_s;
        return BatchCloud::Reply(BatchCloud::reply(
            200,
            BatchCloud::results(
                { { u"a0"_s, u"success"_s }, { u"a1"_s, u"success"_s }, { u"a2"_s, u"failed"_s } })));
    };
    begin(Action::Delete, m->targets(u"p1"_s)).act({ 0, 1, 2 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(item(0).fate, Fate::Gone);
    QCOMPARE(item(1).fate, Fate::Deleting);
    QCOMPARE(item(2).fate, Fate::StillThere);
    QCOMPARE(item(2).outcome, Outcome::Failed);
    QCOMPARE(item(2).said, u"failed"_s);
}

void InstanceBatchFateTest::aRefusalOfAllIsRetriedWithoutTheGuilty()
{
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s));
    m->cloud.onWrite = [&](const HttpRequest&) {
        m->cloud.find(u"a1"_s)->status = u"RESTARTING"_s; // since it was read
        return BatchCloud::Reply(BatchCloud::reply(400, R"({"error_code":"111400099","error_msg":"a1"})"));
    };
    batch.act({ 0, 1, 2 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Failed), 3);
    m->cloud.onWrite
        = [&](const HttpRequest& request) { return BatchCloud::Reply(m->cloud.carryOut(request)); };
    batch.retry();
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST delete a0,a1,a2", "POST delete a0,a2" }));
    QCOMPARE(item(1).outcome, Outcome::NotSent);
    QCOMPARE(item(1).error->code, u"111400099"_s);
}

void InstanceBatchFateTest::theListsOfThePlacesAreReadAnew()
{
    begin(Action::Restart, m->targets(u"p1"_s)).act({ 0 });
    QVERIFY(reaches(Phase::Over));
    QVERIFY(m->settle());
    QCOMPARE(m->session(u"p1"_s)->instances().value()->instances[0].status, u"RESTARTING"_s);
    QCOMPARE(m->cloud.reads.count(u"list p3"_s), 0);
}

void InstanceBatchFateTest::everyChosenOneIsWrittenDown()
{
    m->cloud.find(u"a1"_s)->status = u"EXTENDING"_s;
    m->cloud.onWrite = [&](const HttpRequest&) {
        return BatchCloud::Reply(BatchCloud::reply(
            206, BatchCloud::results({ { u"a0"_s, u"success"_s }, { u"a2"_s, u"failed"_s } })));
    };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    m->clock.advance(std::chrono::minutes(1));
    QVERIFY(m->settle());
    const QDateTime began = m->clock.now();
    batch.act({ 0, 1, 2 });
    QVERIFY(reaches(Phase::Over));
    const auto& entries = m->journal.entries;
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].instanceId, u"a1"_s); // at once: nothing was sent
    QCOMPARE(entries[0].outcome, Written::Failed);
    QCOMPARE(entries[0].code, u"111400026"_s);
    QVERIFY(entries[0].requestIds.isEmpty());
    QCOMPARE(entries[1].instanceId, u"a0"_s);
    QCOMPARE(entries[1].instanceName, u"name-of-a0"_s);
    QCOMPARE(entries[1].outcome, Written::Done);
    QCOMPARE(entries[1].requestIds, QStringList(u"request-1"_s));
    QCOMPARE(entries[2].outcome, Written::Failed);
    QCOMPARE(entries[2].message, u"failed"_s);
    for (const JournalEntry& entry : entries) {
        QCOMPARE(entry.action, JournalEntry::Action::RestartInstance);
        QCOMPARE(entry.connection, u"one"_s);
        QCOMPARE(entry.project, u"p1"_s);
        QCOMPARE(entry.at, began);
        QCOMPARE(entry.user, u"AK-ONE"_s);
    }
}

void InstanceBatchFateTest::definitionsAreSavedBeforeADeletion()
{
    m->cloud.find(u"a1"_s)->status = u"CREATEFAILED"_s;
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s));
    int savedBefore = -1;
    m->cloud.onWrite = [&](const HttpRequest& request) {
        savedBefore = snapshots();
        return BatchCloud::Reply(m->cloud.carryOut(request));
    };
    batch.act({ 0, 1 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(savedBefore, 2);
    const auto snapshot = m->snapshots.read(item(0).snapshot);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->instance, InstanceId(u"a0"_s));
    QCOMPARE(snapshot->name, u"name-of-a0"_s);
    QCOMPARE(snapshot->connection, u"one"_s);
    QCOMPARE(snapshot->project, ProjectId(u"p1"_s));
    QCOMPARE(snapshot->topics.size(), size_t(2));
    QCOMPARE(topicDrafts(*snapshot)[0].partitions, 4);
    QVERIFY(snapshot->detail.contains("name-of-a0"));
    QCOMPARE(m->snapshots.read(item(1).snapshot)->topics.size(), size_t(0));
    QVERIFY(item(2).snapshot.isEmpty());
}

void InstanceBatchFateTest::withoutADefinitionNothingIsDeleted_data()
{
    QTest::addColumn<Without>("without");
    QTest::addColumn<QList<QByteArray>>("writes");
    QTest::addColumn<Outcome>("first");
    QTest::newRow("refused") << Without::Refuse << QList<QByteArray> { "DELETE a1" } << Outcome::NotSent;
    QTest::newRow("a person goes on")
        << Without::Delete << QList<QByteArray> { "POST delete a0,a1" } << Outcome::Accepted;
}

void InstanceBatchFateTest::withoutADefinitionNothingIsDeleted()
{
    m->cloud.onRead = [](const HttpRequest& request) -> std::optional<BatchCloud::Reply> {
        if (request.url.path().endsWith(u"a0/topics"))
            return BatchCloud::reply(400, "{}");
        return std::nullopt;
    };
    QFETCH(Without, without);
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s));
    batch.act({ 0, 1 }, without);
    QVERIFY(reaches(Phase::Over));
    QTEST(m->cloud.writes, "writes");
    QTEST(item(0).outcome, "first");
    QVERIFY(!item(0).error);
    QVERIFY(item(0).snapshot.isEmpty());
    QVERIFY(!item(1).snapshot.isEmpty());
    QCOMPARE(item(1).outcome, Outcome::Accepted);
}

void InstanceBatchFateTest::aFullDiskKeepsADeletionBack()
{
    // A file in the place of the folder: permissions would not keep the superuser out.
    QFile blocker(m->folder.filePath(u"snapshots"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s));
    batch.act({ 0, 1, 2 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::NotSent), 3);
    QVERIFY(m->cloud.writes.isEmpty());
    batch.retry(Without::Delete);
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Accepted), 3);
    QCOMPARE(m->cloud.writes.size(), 1);
}

QTEST_GUILESS_MAIN(InstanceBatchFateTest)
#include "tst_instancebatchfate.moc"
