// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/livelimits.h"
#include "rules/instancerules.h"
#include "tst_dmssamples.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

using Kind = LimitDifference::Kind;
using Differences = QList<LimitDifference>;
using Edit = std::function<void(ProductDetail&)>;
using Zones = std::optional<QStringList>;

Q_DECLARE_METATYPE(Edit)

namespace {

const QString High = u"dms.physical.storage.high"_s;
const QString Ultra = u"dms.physical.storage.ultra"_s;

ProductDetail documented(const rules::SpecificationLimits& specification)
{
    ProductDetail detail;
    detail.productId = specification.productId;
    detail.specCode = specification.specCode;
    detail.bandwidth = specification.bandwidth;
    detail.tps = QString::number(specification.tps);
    detail.storageGb = specification.minStorageGb;
    detail.partitions = specification.partitions;
    for (const QString& code : specification.storageSpecCodes()) {
        ProductDisk& disk = detail.disks.emplace_back();
        disk.storageSpecCode = code;
    }
    return detail;
}

//! A region that offers what the specification says.
ProductList asDocumented()
{
    ProductGroup group;
    group.name = u"cluster"_s;
    for (const auto& specification : rules::InstanceLimits::embedded().specifications)
        group.details.push_back(documented(specification));
    ProductList list;
    for (const auto& version : { u"1.1.0"_s, u"2.3.0"_s }) {
        Product product;
        product.name = u"kafka"_s;
        product.version = version;
        product.groups = { group };
        list.hourly.push_back(product);
    }
    return list;
}

//! The same change in the products of all versions.
ProductList with(size_t number, const Edit& edit)
{
    ProductList list = asDocumented();
    for (Product& product : list.hourly)
        edit(product.groups[0].details.at(number));
    return list;
}

ZoneList threeZones()
{
    ZoneList list;
    for (const auto& name : { u"a"_s, u"b"_s, u"c"_s }) {
        Zone zone;
        zone.id = u"id-"_s + name;
        zone.code = u"code-"_s + name;
        list.zones.push_back(zone);
    }
    return list;
}

//! The zones that are sold out for the first specification on \a disk: "abc".
QString soldOut(const LiveLimits& live, const QString& disk)
{
    QString out;
    for (const rules::Zone& zone : *live.limits.zones) {
        if (rules::isSoldOut(zone, &live.limits.specifications.first(), disk))
            out += zone.id.back();
    }
    return out;
}

} // namespace

class TestLiveLimits : public QObject
{
    Q_OBJECT

private slots:
    void nothingSaidIsTheSpecification();
    void aRegionAsDocumentedDiffersNowhere();
    void readsTheSampleOfTheProducts();
    void aProductsWordWins_data();
    void aProductsWordWins();
    void whatAProductDoesNotSayStays();
    void aProductWithoutBandwidthIsKnownByItsId();
    void theDocumentedProductWinsOverOthers();
    void whatIsNotOfferedIsNoLongerThere();
    void anUnknownBandwidthIsAdded();
    void anUnknownBandwidthNeedsWhatItIsHeldAgainst_data();
    void anUnknownBandwidthNeedsWhatItIsHeldAgainst();
    void onlyOurProductsCount_data();
    void onlyOurProductsCount();
    void versionsAreThoseOfTheProducts();
    void aZoneIsSoldOutByEitherField_data();
    void aZoneIsSoldOutByEitherField();
    void listsOfZonesSayWhatIsSoldOut_data();
    void listsOfZonesSayWhatIsSoldOut();
    void listsOfADiskAreTheDisksAlone();
    void theGroupsListsCountForAllItsProducts();
    void withoutZonesOnlyTheUnavailableAreKnown();
    void windowsAreThoseOfTheRegion();
    void aDraftIsHeldAgainstTheRegion();
};

void TestLiveLimits::nothingSaidIsTheSpecification()
{
    const LiveLimits live = liveLimits({});
    QCOMPARE(live.limits.specifications.size(), 4);
    QCOMPARE(live.limits.engineVersions, (QStringList { u"1.1.0"_s, u"2.3.0"_s }));
    QCOMPARE(live.limits.windows.size(), 6);
    QVERIFY(!live.limits.zones);
    QVERIFY(live.differences.isEmpty());
}

void TestLiveLimits::aRegionAsDocumentedDiffersNowhere()
{
    Offer offer;
    offer.products = asDocumented();
    offer.zones = threeZones();
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, Differences());
    QCOMPARE(live.limits.specifications.size(), 4);
    const auto embedded = rules::InstanceLimits::embedded();
    for (qsizetype i = 0; i < 4; ++i) {
        const rules::SpecificationLimits& now = live.limits.specifications.at(i);
        const rules::SpecificationLimits& before = embedded.specifications.at(i);
        QCOMPARE(now.bandwidth, before.bandwidth);
        QCOMPARE(now.productId, before.productId);
        QCOMPARE(now.specCode, before.specCode);
        QCOMPARE(now.minStorageGb, before.minStorageGb);
        QCOMPARE(now.maxStorageGb, before.maxStorageGb);
        QCOMPARE(now.partitions, before.partitions);
        QCOMPARE(now.tps, before.tps);
        QCOMPARE(now.brokers, before.brokers);
        QCOMPARE(now.storageSpecCodes(), before.storageSpecCodes());
        QVERIFY(now.soldOutZones.isEmpty());
    }
}

void TestLiveLimits::readsTheSampleOfTheProducts()
{
    Offer offer;
    offer.products = *decode<ListProducts>(sample("products.reply.json"));
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, Differences());
    QCOMPARE(live.limits.engineVersions, QStringList(u"2.3.0"_s));
    QCOMPARE(live.limits.byBandwidth(u"600MB"_s)->soldOutZones, QStringList(u"XXX"_s));
}

void TestLiveLimits::aProductsWordWins_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<LimitDifference>("difference");
    const auto row = [](const char* name, Edit edit, Kind kind, const QString& before, const QString& now) {
        QTest::newRow(name) << edit << LimitDifference { kind, u"300MB"_s, before, now };
    };
    row(
        "storage", [](ProductDetail& d) { d.storageGb = 900; }, Kind::MinStorage, u"1200"_s, u"900"_s);
    row(
        "partitions", [](ProductDetail& d) { d.partitions = 1000; }, Kind::Partitions, u"900"_s, u"1000"_s);
    row(
        "a disk less", [](ProductDetail& d) { d.disks.erase(d.disks.begin()); }, Kind::Disks,
        High + u", "_s + Ultra, Ultra);
    row(
        "another disk", [](ProductDetail& d) { d.disks.back().storageSpecCode = u"x"_s; }, Kind::Disks,
        High + u", "_s + Ultra, High + u", x"_s);
    row(
        "product", [](ProductDetail& d) { d.productId = u"new"_s; }, Kind::ProductId, u"00300-30310-0--0"_s,
        u"new"_s);
}

void TestLiveLimits::aProductsWordWins()
{
    QFETCH(const Edit, edit);
    QFETCH(const LimitDifference, difference);
    Offer offer;
    offer.products = with(1, edit);
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, Differences { difference });
    const rules::SpecificationLimits& now = *live.limits.byBandwidth(u"300MB"_s);
    const QStringList values { QString::number(now.minStorageGb), QString::number(now.partitions),
                               now.storageSpecCodes().join(u", "_s), now.productId };
    QVERIFY(values.contains(difference.offered));
    QVERIFY(!values.contains(difference.documented));
}

void TestLiveLimits::whatAProductDoesNotSayStays()
{
    Offer offer;
    offer.products = with(0, [](ProductDetail& detail) {
        const QString id = detail.productId;
        detail = {};
        detail.productId = id;
        detail.bandwidth = u"100MB"_s;
        detail.tps = u"many"_s;
        detail.partitions = 0;
        detail.disks.emplace_back(); // without a code
    });
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, Differences());
    const rules::SpecificationLimits& now = live.limits.specifications.first();
    QCOMPARE(now.minStorageGb, 600);
    QCOMPARE(now.partitions, 300);
    QCOMPARE(now.tps, 50000);
    QCOMPARE(now.specCode, u"dms.instance.kafka.cluster.c3.mini"_s);
    QCOMPARE(now.storageSpecCodes(), (QStringList { High, Ultra }));
}

void TestLiveLimits::aProductWithoutBandwidthIsKnownByItsId()
{
    for (const bool byId : { true, false }) {
        Offer offer;
        offer.products = with(2, [byId](ProductDetail& detail) {
            detail.bandwidth.clear();
            detail.storageGb = 5000;
            (byId ? detail.specCode : detail.productId) = u"other"_s;
        });
        QCOMPARE(liveLimits(offer).limits.byBandwidth(u"600MB"_s)->minStorageGb, 5000);
    }
}

void TestLiveLimits::theDocumentedProductWinsOverOthers()
{
    Offer offer;
    offer.products = asDocumented();
    ProductDetail other = offer.products->hourly[0].groups[0].details[0];
    other.productId = u"arm"_s;
    other.storageGb = 1;
    auto& details = offer.products->hourly[0].groups[0].details;
    details.insert(details.begin(), other);
    QCOMPARE(liveLimits(offer).differences, Differences());
    // Where the documented one is gone, the first counts.
    details.erase(details.begin() + 1);
    offer.products->hourly.resize(1);
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.limits.specifications.first().productId, u"arm"_s);
    QCOMPARE(live.differences.size(), 2);
}

void TestLiveLimits::whatIsNotOfferedIsNoLongerThere()
{
    Offer offer;
    offer.products = asDocumented();
    for (Product& product : offer.products->hourly)
        product.groups[0].details.pop_back();
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, (Differences { { Kind::Missing, u"1200MB"_s, u"1200MB"_s, QString() } }));
    QVERIFY(!live.limits.byBandwidth(u"1200MB"_s));
    QCOMPARE(live.limits.specifications.size(), 3);

    offer.products = ProductList();
    QVERIFY(liveLimits(offer).limits.specifications.isEmpty());
    QCOMPARE(liveLimits(offer).differences.size(), 4);
}

void TestLiveLimits::anUnknownBandwidthIsAdded()
{
    Offer offer;
    offer.products = asDocumented();
    ProductDetail fast = offer.products->hourly[0].groups[0].details[3];
    fast.bandwidth = u"2400MB"_s;
    fast.productId = u"fast"_s;
    fast.storageGb = 9600;
    for (Product& product : offer.products->hourly)
        product.groups[0].details.push_back(fast);
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, (Differences { { Kind::Added, u"2400MB"_s, QString(), u"2400MB"_s } }));
    QCOMPARE(live.limits.specifications.size(), 5);
    const rules::SpecificationLimits& added = *live.limits.byBandwidth(u"2400MB"_s);
    QCOMPARE(added.productId, u"fast"_s);
    QCOMPARE(added.minStorageGb, 9600);
    QCOMPARE(added.maxStorageGb, 90000);
    QCOMPARE(added.partitions, 1800);
    QCOMPARE(added.brokers, 0);
    QCOMPARE(added.storageSpecCodes(), QStringList(Ultra));
}

void TestLiveLimits::anUnknownBandwidthNeedsWhatItIsHeldAgainst_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("storage") << Edit([](ProductDetail& d) { d.storageGb.reset(); });
    QTest::newRow("partitions") << Edit([](ProductDetail& d) { d.partitions.reset(); });
    QTest::newRow("disks") << Edit([](ProductDetail& d) { d.disks.clear(); });
    QTest::newRow("bandwidth") << Edit([](ProductDetail& d) { d.bandwidth.clear(); });
}

void TestLiveLimits::anUnknownBandwidthNeedsWhatItIsHeldAgainst()
{
    QFETCH(const Edit, edit);
    Offer offer;
    offer.products = asDocumented();
    ProductDetail fast = offer.products->hourly[0].groups[0].details[3];
    fast.bandwidth = u"2400MB"_s;
    fast.productId = u"fast"_s;
    fast.specCode = u"fast"_s;
    edit(fast);
    offer.products->hourly[0].groups[0].details.push_back(fast);
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(live.differences, Differences());
    QCOMPARE(live.limits.specifications.size(), 4);
}

void TestLiveLimits::onlyOurProductsCount_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("monthly");
    QTest::addColumn<bool>("counts");
    QTest::newRow("ours") << u"kafka"_s << u"cluster"_s << false << true;
    QTest::newRow("in another case") << u"Kafka"_s << u"Cluster"_s << false << true;
    QTest::newRow("without names") << QString() << QString() << false << true;
    QTest::newRow("another engine") << u"rabbitmq"_s << u"cluster"_s << false << false;
    QTest::newRow("another kind") << u"kafka"_s << u"single"_s << false << false;
    QTest::newRow("prepaid") << u"kafka"_s << u"cluster"_s << true << false;
}

void TestLiveLimits::onlyOurProductsCount()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, group);
    QFETCH(const bool, monthly);
    QFETCH(const bool, counts);
    Offer offer;
    offer.products = asDocumented();
    for (Product& product : offer.products->hourly) {
        product.name = engine;
        product.groups[0].name = group;
    }
    if (monthly)
        std::swap(offer.products->hourly, offer.products->monthly);
    QCOMPARE(liveLimits(offer).limits.specifications.size(), counts ? 4 : 0);
}

void TestLiveLimits::versionsAreThoseOfTheProducts()
{
    Offer offer;
    offer.products = asDocumented();
    offer.products->hourly.push_back(offer.products->hourly[0]);
    offer.products->hourly[1].version = u"2.7"_s;
    QCOMPARE(liveLimits(offer).limits.engineVersions, (QStringList { u"1.1.0"_s, u"2.7"_s }));
    for (Product& product : offer.products->hourly)
        product.version.clear();
    QCOMPARE(liveLimits(offer).limits.engineVersions, (QStringList { u"1.1.0"_s, u"2.3.0"_s }));
}

void TestLiveLimits::aZoneIsSoldOutByEitherField_data()
{
    QTest::addColumn<std::optional<bool>>("available");
    QTest::addColumn<std::optional<bool>>("soldOut");
    QTest::addColumn<bool>("expected");
    const std::optional<bool> unsaid;
    QTest::newRow("nothing said") << unsaid << unsaid << false;
    QTest::newRow("available") << std::optional(true) << unsaid << false;
    QTest::newRow("not available") << std::optional(false) << unsaid << true;
    QTest::newRow("sold out") << unsaid << std::optional(true) << true;
    QTest::newRow("not sold out") << unsaid << std::optional(false) << false;
    QTest::newRow("contradiction") << std::optional(true) << std::optional(true) << true;
    QTest::newRow("the other way") << std::optional(false) << std::optional(false) << true;
}

void TestLiveLimits::aZoneIsSoldOutByEitherField()
{
    QFETCH(const std::optional<bool>, available);
    QFETCH(const std::optional<bool>, soldOut);
    QFETCH(const bool, expected);
    Offer offer;
    offer.zones = threeZones();
    offer.zones->zones[1].resourcesAvailable = available;
    offer.zones->zones[1].soldOut = soldOut;
    const auto zones = *liveLimits(offer).limits.zones;
    QCOMPARE(zones.size(), 3);
    QCOMPARE(zones.at(1).id, u"id-b"_s);
    QCOMPARE(zones.at(1).code, u"code-b"_s);
    QCOMPARE(zones.at(1).soldOut, expected);
    QVERIFY(!zones.at(0).soldOut);
}

void TestLiveLimits::listsOfZonesSayWhatIsSoldOut_data()
{
    QTest::addColumn<Zones>("available");
    QTest::addColumn<Zones>("unavailable");
    QTest::addColumn<QString>("expected");
    const auto list = [](const QStringList& names) { return Zones(names); };
    const Zones unsaid;
    QTest::newRow("neither came") << unsaid << unsaid << QString();
    QTest::newRow("all available, by code")
        << list({ u"code-a"_s, u"code-b"_s, u"code-c"_s }) << unsaid << QString();
    QTest::newRow("all available, by id")
        << list({ u"id-a"_s, u"id-b"_s, u"id-c"_s }) << list({}) << QString();
    QTest::newRow("one available") << list({ u"code-b"_s }) << unsaid << u"ac"_s;
    QTest::newRow("one available among strangers") << list({ u"id-b"_s, u"x"_s }) << unsaid << u"ac"_s;
    QTest::newRow("none available") << list({}) << unsaid << u"abc"_s;
    QTest::newRow("names that nobody knows") << list({ u"Zone A"_s, u"Zone B"_s }) << unsaid << QString();
    QTest::newRow("one unavailable, by code") << unsaid << list({ u"code-c"_s }) << u"c"_s;
    QTest::newRow("one unavailable, by id") << unsaid << list({ u"id-c"_s }) << u"c"_s;
    QTest::newRow("none unavailable") << unsaid << list({}) << QString();
    QTest::newRow("an empty name") << unsaid << list({ QString() }) << QString();
    QTest::newRow("both lists agree")
        << list({ u"code-a"_s, u"code-b"_s }) << list({ u"code-c"_s }) << u"c"_s;
    QTest::newRow("both lists name it")
        << list({ u"code-a"_s, u"code-b"_s, u"code-c"_s }) << list({ u"code-a"_s }) << u"a"_s;
}

void TestLiveLimits::listsOfZonesSayWhatIsSoldOut()
{
    QFETCH(const Zones, available);
    QFETCH(const Zones, unavailable);
    QFETCH(const QString, expected);
    Offer offer;
    offer.zones = threeZones();
    offer.products = with(0, [&](ProductDetail& detail) {
        detail.availableZones = available;
        detail.unavailableZones = unavailable;
    });
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(soldOut(live, High), expected);
    QCOMPARE(soldOut(live, Ultra), expected);
    // Of another product nothing was said.
    QVERIFY(live.limits.specifications.at(1).soldOutZones.isEmpty());
}

void TestLiveLimits::listsOfADiskAreTheDisksAlone()
{
    Offer offer;
    offer.zones = threeZones();
    offer.products = with(0, [](ProductDetail& detail) {
        detail.disks[0].availableZones = QStringList { u"code-a"_s };
        detail.disks[1].unavailableZones = QStringList { u"code-a"_s };
    });
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(soldOut(live, High), u"bc"_s);
    QCOMPARE(soldOut(live, Ultra), u"a"_s);
}

void TestLiveLimits::theGroupsListsCountForAllItsProducts()
{
    Offer offer;
    offer.zones = threeZones();
    offer.products = asDocumented();
    for (Product& product : offer.products->hourly) {
        product.groups[0].unavailableZones = QStringList { u"code-b"_s };
        product.groups[0].details[0].unavailableZones = QStringList { u"code-c"_s };
    }
    const LiveLimits live = liveLimits(offer);
    QCOMPARE(soldOut(live, Ultra), u"bc"_s);
    for (qsizetype i = 1; i < 4; ++i)
        QCOMPARE(live.limits.specifications.at(i).soldOutZones, QStringList(u"code-b"_s));
}

void TestLiveLimits::withoutZonesOnlyTheUnavailableAreKnown()
{
    Offer offer;
    offer.products = with(0, [](ProductDetail& detail) {
        detail.availableZones = QStringList { u"code-a"_s };
        detail.unavailableZones = QStringList { u"code-b"_s };
    });
    const LiveLimits live = liveLimits(offer);
    QVERIFY(!live.limits.zones);
    QCOMPARE(live.limits.specifications.first().soldOutZones, QStringList(u"code-b"_s));
}

void TestLiveLimits::windowsAreThoseOfTheRegion()
{
    Offer offer;
    offer.windows = std::vector<MaintenanceWindow> { { 1, u"01:00:00"_s, u"05:00:00"_s, true, {} },
                                                     { 2, u"05:00:00"_s, u"09:00:00"_s, {}, {} } };
    const QList<rules::MaintenanceWindow> expected { { u"01:00:00"_s, u"05:00:00"_s, true },
                                                     { u"05:00:00"_s, u"09:00:00"_s, false } };
    QCOMPARE(liveLimits(offer).limits.windows, expected);
    offer.windows->clear();
    QVERIFY(liveLimits(offer).limits.windows.isEmpty());
}

void TestLiveLimits::aDraftIsHeldAgainstTheRegion()
{
    Offer offer;
    offer.zones = threeZones();
    offer.products = with(0, [](ProductDetail& detail) {
        detail.partitions = 400;
        detail.disks[1].unavailableZones = QStringList { u"code-b"_s };
    });
    rules::InstanceDraft draft;
    draft.specification = u"100MB"_s;
    draft.partitionNum = 300;
    draft.storageSpecCode = Ultra;
    draft.availableZones = { u"id-b"_s };
    const auto violations = rules::validate(draft, liveLimits(offer).limits);
    QCOMPARE(rules::about(rules::Field::PartitionNum, violations).value(0).maximum, 400);
    QCOMPARE(rules::about(rules::Field::AvailableZones, violations).value(0).rule, rules::Rule::SoldOut);
    draft.storageSpecCode = High;
    QVERIFY(rules::about(rules::Field::AvailableZones, rules::validate(draft, liveLimits(offer).limits))
                .isEmpty());
}

QTEST_APPLESS_MAIN(TestLiveLimits)
#include "tst_livelimits.moc"
