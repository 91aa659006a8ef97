// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instances.h"

#include "api/jsonreader.h"
#include "dms/requestbody.h"

#include <QJsonArray>

namespace partita::dms {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<BatchResult::Item>)
{
    return std::array {
        json::required<&BatchResult::Item::instance>("instance"),
        json::required<&BatchResult::Item::result>("result"),
    };
}

constexpr auto describe(json::For<BatchResult>)
{
    return std::array {
        json::required<&BatchResult::items>("results"),
    };
}

constexpr auto describe(json::For<ExtensionReply>)
{
    return std::array {
        json::field<&ExtensionReply::jobId>("job_id"),
    };
}

namespace {

Request actionRequest(const ProjectId& project, const QJsonObject& body)
{
    Request request;
    request.method = Request::Method::Post;
    request.path = pathOf({ u"v1.0"_s, project.text(), u"instances"_s, u"action"_s });
    request.body = bytesOf(body);
    request.permission = u"dms:instance:modifyStatus"_s;
    return request;
}

ApiResult<BatchResult> resultOf(const ReplyBody& body)
{
    return json::parseObject<BatchResult>(body).map([](BatchResult&& result) {
        for (BatchResult::Item& item : result.items)
            item.succeeded = item.result.compare("success"_L1, Qt::CaseInsensitive) == 0;
        return std::move(result);
    });
}

} // namespace

Request ExtendInstance::request() const
{
    QJsonObject body;
    setIfAny(body, "new_spec_code"_L1, extension.newSpecCode);
    setIfAny(body, "new_storage_space"_L1, extension.newStorageSpaceGb);
    Request request;
    request.method = Request::Method::Post;
    request.path = pathOf({ u"v1.0"_s, project.text(), u"instances"_s, instance.text(), u"extend"_s });
    request.body = bytesOf(body);
    request.permission = u"dms:instance:scale"_s;
    request.changes = QStringList { instance.text() };
    return request;
}

ApiResult<ExtensionReply> ExtendInstance::parse(const ReplyBody& body)
{
    if (body.isEmpty())
        return ExtensionReply {};
    return json::parseObject<ExtensionReply>(body);
}

Request BatchInstances::request() const
{
    QJsonArray ids;
    for (const InstanceId& id : instances)
        ids.append(id.text());
    const QString name = action == Action::Restart ? u"restart"_s : u"delete"_s;
    Request request = actionRequest(project, { { "action"_L1, name }, { "instances"_L1, ids } });
    for (const InstanceId& id : instances)
        request.changes.append(id.text());
    return request;
}

ApiResult<BatchResult> BatchInstances::parse(const ReplyBody& body)
{
    return resultOf(body);
}

Request DeleteFailedInstances::request() const
{
    return actionRequest(project, { { "action"_L1, u"delete"_s }, { "allFailure"_L1, u"kafka"_s } });
}

ApiResult<BatchResult> DeleteFailedInstances::parse(const ReplyBody& body)
{
    if (body.isEmpty())
        return BatchResult {};
    return resultOf(body);
}

} // namespace partita::dms
