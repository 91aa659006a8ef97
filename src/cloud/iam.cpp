// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/iam.h"

#include "api/jsonreader.h"

#include <algorithm>
#include <tuple>

namespace partita::iam {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<Project>)
{
    return std::array {
        json::field<&Project::domainId>("domain_id"),      json::field<&Project::isDomain>("is_domain"),
        json::field<&Project::parentId>("parent_id"),      json::required<&Project::name>("name"),
        json::field<&Project::description>("description"), json::required<&Project::id>("id"),
        json::field<&Project::enabled>("enabled"),
    };
}

constexpr auto describe(json::For<ProjectList>)
{
    return std::array {
        json::required<&ProjectList::projects>("projects"),
    };
}

namespace {

bool comesBefore(const Project& a, const Project& b)
{
    const auto order = [](const Project& project, const QString& region) {
        return std::tuple(region, project.isSubproject(), project.name, project.id.text());
    };
    return order(a, a.region()) < order(b, b.region());
}

} // namespace

QString Project::region() const
{
    const qsizetype end = name.indexOf(u'_');
    return end < 0 ? name : name.first(end);
}

bool Project::isSubproject() const
{
    return name.contains(u'_');
}

Request ListReachableProjects::request() const
{
    Request request;
    request.service = Request::Service::Iam;
    request.path = pathOf({ u"v3"_s, u"auth"_s, u"projects"_s });
    return request;
}

ApiResult<ProjectList> ListReachableProjects::parse(const ReplyBody& body)
{
    return json::parseObject<ProjectList>(body);
}

Request ListProjects::request() const
{
    Request request;
    request.service = Request::Service::Iam;
    request.path = pathOf({ u"v3"_s, u"projects"_s });
    if (!name.isEmpty())
        request.query.append({ u"name"_s, name });
    return request;
}

ApiResult<ProjectList> ListProjects::parse(const ReplyBody& body)
{
    return json::parseObject<ProjectList>(body);
}

std::vector<Project> choosable(std::vector<Project> projects)
{
    // "MOS" is the object store's own.
    std::erase_if(projects, [](const Project& project) {
        return !project.enabled || project.isDomain || project.name == "MOS"_L1;
    });
    std::sort(projects.begin(), projects.end(), comesBefore);
    return projects;
}

} // namespace partita::iam
