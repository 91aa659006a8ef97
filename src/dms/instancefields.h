// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/jsonreader.h"
#include "dms/instance.h"
#include "dms/timefield.h"

namespace partita::dms {

constexpr auto describe(json::For<Tag>)
{
    return std::array {
        json::field<&Tag::key>("key"),
        json::field<&Tag::value>("value"),
    };
}

constexpr auto describe(json::For<Task>)
{
    return std::array {
        json::field<&Task::name>("name"),
        json::field<&Task::status>("status"),
        json::field<&Task::createdAtMs, json::NumberOrText>("created_at"),
    };
}

constexpr auto describe(json::For<Instance>)
{
    return std::array {
        json::field<&Instance::name>("name"),
        json::field<&Instance::engine>("engine"),
        json::field<&Instance::port>("port"),
        json::field<&Instance::status>("status"),
        json::field<&Instance::type>("type"),
        json::field<&Instance::specification>("specification"),
        json::field<&Instance::engineVersion>("engine_version"),
        // Tables say "addresses", samples and servers say "address".
        json::either<&Instance::connectAddress>("connect_address"),
        json::either<&Instance::connectAddress>("connect_addresses"),
        json::field<&Instance::connectDomain>("connect_dn"),
        json::required<&Instance::id>("instance_id"),
        json::field<&Instance::resourceSpecCode>("resource_spec_code"),
        json::field<&Instance::chargingMode>("charging_mode"),
        json::field<&Instance::vpcId>("vpc_id"),
        json::field<&Instance::vpcName>("vpc_name"),
        json::field<&Instance::createdAtMs, json::NumberOrText>("created_at"),
        json::field<&Instance::productId>("product_id"),
        json::field<&Instance::securityGroupId>("security_group_id"),
        json::field<&Instance::securityGroupName>("security_group_name"),
        json::field<&Instance::subnetId>("subnet_id"),
        json::field<&Instance::subnetName>("subnet_name"),
        json::field<&Instance::subnetCidr>("subnet_cidr"),
        json::field<&Instance::availableZones>("available_zones"),
        json::field<&Instance::userId>("user_id"),
        json::field<&Instance::userName>("user_name"),
        json::field<&Instance::accessUser>("access_user"),
        json::field<&Instance::kafkaManagerUser>("kafka_manager_user"),
        json::field<&Instance::maintainBegin, TimeOrText>("maintain_begin"),
        json::field<&Instance::maintainEnd, TimeOrText>("maintain_end"),
        json::field<&Instance::storageUsableGb>("storage_space"),
        json::field<&Instance::storageTotalGb>("total_storage_space"),
        json::field<&Instance::storageUsedGb>("used_storage_space"),
        // A text in the tables, a number from newer servers.
        json::field<&Instance::partitions, json::NumberOrText>("partition_num"),
        json::field<&Instance::sslEnabled>("ssl_enable"),
        json::field<&Instance::managementConnectAddress>("management_connect_address"),
        json::field<&Instance::storageResourceId>("storage_resource_id"),
        json::field<&Instance::storageSpecCode>("storage_spec_code"),
        json::field<&Instance::serviceType>("service_type"),
        json::field<&Instance::storageType>("storage_type"),
        json::field<&Instance::enterpriseProjectId>("enterprise_project_id"),
        json::field<&Instance::logicalVolume>("is_logical_volume"),
        json::field<&Instance::extendTimes>("extend_times"),
        json::field<&Instance::retentionPolicy>("retention_policy"),
        json::field<&Instance::ipv6Enabled>("ipv6_enable"),
        json::field<&Instance::ipv6ConnectAddresses>("ipv6_connect_addresses"),
        json::field<&Instance::connectorEnabled>("connector_enable"),
        json::field<&Instance::connectorId>("connector_id"),
        json::field<&Instance::restEnabled>("rest_enable"),
        json::field<&Instance::restConnectAddress>("rest_connect_address"),
        json::field<&Instance::messageQueryEnabled>("message_query_inst_enable"),
        json::field<&Instance::vpcClientPlain>("vpc_client_plain"),
        json::field<&Instance::supportFeatures>("support_features"),
        json::field<&Instance::traceEnabled>("trace_enable"),
        json::field<&Instance::agentEnabled>("agent_enable"),
        json::field<&Instance::podConnectAddress>("pod_connect_address"),
        json::field<&Instance::diskEncrypted>("disk_encrypted"),
        json::field<&Instance::autoTopicEnabled>("enable_auto_topic"),
        json::field<&Instance::logCollectionEnabled>("enable_log_collection"),
        json::field<&Instance::crossVpcInfo, json::TextOrAny>("cross_vpc_info"),
        json::field<&Instance::privateConnectAddress>("kafka_private_connect_address"),
        json::field<&Instance::cesVersion>("ces_version"),
        json::field<&Instance::tags>("tags"),
        // From here on: in no table of replies, seen from servers.
        json::field<&Instance::description>("description"),
        json::field<&Instance::errorCode, json::TextOrNumber>("error_code"),
        json::field<&Instance::orderId>("order_id"),
        json::field<&Instance::publicIpEnabled>("enable_publicip"),
        json::field<&Instance::publicStatus>("kafka_public_status"),
        json::either<&Instance::publicBandwidthMbit, json::NumberOrText>("public_bandwidth"),
        json::either<&Instance::publicBandwidthMbit, json::NumberOrText>("public_boundwidth"),
        json::field<&Instance::publicConnectAddress>("public_connect_address"),
        json::field<&Instance::publicManagementConnectAddress>("public_management_connect_address"),
        json::field<&Instance::nodeCount, json::NumberOrText>("node_num"),
        json::field<&Instance::brokerCount, json::NumberOrText>("broker_num"),
        json::field<&Instance::connectorNodeCount, json::NumberOrText>("connector_node_num"),
        json::field<&Instance::task>("task"),
    };
}

} // namespace partita::dms
