// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancequery.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using Key = InstanceQuery::Key;
using Token = InstanceQuery::Token;
using Tokens = QList<Token>;
using Kind = QueryProblem::Kind;
using Problems = QList<QueryProblem>;

//! A query as it is typed, as it is understood, and back.
class InstanceQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
    void everyKeyIsKnownByItsName();
    void partsSayWhereTheyStand();
    void anythingTypedIsUnderstoodTheSameAgain();
    void everyQueryHasAText();
    void partsAreTakenOut_data();
    void partsAreTakenOut();
    void statusesAreReplaced_data();
    void statusesAreReplaced();
    void knowsWhatOccurs_data();
    void knowsWhatOccurs();
};

void InstanceQueryTest::understandsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tokens>("tokens");
    QTest::addColumn<Problems>("problems");
    const auto row = [](const char* name, const QString& text, const Tokens& tokens,
                        const Problems& problems = {}) { QTest::newRow(name) << text << tokens << problems; };
    row("nothing", u""_s, {});
    row("spaces", u"  \t"_s, {});
    row("words", u"orders  eu "_s, { { Key::Text, u"orders"_s }, { Key::Text, u"eu"_s } });
    row("a phrase", u"\"my cluster\" x"_s, { { Key::Text, u"my cluster"_s }, { Key::Text, u"x"_s } });
    row("an address is no key", u"10.0.0.1:9092"_s, { { Key::Text, u"10.0.0.1:9092"_s } });
    row("status", u"status:ERROR"_s, { { Key::Status, u"ERROR"_s } });
    row("several", u"status:ERROR name:orders kafka"_s,
        { { Key::Status, u"ERROR"_s }, { Key::Name, u"orders"_s }, { Key::Text, u"kafka"_s } });
    row("case of the key", u"StAtUs:ERROR"_s, { { Key::Status, u"ERROR"_s } });
    row("full-width colon", u"name：订单"_s, { { Key::Name, u"订单"_s } });
    row("full-width space and equals", u"name:＝订单　region：华北"_s,
        { { Key::Name, u"订单"_s, true }, { Key::Region, u"华北"_s } });
    row("quoted", u"name:\"my cluster\""_s, { { Key::Name, u"my cluster"_s } });
    row("curved quotes", u"name：“我的 集群”"_s, { { Key::Name, u"我的 集群"_s } });
    row("quote in quotes", u"name:\"a \"\"b\"\" c\""_s, { { Key::Name, u"a \"b\" c"_s } });
    row("excluded", u"-status:RUNNING"_s, { { Key::Status, u"RUNNING"_s, false, true } });
    row("minus without a key", u"-orders -"_s, { { Key::Text, u"-orders"_s }, { Key::Text, u"-"_s } });
    row("exact", u"name:=orders"_s, { { Key::Name, u"orders"_s, true } });
    row("exact and quoted", u"name:=\"my cluster\""_s, { { Key::Name, u"my cluster"_s, true } });
    row("exact is what a status is", u"status:=ERROR"_s, { { Key::Status, u"ERROR"_s } });
    row("equals in quotes", u"name:\"=x\""_s, { { Key::Name, u"=x"_s } });
    row("enterprise project", u"ep:0"_s, { { Key::EnterpriseProject, u"0"_s } });
    row("tag", u"tag:env=prod tag:env tag:=prod"_s,
        { { Key::Tag, u"env=prod"_s }, { Key::Tag, u"env"_s }, { Key::Tag, u"=prod"_s } });
    row("tag with a quoted value", u"tag:team=\"data platform\""_s,
        { { Key::Tag, u"team=data platform"_s } });
    row("value with a colon", u"address:10.0.0.1:9092"_s, { { Key::Address, u"10.0.0.1:9092"_s } });
    row("no name at all", u"name:\"\""_s, { { Key::Name, u""_s } });
    row("no value", u"status: x"_s, { { Key::Text, u"x"_s } }, { { Kind::NoValue, u"status"_s } });
    row("no exact value", u"name:="_s, {}, { { Kind::NoValue, u"name"_s } });
    row("unknown key", u"flavour:big"_s, { { Key::Text, u"flavour:big"_s } },
        { { Kind::UnknownKey, u"flavour"_s } });
    row("unknown key, excluded", u"-区域：x"_s, { { Key::Text, u"-区域：x"_s } },
        { { Kind::UnknownKey, u"区域"_s } });
    row("a quoted word is no key", u"\"flavour:big\""_s, { { Key::Text, u"flavour:big"_s } });
    row("open quote", u"name:\"my clu"_s, { { Key::Name, u"my clu"_s } },
        { { Kind::OpenQuote, u"my clu"_s } });
    row("open quote alone", u"\""_s, {}, { { Kind::OpenQuote, u""_s } });
    row("colon alone", u": ："_s, { { Key::Text, u":"_s }, { Key::Text, u"："_s } });
}

void InstanceQueryTest::understandsWhatIsTyped()
{
    QFETCH(const QString, text);
    QFETCH(const Tokens, tokens);
    QFETCH(const Problems, problems);
    const QueryReading reading = readQuery(text);
    QCOMPARE(reading.query().tokens, tokens);
    QCOMPARE(reading.problems, problems);
}

void InstanceQueryTest::everyKeyIsKnownByItsName()
{
    QCOMPARE(queryKeys().size(), 10);
    for (const Key key : queryKeys()) {
        const QueryReading reading = readQuery(queryKeyName(key) + u":x"_s);
        QCOMPARE(reading.query().tokens, Tokens({ { key, u"x"_s } }));
        QVERIFY(reading.problems.isEmpty());
    }
    QCOMPARE(queryKeyName(Key::Text), QString());
}

void InstanceQueryTest::partsSayWhereTheyStand()
{
    const QString text = u" a  -name:\"b c\" status: d"_s;
    QStringList places;
    for (const auto& part : readQuery(text).parts)
        places.append(text.mid(part.begin, part.end - part.begin));
    QCOMPARE(places, QStringList({ u"a"_s, u"-name:\"b c\""_s, u"d"_s }));
}

void InstanceQueryTest::anythingTypedIsUnderstoodTheSameAgain()
{
    const QStringList pieces { u"name"_s, u"tag"_s, u"STATUS"_s, u":"_s, u"："_s,   u"="_s, u"\""_s,
                               u"“"_s,    u"”"_s,   u" "_s,      u"-"_s, u"订单"_s, u"x"_s, u"＝"_s };
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(12); n > 0; --n)
            text += pieces[random.bounded(int(pieces.size()))];
        const InstanceQuery query = readQuery(text).query();
        const QueryReading again = readQuery(queryText(query));
        QVERIFY2(again.query() == query, qPrintable(text + u" → "_s + queryText(query)));
        QVERIFY2(again.problems.isEmpty(), qPrintable(text));
    }
}

void InstanceQueryTest::everyQueryHasAText()
{
    const QStringList values { u"x"_s,    u""_s,    u"a b"_s, u"="_s,    u"\""_s,
                               u"a\"b"_s, u"“q”"_s, u"-x"_s,  u"名 称"_s };
    for (const Key key : queryKeys()) {
        for (const QString& value : values) {
            const InstanceQuery query { { { key, value }, { key, value, false, true } } };
            QCOMPARE(readQuery(queryText(query)).query(), query);
        }
    }
    const InstanceQuery exact { { { Key::Name, u"a b"_s, true }, { Key::Text, u"status:x"_s } } };
    QCOMPARE(queryText(exact), u"name:=\"a b\" \"status:x\""_s);
    QCOMPARE(readQuery(queryText(exact)).query(), exact);
}

void InstanceQueryTest::partsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("rest");
    QTest::newRow("the first") << u"name:a b"_s << 0 << u"b"_s;
    QTest::newRow("the middle") << u"x name:a b"_s << 1 << u"x b"_s;
    QTest::newRow("the last") << u"x  name:a "_s << 1 << u"x"_s;
    QTest::newRow("the only") << u" name:a "_s << 0 << u""_s;
}

void InstanceQueryTest::partsAreTakenOut()
{
    QFETCH(const QString, text);
    QFETCH(const int, part);
    const QueryReading reading = readQuery(text);
    const auto& taken = reading.parts.at(size_t(part));
    QTEST(withoutPart(text, taken.begin, taken.end), "rest");
}

void InstanceQueryTest::statusesAreReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSet<QString>>("statuses");
    QTest::addColumn<QString>("changed");
    QTest::newRow("added") << u"orders"_s << QSet { u"ERROR"_s } << u"orders status:ERROR"_s;
    QTest::newRow("replaced") << u"status:A orders status:B"_s << QSet { u"D"_s, u"C"_s }
                              << u"orders status:C status:D"_s;
    QTest::newRow("taken out") << u"status:A orders"_s << QSet<QString>() << u"orders"_s;
    QTest::newRow("exclusions stay") << u"-status:A"_s << QSet { u"B"_s } << u"-status:A status:B"_s;
    QTest::newRow("no status") << u""_s << QSet { QString() } << u"status:\"\""_s;
}

void InstanceQueryTest::statusesAreReplaced()
{
    QFETCH(const QString, text);
    QFETCH(const QSet<QString>, statuses);
    const QString changed = withStatuses(text, statuses);
    QTEST(changed, "changed");
    QCOMPARE(statusesIn(readQuery(changed).query()), statuses);
}

void InstanceQueryTest::knowsWhatOccurs_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("occurs");
    const QStringList tags { u"env=prod"_s, u"bare="_s };
    QTest::newRow("status") << u"status:error"_s << QStringList { u"ERROR"_s } << true;
    QTest::newRow("part of a status") << u"status:ERR"_s << QStringList { u"ERROR"_s } << false;
    QTest::newRow("part of a region") << u"region:eu"_s << QStringList { u"eu-de"_s } << true;
    QTest::newRow("not a region exactly") << u"region:=eu"_s << QStringList { u"eu-de"_s } << false;
    QTest::newRow("version begins") << u"version:2.7"_s << QStringList { u"2.7.1"_s } << true;
    QTest::newRow("version does not begin") << u"version:7"_s << QStringList { u"2.7"_s } << false;
    QTest::newRow("tag") << u"tag:ENV=prod"_s << tags << true;
    QTest::newRow("key of a tag") << u"tag:env"_s << tags << true;
    QTest::newRow("value of a tag") << u"tag:=prod"_s << tags << true;
    QTest::newRow("tag without a value") << u"tag:bare="_s << tags << true;
    QTest::newRow("another value") << u"tag:env=test"_s << tags << false;
    QTest::newRow("part of a key") << u"tag:en"_s << tags << false;
}

void InstanceQueryTest::knowsWhatOccurs()
{
    QFETCH(const QString, token);
    QFETCH(const QStringList, values);
    QTEST(occursIn(readQuery(token).query().tokens.constFirst(), values), "occurs");
}

QTEST_GUILESS_MAIN(InstanceQueryTest)
#include "tst_instancequery.moc"
