// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/serverclock.h"
#include "fakes/jumpingclock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using fakes::JumpingClock;
using std::chrono::seconds;

namespace {

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

class TestServerClock : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsKnownAtFirst();
    void theDifferenceIsThatOfTheDate_data();
    void theDifferenceIsThatOfTheDate();
    void whatIsNoDateIsIgnored_data();
    void whatIsNoDateIsIgnored();
    void dateIsReadInUtcWhateverTheZone();
    void onlyAChangeThatMattersIsTold();
};

void TestServerClock::nothingIsKnownAtFirst()
{
    JumpingClock local;
    ServerClock clock(local);
    QVERIFY(!clock.difference().has_value());
    QVERIFY(!clock.isOff());
    QCOMPARE(clock.now(), local.now());
}

void TestServerClock::theDifferenceIsThatOfTheDate_data()
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

void TestServerClock::theDifferenceIsThatOfTheDate()
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

void TestServerClock::whatIsNoDateIsIgnored_data()
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

void TestServerClock::whatIsNoDateIsIgnored()
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

void TestServerClock::dateIsReadInUtcWhateverTheZone()
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

void TestServerClock::onlyAChangeThatMattersIsTold()
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

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
