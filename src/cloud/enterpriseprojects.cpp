// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/enterpriseprojects.h"

#include "api/jsonreader.h"

namespace partita::eps {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Enabled = 1; // 2: disabled

//! An enterprise project as the service tells it.
struct Told
{
    QString id;
    QString name;
    QString description;
    std::optional<qint64> status;
};

constexpr auto describe(json::For<Told>)
{
    return std::array {
        json::required<&Told::id>("id"),
        json::field<&Told::name>("name"),
        json::field<&Told::description>("description"),
        json::field<&Told::status, json::NumberOrText>("status"),
    };
}

struct Page
{
    std::vector<Told> projects;
};

constexpr auto describe(json::For<Page>)
{
    return std::array { json::required<&Page::projects>("enterprise_projects") };
}

} // namespace

Request ListEnterpriseProjects::request() const
{
    Request request;
    request.service = Request::Service::Eps;
    request.path = pathOf({ u"v1.0"_s, u"enterprise-projects"_s });
    request.query = { { u"limit"_s, QString::number(PageSize) }, { u"offset"_s, QString::number(offset) } };
    return request;
}

ApiResult<std::vector<EnterpriseProject>> ListEnterpriseProjects::parse(const ReplyBody& body)
{
    return json::parseObject<Page>(body).map([](Page&& page) {
        std::vector<EnterpriseProject> projects;
        projects.reserve(page.projects.size());
        for (Told& told : page.projects) {
            projects.push_back({ std::move(told.id), std::move(told.name), std::move(told.description),
                                 told.status.value_or(Enabled) == Enabled });
        }
        return projects;
    });
}

} // namespace partita::eps
