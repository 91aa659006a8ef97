// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/naturalkey.h"
#include "plainorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

std::string keyOf(const QString& text)
{
    std::string key;
    appendNaturalKey(key, folded(text));
    return key;
}

int sign(int number)
{
    return (number > 0) - (number < 0);
}

} // namespace

//! Keys compare like the names that they were made of, read by a person.
class NaturalKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsPeopleCount_data();
    void ordersAsPeopleCount();
    void equalsInAllButCaseAndZeros();
    void agreesWithAPlainComparison();
    void longTextsStayBounded();
};

void NaturalKeyTest::ordersAsPeopleCount_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char* name, const QString& first, const QString& second) {
        QTest::newRow(name) << first << second;
    };
    row("numbers in names", u"kafka-2"_s, u"kafka-10"_s);
    row("versions", u"2.7"_s, u"2.10.0"_s);
    row("versions of different length", u"2.7"_s, u"2.7.1"_s);
    row("bandwidths", u"300MB"_s, u"1200MB"_s);
    row("addresses", u"192.168.0.9:9092"_s, u"192.168.0.10:9092"_s);
    row("numbers beyond 64 bits", u"a99999999999999999999998"_s, u"a99999999999999999999999"_s);
    row("case does not count", u"Alpha"_s, u"beta"_s);
    row("case does not count the other way", u"alpha"_s, u"Beta"_s);
    row("a number before a letter", u"a-9"_s, u"a-b"_s);
    row("a prefix first", u"orders"_s, u"orders-2"_s);
    row("nothing first", u""_s, u"0"_s);
    row("beyond ASCII", u"z"_s, u"订单"_s);
    row("a number of 300 digits", QString(299, u'9'), u'1' + QString(299, u'0'));
}

void NaturalKeyTest::ordersAsPeopleCount()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QVERIFY(keyOf(first) < keyOf(second));
}

void NaturalKeyTest::equalsInAllButCaseAndZeros()
{
    QCOMPARE(keyOf(u"Kafka-02"_s), keyOf(u"kafka-2"_s));
    QCOMPARE(keyOf(u"000"_s), keyOf(u"0"_s));
    QCOMPARE(folded(u"ÀÉ-Ω"_s), folded(u"àé-ω"_s));
}

void NaturalKeyTest::agreesWithAPlainComparison()
{
    const QStringList pieces { u"a"_s, u"B"_s,  u"b"_s,   u"-"_s, u"."_s, u"0"_s,
                               u"2"_s, u"10"_s, u"007"_s, u"é"_s, u"单"_s };
    QRandomGenerator random(20260101);
    const auto name = [&] {
        QString text;
        for (int i = random.bounded(6); i > 0; --i)
            text += pieces[random.bounded(int(pieces.size()))];
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString a = name();
        const QString b = name();
        const int keys = sign(keyOf(a).compare(keyOf(b)));
        QVERIFY2(keys == plainNaturalCompare(a, b), qPrintable(a + u" against "_s + b));
    }
}

void NaturalKeyTest::longTextsStayBounded()
{
    QVERIFY(keyOf(QString(100'000, u'x')).size() <= NaturalKeyLimit);
    // A number costs three bytes more than its digits; single digits are the worst case.
    QString alternating;
    for (int i = 0; i < 50'000; ++i)
        alternating += u"1-"_s;
    QVERIFY(keyOf(alternating).size() <= NaturalKeyLimit * 3);
}

QTEST_GUILESS_MAIN(NaturalKeyTest)
#include "tst_naturalkey.moc"
