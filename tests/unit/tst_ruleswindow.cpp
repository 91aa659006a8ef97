// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/maintenancewindow.h"
#include "tst_rulestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

class RulesWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void timesAreReadInThreeForms_data();
    void timesAreReadInThreeForms();
    void windowEndsFourHoursLater_data();
    void windowEndsFourHoursLater();
    void windowIsOneOfThoseOffered_data();
    void windowIsOneOfThoseOffered();
    void everyEmbeddedWindowPasses();
    void windowsOfAServerReplaceTheSix();
    void clauseIsTheCallers();
    void untilAWindowOpens_data();
    void untilAWindowOpens();
};

void RulesWindowTest::timesAreReadInThreeForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time"); // null: not a time
    const auto good
        = [](const QString& text, const QString& time) { QTest::newRow(qPrintable(text)) << text << time; };
    good(u"22"_s, u"22:00:00"_s);
    good(u"22:00"_s, u"22:00:00"_s);
    good(u"22:00:00"_s, u"22:00:00"_s);
    good(u"00"_s, u"00:00:00"_s);
    good(u"23:59:59"_s, u"23:59:59"_s);
    const auto bad
        = [](const char* title, const QString& text) { QTest::newRow(title) << text << QString(); };
    bad("empty", {});
    bad("one digit", u"2"_s);
    bad("three digits", u"022"_s);
    bad("hour 24", u"24"_s);
    bad("minute 60", u"22:60"_s);
    bad("second 60", u"22:00:60"_s);
    bad("four parts", u"22:00:00:00"_s);
    bad("open end", u"22:"_s);
    bad("open begin", u":00"_s);
    bad("space", u" 22"_s);
    bad("sign", u"-2"_s);
    bad("letters", u"ab:cd"_s);
    bad("second character no digit", u"2x"_s);
    bad("foreign digits", u"\u0662\u0662"_s);
    bad("surrogate pair", u"\U0001F600"_s);
}

void RulesWindowTest::timesAreReadInThreeForms()
{
    QFETCH(const QString, text);
    QFETCH(const QString, time);
    const auto found = normalisedWindowTime(text);
    QCOMPARE(found.has_value(), !time.isNull());
    QCOMPARE(found.value_or(QString()), time);
}

void RulesWindowTest::windowEndsFourHoursLater_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("02") << u"02"_s << u"06:00:00"_s;
    QTest::newRow("18:00") << u"18:00"_s << u"22:00:00"_s;
    QTest::newRow("19:59:59") << u"19:59:59"_s << u"23:59:59"_s;
    QTest::newRow("20:00:00 is midnight") << u"20:00:00"_s << u"00:00:00"_s;
    QTest::newRow("22:00:00 crosses midnight") << u"22:00:00"_s << u"02:00:00"_s;
    QTest::newRow("not a time") << u"late"_s << QString();
}

void RulesWindowTest::windowEndsFourHoursLater()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QCOMPARE(windowEnd(begin).has_value(), !end.isNull());
    QCOMPARE(windowEnd(begin).value_or(QString()), end);
}

void RulesWindowTest::windowIsOneOfThoseOffered_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& begin, const QString& end, QStringList expected) {
        for (QString& line : expected)
            line += u" table 5-2 111400106"_s;
        QTest::newRow(title) << begin << end << expected;
    };
    row("none", {}, {}, {});
    row("full form", u"22:00:00"_s, u"02:00:00"_s, {});
    row("short forms", u"22"_s, u"02:00"_s, {});
    row("only the begin", u"22:00:00"_s, {}, { u"MaintainEnd OneOfPairMissing"_s });
    row("only the end", {}, u"02:00:00"_s, { u"MaintainBegin OneOfPairMissing"_s });
    row("begin malformed", u"late"_s, u"02:00:00"_s, { u"MaintainBegin Malformed [late]"_s });
    row("end malformed", u"22:00:00"_s, u"晚"_s, { u"MaintainEnd Malformed [晚]"_s });
    row("both malformed", u"x"_s, u"y"_s,
        { u"MaintainBegin Malformed [x]"_s, u"MaintainEnd Malformed [y]"_s });
    row("begin malformed, end missing", u"x"_s, {},
        { u"MaintainBegin Malformed [x]"_s, u"MaintainEnd OneOfPairMissing"_s });
    row("begin missing, end malformed", {}, u"y"_s,
        { u"MaintainBegin OneOfPairMissing"_s, u"MaintainEnd Malformed [y]"_s });
    row("begin not offered", u"03"_s, u"07"_s, { u"MaintainBegin NotOffered [03:00:00]"_s });
    row("a second too late", u"22:00:01"_s, u"02:00:01"_s, { u"MaintainBegin NotOffered [22:00:01]"_s });
    row("end of another window", u"22:00:00"_s, u"06:00:00"_s, { u"MaintainEnd Mismatch [02:00:00]"_s });
    row("end equals begin", u"22:00:00"_s, u"22:00:00"_s, { u"MaintainEnd Mismatch [02:00:00]"_s });
}

void RulesWindowTest::windowIsOneOfThoseOffered()
{
    QFETCH(const QString, begin);
    QFETCH(const QString, end);
    QTEST(texts(validateWindow(begin, end, InstanceLimits::embedded().windows)), "expected");
}

void RulesWindowTest::everyEmbeddedWindowPasses()
{
    const auto windows = InstanceLimits::embedded().windows;
    QCOMPARE(windows.size(), 6);
    for (const MaintenanceWindow& window : windows) {
        QCOMPARE(windowEnd(window.begin), std::optional(window.end));
        QCOMPARE(texts(validateWindow(window.begin, window.end, windows)), QStringList());
        QCOMPARE(window.isDefault, window.begin == u"02:00:00"_s);
    }
}

void RulesWindowTest::windowsOfAServerReplaceTheSix()
{
    const QList<MaintenanceWindow> windows { { u"03:00"_s, u"05"_s, true } };
    QCOMPARE(texts(validateWindow(u"03:00:00"_s, u"05:00:00"_s, windows)), QStringList());
    QCOMPARE(texts(validateWindow(u"03:00:00"_s, u"07:00:00"_s, windows)),
             QStringList { u"MaintainEnd Mismatch [05:00:00] table 5-2 111400106"_s });
    QCOMPARE(texts(validateWindow(u"22:00:00"_s, u"02:00:00"_s, windows)),
             QStringList { u"MaintainBegin NotOffered [22:00:00] table 5-2 111400106"_s });
}

void RulesWindowTest::clauseIsTheCallers()
{
    const auto violations
        = validateWindow(u"22"_s, {}, InstanceLimits::embedded().windows, QLatin1StringView("table 5-11"));
    QCOMPARE(texts(violations), QStringList { u"MaintainEnd OneOfPairMissing table 5-11 111400106"_s });
}

void RulesWindowTest::untilAWindowOpens_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("takes"); // minutes
    QTest::addColumn<int>("expected"); // seconds; -1: nothing
    const auto row = [](const char* title, const char* begin, const char* end, const char* now, int takes,
                        int expected) {
        QTest::newRow(title) << QString::fromLatin1(begin) << QString::fromLatin1(end)
                             << QString::fromLatin1(now) << takes << expected;
    };
    row("before", "02:00:00", "06:00:00", "00:00:00", 0, 7200);
    row("a second before", "02:00:00", "06:00:00", "01:59:59", 0, 1);
    row("begin", "02:00:00", "06:00:00", "02:00:00", 0, 0);
    row("inside", "02:00:00", "06:00:00", "04:30:00", 0, 0);
    row("end", "02:00:00", "06:00:00", "06:00:00", 0, 20 * 3600);
    row("a second after", "02:00:00", "06:00:00", "06:00:01", 0, 20 * 3600 - 1);
    row("over midnight, before", "22:00:00", "02:00:00", "21:00:00", 0, 3600);
    row("over midnight, evening", "22:00:00", "02:00:00", "23:59:59", 0, 0);
    row("over midnight, night", "22:00:00", "02:00:00", "01:00:00", 0, 0);
    row("over midnight, after", "22:00:00", "02:00:00", "02:00:01", 0, 20 * 3600 - 1);
    row("other spellings", "22", "02:00", "01:00:00", 0, 0);
    row("no end", "22:00:00", "", "01:00:00", 0, 0);
    row("an end that is no time", "22:00:00", "later", "03:00:00", 0, 19 * 3600);
    row("all day", "02:00:00", "02:00:00", "01:00:00", 0, 0);
    row("just enough left", "02:00:00", "06:00:00", "05:45:00", 15, 0);
    row("too little left", "02:00:00", "06:00:00", "05:45:01", 15, 20 * 3600 + 899);
    row("longer than the window, at its begin", "02:00:00", "03:00:00", "02:00:00", 90, 0);
    row("longer than the window, later", "02:00:00", "03:00:00", "02:00:01", 90, 24 * 3600 - 1);
    row("no begin", "", "06:00:00", "05:00:00", 0, -1);
    row("a begin that is no time", "25:00:00", "06:00:00", "05:00:00", 0, -1);
}

void RulesWindowTest::untilAWindowOpens()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QString, now);
    QFETCH(int, takes);
    const auto wait = untilWindow(begin, end, QTime::fromString(now), std::chrono::minutes(takes));
    QTEST(wait ? int(wait->count()) : -1, "expected");
}

QTEST_APPLESS_MAIN(RulesWindowTest)
#include "tst_ruleswindow.moc"
