// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

class RulesLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void embeddedSpecificationsAreTheFour_data();
    void embeddedSpecificationsAreTheFour();
    void embeddedLimitsKnowNoZonesAndNoNames();
    void unknownSpecificationsAreNotFound();
    void rangesIncludeTheirBounds();
};

void RulesLimitsTest::embeddedSpecificationsAreTheFour_data()
{
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<QString>("row");
    QTest::newRow("100MB") << u"100MB"_s << u"00300-30308-0--0 c3.mini 600 90000 300 high,ultra 50000 3"_s;
    QTest::newRow("300MB") << u"300MB"_s
                           << u"00300-30310-0--0 c3.small.2 1200 90000 900 high,ultra 100000 3"_s;
    QTest::newRow("600MB") << u"600MB"_s << u"00300-30312-0--0 c3.middle.2 2400 90000 1800 ultra 200000 4"_s;
    QTest::newRow("1200MB") << u"1200MB"_s << u"00300-30314-0--0 c3.high.2 4800 90000 1800 ultra 300000 8"_s;
}

void RulesLimitsTest::embeddedSpecificationsAreTheFour()
{
    QFETCH(const QString, bandwidth);
    QFETCH(const QString, row);
    const InstanceLimits limits = InstanceLimits::embedded();
    QCOMPARE(limits.specifications.size(), 4);
    const SpecificationLimits* found = limits.byBandwidth(bandwidth);
    QVERIFY(found);
    QCOMPARE(limits.byProductId(found->productId), found);
    QCOMPARE(limits.bySpecCode(found->specCode), found);
    QVERIFY(found->soldOutZones.isEmpty());
    QVERIFY(found->specCode.startsWith(u"dms.instance.kafka.cluster."_s));
    QStringList disks;
    for (const QString& code : found->storageSpecCodes()) {
        QCOMPARE(found->disk(code)->storageSpecCode, code);
        disks.append(code.section(u'.', -1));
        QCOMPARE(code, u"dms.physical.storage."_s + disks.last());
    }
    QVERIFY(!found->disk(u"other"_s));
    QCOMPARE(u"%1 %2 %3 %4 %5 %6 %7 %8"_s.arg(found->productId, found->specCode.section(u'.', 4))
                 .arg(found->minStorageGb)
                 .arg(found->maxStorageGb)
                 .arg(found->partitions)
                 .arg(disks.join(u','))
                 .arg(found->tps)
                 .arg(found->brokers),
             row);
}

void RulesLimitsTest::embeddedLimitsKnowNoZonesAndNoNames()
{
    const InstanceLimits limits = InstanceLimits::embedded();
    QVERIFY(!limits.zones);
    QVERIFY(limits.takenNames.isEmpty());
    QCOMPARE(limits.engineVersions, QStringList({ u"1.1.0"_s, u"2.3.0"_s }));
}

void RulesLimitsTest::unknownSpecificationsAreNotFound()
{
    const InstanceLimits limits = InstanceLimits::embedded();
    QVERIFY(!limits.byBandwidth(u"100mb"_s));
    QVERIFY(!limits.byProductId({}));
    QVERIFY(!limits.bySpecCode(u"c3.mini"_s));
}

void RulesLimitsTest::rangesIncludeTheirBounds()
{
    constexpr Range range { 4, 64 };
    QVERIFY(!range.contains(3));
    QVERIFY(range.contains(4));
    QVERIFY(range.contains(64));
    QVERIFY(!range.contains(65));
}

QTEST_APPLESS_MAIN(RulesLimitsTest)
#include "tst_ruleslimits.moc"
