// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/snapshots.h"

#include "dms/instances.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr auto Format = "partita-instance-snapshot"_L1;
constexpr int Version = 1;
constexpr qint64 SystemTopic = 1;

constexpr std::array numbers {
    std::pair { &dms::Topic::partitions, "partition"_L1 },
    std::pair { &dms::Topic::replicas, "replication"_L1 },
    std::pair { &dms::Topic::retentionHours, "retention_time"_L1 },
    std::pair { &dms::Topic::type, "topic_type"_L1 },
};
constexpr std::array flags {
    std::pair { &dms::Topic::policiesOnly, "policiesOnly"_L1 },
    std::pair { &dms::Topic::syncReplication, "sync_replication"_L1 },
    std::pair { &dms::Topic::syncFlush, "sync_message_flush"_L1 },
};
constexpr auto NameKey = "id"_L1;
constexpr auto ConfigsKey = "external_configs"_L1;

//! Any value; a text that is no JSON stays a text.
QJsonValue valueOf(const QString& json)
{
    const QJsonArray array = QJsonDocument::fromJson('[' + json.toUtf8() + ']').array();
    return array.size() == 1 ? array.first() : QJsonValue(json);
}

QString textOf(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonObject jsonOf(const dms::Topic& topic)
{
    QJsonObject json;
    // First, so that none of them hides what is known.
    for (const UnknownField& field : topic.unknownFields)
        json.insert(field.name, valueOf(field.json));
    json.insert(NameKey, topic.name.text());
    for (const auto& [member, key] : numbers) {
        if (const auto& value = topic.*member)
            json.insert(key, *value);
    }
    for (const auto& [member, key] : flags) {
        if (const auto& value = topic.*member)
            json.insert(key, *value);
    }
    if (!topic.externalConfigs.isNull())
        json.insert(ConfigsKey, valueOf(topic.externalConfigs));
    return json;
}

std::optional<qint64> wholeNumber(const QJsonValue& value)
{
    // Two different fallbacks: a fraction comes back as both of them.
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

dms::Topic topicOf(QJsonObject json)
{
    dms::Topic topic;
    topic.name = TopicName(json.take(NameKey).toString());
    for (const auto& [member, key] : numbers)
        topic.*member = wholeNumber(json.take(key));
    for (const auto& [member, key] : flags) {
        const QJsonValue value = json.take(key);
        topic.*member = value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
    const QJsonValue configs = json.take(ConfigsKey);
    if (!configs.isUndefined())
        topic.externalConfigs = textOf(configs);
    for (auto field = json.constBegin(); field != json.constEnd(); ++field)
        topic.unknownFields.push_back({ field.key(), textOf(field.value()) });
    return topic;
}

} // namespace

QByteArray toJson(const InstanceSnapshot& snapshot)
{
    QJsonArray topics;
    for (const dms::Topic& topic : snapshot.topics)
        topics.append(jsonOf(topic));
    const QJsonObject json {
        { "format"_L1, Format },
        { "version"_L1, Version },
        { "taken_at"_L1, snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs) },
        { "connection"_L1, snapshot.connection },
        { "connection_id"_L1, snapshot.connectionId.text() },
        { "region"_L1, snapshot.region },
        { "project_id"_L1, snapshot.project.text() },
        { "instance_id"_L1, snapshot.instance.text() },
        { "name"_L1, snapshot.name },
        { "detail"_L1, QJsonDocument::fromJson(snapshot.detail).object() },
        { "topics"_L1, topics },
    };
    return QJsonDocument(json).toJson();
}

Result<InstanceSnapshot, SnapshotProblem> readSnapshot(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isNull())
        return unexpected(SnapshotProblem::NotJson);
    const QJsonObject object = document.object();
    const qint64 version = wholeNumber(object["version"_L1]).value_or(0);
    if (object["format"_L1] != Format || version < 1)
        return unexpected(SnapshotProblem::NotASnapshot);
    if (version > Version)
        return unexpected(SnapshotProblem::NewerVersion);

    InstanceSnapshot snapshot;
    snapshot.takenAt = QDateTime::fromString(object["taken_at"_L1].toString(), Qt::ISODateWithMs).toUTC();
    snapshot.connection = object["connection"_L1].toString();
    snapshot.connectionId = ConnectionId(object["connection_id"_L1].toString());
    snapshot.region = object["region"_L1].toString();
    snapshot.project = ProjectId(object["project_id"_L1].toString());
    snapshot.instance = InstanceId(object["instance_id"_L1].toString());
    snapshot.name = object["name"_L1].toString();
    snapshot.detail = QJsonDocument(object["detail"_L1].toObject()).toJson(QJsonDocument::Compact);
    const QJsonArray topics = object["topics"_L1].toArray();
    for (const QJsonValue& topic : topics) {
        if (!topic[NameKey].toString().isEmpty())
            snapshot.topics.push_back(topicOf(topic.toObject()));
    }
    const bool complete = snapshot.takenAt.isValid() && !snapshot.instance.isEmpty()
        && !object["detail"_L1].toObject().isEmpty() && object["topics"_L1].isArray();
    if (!complete)
        return unexpected(SnapshotProblem::NotASnapshot);
    return snapshot;
}

std::optional<dms::Instance> instanceOf(const InstanceSnapshot& snapshot)
{
    const auto body = ReplyBody::from(200, snapshot.detail);
    if (!body)
        return std::nullopt;
    auto detail = dms::ShowInstance::parse(*body);
    return detail ? std::optional(std::move(detail->instance)) : std::nullopt;
}

QList<rules::TopicDraft> topicDrafts(const InstanceSnapshot& snapshot)
{
    QList<rules::TopicDraft> drafts;
    for (const dms::Topic& topic : snapshot.topics) {
        if (topic.type == SystemTopic)
            continue;
        rules::TopicDraft draft;
        draft.name = topic.name.text();
        draft.partitions = topic.partitions.value_or(draft.partitions);
        draft.replicas = topic.replicas.value_or(draft.replicas);
        draft.syncReplication = topic.syncReplication.value_or(draft.syncReplication);
        draft.retentionHours = topic.retentionHours.value_or(draft.retentionHours);
        draft.syncMessageFlush = topic.syncFlush.value_or(draft.syncMessageFlush);
        drafts.append(std::move(draft));
    }
    return drafts;
}

} // namespace partita
