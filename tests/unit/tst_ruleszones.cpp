// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/instancerules.h"
#include "tst_rulestext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;

namespace {

InstanceLimits limitsWithZones()
{
    InstanceLimits limits = InstanceLimits::embedded();
    limits.zones = QList<Zone> { { u"id-a"_s, u"code-a"_s, u"A"_s, false },
                                 { u"id-b"_s, u"code-b"_s, u"B"_s, false },
                                 { u"id-c"_s, u"code-c"_s, u"C"_s, false },
                                 { u"id-d"_s, {}, u"D"_s, false },
                                 { u"id-x"_s, u"code-x"_s, u"X"_s, true } };
    return limits;
}

} // namespace

class RulesZonesTest : public QObject
{
    Q_OBJECT

private slots:
    void zonesAreOneOrThreeOrMore_data();
    void zonesAreOneOrThreeOrMore();
    void anyZonePassesWhileNoneIsKnown();
    void soldOutFollowsSpecificationAndDisk_data();
    void soldOutFollowsSpecificationAndDisk();
    void soldOutWithoutASpecificationIsTheZonesOwn();
    void soldOutIsToldInADraft();
    void unknownZonesAreSoldOutByIdAlone();
};

void RulesZonesTest::zonesAreOneOrThreeOrMore_data()
{
    QTest::addColumn<QStringList>("zones");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QStringList& zones, QStringList expected) {
        for (QString& line : expected)
            line = u"AvailableZones"_s + line;
        QTest::newRow(title) << zones << expected;
    };
    const QString a = u"id-a"_s;
    const QString b = u"id-b"_s;
    const QString c = u"id-c"_s;
    const QString two = u" ZoneCount 3..0 got 2 table 5-2 111400067"_s;
    row("none", {}, { u" Empty table 5-2 111400067"_s });
    row("one", { a }, {});
    row("two", { a, b }, { two });
    row("three", { a, b, c }, {});
    row("four", { a, b, c, u"id-d"_s }, {});
    row("one empty", { QString() }, { u"#0 Empty table 5-2 111400067"_s });
    row("an empty one beside one", { a, QString() }, { u"#1 Empty table 5-2 111400067"_s });
    row("one twice", { a, a }, { u"#1 Duplicate [id-a] table 5-2 111400067"_s });
    row("two, one of them twice", { a, b, a }, { u"#2 Duplicate [id-a] table 5-2 111400067"_s, two });
    row("three, one of them twice", { a, b, c, c }, { u"#3 Duplicate [id-c] table 5-2 111400067"_s });
    row("unknown", { u"id-?"_s }, { u"#0 Unknown [id-?] table 5-2 111400042"_s });
    row("a code is no id", { u"code-a"_s }, { u"#0 Unknown [code-a] table 5-2 111400042"_s });
    row("chinese", { u"可用区"_s }, { u"#0 Unknown [可用区] table 5-2 111400042"_s });
    row("sold out", { u"id-x"_s }, { u"#0 SoldOut [id-x] table 5-2"_s });
    row("sold out and one more", { a, u"id-x"_s }, { u"#1 SoldOut [id-x] table 5-2"_s, two });
}

void RulesZonesTest::zonesAreOneOrThreeOrMore()
{
    QFETCH(const QStringList, zones);
    InstanceDraft draft;
    draft.availableZones = zones;
    QTEST(texts(validateZones(draft, limitsWithZones())), "expected");
}

void RulesZonesTest::anyZonePassesWhileNoneIsKnown()
{
    InstanceDraft draft;
    draft.availableZones = { u"anything"_s };
    QCOMPARE(texts(validateZones(draft, InstanceLimits::embedded())), QStringList());
    InstanceLimits none = InstanceLimits::embedded();
    none.zones = QList<Zone> {};
    QCOMPARE(texts(validateZones(draft, none)),
             QStringList { u"AvailableZones#0 Unknown [anything] table 5-2 111400042"_s });
}

void RulesZonesTest::soldOutFollowsSpecificationAndDisk_data()
{
    QTest::addColumn<QStringList>("ofSpecification");
    QTest::addColumn<QStringList>("ofDisk");
    QTest::addColumn<QString>("disk");
    QTest::addColumn<bool>("soldOut");
    const QString high = u"dms.physical.storage.high"_s;
    const QString ultra = u"dms.physical.storage.ultra"_s;
    const QStringList none;
    QTest::newRow("nowhere") << none << none << high << false;
    QTest::newRow("specification, by id") << QStringList { u"id-a"_s } << none << high << true;
    QTest::newRow("specification, by code") << QStringList { u"code-a"_s } << none << high << true;
    QTest::newRow("specification, another zone") << QStringList { u"id-b"_s } << none << high << false;
    QTest::newRow("disk, by id") << none << QStringList { u"id-a"_s } << high << true;
    QTest::newRow("disk, by code") << none << QStringList { u"code-a"_s } << high << true;
    QTest::newRow("another disk") << none << QStringList { u"id-a"_s } << ultra << false;
    QTest::newRow("no disk chosen") << none << QStringList { u"id-a"_s } << QString() << false;
}

void RulesZonesTest::soldOutFollowsSpecificationAndDisk()
{
    QFETCH(const QStringList, ofSpecification);
    QFETCH(const QStringList, ofDisk);
    QFETCH(const QString, disk);
    SpecificationLimits specification = InstanceLimits::embedded().specifications.first();
    specification.soldOutZones = ofSpecification;
    specification.disks.first().soldOutZones = ofDisk;
    const Zone zone { u"id-a"_s, u"code-a"_s, {}, false };
    QTEST(isSoldOut(zone, &specification, disk), "soldOut");
}

void RulesZonesTest::soldOutWithoutASpecificationIsTheZonesOwn()
{
    QVERIFY(!isSoldOut({ u"a"_s, {}, {}, false }, nullptr, {}));
    QVERIFY(isSoldOut({ u"a"_s, {}, {}, true }, nullptr, {}));
}

void RulesZonesTest::soldOutIsToldInADraft()
{
    InstanceLimits limits = limitsWithZones();
    limits.specifications.first().soldOutZones = { u"code-b"_s };
    InstanceDraft draft;
    draft.specification = u"100MB"_s;
    draft.availableZones = { u"id-a"_s, u"id-b"_s, u"id-c"_s };
    QCOMPARE(texts(validateZones(draft, limits)),
             QStringList { u"AvailableZones#1 SoldOut [id-b] table 5-2"_s });
    draft.specification = u"300MB"_s;
    QCOMPARE(texts(validateZones(draft, limits)), QStringList());
}

void RulesZonesTest::unknownZonesAreSoldOutByIdAlone()
{
    InstanceLimits limits = InstanceLimits::embedded();
    limits.specifications.first().soldOutZones = { QString(), u"id-b"_s };
    InstanceDraft draft;
    draft.specification = u"100MB"_s;
    draft.availableZones = { u"id-a"_s };
    QCOMPARE(texts(validateZones(draft, limits)), QStringList());
    draft.availableZones = { u"id-b"_s };
    QCOMPARE(texts(validateZones(draft, limits)),
             QStringList { u"AvailableZones#0 SoldOut [id-b] table 5-2"_s });
}

QTEST_APPLESS_MAIN(RulesZonesTest)
#include "tst_ruleszones.moc"
