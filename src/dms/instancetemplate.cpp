// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instancetemplate.h"

#include "dms/requestbody.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace partita::dms {

using namespace Qt::StringLiterals;
using rules::InstanceDraft;

namespace {

constexpr QLatin1StringView Format("partita-instance-template");
constexpr int Version = 1;
//! The longest draft that the rules let through is a few kilobytes.
constexpr qsizetype LargestTemplate = 1024 * 1024;

//! A text of a draft and its key, which is that of the request. The passwords are not here.
struct TextField
{
    QLatin1StringView key;
    QString InstanceDraft::*member;
};

constexpr std::array TextFields {
    TextField { "name"_L1, &InstanceDraft::name },
    TextField { "description"_L1, &InstanceDraft::description },
    TextField { "engine"_L1, &InstanceDraft::engine },
    TextField { "engine_version"_L1, &InstanceDraft::engineVersion },
    TextField { "specification"_L1, &InstanceDraft::specification },
    TextField { "access_user"_L1, &InstanceDraft::accessUser },
    TextField { "vpc_id"_L1, &InstanceDraft::vpcId },
    TextField { "security_group_id"_L1, &InstanceDraft::securityGroupId },
    TextField { "subnet_id"_L1, &InstanceDraft::subnetId },
    TextField { "product_id"_L1, &InstanceDraft::productId },
    TextField { "kafka_manager_user"_L1, &InstanceDraft::managerUser },
    TextField { "maintain_begin"_L1, &InstanceDraft::maintainBegin },
    TextField { "maintain_end"_L1, &InstanceDraft::maintainEnd },
    TextField { "retention_policy"_L1, &InstanceDraft::retentionPolicy },
    TextField { "storage_spec_code"_L1, &InstanceDraft::storageSpecCode },
    TextField { "enterprise_project_id"_L1, &InstanceDraft::enterpriseProjectId },
};

QJsonObject jsonOf(const InstanceDraft& draft)
{
    QJsonObject json;
    for (const TextField& field : TextFields)
        setUnlessEmpty(json, field.key, draft.*field.member);
    setIfAny(json, "storage_space"_L1, draft.storageSpaceGb);
    setIfAny(json, "partition_num"_L1, draft.partitionNum);
    setIfAny(json, "enable_auto_topic"_L1, draft.enableAutoTopic);
    json.insert("ssl_enable"_L1, draft.sslEnable);
    if (!draft.availableZones.isEmpty())
        json.insert("available_zones"_L1, QJsonArray::fromStringList(draft.availableZones));
    QJsonArray tags;
    for (const rules::Tag& tag : draft.tags)
        tags.append(QJsonObject { { "key"_L1, tag.key }, { "value"_L1, tag.value } });
    if (!tags.isEmpty())
        json.insert("tags"_L1, tags);
    return json;
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    // Two different fallbacks: a fraction comes back as both of them.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

InstanceDraft draftOf(const QJsonObject& json)
{
    InstanceDraft draft;
    for (const TextField& field : TextFields) {
        if (const QJsonValue value = json.value(field.key); value.isString())
            draft.*field.member = value.toString();
    }
    draft.storageSpaceGb = wholeNumber(json.value("storage_space"_L1));
    draft.partitionNum = wholeNumber(json.value("partition_num"_L1));
    draft.sslEnable = json.value("ssl_enable"_L1).toBool();
    if (const QJsonValue value = json.value("enable_auto_topic"_L1); value.isBool())
        draft.enableAutoTopic = value.toBool();
    const QJsonArray zones = json.value("available_zones"_L1).toArray();
    for (const QJsonValue& zone : zones) {
        if (zone.isString())
            draft.availableZones.append(zone.toString());
    }
    const QJsonArray tags = json.value("tags"_L1).toArray();
    for (const QJsonValue& tag : tags) {
        if (tag["key"_L1].isString())
            draft.tags.append({ tag["key"_L1].toString(), tag["value"_L1].toString() });
    }
    return draft;
}

} // namespace

QByteArray toJson(const InstanceTemplate& value)
{
    QJsonObject json { { "format"_L1, Format },
                       { "version"_L1, Version },
                       { "instance"_L1, jsonOf(value.draft) } };
    setUnlessEmpty(json, "title"_L1, value.title);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<InstanceTemplate, TemplateProblem> readTemplate(const QByteArray& json)
{
    if (json.size() > LargestTemplate)
        return unexpected(TemplateProblem::NotJson);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return unexpected(TemplateProblem::NotJson);
    const QJsonObject object = document.object();
    const auto version = wholeNumber(object.value("version"_L1));
    if (object.value("format"_L1).toString() != Format || !version || *version < 1)
        return unexpected(TemplateProblem::NotATemplate);
    if (*version > Version)
        return unexpected(TemplateProblem::NewerVersion);
    return InstanceTemplate { object.value("title"_L1).toString(),
                              draftOf(object.value("instance"_L1).toObject()) };
}

InstanceDraft draftLike(const Instance& instance)
{
    InstanceDraft draft;
    draft.description = instance.description;
    if (!instance.engine.isEmpty())
        draft.engine = instance.engine;
    draft.engineVersion = instance.engineVersion;
    draft.specification = instance.specification;
    draft.storageSpaceGb = instance.storageTotalGb;
    draft.partitionNum = instance.partitions;
    draft.accessUser = instance.accessUser;
    draft.vpcId = instance.vpcId;
    draft.securityGroupId = instance.securityGroupId;
    draft.subnetId = instance.subnetId;
    draft.availableZones = instance.availableZones;
    draft.productId = instance.productId;
    draft.managerUser = instance.kafkaManagerUser;
    draft.maintainBegin = instance.maintainBegin;
    draft.maintainEnd = instance.maintainEnd;
    draft.sslEnable = instance.sslEnabled.value_or(false);
    draft.retentionPolicy = instance.retentionPolicy;
    draft.enableAutoTopic = instance.autoTopicEnabled;
    draft.storageSpecCode = instance.storageSpecCode;
    draft.enterpriseProjectId = instance.enterpriseProjectId;
    for (const Tag& tag : instance.tags)
        draft.tags.append({ tag.key, tag.value });
    return draft;
}

} // namespace partita::dms
