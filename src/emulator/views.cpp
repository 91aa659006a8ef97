// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/views.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

//! The part of an ordered disk that messages can use: 492 of 600 GB in the sample of clause 5.2.
qint64 usable(qint64 orderedGb)
{
    return orderedGb * 82 / 100;
}

QString withPort(const QStringList& addresses, int port)
{
    QStringList list;
    for (const QString& address : addresses)
        list.append(u"%1:%2"_s.arg(address).arg(port));
    return list.join(u',');
}

//! JSON inside a string, as the service has it.
QString crossVpcText(const Instance& instance)
{
    if (!instance.crossVpc)
        return {};
    QJsonObject json;
    for (qsizetype i = 0; i < instance.addresses.size(); ++i) {
        const QString& address = instance.addresses[i];
        json.insert(address,
                    QJsonObject { { u"advertised_ip"_s, address },
                                  { u"port"_s, 9011 },
                                  { u"port_id"_s, instance.id.left(35) + QString::number(i) } });
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

Views::Views(const Catalogue& catalogue, const Identity& identity, Spelling spelling)
    : m_catalogue(catalogue)
    , m_identity(identity)
    , m_spelling(spelling)
{
}

QByteArray Views::detail(const Instance& instance) const
{
    JsonText json = common(instance);
    json.insert("maintain_begin"_L1, instance.maintainBegin);
    json.insert("maintain_end"_L1, instance.maintainEnd);
    json.insert("access_user"_L1, instance.accessUser);
    const Vpc* vpc = m_catalogue.vpc(instance.vpcId);
    if (const Subnet* subnet = vpc ? Catalogue::subnet(*vpc, instance.subnetId) : nullptr) {
        json.insert("subnet_name"_L1, subnet->name);
        json.insert("subnet_cidr"_L1, subnet->cidr);
    }
    return json.toByteArray();
}

QByteArray Views::row(const Instance& instance) const
{
    JsonText json = common(instance);
    // The list's sample cuts the seconds off (clause 5.6); the detail's does not.
    const qsizetype shown = samples() ? 5 : 8;
    json.insert("maintain_begin"_L1, QStringView(instance.maintainBegin).left(shown));
    json.insert("maintain_end"_L1, QStringView(instance.maintainEnd).left(shown));
    return json.toByteArray();
}

JsonText Views::common(const Instance& instance) const
{
    JsonText json;
    addIdentityOf(instance, json);
    addCapacity(instance, json);
    addNetwork(instance, json);
    addFeatures(instance, json);
    return json;
}

void Views::addIdentityOf(const Instance& instance, JsonText& json) const
{
    json.insert("instance_id"_L1, instance.id);
    json.insert("name"_L1, instance.name);
    json.insert("description"_L1, instance.description);
    json.insert("engine"_L1, u"kafka"_s);
    json.insert("engine_version"_L1, instance.engineVersion);
    json.insert("status"_L1, instance.status);
    json.insert("type"_L1, u"cluster"_s);
    json.insert("charging_mode"_L1, 1);
    json.insert("created_at"_L1, QString::number(instance.createdAt));
    json.insert("user_id"_L1, m_identity.userId);
    json.insert("user_name"_L1, m_identity.user);
    json.insert("enterprise_project_id"_L1, instance.enterpriseProjectId);
    if (!instance.errorCode.isEmpty())
        json.insert("error_code"_L1, instance.errorCode);
    QByteArray tags;
    for (const rules::Tag& tag : instance.tags) {
        JsonText entry;
        entry.insert("key"_L1, tag.key);
        entry.insert("value"_L1, tag.value);
        tags += (tags.isEmpty() ? "" : ",") + entry.toByteArray();
    }
    json.insertRaw("tags"_L1, '[' + tags + ']');
}

void Views::addCapacity(const Instance& instance, JsonText& json) const
{
    json.insert("specification"_L1, instance.specification);
    json.insert("resource_spec_code"_L1, instance.specCode);
    json.insert("product_id"_L1, instance.productId);
    json.insert("storage_space"_L1, usable(instance.storageGb));
    json.insert("total_storage_space"_L1, instance.storageGb);
    json.insert("used_storage_space"_L1, instance.usedGb);
    if (samples())
        json.insert("partition_num"_L1, instance.partitions);
    else
        json.insert("partition_num"_L1, QString::number(instance.partitions));
    json.insert("storage_spec_code"_L1, instance.storageSpecCode);
    json.insert("storage_resource_id"_L1, instance.id.sliced(9) + u'-' + instance.id.left(8));
    json.insert("service_type"_L1, u"advanced"_s);
    json.insert("storage_type"_L1, u"hec"_s);
    json.insert("is_logical_volume"_L1, true);
    json.insert("extend_times"_L1, instance.extendTimes);
    json.insert("disk_encrypted"_L1, false);
    json.insert("retention_policy"_L1, instance.retentionPolicy);
}

void Views::addNetwork(const Instance& instance, JsonText& json) const
{
    const Vpc* vpc = m_catalogue.vpc(instance.vpcId);
    const SecurityGroup* group = m_catalogue.securityGroup(instance.securityGroupId);
    const int port = instance.ssl ? 9093 : 9092;
    json.insert("vpc_id"_L1, instance.vpcId);
    json.insert("vpc_name"_L1, vpc ? vpc->name : QString());
    json.insert("subnet_id"_L1, instance.subnetId);
    json.insert("security_group_id"_L1, instance.securityGroupId);
    json.insert("security_group_name"_L1, group ? group->name : QString());
    json.insert("available_zones"_L1, instance.zones);
    json.insert(samples() ? "connect_address"_L1 : "connect_addresses"_L1, instance.addresses.join(u','));
    json.insert("port"_L1, port);
    const QString first = instance.addresses.value(0);
    json.insert("management_connect_address"_L1,
                first.isEmpty() ? QString() : u"https://%1:9999"_s.arg(first));
    json.insert("ipv6_enable"_L1, false);
    json.insert("ipv6_connect_addresses"_L1, QStringList());
    json.insert("rest_enable"_L1, instance.restApi);
    json.insert("rest_connect_address"_L1, instance.restApi ? u"https://%1:9292"_s.arg(first) : QString());
    json.insert("vpc_client_plain"_L1, false);
    json.insert("pod_connect_address"_L1, withPort(instance.addresses, 9100));
    json.insert("kafka_private_connect_address"_L1, withPort(instance.addresses, port));
    json.insert("cross_vpc_info"_L1, crossVpcText(instance));
    if (samples())
        json.insert("connect_dn"_L1, QString());
}

void Views::addFeatures(const Instance& instance, JsonText& json) const
{
    json.insert("ssl_enable"_L1, instance.ssl);
    json.insert("enable_auto_topic"_L1, instance.autoTopic);
    json.insert("kafka_manager_user"_L1, instance.managerUser);
    json.insert("enable_log_collection"_L1, false);
    json.insert("message_query_inst_enable"_L1, true);
    json.insert("trace_enable"_L1, false);
    json.insert("support_features"_L1,
                u"feature.physerver.kafka.topic.accesspolicy,message_trace_enable,features.pod.token.access,"
                "feature.physerver.kafka.user.manager"_s);
    json.insert("ces_version"_L1, u"linux,v1"_s);
    if (samples()) {
        json.insert("agent_enable"_L1, false);
        json.insert("connector_enable"_L1, false);
        json.insert("connector_id"_L1, QString());
    }
}

} // namespace partita::emulator
