// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/networkviews.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr int FirstPort = 9092;
constexpr int LastPort = 9095;

//! Another id, always the same for \a id and \a purpose.
QString derivedId(const QString& id, const QString& purpose)
{
    return QUuid::createUuidV5(QUuid(id), purpose).toString(QUuid::WithoutBraces);
}

//! A rule for one direction. What it does not restrict is null.
QJsonObject ruleJson(const SecurityGroup& group, int number, QLatin1String direction)
{
    return { { u"id"_s, derivedId(group.id, u"rule %1"_s.arg(number)) },
             { u"description"_s, QString() },
             { u"security_group_id"_s, group.id },
             { u"direction"_s, direction },
             { u"ethertype"_s, u"IPv4"_s },
             { u"protocol"_s, QJsonValue::Null },
             { u"port_range_min"_s, QJsonValue::Null },
             { u"port_range_max"_s, QJsonValue::Null },
             { u"remote_ip_prefix"_s, QJsonValue::Null },
             { u"remote_group_id"_s, QJsonValue::Null },
             { u"remote_address_group_id"_s, QJsonValue::Null } };
}

QJsonObject restricted(QJsonObject rule)
{
    rule[u"protocol"_s] = u"tcp"_s;
    rule[u"port_range_min"_s] = FirstPort;
    rule[u"port_range_max"_s] = LastPort;
    rule[u"remote_ip_prefix"_s] = u"10.0.0.0/8"_s;
    return rule;
}

QJsonArray rulesOf(const SecurityGroup& group)
{
    QJsonObject in = ruleJson(group, 1, QLatin1String("ingress"));
    QJsonObject out = ruleJson(group, 2, QLatin1String("egress"));
    // Every group lets its own members in.
    QJsonObject own = ruleJson(group, 3, QLatin1String("ingress"));
    own[u"remote_group_id"_s] = group.id;
    if (group.open)
        in[u"remote_ip_prefix"_s] = u"0.0.0.0/0"_s;
    return group.open ? QJsonArray { in, out, own } : QJsonArray { restricted(in), restricted(out), own };
}

} // namespace

QJsonObject vpcJson(const Vpc& vpc)
{
    return { { u"id"_s, vpc.id },
             { u"name"_s, vpc.name },
             { u"description"_s, QString() },
             { u"cidr"_s, vpc.cidr },
             { u"status"_s, u"OK"_s },
             { u"enterprise_project_id"_s, vpc.enterpriseProjectId },
             { u"routes"_s, QJsonArray() },
             { u"enable_shared_snat"_s, false } };
}

QJsonObject subnetJson(const Vpc& vpc, const Subnet& subnet)
{
    const QString network = subnet.cidr.section(u'.', 0, 2);
    return { { u"id"_s, subnet.id },
             { u"name"_s, subnet.name },
             { u"description"_s, QString() },
             { u"cidr"_s, subnet.cidr },
             { u"gateway_ip"_s, network + u".1"_s },
             { u"ipv6_enable"_s, false },
             { u"dhcp_enable"_s, subnet.dhcp },
             { u"primary_dns"_s, u"100.125.1.250"_s },
             { u"secondary_dns"_s, u"100.125.21.250"_s },
             { u"dnsList"_s, QJsonArray { u"100.125.1.250"_s, u"100.125.21.250"_s } },
             { u"availability_zone"_s, QString() },
             { u"vpc_id"_s, vpc.id },
             { u"status"_s, u"ACTIVE"_s },
             { u"neutron_network_id"_s, subnet.id },
             { u"neutron_subnet_id"_s, derivedId(subnet.id, u"subnet"_s) },
             { u"extra_dhcp_opts"_s, QJsonArray() },
             { u"available_ip_address_count"_s, subnet.freeAddresses } };
}

QJsonObject securityGroupJson(const SecurityGroup& group)
{
    return { { u"id"_s, group.id },
             { u"name"_s, group.name },
             { u"description"_s, QString() },
             { u"enterprise_project_id"_s, group.enterpriseProjectId },
             { u"security_group_rules"_s, rulesOf(group) } };
}

QJsonObject enterpriseProjectJson(const EnterpriseProject& project)
{
    return { { u"id"_s, project.id },
             { u"name"_s, project.name },
             { u"description"_s, QString() },
             { u"status"_s, project.enabled ? 1 : 2 },
             { u"type"_s, u"prod"_s },
             { u"created_at"_s, u"2022-08-12T00:00:00Z"_s },
             { u"updated_at"_s, u"2022-08-12T00:00:00Z"_s },
             { u"delete_flag"_s, false } };
}

} // namespace partita::emulator
