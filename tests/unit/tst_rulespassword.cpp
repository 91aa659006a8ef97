// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/passwordrules.h"
#include "tst_rulestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

class RulesPasswordTest : public QObject
{
    Q_OBJECT

private slots:
    void specialsAreTheThirtyOne();
    void classesAreTold_data();
    void classesAreTold();
    void passwordFollowsTheTable_data();
    void passwordFollowsTheTable();
    void passwordNamesTheAskedField();
    void noPartOfAPasswordIsTold();
};

void RulesPasswordTest::specialsAreTheThirtyOne()
{
    const QString specials = u"`~!@#$%^&*()-_=+\\|[{}]:'\",<.>/?"_s;
    QCOMPARE(specials.size(), 31);
    for (char16_t unit = 0; unit < 0x300; ++unit)
        QCOMPARE(isPasswordSpecial(unit), specials.contains(QChar(unit)));
}

void RulesPasswordTest::classesAreTold_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("classes"); // l, u, d, s, f for lower, upper, digit, special, foreign
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("a") << u"a"_s << u"l"_s;
    QTest::newRow("z") << u"z"_s << u"l"_s;
    QTest::newRow("A") << u"A"_s << u"u"_s;
    QTest::newRow("Z") << u"Z"_s << u"u"_s;
    QTest::newRow("0") << u"0"_s << u"d"_s;
    QTest::newRow("9") << u"9"_s << u"d"_s;
    QTest::newRow("all four") << u"aA0!"_s << u"luds"_s;
    QTest::newRow("space") << u" "_s << u"f"_s;
    QTest::newRow("semicolon") << u";"_s << u"f"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"f"_s;
    QTest::newRow("tab") << u"\t"_s << u"f"_s;
    QTest::newRow("chinese") << u"密"_s << u"f"_s;
    QTest::newRow("foreign lower-case letter") << u"é"_s << u"f"_s;
    QTest::newRow("foreign digit") << u"\u0661"_s << u"f"_s;
    QTest::newRow("surrogate pair") << u"\U0001F600"_s << u"f"_s;
}

void RulesPasswordTest::classesAreTold()
{
    QFETCH(const QString, password);
    QFETCH(const QString, classes);
    const PasswordClasses found = passwordClasses(password);
    QCOMPARE(found.lower, classes.contains(u'l'));
    QCOMPARE(found.upper, classes.contains(u'u'));
    QCOMPARE(found.digit, classes.contains(u'd'));
    QCOMPARE(found.special, classes.contains(u's'));
    QCOMPARE(found.foreign, classes.contains(u'f'));
    QCOMPARE(found.count(), int(classes.size()) - (classes.contains(u'f') ? 1 : 0));
}

void RulesPasswordTest::passwordFollowsTheTable_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QStringList>("expected");
    const auto row
        = [](const char* title, const QString& password, const QString& user, QStringList expected) {
              for (QString& line : expected)
                  line = (line.startsWith(u"warn "_s) ? u"warn ManagerPassword "_s + line.mid(5)
                                                      : u"ManagerPassword "_s + line)
                      + u" table 5-2 111400012"_s;
              QTest::newRow(title) << password << user << expected;
          };
    const QString root = u"root"_s;
    const QString emoji = u"\U0001F600"_s;
    row("empty", {}, root, { u"Empty"_s });
    row("one below", u"aA0aA0a"_s, root, { u"TooShort 8..32 got 7"_s });
    row("lower bound", u"aA0aA0aA"_s, root, {});
    row("upper bound", u"aA0!"_s.repeated(8), root, {});
    row("one above", u"aA0!"_s.repeated(8) + u'a', root, { u"TooLong 8..32 got 33"_s });
    row("lower, upper, digit", u"abcdABC1"_s, root, {});
    row("lower, upper, special", u"abcdABC!"_s, root, {});
    row("lower, digit, special", u"abcd123!"_s, root, {});
    row("upper, digit, special", u"ABCD123!"_s, root, {});
    row("two classes", u"abcd1234"_s, root, { u"TooFewClasses 3..4 got 2"_s });
    row("one class", u"abcdefgh"_s, root, { u"TooFewClasses 3..4 got 1"_s });
    row("a foreign character is no class", u"abcd123密"_s, root,
        { u"TooFewClasses 3..4 got 2"_s, u"warn ForeignCharacter"_s });
    row("only foreign", u"密密密密密密密密"_s, root,
        { u"TooFewClasses 3..4 got 0"_s, u"warn ForeignCharacter"_s });
    row("space", u"abcdAB1 "_s, root, { u"warn ForeignCharacter"_s });
    row("semicolon", u"abcdAB1;"_s, root, { u"warn ForeignCharacter"_s });
    row("a pair counts once: 32", u"aA0"_s + emoji.repeated(29), root, { u"warn ForeignCharacter"_s });
    row("a pair counts once: 33", u"aA0"_s + emoji.repeated(30), root,
        { u"TooLong 8..32 got 33"_s, u"warn ForeignCharacter"_s });
    row("a pair counts once: 7", u"aA0"_s + emoji.repeated(4), root,
        { u"TooShort 8..32 got 7"_s, u"warn ForeignCharacter"_s });
    row("combining mark", u"aA0aA0e\u0301"_s, root, { u"warn ForeignCharacter"_s });
    row("leading hyphen", u"-abcABC1"_s, root, { u"warn LeadingHyphen"_s });
    row("hyphen elsewhere", u"abc-ABC1"_s, root, {});
    row("user name forwards", u"Ab1root!"_s, root, { u"warn ContainsUserName"_s });
    row("user name backwards", u"Ab1admin"_s, u"nimda"_s, { u"warn ContainsUserName"_s });
    row("user name in other case", u"b1ROOT!x"_s, root, { u"warn ContainsUserName"_s });
    row("user name backwards in other case", u"b1NIMDA!"_s, u"Admin"_s, { u"warn ContainsUserName"_s });
    row("user name nearly", u"Ab1roo!t"_s, root, {});
    row("no user name", u"aA0aA0aA"_s, {}, {});
    row("everything at once", u"-root;"_s, root,
        { u"TooShort 8..32 got 6"_s, u"TooFewClasses 3..4 got 2"_s, u"warn ForeignCharacter"_s,
          u"warn LeadingHyphen"_s, u"warn ContainsUserName"_s });
}

void RulesPasswordTest::passwordFollowsTheTable()
{
    QFETCH(const QString, password);
    QFETCH(const QString, user);
    QTEST(texts(validatePassword(password, user)), "expected");
}

void RulesPasswordTest::passwordNamesTheAskedField()
{
    QCOMPARE(texts(validatePassword({}, {}, Field::Password)),
             QStringList { u"Password Empty table 5-2 111400012"_s });
}

void RulesPasswordTest::noPartOfAPasswordIsTold()
{
    const auto violations = validatePassword(u"-root;"_s, u"root"_s);
    QCOMPARE(violations.size(), 5);
    for (const Violation& violation : violations)
        QCOMPARE(violation.subject, QString());
}

QTEST_APPLESS_MAIN(RulesPasswordTest)
#include "tst_rulespassword.moc"
