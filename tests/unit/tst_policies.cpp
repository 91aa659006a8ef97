// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverclock.h"
#include "api/signingate.h"
#include "api/writelock.h"
#include "fakes/jumpingclock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using fakes::JumpingClock;
using State = SignInGate::State;
using Ticket = SignInGate::Ticket;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

//! Somebody at the gate.
struct Guest
{
    QObject context;
    std::optional<Ticket> ticket;
    int called = 0;
    bool turnedAway = false;

    void enter(SignInGate& gate)
    {
        gate.enter(&context, [this](std::optional<Ticket> given) {
            ++called;
            turnedAway = !given;
            ticket = std::move(given);
        });
    }
    bool isIn() const { return called == 1 && ticket.has_value(); }
    bool waits() const { return called == 0; }
};

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private slots:
    // WriteLock
    void aConnectionMayWriteUnlessItIsReadOnly();
    void enablingLocksAndDisablingFrees();
    void anUnlockedConnectionCountsDownAndLocks();
    void sleepLocksAtOnceAndSaysSoSoon();
    void aClockSetBackDoesNotProlong();
    void unlockedForTheRunStaysUnlocked();
    void unlockingAgainSetsTheSpanAnew();
    void lockingEndsTheCountdown();
    void aSpanOfNothingStaysLocked();
    void theLockMayBeDeletedWhenItTellsOfItsLocking();

    // SignInGate
    void theFirstGoesAlone();
    void successLetsAllIn();
    void aRefusalTurnsAllAway();
    void aRefusalAfterSuccessHalts();
    void aDroppedTicketGivesTheTurnToTheNext();
    void droppingAtOnceDoesNotGoDeeper();
    void ticketsAreMovedNotCopied();
    void ticketsOfBeforeHaveNoSay_data();
    void ticketsOfBeforeHaveNoSay();
    void resumeLetsOneTry();
    void resumeIsForAHaltedGate();
    void resetWhileSomebodyTriesLetsTheNextTry();
    void whoIsGoneIsPassedOver();
    void everythingHaltsWhenOneOfManyIsRefused();
    void theGateMayBeDeletedInsideACallback();
    void theGateMayBeDeletedWhenItTellsOfItsState_data();
    void theGateMayBeDeletedWhenItTellsOfItsState();
    void ticketsOutliveTheGate();
    void whoWaitsMayHoldATicket();

    // ServerClock
    void nothingIsKnownAtFirst();
    void theDifferenceIsThatOfTheDate_data();
    void theDifferenceIsThatOfTheDate();
    void whatIsNoDateIsIgnored_data();
    void whatIsNoDateIsIgnored();
    void dateIsReadInUtcWhateverTheZone();
    void onlyAChangeThatMattersIsTold();
};

void TestPolicies::aConnectionMayWriteUnlessItIsReadOnly()
{
    JumpingClock clock;
    WriteLock lock(clock);
    QSignalSpy changes(&lock, &WriteLock::changed);
    QVERIFY(!lock.isEnabled());
    QVERIFY(!lock.isLocked());
    QVERIFY(!lock.remaining().has_value());
    lock.lock();
    lock.unlock(1min);
    QVERIFY(!lock.isLocked());
    QVERIFY(!lock.remaining().has_value());
    QCOMPARE(clock.pending(), 0);
    QCOMPARE(changes.count(), 0);
}

void TestPolicies::enablingLocksAndDisablingFrees()
{
    JumpingClock clock;
    WriteLock lock(clock);
    QSignalSpy changes(&lock, &WriteLock::changed);
    lock.setEnabled(true);
    QVERIFY(lock.isEnabled());
    QVERIFY(lock.isLocked());
    QCOMPARE(changes.count(), 1);
    lock.setEnabled(true);
    QCOMPARE(changes.count(), 1);

    lock.unlock(1min);
    lock.setEnabled(true);
    QVERIFY(!lock.isLocked());
    lock.setEnabled(false);
    QVERIFY(!lock.isLocked());
    QVERIFY(!lock.remaining().has_value());
    QCOMPARE(clock.pending(), 0);
    QCOMPARE(changes.count(), 3);
    lock.setEnabled(true);
    QVERIFY(lock.isLocked());
}

void TestPolicies::anUnlockedConnectionCountsDownAndLocks()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    QSignalSpy changes(&lock, &WriteLock::changed);
    lock.unlock(61s);
    QCOMPARE(changes.count(), 1);
    QVERIFY(!lock.isLocked());
    QCOMPARE(lock.remaining(), std::optional<milliseconds>(61s));
    clock.advance(60s);
    QVERIFY(!lock.isLocked());
    QCOMPARE(lock.remaining(), std::optional<milliseconds>(1s));
    QCOMPARE(changes.count(), 1);
    clock.advance(1s);
    QVERIFY(lock.isLocked());
    QVERIFY(!lock.remaining().has_value());
    QCOMPARE(changes.count(), 2);
    clock.advance(1h);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(clock.pending(), 0);
}

void TestPolicies::sleepLocksAtOnceAndSaysSoSoon()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    lock.unlock(15min);
    QSignalSpy changes(&lock, &WriteLock::changed);
    clock.jump(14min);
    QVERIFY(!lock.isLocked());
    QCOMPARE(lock.remaining(), std::optional<milliseconds>(1min));
    clock.jump(1min);
    QVERIFY(lock.isLocked());
    QVERIFY(!lock.remaining().has_value());
    clock.advance(5s);
    QCOMPARE(changes.count(), 1);
    // Set back afterwards, it stays locked.
    clock.jump(-1h);
    QVERIFY(lock.isLocked());
}

void TestPolicies::aClockSetBackDoesNotProlong()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    lock.unlock(15min);
    clock.jump(-24h);
    QCOMPARE(lock.remaining(), std::optional<milliseconds>(15min));
    clock.advance(15min);
    QVERIFY(lock.isLocked());
}

void TestPolicies::unlockedForTheRunStaysUnlocked()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    QSignalSpy changes(&lock, &WriteLock::changed);
    lock.unlock(std::nullopt);
    QCOMPARE(changes.count(), 1);
    QVERIFY(!lock.remaining().has_value());
    clock.jump(1000h);
    clock.advance(1000h);
    QVERIFY(!lock.isLocked());
    lock.lock();
    QVERIFY(lock.isLocked());
    QCOMPARE(changes.count(), 2);
}

void TestPolicies::unlockingAgainSetsTheSpanAnew()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    lock.unlock(1min);
    lock.unlock(10min);
    clock.advance(9min);
    QVERIFY(!lock.isLocked());
    lock.unlock(std::nullopt);
    clock.advance(10min);
    QVERIFY(!lock.isLocked());
    lock.unlock(1s);
    clock.advance(1s);
    QVERIFY(lock.isLocked());
}

void TestPolicies::lockingEndsTheCountdown()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    lock.unlock(1min);
    QSignalSpy changes(&lock, &WriteLock::changed);
    lock.lock();
    lock.lock();
    QCOMPARE(changes.count(), 1);
    QVERIFY(!lock.remaining().has_value());
    QCOMPARE(clock.pending(), 0);
}

void TestPolicies::aSpanOfNothingStaysLocked()
{
    JumpingClock clock;
    WriteLock lock(clock);
    lock.setEnabled(true);
    for (const milliseconds span : { 0ms, -1ms }) {
        lock.unlock(span);
        QVERIFY(lock.isLocked());
        clock.advance(0ms);
        QVERIFY(lock.isLocked());
    }
}

void TestPolicies::theLockMayBeDeletedWhenItTellsOfItsLocking()
{
    JumpingClock clock;
    auto lock = std::make_unique<WriteLock>(clock);
    lock->setEnabled(true);
    lock->unlock(1min);
    QObject context;
    connect(lock.get(), &WriteLock::changed, &context, [&lock] { lock.reset(); });
    clock.advance(1min);
    QVERIFY(!lock);
    QCOMPARE(clock.pending(), 0);
}

void TestPolicies::theFirstGoesAlone()
{
    SignInGate gate;
    Guest first, second;
    QCOMPARE(gate.state(), State::Untried);
    first.enter(gate);
    second.enter(gate);
    QVERIFY(first.isIn());
    QVERIFY(second.waits());
}

void TestPolicies::successLetsAllIn()
{
    SignInGate gate;
    QSignalSpy changes(&gate, &SignInGate::stateChanged);
    Guest first, second, third, late;
    for (Guest* guest : { &first, &second, &third })
        guest->enter(gate);
    first.ticket->accepted();
    QCOMPARE(gate.state(), State::Proven);
    QVERIFY(second.isIn());
    QVERIFY(third.isIn());
    late.enter(gate);
    QVERIFY(late.isIn());
    second.ticket->accepted();
    third.ticket->drop();
    QCOMPARE(gate.state(), State::Proven);
    QCOMPARE(changes.count(), 1);
}

void TestPolicies::aRefusalTurnsAllAway()
{
    SignInGate gate;
    QSignalSpy changes(&gate, &SignInGate::stateChanged);
    Guest first, second, late;
    first.enter(gate);
    second.enter(gate);
    first.ticket->refused();
    QVERIFY(gate.isHalted());
    QVERIFY(second.turnedAway);
    late.enter(gate);
    QVERIFY(late.turnedAway);
    QCOMPARE(changes.count(), 1);
}

void TestPolicies::aRefusalAfterSuccessHalts()
{
    SignInGate gate;
    Guest first, second;
    first.enter(gate);
    first.ticket->accepted();
    second.enter(gate);
    second.ticket->refused();
    QVERIFY(gate.isHalted());
}

void TestPolicies::aDroppedTicketGivesTheTurnToTheNext()
{
    SignInGate gate;
    Guest first, second, third;
    for (Guest* guest : { &first, &second, &third })
        guest->enter(gate);
    first.ticket->drop();
    QVERIFY(second.isIn());
    QVERIFY(third.waits());
    second.ticket.reset(); // destroyed without a verdict
    QVERIFY(third.isIn());
    QCOMPARE(gate.state(), State::Untried);
    // Only once.
    first.ticket->refused();
    QCOMPARE(gate.state(), State::Untried);
    third.ticket->accepted();
    QCOMPARE(gate.state(), State::Proven);
}

void TestPolicies::droppingAtOnceDoesNotGoDeeper()
{
    SignInGate gate;
    QObject context;
    Guest first;
    first.enter(gate);
    int depth = 0, deepest = 0, calls = 0;
    for (int i = 0; i < 1000; ++i) {
        gate.enter(&context, [&](std::optional<Ticket> ticket) {
            ++calls;
            deepest = std::max(deepest, ++depth);
            ticket->drop();
            --depth;
        });
    }
    first.ticket->drop();
    QCOMPARE(calls, 1000);
    QCOMPARE(deepest, 1);
    Guest late;
    late.enter(gate);
    QVERIFY(late.isIn());
}

void TestPolicies::ticketsAreMovedNotCopied()
{
    SignInGate gate;
    Guest first, second;
    first.enter(gate);
    second.enter(gate);
    Ticket kept = *std::move(first.ticket);
    first.ticket.reset();
    QVERIFY(second.waits());
    Ticket other;
    other = std::move(kept);
    kept.refused(); // NOLINT(bugprone-use-after-move): must be harmless
    QVERIFY(second.waits());
    other = Ticket();
    QVERIFY(second.isIn());
    Ticket().accepted();
}

void TestPolicies::ticketsOfBeforeHaveNoSay_data()
{
    QTest::addColumn<int>("verdict");
    QTest::newRow("accepted") << 0;
    QTest::newRow("refused") << 1;
    QTest::newRow("dropped") << 2;
}

void TestPolicies::ticketsOfBeforeHaveNoSay()
{
    QFETCH(int, verdict);
    SignInGate gate;
    Guest old, now, next;
    old.enter(gate);
    gate.reset();
    now.enter(gate);
    next.enter(gate);
    QVERIFY(now.isIn());
    if (verdict == 0)
        old.ticket->accepted();
    else if (verdict == 1)
        old.ticket->refused();
    else
        old.ticket->drop();
    QCOMPARE(gate.state(), State::Untried);
    QVERIFY(next.waits());
}

void TestPolicies::resumeLetsOneTry()
{
    SignInGate gate;
    Guest first, second, third;
    first.enter(gate);
    first.ticket->refused();
    QSignalSpy changes(&gate, &SignInGate::stateChanged);
    gate.resume();
    QCOMPARE(gate.state(), State::Untried);
    QCOMPARE(changes.count(), 1);
    second.enter(gate);
    third.enter(gate);
    QVERIFY(second.isIn());
    QVERIFY(third.waits());
    second.ticket->refused();
    QVERIFY(gate.isHalted());
    QVERIFY(third.turnedAway);
}

void TestPolicies::resumeIsForAHaltedGate()
{
    SignInGate gate;
    Guest first, second;
    gate.resume();
    first.enter(gate);
    gate.resume();
    second.enter(gate);
    QVERIFY(second.waits());
    first.ticket->accepted();
    gate.resume();
    QCOMPARE(gate.state(), State::Proven);
}

void TestPolicies::resetWhileSomebodyTriesLetsTheNextTry()
{
    SignInGate gate;
    Guest first, second, third;
    for (Guest* guest : { &first, &second, &third })
        guest->enter(gate);
    gate.reset();
    QVERIFY(second.isIn());
    QVERIFY(third.waits());
    second.ticket->accepted();
    QVERIFY(third.isIn());
    gate.reset();
    QCOMPARE(gate.state(), State::Untried);
    third.ticket->refused();
    QCOMPARE(gate.state(), State::Untried);
}

void TestPolicies::whoIsGoneIsPassedOver()
{
    SignInGate gate;
    Guest first, third;
    auto gone = std::make_unique<Guest>();
    first.enter(gate);
    gone->enter(gate);
    third.enter(gate);
    gone.reset();
    first.ticket->drop();
    QVERIFY(third.isIn());

    auto goneAgain = std::make_unique<Guest>();
    goneAgain->enter(gate);
    goneAgain.reset();
    third.ticket->accepted();
    QCOMPARE(gate.state(), State::Proven);
}

void TestPolicies::everythingHaltsWhenOneOfManyIsRefused()
{
    SignInGate gate;
    QObject context;
    Guest first, last;
    first.enter(gate);
    gate.enter(&context, [](std::optional<Ticket> ticket) { ticket->refused(); });
    last.enter(gate);
    first.ticket->accepted();
    QVERIFY(gate.isHalted());
    QVERIFY(last.turnedAway);
}

void TestPolicies::theGateMayBeDeletedInsideACallback()
{
    QObject context;
    {
        auto gate = std::make_unique<SignInGate>();
        gate->enter(&context, [&gate](std::optional<Ticket>) { gate.reset(); });
        QVERIFY(!gate);
    }
    for (const bool good : { true, false }) {
        auto gate = std::make_unique<SignInGate>();
        Guest first, last;
        first.enter(*gate);
        gate->enter(&context, [&gate](std::optional<Ticket>) { gate.reset(); });
        last.enter(*gate);
        if (good)
            first.ticket->accepted();
        else
            first.ticket->refused();
        QVERIFY(!gate);
        QVERIFY(last.waits());
    }
    auto gate = std::make_unique<SignInGate>();
    Guest first;
    first.enter(*gate);
    gate->enter(&context, [&gate](std::optional<Ticket>) { gate.reset(); });
    gate->reset();
    QVERIFY(!gate);
}

void TestPolicies::theGateMayBeDeletedWhenItTellsOfItsState_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("accepted") << 0;
    QTest::newRow("refused") << 1;
    QTest::newRow("reset") << 2;
}

void TestPolicies::theGateMayBeDeletedWhenItTellsOfItsState()
{
    QFETCH(int, step);
    auto gate = std::make_unique<SignInGate>();
    Guest first, second;
    first.enter(*gate);
    if (step == 2)
        first.ticket->accepted();
    else
        second.enter(*gate);
    QObject context;
    connect(gate.get(), &SignInGate::stateChanged, &context, [&gate] { gate.reset(); });
    if (step == 0)
        first.ticket->accepted();
    else if (step == 1)
        first.ticket->refused();
    else
        gate->reset();
    QVERIFY(!gate);
    QVERIFY(second.waits());
}

void TestPolicies::ticketsOutliveTheGate()
{
    Guest first;
    {
        SignInGate gate;
        first.enter(gate);
    }
    first.ticket->accepted();
    first.ticket->refused();
    first.ticket.reset();
    QCOMPARE(first.called, 1);
}

void TestPolicies::whoWaitsMayHoldATicket()
{
    Guest first, second;
    auto gate = std::make_unique<SignInGate>();
    first.enter(*gate);
    auto held = std::make_shared<Ticket>(*std::move(first.ticket));
    gate->enter(&first.context, [held](std::optional<Ticket>) {});
    held.reset();
    second.enter(*gate);
    gate.reset();
    QVERIFY(second.waits());
}

void TestPolicies::nothingIsKnownAtFirst()
{
    JumpingClock local;
    ServerClock clock(local);
    QVERIFY(!clock.difference().has_value());
    QVERIFY(!clock.isOff());
    QCOMPARE(clock.now(), local.now());
}

void TestPolicies::theDifferenceIsThatOfTheDate_data()
{
    QTest::addColumn<seconds>("difference");
    QTest::addColumn<bool>("isOff");
    QTest::newRow("none") << 0s << false;
    QTest::newRow("in tolerance") << 60s << false;
    QTest::newRow("in tolerance, behind") << -60s << false;
    QTest::newRow("beyond tolerance") << 61s << true;
    QTest::newRow("beyond tolerance, behind") << -61s << true;
    QTest::newRow("an hour ahead") << seconds(1h) << true;
    QTest::newRow("an hour behind") << seconds(-1h) << true;
    QTest::newRow("a day ahead") << seconds(24h) << true;
    QTest::newRow("a day behind") << seconds(-24h) << true;
}

void TestPolicies::theDifferenceIsThatOfTheDate()
{
    QFETCH(seconds, difference);
    QFETCH(bool, isOff);
    JumpingClock local;
    ServerClock clock(local);
    QSignalSpy changes(&clock, &ServerClock::changed);
    clock.observe(httpDate(local.now().addSecs(difference.count())));
    QCOMPARE(clock.difference(), std::optional(difference));
    QCOMPARE(clock.isOff(), isOff);
    QCOMPARE(changes.count(), isOff ? 1 : 0);
    QCOMPARE(clock.now(), local.now().addSecs(isOff ? difference.count() : 0));
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    local.advance(1h);
    QCOMPARE(clock.now(), local.now().addSecs(isOff ? difference.count() : 0));
}

void TestPolicies::whatIsNoDateIsIgnored_data()
{
    QTest::addColumn<QByteArray>("date");
    for (const char* date :
         { "", "0", "-1", "now", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
           "Sun, 06 Nov 1994 08:49:37 +0100", "Sun, 06 Nov 1994 25:49:37 GMT",
           "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
           "Sun Nov  6 08:49:37 1994", "Son, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994T08:49:37 GMT",
           "1994-11-06T08:49:37Z", "\xff\xfe, 06 Nov 1994 08:49:37 GMT" })
        QTest::newRow(QByteArray(date).toPercentEncoding(" :,+").constData()) << QByteArray(date);
    QTest::newRow("long") << QByteArray(100'000, '1');
}

void TestPolicies::whatIsNoDateIsIgnored()
{
    QFETCH(QByteArray, date);
    JumpingClock local;
    ServerClock clock(local);
    clock.observe(httpDate(local.now().addSecs(3600)));
    QSignalSpy changes(&clock, &ServerClock::changed);
    clock.observe(date);
    QCOMPARE(clock.difference(), std::optional(seconds(1h)));
    QCOMPARE(changes.count(), 0);
}

void TestPolicies::dateIsReadInUtcWhateverTheZone()
{
    const QByteArray zone = qgetenv("TZ");
    // Without a database of zones: in this one 02:30 is no time on 29 March 2026.
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
    JumpingClock local; // 1 January
    ServerClock clock(local);
    clock.observe("Sun, 29 Mar 2026 02:30:00 GMT");
    qputenv("TZ", zone);
    tzset();
    const seconds expected = 87 * 24h + 2h + 30min;
    QCOMPARE(clock.difference(), std::optional(expected));
}

void TestPolicies::onlyAChangeThatMattersIsTold()
{
    JumpingClock local;
    ServerClock clock(local);
    QSignalSpy changes(&clock, &ServerClock::changed);
    const auto told = [&](seconds difference) {
        const auto before = changes.count();
        clock.observe(httpDate(local.now().addSecs(difference.count())));
        return changes.count() - before;
    };
    QCOMPARE(told(30s), 0);
    QCOMPARE(told(-30s), 0);
    QCOMPARE(told(100s), 1); // off
    QCOMPARE(told(130s), 0);
    QCOMPARE(told(160s), 0);
    QCOMPARE(told(161s), 1); // moved on since it was told
    QCOMPARE(told(161s), 0);
    QCOMPARE(told(-3600s), 1); // to the other side
    QCOMPARE(told(10s), 1); // right again
    QCOMPARE(told(0s), 0);
    // The local clock is put right or wrong between two replies.
    local.jump(-1h);
    QCOMPARE(told(3600s), 1);
    QCOMPARE(told(0s), 1);
}

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
