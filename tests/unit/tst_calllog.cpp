// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calllog.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

CallLogEntry asked(const QByteArray& body = {})
{
    CallLogEntry entry;
    entry.body.text = body;
    entry.body.size = body.size();
    return entry;
}

CallResult answered(const QByteArray& body = {})
{
    CallResult result;
    result.state = CallResult::State::Finished;
    result.status = 200;
    result.body.text = body;
    result.body.size = body.size();
    return result;
}

} // namespace

class CallLogTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersFollowEachOther();
    void anEntryEnds();
    void theLastAreKept();
    void anEntryThatIsGoneDoesNotEnd();
    void clearForgetsAll();
    void dropsBodiesOfTheOldest();
    void aLateBodyOfAnOldOneGoesFirst();
    void headersCountToo();
};

void CallLogTest::numbersFollowEachOther()
{
    CallLog log;
    QSignalSpy began(&log, &CallLog::began);
    QCOMPARE(log.firstNumber(), 0u);
    QCOMPARE(log.begin(asked()), 1u);
    QCOMPARE(log.begin(asked()), 2u);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.firstNumber(), 1u);
    QCOMPARE(began.size(), 2);
    QCOMPARE(began.last().first().toULongLong(), 2u);
    QCOMPARE(log.find(2)->number, 2u);
    QVERIFY(!log.find(0));
    QVERIFY(!log.find(3));
}

void CallLogTest::anEntryEnds()
{
    CallLog log;
    QSignalSpy changed(&log, &CallLog::changed);
    const quint64 number = log.begin(asked("abc"));
    QCOMPARE(log.find(number)->result.state, CallResult::State::Running);
    QCOMPARE(log.bytes(), 3);
    log.end(number, answered("defg"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(log.find(number)->result.status, 200);
    QCOMPARE(log.find(number)->result.body.text, QByteArray("defg"));
    QCOMPARE(log.find(number)->body.text, QByteArray("abc"));
    QCOMPARE(log.bytes(), 7);
}

void CallLogTest::theLastAreKept()
{
    CallLog log;
    for (int i = 0; i < CallLog::MostEntries; ++i)
        log.begin(asked("x"));
    QCOMPARE(log.size(), CallLog::MostEntries);
    // Whoever follows the log sees the entry for the last time.
    quint64 seen = 0;
    connect(&log, &CallLog::dropping, &log, [&](quint64 last) { seen = log.find(last) ? last : 0; });
    log.begin(asked("x"));
    QCOMPARE(seen, 1u);
    QCOMPARE(log.size(), CallLog::MostEntries);
    QVERIFY(!log.find(1));
    QCOMPARE(log.firstNumber(), 2u);
    QVERIFY(log.find(CallLog::MostEntries + 1));
    QCOMPARE(log.bytes(), CallLog::MostEntries);
}

void CallLogTest::anEntryThatIsGoneDoesNotEnd()
{
    CallLog log;
    const quint64 number = log.begin(asked());
    log.clear();
    QSignalSpy changed(&log, &CallLog::changed);
    log.end(number, answered("x"));
    log.end(99, answered("x"));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(log.bytes(), 0);
}

void CallLogTest::clearForgetsAll()
{
    CallLog log;
    QSignalSpy dropping(&log, &CallLog::dropping);
    log.clear();
    QCOMPARE(dropping.size(), 0);
    log.begin(asked("x"));
    log.begin(asked("y"));
    log.clear();
    QCOMPARE(dropping.size(), 1);
    QCOMPARE(dropping.first().first().toULongLong(), 2u);
    QCOMPARE(log.size(), 0);
    QCOMPARE(log.bytes(), 0);
    QCOMPARE(log.begin(asked()), 3u);
    QCOMPARE(log.firstNumber(), 3u);
}

void CallLogTest::dropsBodiesOfTheOldest()
{
    CallLog log;
    const QByteArray body(CallLog::LargestBody, 'x');
    const quint64 fit = quint64(CallLog::MostBytes / CallLog::LargestBody);
    for (quint64 i = 0; i < fit; ++i)
        log.end(log.begin(asked()), answered(body));
    QCOMPARE(log.bytes(), CallLog::MostBytes);
    QVERIFY(!log.find(1)->result.body.isDropped);
    QSignalSpy changed(&log, &CallLog::changed);
    log.end(log.begin(asked()), answered("y"));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toULongLong(), 1u);
    QVERIFY(log.find(1)->result.body.isDropped);
    QVERIFY(log.find(1)->result.body.text.isEmpty());
    QCOMPARE(log.find(1)->result.body.size, CallLog::LargestBody);
    QVERIFY(!log.find(1)->body.isDropped);
    QCOMPARE(log.find(1)->result.status, 200);
    QVERIFY(!log.find(2)->result.body.isDropped);
    QVERIFY(log.bytes() <= CallLog::MostBytes);
}

void CallLogTest::aLateBodyOfAnOldOneGoesFirst()
{
    CallLog log;
    const QByteArray body(CallLog::LargestBody, 'x');
    const quint64 slow = log.begin(asked());
    for (int i = 0; i < CallLog::MostEntries - 1; ++i)
        log.end(log.begin(asked()), answered(body));
    log.end(slow, answered(body));
    QVERIFY(log.find(slow)->result.body.isDropped);
    QVERIFY(log.bytes() <= CallLog::MostBytes);
    QVERIFY(!log.find(slow + 1999)->result.body.isDropped);
}

void CallLogTest::headersCountToo()
{
    CallLog log;
    for (int i = 0; i < 40; ++i) {
        CallResult result = answered();
        result.headers.append(Header("X-Long", QByteArray(1024 * 1024, 'x')));
        log.end(log.begin(asked()), std::move(result));
        QVERIFY(log.bytes() <= CallLog::MostBytes);
    }
    QVERIFY(log.find(1)->result.headers.isEmpty());
    QVERIFY(!log.find(40)->result.headers.isEmpty());
}

QTEST_GUILESS_MAIN(CallLogTest)
#include "tst_calllog.moc"
