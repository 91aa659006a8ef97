// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/detailgroups.h"

#include "instances/detailvalues.h"

#include <QCoreApplication>

namespace partita {

namespace {

using namespace detail;
using I = dms::Instance;

DetailGroup basicsGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Basics"),
             {
                 { "name", QT_TRANSLATE_NOOP("partita::DetailGroups", "Name"),
                   [](const I& i) { return text(i.name); } },
                 { "instance_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Instance id"),
                   [](const I& i) { return text(i.id.text()); } },
                 { "description", QT_TRANSLATE_NOOP("partita::DetailGroups", "Description"),
                   [](const I& i) { return paragraphs(i.description); } },
                 { "status", QT_TRANSLATE_NOOP("partita::DetailGroups", "Status"),
                   [](const I& i) { return status(i); } },
                 { "error_code", QT_TRANSLATE_NOOP("partita::DetailGroups", "Why creation failed"),
                   [](const I& i) { return text(i.errorCode); }, true },
                 { "task", QT_TRANSLATE_NOOP("partita::DetailGroups", "Running task"),
                   [](const I& i) { return task(i); }, true },
                 { "engine", QT_TRANSLATE_NOOP("partita::DetailGroups", "Engine"),
                   [](const I& i) { return text(i.engine); } },
                 { "engine_version", QT_TRANSLATE_NOOP("partita::DetailGroups", "Engine version"),
                   [](const I& i) { return text(i.engineVersion); } },
                 { "type", QT_TRANSLATE_NOOP("partita::DetailGroups", "Kind"),
                   [](const I& i) { return text(i.type); } },
                 { "created_at", QT_TRANSLATE_NOOP("partita::DetailGroups", "Created"),
                   [](const I& i) { return moment(i.createdAtMs); } },
                 { "charging_mode", QT_TRANSLATE_NOOP("partita::DetailGroups", "Billing"),
                   [](const I& i) { return charging(i); } },
                 { "order_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Order"),
                   [](const I& i) { return text(i.orderId); }, true },
                 { "tags", QT_TRANSLATE_NOOP("partita::DetailGroups", "Tags"),
                   [](const I& i) { return tags(i); } },
             } };
}

DetailGroup capacityGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Capacity"),
             {
                 { "specification", QT_TRANSLATE_NOOP("partita::DetailGroups", "Bandwidth"),
                   [](const I& i) { return text(i.specification); } },
                 { "resource_spec_code", QT_TRANSLATE_NOOP("partita::DetailGroups", "Specification"),
                   [](const I& i) { return text(i.resourceSpecCode); } },
                 { "product_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Product"),
                   [](const I& i) { return text(i.productId); } },
                 { "broker_num", QT_TRANSLATE_NOOP("partita::DetailGroups", "Brokers"),
                   [](const I& i) { return number(i.brokerCount); }, true },
                 { "node_num", QT_TRANSLATE_NOOP("partita::DetailGroups", "Nodes"),
                   [](const I& i) { return number(i.nodeCount); }, true },
                 { "partition_num", QT_TRANSLATE_NOOP("partita::DetailGroups", "Maximum partitions"),
                   [](const I& i) { return number(i.partitions); } },
                 { "used_storage_space", QT_TRANSLATE_NOOP("partita::DetailGroups", "Storage used"),
                   [](const I& i) { return gigabytes(i.storageUsedGb); } },
                 { "storage_space", QT_TRANSLATE_NOOP("partita::DetailGroups", "Storage usable"),
                   [](const I& i) { return gigabytes(i.storageUsableGb); } },
                 { "total_storage_space", QT_TRANSLATE_NOOP("partita::DetailGroups", "Storage ordered"),
                   [](const I& i) { return gigabytes(i.storageTotalGb); } },
                 { "storage_spec_code", QT_TRANSLATE_NOOP("partita::DetailGroups", "Disk"),
                   [](const I& i) { return text(i.storageSpecCode); } },
                 { "storage_type", QT_TRANSLATE_NOOP("partita::DetailGroups", "Storage type"),
                   [](const I& i) { return text(i.storageType); } },
                 { "storage_resource_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Storage resource"),
                   [](const I& i) { return text(i.storageResourceId); } },
                 { "is_logical_volume", QT_TRANSLATE_NOOP("partita::DetailGroups", "Grows without restart"),
                   [](const I& i) { return yesNo(i.logicalVolume); } },
                 { "extend_times", QT_TRANSLATE_NOOP("partita::DetailGroups", "Disk enlargements"),
                   [](const I& i) { return extensions(i); } },
                 { "disk_encrypted", QT_TRANSLATE_NOOP("partita::DetailGroups", "Disk encrypted"),
                   [](const I& i) { return yesNo(i.diskEncrypted); } },
                 { "retention_policy", QT_TRANSLATE_NOOP("partita::DetailGroups", "When the disk is full"),
                   [](const I& i) { return retention(i); } },
             } };
}

DetailGroup connectionGroup()
{
    return {
        QT_TRANSLATE_NOOP("partita::DetailGroups", "Connection"),
        {
            { "connect_address", QT_TRANSLATE_NOOP("partita::DetailGroups", "Addresses"),
              [](const I& i) { return lines(dms::bootstrapServers(i)); } },
            { "port", QT_TRANSLATE_NOOP("partita::DetailGroups", "Port"),
              [](const I& i) { return plainNumber(i.port); } },
            { "connect_dn", QT_TRANSLATE_NOOP("partita::DetailGroups", "Domain name"),
              [](const I& i) { return text(i.connectDomain); }, true },
            { "kafka_private_connect_address",
              QT_TRANSLATE_NOOP("partita::DetailGroups", "Private addresses"),
              [](const I& i) { return separated(i.privateConnectAddress); } },
            { "pod_connect_address", QT_TRANSLATE_NOOP("partita::DetailGroups", "Tenant addresses"),
              [](const I& i) { return separated(i.podConnectAddress); } },
            { "vpc_client_plain", QT_TRANSLATE_NOOP("partita::DetailGroups", "Unencrypted inside the VPC"),
              [](const I& i) { return yesNo(i.vpcClientPlain); } },
            { "ipv6_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "IPv6"),
              [](const I& i) { return yesNo(i.ipv6Enabled); } },
            { "ipv6_connect_addresses", QT_TRANSLATE_NOOP("partita::DetailGroups", "IPv6 addresses"),
              [](const I& i) { return lines(i.ipv6ConnectAddresses); } },
            { "cross_vpc_info", QT_TRANSLATE_NOOP("partita::DetailGroups", "Access across VPCs"),
              [](const I& i) { return paragraphs(i.crossVpcInfo); } },
            { "rest_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "Kafka REST"),
              [](const I& i) { return yesNo(i.restEnabled); } },
            { "rest_connect_address", QT_TRANSLATE_NOOP("partita::DetailGroups", "REST address"),
              [](const I& i) { return text(i.restConnectAddress); } },
            { "enable_publicip", QT_TRANSLATE_NOOP("partita::DetailGroups", "Public access"),
              [](const I& i) { return yesNo(i.publicIpEnabled); }, true },
            { "kafka_public_status", QT_TRANSLATE_NOOP("partita::DetailGroups", "State of public access"),
              [](const I& i) { return text(i.publicStatus); }, true },
            { "public_bandwidth", QT_TRANSLATE_NOOP("partita::DetailGroups", "Public bandwidth"),
              [](const I& i) { return bandwidth(i.publicBandwidthMbit); }, true },
            { "public_connect_address", QT_TRANSLATE_NOOP("partita::DetailGroups", "Public addresses"),
              [](const I& i) { return separated(i.publicConnectAddress); }, true },
        }
    };
}

DetailGroup networkGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Network"),
             {
                 { "vpc_name", QT_TRANSLATE_NOOP("partita::DetailGroups", "VPC"),
                   [](const I& i) { return text(i.vpcName); } },
                 { "vpc_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "VPC id"),
                   [](const I& i) { return text(i.vpcId); } },
                 { "subnet_name", QT_TRANSLATE_NOOP("partita::DetailGroups", "Subnet"),
                   [](const I& i) { return text(i.subnetName); } },
                 { "subnet_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Subnet id"),
                   [](const I& i) { return text(i.subnetId); } },
                 { "subnet_cidr", QT_TRANSLATE_NOOP("partita::DetailGroups", "Subnet range"),
                   [](const I& i) { return text(i.subnetCidr); } },
                 { "security_group_name", QT_TRANSLATE_NOOP("partita::DetailGroups", "Security group"),
                   [](const I& i) { return text(i.securityGroupName); } },
                 { "security_group_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Security group id"),
                   [](const I& i) { return text(i.securityGroupId); } },
                 { "available_zones", QT_TRANSLATE_NOOP("partita::DetailGroups", "Zones"),
                   [](const I& i) { return lines(i.availableZones); } },
             } };
}

DetailGroup maintenanceGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Maintenance"),
             {
                 { "maintain_begin", QT_TRANSLATE_NOOP("partita::DetailGroups", "Maintenance begins"),
                   [](const I& i) { return text(i.maintainBegin); } },
                 { "maintain_end", QT_TRANSLATE_NOOP("partita::DetailGroups", "Maintenance ends"),
                   [](const I& i) { return text(i.maintainEnd); } },
             } };
}

DetailGroup accessGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Access"),
             {
                 { "ssl_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "TLS with password login"),
                   [](const I& i) { return yesNo(i.sslEnabled); } },
                 { "access_user", QT_TRANSLATE_NOOP("partita::DetailGroups", "Kafka user"),
                   [](const I& i) { return text(i.accessUser); } },
                 { "kafka_manager_user", QT_TRANSLATE_NOOP("partita::DetailGroups", "Kafka Manager user"),
                   [](const I& i) { return text(i.kafkaManagerUser); } },
                 { "management_connect_address",
                   QT_TRANSLATE_NOOP("partita::DetailGroups", "Kafka Manager address"),
                   [](const I& i) { return text(i.managementConnectAddress); } },
                 { "public_management_connect_address",
                   QT_TRANSLATE_NOOP("partita::DetailGroups", "Public Kafka Manager address"),
                   [](const I& i) { return text(i.publicManagementConnectAddress); }, true },
             } };
}

DetailGroup featuresGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Features"),
             {
                 { "enable_auto_topic", QT_TRANSLATE_NOOP("partita::DetailGroups", "Automatic topics"),
                   [](const I& i) { return yesNo(i.autoTopicEnabled); } },
                 { "enable_log_collection", QT_TRANSLATE_NOOP("partita::DetailGroups", "Log collection"),
                   [](const I& i) { return yesNo(i.logCollectionEnabled); } },
                 { "message_query_inst_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "Message query"),
                   [](const I& i) { return yesNo(i.messageQueryEnabled); } },
                 { "trace_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "Message trace"),
                   [](const I& i) { return yesNo(i.traceEnabled); } },
                 { "agent_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "Agent"),
                   [](const I& i) { return yesNo(i.agentEnabled); }, true },
                 { "connector_enable", QT_TRANSLATE_NOOP("partita::DetailGroups", "Connector"),
                   [](const I& i) { return yesNo(i.connectorEnabled); }, true },
                 { "connector_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Connector id"),
                   [](const I& i) { return text(i.connectorId); }, true },
                 { "connector_node_num", QT_TRANSLATE_NOOP("partita::DetailGroups", "Connector nodes"),
                   [](const I& i) { return number(i.connectorNodeCount); }, true },
                 { "support_features", QT_TRANSLATE_NOOP("partita::DetailGroups", "Supported features"),
                   [](const I& i) { return separated(i.supportFeatures); } },
             } };
}

DetailGroup ownershipGroup()
{
    return { QT_TRANSLATE_NOOP("partita::DetailGroups", "Ownership"),
             {
                 { "user_name", QT_TRANSLATE_NOOP("partita::DetailGroups", "Created by"),
                   [](const I& i) { return text(i.userName); } },
                 { "user_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "User id"),
                   [](const I& i) { return text(i.userId); } },
                 { "enterprise_project_id", QT_TRANSLATE_NOOP("partita::DetailGroups", "Enterprise project"),
                   [](const I& i) { return text(i.enterpriseProjectId); } },
                 { "service_type", QT_TRANSLATE_NOOP("partita::DetailGroups", "Service type"),
                   [](const I& i) { return text(i.serviceType); } },
                 { "ces_version", QT_TRANSLATE_NOOP("partita::DetailGroups", "Monitoring version"),
                   [](const I& i) { return text(i.cesVersion); } },
             } };
}

} // namespace

QString DetailField::text() const
{
    return QCoreApplication::translate("partita::DetailGroups", label);
}

QString DetailGroup::text() const
{
    return QCoreApplication::translate("partita::DetailGroups", title);
}

const std::vector<DetailGroup>& detailGroups()
{
    static const std::vector<DetailGroup> groups { basicsGroup(),   capacityGroup(),    connectionGroup(),
                                                   networkGroup(),  maintenanceGroup(), accessGroup(),
                                                   featuresGroup(), ownershipGroup() };
    return groups;
}

} // namespace partita
