// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/tagrules.h"
#include "tst_rulestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

Q_DECLARE_METATYPE(QList<partita::rules::Tag>)

class RulesTagsTest : public QObject
{
    Q_OBJECT

private slots:
    void forbiddenCharactersAreThoseOfTheTable();
    void tagsFollowTheTable_data();
    void tagsFollowTheTable();
    void moreThanTwentyTagsWarn();
    void tagsAreEqualByKeyAndValue();
};

void RulesTagsTest::forbiddenCharactersAreThoseOfTheTable()
{
    const QString forbidden = u"=*<>\\,|/"_s;
    for (char16_t unit = 0; unit < 0x300; ++unit)
        QCOMPARE(isTagCharacter(unit), unit >= 32 && !forbidden.contains(QChar(unit)));
}

void RulesTagsTest::tagsFollowTheTable_data()
{
    QTest::addColumn<QList<Tag>>("tags");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QList<Tag>& tags, QStringList expected) {
        for (QString& line : expected)
            line += u" table 5-3"_s;
        QTest::newRow(title) << tags << expected;
    };
    const QString emoji = u"\U0001F600"_s;
    const QString lone(QChar(0xD83D));
    row("none", {}, {});
    row("empty key", { { {}, u"v"_s } }, { u"TagKey#0 Empty"_s });
    row("empty value", { { u"k"_s, {} } }, {});
    row("key: one character", { { u"k"_s, u"v"_s } }, {});
    row("key: bound", { { QString(36, u'k'), {} } }, {});
    row("key: one above", { { QString(37, u'k'), {} } }, { u"TagKey#0 TooLong 1..36 got 37"_s });
    row("value: one below", { { u"k"_s, QString(42, u'v') } }, {});
    row("value: bound", { { u"k"_s, QString(43, u'v') } }, {});
    row("value: one above", { { u"k"_s, QString(44, u'v') } }, { u"TagValue#0 TooLong 0..43 got 44"_s });
    row("key: pairs count once", { { emoji.repeated(36), {} } }, {});
    row("key: too many pairs", { { emoji.repeated(37), {} } }, { u"TagKey#0 TooLong 1..36 got 37"_s });
    row("value: pairs count once", { { u"k"_s, emoji.repeated(43) } }, {});
    row("value: too many pairs", { { u"k"_s, emoji.repeated(44) } },
        { u"TagValue#0 TooLong 0..43 got 44"_s });
    row("value: lone surrogates", { { u"k"_s, lone.repeated(44) } },
        { u"TagValue#0 TooLong 0..43 got 44"_s });
    row("chinese", { { QString(36, u'键'), QString(43, u'值') } }, {});
    row("combining marks count", { { u"e\u0301"_s.repeated(18), u"e\u0301"_s.repeated(22) } },
        { u"TagValue#0 TooLong 0..43 got 44"_s });
    row("bad character in a key", { { u"a=b=c"_s, {} } }, { u"TagKey#0 BadCharacter got 1 [=]"_s });
    row("bad character in a value", { { u"k"_s, u"a/b"_s } }, { u"TagValue#0 BadCharacter got 1 [/]"_s });
    row("position counts pairs once", { { emoji + u"*"_s, {} } }, { u"TagKey#0 BadCharacter got 1 [*]"_s });
    row("control character", { { u"a\x1f"_s, {} } }, { u"TagKey#0 BadCharacter got 1 [\x1f]"_s });
    row("space is no control character", { { u" "_s, u" "_s } }, {});
    row("same key twice", { { u"k"_s, u"1"_s }, { u"l"_s, {} }, { u"k"_s, u"2"_s } },
        { u"TagKey#2 Duplicate [k]"_s });
    row("same key three times", { { u"k"_s, {} }, { u"k"_s, {} }, { u"k"_s, {} } },
        { u"TagKey#1 Duplicate [k]"_s, u"TagKey#2 Duplicate [k]"_s });
    row("case tells keys apart", { { u"k"_s, {} }, { u"K"_s, {} } }, {});
    row("empty keys are not called duplicates", { { {}, {} }, { {}, {} } },
        { u"TagKey#0 Empty"_s, u"TagKey#1 Empty"_s });
    row("keys come before values", { { u"a"_s, u"<"_s }, { u">"_s, {} } },
        { u"TagKey#1 BadCharacter [>]"_s, u"TagValue#0 BadCharacter [<]"_s });
}

void RulesTagsTest::tagsFollowTheTable()
{
    QFETCH(const QList<Tag>, tags);
    QTEST(texts(validateTags(tags)), "expected");
}

void RulesTagsTest::moreThanTwentyTagsWarn()
{
    QList<Tag> tags;
    for (int i = 0; i < 20; ++i)
        tags.append({ QString::number(i), {} });
    QCOMPARE(texts(validateTags(tags)), QStringList());
    tags.append({ u"20"_s, {} });
    QCOMPARE(texts(validateTags(tags)), QStringList { u"warn Tags TooMany 0..20 got 21 table 5-3"_s });
}

void RulesTagsTest::tagsAreEqualByKeyAndValue()
{
    const Tag tag { u"k"_s, u"v"_s };
    QCOMPARE(tag, (Tag { u"k"_s, u"v"_s }));
    QVERIFY(tag != (Tag { u"k"_s, u"w"_s }));
    QVERIFY(tag != (Tag { u"l"_s, u"v"_s }));
}

QTEST_APPLESS_MAIN(RulesTagsTest)
#include "tst_rulestags.moc"
