// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "core/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace partita::vpc {

// The lists of the network service say nowhere how much there is in all: a page that is not full is the last
// one, and the next begins behind the last id ("marker"). In each reply the list is required, and in each
// item "id".

//! How many entries a page may hold; the service's own maximum.
inline constexpr int PageSize = 2000;

struct Vpc
{
    QString id;
    QString name;
    QString cidr;
    QString status; //!< "OK", "CREATING", "ERROR"
    QString enterpriseProjectId; //!< "0": the default one
};

//! GET {vpc}/v1/{project_id}/vpcs, over all enterprise projects.
struct ListVpcs
{
    using Reply = std::vector<Vpc>;

    ProjectId project;
    QString after {}; //!< id of the last entry of the page before; empty: the first page

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListVpcs>);

struct Subnet
{
    QString id; //!< the network's id: what creating an instance wants as "subnet_id"
    QString name;
    QString cidr;
    QString gateway;
    QString vpcId;
    QString status; //!< "ACTIVE", "UNKNOWN", "ERROR"
    std::optional<bool> dhcp; //!< an instance needs it (111400020)
    std::optional<qint64> freeAddresses; //!< available_ip_address_count
};

//! GET {vpc}/v1/{project_id}/subnets of one VPC.
struct ListSubnets
{
    using Reply = std::vector<Subnet>;

    ProjectId project;
    QString vpcId;
    QString after {};

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListSubnets>);

struct SecurityGroup
{
    QString id;
    QString name;
    QString description;
    QString enterpriseProjectId;
    //! Whether a rule lets anything in, and one lets anything out, which creating an instance asks for
    //! (111400048). Such a rule names no protocol, no port and as the other side nobody or everybody
    //! ("0.0.0.0/0", "::/0"): not another group, nor this one. Nothing: the reply told no rules.
    std::optional<bool> anyInbound;
    std::optional<bool> anyOutbound;
};

//! GET {vpc}/v1/{project_id}/security-groups, over all enterprise projects.
struct ListSecurityGroups
{
    using Reply = std::vector<SecurityGroup>;

    ProjectId project;
    QString after {};

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListSecurityGroups>);

} // namespace partita::vpc
