// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/copylabel.h"
#include "common/emptystate.h"
#include "common/formatting.h"
#include "common/freshness.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/statusbadge.h"
#include "common/theme.h"
#include "common/usagebar.h"
#include "fakes/fakeclock.h"
#include "instances/jsonformat.h"
#include "rules/status.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace partita;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(partita::UsageLevel)

namespace {

//! Contrast of two colours as WCAG 2 defines it.
qreal contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear
            = [](qreal c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const qreal one = luminance(a);
    const qreal other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QPalette paletteOf(const QColor& base, const QColor& text)
{
    QPalette palette(base);
    for (const auto role : { QPalette::Base, QPalette::Window })
        palette.setColor(role, base);
    for (const auto role : { QPalette::Text, QPalette::WindowText })
        palette.setColor(role, text);
    return palette;
}

} // namespace

class UiCommonTest : public QObject
{
    Q_OBJECT

private slots:
    void agesAreSaidInTheUnitThatFits_data();
    void agesAreSaidInTheUnitThatFits();
    void agesTickAtMostEveryTenSeconds();
    void freshnessTellsAgeLoadingAndFailure();
    void statusesAreToldApartWithoutColour();
    void unknownStatusKeepsItsOwnText();
    void tonesAreReadable_data();
    void tonesAreReadable();
    void usageIsAlarmingFromEightyPercent_data();
    void usageIsAlarmingFromEightyPercent();
    void percentageOfNonsenseIsUnknown_data();
    void percentageOfNonsenseIsUnknown();
    void timesThatAreNoDatesStayNumbers();
    void toolTipsShowMarkupAsText();
    void bannerShowsMarkupAsText();
    void copyLabelCopiesTheWholeValue();
    void emptyStateShowsItsWholeText();
    void accessibleNamesHaveNoMnemonics();
    void iconsAreDrawnInTheColourOfThePalette();
    void jsonIsIndentedAndOtherwiseUntouched();
    void jsonPreviewIsCutBetweenCharacters();
    void jsonShowsDirectionMarksAsEscapes();
};

void UiCommonTest::agesAreSaidInTheUnitThatFits_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("unit");
    QTest::newRow("now") << 0 << u"just now"_s;
    QTest::newRow("seconds, not yet counted") << 4 << u"just now"_s;
    QTest::newRow("seconds, in steps") << 12 << u"10 s"_s;
    QTest::newRow("the last second") << 59 << u"50 s"_s;
    QTest::newRow("a minute") << 60 << u"1 min"_s;
    QTest::newRow("the last minute") << 3599 << u"59 min"_s;
    QTest::newRow("an hour") << 3600 << u"1 h"_s;
    QTest::newRow("two days") << 48 * 3600 << u"2 day"_s;
    QTest::newRow("a clock that was set back") << -50 << u"just now"_s;
}

void UiCommonTest::agesAreSaidInTheUnitThatFits()
{
    QFETCH(int, seconds);
    QFETCH(QString, unit);
    QVERIFY2(format::age(std::chrono::seconds(seconds)).contains(unit),
             qPrintable(format::age(std::chrono::seconds(seconds))));
}

void UiCommonTest::agesTickAtMostEveryTenSeconds()
{
    using namespace std::chrono_literals;
    for (const auto age : { 0s, 10s, 40s, 50s, 60s, 120s, 3600s, 7200s }) {
        const auto pause = format::ageValidFor(age);
        QVERIFY(pause >= 10s);
        // Exactly as long as the text stays right.
        QCOMPARE(format::age(age + pause - 1s), format::age(age));
        QVERIFY(format::age(age + pause) != format::age(age));
    }
}

void UiCommonTest::freshnessTellsAgeLoadingAndFailure()
{
    fakes::FakeClock clock;
    Freshness freshness(clock);
    freshness.show();
    freshness.setState({}, true, false);
    QVERIFY(freshness.text().contains(u"Loading"));
    const QDateTime loaded = clock.now();
    clock.advance(std::chrono::seconds(12));
    freshness.setState(loaded, false, false);
    QVERIFY(freshness.text().contains(u"10 s"));
    freshness.setState(loaded, true, false);
    QVERIFY(freshness.text().contains(u"10 s"));
    clock.advance(std::chrono::seconds(1));
    freshness.setState(loaded, true, false);
    QVERIFY(freshness.text().contains(u"Refreshing"));
    freshness.setState(loaded, false, true);
    QVERIFY(freshness.text().contains(u"failed"));
}

void UiCommonTest::statusesAreToldApartWithoutColour()
{
    const auto statuses = rules::knownStatuses();
    QSet<QString> texts;
    for (const auto status : statuses) {
        const StatusLook look = statusLook(QString(status));
        QVERIFY2(look.glyph != Glyph::Unknown, status.data());
        QVERIFY2(look.text != QString(status), status.data());
        texts.insert(look.text);
    }
    QCOMPARE(texts.size(), statuses.size());
}

void UiCommonTest::unknownStatusKeepsItsOwnText()
{
    const StatusLook look = statusLook(u"MIGRATING"_s);
    QCOMPARE(look.text, u"MIGRATING"_s);
    QCOMPARE(look.glyph, Glyph::Unknown);
    StatusBadge badge;
    badge.setStatus(u"MIGRATING"_s);
    QVERIFY(badge.accessibleName().contains(u"MIGRATING"));
}

void UiCommonTest::tonesAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(Qt::white, Qt::black);
    QTest::newRow("light grey window") << paletteOf(QColor(0xef, 0xef, 0xef), Qt::black);
    QTest::newRow("dark") << paletteOf(QColor(0x1e, 0x1f, 0x22), QColor(0xdf, 0xe1, 0xe5));
    QTest::newRow("black") << paletteOf(Qt::black, Qt::white);
}

void UiCommonTest::tonesAreReadable()
{
    QFETCH(QPalette, palette);
    using theme::Tone;
    for (const Tone tone : { Tone::Neutral, Tone::Info, Tone::Good, Tone::Busy, Tone::Warning, Tone::Bad }) {
        const auto colors = theme::tone(tone, palette);
        QVERIFY2(contrast(colors.ink, colors.fill) >= 4.5,
                 qPrintable(colors.ink.name() + u" on "_s + colors.fill.name()));
        QVERIFY(contrast(colors.ink, palette.color(QPalette::Base)) >= 4.5);
        QVERIFY2(contrast(colors.solid, palette.color(QPalette::Base)) >= 3, qPrintable(colors.solid.name()));
    }
    QVERIFY(contrast(theme::quietText(palette), palette.color(QPalette::Window)) >= 4.5);
}

void UiCommonTest::usageIsAlarmingFromEightyPercent_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<UsageLevel>("level");
    QTest::newRow("empty") << 0 << UsageLevel::Fine;
    QTest::newRow("just below") << 79 << UsageLevel::Fine;
    QTest::newRow("high") << 80 << UsageLevel::High;
    QTest::newRow("still high") << 92 << UsageLevel::High;
    QTest::newRow("critical") << 93 << UsageLevel::Critical;
    QTest::newRow("full") << 100 << UsageLevel::Critical;
}

void UiCommonTest::usageIsAlarmingFromEightyPercent()
{
    QFETCH(int, percent);
    QFETCH(UsageLevel, level);
    QCOMPARE(usageLevel(percent), level);
}

void UiCommonTest::percentageOfNonsenseIsUnknown_data()
{
    using Value = std::optional<qint64>;
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("usable");
    QTest::addColumn<int>("percent");
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    QTest::newRow("a half") << qint64(246) << qint64(492) << 50;
    QTest::newRow("more than there is") << qint64(500) << qint64(492) << 100;
    QTest::newRow("nothing usable") << qint64(5) << qint64(0) << -1;
    QTest::newRow("negative") << qint64(-5) << qint64(492) << -1;
    QTest::newRow("largest") << most << most << 100;
    QTest::newRow("largest of one") << most << qint64(1) << 100;
    QVERIFY(!format::percentage(Value(), Value(3)));
}

void UiCommonTest::percentageOfNonsenseIsUnknown()
{
    QFETCH(qint64, used);
    QFETCH(qint64, usable);
    QFETCH(int, percent);
    QCOMPARE(format::percentage(used, usable).value_or(-1), percent);
}

void UiCommonTest::timesThatAreNoDatesStayNumbers()
{
    QCOMPARE(format::utcTime(1568797295209), u"2019-09-18 09:01:35 UTC"_s);
    QVERIFY(format::localTime(1568797295209).startsWith(u"2019-09-18 "));
    QCOMPARE(format::localTime(std::numeric_limits<qint64>::max()), u"9223372036854775807"_s);
    QVERIFY(format::utcTime(std::numeric_limits<qint64>::min()).isEmpty());
}

void UiCommonTest::toolTipsShowMarkupAsText()
{
    QVERIFY(!format::toolTip(u"<b>x</b>"_s).contains(u"<b>"));
    QVERIFY(format::toolTip({}).isEmpty());
}

void UiCommonTest::bannerShowsMarkupAsText()
{
    Banner banner;
    banner.showMessage(theme::Tone::Warning, u"<img src=x>"_s);
    const auto labels = banner.findChildren<QLabel*>();
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.front()->textFormat(), Qt::PlainText);
    QCOMPARE(banner.text(), u"<img src=x>"_s);
}

void UiCommonTest::copyLabelCopiesTheWholeValue()
{
    CopyLabel label;
    label.setName(u"id"_s);
    const QString value = u"a\u202eb"_s + QString(100'000, u'x');
    label.setValue({ value }, value);
    label.show();
    QVERIFY(label.shown().size() < 1000);
    QVERIFY(!label.shown().contains(QChar(u'\u202e')));
    auto* button = label.findChild<QToolButton*>();
    QVERIFY(button->accessibleName().contains(u"id"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), value);
    label.setValue({ format::absent() }, {});
    QVERIFY(!button->isEnabled());
}

void UiCommonTest::emptyStateShowsItsWholeText()
{
    EmptyState state;
    const QString text = u"The gateway could not verify who is asking. "_s.repeated(8).trimmed();
    state.setContent(Icon::Error, u"Refused"_s, text);
    state.resize(900, 600);
    state.show();
    QLabel* label = nullptr;
    for (QLabel* candidate : state.findChildren<QLabel*>()) {
        if (candidate->text() == text)
            label = candidate;
    }
    QVERIFY(label);
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
}

void UiCommonTest::accessibleNamesHaveNoMnemonics()
{
    QCOMPARE(withoutMnemonic(u"&Name"_s), u"Name"_s);
    QCOMPARE(withoutMnemonic(u"Access &key"_s), u"Access key"_s);
    QCOMPARE(withoutMnemonic(u"名称(&N)"_s), u"名称"_s);
}

void UiCommonTest::iconsAreDrawnInTheColourOfThePalette()
{
    for (int which = 0; which < int(Icon::App); ++which) {
        const QImage image = iconPixmap(Icon(which), 32, Qt::red, 1).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                painted += pixel.alpha() > 200;
                QVERIFY(pixel.alpha() < 50 || pixel.red() > 200);
            }
        }
        QVERIFY2(painted > 8, qPrintable(QString::number(which)));
    }
}

void UiCommonTest::jsonIsIndentedAndOtherwiseUntouched()
{
    const QByteArray json
        = R"({"a":9223372036854775808,"a":1.50,"e":{},"l":[ ],"t":"x,{\"y\":1}","n":[1,{"z":null}]})";
    const FormattedJson formatted = formatJson(json, false);
    QVERIFY(!formatted.cut);
    QCOMPARE(formatted.text,
             u"{\n  \"a\": 9223372036854775808,\n  \"a\": 1.50,\n  \"e\": {},\n  \"l\": [],\n"
             "  \"t\": \"x,{\\\"y\\\":1}\",\n  \"n\": [\n    1,\n    {\n      \"z\": null\n    }\n  ]\n}"_s);
}

void UiCommonTest::jsonPreviewIsCutBetweenCharacters()
{
    QByteArray json = "{\"name\":\"";
    for (int i = 0; i < 40'000; ++i)
        json += "\xe5\x9b\xbd";
    json += "\"}";
    const FormattedJson preview = formatJson(json, false);
    QVERIFY(preview.cut);
    QVERIFY(preview.text.size() < 3000);
    QVERIFY(!preview.text.contains(QChar::ReplacementCharacter));
    const FormattedJson whole = formatJson(json, true);
    QVERIFY(!whole.cut);
    QCOMPARE(QJsonDocument::fromJson(whole.text.toUtf8()), QJsonDocument::fromJson(json));
    QByteArray list = "[";
    for (int i = 0; i < 100'000; ++i)
        list += "12345,";
    list += "0]";
    QVERIFY(formatJson(list, false).cut);
    QVERIFY(formatJson(list, false).text.size() < JsonPreviewBytes + 100);
}

void UiCommonTest::jsonShowsDirectionMarksAsEscapes()
{
    const FormattedJson formatted = formatJson(u"{\"n\":\"a\u202eb\"}"_s.toUtf8(), false);
    QVERIFY(formatted.text.contains(u"\\u202e"));
    QVERIFY(!formatted.text.contains(QChar(u'\u202e')));
}

QTEST_MAIN(UiCommonTest)
#include "tst_uicommon.moc"
