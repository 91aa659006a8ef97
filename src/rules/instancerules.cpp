// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/instancerules.h"

#include "rules/maintenancewindow.h"
#include "rules/namerules.h"
#include "rules/origin.h"
#include "rules/passwordrules.h"
#include "rules/servercodes.h"
#include "rules/tagrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::rules {

namespace {

constexpr QLatin1StringView CreateClause("table 5-2");
constexpr QLatin1StringView ModifyClause("table 5-11");
constexpr QLatin1StringView ErrorTable("table 8-3");

void checkRequired(QList<Violation>& out, const Origin& origin, const QString& text)
{
    if (text.trimmed().isEmpty())
        out.append(origin.broken(Rule::Empty));
}

void checkNameTaken(QList<Violation>& out, const QString& name, const InstanceLimits& limits)
{
    if (limits.takenNames.contains(name))
        out.append(Origin { Field::Name, ErrorTable, codes::InstanceNameTaken }.broken(Rule::Taken, name));
}

// An empty value is missing; any other has to satisfy \a offered.
void checkOffered(QList<Violation>& out, const Origin& origin, const QString& value, bool offered)
{
    if (value.isEmpty())
        out.append(origin.broken(Rule::Empty));
    else if (!offered)
        out.append(origin.broken(Rule::NotOffered, value));
}

void checkBasics(QList<Violation>& out, const InstanceDraft& draft, const InstanceLimits& limits)
{
    out += validateInstanceName(draft.name, NameUse::Create);
    checkNameTaken(out, draft.name, limits);
    out += validateDescription(draft.description, NameUse::Create);
    checkOffered(out, { Field::Engine, CreateClause, codes::UnsupportedEngine }, draft.engine,
                 draft.engine == "kafka"_L1);
    checkOffered(out, { Field::EngineVersion, CreateClause, codes::UnsupportedVersion }, draft.engineVersion,
                 limits.engineVersions.contains(draft.engineVersion));
}

// Storage and partitions follow from the specification; without one they can only be present.
void checkCapacity(QList<Violation>& out, const InstanceDraft& draft,
                   const SpecificationLimits* specification)
{
    checkOffered(out, { Field::Specification, CreateClause, {} }, draft.specification,
                 specification != nullptr);

    const Origin storage { Field::StorageSpace, CreateClause, codes::BadStorageSpace };
    if (!draft.storageSpaceGb)
        out.append(storage.broken(Rule::Empty));
    else if (specification)
        checkRange(out, storage, *draft.storageSpaceGb,
                   { specification->minStorageGb, specification->maxStorageGb });

    const Origin partitions { Field::PartitionNum, CreateClause, {} };
    if (!draft.partitionNum)
        out.append(partitions.broken(Rule::Empty));
    else if (specification && *draft.partitionNum != specification->partitions)
        out.append(partitions.outside(
            Rule::Mismatch, { specification->partitions, specification->partitions }, *draft.partitionNum));
}

void checkNetwork(QList<Violation>& out, const InstanceDraft& draft, const InstanceLimits& limits)
{
    checkRequired(out, { Field::VpcId, CreateClause, codes::NoVpc }, draft.vpcId);
    checkRequired(out, { Field::SecurityGroupId, CreateClause, codes::NoSecurityGroup },
                  draft.securityGroupId);
    if (limits.closedSecurityGroups.contains(draft.securityGroupId))
        out.append(Origin { Field::SecurityGroupId, ErrorTable, codes::ClosedSecurityGroup }.warning(
            Rule::NeedsOpenRules, draft.securityGroupId));
    checkRequired(out, { Field::SubnetId, CreateClause, codes::NoSubnet }, draft.subnetId);
    if (limits.subnetsWithoutDhcp.contains(draft.subnetId))
        out.append(
            Origin { Field::SubnetId, ErrorTable, codes::NeedsDhcp }.broken(Rule::NeedsDhcp, draft.subnetId));
}

void checkProduct(QList<Violation>& out, const InstanceDraft& draft, const InstanceLimits& limits,
                  const SpecificationLimits* specification)
{
    const Origin origin { Field::ProductId, CreateClause, codes::BadProductId };
    const SpecificationLimits* product = limits.byProductId(draft.productId);
    checkOffered(out, origin, draft.productId, product != nullptr);
    if (product && specification && specification->productId != draft.productId)
        out.append(origin.broken(Rule::Mismatch, specification->productId));
}

void checkDisk(QList<Violation>& out, const QString& code, const InstanceLimits& limits,
               const SpecificationLimits* specification)
{
    const auto hasDisk = [&](const SpecificationLimits& s) { return s.disk(code) != nullptr; };
    const bool offered = specification
        ? hasDisk(*specification)
        : std::any_of(limits.specifications.cbegin(), limits.specifications.cend(), hasDisk);
    checkOffered(out, { Field::StorageSpecCode, CreateClause, codes::BadSpecCode }, code, offered);
}

void checkZone(QList<Violation>& out, const Origin& origin, const QString& id, const InstanceDraft& draft,
               const InstanceLimits& limits)
{
    Zone zone;
    zone.id = id;
    if (limits.zones) {
        const auto found = std::find_if(limits.zones->cbegin(), limits.zones->cend(),
                                        [&](const Zone& candidate) { return candidate.id == id; });
        if (found == limits.zones->cend()) {
            out.append(origin.answering(codes::UnknownZone).broken(Rule::Unknown, id));
            return;
        }
        zone = *found;
    }
    // Table 8-3 has no code for a zone that exists and is sold out.
    if (isSoldOut(zone, limits.byBandwidth(draft.specification), draft.storageSpecCode))
        out.append(origin.answering({}).broken(Rule::SoldOut, id));
}

} // namespace

QList<Violation> warnAboutIds(const InstanceDraft& draft)
{
    QList<Violation> out;
    const auto check = [&](Field field, const QString& id) {
        if (!id.isEmpty() && !looksLikeId(id))
            out.append(Origin { field, CreateClause, {} }.warning(Rule::UnusualId, id));
    };
    check(Field::VpcId, draft.vpcId);
    check(Field::SecurityGroupId, draft.securityGroupId);
    check(Field::SubnetId, draft.subnetId);
    return out;
}

bool isSoldOut(const Zone& zone, const SpecificationLimits* specification, const QString& storageSpecCode)
{
    const auto lists = [&](const QStringList& soldOut) {
        return soldOut.contains(zone.id) || (!zone.code.isEmpty() && soldOut.contains(zone.code));
    };
    if (zone.soldOut)
        return true;
    if (!specification)
        return false;
    const DiskLimits* disk = specification->disk(storageSpecCode);
    return lists(specification->soldOutZones) || (disk && lists(disk->soldOutZones));
}

QList<Violation> validateZones(const InstanceDraft& draft, const InstanceLimits& limits)
{
    const Origin origin { Field::AvailableZones, CreateClause, codes::BadZones };
    if (draft.availableZones.isEmpty())
        return { origin.broken(Rule::Empty) };
    QList<Violation> out;
    QSet<QString> seen;
    for (qsizetype i = 0; i < draft.availableZones.size(); ++i) {
        const QString& id = draft.availableZones.at(i);
        if (id.isEmpty()) {
            out.append(origin.entry(i).broken(Rule::Empty));
        } else if (seen.contains(id)) {
            out.append(origin.entry(i).broken(Rule::Duplicate, id));
        } else {
            seen.insert(id);
            checkZone(out, origin.entry(i), id, draft, limits);
        }
    }
    if (seen.size() > 1 && seen.size() < bounds::MultiZoneMinimum)
        out.append(origin.outside(Rule::ZoneCount, { bounds::MultiZoneMinimum, 0 }, seen.size()));
    return out;
}

QList<Violation> validateRetentionPolicy(const QString& policy, QLatin1StringView clause)
{
    if (policy.isEmpty() || policy == "time_base"_L1 || policy == "produce_reject"_L1)
        return {};
    return { Origin { Field::RetentionPolicy, clause, {} }.broken(Rule::NotOffered, policy) };
}

QList<Violation> validate(const InstanceDraft& draft, const InstanceLimits& limits)
{
    const SpecificationLimits* specification = limits.byBandwidth(draft.specification);
    QList<Violation> out;
    checkBasics(out, draft, limits);
    checkCapacity(out, draft, specification);
    if (draft.sslEnable) {
        out += validateUserName(draft.accessUser, Field::AccessUser);
        out += validatePassword(draft.password, draft.accessUser, Field::Password);
    }
    checkNetwork(out, draft, limits);
    out += validateZones(draft, limits);
    checkProduct(out, draft, limits, specification);
    out += validateUserName(draft.managerUser, Field::ManagerUser);
    out += validatePassword(draft.managerPassword, draft.managerUser, Field::ManagerPassword);
    out += validateWindow(draft.maintainBegin, draft.maintainEnd, limits.windows, CreateClause);
    out += validateRetentionPolicy(draft.retentionPolicy, CreateClause);
    checkDisk(out, draft.storageSpecCode, limits, specification);
    out += validateTags(draft.tags);
    return out;
}

QList<Violation> validate(const InstanceChange& change, const InstanceLimits& limits)
{
    QList<Violation> out;
    if (change.name) {
        out += validateInstanceName(*change.name, NameUse::Modify);
        checkNameTaken(out, *change.name, limits);
    }
    if (change.description)
        out += validateDescription(*change.description, NameUse::Modify);
    if (change.securityGroupId)
        checkRequired(out, { Field::SecurityGroupId, ModifyClause, codes::NoSecurityGroup },
                      *change.securityGroupId);
    out += validateWindow(change.maintainBegin.value_or(QString()), change.maintainEnd.value_or(QString()),
                          limits.windows, ModifyClause);
    if (change.retentionPolicy)
        out += validateRetentionPolicy(*change.retentionPolicy, ModifyClause);
    return out;
}

} // namespace partita::rules
