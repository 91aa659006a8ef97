// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::fakes;

using Phase = StagedRestart::Phase;
using Pause = StagedRestart::Pause;
using State = RestartStep::State;
using Outcome = JournalEntry::Outcome;
using Fixture = StagedFixture;

//! Restarting some at a time: the order, the first failure, the windows, and a person's word.
class StagedRestartTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void oneAtATimeInOrder();
    void someAtATimeOverAllPlaces();
    void stopsAtTheFirstFailure();
    void refusals_data();
    void refusals();
    void endsOfOne_data();
    void endsOfOne();
    void aRefusedOneStopsThoseBehindIt();
    void aLostReplyIsLookedUp_data();
    void aLostReplyIsLookedUp();
    void pausedNothingIsBegun();
    void cancelledTheRestIsLeft();
    void aPersonMayTryOnceMore();
    void windowsAreWaitedFor_data();
    void windowsAreWaitedFor();
    void openWindowsGoFirst();
    void withoutAWindowNothingIsSent();
    void anotherChangeIsWaitedFor();
    void eachEndIsWrittenDown();
    void stopsAndEndsAreTold();

private:
    std::unique_ptr<Fixture> m;
};

void StagedRestartTest::init()
{
    m = std::make_unique<Fixture>();
    QVERIFY(m->settle());
    m->cloud.reads.clear();
}

void StagedRestartTest::oneAtATimeInOrder()
{
    StagedRestart& restart = m->begin({ u"a2"_s, u"a0"_s, u"a1"_s, u"a2"_s });
    QCOMPARE(restart.plan().steps.size(), 3);
    QCOMPARE(m->kept(), 1);
    QVERIFY(m->runUntilState(0, State::Restarting));
    QCOMPARE(m->cloud.writes.size(), 1);
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart a2", "POST restart a0", "POST restart a1" }));
    QCOMPARE(m->most, 1);
    QCOMPARE(restart.count(State::Done), 3);
    QCOMPARE(m->cloud.reads.count(u"look p1"_s), 3); // each right before
    QCOMPARE(m->kept(), 0);
    QCOMPARE(restart.pauseReason(), Pause::None);
    // 4 minutes each, seen within one more.
    QVERIFY(m->clock.monotonic() < 15min);
}

void StagedRestartTest::someAtATimeOverAllPlaces()
{
    StagedRestarts::Staging staging;
    staging.atOnce = 3;
    m->begin({ u"a0"_s, u"c0"_s, u"a1"_s, u"a2"_s, u"c1"_s, u"a3"_s }, staging);
    QVERIFY(m->settle());
    QCOMPARE(m->cloud.writes.size(), 2);
    QVERIFY(m->cloud.writes.contains("POST restart a0,a1"));
    QVERIFY(m->cloud.writes.contains("POST restart c0"));
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->most, 3);
    QCOMPARE(m->only().count(State::Done), 6);
}

void StagedRestartTest::stopsAtTheFirstFailure()
{
    m->endsAs[u"a1"_s] = u"ERROR"_s;
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s, u"a2"_s, u"a3"_s });
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::ByFailure);
    QCOMPARE(m->state(0), State::Done);
    QCOMPARE(m->state(1), State::Failed);
    QCOMPARE(restart.plan().steps[1].status, u"ERROR"_s);
    QVERIFY(m->runFor(30min));
    QCOMPARE(m->cloud.writes.size(), 2);
    QCOMPARE(restart.count(State::Waiting), 2);
    QCOMPARE(m->kept(), 1);
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->cloud.writes.size(), 4);
    QCOMPARE(restart.count(State::Done), 3);
    QCOMPARE(m->state(1), State::Failed);
}

void StagedRestartTest::refusals_data()
{
    QTest::addColumn<QString>("status"); // empty: gone
    QTest::addColumn<int>("answer"); // 0: it is not asked
    QTest::addColumn<QString>("code");
    QTest::newRow("gone") << QString() << 0 << u"111404002"_s;
    QTest::newRow("extending") << u"EXTENDING"_s << 0 << u"111400026"_s;
    QTest::newRow("restarting already") << u"RESTARTING"_s << 0 << u"111400026"_s;
    QTest::newRow("unknown status") << u"SHRINKING"_s << 0 << u"111400026"_s;
    QTest::newRow("the service says no") << u"RUNNING"_s << 400 << u"111400026"_s;
    QTest::newRow("permission") << u"RUNNING"_s << 403 << u"111400026"_s;
    QTest::newRow("failed in a 200") << u"RUNNING"_s << 200 << QString();
}

void StagedRestartTest::refusals()
{
    QFETCH(QString, status);
    QFETCH(int, answer);
    if (status.isEmpty())
        m->cloud.projects[u"p1"_s].removeFirst();
    else
        m->cloud.find(u"a0"_s)->status = status;
    m->cloud.onWrite = [answer](const HttpRequest&) {
        return BatchCloud::Reply(
            answer == 200 ? BatchCloud::reply(200, BatchCloud::results({ { u"a0"_s, u"failed"_s } }))
                          : BatchCloud::reply(answer, R"({"error_code":"111400026","error_msg":"No."})"));
    };
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::ByFailure);
    QCOMPARE(m->state(0), State::Failed);
    QTEST(restart.plan().steps[0].code, "code");
    QCOMPARE(restart.plan().steps[0].message, answer == 200 ? u"failed"_s : answer ? u"No."_s : QString());
    QCOMPARE(m->cloud.writes.size(), answer ? 1 : 0);
    QCOMPARE(m->state(1), State::Waiting);
    QCOMPARE(m->journal.entries.size(), 1);
    QCOMPARE(m->journal.entries[0].outcome, Outcome::Failed);
}

void StagedRestartTest::endsOfOne_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("during");
    QTest::addColumn<QString>("after"); // after four minutes
    QTest::addColumn<State>("state");
    const auto row = [](const char* title, const QString& before, const QString& during, const QString& after,
                        State state) { QTest::newRow(title) << before << during << after << state; };
    row("runs", u"RUNNING"_s, u"RESTARTING"_s, u"RUNNING"_s, State::Done);
    row("stopping, starting", u"RUNNING"_s, u"STOPPING"_s, u"RUNNING"_s, State::Done);
    row("error", u"RUNNING"_s, u"RESTARTING"_s, u"ERROR"_s, State::Failed);
    row("frozen", u"RUNNING"_s, u"RESTARTING"_s, u"FROZEN"_s, State::Failed);
    row("being deleted, and gone", u"RUNNING"_s, u"DELETING"_s, u""_s, State::Failed);
    row("error at once", u"RUNNING"_s, u"ERROR"_s, u"ERROR"_s, State::Failed);
    row("out of an error", u"ERROR"_s, u"RESTARTING"_s, u"RUNNING"_s, State::Done);
    row("out of an error at once", u"ERROR"_s, u"RUNNING"_s, u"RUNNING"_s, State::Done);
    row("back into the error", u"ERROR"_s, u"RESTARTING"_s, u"ERROR"_s, State::Failed);
    row("not enlarged before and after", u"EXTENDEDFAILED"_s, u"RESTARTING"_s, u"EXTENDEDFAILED"_s,
        State::Done);
    row("never leaves", u"RUNNING"_s, u"RUNNING"_s, u"RUNNING"_s, State::NotSeen);
    row("never leaves the error", u"ERROR"_s, u"ERROR"_s, u"ERROR"_s, State::NotSeen);
    row("never comes back", u"RUNNING"_s, u"RESTARTING"_s, u"RESTARTING"_s, State::TimedOut);
    row("goes where nobody knows", u"RUNNING"_s, u"RESTARTING"_s, u"SHRINKING"_s, State::TimedOut);
}

void StagedRestartTest::endsOfOne()
{
    QFETCH(QString, before);
    QFETCH(QString, during);
    QFETCH(QString, after);
    m->cloud.find(u"a0"_s)->status = before;
    m->endsAs[u"a0"_s] = after;
    const auto works = m->cloud.onWrite;
    m->cloud.onWrite = [&](const HttpRequest& request) {
        auto reply = works(request);
        m->cloud.find(u"a0"_s)->status = during;
        return reply;
    };
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    if (after.isEmpty()) {
        QVERIFY(m->runFor(1min));
        m->cloud.projects[u"p1"_s].removeFirst();
    }
    QVERIFY(m->runUntil([&] { return restart.plan().steps[0].isOver(); }));
    QTEST(m->state(0), "state");
    QCOMPARE(restart.phase() == Phase::Paused, m->state(0) != State::Done);
    const auto took = m->clock.monotonic();
    if (m->state(0) == State::NotSeen)
        QVERIFY(took > StagedRestart::LeavesWithin && took < StagedRestart::LeavesWithin + 3min);
    if (m->state(0) == State::TimedOut)
        QVERIFY(took > StagedRestart::ReturnsWithin && took < StagedRestart::ReturnsWithin + 3min);
    QCOMPARE(m->cloud.writes.size() == 1, m->state(0) != State::Done);
}

void StagedRestartTest::aRefusedOneStopsThoseBehindIt()
{
    m->cloud.find(u"a1"_s)->status = u"FROZEN"_s;
    StagedRestarts::Staging staging;
    staging.atOnce = 3;
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s, u"a2"_s }, staging);
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QVERIFY(m->cloud.writes.isEmpty()); // they were looked at together
    QCOMPARE(m->state(1), State::Failed);
    QCOMPARE(restart.count(State::Waiting), 2);
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart a0,a2" }));
}

void StagedRestartTest::aLostReplyIsLookedUp_data()
{
    QTest::addColumn<bool>("carriedOut");
    QTest::addColumn<State>("state");
    QTest::newRow("carried out") << true << State::Done;
    QTest::newRow("not carried out") << false << State::Unknown;
}

void StagedRestartTest::aLostReplyIsLookedUp()
{
    QFETCH(bool, carriedOut);
    const auto works = m->cloud.onWrite;
    m->cloud.onWrite = [&](const HttpRequest& request) {
        if (carriedOut)
            works(request);
        return BatchCloud::Reply(BatchCloud::lost());
    };
    m->begin({ u"a0"_s });
    QVERIFY(m->runUntil([&] { return m->only().plan().steps[0].isOver(); }));
    QTEST(m->state(0), "state");
    QCOMPARE(m->only().phase(), Phase::Over);
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(m->journal.entries[0].outcome, carriedOut ? Outcome::Done : Outcome::Unknown);
}

void StagedRestartTest::pausedNothingIsBegun()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    restart.pause();
    QCOMPARE(restart.pauseReason(), Pause::ByPerson);
    QVERIFY(m->runUntilState(0, State::Done)); // watched on
    QVERIFY(m->runFor(1h));
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(restart.phase(), Phase::Paused);
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->cloud.writes.size(), 2);
}

void StagedRestartTest::cancelledTheRestIsLeft()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s, u"a2"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    restart.cancel();
    QCOMPARE(restart.count(State::Left), 2);
    QCOMPARE(restart.phase(), Phase::Running);
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(m->journal.entries.size(), 1);
    QCOMPARE(m->kept(), 0);

    // Before anything was sent, it is over at once, whatever the look says.
    StagedRestart& other = m->begin({ u"c0"_s, u"c1"_s });
    other.cancel();
    QCOMPARE(other.phase(), Phase::Over);
    QVERIFY(m->settle());
    QCOMPARE(m->cloud.writes.size(), 1);
}

void StagedRestartTest::aPersonMayTryOnceMore()
{
    m->endsAs[u"a0"_s] = u"ERROR"_s;
    StagedRestart& restart = m->begin({ u"a0"_s });
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Failed);
    QCOMPARE(m->kept(), 0);
    m->endsAs.clear();
    restart.tryAgain(0);
    QCOMPARE(restart.phase(), Phase::Paused);
    QCOMPARE(m->kept(), 1);
    QVERIFY(m->runFor(10min));
    QCOMPARE(m->cloud.writes.size(), 1);
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
    QCOMPARE(m->cloud.writes.size(), 2);
}

void StagedRestartTest::windowsAreWaitedFor_data()
{
    QTest::addColumn<QString>("begin"); // of the window
    QTest::addColumn<int>("offset"); // minutes
    QTest::addColumn<int>("wait"); // minutes from midnight UTC
    QTest::newRow("two hours") << u"02:00:00"_s << 0 << 120;
    QTest::newRow("open") << u"22:00:00"_s << 0 << 0;
    QTest::newRow("open by another clock") << u"02:00:00"_s << 180 << 0;
    QTest::newRow("later by another clock") << u"22:00:00"_s << 480 << 14 * 60;
    QTest::newRow("clock behind") << u"02:00:00"_s << -60 << 180;
    QTest::newRow("open, by half hours") << u"02:00:00"_s << 330 << 0;
    QTest::newRow("too late by another clock") << u"02:00:00"_s << 350 << (20 * 60 + 10);
    QTest::newRow("too late today") << u"20:10:00"_s << 0 << (20 * 60 + 10);
}

void StagedRestartTest::windowsAreWaitedFor()
{
    QFETCH(QString, begin);
    QFETCH(int, offset);
    QFETCH(int, wait);
    m->cloud.find(u"a0"_s)->windowBegin = begin;
    StagedRestarts::Staging staging;
    staging.insideWindow = true;
    staging.windowOffset = std::chrono::minutes(offset);
    auto targets = m->targets(u"p1"_s, { u"a0"_s });
    targets[0].known.maintainBegin = begin;
    StagedRestart& restart = m->staged->begin(targets, staging);
    QVERIFY(m->settle());
    const auto opening = restart.nextOpening();
    QCOMPARE(opening.has_value(), wait > 0);
    if (opening)
        QCOMPARE(m->clock.now().secsTo(*opening), wait * 60);
    QVERIFY(m->runUntil([&] { return !m->cloud.writes.isEmpty(); }));
    const auto sent = m->clock.monotonic();
    QVERIFY2(sent >= std::chrono::minutes(wait) && sent <= std::chrono::minutes(wait + 1),
             QByteArray::number(qint64(sent.count())).constData());
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
}

void StagedRestartTest::openWindowsGoFirst()
{
    m->cloud.find(u"a1"_s)->windowBegin = u"22:00:00"_s;
    m->cloud.find(u"a2"_s)->windowBegin = u"06:00:00"_s; // not what the list had said
    auto targets = m->targets(u"p1"_s, { u"a0"_s, u"a1"_s, u"a2"_s });
    targets[1].known.maintainBegin = u"22:00:00"_s;
    targets[2].known.maintainBegin = u"22:00:00"_s;
    StagedRestarts::Staging staging;
    staging.insideWindow = true;
    m->staged->begin(targets, staging);
    QVERIFY(m->runUntilState(1, State::Done));
    QCOMPARE(m->state(0), State::Waiting);
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart a1", "POST restart a0", "POST restart a2" }));
    QVERIFY(m->clock.monotonic() > 6h);
}

void StagedRestartTest::withoutAWindowNothingIsSent()
{
    m->cloud.find(u"a0"_s)->windowBegin = u"sometime"_s;
    StagedRestarts::Staging staging;
    staging.insideWindow = true;
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s }, staging);
    QVERIFY(m->runUntil([&] { return restart.phase() == Phase::Paused; }));
    QCOMPARE(m->state(0), State::NoWindow);
    QVERIFY(m->cloud.writes.isEmpty());
}

void StagedRestartTest::anotherChangeIsWaitedFor()
{
    const auto works = m->cloud.onWrite;
    m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(); }; // hangs
    Call other = m->session(u"p1"_s)->client().send(
        dms::ModifyInstance { ProjectId(u"p1"_s), InstanceId(u"a0"_s), {} }, this,
        [](const ApiResult<NoContent>&) {});
    m->cloud.onWrite = works;
    m->begin({ u"a0"_s });
    QVERIFY(m->runFor(2min));
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(m->only().phase(), Phase::Running);
    other.cancel();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
}

void StagedRestartTest::eachEndIsWrittenDown()
{
    m->begin({ u"a0"_s, u"c0"_s });
    QVERIFY(m->runUntilPhase(Phase::Over));
    const auto& entries = m->journal.entries;
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].action, JournalEntry::Action::RestartInstance);
    QCOMPARE(entries[0].outcome, Outcome::Done);
    QCOMPARE(entries[0].instanceId, u"a0"_s);
    QCOMPARE(entries[0].connection, u"one"_s);
    QCOMPARE(entries[0].requestIds, QStringList(u"request-1"_s));
    QVERIFY(entries[0].took >= 4min && entries[0].took < 6min);
    QCOMPARE(entries[1].connection, u"two"_s);
}

void StagedRestartTest::stopsAndEndsAreTold()
{
    m->endsAs[u"a0"_s] = u"ERROR"_s;
    QSignalSpy stopped(m->staged.get(), &StagedRestarts::stopped);
    QSignalSpy ended(m->staged.get(), &StagedRestarts::ended);
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s, u"a2"_s });
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(stopped.size(), 1);
    restart.resume();
    QVERIFY(m->runUntilState(1, State::Restarting));
    restart.pause(); // a person knows
    restart.resume();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(ended.size(), 1);
}

QTEST_GUILESS_MAIN(StagedRestartTest)
#include "tst_stagedrestart.moc"
