// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/vpc.h"
#include "tst_dmssamples.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms::test;
using namespace partita::vpc;

namespace {

using Query = QList<std::pair<QString, QString>>;

const ProjectId Project(u"p 1"_s);

QByteArray groupWith(const QByteArray& rules)
{
    return R"({"security_groups":[{"id":"g","security_group_rules":)" + rules + "}]}";
}

} // namespace

class TestVpc : public QObject
{
    Q_OBJECT

private slots:
    void asksForTheNetworksOfAllEnterpriseProjects();
    void asksForTheSubnetsOfOneNetwork();
    void asksForTheGroupsOfAllEnterpriseProjects();
    void readsNetworks();
    void readsSubnets();
    void aSubnetSaysWhatItKnows_data();
    void aSubnetSaysWhatItKnows();
    void readsSecurityGroups();
    void aRuleForAnythingIsFound_data();
    void aRuleForAnythingIsFound();
    void rulesThatWereNotToldAreNotMissing();
    void emptyListsAreNoErrors();
    void brokenListsNameTheField_data();
    void brokenListsNameTheField();
};

void TestVpc::asksForTheNetworksOfAllEnterpriseProjects()
{
    const Request first = ListVpcs { Project }.request();
    QCOMPARE(first.method, Request::Method::Get);
    QCOMPARE(first.service, Request::Service::Vpc);
    QCOMPARE(first.path, QByteArray("/v1/p%201/vpcs"));
    QCOMPARE(first.query,
             (Query { { u"limit"_s, u"2000"_s }, { u"enterprise_project_id"_s, u"all_granted_eps"_s } }));

    const Request next = ListVpcs { Project, u"v1"_s }.request();
    QCOMPARE(next.query,
             (Query { { u"limit"_s, u"2000"_s },
                      { u"marker"_s, u"v1"_s },
                      { u"enterprise_project_id"_s, u"all_granted_eps"_s } }));
}

void TestVpc::asksForTheSubnetsOfOneNetwork()
{
    const Request request = ListSubnets { Project, u"v1"_s, u"s9"_s }.request();
    QCOMPARE(request.method, Request::Method::Get);
    QCOMPARE(request.service, Request::Service::Vpc);
    QCOMPARE(request.path, QByteArray("/v1/p%201/subnets"));
    QCOMPARE(request.query,
             (Query { { u"limit"_s, u"2000"_s }, { u"marker"_s, u"s9"_s }, { u"vpc_id"_s, u"v1"_s } }));
}

void TestVpc::asksForTheGroupsOfAllEnterpriseProjects()
{
    const Request request = ListSecurityGroups { Project, u"g1"_s }.request();
    QCOMPARE(request.service, Request::Service::Vpc);
    QCOMPARE(request.path, QByteArray("/v1/p%201/security-groups"));
    QCOMPARE(request.query,
             (Query { { u"limit"_s, u"2000"_s },
                      { u"marker"_s, u"g1"_s },
                      { u"enterprise_project_id"_s, u"all_granted_eps"_s } }));
}

void TestVpc::readsNetworks()
{
    const auto vpcs = decode<ListVpcs>(recorded("cloud/vpcs.reply.json"));
    QVERIFY(vpcs.has_value());
    QCOMPARE(vpcs->size(), size_t(2));
    QCOMPARE(vpcs->at(0).id, u"13551d6b-755d-4757-b956-536f674975c0"_s);
    QCOMPARE(vpcs->at(0).enterpriseProjectId, u"0"_s);
    QCOMPARE(vpcs->at(1).name, u"网络 \"b\""_s);
    QCOMPARE(vpcs->at(1).cidr, u"192.168.0.0/16"_s);
    QCOMPARE(vpcs->at(1).status, u"CREATING"_s);
}

void TestVpc::readsSubnets()
{
    const auto subnets = decode<ListSubnets>(recorded("cloud/subnets.reply.json"));
    QVERIFY(subnets.has_value());
    QCOMPARE(subnets->size(), size_t(2));
    const Subnet& subnet = subnets->at(0);
    // The network's id, not that of the subnet in Neutron.
    QCOMPARE(subnet.id, u"4779ab1c-7c1a-44b1-a02e-93dfc361b32d"_s);
    QCOMPARE(subnet.cidr, u"192.168.20.0/24"_s);
    QCOMPARE(subnet.gateway, u"192.168.20.1"_s);
    QCOMPARE(subnet.vpcId, u"3ec3b33f-ac1c-4630-ad1c-7dba1ed79d85"_s);
    QCOMPARE(subnet.status, u"ACTIVE"_s);
    QCOMPARE(subnet.dhcp, std::optional(true));
    QCOMPARE(subnet.freeAddresses, std::optional<qint64>(241));
    QCOMPARE(subnets->at(1).dhcp, std::optional(false));
    QVERIFY(!subnets->at(1).freeAddresses);
}

void TestVpc::aSubnetSaysWhatItKnows_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<std::optional<bool>>("dhcp");
    QTest::addColumn<std::optional<qint64>>("free");
    QTest::newRow("nothing") << QByteArray() << std::optional<bool>() << std::optional<qint64>();
    QTest::newRow("null") << QByteArray(R"(,"dhcp_enable":null,"available_ip_address_count":null)")
                          << std::optional<bool>() << std::optional<qint64>();
    QTest::newRow("text") << QByteArray(R"(,"dhcp_enable":"False","available_ip_address_count":"0")")
                          << std::optional(false) << std::optional<qint64>(0);
}

void TestVpc::aSubnetSaysWhatItKnows()
{
    QFETCH(const QByteArray, fields);
    const auto subnets = decode<ListSubnets>(R"({"subnets":[{"id":"s")" + fields + "}]}");
    QVERIFY(subnets.has_value());
    QTEST(subnets->at(0).dhcp, "dhcp");
    QTEST(subnets->at(0).freeAddresses, "free");
}

void TestVpc::readsSecurityGroups()
{
    const auto groups = decode<ListSecurityGroups>(recorded("cloud/securitygroups.reply.json"));
    QVERIFY(groups.has_value());
    QCOMPARE(groups->size(), size_t(1));
    const SecurityGroup& group = groups->at(0);
    QCOMPARE(group.id, u"16b6e77a-08fa-42c7-aa8b-106c048884e6"_s);
    QCOMPARE(group.name, u"qq"_s);
    QCOMPARE(group.description, u"qq"_s);
    QCOMPARE(group.enterpriseProjectId, u"0aad99bc-f5f6-4f78-8404-c598d76b0ed2"_s);
    // Lets in its own members, and tcp from everywhere: not anything.
    QCOMPARE(group.anyInbound, std::optional(false));
    QCOMPARE(group.anyOutbound, std::optional(true));
}

void TestVpc::aRuleForAnythingIsFound_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<bool>("in");
    QTest::addColumn<bool>("out");
    const auto row = [](const char* name, const char* rules, bool in, bool out) {
        QTest::newRow(name) << QByteArray(rules) << in << out;
    };
    row("no rule", "[]", false, false);
    row("in", R"([{"direction":"ingress"}])", true, false);
    row("out", R"([{"direction":"egress","protocol":null}])", false, true);
    row("both", R"([{"direction":"egress","protocol":""},{"direction":"ingress","protocol":""}])", true,
        true);
    row("the whole of IPv4", R"([{"direction":"ingress","remote_ip_prefix":"0.0.0.0/0"}])", true, false);
    row("the whole of IPv6", R"([{"direction":"egress","remote_ip_prefix":"::/0"}])", false, true);
    row("empty texts", R"([{"direction":"ingress","remote_ip_prefix":"","remote_group_id":"",
        "port_range_min":"","port_range_max":null}])",
        true, false);
    row("a part of the network", R"([{"direction":"ingress","remote_ip_prefix":"10.0.0.0/8"}])", false,
        false);
    row("another group", R"([{"direction":"ingress","remote_group_id":"g"}])", false, false);
    row("an address group", R"([{"direction":"ingress","remote_address_group_id":"a"}])", false, false);
    row("one protocol", R"([{"direction":"ingress","protocol":"tcp"}])", false, false);
    row("a protocol as a number", R"([{"direction":"ingress","protocol":6}])", false, false);
    row("one port", R"([{"direction":"ingress","port_range_min":9092,"port_range_max":9092}])", false, false);
    row("from a port on", R"([{"direction":"ingress","port_range_min":1}])", false, false);
    row("up to a port", R"([{"direction":"ingress","port_range_max":65535}])", false, false);
    row("no direction", "[{}]", false, false);
    row("an unknown direction", R"([{"direction":"sideways"}])", false, false);
    row("behind others", R"([{"direction":"ingress","protocol":"udp"},{"direction":"ingress"}])", true,
        false);
}

void TestVpc::aRuleForAnythingIsFound()
{
    QFETCH(const QByteArray, rules);
    QFETCH(const bool, in);
    QFETCH(const bool, out);
    const auto groups = decode<ListSecurityGroups>(groupWith(rules));
    QVERIFY(groups.has_value());
    QCOMPARE(groups->at(0).anyInbound, std::optional(in));
    QCOMPARE(groups->at(0).anyOutbound, std::optional(out));
}

void TestVpc::rulesThatWereNotToldAreNotMissing()
{
    for (const char* json : { R"({"security_groups":[{"id":"g"}]})",
                              R"({"security_groups":[{"id":"g","security_group_rules":null}]})" }) {
        const auto groups = decode<ListSecurityGroups>(json);
        QVERIFY(groups.has_value());
        QVERIFY(!groups->at(0).anyInbound);
        QVERIFY(!groups->at(0).anyOutbound);
    }
}

void TestVpc::emptyListsAreNoErrors()
{
    QVERIFY(decode<ListVpcs>(R"({"vpcs":[]})")->empty());
    QVERIFY(decode<ListSubnets>(R"({"subnets":[]})")->empty());
    QVERIFY(decode<ListSecurityGroups>(R"({"security_groups":[]})")->empty());
}

void TestVpc::brokenListsNameTheField_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("field");
    QTest::newRow("no networks") << errorOf<ListVpcs>("{}") << Cause::MissingField << u"vpcs"_s;
    QTest::newRow("networks are one") << errorOf<ListVpcs>(R"({"vpcs":{}})") << Cause::WrongType << u"vpcs"_s;
    QTest::newRow("network without id") << errorOf<ListVpcs>(R"({"vpcs":[{"id":"a"},{"name":"b"}]})")
                                        << Cause::MissingField << u"vpcs[1].id"_s;
    QTest::newRow("subnet without id")
        << errorOf<ListSubnets>(R"({"subnets":[{"id":""}]})") << Cause::MissingField << u"subnets[0].id"_s;
    QTest::newRow("dhcp is text") << errorOf<ListSubnets>(R"({"subnets":[{"id":"a","dhcp_enable":"on"}]})")
                                  << Cause::WrongType << u"subnets[0].dhcp_enable"_s;
    QTest::newRow("group without id") << errorOf<ListSecurityGroups>(R"({"security_groups":[{}]})")
                                      << Cause::MissingField << u"security_groups[0].id"_s;
    QTest::newRow("rules are text") << errorOf<ListSecurityGroups>(groupWith(R"("any")")) << Cause::WrongType
                                    << u"security_groups[0].security_group_rules"_s;
    QTest::newRow("port is text") << errorOf<ListSecurityGroups>(groupWith(R"([{"port_range_min":"x"}])"))
                                  << Cause::WrongType
                                  << u"security_groups[0].security_group_rules[0].port_range_min"_s;
}

void TestVpc::brokenListsNameTheField()
{
    QFETCH(const ApiError, error);
    QCOMPARE(error.kind, ApiError::Kind::BadReply);
    QTEST(error.cause, "cause");
    QTEST(error.detail, "field");
}

QTEST_GUILESS_MAIN(TestVpc)
#include "tst_vpc.moc"
