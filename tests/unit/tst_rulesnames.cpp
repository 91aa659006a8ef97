// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/namerules.h"
#include "tst_rulestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

namespace {

const QString emoji = u"\U0001F600"_s; // one character in two UTF-16 units
const QString combining = u"e\u0301"_s; // two characters that look like one

QString loneSurrogate()
{
    return QString(QChar(0xD83D));
}

} // namespace

class RulesNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void charactersAreCodePoints_data();
    void charactersAreCodePoints();
    void instanceNameFollowsTheTables_data();
    void instanceNameFollowsTheTables();
    void underscoreOfAChangedNameWarns();
    void changedNameCitesItsOwnTable();
    void userNameFollowsTheTable_data();
    void userNameFollowsTheTable();
    void userNameNamesTheAskedField();
    void topicNameFollowsTheTable_data();
    void topicNameFollowsTheTable();
    void descriptionFollowsTheTables_data();
    void descriptionFollowsTheTables();
};

void RulesNamesTest::charactersAreCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    const QString high = loneSurrogate();
    const QString low(QChar(0xDE00));
    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("ascii") << u"abc"_s << qsizetype(3);
    QTest::newRow("chinese") << u"实例名"_s << qsizetype(3);
    QTest::newRow("surrogate pair") << emoji << qsizetype(1);
    QTest::newRow("combining mark") << combining << qsizetype(2);
    QTest::newRow("lone high surrogate") << high << qsizetype(1);
    QTest::newRow("lone low surrogate") << low << qsizetype(1);
    QTest::newRow("high before a letter") << high + u'a' << qsizetype(2);
    QTest::newRow("two highs, then a low") << high + high + low << qsizetype(2);
    QTest::newRow("low before high") << low + high << qsizetype(2);
    QTest::newRow("line break and NUL") << u"a\n"_s + QChar(0) << qsizetype(3);
}

void RulesNamesTest::charactersAreCodePoints()
{
    QFETCH(const QString, text);
    QTEST(characterCount(text), "count");
}

void RulesNamesTest::instanceNameFollowsTheTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const QString tail = u" table 5-2 111400010"_s;
    const auto row = [&tail](const char* title, const QString& name, QStringList expected) {
        for (QString& line : expected)
            line = u"Name "_s + line + tail;
        QTest::newRow(title) << name << expected;
    };
    row("empty", {}, { u"Empty"_s });
    row("one below", u"abc"_s, { u"TooShort 4..64 got 3"_s });
    row("lower bound", u"abcd"_s, {});
    row("upper bound", QString(64, u'a'), {});
    row("one above", QString(65, u'a'), { u"TooLong 4..64 got 65"_s });
    row("every kind of character", u"aZ09-_"_s, {});
    row("first letter of the alphabet", u"Abcd"_s, {});
    row("last letter of the alphabet", u"zbcd"_s, {});
    row("digit first", u"1abc"_s, { u"MustStartWithLetter [1]"_s });
    row("hyphen first", u"-abc"_s, { u"MustStartWithLetter [-]"_s });
    row("underscore first", u"_abc"_s, { u"MustStartWithLetter [_]"_s });
    row("space inside", u"ab cd"_s, { u"BadCharacter got 2 [ ]"_s });
    row("dot inside", u"ab.cd"_s, { u"BadCharacter got 2 [.]"_s });
    row("line break at the end", u"abcd\n"_s, { u"BadCharacter got 4 [\n]"_s });
    row("only the first bad character", u"ab!c?"_s, { u"BadCharacter got 2 [!]"_s });
    row("chinese", u"实例"_s,
        { u"TooShort 4..64 got 2"_s, u"MustStartWithLetter [实]"_s, u"BadCharacter [实]"_s });
    row("full-width letter", u"abcｄ"_s, { u"BadCharacter got 3 [ｄ]"_s });
    row("arabic digit", u"abc\u0661"_s, { u"BadCharacter got 3 [\u0661]"_s });
    row("surrogate pair inside", u"abc"_s + emoji, { u"BadCharacter got 3 [%1]"_s.arg(emoji) });
    row("surrogate pair first", emoji + u"abc"_s,
        { u"MustStartWithLetter [%1]"_s.arg(emoji), u"BadCharacter [%1]"_s.arg(emoji) });
    row("pairs count once", u"a"_s + emoji + emoji,
        { u"TooShort 4..64 got 3"_s, u"BadCharacter got 1 [%1]"_s.arg(emoji) });
    row("lone surrogate", u"abc"_s + loneSurrogate(), { u"BadCharacter got 3 [%1]"_s.arg(loneSurrogate()) });
    row("combining mark", u"abc"_s + combining, { u"BadCharacter got 4 [\u0301]"_s });
}

void RulesNamesTest::instanceNameFollowsTheTables()
{
    QFETCH(const QString, name);
    QTEST(texts(validateInstanceName(name, NameUse::Create)), "expected");
}

void RulesNamesTest::underscoreOfAChangedNameWarns()
{
    QCOMPARE(texts(validateInstanceName(u"ab_cd"_s, NameUse::Modify)),
             QStringList { u"warn Name UnderscoreDisputed table 5-11 111400010"_s });
    QVERIFY(!hasHard(validateInstanceName(u"ab_cd"_s, NameUse::Modify)));
    QCOMPARE(texts(validateInstanceName(u"ab-cd"_s, NameUse::Modify)), QStringList());
}

void RulesNamesTest::changedNameCitesItsOwnTable()
{
    QCOMPARE(texts(validateInstanceName(u"1_"_s, NameUse::Modify)),
             QStringList({ u"Name TooShort 4..64 got 2 table 5-11 111400010"_s,
                           u"Name MustStartWithLetter [1] table 5-11 111400010"_s,
                           u"warn Name UnderscoreDisputed table 5-11 111400010"_s }));
    QCOMPARE(texts(validateInstanceName({}, NameUse::Modify)),
             QStringList { u"Name Empty table 5-11 111400010"_s });
}

void RulesNamesTest::userNameFollowsTheTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& name, const QStringList& expected) {
        QTest::newRow(title) << name << expected;
    };
    row("empty", {}, { u"ManagerUser Empty table 5-2 111400015"_s });
    row("one below", u"abc"_s, { u"ManagerUser TooShort 4..64 got 3 table 5-2 111400015"_s });
    row("lower bound", u"root"_s, {});
    row("upper bound", QString(64, u'9'), {});
    row("one above", QString(65, u'9'), { u"ManagerUser TooLong 4..64 got 65 table 5-2 111400015"_s });
    row("digit first", u"1abc"_s, {});
    row("hyphen first", u"-abc"_s, {});
    row("underscore", u"ab_c"_s, { u"warn ManagerUser UnderscoreDisputed table 5-2 111400015"_s });
    row("bad character and underscore", u"a b_"_s,
        { u"ManagerUser BadCharacter got 1 [ ] table 5-2 111400015"_s,
          u"warn ManagerUser UnderscoreDisputed table 5-2 111400015"_s });
    row("chinese", u"abcd用"_s, { u"ManagerUser BadCharacter got 4 [用] table 5-2 111400015"_s });
    row("surrogate pair", u"abc"_s + emoji,
        { u"ManagerUser BadCharacter got 3 [%1] table 5-2 111400015"_s.arg(emoji) });
    row("combining mark", u"abc"_s + combining,
        { u"ManagerUser BadCharacter got 4 [\u0301] table 5-2 111400015"_s });
}

void RulesNamesTest::userNameFollowsTheTable()
{
    QFETCH(const QString, name);
    QTEST(texts(validateUserName(name)), "expected");
}

void RulesNamesTest::userNameNamesTheAskedField()
{
    QCOMPARE(texts(validateUserName({}, Field::AccessUser)),
             QStringList { u"AccessUser Empty table 5-2 111400015"_s });
}

void RulesNamesTest::topicNameFollowsTheTable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    const QString tail = u" table 5-26 111400101"_s;
    const auto row = [&tail](const char* title, const QString& name, QStringList expected) {
        for (QString& line : expected)
            line = u"TopicName "_s + line + tail;
        QTest::newRow(title) << name << expected;
    };
    row("empty", {}, { u"Empty"_s });
    row("one below", u"hah"_s, { u"TooShort 4..64 got 3"_s });
    row("lower bound", u"haha"_s, {});
    row("upper bound", QString(64, u'a'), {});
    row("one above", QString(65, u'a'), { u"TooLong 4..64 got 65"_s });
    row("every kind of character", u"tO9-_"_s, {});
    row("underscore first", u"__consumer_offsets"_s, { u"MustStartWithLetter [_]"_s });
    row("dot", u"a.bcd"_s, { u"BadCharacter got 1 [.]"_s });
    row("chinese", u"主题主题"_s, { u"MustStartWithLetter [主]"_s, u"BadCharacter [主]"_s });
    row("surrogate pair", u"abc"_s + emoji, { u"BadCharacter got 3 [%1]"_s.arg(emoji) });
}

void RulesNamesTest::topicNameFollowsTheTable()
{
    QFETCH(const QString, name);
    QTEST(texts(validateTopicName(name)), "expected");
}

void RulesNamesTest::descriptionFollowsTheTables_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("one below") << QString(1023, u'x') << true;
    QTest::newRow("bound") << QString(1024, u'x') << true;
    QTest::newRow("one above") << QString(1025, u'x') << false;
    QTest::newRow("quotes, backslashes, line breaks") << QString(u"\"\\\n\r\n\t"_s) << true;
    QTest::newRow("1024 chinese characters") << QString(1024, u'实') << true;
    QTest::newRow("1025 chinese characters") << QString(1025, u'实') << false;
    QTest::newRow("1024 surrogate pairs") << emoji.repeated(1024) << true;
    QTest::newRow("1025 surrogate pairs") << emoji.repeated(1025) << false;
    QTest::newRow("1024 lone surrogates") << loneSurrogate().repeated(1024) << true;
    QTest::newRow("1025 lone surrogates") << loneSurrogate().repeated(1025) << false;
    QTest::newRow("512 letters with a combining mark") << combining.repeated(512) << true;
    QTest::newRow("513 letters with a combining mark") << combining.repeated(513) << false;
}

void RulesNamesTest::descriptionFollowsTheTables()
{
    QFETCH(const QString, description);
    QFETCH(const bool, fits);
    const QString line
        = u"Description TooLong 0..1024 got %1 %2 111400011"_s.arg(characterCount(description));
    const auto expected
        = [&](const QString& clause) { return fits ? QStringList() : QStringList { line.arg(clause) }; };
    QCOMPARE(texts(validateDescription(description, NameUse::Create)), expected(u"table 5-2"_s));
    QCOMPARE(texts(validateDescription(description, NameUse::Modify)), expected(u"table 5-11"_s));
}

QTEST_APPLESS_MAIN(RulesNamesTest)
#include "tst_rulesnames.moc"
