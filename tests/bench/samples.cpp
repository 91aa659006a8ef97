// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace partita::bench {

namespace {

const char* const Teams[]
    = { "orders", "payments", "fraud", "订单", "logistics", "search", "账单", "telemetry" };
const char* const Statuses[]
    = { "RUNNING", "RUNNING", "RUNNING", "RUNNING", "ERROR", "RESTARTING", "CREATING" };
const char* const Specs[] = { "100MB", "300MB", "600MB", "1200MB" };

QByteArray pair(const char* key, const QByteArray& json)
{
    return QByteArray("\"") + key + "\":" + json + ",";
}
QByteArray text(const char* key, const QByteArray& value)
{
    return pair(key, '"' + value + '"');
}
QByteArray flag(const char* key, bool value)
{
    return pair(key, value ? "true" : "false");
}

QByteArray uuid(quint32 i)
{
    const quint64 mixed = (quint64(i) + 1) * 0x9E3779B97F4A7C15ULL;
    const QByteArray hex = QByteArray::number(mixed, 16).rightJustified(16, '0')
        + QByteArray::number(mixed * 31, 16).rightJustified(16, '0');
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-'
        + hex.mid(20, 12);
}

QByteArray identity(quint32 i)
{
    const QByteArray number = QByteArray::number(i);
    return text("name", QByteArray("kafka-") + Teams[i % 8] + '-' + number) + text("engine", "kafka")
        + pair("port", i % 3 ? "9092" : "9093") + text("status", Statuses[i % 7]) + text("type", "cluster")
        + text("specification", Specs[i % 4]) + text("engine_version", i % 5 ? "2.3.0" : "1.1.0")
        + text("connect_address",
               "192.168." + QByteArray::number(i / 250 % 250) + ".10,192.168."
                   + QByteArray::number(i / 250 % 250) + ".11,192.168." + QByteArray::number(i % 250) + ".12")
        + text("instance_id", uuid(i)) + text("resource_spec_code", "dms.instance.kafka.cluster.c3.mini")
        + pair("charging_mode", "1") + text("vpc_id", uuid(i % 7)) + text("vpc_name", "vpc-production")
        + text("created_at", QByteArray::number(1568797295209LL + qint64(i) * 60'000))
        + text("product_id", "00300-30308-0--0")
        + text("description", QByteArray("Events of ") + Teams[i % 8]);
}

QByteArray network(quint32 i)
{
    return text("security_group_id", uuid(i % 11)) + text("security_group_name", "sg-kafka-clients")
        + text("subnet_id", uuid(i % 13)) + text("subnet_name", "subnet-data")
        + text("subnet_cidr", "192.168.1.0/24")
        + pair("available_zones",
               R"(["ae04cf9d61544df3806a3feeb401b204","d573142f24894ef3bd3664de068b44b0","1d7b939b382c4c3bb3481a8c"])")
        + text("user_id", "2b4af4428ec840dfa1f0f1a32e965567") + text("user_name", "platform")
        + text("kafka_manager_user", "root") + text("access_user", "") + text("maintain_begin", "22:00:00")
        + text("maintain_end", "02:00:00");
}

QByteArray capacity(quint32 i)
{
    return pair("storage_space", "492") + pair("total_storage_space", "600")
        + pair("used_storage_space", QByteArray::number(i % 492)) + text("partition_num", "300")
        + flag("ssl_enable", i % 3 == 0) + text("management_connect_address", "https://192.168.1.116:9999")
        + text("storage_resource_id", uuid(i + 1'000'000))
        + text("storage_spec_code", "dms.physical.storage.ultra") + text("service_type", "advanced")
        + text("storage_type", "hec") + text("enterprise_project_id", "0") + flag("is_logical_volume", true)
        + pair("extend_times", QByteArray::number(i % 4)) + text("retention_policy", "produce_reject");
}

QByteArray features()
{
    return flag("ipv6_enable", false) + pair("ipv6_connect_addresses", "[]") + flag("rest_enable", false)
        + text("rest_connect_address", "") + flag("message_query_inst_enable", true)
        + flag("vpc_client_plain", false)
        + text("support_features",
               "feature.physerver.kafka.topic.accesspolicy,message_trace_enable,features.pod.token.access,"
               "feature.physerver.kafka.pulbic.dynamic,feature.physerver.kafka.user.manager")
        + flag("trace_enable", false) + flag("agent_enable", false)
        + text("pod_connect_address", "100.113.16.105:9100,100.113.5.197:9100,100.113.15.231:9100")
        + flag("disk_encrypted", false) + flag("enable_auto_topic", true)
        + flag("enable_log_collection", false) + text("ces_version", "linux,v1");
}

QByteArray instance(quint32 i)
{
    return '{' + identity(i) + network(i) + capacity(i) + features()
        + R"("tags":[{"key":"team","value":"data"},{"key":"stage","value":"prod"}]})";
}

} // namespace

QByteArray instanceList(int count, int first)
{
    QByteArray json = R"({"instances":[)";
    for (int i = 0; i < count; ++i)
        json += (i ? "," : "") + instance(quint32(first + i));
    return json + R"(],"instance_num":)" + QByteArray::number(count) + '}';
}

QByteArray instanceDetail()
{
    return instance(1);
}

} // namespace partita::bench
