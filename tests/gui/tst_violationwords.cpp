// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/violationwords.h"

#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;

namespace partita {

using namespace rules;

class ViolationWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldHasAName();
    void everyRuleHasASentence();
    void referenceNamesClauseAndCode();
    void whatAServerSentIsNoMarkup();
};

void ViolationWordsTest::everyFieldHasAName()
{
    const auto fields = QMetaEnum::fromType<Field>();
    for (int i = 0; i < fields.keyCount(); ++i)
        QVERIFY2(!fieldName(Field(fields.value(i))).isEmpty(), fields.key(i));
}

void ViolationWordsTest::everyRuleHasASentence()
{
    const auto all = QMetaEnum::fromType<Rule>();
    QSet<QString> sentences;
    for (int i = 0; i < all.keyCount(); ++i) {
        Violation violation;
        violation.rule = Rule(all.value(i));
        violation.minimum = 41;
        violation.maximum = 43;
        violation.actual = 44;
        violation.subject = u"subject"_s;
        const QString sentence = describe(violation);
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), all.key(i));
        QVERIFY2(!sentence.contains(u'%'), all.key(i));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), all.keyCount());
}

void ViolationWordsTest::referenceNamesClauseAndCode()
{
    Violation violation;
    violation.clause = "table 5-2"_L1;
    QCOMPARE(reference(violation), u"table 5-2"_s);
    violation.serverCode = "111400010"_L1;
    QCOMPARE(reference(violation), u"table 5-2, error 111400010"_s);
}

void ViolationWordsTest::whatAServerSentIsNoMarkup()
{
    Violation violation;
    violation.rule = Rule::NotOffered;
    violation.subject = u"a\u202eb\0c"_s;
    QVERIFY(!describe(violation).contains(QChar(0x202e)));
}

} // namespace partita

QTEST_MAIN(partita::ViolationWordsTest)
#include "tst_violationwords.moc"
