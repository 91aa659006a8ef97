// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/views.h"

#include <algorithm>

namespace partita::emulator {

namespace {

void appendTopic(QByteArray& json, const Topic& topic, bool samples)
{
    const auto boolean = [samples](bool value) {
        return samples ? (value ? "\"true\"" : "\"false\"") : (value ? "true" : "false");
    };
    // The name's characters are those that a topic may have: none needs escaping.
    json += "{\"id\":\"";
    json += topic.name.toLatin1();
    json += "\",\"partition\":";
    json += QByteArray::number(topic.partitions);
    json += ",\"replication\":";
    json += QByteArray::number(topic.replicas);
    json += ",\"retention_time\":";
    json += QByteArray::number(topic.retentionHours);
    json += ",\"sync_replication\":";
    json += boolean(topic.syncReplication);
    json += ",\"sync_message_flush\":";
    json += boolean(topic.syncFlush);
    if (!samples)
        json += ",\"policiesOnly\":false,\"external_configs\":{}";
    json += ",\"topic_type\":";
    json += topic.internal ? "1}" : "0}";
}

} // namespace

QByteArray Views::topics(const Instance& instance, const TopicTable& table) const
{
    const QByteArray count = QByteArray::number(qsizetype(table.topics().size()));
    const qint64 remaining = std::max<qint64>(0, instance.partitions - table.usedPartitions());
    QByteArray json;
    json.reserve(qsizetype(table.topics().size()) * 200 + 128);
    json += samples() ? "{\"count\":" + count : "{\"total\":" + count + ",\"size\":" + count;
    json += ",\"remain_partitions\":" + QByteArray::number(remaining)
        + ",\"max_partitions\":" + QByteArray::number(instance.partitions) + ",\"topics\":[";
    const qsizetype start = json.size();
    for (const Topic& topic : table.topics()) {
        if (json.size() > start)
            json += ',';
        appendTopic(json, topic, samples());
    }
    return json + "]}";
}

} // namespace partita::emulator
