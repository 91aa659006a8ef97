// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace partita::rules {

//! An inclusive range.
struct Range
{
    qint64 minimum = 0;
    qint64 maximum = 0;

    constexpr bool contains(qint64 value) const { return value >= minimum && value <= maximum; }
};

//! Bounds that are the same for every instance. Lengths count characters: code points, not UTF-16 units.
namespace bounds {
inline constexpr Range NameLength { 4, 64 }; //!< tables 5-2, 5-11
inline constexpr Range DescriptionLength { 0, 1024 }; //!< tables 5-2, 5-11
inline constexpr Range UserNameLength { 4, 64 }; //!< table 5-2
inline constexpr Range PasswordLength { 8, 32 }; //!< table 5-2
inline constexpr int PasswordClasses = 3; //!< table 5-2; 111400012 asks for two only
inline constexpr Range TagKeyLength { 1, 36 }; //!< table 5-3
inline constexpr Range TagValueLength { 0, 43 }; //!< table 5-3
inline constexpr int Tags = 20; //!< of the cloud's tag service; a warning
inline constexpr int MultiZoneMinimum = 3; //!< table 5-2: one zone, or at least this many
inline constexpr Range TopicNameLength { 4, 64 }; //!< table 5-26
inline constexpr Range TopicPartitions { 1, 100 }; //!< table 5-26
inline constexpr int DisputedTopicPartitions = 20; //!< the maximum of 111400102; a warning
inline constexpr Range TopicReplicas { 1, 3 }; //!< table 5-26
inline constexpr Range TopicRetentionHours { 1, 168 }; //!< table 5-26
inline constexpr int BatchInstances = 50; //!< 111400100
inline constexpr int DiskExtensions = 20; //!< table 5-7, extend_times
inline constexpr int WindowHours = 4; //!< table 5-2: a maintenance window's length
} // namespace bounds

//! A disk type that a specification can be ordered with.
struct DiskLimits
{
    QString storageSpecCode; //!< for example "dms.physical.storage.ultra"
    QStringList soldOutZones; //!< ids or codes, as the products call gives them
};

//! One row of the rules of table 5-2: what follows from the chosen bandwidth.
struct SpecificationLimits
{
    QString bandwidth; //!< the value of "specification", for example "100MB"
    QString productId; //!< for example "00300-30308-0--0"
    QString specCode; //!< for example "dms.instance.kafka.cluster.c3.mini"
    qint64 minStorageGb = 0;
    qint64 maxStorageGb = 0;
    qint64 partitions = 0; //!< partition_num is exactly this
    QList<DiskLimits> disks;
    qint64 tps = 0; //!< messages a second, at most
    int brokers = 0; //!< not in the specification: derived from the bandwidths of the same generation
    QStringList soldOutZones; //!< ids or codes, for every disk of this specification

    QStringList storageSpecCodes() const;
    //! The disk with \a storageSpecCode; nullptr when there is none. Owned by this.
    const DiskLimits* disk(const QString& storageSpecCode) const;
};

//! A maintenance window; both times as "HH:mm:ss".
struct MaintenanceWindow
{
    QString begin;
    QString end;
    bool isDefault = false; //!< what the server takes when none is asked for

    friend bool operator==(const MaintenanceWindow&, const MaintenanceWindow&) = default;
};

//! An availability zone (table 6-2).
struct Zone
{
    QString id; //!< what a create request names
    QString code; //!< what the products call names
    QString name;
    bool soldOut = false;
};

//! What an instance draft is held against. Starts as the specification's own values; what a server says
//! about itself (products, zones, windows, names) takes their place field by field.
struct InstanceLimits
{
    QList<SpecificationLimits> specifications;
    QStringList engineVersions;
    QList<MaintenanceWindow> windows;
    std::optional<QList<Zone>> zones; //!< nullopt: not known, so any zone passes
    QSet<QString> subnetsWithoutDhcp; //!< ids
    QSet<QString> closedSecurityGroups; //!< ids of those without a rule for any protocol in, or out
    QSet<QString> takenNames; //!< names of the project's other instances, never of the one that is changed

    //! The values of the specification (table 5-2, the samples of clause 6.2 and 6.3); no zones, no names.
    static InstanceLimits embedded();

    //! The specification with this bandwidth, product id or spec code; nullptr when there is none.
    //! Owned by this.
    const SpecificationLimits* byBandwidth(const QString& bandwidth) const;
    const SpecificationLimits* byProductId(const QString& productId) const;
    const SpecificationLimits* bySpecCode(const QString& specCode) const;
};

//! Names of existing topics, prepared so that each keystroke is a look-up, however many there are.
class TopicNames
{
public:
    TopicNames() = default;
    explicit TopicNames(const QStringList& names);

    void insert(const QString& name);
    bool contains(const QString& name) const;
    //! An existing name that is not \a name but folds to the same name of a metric; empty when there is none.
    QString similarTo(const QString& name) const;
    qsizetype size() const { return m_names.size(); }

private:
    QSet<QString> m_names;
    QMultiHash<QString, QString> m_byFoldedName;
};

//! What a topic draft is held against.
struct TopicLimits
{
    std::optional<qint64> remainingPartitions; //!< remain_partitions of table 5-30; nullopt: not known
    TopicNames existingNames;
};

} // namespace partita::rules
