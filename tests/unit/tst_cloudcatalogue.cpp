// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/cloudcatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

const CloudCatalogue& catalogue()
{
    static const CloudCatalogue instance;
    return instance;
}

bool hasChinese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace

class CloudCatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void theFileKeepsToItsFormat();
    void knowsTheRegions_data();
    void knowsTheRegions();
    void everyRegionHasNamesAndAddresses_data();
    void everyRegionHasNamesAndAddresses();
    void addressesAreTheDocumentedOnes_data();
    void addressesAreTheDocumentedOnes();
    void unlistedRegionsFollowThePattern();
    void unknownCloudsHaveNoEndpoints();
    void choosesTheLanguage_data();
    void choosesTheLanguage();
    void templatesBecomeUrls_data();
    void templatesBecomeUrls();
    void basePathsAreTidied_data();
    void basePathsAreTidied();
    void aConnectionUsesItsCloudBeforeItsTemplates();
};

void CloudCatalogueTest::theFileKeepsToItsFormat()
{
    const QSet<QString> cloudKeys { u"id"_s, u"en"_s, u"zh_CN"_s, u"endpoints"_s, u"regions"_s };
    const QSet<QString> regionKeys { u"id"_s, u"en"_s, u"zh_CN"_s, u"endpoints"_s };
    const QSet<QString> endpointKeys { u"dms"_s, u"iam"_s, u"vpc"_s, u"eps"_s, u"basePath"_s };
    const auto within = [](const QJsonObject& json, const QSet<QString>& keys) {
        const QStringList present = json.keys();
        return keys.contains(QSet<QString>(present.begin(), present.end()));
    };
    QFile file(QStringLiteral(PARTITA_SOURCE_DIR "/resources/clouds/clouds.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(root["format"_L1].toInt(), 1);
    QSet<QString> clouds;
    for (const QJsonValue& value : root["clouds"_L1].toArray()) {
        const QJsonObject cloud = value.toObject();
        const QString id = cloud["id"_L1].toString();
        QVERIFY2(!clouds.contains(id) && within(cloud, cloudKeys), qPrintable(id));
        QVERIFY2(within(cloud["endpoints"_L1].toObject(), endpointKeys), qPrintable(id));
        clouds.insert(id);
        QSet<QString> regions;
        for (const QJsonValue& entry : cloud["regions"_L1].toArray()) {
            const QJsonObject region = entry.toObject();
            const QString regionId = region["id"_L1].toString();
            QVERIFY2(!regions.contains(regionId) && within(region, regionKeys), qPrintable(regionId));
            QVERIFY2(within(region["endpoints"_L1].toObject(), endpointKeys), qPrintable(regionId));
            regions.insert(regionId);
        }
    }
}

void CloudCatalogueTest::knowsTheRegions_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<int>("regions");
    QTest::newRow("huaweicloud") << u"huaweicloud"_s << 34;
    QTest::newRow("otc") << u"otc"_s << 3;
    QTest::newRow("flexibleengine") << u"flexibleengine"_s << 1;
}

void CloudCatalogueTest::knowsTheRegions()
{
    QFETCH(QString, cloud);
    const Cloud* const found = catalogue().find(cloud);
    QVERIFY(found);
    QTEST(int(found->regions.size()), "regions");
    QVERIFY(!found->name.english.isEmpty() && !found->name.chinese.isEmpty());
    QCOMPARE(catalogue().clouds().size(), 3);
}

void CloudCatalogueTest::everyRegionHasNamesAndAddresses_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("region");
    for (const Cloud& cloud : catalogue().clouds()) {
        for (const CloudRegion& region : cloud.regions)
            QTest::addRow("%s %s", qPrintable(cloud.id), qPrintable(region.id)) << cloud.id << region.id;
    }
}

void CloudCatalogueTest::everyRegionHasNamesAndAddresses()
{
    QFETCH(QString, cloud);
    QFETCH(QString, region);
    const CloudRegion* const found = catalogue().findRegion(cloud, region);
    QVERIFY(found);
    QVERIFY(!found->name.english.isEmpty());
    QCOMPARE(found->name.english == region, found->name.chinese == region);
    QCOMPARE(hasChinese(found->name.chinese), found->name.chinese != region);
    QVERIFY(!hasChinese(found->name.english));

    const ServiceEndpoints endpoints = *catalogue().endpoints(cloud, region);
    QList<QUrl> urls { endpoints.dms, endpoints.iam, endpoints.vpc };
    if (cloud == "huaweicloud"_L1)
        urls.append(endpoints.eps);
    else
        QVERIFY(endpoints.eps.isEmpty());
    for (const QUrl& url : urls) {
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"https"_s);
        QVERIFY2(url.host().count(u'.') >= 2 && url.path().isEmpty(), qPrintable(url.toString()));
        QVERIFY(!url.toString().contains(u'{'));
    }
    QVERIFY(endpoints.dms.host().contains(region) && endpoints.vpc.host().contains(region));
    QCOMPARE(endpoints.dmsBasePath, u"/v1.0"_s);
}

void CloudCatalogueTest::addressesAreTheDocumentedOnes_data()
{
    QTest::addColumn<QString>("cloud");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QStringList>("hosts");
    const auto huawei = [](const char* region, const char* iam, const char* eps) {
        const QString id = QString::fromLatin1(region);
        QTest::newRow(region) << u"huaweicloud"_s << id
                              << QStringList { "dms."_L1 + id + ".myhuaweicloud.com"_L1,
                                               QString::fromLatin1(iam),
                                               "vpc."_L1 + id + ".myhuaweicloud.com"_L1,
                                               QString::fromLatin1(eps) };
    };
    const char* const globalIam = "iam.myhuaweicloud.com";
    const char* const globalEps = "eps.myhuaweicloud.com";
    huawei("cn-north-4", "iam.cn-north-4.myhuaweicloud.com", globalEps);
    for (const char* region :
         { "af-north-1", "ap-southeast-5", "cn-north-11", "cn-south-4", "cn-southwest-3", "ru-northwest-2" })
        huawei(region, globalIam, globalEps);
    huawei("ru-moscow-1", "iam.ru-moscow-1.myhuaweicloud.com", "eps.ru-moscow-1.myhuaweicloud.com");
    huawei("my-kualalumpur-1", "iam.my-kualalumpur-1.myhuaweicloud.com",
           "eps.my-kualalumpur-1.myhuaweicloud.com");
    QTest::newRow("eu-west-101") << u"huaweicloud"_s << u"eu-west-101"_s
                                 << QStringList { u"dms.eu-west-101.myhuaweicloud.eu"_s,
                                                  u"iam.eu-west-101.myhuaweicloud.eu"_s,
                                                  u"vpc.eu-west-101.myhuaweicloud.eu"_s,
                                                  u"eps.eu-west-101.myhuaweicloud.eu"_s };
    QTest::newRow("eu-de") << u"otc"_s << u"eu-de"_s
                           << QStringList { u"dms.eu-de.otc.t-systems.com"_s,
                                            u"iam.eu-de.otc.t-systems.com"_s,
                                            u"vpc.eu-de.otc.t-systems.com"_s, QString() };
    QTest::newRow("eu-ch2") << u"otc"_s << u"eu-ch2"_s
                            << QStringList { u"dms.eu-ch2.sc.otc.t-systems.com"_s,
                                             u"iam.eu-ch2.sc.otc.t-systems.com"_s,
                                             u"vpc.eu-ch2.sc.otc.t-systems.com"_s, QString() };
    QTest::newRow("eu-west-0") << u"flexibleengine"_s << u"eu-west-0"_s
                               << QStringList { u"dms.eu-west-0.prod-cloud-ocb.orange-business.com"_s,
                                                u"iam.eu-west-0.prod-cloud-ocb.orange-business.com"_s,
                                                u"vpc.eu-west-0.prod-cloud-ocb.orange-business.com"_s,
                                                QString() };
}

void CloudCatalogueTest::addressesAreTheDocumentedOnes()
{
    QFETCH(QString, cloud);
    QFETCH(QString, region);
    const ServiceEndpoints endpoints = *catalogue().endpoints(cloud, region);
    const QStringList hosts { endpoints.dms.host(), endpoints.iam.host(), endpoints.vpc.host(),
                              endpoints.eps.host() };
    QTEST(hosts, "hosts");
}

void CloudCatalogueTest::unlistedRegionsFollowThePattern()
{
    QVERIFY(!catalogue().findRegion(u"huaweicloud", u"xx-new-1"));
    const ServiceEndpoints endpoints = *catalogue().endpoints(u"huaweicloud", u"xx-new-1"_s);
    QCOMPARE(endpoints.dms, QUrl(u"https://dms.xx-new-1.myhuaweicloud.com"_s));
    QCOMPARE(endpoints.iam, QUrl(u"https://iam.myhuaweicloud.com"_s));
    for (const QString& region : { u"evil.example/"_s, u"a.b"_s, u"x@y"_s, u"a b"_s, u""_s, u"ä"_s })
        QVERIFY2(catalogue().endpoints(u"huaweicloud", region)->dms.isEmpty(), qPrintable(region));
}

void CloudCatalogueTest::unknownCloudsHaveNoEndpoints()
{
    QVERIFY(!catalogue().find(u"nowhere"));
    QVERIFY(!catalogue().findRegion(u"nowhere", u"eu-de"));
    QVERIFY(!catalogue().endpoints(u"nowhere", u"eu-de"_s));
    ConnectionProfile profile;
    profile.cloud = u"nowhere"_s;
    profile.endpoints.dms = u"https://dms.example.com"_s;
    QCOMPARE(catalogue().endpointsOf(profile, u"eu-de"_s), ServiceEndpoints());
}

void CloudCatalogueTest::choosesTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("chinese");
    QTest::newRow("zh") << u"zh"_s << true;
    QTest::newRow("zh_CN") << u"zh_CN"_s << true;
    QTest::newRow("zh-Hans") << u"zh-Hans"_s << true;
    QTest::newRow("en") << u"en_GB"_s << false;
    QTest::newRow("zha") << u"zha_CN"_s << false;
    QTest::newRow("none") << u""_s << false;
}

void CloudCatalogueTest::choosesTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(bool, chinese);
    const LocalText name = catalogue().findRegion(u"huaweicloud", u"cn-north-4")->name;
    QCOMPARE(name.in(language), chinese ? u"华北-北京四"_s : u"CN North-Beijing4"_s);
}

void CloudCatalogueTest::templatesBecomeUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("region") << u"https://dms.{region}.example.com"_s << u"https://dms.eu-1.example.com"_s;
    QTest::newRow("twice") << u"https://{region}.example.com/{region}"_s
                           << u"https://eu-1.example.com/eu-1"_s;
    QTest::newRow("no scheme") << u" dms.example.com:8443 "_s << u"https://dms.example.com:8443"_s;
    QTest::newRow("prefix") << u"https://example.com/api/"_s << u"https://example.com/api"_s;
    QTest::newRow("plain") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("user") << u"https://user:word@example.com"_s << u""_s;
    QTest::newRow("query") << u"https://example.com?a=b"_s << u""_s;
    QTest::newRow("fragment") << u"https://example.com#a"_s << u""_s;
    QTest::newRow("other scheme") << u"ftp://example.com"_s << u""_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("no host") << u"https://"_s << u""_s;
    QTest::newRow("bad port") << u"https://example.com:99999"_s << u""_s;
    QTest::newRow("other placeholder") << u"https://{zone}.example.com"_s << u""_s;
    QTest::newRow("space") << u"https://exa mple.com"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void CloudCatalogueTest::templatesBecomeUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    ConnectionProfile profile;
    profile.endpoints = { text, text, text, text, {} };
    const ServiceEndpoints endpoints = catalogue().endpointsOf(profile, u"eu-1"_s);
    QCOMPARE(endpoints.dms, QUrl(url));
    QCOMPARE(endpoints.iam, QUrl(url));
    QCOMPARE(endpoints.vpc, QUrl(url));
    QCOMPARE(endpoints.eps, QUrl(url));
}

void CloudCatalogueTest::basePathsAreTidied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("default") << u""_s << u"/v1.0"_s;
    QTest::newRow("slash") << u"/"_s << u"/v1.0"_s;
    QTest::newRow("as it is") << u"/dms/v1.0"_s << u"/dms/v1.0"_s;
    QTest::newRow("slashes") << u" dms/ "_s << u"/dms"_s;
}

void CloudCatalogueTest::basePathsAreTidied()
{
    QFETCH(QString, text);
    ConnectionProfile profile;
    profile.endpoints.basePath = text;
    QTEST(catalogue().endpointsOf(profile, u"eu-1"_s).dmsBasePath, "path");
}

void CloudCatalogueTest::aConnectionUsesItsCloudBeforeItsTemplates()
{
    ConnectionProfile profile;
    profile.cloud = u"otc"_s;
    profile.endpoints.dms = u"https://dms.example.com"_s;
    QCOMPARE(catalogue().endpointsOf(profile, u"eu-de"_s), *catalogue().endpoints(u"otc", u"eu-de"_s));
}

QTEST_GUILESS_MAIN(CloudCatalogueTest)
#include "tst_cloudcatalogue.moc"
