// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace partita::emulator {

//! What the service knows about one instance.
struct Instance
{
    QString id;
    QString name;
    QString description;
    QString engineVersion;
    QString specification;
    QString specCode;
    QString productId;
    QString storageSpecCode;
    //! The ordered size and what is in use, in GB.
    qint64 storageGb = 0;
    qint64 usedGb = 0;
    qint64 partitions = 0;
    int brokers = 3;

    QString status;
    //! Why a creation failed (table 8-2); else empty.
    QString errorCode;
    //! The status after the present one and the simulated moment of the change (milliseconds since 1970);
    //! 0: the instance does not move. An empty status: the instance is gone.
    QString nextStatus;
    qint64 dueAt = 0;
    //! Milliseconds since 1970.
    qint64 createdAt = 0;

    QString vpcId;
    QString subnetId;
    QString securityGroupId;
    //! The brokers' addresses within the subnet: its third and fourth byte grow from here.
    QStringList addresses;
    QStringList zones;
    QString accessUser;
    QString managerUser;
    QString maintainBegin;
    QString maintainEnd;
    bool ssl = false;
    bool autoTopic = false;
    bool crossVpc = false;
    bool restApi = false;
    int extendTimes = 0;
    QString retentionPolicy;
    QString enterpriseProjectId;
    QList<rules::Tag> tags;

    //! How many topics the instance starts with and the seed that they are made from.
    int seededTopics = 0;
    quint32 topicSeed = 0;

    QJsonObject toJson() const;
    static Instance fromJson(const QJsonObject& json);
};

struct Topic
{
    QString name;
    int partitions = 3;
    int replicas = 3;
    int retentionHours = 72;
    bool syncReplication = false;
    bool syncFlush = false;
    //! One of Kafka's own (topic_type 1); it costs none of the instance's partitions.
    bool internal = false;

    QJsonObject toJson() const;
    static Topic fromJson(const QJsonObject& json);
};

} // namespace partita::emulator
