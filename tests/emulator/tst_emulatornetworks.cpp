// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString AllProjects = u"enterprise_project_id=all_granted_eps"_s;
const QString EnterpriseProjects = u"/v1.0/enterprise-projects"_s;

QStringList idsOf(const QJsonArray& list)
{
    QStringList ids;
    for (const QJsonValue& entry : list)
        ids.append(entry[u"id"].toString());
    return ids;
}

QStringList missing(const QStringList& fields, const QJsonValue& object)
{
    QStringList absent;
    for (const QString& field : fields) {
        if (!object.toObject().contains(field))
            absent.append(field);
    }
    return absent;
}

//! Whether one of \a rules lets anything through in that direction.
bool letsAnythingThrough(const QJsonArray& rules, const QString& direction)
{
    for (const QJsonValue& rule : rules) {
        const QString prefix = rule[u"remote_ip_prefix"].toString();
        if (rule[u"direction"].toString() == direction && rule[u"protocol"].isNull()
            && rule[u"port_range_min"].isNull() && rule[u"remote_group_id"].isNull()
            && (prefix.isEmpty() || prefix == u"0.0.0.0/0"))
            return true;
    }
    return false;
}

} // namespace

//! What the neighbouring services tell: networks and enterprise projects.
class EmulatorNetworks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyListHasTheFieldsOfItsService_data();
    void everyListHasTheFieldsOfItsService();
    void listsComePageByPage_data();
    void listsComePageByPage();
    void pagesOfEnterpriseProjectsHaveATotal();
    void badPagingIsRefused_data();
    void badPagingIsRefused();
    void aListIsThatOfOneEnterpriseProject_data();
    void aListIsThatOfOneEnterpriseProject();
    void subnetsAreThoseOfOneNetwork();
    void whatAnInstanceNeedsIsToldApart();
    void whatIsListedCanBeOrdered();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void enterpriseProjectsNeedATokenOfTheAccount();
    void whatIsSoldOutIsListed();

private:
    QString path(const QString& rest) const { return u"/v1/"_s + m_emulator.project() + rest; }
    QJsonObject get(const QString& path) { return m_emulator.signedCall("GET", path).json(); }
    QJsonArray list(const QString& name)
    {
        const QString key = QString(name).replace(u'-', u'_');
        return get(path(u'/' + name + u'?' + AllProjects))[key].toArray();
    }
    QByteArray token(const QJsonObject& scope) { return m_emulator.signIn(scope).header("X-Subject-Token"); }
    Answer withToken(const QString& path, const QByteArray& token)
    {
        return m_emulator.plainCall("GET", path, {}, { { "X-Auth-Token", token } });
    }

    EmulatorProcess m_emulator;
};

void EmulatorNetworks::initTestCase()
{
    QVERIFY(m_emulator.start({ u"--projects"_s, u"2"_s }));
}

void EmulatorNetworks::everyListHasTheFieldsOfItsService_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("networks") << path(u"/vpcs?"_s) + AllProjects << u"vpcs"_s << 3
                              << u"id name description cidr status enterprise_project_id routes"_s.split(
                                     u' ');
    QTest::newRow("subnets")
        << path(u"/subnets"_s) << u"subnets"_s << 5
        << u"id name cidr gateway_ip dhcp_enable vpc_id status neutron_network_id neutron_subnet_id "
           "available_ip_address_count"_s.split(u' ');
    QTest::newRow("security groups")
        << path(u"/security-groups?"_s) + AllProjects << u"security_groups"_s << 3
        << u"id name description enterprise_project_id security_group_rules"_s.split(u' ');
    QTest::newRow("enterprise projects") << EnterpriseProjects << u"enterprise_projects"_s << 4
                                         << u"id name description status type"_s.split(u' ');
}

void EmulatorNetworks::everyListHasTheFieldsOfItsService()
{
    QFETCH(const QString, path);
    QFETCH(const QString, key);
    QFETCH(const int, count);
    QFETCH(const QStringList, fields);
    const QJsonArray list = get(path)[key].toArray();
    QCOMPARE(list.size(), count);
    for (const QJsonValue& entry : list)
        QCOMPARE(missing(fields, entry), QStringList());
    const QStringList ids = idsOf(list);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), count);
}

void EmulatorNetworks::listsComePageByPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("networks") << u"vpcs"_s;
    QTest::newRow("subnets") << u"subnets"_s;
    QTest::newRow("security groups") << u"security-groups"_s;
}

void EmulatorNetworks::listsComePageByPage()
{
    QFETCH(const QString, name);
    const QStringList all = idsOf(list(name));
    QVERIFY(all.size() > 2);
    const QString key = QString(name).replace(u'-', u'_');
    for (const int limit : { 1, 2, 2000 }) {
        QStringList seen;
        qsizetype size = limit;
        while (size == limit) {
            QString query = u'/' + name + u"?%1&limit=%2"_s.arg(AllProjects).arg(limit);
            if (!seen.isEmpty())
                query += u"&marker="_s + seen.last();
            const QStringList page = idsOf(get(path(query))[key].toArray());
            size = page.size();
            QVERIFY(size <= limit);
            seen += page;
        }
        QCOMPARE(seen, all);
    }
    QVERIFY(idsOf(get(path(u'/' + name + u"?limit=0"_s))[key].toArray()).isEmpty());
}

void EmulatorNetworks::pagesOfEnterpriseProjectsHaveATotal()
{
    const QStringList all = idsOf(get(EnterpriseProjects)[u"enterprise_projects"].toArray());
    QStringList seen;
    for (int offset = 0; offset < 6; offset += 3) {
        const QJsonObject reply = get(EnterpriseProjects + u"?limit=3&offset=%1"_s.arg(offset));
        QCOMPARE(reply[u"total_count"].toInt(), 4);
        seen += idsOf(reply[u"enterprise_projects"].toArray());
    }
    QCOMPARE(seen, all);
    QCOMPARE(all.first(), u"0"_s);
}

void EmulatorNetworks::badPagingIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("limit is a word") << path(u"/vpcs?limit=all"_s);
    QTest::newRow("limit too large") << path(u"/subnets?limit=2001"_s);
    QTest::newRow("limit negative") << path(u"/security-groups?limit=-1"_s);
    QTest::newRow("unknown marker") << path(u"/vpcs?marker=nothing"_s);
    QTest::newRow("no enterprise projects at all") << EnterpriseProjects + u"?limit=0"_s;
    QTest::newRow("too many enterprise projects") << EnterpriseProjects + u"?limit=1001"_s;
    QTest::newRow("offset is a word") << EnterpriseProjects + u"?offset=x"_s;
}

void EmulatorNetworks::badPagingIsRefused()
{
    QFETCH(const QString, path);
    const Answer answer = m_emulator.signedCall("GET", path);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"APIGW.0201"_s);
}

void EmulatorNetworks::aListIsThatOfOneEnterpriseProject_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("networks");
    QTest::addColumn<qsizetype>("groups");
    const QString production = u"vpc-production"_s;
    QTest::newRow("not asked") << QString() << QStringList { production } << qsizetype(2);
    QTest::newRow("default") << u"?enterprise_project_id=0"_s << QStringList { production } << qsizetype(2);
    QTest::newRow("another") << u"?enterprise_project_id=5b1f9a0e-6c1d-4a0b-9a55-2f4f0f6a7c11"_s
                             << QStringList { u"vpc-staging"_s } << qsizetype(1);
    QTest::newRow("unknown") << u"?enterprise_project_id=x"_s << QStringList() << qsizetype(0);
    QTest::newRow("all") << u'?' + AllProjects << QStringList { production, u"vpc-staging"_s, u"vpc-研发"_s }
                         << qsizetype(3);
}

void EmulatorNetworks::aListIsThatOfOneEnterpriseProject()
{
    QFETCH(const QString, query);
    QStringList names;
    for (const QJsonValue& vpc : get(path(u"/vpcs"_s) + query)[u"vpcs"].toArray())
        names.append(vpc[u"name"].toString());
    QTEST(names, "networks");
    QTEST(get(path(u"/security-groups"_s) + query)[u"security_groups"].toArray().size(), "groups");
}

void EmulatorNetworks::subnetsAreThoseOfOneNetwork()
{
    QStringList seen;
    for (const QJsonValue& vpc : list(u"vpcs"_s)) {
        const QString id = vpc[u"id"].toString();
        const QJsonArray subnets = get(path(u"/subnets?vpc_id="_s + id))[u"subnets"].toArray();
        for (const QJsonValue& subnet : subnets) {
            QCOMPARE(subnet[u"vpc_id"].toString(), id);
            QCOMPARE(subnet[u"neutron_network_id"], subnet[u"id"]);
            QVERIFY(subnet[u"neutron_subnet_id"] != subnet[u"id"]);
            QVERIFY(subnet[u"gateway_ip"].toString().endsWith(u".1"));
        }
        seen += idsOf(subnets);
    }
    QCOMPARE(seen, idsOf(list(u"subnets"_s)));
    QCOMPARE(get(path(u"/subnets?vpc_id=x"_s))[u"subnets"].toArray().size(), 0);
}

void EmulatorNetworks::whatAnInstanceNeedsIsToldApart()
{
    QStringList withoutDhcp;
    for (const QJsonValue& subnet : list(u"subnets"_s)) {
        if (!subnet[u"dhcp_enable"].toBool())
            withoutDhcp.append(subnet[u"name"].toString());
    }
    QCOMPARE(withoutDhcp, QStringList(u"subnet-static"_s));

    QStringList closed;
    for (const QJsonValue& group : list(u"security-groups"_s)) {
        const QJsonArray rules = group[u"security_group_rules"].toArray();
        const bool in = letsAnythingThrough(rules, u"ingress"_s);
        QCOMPARE(letsAnythingThrough(rules, u"egress"_s), in);
        if (!in)
            closed.append(group[u"name"].toString());
    }
    QCOMPARE(closed, QStringList(u"sg-locked-down"_s));
}

void EmulatorNetworks::whatIsListedCanBeOrdered()
{
    int ordered = 0;
    for (const QJsonValue& subnet : list(u"subnets"_s)) {
        for (const QJsonValue& group : list(u"security-groups"_s)) {
            QJsonObject body = goodInstance(u"networks-%1"_s.arg(ordered));
            body[u"vpc_id"] = subnet[u"vpc_id"];
            body[u"subnet_id"] = subnet[u"id"];
            body[u"security_group_id"] = group[u"id"];
            const bool open = group[u"name"].toString() != u"sg-locked-down";
            const bool good = open && subnet[u"dhcp_enable"].toBool();
            const Answer answer = m_emulator.signedCall("POST", m_emulator.path(u"/instances"_s), body);
            QCOMPARE(answer.status, good ? 200 : 400);
            ordered += good ? 1 : 0;
        }
    }
    QCOMPARE(ordered, 8);
}

void EmulatorNetworks::strangersAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("networks") << path(u"/vpcs"_s);
    QTest::newRow("subnets") << path(u"/subnets"_s);
    QTest::newRow("security groups") << path(u"/security-groups"_s);
    QTest::newRow("enterprise projects") << EnterpriseProjects;
}

void EmulatorNetworks::strangersAreRefused()
{
    QFETCH(const QString, path);
    QCOMPARE(m_emulator.plainCall("GET", path).status, 401);
    QCOMPARE(withToken(path, "unknown").status, 401);
    Signing wrong = m_emulator.signing();
    wrong.secretKey = "wrong";
    QCOMPARE(m_emulator.signedCall("GET", path, {}, wrong).code(), u"APIGW.0301"_s);
    // One right signature between the wrong ones, so that they lock nothing.
    QCOMPARE(m_emulator.signedCall("GET", path).status, 200);
    QCOMPARE(m_emulator.signedCall("POST", path, "{}").status, 405);
}

void EmulatorNetworks::enterpriseProjectsNeedATokenOfTheAccount()
{
    const QString other = m_emulator.ready()[u"projects"][1][u"id"].toString();
    const QByteArray ofProject
        = token({ { u"project"_s, QJsonObject { { u"id"_s, m_emulator.project() } } } });
    const QByteArray ofAccount
        = token({ { u"domain"_s, QJsonObject { { u"name"_s, m_emulator.ready()[u"domain"] } } } });
    QCOMPARE(withToken(EnterpriseProjects, ofAccount).status, 200);
    QCOMPARE(withToken(EnterpriseProjects, ofProject).status, 403);
    QCOMPARE(withToken(path(u"/vpcs"_s), ofProject).status, 200);
    QCOMPARE(withToken(path(u"/vpcs"_s), ofAccount).code(), u"111401004"_s);
    QCOMPARE(withToken(u"/v1/"_s + other + u"/vpcs"_s, ofProject).code(), u"111401004"_s);
    QCOMPARE(m_emulator.signedCall("GET", u"/v1/"_s + other + u"/vpcs"_s).status, 200);
}

void EmulatorNetworks::whatIsSoldOutIsListed()
{
    QStringList soldOut;
    for (const QJsonValue& zone : get(u"/v1.0/availableZones"_s)[u"available_zones"].toArray()) {
        QCOMPARE(zone[u"resource_availability"].toString(),
                 zone[u"soldOut"].toBool() ? u"false"_s : u"true"_s);
        if (zone[u"soldOut"].toBool())
            soldOut.append(zone[u"code"].toString());
    }
    QCOMPARE(soldOut, QStringList(u"az5.dc3"_s));

    QStringList disks;
    const QJsonValue engine = get(u"/v1.0/products?engine=kafka"_s)[u"Hourly"][0];
    for (const QJsonValue& detail : engine[u"values"][0][u"detail"].toArray()) {
        for (const QJsonValue& disk : detail[u"io"].toArray()) {
            const QJsonArray gone = disk[u"unavailable_zones"].toArray();
            QCOMPARE(gone.size() + disk[u"available_zones"].toArray().size(), 5);
            QVERIFY(gone.contains(u"az5.dc3"_s));
            if (gone.size() > 1)
                disks.append(detail[u"bandwidth"].toString() + u' ' + disk[u"io_type"].toString() + u' '
                             + gone[0].toString());
        }
    }
    QCOMPARE(disks, (QStringList { u"300MB high az2.dc1"_s, u"1200MB ultra az4.dc2"_s }));

    QJsonObject body = goodInstance(u"sold-out-disk"_s);
    body[u"specification"] = u"300MB"_s;
    body[u"product_id"] = u"00300-30310-0--0"_s;
    body[u"partition_num"] = 900;
    body[u"storage_space"] = 1200;
    body[u"available_zones"] = QJsonArray { u"1d7b939b382c4c3bb3481a8ca10da769"_s };
    body[u"storage_spec_code"] = u"dms.physical.storage.high"_s;
    QCOMPARE(m_emulator.signedCall("POST", m_emulator.path(u"/instances"_s), body).code(), u"111400005"_s);
    body[u"storage_spec_code"] = u"dms.physical.storage.ultra"_s;
    QCOMPARE(m_emulator.signedCall("POST", m_emulator.path(u"/instances"_s), body).status, 200);
}

QTEST_GUILESS_MAIN(EmulatorNetworks)
#include "tst_emulatornetworks.moc"
