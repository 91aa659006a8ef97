// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancefilter.h"
#include "models/instancerows.h"
#include "models/querycompletion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

std::vector<InstanceRows::Part> sampleParts()
{
    auto list = std::make_shared<dms::InstanceList>();
    dms::Instance orders;
    orders.id = InstanceId(u"FFee-1"_s);
    orders.name = u"Orders 订单"_s;
    orders.status = u"RUNNING"_s;
    orders.engine = u"kafka"_s;
    orders.engineVersion = u"2.7.1"_s;
    orders.enterpriseProjectId = u"0"_s;
    orders.connectAddress = u"10.0.0.1,10.0.0.2"_s;
    orders.port = 9092;
    orders.tags = { { u"Env"_s, u"prod"_s }, { u"team"_s, u"data platform"_s } };
    dms::Instance plain;
    plain.id = InstanceId(u"0000-2"_s);
    plain.status = u"ERROR"_s;
    list->instances = { orders, plain };
    auto other = std::make_shared<dms::InstanceList>();
    dms::Instance billing = orders;
    billing.id = InstanceId(u"cc-3"_s);
    billing.name = u"billing"_s;
    billing.engineVersion = u"1.2.7"_s;
    billing.enterpriseProjectId = u"10"_s;
    billing.connectAddress = u"10.0.1.1"_s;
    billing.tags = { { u"env"_s, u"test"_s } };
    other->instances = { billing };
    return { { SourceId { 1 }, { u"Prod"_s, u"eu-de"_s, {}, {}, {} }, list, nullptr },
             { SourceId { 2 }, { u"lab"_s, u"eu-nl"_s, {}, {}, {} }, other, nullptr } };
}

QString passing(const InstanceRows& rows, const QString& query)
{
    const InstanceFilter filter(readQuery(query).query());
    const RowFilter::Test passes = filter.over(rows);
    QString found;
    for (quint32 row = 0; row < rows.size(); ++row) {
        if (passes(row))
            found += QString::number(row);
    }
    return found;
}

} // namespace

//! Which rows a query lets through, and what it could go on with.
class InstanceFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void letsThrough_data();
    void letsThrough();
    void narrowing_data();
    void narrowing();
    void collectsWhatOccurs();
    void completes_data();
    void completes();
};

void InstanceFilterTest::letsThrough_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("rows");
    const auto row = [](const QString& query, const QString& rows) {
        QTest::newRow(qPrintable(query)) << query << rows;
    };
    row(u"orders"_s, u"0"_s);
    row(u"订单"_s, u"0"_s);
    row(u"orders ffee 10.0.0.2:9092"_s, u"0"_s);
    row(u"orders billing"_s, u""_s);
    row(u"ordersffee"_s, u""_s);
    row(u"name:ORD"_s, u"0"_s);
    row(u"name:=ord"_s, u""_s);
    row(u"name:=BILLING"_s, u"2"_s);
    row(u"name:ffee"_s, u""_s);
    row(u"name:\"\""_s, u"1"_s);
    row(u"-name:\"\""_s, u"02"_s);
    row(u"id:ffee"_s, u"0"_s);
    row(u"id:=0000-2"_s, u"1"_s);
    row(u"address:10.0.0"_s, u"0"_s);
    row(u"address:=10.0.0.2:9092"_s, u"0"_s);
    row(u"address:=10.0.0.2"_s, u""_s);
    row(u"address:\"\""_s, u"1"_s);
    row(u"status:error"_s, u"1"_s);
    row(u"status:ERR"_s, u""_s);
    row(u"status:ERROR status:RUNNING"_s, u"012"_s);
    row(u"-status:RUNNING"_s, u"1"_s);
    row(u"-status:RUNNING -status:ERROR"_s, u""_s);
    row(u"status:RUNNING -name:billing"_s, u"0"_s);
    row(u"ep:0"_s, u"0"_s);
    row(u"ep:\"\""_s, u"1"_s);
    row(u"engine:KAFKA"_s, u"02"_s);
    row(u"engine:kaf"_s, u""_s);
    row(u"version:2.7"_s, u"0"_s);
    row(u"version:=2.7"_s, u""_s);
    row(u"version:=2.7.1"_s, u"0"_s);
    row(u"region:eu"_s, u"012"_s);
    row(u"region:=eu-nl"_s, u"2"_s);
    row(u"-region:eu-de"_s, u"2"_s);
    row(u"connection:prod"_s, u"01"_s);
    row(u"connection:prod region:eu-nl"_s, u""_s);
    row(u"tag:env"_s, u"02"_s);
    row(u"tag:env=prod"_s, u"0"_s);
    row(u"tag:env=prod tag:env=test"_s, u"02"_s);
    row(u"tag:=test"_s, u"2"_s);
    row(u"tag:team=\"data platform\""_s, u"0"_s);
    row(u"tag:\"\""_s, u"1"_s);
    row(u"-tag:env"_s, u"1"_s);
}

void InstanceFilterTest::letsThrough()
{
    QFETCH(const QString, query);
    const InstanceRows rows(sampleParts());
    QTEST(passing(rows, query), "rows");
}

void InstanceFilterTest::narrowing_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("narrows");
    const auto row = [](const QString& before, const QString& after, bool narrows) {
        QTest::newRow(qPrintable(before + u" → "_s + after)) << before << after << narrows;
    };
    row(u"ord"_s, u"orders"_s, true);
    row(u"orders"_s, u"ord"_s, false);
    row(u"ord"_s, u"ord name:a"_s, true);
    row(u"name:a"_s, u"name:a name:b"_s, false);
    row(u"name:a name:b"_s, u"name:b"_s, true);
    row(u"name:a"_s, u"name:=bar"_s, true);
    row(u"name:=bar"_s, u"name:a"_s, false);
    row(u"status:A"_s, u"status:AB"_s, false);
    row(u"version:2"_s, u"version:2.7"_s, true);
    row(u"version:2"_s, u"version:12"_s, false);
    row(u"-name:ab"_s, u"-name:a"_s, true);
    row(u"-name:a"_s, u"-name:ab"_s, false);
    row(u"-status:A"_s, u"-status:A -status:B"_s, true);
    row(u"-status:A -status:B"_s, u"-status:A"_s, false);
    row(u"tag:env"_s, u"tag:env=prod"_s, false);
}

void InstanceFilterTest::narrowing()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const InstanceFilter first(readQuery(before).query());
    QTEST(InstanceFilter(readQuery(after).query()).narrows(first), "narrows");
}

void InstanceFilterTest::collectsWhatOccurs()
{
    using Key = InstanceQuery::Key;
    const InstanceRows rows(sampleParts());
    QCOMPARE(rows.values(Key::Status), QStringList({ u"ERROR"_s, u"RUNNING"_s }));
    QCOMPARE(rows.values(Key::Region), QStringList({ u"eu-de"_s, u"eu-nl"_s }));
    QCOMPARE(rows.values(Key::Connection), QStringList({ u"lab"_s, u"Prod"_s }));
    QCOMPARE(rows.values(Key::Tag), QStringList({ u"Env=prod"_s, u"env=test"_s, u"team=data platform"_s }));
    QCOMPARE(rows.values(Key::Version), QStringList({ u"1.2.7"_s, u"2.7.1"_s }));
    QCOMPARE(rows.values(Key::EnterpriseProject), QStringList({ u"0"_s, u"10"_s }));
    QCOMPARE(rows.values(Key::Name), QStringList());
}

void InstanceFilterTest::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("begin");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a key") << u"x st"_s << 2 << QStringList { u"status:"_s };
    QTest::newRow("an excluded key") << u"-ST"_s << 0 << QStringList { u"-status:"_s };
    QTest::newRow("one letter is no key") << u"s"_s << 0 << QStringList();
    QTest::newRow("values") << u"status:"_s << 0 << QStringList { u"status:ERROR"_s, u"status:RUNNING"_s };
    QTest::newRow("beginnings first")
        << u"-status：r"_s << 0 << QStringList { u"-status:RUNNING"_s, u"-status:ERROR"_s };
    QTest::newRow("quoted") << u"tag:\"team=data pl"_s << 0
                            << QStringList { u"tag:\"team=data platform\""_s };
    QTest::newRow("exact") << u"region:=eu-n"_s << 0 << QStringList { u"region:=eu-nl"_s };
    QTest::newRow("already there") << u"status:ERROR"_s << 0 << QStringList();
    QTest::newRow("unknown key") << u"flavour:b"_s << 0 << QStringList();
    QTest::newRow("after a quoted one") << u"name:\"a b\" re"_s << 11 << QStringList { u"region:"_s };
}

void InstanceFilterTest::completes()
{
    QFETCH(const QString, typed);
    const InstanceRows rows(sampleParts());
    const QueryCompletion completion
        = completeQuery(typed, 2, [&rows](InstanceQuery::Key key) { return rows.values(key); });
    QTEST(completion.texts, "texts");
    QTEST(int(completion.begin), "begin");
}

QTEST_GUILESS_MAIN(InstanceFilterTest)
#include "tst_instancefilter.moc"
