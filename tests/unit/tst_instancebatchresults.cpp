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

//! Restarting and deleting many: what is sent, and one result for each.
class InstanceBatchResultsTest : public BatchFixture
{
    Q_OBJECT

private slots:
    void callsHoldFiftyAtMost_data();
    void callsHoldFiftyAtMost();
    void placesGoSideBySide();
    void oneThatIsDeletedAloneHasItsOwnCall();
    void everyMixtureOfResults_data();
    void everyMixtureOfResults();
    void repliesOfEveryShape_data();
    void repliesOfEveryShape();
    void aLockBetweenCallsStopsTheRest();

private:
    Outcome outcome(int item) const { return this->item(item).outcome; }
    //! Each file waits for the disk, and some disks are slow: more than \a most find a file in the place of
    //! their folder, and are deleted all the same.
    InstanceBatch::WithoutSnapshot savingUpTo(int most, int count) const
    {
        if (count <= most)
            return InstanceBatch::WithoutSnapshot::Refuse;
        QFile blocker(m->folder.filePath(u"snapshots"_s));
        if (!blocker.open(QIODevice::WriteOnly))
            qFatal("The folder is there already.");
        return InstanceBatch::WithoutSnapshot::Delete;
    }
};

void InstanceBatchResultsTest::callsHoldFiftyAtMost_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("sizes");
    for (const auto action : { Action::Restart, Action::Delete }) {
        const char* name = action == Action::Restart ? "restart" : "delete";
        QTest::addRow("%s 1", name) << action << 1 << QList<int> { 1 };
        QTest::addRow("%s 49", name) << action << 49 << QList<int> { 49 };
        QTest::addRow("%s 50", name) << action << 50 << QList<int> { 50 };
        QTest::addRow("%s 51", name) << action << 51 << QList<int> { 50, 1 };
        QTest::addRow("%s 500", name) << action << 500 << QList<int>(10, 50);
    }
}

void InstanceBatchResultsTest::callsHoldFiftyAtMost()
{
    QFETCH(Action, action);
    QFETCH(int, count);
    QFETCH(QList<int>, sizes);
    const QStringList ids = addMany(count);
    const auto without = savingUpTo(50, count);
    int underWay = 0;
    m->cloud.onWrite = [&](const HttpRequest& request) {
        underWay = std::max(underWay, only().count(Outcome::Sending));
        return BatchCloud::Reply(m->cloud.carryOut(request));
    };
    InstanceBatch& batch = begin(action, m->targets(u"p1"_s, ids));
    batch.act(all(batch), without);
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Accepted), count);
    QVERIFY(underWay <= 50);
    QStringList sent;
    QList<int> found;
    for (const QByteArray& line : std::as_const(m->cloud.writes)) {
        const auto part = QString::fromUtf8(line).section(u' ', -1).split(u',');
        found.append(int(part.size()));
        sent += part;
    }
    QCOMPARE(found, sizes);
    QCOMPARE(sent, ids);
    QCOMPARE(m->journal.entries.size(), count);
}

void InstanceBatchResultsTest::placesGoSideBySide()
{
    m->cloud.add(u"p1"_s, 60, u"x"_s);
    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(); }; // hangs
    InstanceBatch& batch
        = begin(Action::Restart, m->targets(u"p1"_s) + m->targets(u"p2"_s) + m->targets(u"p3"_s));
    batch.act(all(batch));
    QVERIFY(m->settle());
    QCOMPARE(m->cloud.writes.size(), 3); // and p1's second waits
    QCOMPARE(batch.count(Outcome::Sending), 50 + 2 + 1);
    QCOMPARE(batch.count(Outcome::Waiting), 13);
    QCOMPARE(batch.phase(), Phase::Acting);
}

void InstanceBatchResultsTest::oneThatIsDeletedAloneHasItsOwnCall()
{
    m->cloud.onWrite = [](const HttpRequest&) {
        return BatchCloud::Reply(
            BatchCloud::reply(400, R"({"error_code":"111400099","error_msg":"It is being created."})"));
    };
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s, { u"a1"_s }));
    batch.act({ 0 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "DELETE a1" }));
    QCOMPARE(outcome(0), Outcome::Failed);
    QCOMPARE(batch.items()[0].error->code, u"111400099"_s);
    QCOMPARE(batch.items()[0].fate, Fate::StillThere);
}

void InstanceBatchResultsTest::everyMixtureOfResults_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Action>("action");
    for (const int count : { 1, 2, 50, 51, 500 }) {
        QTest::addRow("restart %d", count) << count << Action::Restart;
        QTest::addRow("delete %d", count) << count << Action::Delete;
    }
}

void InstanceBatchResultsTest::everyMixtureOfResults()
{
    QFETCH(int, count);
    QFETCH(Action, action);
    const QStringList ids = addMany(count);
    const auto without = savingUpTo(50, count);
    const auto kindOf = [](const QString& id) { return (id.mid(1).toInt() + 1) * 7 % 5; };
    m->cloud.onWrite = [&](const HttpRequest& request) {
        const QStringList words { u"success"_s, u"failed"_s, {}, u"success"_s, u"processing"_s };
        QList<std::pair<QString, QString>> said { { u"stranger"_s, u"success"_s } };
        for (const QString& id : BatchCloud::idsOf(request)) {
            said.append({ id, words[kindOf(id)] });
            if (kindOf(id) == 0)
                m->cloud.find(id)->status = action == Action::Restart ? u"RESTARTING"_s : u"DELETING"_s;
            if (kindOf(id) == 3)
                said.append({ id, u"failed"_s });
        }
        return BatchCloud::Reply(BatchCloud::reply(206, BatchCloud::results(said)));
    };
    InstanceBatch& batch = begin(action, m->targets(u"p1"_s, ids));
    const auto isAlone
        = [&](int item) { return action == Action::Delete && count % 50 == 1 && item == count - 1; };
    batch.act(all(batch), without);
    QVERIFY(reaches(Phase::Over));
    QStringList failed;
    for (int i = 0; i < count; ++i) {
        if (isAlone(i))
            continue; // a call of its own says nothing of others
        const QList<Outcome> expected { Outcome::Accepted, Outcome::Failed, Outcome::Unknown,
                                        Outcome::Unknown, Outcome::Unknown };
        QCOMPARE(outcome(i), expected[kindOf(ids[i])]);
        QCOMPARE(batch.items()[size_t(i)].said.isEmpty(), kindOf(ids[i]) != 1 && kindOf(ids[i]) != 4);
        if (outcome(i) == Outcome::Failed)
            failed.append(ids[i]);
    }
    QCOMPARE(batch.canRetry(), !failed.isEmpty());
    if (failed.isEmpty())
        return;

    // Once more exactly those, and now it works.
    m->cloud.writes.clear();
    m->cloud.onWrite
        = [&](const HttpRequest& request) { return BatchCloud::Reply(m->cloud.carryOut(request)); };
    batch.retry(without);
    QCOMPARE(batch.phase(), Phase::Reading);
    QVERIFY(reaches(Phase::Over));
    QStringList sent;
    for (const QByteArray& line : std::as_const(m->cloud.writes))
        sent += QString::fromUtf8(line).section(u' ', -1).split(u',');
    QCOMPARE(sent, failed);
    QCOMPARE(batch.count(Outcome::Failed), 0);
    QVERIFY(!batch.canRetry());
}

void InstanceBatchResultsTest::repliesOfEveryShape_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("first");
    QTest::addColumn<Outcome>("second");
    const auto both = [](const char* a, const char* b) {
        return R"({"results":[{"instance":"a0","result":")" + QByteArray(a)
            + R"("},{"instance":"a1","result":")" + QByteArray(b) + R"("}]})";
    };
    using R = Outcome;
    QTest::newRow("200") << 200 << both("success", "success") << R::Accepted << R::Accepted;
    QTest::newRow("200 with failed") << 200 << both("success", "failed") << R::Accepted << R::Failed;
    QTest::newRow("206") << 206 << both("failed", "success") << R::Failed << R::Accepted;
    QTest::newRow("202") << 202 << both("Success", "FAILED") << R::Accepted << R::Failed;
    QTest::newRow("one is missing") << 200
                                    << QByteArray(R"({"results":[{"instance":"a1","result":"success"}]})")
                                    << R::Unknown << R::Accepted;
    QTest::newRow("no results") << 200 << QByteArray(R"({"results":[]})") << R::Unknown << R::Unknown;
    QTest::newRow("204") << 204 << QByteArray() << R::Unknown << R::Unknown;
    QTest::newRow("no JSON") << 200 << QByteArray("<html>") << R::Unknown << R::Unknown;
    QTest::newRow("another shape") << 200 << QByteArray(R"({"job_id":"1"})") << R::Unknown << R::Unknown;
    QTest::newRow("400") << 400 << QByteArray(R"({"error_code":"111400026"})") << R::Failed << R::Failed;
    QTest::newRow("403") << 403 << QByteArray(R"({"error_code":"111400003"})") << R::Failed << R::Failed;
    QTest::newRow("500") << 500 << QByteArray("{}") << R::Unknown << R::Unknown;
    QTest::newRow("503") << 503 << QByteArray("{}") << R::Unknown << R::Unknown;
}

void InstanceBatchResultsTest::repliesOfEveryShape()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m->cloud.onWrite = [&](const HttpRequest&) { return BatchCloud::Reply(BatchCloud::reply(status, body)); };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s, { u"a0"_s, u"a1"_s }));
    batch.act({ 0, 1 });
    QVERIFY(reaches(Phase::Over));
    QTEST(outcome(0), "first");
    QTEST(outcome(1), "second");
    QCOMPARE(m->cloud.writes.size(), 1);
}

void InstanceBatchResultsTest::aLockBetweenCallsStopsTheRest()
{
    m->cloud.add(u"p1"_s, 100, u"x"_s);
    m->cloud.onWrite = [&](const HttpRequest& request) {
        m->first.policies().writeLock.setEnabled(true);
        return BatchCloud::Reply(m->cloud.carryOut(request));
    };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    batch.act(all(batch));
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(batch.count(Outcome::Accepted), 50);
    QCOMPARE(batch.count(Outcome::NotSent), 53);

    // Unlocked, they go; those that were accepted do not go again.
    m->first.policies().writeLock.unlock(std::nullopt);
    m->cloud.writes.clear();
    m->cloud.onWrite
        = [&](const HttpRequest& request) { return BatchCloud::Reply(m->cloud.carryOut(request)); };
    batch.retry();
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes.size(), 2);
    QCOMPARE(batch.count(Outcome::Accepted), 103);
}

QTEST_GUILESS_MAIN(InstanceBatchResultsTest)
#include "tst_instancebatchresults.moc"
