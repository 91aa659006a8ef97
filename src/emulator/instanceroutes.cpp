// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/instanceroutes.h"

#include "emulator/bodyreader.h"

#include "rules/servercodes.h"
#include "rules/status.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

//! The query of the list call (table 5-20).
struct ListFilter
{
    QString engine;
    QString name;
    QString id;
    QString status;
    QString enterpriseProjectId;
    bool includeFailure = false;
    bool exactName = false;

    explicit ListFilter(const Request& request)
        : engine(request.parameter(u"engine"_s))
        , name(request.parameter(u"name"_s))
        , id(request.parameter(u"id"_s))
        , status(request.parameter(u"status"_s))
        , enterpriseProjectId(request.parameter(u"enterprise_project_id"_s))
        , includeFailure(request.parameter(u"includeFailure"_s) == u"true")
        , exactName(request.parameter(u"exactMatchName"_s) == u"true")
    {
    }

    bool accepts(const Instance& instance) const
    {
        if (instance.status == rules::status::CreateFailed && !includeFailure)
            return false;
        const bool named = exactName ? name.isEmpty() || instance.name == name
                                     : instance.name.contains(name, Qt::CaseInsensitive);
        return named && (id.isEmpty() || instance.id == id) && (status.isEmpty() || instance.status == status)
            && (enterpriseProjectId.isEmpty() || instance.enterpriseProjectId == enterpriseProjectId);
    }
};

//! The page that `start` (from 1) and `limit` ask for, as in the example of clause 5.6; all when they are
//! absent.
struct Page
{
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();

    explicit Page(const Request& request)
    {
        const qint64 start = request.parameter(u"start"_s).toLongLong();
        const qint64 limit = request.parameter(u"limit"_s).toLongLong();
        first = start > 0 ? start - 1 : 0;
        if (limit > 0)
            end = first + std::min<qint64>(limit, std::numeric_limits<int>::max());
    }
};

Reply listInstances(const Rooms& rooms, const Request& request)
{
    const ListFilter filter(request);
    if (auto refusal = refusalFor(rules::validateStatusFilter(filter.status)))
        return *refusal;
    if (!filter.engine.isEmpty() && filter.engine != u"kafka")
        return Reply::error(400, rules::codes::UnsupportedEngine, u"The engine is not supported."_s);
    const Page page(request);
    QByteArray body = "{\"instances\":[";
    const qsizetype start = body.size();
    qint64 count = 0;
    for (const auto& [key, instance] : rooms.estate.instances()) {
        if (!filter.accepts(instance))
            continue;
        if (count >= page.first && count < page.end) {
            if (body.size() > start)
                body += ',';
            body += rooms.views.row(instance);
        }
        ++count;
    }
    body += "],\"instance_num\":" + QByteArray::number(count) + '}';
    return { 200, body, {} };
}

} // namespace

std::optional<Reply> refusalOfInstance(const Estate& estate, const QString& id)
{
    static const QRegularExpression shape(u"\\A[0-9a-zA-Z]{8}(-[0-9a-zA-Z]{4}){3}-[0-9a-zA-Z]{12}\\z"_s);
    if (!shape.match(id).hasMatch())
        return Reply::error(400, rules::codes::BadInstanceId, u"The instance ID format is invalid."_s);
    if (!estate.find(id))
        return Reply::error(404, rules::codes::UnknownInstance, u"The instance does not exist."_s);
    return std::nullopt;
}

std::optional<Reply> refusalOfStatus(const Instance& instance, rules::Operation operation)
{
    const QLatin1StringView code = rules::refusalCode(instance.status, operation);
    if (code.isEmpty())
        return std::nullopt;
    return Reply::error(400, code, u"The status of instance %1 does not allow this."_s.arg(instance.id));
}

void addInstanceRoutes(Router& router, Sites& sites)
{
    router.add("GET", u"/v1.0/{}/instances"_s, Access::Project,
               [&sites](const Request& request, const PathParts&) {
                   return listInstances(sites.at(request.project), request);
               });
    router.add("GET", u"/v1.0/{}/instances/{}"_s, Access::Project,
               [&sites](const Request& request, const PathParts& parts) {
                   const Rooms rooms = sites.at(request.project);
                   if (auto refusal = refusalOfInstance(rooms.estate, parts[1]))
                       return *refusal;
                   return Reply { 200, rooms.views.detail(*rooms.estate.find(parts[1])), {} };
               });
}

} // namespace partita::emulator
