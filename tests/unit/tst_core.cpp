// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/ids.h"
#include "core/secret.h"
#include "core/workers.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<ProjectId, InstanceId>);

//! The values and the threads that everything else stands on.
class CoreTest : public QObject
{
    Q_OBJECT

private slots:
    void secretWipesWhatItTakes();
    void secretMovesAndClones();
    void workRunsElsewhereAndIsDeliveredHere();
    void nothingIsDeliveredToADeadContext();
    void destructionWaitsForTheWork();
    void clockCallsBackFromTheEventLoop();
    void clockForgetsADeadContext();
};

void CoreTest::secretWipesWhatItTakes()
{
    QByteArray source("hunter2-hunter2");
    source.detach();
    const char* bytes = source.constData();
    const QByteArray sameBuffer = QByteArray::fromRawData(bytes, source.size());

    wipeBytes(source.data(), source.size());
    QCOMPARE(sameBuffer, QByteArray(15, '\0'));

    QByteArray again("hunter2");
    const Secret secret = Secret::take(again);
    QVERIFY(again.isEmpty());
    QCOMPARE(secret.view(), QByteArrayView("hunter2"));
}

void CoreTest::secretMovesAndClones()
{
    Secret first("abc");
    Secret copy = first.clone();
    Secret moved = std::move(first);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the promise of the class
    QCOMPARE(moved.view(), QByteArrayView("abc"));
    copy = std::move(moved);
    QCOMPARE(copy.view(), QByteArrayView("abc"));
    copy.wipe();
    QVERIFY(copy.isEmpty());
}

void CoreTest::workRunsElsewhereAndIsDeliveredHere()
{
    Workers workers;
    QObject context;
    QThread* worked = nullptr;
    QThread* delivered = nullptr;
    int value = 0;
    bool inside = true;
    workers.run(
        &context,
        [&] {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int result) {
            QVERIFY(!inside);
            delivered = QThread::currentThread();
            value = result;
        });
    inside = false;
    QTRY_COMPARE(value, 42);
    QVERIFY(worked != QThread::currentThread());
    QCOMPARE(delivered, QThread::currentThread());
}

void CoreTest::nothingIsDeliveredToADeadContext()
{
    Workers workers;
    auto context = std::make_unique<QObject>();
    bool late = false;
    workers.run(
        context.get(), [] { return 1; }, [&](int) { late = true; });
    context.reset();
    bool last = false;
    workers.run(
        this, [] { return 1; }, [&](int) { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!late);
}

void CoreTest::destructionWaitsForTheWork()
{
    std::atomic<int> done = 0;
    {
        Workers workers;
        for (int i = 0; i < 16; ++i)
            workers.run(
                this, [&] { return ++done; }, [](int) {});
    }
    QCOMPARE(done.load(), 16);
}

void CoreTest::clockCallsBackFromTheEventLoop()
{
    SystemClock clock;
    bool called = false;
    clock.after(0ms, this, [&] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    const auto before = clock.monotonic();
    QVERIFY(clock.monotonic() >= before);
}

void CoreTest::clockForgetsADeadContext()
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    bool late = false;
    clock.after(0ms, context.get(), [&] { late = true; });
    context.reset();
    bool last = false;
    clock.after(1ms, this, [&] { last = true; });
    QTRY_VERIFY(last);
    QVERIFY(!late);
}

QTEST_GUILESS_MAIN(CoreTest)
#include "tst_core.moc"
