// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakejournal.h"
#include "feedfixture.h"
#include "ops/failedcreations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using Phase = FailedCreations::Phase;
using Method = Request::Method;

namespace {

const QByteArray ListPath = "/v1.0/p/instances";
const QByteArray ActionPath = "/v1.0/p/instances/action";

//! "a b+" is a list of a, whose creation failed, and of b, which runs; "/9" says that there are nine in all.
QByteArray listOf(const QByteArray& ids)
{
    const QByteArrayList parts = ids.split('/');
    QByteArrayList items;
    for (QByteArray id : parts.first().split(' ')) {
        if (id.isEmpty())
            continue;
        const bool runs = id.endsWith('+');
        id = id.left(id.size() - (runs ? 1 : 0));
        items += R"({"instance_id":")" + id + R"(","name":"n","status":")"
            + (runs ? "RUNNING" : "CREATEFAILED") + R"("})";
    }
    const QByteArray total = parts.size() > 1 ? R"(,"instance_num":)" + parts[1] : QByteArray();
    return R"({"instances":[)" + items.join(',') + "]" + total + "}";
}

} // namespace

//! Removing what failed to be created: all of a project at once, and only what a person has seen.
class FailedCreationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsOnlyWhatFailed();
    void followsEveryPage();
    void whatCannotBeReadIsTold();
    void removesAfterASecondLook();
    void removesNothingThatWasNotSeen();
    void whatWentMeanwhileDoesNotMatter();
    void replies_data();
    void replies();
    void withoutAListAfterwards_data();
    void withoutAListAfterwards();
    void aReadOnlyConnectionSendsNothing();
    void deletingItSendsNothing();

private:
    void list(const QByteArray& ids);
    QByteArrayList ids() const;
    int posts() const;
    bool reaches(Phase phase) const
    {
        return QTest::qWaitFor([&] { return m_failed->phase() == phase && !m_failed->isBusy(); });
    }

    fakes::FakeJournal m_journal;
    std::unique_ptr<FeedFixture> m;
    std::unique_ptr<FailedCreations> m_failed;
};

void FailedCreationsTest::init()
{
    m = std::make_unique<FeedFixture>();
    m_failed = std::make_unique<FailedCreations>(
        FailedCreations::Parts { m->client, m_journal, m->clock, ProjectId(u"p"_s) });
}

void FailedCreationsTest::cleanup()
{
    m_failed.reset();
    m.reset();
    m_journal.entries.clear();
}

//! Reads a list of \a ids, and has agreed to it.
void FailedCreationsTest::list(const QByteArray& ids)
{
    m->transport.enqueue(ListPath, 200, listOf(ids));
    m_failed->read();
    QVERIFY(reaches(Phase::Listed));
}

QByteArrayList FailedCreationsTest::ids() const
{
    QByteArrayList ids;
    for (const dms::Instance& instance : m_failed->instances())
        ids += instance.id.text().toUtf8();
    return ids;
}

int FailedCreationsTest::posts() const
{
    const auto& seen = m->transport.seen();
    return int(std::count_if(seen.cbegin(), seen.cend(),
                             [](const auto& one) { return one.request.method == Method::Post; }));
}

void FailedCreationsTest::listsOnlyWhatFailed()
{
    list("a b+ c");
    QCOMPARE(ids(), (QByteArrayList { "a", "c" }));
    QCOMPARE(m->query(0), u"includeFailure=true&status=CREATEFAILED"_s);
    QCOMPARE(posts(), 0);
}

void FailedCreationsTest::followsEveryPage()
{
    m->transport.enqueue(ListPath, 200, listOf("a b/3"));
    list("c/3");
    QCOMPARE(ids(), (QByteArrayList { "a", "b", "c" }));
    QCOMPARE(m->query(1), u"includeFailure=true&limit=2&start=3&status=CREATEFAILED"_s);
}

void FailedCreationsTest::whatCannotBeReadIsTold()
{
    m->transport.enqueue(ListPath, 403, R"({"error_code":"111400003","error_msg":"no"})");
    m_failed->read();
    QVERIFY(reaches(Phase::Unreadable));
    QCOMPARE(m_failed->error()->httpStatus, 403);
}

void FailedCreationsTest::removesAfterASecondLook()
{
    list("a b");
    m->transport.enqueue(ListPath, 200, listOf("a b"));
    m->transport.enqueue(ActionPath, 204, "");
    m->transport.enqueue(ListPath, 200, listOf(""));
    m_failed->remove();
    QVERIFY(m_failed->isBusy());
    QVERIFY(reaches(Phase::Done));
    QCOMPARE(m_failed->remaining(), 0);
    QVERIFY(!m_failed->error());
    QCOMPARE(posts(), 1);
    QCOMPARE(m->transport.seen()[2].request.body, R"({"action":"delete","allFailure":"kafka"})");
    QCOMPARE(ids(), (QByteArrayList { "a", "b" }));
}

void FailedCreationsTest::removesNothingThatWasNotSeen()
{
    list("a");
    m->transport.enqueue(ListPath, 200, listOf("a b"));
    m_failed->remove();
    QVERIFY(reaches(Phase::Grown));
    QCOMPARE(ids(), (QByteArrayList { "a", "b" }));
    QCOMPARE(posts(), 0);

    m->transport.enqueue(ListPath, 200, listOf("a b"));
    m->transport.enqueue(ActionPath, 204, "");
    m->transport.enqueue(ListPath, 200, listOf(""));
    m_failed->remove();
    QVERIFY(reaches(Phase::Done));
    QCOMPARE(posts(), 1);
}

void FailedCreationsTest::whatWentMeanwhileDoesNotMatter()
{
    list("a b");
    m->transport.enqueue(ListPath, 200, listOf("b"));
    m->transport.enqueue(ActionPath, 204, "");
    m->transport.enqueue(ListPath, 200, listOf(""));
    m_failed->remove();
    QVERIFY(reaches(Phase::Done));
    QCOMPARE(posts(), 1);
}

void FailedCreationsTest::replies_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("remaining");
    QTest::newRow("all gone") << 204 << QByteArray("") << Phase::Done << 0;
    QTest::newRow("one stays, whatever it said") << 200 << QByteArray("b") << Phase::Done << 1;
    QTest::newRow("another has failed since") << 204 << QByteArray("c") << Phase::Done << 0;
    QTest::newRow("no") << 403 << QByteArray("a b") << Phase::Refused << 2;
    QTest::newRow("lost, and carried out") << 0 << QByteArray("") << Phase::Done << 0;
    QTest::newRow("lost, and carried out in part") << 0 << QByteArray("a") << Phase::Done << 1;
    QTest::newRow("lost, and nothing came of it") << 0 << QByteArray("a b") << Phase::Refused << 2;
}

//! What the list says afterwards decides.
void FailedCreationsTest::replies()
{
    QFETCH(int, status);
    QFETCH(QByteArray, after);
    list("a b");
    m->transport.enqueue(ListPath, 200, listOf("a b"));
    if (status == 0) {
        ApiError lost;
        lost.kind = ApiError::Kind::Network;
        lost.outcome = ApiError::Outcome::Unknown;
        m->transport.enqueueFailure(ActionPath, lost);
    } else {
        m->transport.enqueue(ActionPath, status, status == 200 ? R"({"results":[]})" : "");
    }
    m->transport.enqueue(ListPath, 200, listOf(after));
    m_failed->remove();
    QFETCH(Phase, phase);
    QVERIFY2(reaches(phase), QByteArray::number(int(m_failed->phase())).constData());
    QTEST(m_failed->remaining(), "remaining");
    QCOMPARE(m_failed->error().has_value(), status == 0 || status == 403);
    QCOMPARE(posts(), 1);
    QCOMPARE(m_journal.entries.size(), 2);
    for (const JournalEntry& entry : std::as_const(m_journal.entries)) {
        const bool remains = after.split(' ').contains(entry.instanceId.toUtf8());
        QCOMPARE(entry.action, JournalEntry::Action::RemoveFailedCreations);
        QCOMPARE(entry.outcome, remains ? JournalEntry::Outcome::Failed : JournalEntry::Outcome::Done);
        QCOMPARE(entry.at, m->clock.now());
    }
}

void FailedCreationsTest::withoutAListAfterwards_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("told");
    QTest::newRow("yes") << 204 << Phase::Unknown << 403;
    QTest::newRow("no") << 400 << Phase::Refused << 400;
}

void FailedCreationsTest::withoutAListAfterwards()
{
    QFETCH(int, status);
    list("a");
    m->transport.enqueue(ListPath, 200, listOf("a"));
    m->transport.enqueue(ActionPath, status, "");
    m->transport.enqueue(ListPath, 403, "{}");
    m_failed->remove();
    QFETCH(Phase, phase);
    QVERIFY2(reaches(phase), QByteArray::number(int(m_failed->phase())).constData());
    QTEST(m_failed->error()->httpStatus, "told");
    QCOMPARE(m_journal.entries.size(), 1);
    QCOMPARE(m_journal.entries[0].outcome,
             phase == Phase::Unknown ? JournalEntry::Outcome::Unknown : JournalEntry::Outcome::Failed);
}

void FailedCreationsTest::aReadOnlyConnectionSendsNothing()
{
    m->policies.writeLock.setEnabled(true);
    list("a");
    m->transport.enqueue(ListPath, 200, listOf("a"));
    m->transport.enqueue(ListPath, 200, listOf("a"));
    m_failed->remove();
    QVERIFY(reaches(Phase::Refused));
    QCOMPARE(m_failed->error()->outcome, ApiError::Outcome::NotSent);
    QCOMPARE(posts(), 0);
}

void FailedCreationsTest::deletingItSendsNothing()
{
    list("a");
    m_failed->remove();
    QCOMPARE(m->transport.hanging(), 1);
    m_failed.reset();
    QCOMPARE(m->transport.hanging(), 0);
    QCOMPARE(posts(), 0);
}

QTEST_GUILESS_MAIN(FailedCreationsTest)
#include "tst_failedcreations.moc"
