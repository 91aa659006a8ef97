// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/products.h"
#include "dms/windows.h"
#include "dms/zones.h"
#include "tst_dmssamples.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

class TestDmsCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSampleOfTheZones();
    void printedSamplesThatAreNotJsonAreRefused_data();
    void printedSamplesThatAreNotJsonAreRefused();
    void theRegionIsReadFromEitherSpelling_data();
    void theRegionIsReadFromEitherSpelling();
    void zonesTellWhatIsLeft();
    void readsTheSampleOfTheProducts();
    void billingModesAreReadInAnyCase_data();
    void billingModesAreReadInAnyCase();
    void aListOfZonesThatDidNotComeIsNotAnEmptyOne();
    void productNumbersComeAsTextOrNot();
    void productErrorsNameTheirPath_data();
    void productErrorsNameTheirPath();
    void readsTheSampleOfTheWindows();
    void windowTimesAreWrittenInFull();
    void windowsWithoutATimeAreRefused_data();
    void windowsWithoutATimeAreRefused();
    void unknownFieldsAreKept();
};

void TestDmsCatalogue::readsTheSampleOfTheZones()
{
    const auto list = decode<ListZones>(sample("zones.reply.json"));
    QVERIFY(list.has_value());
    QCOMPARE(list->regionId, u"XXXX"_s);
    QCOMPARE(list->zones.size(), size_t(2));
    const Zone& zone = list->zones[1];
    QCOMPARE(zone.id, u"1d7b939b382c4c3bb3481a8ca10da769"_s);
    QCOMPARE(zone.code, u"az10.dc2"_s);
    QCOMPARE(zone.name, u"az10.dc2"_s);
    QCOMPARE(zone.port, u"8002"_s);
    QCOMPARE(zone.resourcesAvailable, std::optional<bool>(true));
    QVERIFY(!zone.soldOut.has_value());
}

void TestDmsCatalogue::printedSamplesThatAreNotJsonAreRefused_data()
{
    QTest::addColumn<ApiError>("error");
    QTest::newRow("zones: keys without quotes") << errorOf<ListZones>(sample("zones.printed.txt"));
    QTest::newRow("products: brackets and commas") << errorOf<ListProducts>(sample("products.printed.txt"));
}

void TestDmsCatalogue::printedSamplesThatAreNotJsonAreRefused()
{
    QFETCH(ApiError, error);
    QCOMPARE(error.kind, ApiError::Kind::BadReply);
    QCOMPARE(error.cause, ApiError::Cause::NotJson);
}

void TestDmsCatalogue::theRegionIsReadFromEitherSpelling_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("region");
    QTest::newRow("sample") << QByteArray(R"({"regionId":"r","available_zones":[]})") << u"r"_s;
    QTest::newRow("table") << QByteArray(R"({"region_id":"r","available_zones":[]})") << u"r"_s;
    QTest::newRow("neither") << QByteArray(R"({"available_zones":[]})") << QString();
}

void TestDmsCatalogue::theRegionIsReadFromEitherSpelling()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, region);
    const auto list = decode<ListZones>(json);
    QVERIFY(list.has_value());
    QCOMPARE(list->regionId, region);
    QCOMPARE(list->regionId.isNull(), region.isNull());
}

void TestDmsCatalogue::zonesTellWhatIsLeft()
{
    const auto list = decode<ListZones>(R"({"available_zones":[{"id":"a","resource_availability":"false"},
        {"id":"b","soldOut":true,"port":8002},{"id":"c","resource_availability":true}]})");
    QVERIFY(list.has_value());
    QCOMPARE(list->zones[0].resourcesAvailable, std::optional<bool>(false));
    QCOMPARE(list->zones[1].soldOut, std::optional<bool>(true));
    QVERIFY(!list->zones[1].resourcesAvailable.has_value());
    QCOMPARE(list->zones[1].port, u"8002"_s);
    QCOMPARE(list->zones[2].resourcesAvailable, std::optional<bool>(true));
}

void TestDmsCatalogue::readsTheSampleOfTheProducts()
{
    const auto list = decode<ListProducts>(sample("products.reply.json"));
    QVERIFY(list.has_value());
    QVERIFY(list->monthly.empty());
    QCOMPARE(list->hourly.size(), size_t(1));
    QCOMPARE(list->hourly[0].name, u"kafka"_s);
    QCOMPARE(list->hourly[0].version, u"2.3.0"_s);
    const ProductGroup& group = list->hourly[0].groups.at(0);
    QCOMPARE(group.name, u"cluster"_s);
    QCOMPARE(group.details.size(), size_t(4));
    const ProductDetail& detail = group.details[2];
    QCOMPARE(detail.productId, u"00300-30312-0--0"_s);
    QCOMPARE(detail.specCode, u"dms.instance.kafka.cluster.c3.middle.2"_s);
    QCOMPARE(detail.bandwidth, u"600MB"_s);
    QCOMPARE(detail.tps, u"200000"_s);
    QCOMPARE(detail.storageGb, std::optional<qint64>(2400));
    QCOMPARE(detail.partitions, std::optional<qint64>(1800));
    QCOMPARE(detail.ecsFlavorId, u"c4.2xlarge.2"_s);
    QCOMPARE(detail.archType, u"X86"_s);
    QCOMPARE(detail.unavailableZones, std::optional<QStringList>(QStringList(u"XXX"_s)));
    QCOMPARE(detail.disks.size(), size_t(1));
    QCOMPARE(detail.disks[0].ioType, u"ultra"_s);
    QCOMPARE(detail.disks[0].storageSpecCode, u"dms.physical.storage.ultra"_s);
    QCOMPARE(detail.disks[0].volumeType, u"SSD"_s);
    QCOMPARE(detail.disks[0].availableZones->size(), 2);
    QVERIFY(!detail.disks[0].unavailableZones.has_value());
}

void TestDmsCatalogue::billingModesAreReadInAnyCase_data()
{
    QTest::addColumn<QByteArray>("hourly");
    QTest::addColumn<QByteArray>("monthly");
    QTest::newRow("as specified") << QByteArray("Hourly") << QByteArray("Monthly");
    QTest::newRow("lower") << QByteArray("hourly") << QByteArray("monthly");
    QTest::newRow("upper") << QByteArray("HOURLY") << QByteArray("MONTHLY");
}

void TestDmsCatalogue::billingModesAreReadInAnyCase()
{
    QFETCH(QByteArray, hourly);
    QFETCH(QByteArray, monthly);
    const auto list = decode<ListProducts>("{\"" + monthly + R"(":[{"name":"m"}],"other":1,")" + hourly
                                           + R"(":[{"name":"h"}]})");
    QVERIFY(list.has_value());
    QCOMPARE(list->hourly.at(0).name, u"h"_s);
    QCOMPARE(list->monthly.at(0).name, u"m"_s);
}

void TestDmsCatalogue::aListOfZonesThatDidNotComeIsNotAnEmptyOne()
{
    const auto list = decode<ListProducts>(R"({"Hourly":[{"values":[{"detail":[{"product_id":"a",
        "available_zones":[]},{"product_id":"b"}]}]}]})");
    QVERIFY(list.has_value());
    const auto& details = list->hourly[0].groups[0].details;
    QVERIFY(details[0].availableZones.has_value());
    QVERIFY(details[0].availableZones->isEmpty());
    QVERIFY(!details[1].availableZones.has_value());
}

void TestDmsCatalogue::productNumbersComeAsTextOrNot()
{
    const auto list = decode<ListProducts>(R"({"Hourly":[{"values":[{"detail":[{"product_id":"a",
        "storage":600,"partition_num":300,"tps":50000},{"product_id":"b","storage":"1200"}]}]}]})");
    QVERIFY(list.has_value());
    const auto& details = list->hourly[0].groups[0].details;
    QCOMPARE(details[0].storageGb, std::optional<qint64>(600));
    QCOMPARE(details[0].partitions, std::optional<qint64>(300));
    QCOMPARE(details[0].tps, u"50000"_s);
    QCOMPARE(details[1].storageGb, std::optional<qint64>(1200));
    QVERIFY(!details[1].partitions.has_value());
}

void TestDmsCatalogue::productErrorsNameTheirPath_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("path");
    QTest::newRow("no billing mode") << QByteArray("{}") << Cause::MissingField << u"Hourly"_s;
    QTest::newRow("null") << QByteArray(R"({"Hourly":null})") << Cause::MissingField << u"Hourly"_s;
    QTest::newRow("only monthly") << QByteArray(R"({"Monthly":[]})") << Cause::MissingField << u"Hourly"_s;
    QTest::newRow("object") << QByteArray(R"({"hourly":{}})") << Cause::WrongType << u"hourly"_s;
    QTest::newRow("no id") << QByteArray(R"({"Hourly":[{"values":[{"detail":[{}]}]}]})")
                           << Cause::MissingField << u"Hourly[0].values[0].detail[0].product_id"_s;
    QTest::newRow("zone") << QByteArray(
        R"({"Hourly":[{"values":[{"detail":[{"product_id":"a","io":[{"available_zones":[1]}]}]}]}]})")
                          << Cause::WrongType << u"Hourly[0].values[0].detail[0].io[0].available_zones[0]"_s;
}

void TestDmsCatalogue::productErrorsNameTheirPath()
{
    QFETCH(QByteArray, json);
    QFETCH(ApiError::Cause, cause);
    QFETCH(QString, path);
    const ApiError error = errorOf<ListProducts>(json);
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.detail, path);
}

void TestDmsCatalogue::readsTheSampleOfTheWindows()
{
    const auto windows = decode<ListMaintenanceWindows>(sample("windows.reply.json"));
    QVERIFY(windows.has_value());
    QCOMPARE(windows->size(), size_t(6));
    QCOMPARE(windows->at(0).seq, std::optional<qint64>(1));
    QCOMPARE(windows->at(0).begin, u"22:00:00"_s);
    QCOMPARE(windows->at(0).end, u"02:00:00"_s);
    QCOMPARE(windows->at(0).isDefault, std::optional<bool>(false));
    QCOMPARE(windows->at(1).isDefault, std::optional<bool>(true));
}

void TestDmsCatalogue::windowTimesAreWrittenInFull()
{
    const auto windows
        = decode<ListMaintenanceWindows>(R"({"maintain_windows":[{"begin":"22","end":"2:00"}]})");
    QVERIFY(windows.has_value());
    QCOMPARE(windows->at(0).begin, u"22:00:00"_s);
    QCOMPARE(windows->at(0).end, u"02:00:00"_s);
    QVERIFY(!windows->at(0).seq.has_value());
}

void TestDmsCatalogue::windowsWithoutATimeAreRefused_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<QByteArray>("window");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("path");
    QTest::newRow("no end") << QByteArray(R"({"begin":"22"})") << Cause::MissingField << u"end"_s;
    QTest::newRow("no time") << QByteArray(R"({"begin":"25","end":"02"})") << Cause::WrongType << u"begin"_s;
    QTest::newRow("number") << QByteArray(R"({"begin":22,"end":"02"})") << Cause::WrongType << u"begin"_s;
}

void TestDmsCatalogue::windowsWithoutATimeAreRefused()
{
    QFETCH(QByteArray, window);
    QFETCH(ApiError::Cause, cause);
    QFETCH(QString, path);
    const ApiError error = errorOf<ListMaintenanceWindows>("{\"maintain_windows\":[" + window + "]}");
    QCOMPARE(error.cause, cause);
    QCOMPARE(error.detail, u"maintain_windows[0]."_s + path);
}

void TestDmsCatalogue::unknownFieldsAreKept()
{
    const auto zones = decode<ListZones>(R"({"available_zones":[{"id":"a","ipv6_enabled":false}],"more":1})");
    QVERIFY(zones.has_value());
    const std::vector<UnknownField> expected { { u"ipv6_enabled"_s, u"false"_s } };
    QCOMPARE(zones->zones[0].unknownFields, expected);
    const auto products
        = decode<ListProducts>(R"({"Hourly":[{"values":[{"detail":[{"product_id":"a","vm":"x"}]}]}]})");
    QVERIFY(products.has_value());
    QCOMPARE(products->hourly[0].groups[0].details[0].unknownFields.at(0).name, u"vm"_s);
}

QTEST_APPLESS_MAIN(TestDmsCatalogue)
#include "tst_dmscatalogue.moc"
