// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/unknownfield.h"
#include "core/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace partita::dms {

//! A label of an instance (tables 5-8 and 5-23).
struct Tag
{
    QString key;
    QString value;

    friend bool operator==(const Tag&, const Tag&) = default;
};

//! What the service is doing with an instance; in no table, seen in replies.
struct Task
{
    QString name;
    QString status;
    std::optional<qint64> createdAtMs;
};

//! One Kafka instance, as ListInstances and ShowInstance describe it (tables 5-7 and 5-22).
//!
//! Only the id is required in a reply. What did not come is a null QString, an empty optional or an empty
//! list; it never turns into zero. JSON null counts as not there.
struct Instance
{
    InstanceId id; //!< instance_id, required
    QString name;
    QString description;
    //! As it came; table 8-4 names nine, servers know more.
    QString status;
    //! Why creation failed (table 8-2); in no table of replies.
    QString errorCode;
    QString engine;
    QString engineVersion;
    //! Bandwidth per second: "100MB".
    QString specification;
    //! "cluster".
    QString type;
    QString resourceSpecCode;
    QString productId;
    QString serviceType;
    std::optional<qint64> chargingMode;
    QString orderId;
    std::optional<qint64> nodeCount;
    std::optional<qint64> brokerCount;
    //! Milliseconds since 1970 in UTC.
    std::optional<qint64> createdAtMs;

    //! partition_num: how many partitions all topics together may have.
    std::optional<qint64> partitions;
    //! storage_space of a reply: the part of the disk that messages can use (492 of 600 ordered).
    std::optional<qint64> storageUsableGb;
    //! total_storage_space: what was ordered.
    std::optional<qint64> storageTotalGb;
    std::optional<qint64> storageUsedGb;
    QString storageResourceId;
    QString storageSpecCode;
    QString storageType;
    //! How often the disk was enlarged; 20 is the most.
    std::optional<qint64> extendTimes;
    //! True: the disk grows without a restart.
    std::optional<bool> logicalVolume;
    std::optional<bool> diskEncrypted;
    //! "time_base" or "produce_reject".
    QString retentionPolicy;

    //! Addresses without port, separated by commas; see bootstrapServers().
    QString connectAddress;
    std::optional<qint64> port;
    QString connectDomain;
    QString managementConnectAddress;
    QString podConnectAddress;
    QString privateConnectAddress;
    std::optional<bool> ipv6Enabled;
    QStringList ipv6ConnectAddresses;
    std::optional<bool> restEnabled;
    QString restConnectAddress;
    //! JSON inside a string; kept as text, since it need not parse.
    QString crossVpcInfo;
    std::optional<bool> vpcClientPlain;
    std::optional<bool> publicIpEnabled;
    QString publicStatus;
    //! public_bandwidth, also spelled public_boundwidth, in Mbit/s.
    std::optional<qint64> publicBandwidthMbit;
    QString publicConnectAddress;
    QString publicManagementConnectAddress;

    QString vpcId;
    QString vpcName;
    QString subnetId;
    QString subnetName;
    QString subnetCidr;
    QString securityGroupId;
    QString securityGroupName;
    //! Ids of zones, in no stable order: compare as sets.
    QStringList availableZones;

    QString userId;
    QString userName;
    QString accessUser;
    QString kafkaManagerUser;
    QString enterpriseProjectId;
    std::optional<bool> sslEnabled;

    std::optional<bool> autoTopicEnabled;
    std::optional<bool> logCollectionEnabled;
    std::optional<bool> messageQueryEnabled;
    std::optional<bool> traceEnabled;
    std::optional<bool> agentEnabled;
    std::optional<bool> connectorEnabled;
    QString connectorId;
    std::optional<qint64> connectorNodeCount;
    //! Names of features, separated by commas.
    QString supportFeatures;
    QString cesVersion;

    //! Begin and end of the maintenance window as HH:mm:ss; a text that is no time stays as it came.
    QString maintainBegin;
    QString maintainEnd;

    std::vector<Tag> tags;
    std::optional<Task> task;
    //! Fields that this console does not know, in the order of the reply.
    std::vector<UnknownField> unknownFields;
};

//! The instance's addresses as "host:port", for a client's bootstrap.servers. A host that already names a
//! port keeps it; without a known port the hosts stand alone.
QStringList bootstrapServers(const Instance& instance);
//! The same as one text, separated by commas. Cheap enough for every row of a large list.
QString bootstrapLine(const Instance& instance);

} // namespace partita::dms
