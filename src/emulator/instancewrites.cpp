// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/bodyreader.h"
#include "emulator/instanceroutes.h"

#include "rules/instancerules.h"
#include "rules/maintenancewindow.h"
#include "rules/servercodes.h"
#include "rules/status.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

rules::InstanceDraft readDraft(BodyReader& body)
{
    rules::InstanceDraft draft;
    draft.name = body.text(u"name"_s);
    draft.description = body.text(u"description"_s);
    draft.engine = body.text(u"engine"_s);
    draft.engineVersion = body.text(u"engine_version"_s);
    draft.specification = body.text(u"specification"_s);
    draft.storageSpaceGb = body.number(u"storage_space"_s);
    // Table 5-2 calls it partition_number; its samples and all clients partition_num, sometimes as a text.
    draft.partitionNum
        = body.number(body.has(u"partition_num"_s) ? u"partition_num"_s : u"partition_number"_s, true);
    draft.accessUser = body.text(u"access_user"_s);
    draft.password = body.text(u"password"_s);
    draft.vpcId = body.text(u"vpc_id"_s);
    draft.securityGroupId = body.text(u"security_group_id"_s);
    draft.subnetId = body.text(u"subnet_id"_s);
    draft.availableZones = body.texts(u"available_zones"_s);
    draft.productId = body.text(u"product_id"_s);
    draft.managerUser = body.text(u"kafka_manager_user"_s);
    draft.managerPassword = body.text(u"kafka_manager_password"_s);
    draft.maintainBegin = body.text(u"maintain_begin"_s);
    draft.maintainEnd = body.text(u"maintain_end"_s);
    draft.sslEnable = body.boolean(u"ssl_enable"_s).value_or(false);
    draft.retentionPolicy = body.text(u"retention_policy"_s);
    draft.enableAutoTopic = body.boolean(u"enable_auto_topic"_s);
    draft.storageSpecCode = body.text(u"storage_spec_code"_s);
    draft.enterpriseProjectId = body.text(u"enterprise_project_id"_s);
    for (const QJsonValue& tag : body.json().value(u"tags"_s).toArray()) {
        if (!tag[u"key"].isString() || !tag[u"value"].isString())
            body.refuse(u"tags"_s);
        draft.tags.append({ tag[u"key"].toString(), tag[u"value"].toString() });
    }
    return draft;
}

std::optional<Reply> refusalOfSecurityGroup(const Catalogue& catalogue, const QString& id)
{
    const SecurityGroup* group = catalogue.securityGroup(id);
    if (!group)
        return Reply::error(400, QLatin1String("111400046"), u"The security group does not exist."_s);
    if (!group->open)
        return Reply::error(400, QLatin1String("111400048"),
                            u"The security group rules do not meet the requirements."_s);
    return std::nullopt;
}

std::optional<Reply> refusalOfNetwork(const Catalogue& catalogue, const rules::InstanceDraft& draft)
{
    const Vpc* vpc = catalogue.vpc(draft.vpcId);
    if (!vpc)
        return Reply::error(400, QLatin1String("111400068"), u"The VPC does not exist."_s);
    const Subnet* subnet = Catalogue::subnet(*vpc, draft.subnetId);
    if (!subnet)
        return Reply::error(400, QLatin1String("111400018"), u"The subnet must exist in the VPC."_s);
    if (!subnet->dhcp)
        return Reply::error(400, QLatin1String("111400020"), u"DHCP must be enabled for the subnet."_s);
    return refusalOfSecurityGroup(catalogue, draft.securityGroupId);
}

rules::InstanceLimits limitsFor(const Rooms& rooms, const QString& name)
{
    rules::InstanceLimits limits = rooms.catalogue.limits();
    if (rooms.estate.isNameTaken(name))
        limits.takenNames.insert(name);
    return limits;
}

void giveWindow(Instance& instance, const QString& begin, const QString& end, const Catalogue& catalogue)
{
    const rules::MaintenanceWindow& standard = catalogue.defaultWindow();
    instance.maintainBegin = rules::normalisedWindowTime(begin).value_or(standard.begin);
    instance.maintainEnd = rules::normalisedWindowTime(end).value_or(standard.end);
}

void giveAddresses(Instance& instance, const Subnet& subnet, size_t number)
{
    const QString network = subnet.cidr.section(u'.', 0, 1);
    for (int broker = 0; broker < instance.brokers; ++broker) {
        const size_t host = number * 8 + size_t(broker);
        instance.addresses.append(u"%1.%2.%3"_s.arg(network).arg(200 + host / 250 % 50).arg(host % 250 + 4));
    }
}

Instance instanceFrom(const rules::InstanceDraft& draft, const Rooms& rooms)
{
    const rules::SpecificationLimits& specification
        = *rooms.catalogue.limits().byBandwidth(draft.specification);
    Instance instance;
    instance.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    instance.name = draft.name;
    instance.description = draft.description;
    instance.engineVersion = draft.engineVersion;
    instance.specification = draft.specification;
    instance.specCode = specification.specCode;
    instance.productId = draft.productId;
    instance.storageSpecCode = draft.storageSpecCode;
    instance.storageGb = *draft.storageSpaceGb;
    instance.partitions = *draft.partitionNum;
    instance.brokers = specification.brokers;
    instance.createdAt = rooms.clock.wall();
    instance.vpcId = draft.vpcId;
    instance.subnetId = draft.subnetId;
    instance.securityGroupId = draft.securityGroupId;
    instance.zones = draft.availableZones;
    instance.accessUser = draft.sslEnable ? draft.accessUser : QString();
    instance.managerUser = draft.managerUser;
    instance.ssl = draft.sslEnable;
    instance.autoTopic = draft.enableAutoTopic.value_or(false);
    instance.retentionPolicy = draft.retentionPolicy.isEmpty() ? u"time_base"_s : draft.retentionPolicy;
    instance.enterpriseProjectId = draft.enterpriseProjectId.isEmpty() ? u"0"_s : draft.enterpriseProjectId;
    instance.tags = draft.tags;
    giveWindow(instance, draft.maintainBegin, draft.maintainEnd, rooms.catalogue);
    giveAddresses(instance, *Catalogue::subnet(*rooms.catalogue.vpc(draft.vpcId), draft.subnetId),
                  rooms.estate.instances().size());
    return instance;
}

Reply createInstance(const Rooms& rooms, const Request& request)
{
    BodyReader body(request);
    const rules::InstanceDraft draft = readDraft(body);
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalFor(rules::validate(draft, limitsFor(rooms, draft.name))))
        return *refusal;
    if (auto refusal = refusalOfNetwork(rooms.catalogue, draft))
        return *refusal;
    Instance instance = instanceFrom(draft, rooms);
    const QString id = instance.id;
    rooms.estate.create(std::move(instance));
    return Reply::json({ { u"instance_id"_s, id } });
}

rules::InstanceChange readChange(BodyReader& body)
{
    return { body.optionalText(u"name"_s),
             body.optionalText(u"description"_s),
             body.optionalText(u"maintain_begin"_s),
             body.optionalText(u"maintain_end"_s),
             body.optionalText(u"security_group_id"_s),
             body.optionalText(u"retention_policy"_s),
             body.optionalText(u"enterprise_project_id"_s) };
}

void apply(const rules::InstanceChange& change, Instance& instance, const Catalogue& catalogue)
{
    instance.name = change.name.value_or(instance.name);
    instance.description = change.description.value_or(instance.description);
    instance.securityGroupId = change.securityGroupId.value_or(instance.securityGroupId);
    instance.retentionPolicy = change.retentionPolicy.value_or(instance.retentionPolicy);
    instance.enterpriseProjectId = change.enterpriseProjectId.value_or(instance.enterpriseProjectId);
    if (change.maintainBegin)
        giveWindow(instance, *change.maintainBegin, change.maintainEnd.value_or(QString()), catalogue);
}

Reply modifyInstance(const Rooms& rooms, const Request& request, const QString& id)
{
    if (auto refusal = refusalOfInstance(rooms.estate, id))
        return *refusal;
    const Instance& instance = *rooms.estate.find(id);
    BodyReader body(request);
    const rules::InstanceChange change = readChange(body);
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalOfStatus(instance, rules::Operation::Modify))
        return *refusal;
    // Its own name is no conflict.
    const QString name = change.name.value_or(QString());
    if (auto refusal
        = refusalFor(rules::validate(change, limitsFor(rooms, name == instance.name ? QString() : name))))
        return *refusal;
    if (change.securityGroupId) {
        if (auto refusal = refusalOfSecurityGroup(rooms.catalogue, *change.securityGroupId))
            return *refusal;
    }
    rooms.estate.modify(id, [&](Instance& changed) { apply(change, changed, rooms.catalogue); });
    return Reply::noContent();
}

Reply deleteInstance(const Rooms& rooms, const QString& id)
{
    if (auto refusal = refusalOfInstance(rooms.estate, id))
        return *refusal;
    if (auto refusal = refusalOfStatus(*rooms.estate.find(id), rules::Operation::Delete))
        return *refusal;
    rooms.estate.remove(id);
    return Reply::noContent();
}

Reply extendInstance(const Rooms& rooms, const Request& request, const QString& id)
{
    if (auto refusal = refusalOfInstance(rooms.estate, id))
        return *refusal;
    const Instance& instance = *rooms.estate.find(id);
    BodyReader body(request);
    const rules::InstanceExtension wish { body.optionalText(u"new_spec_code"_s),
                                          body.number(u"new_storage_space"_s) };
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalOfStatus(instance, rules::Operation::Extend))
        return *refusal;
    const rules::ExtensionBase base { instance.specCode, instance.storageGb, instance.extendTimes };
    if (auto refusal = refusalFor(rules::validate(wish, base, rooms.catalogue.limits())))
        return *refusal;
    const auto& target = *rooms.catalogue.limits().bySpecCode(wish.newSpecCode.value_or(instance.specCode));
    const qint64 storageGb = wish.newStorageSpaceGb.value_or(instance.storageGb);
    rooms.estate.extend(id, [&](Instance& changed) {
        changed.specification = target.bandwidth;
        changed.specCode = target.specCode;
        changed.productId = target.productId;
        changed.partitions = std::max(changed.partitions, target.partitions);
        changed.extendTimes += storageGb > changed.storageGb ? 1 : 0;
        changed.storageGb = storageGb;
    });
    return Reply::json({ { u"job_id"_s, QUuid::createUuid().toString(QUuid::Id128) } });
}

} // namespace

void addInstanceWriteRoutes(Router& router, Sites& sites)
{
    router.add("POST", u"/v1.0/{}/instances"_s, Access::Project,
               [&sites](const Request& request, const PathParts&) {
                   return createInstance(sites.at(request.project), request);
               });
    router.add("PUT", u"/v1.0/{}/instances/{}"_s, Access::Project,
               [&sites](const Request& request, const PathParts& parts) {
                   return modifyInstance(sites.at(request.project), request, parts[1]);
               });
    router.add("DELETE", u"/v1.0/{}/instances/{}"_s, Access::Project,
               [&sites](const Request& request, const PathParts& parts) {
                   return deleteInstance(sites.at(request.project), parts[1]);
               });
    router.add("POST", u"/v1.0/{}/instances/{}/extend"_s, Access::Project,
               [&sites](const Request& request, const PathParts& parts) {
                   return extendInstance(sites.at(request.project), request, parts[1]);
               });
}

} // namespace partita::emulator
