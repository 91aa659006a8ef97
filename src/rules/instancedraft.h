// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace partita::rules {

struct Tag
{
    QString key;
    QString value;

    friend bool operator==(const Tag&, const Tag&) = default;
};

//! An instance as somebody wants it (table 5-2). An empty text is an absent one.
struct InstanceDraft
{
    QString name;
    QString description;
    QString engine = QStringLiteral("kafka");
    QString engineVersion;
    QString specification; //!< a bandwidth, for example "100MB"
    std::optional<qint64> storageSpaceGb; //!< the ordered size
    std::optional<qint64> partitionNum;
    QString accessUser; //!< this and the password count only with sslEnable
    QString password;
    QString vpcId;
    QString securityGroupId;
    QString subnetId;
    QStringList availableZones; //!< ids
    QString productId;
    QString managerUser;
    QString managerPassword;
    QString maintainBegin; //!< "22:00:00", "22:00" or "22"; both or none; none: the server's default window
    QString maintainEnd;
    bool sslEnable = false;
    QString retentionPolicy; //!< "time_base" or "produce_reject"; absent: the server decides
    std::optional<bool> enableAutoTopic;
    QString storageSpecCode;
    QString enterpriseProjectId;
    QList<Tag> tags;
};

//! What is to change about an instance (table 5-11). nullopt: left as it is.
struct InstanceChange
{
    std::optional<QString> name;
    std::optional<QString> description; //!< an empty text clears the description
    std::optional<QString> maintainBegin; //!< both or none; both empty: back to the server's default window
    std::optional<QString> maintainEnd;
    std::optional<QString> securityGroupId;
    std::optional<QString> retentionPolicy;
    std::optional<QString> enterpriseProjectId;
};

//! More bandwidth or more disk for an instance (decided field by field: the specification names the call in
//! table 7-1 and describes it nowhere). nullopt: left as it is.
struct InstanceExtension
{
    std::optional<QString> newSpecCode; //!< for example "dms.instance.kafka.cluster.c3.small.2"
    std::optional<qint64> newStorageSpaceGb; //!< the whole ordered size afterwards
};

//! The instance that an extension starts from (table 5-7).
struct ExtensionBase
{
    QString specCode; //!< resource_spec_code
    qint64 totalStorageGb = 0; //!< total_storage_space
    int extendTimes = 0; //!< extend_times: how often its disks grew already
};

} // namespace partita::rules
