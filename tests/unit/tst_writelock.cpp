// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writelock.h"
#include "fakes/jumpingclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace partita;
using fakes::JumpingClock;
using std::chrono::milliseconds;

class TestWriteLock : public QObject
{
    Q_OBJECT

private slots:
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
};

void TestWriteLock::aConnectionMayWriteUnlessItIsReadOnly()
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

void TestWriteLock::enablingLocksAndDisablingFrees()
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

void TestWriteLock::anUnlockedConnectionCountsDownAndLocks()
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

void TestWriteLock::sleepLocksAtOnceAndSaysSoSoon()
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

void TestWriteLock::aClockSetBackDoesNotProlong()
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

void TestWriteLock::unlockedForTheRunStaysUnlocked()
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

void TestWriteLock::unlockingAgainSetsTheSpanAnew()
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

void TestWriteLock::lockingEndsTheCountdown()
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

void TestWriteLock::aSpanOfNothingStaysLocked()
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

void TestWriteLock::theLockMayBeDeletedWhenItTellsOfItsLocking()
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

QTEST_GUILESS_MAIN(TestWriteLock)
#include "tst_writelock.moc"
