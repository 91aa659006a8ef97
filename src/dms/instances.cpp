// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instances.h"

#include "api/jsonreader.h"
#include "dms/instancefields.h"
#include "dms/requestbody.h"

#include <QJsonArray>

namespace partita::dms {

using namespace Qt::StringLiterals;

namespace {

struct InstancePage
{
    std::vector<Instance> instances;
    std::optional<qint64> count;
};

constexpr auto describe(json::For<InstancePage>)
{
    return std::array {
        json::required<&InstancePage::instances>("instances"),
        json::field<&InstancePage::count>("instance_num"),
    };
}

struct CreatedInstance
{
    InstanceId id;
};

constexpr auto describe(json::For<CreatedInstance>)
{
    return std::array {
        json::required<&CreatedInstance::id>("instance_id"),
    };
}

QByteArray instancesPath(const ProjectId& project)
{
    return pathOf({ u"v1.0"_s, project.text(), u"instances"_s });
}

QByteArray instancePath(const ProjectId& project, const InstanceId& instance)
{
    return pathOf({ u"v1.0"_s, project.text(), u"instances"_s, instance.text() });
}

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QJsonArray tagsOf(const rules::InstanceDraft& draft)
{
    QJsonArray tags;
    for (const rules::Tag& tag : draft.tags)
        tags.append(QJsonObject { { "key"_L1, tag.key }, { "value"_L1, tag.value } });
    return tags;
}

QJsonObject bodyOf(const rules::InstanceDraft& draft)
{
    QJsonObject body {
        { "name"_L1, draft.name },
        { "engine"_L1, draft.engine },
        { "engine_version"_L1, draft.engineVersion },
        { "specification"_L1, draft.specification },
        { "vpc_id"_L1, draft.vpcId },
        { "security_group_id"_L1, draft.securityGroupId },
        { "subnet_id"_L1, draft.subnetId },
        { "available_zones"_L1, QJsonArray::fromStringList(draft.availableZones) },
        { "product_id"_L1, draft.productId },
        { "kafka_manager_user"_L1, draft.managerUser },
        { "kafka_manager_password"_L1, draft.managerPassword },
        { "storage_spec_code"_L1, draft.storageSpecCode },
        { "ssl_enable"_L1, draft.sslEnable },
    };
    setIfAny(body, "storage_space"_L1, draft.storageSpaceGb);
    // Table 5-2 says partition_number; samples and servers say partition_num.
    setIfAny(body, "partition_num"_L1, draft.partitionNum);
    setUnlessEmpty(body, "description"_L1, draft.description);
    // Without SSL these two have no effect (table 5-2), so a password need not travel.
    if (draft.sslEnable) {
        body.insert("access_user"_L1, draft.accessUser);
        body.insert("password"_L1, draft.password);
    }
    setUnlessEmpty(body, "maintain_begin"_L1, windowTime(draft.maintainBegin));
    setUnlessEmpty(body, "maintain_end"_L1, windowTime(draft.maintainEnd));
    setUnlessEmpty(body, "retention_policy"_L1, draft.retentionPolicy);
    setIfAny(body, "enable_auto_topic"_L1, draft.enableAutoTopic);
    setUnlessEmpty(body, "enterprise_project_id"_L1, draft.enterpriseProjectId);
    if (!draft.tags.isEmpty())
        body.insert("tags"_L1, tagsOf(draft));
    return body;
}

QJsonObject bodyOf(const rules::InstanceChange& change)
{
    QJsonObject body;
    setIfAny(body, "name"_L1, change.name);
    setIfAny(body, "description"_L1, change.description);
    if (change.maintainBegin)
        body.insert("maintain_begin"_L1, windowTime(*change.maintainBegin));
    if (change.maintainEnd)
        body.insert("maintain_end"_L1, windowTime(*change.maintainEnd));
    setIfAny(body, "security_group_id"_L1, change.securityGroupId);
    setIfAny(body, "retention_policy"_L1, change.retentionPolicy);
    setIfAny(body, "enterprise_project_id"_L1, change.enterpriseProjectId);
    return body;
}

} // namespace

Request ListInstances::request() const
{
    Request request;
    request.path = instancesPath(project);
    request.permission = u"dms:instance:list"_s;
    const std::pair<QString, QString> filters[] = {
        { u"engine"_s, engine },
        { u"name"_s, name },
        { u"id"_s, id.text() },
        { u"status"_s, status },
        { u"enterprise_project_id"_s, enterpriseProjectId },
    };
    for (const auto& filter : filters) {
        if (!filter.second.isEmpty())
            request.query.append(filter);
    }
    if (includeFailure)
        request.query.append({ u"includeFailure"_s, flag(*includeFailure) });
    if (exactMatchName)
        request.query.append({ u"exactMatchName"_s, flag(*exactMatchName) });
    if (start)
        request.query.append({ u"start"_s, QString::number(*start) });
    if (limit)
        request.query.append({ u"limit"_s, QString::number(*limit) });
    return request;
}

ApiResult<InstanceList> ListInstances::parse(const ReplyBody& body)
{
    return json::parseObject<InstancePage>(body).map([](InstancePage&& page) {
        const auto size = qint64(page.instances.size());
        return InstanceList { std::move(page.instances), page.count.value_or(size) };
    });
}

Request ShowInstance::request() const
{
    Request request;
    request.path = instancePath(project, instance);
    request.permission = u"dms:instance:get"_s;
    return request;
}

ApiResult<InstanceDetail> ShowInstance::parse(const ReplyBody& body)
{
    return json::parseObject<Instance>(body).map([&body](Instance&& instance) {
        return InstanceDetail { std::move(instance), body.bytes() };
    });
}

Request CreateInstance::request() const
{
    Request request;
    request.method = Request::Method::Post;
    request.path = instancesPath(project);
    request.body = bytesOf(bodyOf(draft));
    request.permission = u"dms:instance:create"_s;
    return request;
}

ApiResult<InstanceId> CreateInstance::parse(const ReplyBody& body)
{
    return json::parseObject<CreatedInstance>(body).map([](CreatedInstance&& created) { return created.id; });
}

Request ModifyInstance::request() const
{
    Request request;
    request.method = Request::Method::Put;
    request.path = instancePath(project, instance);
    request.body = bytesOf(bodyOf(change));
    request.permission = u"dms:instance:modify"_s;
    request.changes = QStringList { instance.text() };
    return request;
}

ApiResult<NoContent> ModifyInstance::parse(const ReplyBody&)
{
    return NoContent {};
}

Request DeleteInstance::request() const
{
    Request request;
    request.method = Request::Method::Delete;
    request.path = instancePath(project, instance);
    request.permission = u"dms:instance:delete"_s;
    request.changes = QStringList { instance.text() };
    return request;
}

ApiResult<NoContent> DeleteInstance::parse(const ReplyBody&)
{
    return NoContent {};
}

} // namespace partita::dms
