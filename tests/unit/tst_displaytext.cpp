// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

//! What a server says cannot disturb the cells that it is shown in.
class DisplayTextTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatIsThere_data();
    void showsWhatIsThere();
    void cleanTextsAreNotCopied();
    void cutsLongTexts();
    void doesNotCutThroughAPair();
};

void DisplayTextTest::showsWhatIsThere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto same = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
    same("nothing", QString());
    same("ASCII", u"kafka-01_x"_s);
    same("Chinese", u"订单 生产"_s);
    same("emoji with a joiner", u"👩‍💻"_s);
    same("Persian with a non-joiner", u"می‌خواهم"_s);
    QTest::newRow("NUL") << u"a\0b"_s << u"a␀b"_s;
    QTest::newRow("tab, newline, escape") << u"a\tb\nc\x1b[0m"_s << u"a␉b␊c␛[0m"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s;
    QTest::newRow("C1 control") << u"a\u0085z"_s << u"a\uFFFDz"_s;
    QTest::newRow("right-to-left override") << u"abc\u202Egnp.exe"_s << u"abc\uFFFDgnp.exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\uFFFDa\uFFFD"_s;
    QTest::newRow("marks") << u"\u200E\u200F\u061C"_s << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("zero-width space and BOM") << u"a\u200Bb\uFEFF"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("tag characters") << u"a\U000E0041"_s << u"a\uFFFD"_s;
    QTest::newRow("half pairs") << QString(u'a') + QChar(0xD83D) + u'b' + QChar(0xDC00)
                                << u"a\uFFFDb\uFFFD"_s;
}

void DisplayTextTest::showsWhatIsThere()
{
    QFETCH(const QString, text);
    QTEST(displayText(text), "shown");
}

void DisplayTextTest::cleanTextsAreNotCopied()
{
    const QString ascii(DisplayTextLimit, u'x');
    QCOMPARE(displayText(ascii).constData(), ascii.constData());
    const QString chinese = u"订单"_s;
    QCOMPARE(displayText(chinese).constData(), chinese.constData());
}

void DisplayTextTest::cutsLongTexts()
{
    const QString shown = displayText(QString(100'000, u'x'));
    QCOMPARE(shown, QString(DisplayTextLimit, u'x') + u'…');
    QCOMPARE(displayText(QString(DisplayTextLimit + 1, u'\n')).size(), DisplayTextLimit + 1);
}

void DisplayTextTest::doesNotCutThroughAPair()
{
    const QString text = QString(DisplayTextLimit - 1, u'x') + u"👩👩"_s;
    QCOMPARE(displayText(text), QString(DisplayTextLimit - 1, u'x') + u'…');
}

QTEST_GUILESS_MAIN(DisplayTextTest)
#include "tst_displaytext.moc"
