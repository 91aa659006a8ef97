// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/networkroutes.h"

#include "emulator/networkviews.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

Reply badParameter(const QString& name)
{
    return Reply::error(400, QLatin1String("APIGW.0201"), u"Invalid parameter: %1."_s.arg(name));
}

//! A whole number from \a least to \a most; \a otherwise when the parameter is absent, nothing when it is
//! something else.
std::optional<qsizetype> number(const Request& request, const QString& name, qsizetype otherwise,
                                qsizetype least, qsizetype most)
{
    const QString text = request.parameter(name);
    if (text.isEmpty())
        return otherwise;
    bool ok = false;
    const qsizetype value = text.toLongLong(&ok);
    return ok && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

//! The page behind the entry that `marker` names, `limit` entries long.
Reply pageOf(const QString& name, const QJsonArray& all, const Request& request)
{
    constexpr qsizetype Most = 2000;
    const auto limit = number(request, u"limit"_s, Most, 0, Most);
    if (!limit)
        return badParameter(u"limit"_s);
    qsizetype first = 0;
    if (const QString marker = request.parameter(u"marker"_s); !marker.isEmpty()) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const QJsonValue& entry) {
            return entry[u"id"].toString() == marker;
        });
        if (found == all.end())
            return badParameter(u"marker"_s);
        first = std::distance(all.begin(), found) + 1;
    }
    QJsonArray page;
    for (qsizetype i = first; i < all.size() && page.size() < *limit; ++i)
        page.append(all.at(i));
    return Reply::json({ { name, page } });
}

//! Those of \a all that the query may see: without an enterprise project, those of the default one.
QJsonArray inEnterpriseProject(const QJsonArray& all, const Request& request)
{
    const QString asked = request.parameter(u"enterprise_project_id"_s);
    if (asked == u"all_granted_eps")
        return all;
    QJsonArray some;
    for (const QJsonValue& entry : all) {
        if (entry[u"enterprise_project_id"].toString() == (asked.isEmpty() ? u"0"_s : asked))
            some.append(entry);
    }
    return some;
}

Reply listSubnets(const Catalogue& catalogue, const Request& request)
{
    const QString vpcId = request.parameter(u"vpc_id"_s);
    QJsonArray all;
    for (const Vpc& vpc : catalogue.vpcs()) {
        for (const Subnet& subnet : vpc.subnets) {
            if (vpcId.isEmpty() || vpcId == vpc.id)
                all.append(subnetJson(vpc, subnet));
        }
    }
    return pageOf(u"subnets"_s, all, request);
}

Reply listEnterpriseProjects(const Catalogue& catalogue, const Request& request)
{
    constexpr qsizetype Most = 1000;
    const auto limit = number(request, u"limit"_s, Most, 1, Most);
    const auto offset = number(request, u"offset"_s, 0, 0, std::numeric_limits<int>::max());
    if (!limit || !offset)
        return badParameter(limit ? u"offset"_s : u"limit"_s);
    const QList<EnterpriseProject>& all = catalogue.enterpriseProjects();
    QJsonArray page;
    for (qsizetype i = *offset; i < all.size() && page.size() < *limit; ++i)
        page.append(enterpriseProjectJson(all.at(i)));
    return Reply::json({ { u"enterprise_projects"_s, page }, { u"total_count"_s, all.size() } });
}

} // namespace

void addNetworkRoutes(Router& router, Sites& sites)
{
    router.add("GET", u"/v1/{}/vpcs"_s, Access::Project, [&sites](const Request& request, const PathParts&) {
        QJsonArray all;
        for (const Vpc& vpc : sites.at(request.project).catalogue.vpcs())
            all.append(vpcJson(vpc));
        return pageOf(u"vpcs"_s, inEnterpriseProject(all, request), request);
    });
    router.add("GET", u"/v1/{}/subnets"_s, Access::Project,
               [&sites](const Request& request, const PathParts&) {
                   return listSubnets(sites.at(request.project).catalogue, request);
               });
    router.add("GET", u"/v1/{}/security-groups"_s, Access::Project,
               [&sites](const Request& request, const PathParts&) {
                   QJsonArray all;
                   for (const SecurityGroup& group : sites.at(request.project).catalogue.securityGroups())
                       all.append(securityGroupJson(group));
                   return pageOf(u"security_groups"_s, inEnterpriseProject(all, request), request);
               });
    router.add("GET", u"/v1.0/enterprise-projects"_s, Access::WholeAccount,
               [&sites](const Request& request, const PathParts&) {
                   return listEnterpriseProjects(sites.first().catalogue, request);
               });
}

} // namespace partita::emulator
