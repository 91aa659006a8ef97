// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/vpc.h"

#include "api/jsonreader.h"

#include <algorithm>

namespace partita::vpc {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<Vpc>)
{
    return std::array {
        json::required<&Vpc::id>("id"),
        json::field<&Vpc::name>("name"),
        json::field<&Vpc::cidr>("cidr"),
        json::field<&Vpc::status>("status"),
        json::field<&Vpc::enterpriseProjectId>("enterprise_project_id"),
    };
}

constexpr auto describe(json::For<Subnet>)
{
    return std::array {
        // Not neutron_subnet_id, which is another one.
        json::required<&Subnet::id>("id"),
        json::field<&Subnet::name>("name"),
        json::field<&Subnet::cidr>("cidr"),
        json::field<&Subnet::gateway>("gateway_ip"),
        json::field<&Subnet::dhcp>("dhcp_enable"),
        json::field<&Subnet::vpcId>("vpc_id"),
        json::field<&Subnet::status>("status"),
        json::field<&Subnet::freeAddresses, json::NumberOrText>("available_ip_address_count"),
    };
}

namespace {

struct Rule
{
    QString direction;
    QString protocol;
    std::optional<qint64> firstPort;
    std::optional<qint64> lastPort;
    QString remotePrefix;
    QString remoteGroupId;
    QString remoteAddressGroupId;
};

constexpr auto describe(json::For<Rule>)
{
    return std::array {
        json::field<&Rule::direction>("direction"),
        json::field<&Rule::protocol, json::TextOrNumber>("protocol"),
        json::field<&Rule::firstPort, json::NumberOrText>("port_range_min"),
        json::field<&Rule::lastPort, json::NumberOrText>("port_range_max"),
        json::field<&Rule::remotePrefix>("remote_ip_prefix"),
        json::field<&Rule::remoteGroupId>("remote_group_id"),
        json::field<&Rule::remoteAddressGroupId>("remote_address_group_id"),
    };
}

//! A security group as the service tells it.
struct ToldGroup
{
    QString id;
    QString name;
    QString description;
    QString enterpriseProjectId;
    std::optional<std::vector<Rule>> rules;
};

constexpr auto describe(json::For<ToldGroup>)
{
    return std::array {
        json::required<&ToldGroup::id>("id"),
        json::field<&ToldGroup::name>("name"),
        json::field<&ToldGroup::description>("description"),
        json::field<&ToldGroup::enterpriseProjectId>("enterprise_project_id"),
        json::field<&ToldGroup::rules>("security_group_rules"),
    };
}

struct VpcPage
{
    std::vector<Vpc> vpcs;
};

constexpr auto describe(json::For<VpcPage>)
{
    return std::array { json::required<&VpcPage::vpcs>("vpcs") };
}

struct SubnetPage
{
    std::vector<Subnet> subnets;
};

constexpr auto describe(json::For<SubnetPage>)
{
    return std::array { json::required<&SubnetPage::subnets>("subnets") };
}

struct GroupPage
{
    std::vector<ToldGroup> groups;
};

constexpr auto describe(json::For<GroupPage>)
{
    return std::array { json::required<&GroupPage::groups>("security_groups") };
}

bool letsAnythingThrough(const Rule& rule, QLatin1StringView direction)
{
    const bool anyone = rule.remoteGroupId.isEmpty() && rule.remoteAddressGroupId.isEmpty()
        && (rule.remotePrefix.isEmpty() || rule.remotePrefix == "0.0.0.0/0"_L1
            || rule.remotePrefix == "::/0"_L1);
    return rule.direction == direction && rule.protocol.isEmpty() && !rule.firstPort && !rule.lastPort
        && anyone;
}

std::optional<bool> hasAnyRule(const std::optional<std::vector<Rule>>& rules, QLatin1StringView direction)
{
    if (!rules)
        return std::nullopt;
    return std::any_of(rules->begin(), rules->end(),
                       [&](const Rule& rule) { return letsAnythingThrough(rule, direction); });
}

SecurityGroup groupFrom(ToldGroup&& told)
{
    return { std::move(told.id),
             std::move(told.name),
             std::move(told.description),
             std::move(told.enterpriseProjectId),
             hasAnyRule(told.rules, "ingress"_L1),
             hasAnyRule(told.rules, "egress"_L1) };
}

//! One page of the list \a name.
Request pageOf(const QString& name, const ProjectId& project, const QString& after)
{
    Request request;
    request.service = Request::Service::Vpc;
    request.path = pathOf({ u"v1"_s, project.text(), name });
    request.query.append({ u"limit"_s, QString::number(PageSize) });
    if (!after.isEmpty())
        request.query.append({ u"marker"_s, after });
    return request;
}

//! Without it, some clouds answer with the default enterprise project's entries alone.
std::pair<QString, QString> ofAllEnterpriseProjects()
{
    return { u"enterprise_project_id"_s, u"all_granted_eps"_s };
}

} // namespace

Request ListVpcs::request() const
{
    Request request = pageOf(u"vpcs"_s, project, after);
    request.query.append(ofAllEnterpriseProjects());
    return request;
}

ApiResult<std::vector<Vpc>> ListVpcs::parse(const ReplyBody& body)
{
    return json::parseObject<VpcPage>(body).map([](VpcPage&& page) { return std::move(page.vpcs); });
}

Request ListSubnets::request() const
{
    Request request = pageOf(u"subnets"_s, project, after);
    request.query.append({ u"vpc_id"_s, vpcId });
    return request;
}

ApiResult<std::vector<Subnet>> ListSubnets::parse(const ReplyBody& body)
{
    return json::parseObject<SubnetPage>(body).map([](SubnetPage&& page) { return std::move(page.subnets); });
}

Request ListSecurityGroups::request() const
{
    Request request = pageOf(u"security-groups"_s, project, after);
    request.query.append(ofAllEnterpriseProjects());
    return request;
}

ApiResult<std::vector<SecurityGroup>> ListSecurityGroups::parse(const ReplyBody& body)
{
    return json::parseObject<GroupPage>(body).map([](GroupPage&& page) {
        std::vector<SecurityGroup> groups;
        groups.reserve(page.groups.size());
        for (ToldGroup& told : page.groups)
            groups.push_back(groupFrom(std::move(told)));
        return groups;
    });
}

} // namespace partita::vpc
