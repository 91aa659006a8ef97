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

//! Restarting and deleting many: what is read, and what is left out.
class InstanceBatchTest : public BatchFixture
{
    Q_OBJECT

private slots:
    void oneListForEachPlaceTellsTheFacts();
    void aListInPagesIsFollowed();
    void aDeletionReadsTheDefinitionToo();
    void fourReadsAtATime();
    void whatCannotBeReadIsTold();
    void theStatusOfNowDecides_data();
    void theStatusOfNowDecides();
    void whatStandsAgainstItIsOfNow();
    void sameInstanceTwiceIsOne();
    void onlyTheChosenAreSent();
    void whatIsRefusedMeanwhileIsNotSent();

private:
    Refusal refusal(int item) const { return only().refusal(item); }
    Outcome outcome(int item) const { return this->item(item).outcome; }
};

void InstanceBatchTest::oneListForEachPlaceTellsTheFacts()
{
    m->cloud.find(u"a1"_s)->status = u"ERROR"_s;
    m->cloud.projects[u"p2"_s].removeFirst(); // b0
    const auto targets = m->targets(u"p1"_s, { u"a2"_s, u"a1"_s }) + m->targets(u"p2"_s, { u"b0"_s, u"b1"_s })
        + m->targets(u"p3"_s);
    InstanceBatch& batch = m->batches->begin(Action::Restart, targets);
    QCOMPARE(batch.phase(), Phase::Reading);
    QCOMPARE(batch.size(), 5);
    QCOMPARE(batch.items()[0].instance.name, u"known-a2"_s);
    QSignalSpy read(&batch, &InstanceBatch::itemRead);
    QVERIFY(reaches(Phase::Ready));
    m->cloud.reads.sort();
    QCOMPARE(m->cloud.reads, QStringList({ u"look p1"_s, u"look p2"_s, u"look p3"_s }));
    QCOMPARE(read.size(), 5);
    QCOMPARE(batch.items()[0].instance.name, u"name-of-a2"_s);
    QCOMPARE(batch.items()[1].instance.status, u"ERROR"_s);
    QCOMPARE(batch.items()[2].facts.state, InstanceFacts::State::Gone);
    QCOMPARE(batch.items()[2].instance.name, u"known-b0"_s);
    QCOMPARE(batch.items()[4].connection, u"two"_s);
    QCOMPARE(batch.items()[4].place.region, u"north-1"_s);
    QVERIFY(m->cloud.writes.isEmpty());
}

void InstanceBatchTest::aListInPagesIsFollowed()
{
    m->cloud.onRead = [](const HttpRequest& request) -> std::optional<BatchCloud::Reply> {
        // One for each page.
        const int start = QUrlQuery(request.url).queryItemValue(u"start"_s).toInt();
        const QByteArray id = "a" + QByteArray::number(std::max(start, 1) - 1);
        return BatchCloud::reply(200,
                                 R"({"instance_num":3,"instances":[{"instance_id":")" + id
                                     + R"(","name":"n","status":"RUNNING"}]})");
    };
    const InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s, { u"a2"_s, u"a0"_s }));
    QCOMPARE(batch.items()[0].facts.state, InstanceFacts::State::Listed);
    QCOMPARE(batch.items()[1].facts.state, InstanceFacts::State::Listed);
    QCOMPARE(m->cloud.reads.count(u"look p1"_s), 3);
}

void InstanceBatchTest::aDeletionReadsTheDefinitionToo()
{
    m->cloud.find(u"a0"_s)->status = u"CREATEFAILED"_s;
    m->cloud.find(u"a1"_s)->status = u"CREATING"_s;
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s));
    // What could not be created has no topics; what cannot be deleted is not asked about.
    QCOMPARE(m->cloud.reads, QStringList({ u"look p1"_s, u"detail a0"_s, u"detail a2"_s, u"topics a2"_s }));
    QVERIFY(batch.items()[0].facts.detail);
    QVERIFY(!batch.items()[0].facts.topicCount());
    QVERIFY(!batch.items()[1].facts.detail);
    QCOMPARE(batch.items()[2].facts.topicCount(), std::optional<qint64>(2));
    QCOMPARE(batch.items()[2].facts.topicPartitions(), std::optional<qint64>(8));
    QVERIFY(batch.items()[2].facts.detail->raw.contains("name-of-a2"));
}

void InstanceBatchTest::fourReadsAtATime()
{
    m->cloud.add(u"p1"_s, 20, u"x"_s);
    int open = 0;
    m->cloud.onRead = [&](const HttpRequest& request) -> std::optional<BatchCloud::Reply> {
        if (!request.url.path().contains(u"/instances/"))
            return std::nullopt;
        ++open;
        return BatchCloud::Reply(); // hangs
    };
    m->batches->begin(Action::Delete, m->targets(u"p1"_s) + m->targets(u"p2"_s) + m->targets(u"p3"_s));
    QVERIFY(m->settle());
    QCOMPARE(open, InstanceFactsReader::AtOnce);
    QCOMPARE(only().phase(), Phase::Reading);
}

void InstanceBatchTest::whatCannotBeReadIsTold()
{
    m->cloud.onRead = [](const HttpRequest& request) -> std::optional<BatchCloud::Reply> {
        const QString path = request.url.path();
        if (path == u"/v1.0/p2/instances" || path.endsWith(u"a0/topics") || path.endsWith(u"/a1"))
            return BatchCloud::reply(403, R"({"error_code":"111403001","error_msg":"no"})");
        return std::nullopt;
    };
    InstanceBatch& batch = begin(Action::Delete, m->targets(u"p1"_s) + m->targets(u"p2"_s, { u"b0"_s }));
    QCOMPARE(batch.items()[0].facts.error->code, u"111403001"_s);
    QVERIFY(batch.items()[0].facts.detail && !batch.items()[0].facts.topics);
    QCOMPARE(batch.items()[1].facts.error->kind, ApiError::Kind::Permission);
    QVERIFY(!batch.items()[1].facts.detail && batch.items()[1].facts.topics);
    QVERIFY(!batch.items()[2].facts.error);
    QCOMPARE(refusal(0), Refusal::None);
    QCOMPARE(refusal(3), Refusal::NotReadable);
    QCOMPARE(batch.items()[3].facts.error->httpStatus, 403);
}

void InstanceBatchTest::theStatusOfNowDecides_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("restart");
    QTest::addColumn<QString>("remove");
    const auto row = [](const QString& status, const QString& restart, const QString& remove) {
        QTest::newRow(qPrintable(status)) << status << restart << remove;
    };
    row(u"RUNNING"_s, {}, {});
    row(u"EXTENDEDFAILED"_s, {}, {});
    row(u"ERROR"_s, {}, {});
    row(u"CREATEFAILED"_s, u"111400026"_s, {});
    row(u"FROZEN"_s, u"111400026"_s, {});
    for (const auto& status : { u"CREATING"_s, u"STARTING"_s, u"STOPPING"_s, u"RESTARTING"_s })
        row(status, u"111400026"_s, u"111400099"_s);
    for (const auto& status :
         { u"EXTENDING"_s, u"FREEZING"_s, u"DELETING"_s, u"DELETED"_s, u"SHRINKING"_s, u"running"_s })
        row(status, u"111400026"_s, u"111400026"_s);
}

void InstanceBatchTest::theStatusOfNowDecides()
{
    QFETCH(QString, status);
    m->cloud.find(u"a0"_s)->status = status;
    for (const auto action : { Action::Restart, Action::Delete }) {
        QFETCH(QString, restart);
        QFETCH(QString, remove);
        const QString& code = action == Action::Restart ? restart : remove;
        const InstanceBatch& batch = begin(action, m->targets(u"p1"_s, { u"a0"_s }));
        QCOMPARE(batch.refusal(0), code.isEmpty() ? Refusal::None : Refusal::State);
        QCOMPARE(QString(batch.refusalCode(0)), code);
    }
}

void InstanceBatchTest::whatStandsAgainstItIsOfNow()
{
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s, { u"a0"_s, u"nobody"_s }));
    QSignalSpy changed(&batch, &InstanceBatch::changed);
    QCOMPARE(refusal(0), Refusal::None);
    QCOMPARE(refusal(1), Refusal::Gone);
    QCOMPARE(QString(batch.refusalCode(1)), u"111404002"_s);
    m->first.policies().writeLock.setEnabled(true);
    QCOMPARE(refusal(0), Refusal::ReadOnly);
    QCOMPARE(changed.size(), 1);
    m->first.policies().writeLock.unlock(std::nullopt);
    QCOMPARE(refusal(0), Refusal::None);

    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(); }; // hangs
    Call other
        = m->session(u"p1"_s)->client().send(dms::DeleteInstance { ProjectId(u"p1"_s), InstanceId(u"a0"_s) },
                                             this, [](const ApiResult<NoContent>&) {});
    QCOMPARE(refusal(0), Refusal::Busy);
    const auto before = changed.size();
    other.cancel();
    QCOMPARE(refusal(0), Refusal::None);
    QVERIFY(changed.size() > before);

    m->first.signOut();
    QCOMPARE(refusal(0), Refusal::SignedOut);
}

void InstanceBatchTest::sameInstanceTwiceIsOne()
{
    const auto targets = m->targets(u"p1"_s, { u"a0"_s, u"a1"_s, u"a0"_s }) + m->targets(u"p1"_s, { u"a1"_s })
        + m->targets(u"p2"_s, { u"a0"_s });
    InstanceBatch& batch = begin(Action::Restart, targets);
    QCOMPARE(batch.size(), 3); // that of another place is another
    batch.act({ 1, 0, 0, 1 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart a0,a1" }));
}

void InstanceBatchTest::onlyTheChosenAreSent()
{
    m->cloud.find(u"a1"_s)->status = u"EXTENDING"_s;
    InstanceBatch& batch = begin(Action::Restart, m->targets(u"p1"_s));
    batch.act({ 2, 1 });
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart a2" }));
    QCOMPARE(outcome(0), Outcome::None);
    QCOMPARE(outcome(1), Outcome::NotSent);
    QCOMPARE(batch.items()[1].error->code, u"111400026"_s);
    QCOMPARE(batch.items()[1].error->outcome, ApiError::Outcome::NotSent);
    QCOMPARE(outcome(2), Outcome::Accepted);
    QCOMPARE(m->journal.entries.size(), 2);
}

void InstanceBatchTest::whatIsRefusedMeanwhileIsNotSent()
{
    InstanceBatch& batch = m->batches->begin(Action::Restart, m->targets(u"p1"_s) + m->targets(u"p3"_s));
    QCOMPARE(batch.phase(), Phase::Reading);
    m->first.policies().writeLock.setEnabled(true);
    QVERIFY(reaches(Phase::Ready));
    QCOMPARE(refusal(0), Refusal::ReadOnly);
    QCOMPARE(refusal(3), Refusal::None);
    batch.act(all(batch));
    QVERIFY(reaches(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart c0" }));
    QCOMPARE(batch.count(Outcome::NotSent), 3);
    QCOMPARE(batch.items()[0].error->kind, ApiError::Kind::WriteLocked);
}

QTEST_GUILESS_MAIN(InstanceBatchTest)
#include "tst_instancebatch.moc"
