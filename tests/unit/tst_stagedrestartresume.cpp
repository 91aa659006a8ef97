// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stagedfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::fakes;

using Phase = StagedRestart::Phase;
using Pause = StagedRestart::Pause;
using State = RestartStep::State;
using Fixture = StagedFixture;

//! Staged restarts whose console, or whose place, goes away in the middle.
class StagedRestartResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void crashedWhileSendingItLooksAndNeverSends_data();
    void crashedWhileSendingItLooksAndNeverSends();
    void crashedWhileWatchingItLooksFirst_data();
    void crashedWhileWatchingItLooksFirst();
    void acceptedAndCrashedBeforeTheFirstList();
    void crashedInBetweenItGoesOn();
    void anotherConsoleLeavesItAlone();
    void aLockStopsIt();
    void signedOutItStops();
    void aPlaceThatClosesWhileSending();
    void aPlaceThatClosesWhileWatching();
    void aPlaceThatClosesWhileLooking();
    void whatCannotBeLookedAtStopsIt();
    void whatDidNotLeaveStopsIt();
    void whatCannotBeWrittenDownIsNotSent();
    void whatCannotBeWrittenDownAnyMoreIsNotSent();
    void oneThatIsPausedCanBeForgotten();
    void aReceiverMayForgetIt();

private:
    void crash();
    void hang()
    {
        m->cloud.onWrite = [](const HttpRequest&) { return BatchCloud::Reply(); };
    }

    std::unique_ptr<Fixture> m;
};

void StagedRestartResumeTest::init()
{
    m = std::make_unique<Fixture>();
    QVERIFY(m->settle());
    m->cloud.reads.clear();
}

//! And the next console takes it up.
void StagedRestartResumeTest::crash()
{
    m->startConsole();
    m->staged->resume();
    QCOMPARE(m->staged->all().size(), 1);
    QCOMPARE(m->only().phase(), Phase::Paused);
    QCOMPARE(m->only().pauseReason(), Pause::ByConsole);
}

void StagedRestartResumeTest::crashedWhileSendingItLooksAndNeverSends_data()
{
    QTest::addColumn<QString>("status"); // when the next console looks
    QTest::addColumn<State>("state");
    QTest::newRow("restarting") << u"RESTARTING"_s << State::Done;
    QTest::newRow("running") << u"RUNNING"_s << State::Unknown;
    QTest::newRow("error") << u"ERROR"_s << State::Failed;
}

void StagedRestartResumeTest::crashedWhileSendingItLooksAndNeverSends()
{
    QFETCH(QString, status);
    hang();
    m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Sending));
    QVERIFY(m->settle());
    QCOMPARE(m->cloud.writes.size(), 1);
    m->cloud.find(u"a0"_s)->status = status;
    crash();
    QCOMPARE(m->state(0), State::Sending);
    QVERIFY(m->runFor(20min)); // nothing happens before a person says so
    QCOMPARE(m->state(0), State::Sending);
    m->only().resume();
    if (status == "RESTARTING"_L1) {
        QVERIFY(m->runUntilState(0, State::Restarting));
        m->cloud.find(u"a0"_s)->status = u"RUNNING"_s;
    }
    QVERIFY(m->runUntil([&] { return m->only().plan().steps[0].isOver(); }));
    QTEST(m->state(0), "state");
    QCOMPARE(m->cloud.writes.count("POST restart a0"), 1);
    QCOMPARE(m->only().phase() == Phase::Paused, m->state(0) != State::Done);
}

void StagedRestartResumeTest::crashedWhileWatchingItLooksFirst_data()
{
    QTest::addColumn<std::chrono::seconds>("away");
    QTest::addColumn<QString>("endsAs");
    QTest::addColumn<State>("state");
    QTest::newRow("a minute") << 60s << u"RUNNING"_s << State::Done;
    QTest::newRow("until it ran again") << std::chrono::seconds(6min) << u"RUNNING"_s << State::Done;
    QTest::newRow("for a day") << std::chrono::seconds(24h) << u"RUNNING"_s << State::Done;
    QTest::newRow("until it failed") << std::chrono::seconds(24h) << u"ERROR"_s << State::Failed;
}

void StagedRestartResumeTest::crashedWhileWatchingItLooksFirst()
{
    QFETCH(std::chrono::seconds, away);
    QFETCH(QString, endsAs);
    m->endsAs[u"a0"_s] = endsAs;
    m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    crash();
    m->clock.advance(away);
    QVERIFY(m->settle());
    QCOMPARE(m->state(0), State::Restarting);
    m->cloud.reads.clear();
    m->only().resume();
    QVERIFY(m->cloud.writes.size() == 1);
    QVERIFY(m->runUntil([&] { return m->only().plan().steps[0].isOver(); }));
    QTEST(m->state(0), "state");
    QCOMPARE(m->cloud.writes.count("POST restart a0"), 1);
    QCOMPARE(m->cloud.reads.constFirst(), u"list p1"_s);
    if (m->state(0) == State::Done) {
        QVERIFY(m->runUntilPhase(Phase::Over));
        QCOMPARE(m->cloud.writes, QList<QByteArray>({ "POST restart a0", "POST restart a1" }));
    }
}

//! Nobody saw it go, and nobody could have.
void StagedRestartResumeTest::acceptedAndCrashedBeforeTheFirstList()
{
    const auto truth = m->cloud.onRead;
    m->cloud.onRead = [&](const HttpRequest& request) -> std::optional<BatchCloud::Reply> {
        if (request.url.query().contains(u"includeFailure"_s))
            return truth(request);
        return BatchCloud::Reply(); // hangs
    };
    m->begin({ u"a0"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    QVERIFY(m->settle());
    QVERIFY(!m->only().plan().steps[0].seen);
    crash();
    m->cloud.onRead = truth;
    m->clock.advance(24h);
    m->first.signOut(); // ends the list that hangs
    Fixture::signIn(m->first);
    m->only().resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
    QCOMPARE(m->cloud.writes.size(), 1);
}

void StagedRestartResumeTest::crashedInBetweenItGoesOn()
{
    m->begin({ u"a0"_s, u"a1"_s, u"a2"_s });
    QVERIFY(m->runUntilState(0, State::Done));
    m->only().pause();
    QVERIFY(m->settle());
    const int before = int(m->cloud.writes.size());
    crash();
    QCOMPARE(m->state(0), State::Done);
    m->only().resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->only().count(State::Done), 3);
    QCOMPARE(m->cloud.writes.count("POST restart a0"), 1);
    QVERIFY(m->cloud.writes.size() > before);
    QCOMPARE(m->kept(), 0);
    m->startConsole();
    m->staged->resume();
    QVERIFY(m->staged->all().isEmpty());
}

void StagedRestartResumeTest::anotherConsoleLeavesItAlone()
{
    m->begin({ u"a0"_s, u"a1"_s });
    RestartPlanStore other(m->folder.filePath(u"restarts"_s));
    StagedRestarts second({ m->estate, other, m->journal, m->clock });
    second.resume();
    QVERIFY(second.all().isEmpty());
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->cloud.writes.size(), 2);
}

void StagedRestartResumeTest::aLockStopsIt()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    m->first.policies().writeLock.setEnabled(true);
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::ReadOnly);
    QCOMPARE(m->state(0), State::Done);
    QCOMPARE(m->state(1), State::Waiting);
    restart.resume();
    QCOMPARE(restart.pauseReason(), Pause::ReadOnly);
    m->first.policies().writeLock.unlock(std::nullopt);
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(restart.count(State::Done), 2);
}

void StagedRestartResumeTest::signedOutItStops()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"c0"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    m->second.signOut();
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::SignedOut);
    QCOMPARE(m->state(0), State::Done);
    Fixture::signIn(m->second);
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(restart.count(State::Done), 2);
}

void StagedRestartResumeTest::aPlaceThatClosesWhileSending()
{
    hang();
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Sending));
    QVERIFY(m->settle());
    const ConnectionProfile profile = m->first.profile();
    m->estate.remove(m->first);
    QVERIFY(m->settle());
    QCOMPARE(restart.phase(), Phase::Paused);
    QCOMPARE(restart.pauseReason(), Pause::SignedOut);
    QCOMPARE(m->state(0), State::Sending);
    m->cloud.find(u"a0"_s)->status = u"RESTARTING"_s;
    Connection& again = m->estate.add(profile);
    Fixture::signIn(again);
    QVERIFY(m->runUntilState(0, State::Restarting)); // watched as soon as the place is there
    m->cloud.find(u"a0"_s)->status = u"RUNNING"_s;
    QVERIFY(m->runUntilState(0, State::Done));
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(restart.phase(), Phase::Paused);
    m->estate.remove(again);
}

void StagedRestartResumeTest::aPlaceThatClosesWhileWatching()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"c0"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    m->estate.remove(m->first);
    QVERIFY(m->runFor(10min));
    QCOMPARE(m->state(0), State::Restarting);
    QCOMPARE(m->cloud.writes.size(), 1);
    QCOMPARE(restart.phase(), Phase::Paused);
    restart.cancel();
    QCOMPARE(restart.phase(), Phase::Running); // still to be looked at
    restart.pause();
    m->staged->forget(restart);
    QVERIFY(m->settle());
    QCOMPARE(m->kept(), 0);
}

void StagedRestartResumeTest::aPlaceThatClosesWhileLooking()
{
    m->cloud.onRead
        = [](const HttpRequest&) -> std::optional<BatchCloud::Reply> { return BatchCloud::Reply(); };
    StagedRestart& restart = m->begin({ u"a0"_s });
    QVERIFY(m->settle());
    m->estate.remove(m->first);
    QVERIFY(m->settle());
    QCOMPARE(restart.phase(), Phase::Paused);
    QCOMPARE(m->state(0), State::Waiting);
    QVERIFY(m->cloud.writes.isEmpty());
}

void StagedRestartResumeTest::whatCannotBeLookedAtStopsIt()
{
    m->cloud.onRead = [](const HttpRequest&) -> std::optional<BatchCloud::Reply> {
        return BatchCloud::reply(403, R"({"error_code":"111400003"})");
    };
    StagedRestart& restart = m->begin({ u"a0"_s });
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::NotReadable);
    QCOMPARE(restart.error()->httpStatus, 403);
    QCOMPARE(m->state(0), State::Waiting);
    QVERIFY(m->journal.entries.isEmpty());
}

void StagedRestartResumeTest::whatDidNotLeaveStopsIt()
{
    const auto works = m->cloud.onWrite;
    m->cloud.onWrite
        = [](const HttpRequest&) { return BatchCloud::Reply(BatchCloud::lost(ApiError::Outcome::NotSent)); };
    StagedRestart& restart = m->begin({ u"a0"_s });
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::NotReadable);
    QCOMPARE(m->state(0), State::Waiting);
    m->cloud.onWrite = works;
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
}

void StagedRestartResumeTest::whatCannotBeWrittenDownIsNotSent()
{
    // A file in the place of the folder: permissions would not keep the superuser out.
    QFile blocker(m->folder.filePath(u"restarts"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    StagedRestart& restart = m->begin({ u"a0"_s });
    QCOMPARE(restart.phase(), Phase::Paused);
    QCOMPARE(restart.pauseReason(), Pause::NotKept);
    restart.resume();
    QCOMPARE(restart.pauseReason(), Pause::NotKept);
    QVERIFY(m->runFor(5min));
    QVERIFY(m->cloud.writes.isEmpty());
    QVERIFY(blocker.remove());
    restart.resume();
    QVERIFY(m->runUntilPhase(Phase::Over));
    QCOMPARE(m->state(0), State::Done);
}

void StagedRestartResumeTest::whatCannotBeWrittenDownAnyMoreIsNotSent()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    const QString folder = m->folder.filePath(u"restarts"_s);
    QVERIFY(QDir().rename(folder, folder + u"-away"_s));
    QFile blocker(folder);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    QVERIFY(m->runUntilPhase(Phase::Paused));
    QCOMPARE(restart.pauseReason(), Pause::NotKept);
    QCOMPARE(m->state(0), State::Done);
    QCOMPARE(m->state(1), State::Waiting);
    QCOMPARE(m->cloud.writes.size(), 1);
}

void StagedRestartResumeTest::oneThatIsPausedCanBeForgotten()
{
    StagedRestart& restart = m->begin({ u"a0"_s, u"a1"_s });
    QVERIFY(m->runUntilState(0, State::Restarting));
    restart.pause();
    QPointer<StagedRestart> alive(&restart);
    m->staged->forget(restart);
    QVERIFY(m->settle());
    QVERIFY(!alive);
    QCOMPARE(m->kept(), 0);
    QCOMPARE(m->journal.entries.size(), 1);
    QCOMPARE(m->journal.entries[0].outcome, JournalEntry::Outcome::Unknown);
    QVERIFY(m->runFor(10min));
    QCOMPARE(m->cloud.writes.size(), 1);
}

void StagedRestartResumeTest::aReceiverMayForgetIt()
{
    StagedRestart& restart = m->begin({ u"a0"_s });
    QPointer<StagedRestart> alive(&restart);
    connect(&restart, &StagedRestart::changed, this, [&] {
        if (restart.phase() == Phase::Over)
            m->staged->forget(restart);
    });
    QVERIFY(m->runUntil([&] { return !alive; }));
    QVERIFY(m->staged->all().isEmpty());
    QCOMPARE(m->journal.entries.size(), 1);
}

QTEST_GUILESS_MAIN(StagedRestartResumeTest)
#include "tst_stagedrestartresume.moc"
