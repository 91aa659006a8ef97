// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

using Action = InstanceBatch::Action;
using Phase = InstanceBatch::Phase;
using Refusal = InstanceBatch::Refusal;
using Outcome = InstanceBatch::Outcome;
using Written = JournalEntry::Outcome;

//! Batches whose place, whose receiver or whose console goes away in the middle.
class InstanceBatchPlacesTest : public BatchFixture
{
    Q_OBJECT

private slots:
    void aPlaceThatClosesWhileReading_data();
    void aPlaceThatClosesWhileReading();
    void aPlaceThatClosesWhenReady();
    void aPlaceThatClosesWhileActing();
    void aPlaceThatClosesWhileSaving();
    void aPlaceThatClosesWhileChecking_data();
    void aPlaceThatClosesWhileChecking();
    void signedOutTheAnswerStillCounts();
    void aReceiverMayForgetIt();
    void aReceiverThatDiesChangesNothing();
    void theEndOfTheConsoleIsWrittenDown();
    void endsAreToldOnce();

private:
    void close(Connection& connection) { m->estate.remove(connection); }
};

void InstanceBatchPlacesTest::aPlaceThatClosesWhileReading_data()
{
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("hanging");
    QTest::newRow("the list") << Action::Restart << u"/p1"_s;
    QTest::newRow("a detail") << Action::Delete << u"/a1"_s;
}

void InstanceBatchPlacesTest::aPlaceThatClosesWhileReading()
{
    QFETCH(Action, action);
    QFETCH(QString, hanging);
    m->cloud.onRead = [&](const HttpRequest& request) -> std::optional<BatchCloud::Reply> {
        if (!request.url.path().contains(hanging))
            return std::nullopt;
        return BatchCloud::Reply(); // hangs
    };
    InstanceBatch& batch = m->batches->begin(action, m->targets(u"p1"_s) + m->targets(u"p3"_s));
    QVERIFY(m->settle());
    QCOMPARE(batch.phase(), Phase::Reading);
    close(m->first);
    QVERIFY(m->settle());
    QCOMPARE(batch.phase(), Phase::Ready);
    QCOMPARE(batch.refusal(1), Refusal::SignedOut);
    QVERIFY(item(1).facts.error);
    QVERIFY(!item(1).session);
    QCOMPARE(item(1).connection, u"one"_s);
    QCOMPARE(batch.refusal(3), Refusal::None);
}

void InstanceBatchPlacesTest::aPlaceThatClosesWhenReady()
{
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s) + m->targets(u"p3"_s));
    close(m->first);
    QCOMPARE(batch.refusal(0), Refusal::SignedOut);
    batch.read();
    QVERIFY(reaches(Phase::Ready));
    batch.act({ 0, 1, 2, 3 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::NotSent), 3);
    QCOMPARE(item(3).outcome, Outcome::Accepted);
    QCOMPARE(m->journal.entries[0].connection, u"one"_s);
    batch.retry();
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::NotSent), 3);
    QCOMPARE(m->cloud.writes.size(), 1);
}

void InstanceBatchPlacesTest::aPlaceThatClosesWhileActing()
{
    m->cloud.add(u"p1"_s, 60, u"x"_s);
    hang();
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    QList<int> all;
    for (int i = 0; i < batch.size(); ++i)
        all.append(i);
    batch.act(all);
    QVERIFY(m->settle());
    QCOMPARE(batch.count(Outcome::Sending), 50);
    close(m->first);
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Unknown), 50);
    QCOMPARE(batch.count(Outcome::NotSent), 13);
    QCOMPARE(item(0).error->outcome, ApiError::Outcome::Unknown);
    QCOMPARE(item(60).error->kind, ApiError::Kind::SignedOut);
    QCOMPARE(m->journal.entries.size(), 63);
    QCOMPARE(m->cloud.writes.size(), 1);
}

void InstanceBatchPlacesTest::aPlaceThatClosesWhileSaving()
{
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s));
    batch.act({ 0, 1 });
    QCOMPARE(batch.count(Outcome::Waiting), 2);
    close(m->first);
    QCOMPARE(batch.phase(), Phase::Over);
    QCOMPARE(batch.count(Outcome::NotSent), 2);
    QVERIFY(m->settle());
    QVERIFY(m->cloud.writes.isEmpty());
    QCOMPARE(batch.count(Outcome::NotSent), 2);
}

void InstanceBatchPlacesTest::aPlaceThatClosesWhileChecking_data()
{
    QTest::addColumn<bool>("looking");
    QTest::newRow("before the look") << false;
    QTest::newRow("during the look") << true;
}

void InstanceBatchPlacesTest::aPlaceThatClosesWhileChecking()
{
    QFETCH(bool, looking);
    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(BatchCloud::lost()); };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    m->cloud.onRead
        = [](const HttpRequest&) -> std::optional<BatchCloud::Reply> { return BatchCloud::Reply(); };
    batch.act({ 0 });
    QVERIFY(reaches(Phase::Checking));
    if (looking)
        m->clock.advance(std::chrono::seconds(5));
    QVERIFY(m->settle());
    QCOMPARE(batch.phase(), Phase::Checking);
    close(m->first);
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(item(0).outcome, Outcome::Unknown);
    QCOMPARE(m->journal.entries.size(), 1);
    QCOMPARE(m->journal.entries[0].outcome, Written::Unknown);
}

void InstanceBatchPlacesTest::signedOutTheAnswerStillCounts()
{
    m->cloud.onWrite = [&](const HttpRequest& request) {
        m->first.signOut();
        return BatchCloud::Reply(m->cloud.carryOut(request));
    };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    batch.act({ 0, 1 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Accepted), 2);
}

void InstanceBatchPlacesTest::aReceiverMayForgetIt()
{
    InstanceBatch& batch = m->batches->begin(Action::Delete, m->targets(u"p1"_s));
    QPointer<InstanceBatch> alive(&batch);
    bool forgotten = false;
    connect(&batch, &InstanceBatch::itemRead, this, [&] {
        if (!std::exchange(forgotten, true))
            m->batches->forget(batch);
    });
    QVERIFY(m->settle());
    QVERIFY(forgotten);
    QVERIFY(!alive);
    QVERIFY(m->batches->all().isEmpty());

    InstanceBatch& other = begin(Action::Restart, m->targets(u"p1"_s));
    alive = &other;
    connect(&other, &InstanceBatch::changed, this, [&] {
        if (other.phase() == Phase::Over)
            m->batches->forget(other);
    });
    other.act({ 0 });
    QVERIFY(m->runUntil([&] { return !alive; }));
    QCOMPARE(m->journal.entries.size(), 1);
}

void InstanceBatchPlacesTest::aReceiverThatDiesChangesNothing()
{
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    auto dialog = std::make_unique<QObject>();
    connect(&batch, &InstanceBatch::changed, dialog.get(), [&dialog, &batch] {
        if (batch.count(Outcome::Sending) > 0)
            dialog.reset();
    });
    batch.act({ 0, 1, 2 });
    QVERIFY(!dialog);
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(batch.count(Outcome::Accepted), 3);
}

void InstanceBatchPlacesTest::theEndOfTheConsoleIsWrittenDown()
{
    hang();
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    batch.act({ 0, 1 });
    QVERIFY(m->settle());
    m->batches.reset();
    QCOMPARE(m->journal.entries.size(), 2);
    QCOMPARE(m->journal.entries[0].outcome, Written::Unknown);
    QCOMPARE(m->session(u"p1"_s)->client().inFlight(), 0);
}

void InstanceBatchPlacesTest::endsAreToldOnce()
{
    QSignalSpy ended(m->batches.get(), &InstanceBatches::ended);
    QSignalSpy added(m->batches.get(), &InstanceBatches::added);
    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(BatchCloud::reply(403, "{}")); };
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    QCOMPARE(added.size(), 1);
    QCOMPARE(ended.size(), 0);
    batch.act({ 0 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(ended.size(), 1);
    batch.retry();
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(ended.size(), 2);
}

QTEST_GUILESS_MAIN(InstanceBatchPlacesTest)
#include "tst_instancebatchplaces.moc"
