// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/seed.h"

#include "rules/status.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

enum Trait : unsigned {
    Plain = 0,
    Tls = 1U << 0U,
    CrossVpc = 1U << 1U,
    AlmostFull = 1U << 2U,
    NoTopics = 1U << 3U,
    ManyTopics = 1U << 4U,
    HighDisk = 1U << 5U,
    OneZone = 1U << 6U,
    ProduceReject = 1U << 7U,
    AutoTopic = 1U << 8U,
    Rest = 1U << 9U,
};

struct Role
{
    const char16_t* name;
    const char16_t* description;
    int specification;
    const char* status;
    unsigned traits;
    int project;
    int network;
    const char16_t* tag;
};

constexpr std::array Roles {
    Role { u"orders-prod", u"Order events of the web shop", 2, "RUNNING", Tls | CrossVpc, 1, 0, u"prod" },
    Role { u"payments-eu", u"Payment authorisations and settlements", 3, "RUNNING", Tls | Rest, 1, 0,
           u"prod" },
    Role { u"inventory-sync", u"Stock levels from the warehouses", 0, "RUNNING", OneZone, 0, 0, u"prod" },
    Role { u"clickstream-raw", u"Page views, unfiltered", 3, "RUNNING", ManyTopics, 1, 0, u"prod" },
    Role { u"legacy-import", u"Nightly files from the old system; disk is filling up", 0, "RUNNING",
           AlmostFull | HighDisk | OneZone | ProduceReject, 0, 0, u"legacy" },
    Role { u"search-index", u"", 1, "RUNNING", AutoTopic, 0, 0, u"prod" },
    Role { u"sandbox-empty", u"Nothing here yet", 0, "RUNNING", NoTopics | OneZone, 0, 1, u"dev" },
    Role { u"billing-staging", u"", 0, "CREATING", Plain, 0, 1, u"staging" },
    Role { u"fraud-detection", u"Scores for card payments", 1, "ERROR", Tls, 1, 0, u"prod" },
    Role { u"reporting-2", u"", 1, "CREATEFAILED", Plain, 0, 1, nullptr },
    Role { u"iot-telemetry", u"Meter readings, 15-minute interval", 2, "RESTARTING", Plain, 2, 0, u"prod" },
    Role { u"logistics-core", u"Parcels and routes", 1, "EXTENDING", Tls, 1, 0, u"prod" },
    Role { u"audit-trail", u"Kept for seven days; never delete by hand", 1, "EXTENDEDFAILED",
           Tls | ProduceReject, 1, 0, u"prod" },
    Role { u"old-prototype", u"", 0, "DELETING", OneZone, 0, 1, nullptr },
    Role { u"mobile-push", u"", 0, "CONFIGURING", Plain, 2, 0, u"prod" },
    Role { u"partner-gateway", u"Account in arrears", 1, "FROZEN", Tls, 2, 0, nullptr },
    Role { u"trading-cn", u"交易核心：订单与成交回报", 3, "RUNNING", Tls | CrossVpc, 1, 2, u"生产" },
    Role { u"risk-cn", u"风控事件总线\n负责人：平台组", 2, "RUNNING", Tls, 1, 2, u"生产" },
    Role { u"log-collector-cn", u"日志采集（测试环境）", 0, "RUNNING", AutoTopic | HighDisk, 0, 2, u"测试" },
    Role { u"crm-events", u"", 0, "RUNNING", Plain, 2, 1, u"staging" },
    Role { u"recommendations", u"Features for the ranking models", 2, "RUNNING", Rest, 2, 0, u"prod" },
    Role { u"metrics-pipeline", u"", 1, "RUNNING", HighDisk | AutoTopic, 0, 0, u"prod" },
    Role { u"analytics_test", u"Underscore in the name, from before the rule", 0, "RUNNING", OneZone, 0, 1,
           u"dev" },
    Role { u"checkout-blue", u"Blue half of the checkout; green is gone", 1, "RUNNING", Tls, 1, 0, u"prod" },
};

constexpr std::array Teams { u"orders", u"billing", u"search", u"media",
                             u"fleet",  u"ledger",  u"stock",  u"mail" };
constexpr std::array Purposes { u"events", u"stream", u"audit", u"ingest",
                                u"replay", u"cache",  u"sync",  u"queue" };
constexpr std::array Stages { u"prod", u"staging", u"test", u"dev" };

constexpr qint64 Day = 24LL * 60 * 60 * 1000;
constexpr int CrowdedTopics = 3000;

QString uuid(QRandomGenerator& random)
{
    const QString hex = u"%1%2%3%4"_s.arg(random.generate(), 8, 16, QChar(u'0'))
                            .arg(random.generate(), 8, 16, QChar(u'0'))
                            .arg(random.generate(), 8, 16, QChar(u'0'))
                            .arg(random.generate(), 8, 16, QChar(u'0'));
    return hex.left(8) + u'-' + hex.mid(8, 4) + u"-4"_s + hex.mid(13, 3) + u"-a"_s + hex.mid(17, 3) + u'-'
        + hex.mid(20);
}

Role madeUpRole(QRandomGenerator& random)
{
    const int specification = std::max(0, random.bounded(8) - 4);
    const unsigned traits = (random.bounded(3) == 0 ? Tls : Plain)
        | (random.bounded(4) == 0 ? OneZone : Plain) | (random.bounded(5) == 0 ? AutoTopic : Plain);
    const int chance = random.bounded(100);
    const char* status = chance < 96 ? "RUNNING"
        : chance < 98                ? "ERROR"
        : chance < 99                ? "CREATEFAILED"
                                     : "FROZEN";
    return {
        nullptr, u"", specification, status, traits, random.bounded(3), random.bounded(3), u"generated"
    };
}

QString madeUpName(int index, QRandomGenerator& random)
{
    return u"%1-%2-%3-%4"_s
        .arg(QStringView(Teams[size_t(random.bounded(int(Teams.size())))]),
             QStringView(Purposes[size_t(random.bounded(int(Purposes.size())))]),
             QStringView(Stages[size_t(random.bounded(int(Stages.size())))]))
        .arg(index, 5, 10, QChar(u'0'));
}

class Maker
{
public:
    Maker(const SeedPlan& plan, const Catalogue& catalogue)
        : m_plan(plan)
        , m_catalogue(catalogue)
    {
    }

    Instance make(int index)
    {
        m_random = QRandomGenerator(m_plan.seed * 2654435761U + quint32(index));
        const bool written = index < int(Roles.size());
        const Role role = written ? Roles[size_t(index)] : madeUpRole(m_random);
        Instance instance;
        instance.id = uuid(m_random);
        instance.name = written ? QString::fromUtf16(role.name) : madeUpName(index, m_random);
        instance.description = QString::fromUtf16(role.description);
        instance.status = QLatin1String(role.status);
        instance.createdAt = m_plan.born - (index + 1) * Day / 2 - qint64(m_random.bounded(int(Day / 3)));
        addCapacity(instance, role);
        addNetwork(instance, role, index);
        addPolicies(instance, role);
        addTopics(instance, role);
        addMovement(instance);
        return instance;
    }

private:
    void addCapacity(Instance& instance, const Role& role)
    {
        const rules::InstanceLimits& limits = m_catalogue.limits();
        const rules::SpecificationLimits& specification = limits.specifications.at(role.specification);
        instance.specification = specification.bandwidth;
        instance.specCode = specification.specCode;
        instance.productId = specification.productId;
        instance.partitions = specification.partitions;
        instance.brokers = specification.brokers;
        const QStringList disks = specification.storageSpecCodes();
        instance.storageSpecCode = (role.traits & HighDisk) != 0 ? disks.first() : disks.last();
        instance.engineVersion
            = limits.engineVersions.at(m_random.bounded(4) == 0 ? 0 : limits.engineVersions.size() - 1);
        instance.storageGb = specification.minStorageGb * (1 + m_random.bounded(3));
        const qint64 percent = (role.traits & AlmostFull) != 0 ? 97 : 5 + m_random.bounded(60);
        instance.usedGb = instance.storageGb * 82 / 100 * percent / 100;
        instance.extendTimes = m_random.bounded(4);
    }

    void addNetwork(Instance& instance, const Role& role, int index)
    {
        const Vpc& vpc = m_catalogue.vpcs().at(size_t(role.network));
        const Subnet& subnet = vpc.subnets.front();
        instance.vpcId = vpc.id;
        instance.subnetId = subnet.id;
        instance.securityGroupId = m_catalogue.securityGroups().at(size_t(m_random.bounded(2))).id;
        const QString network = subnet.cidr.section(u'.', 0, 1);
        const int third = subnet.cidr.section(u'.', 2, 2).toInt();
        for (int broker = 0; broker < instance.brokers; ++broker) {
            const int host = index * 8 + broker;
            instance.addresses.append(
                u"%1.%2.%3"_s.arg(network).arg((third + host / 250) % 256).arg(host % 250 + 4));
        }
        const QList<rules::Zone>& zones = *m_catalogue.limits().zones;
        const int first = m_random.bounded(3);
        for (int i = 0; i < ((role.traits & OneZone) != 0 ? 1 : 3); ++i)
            instance.zones.append(zones.at((first + i) % 3).id);
        instance.crossVpc = (role.traits & CrossVpc) != 0;
        instance.restApi = (role.traits & Rest) != 0;
    }

    void addPolicies(Instance& instance, const Role& role)
    {
        instance.ssl = (role.traits & Tls) != 0;
        instance.accessUser = instance.ssl ? u"kafka-app"_s : QString();
        instance.managerUser = u"admin"_s;
        const QList<rules::MaintenanceWindow>& windows = m_catalogue.limits().windows;
        const rules::MaintenanceWindow& window = windows.at(m_random.bounded(int(windows.size())));
        instance.maintainBegin = window.begin;
        instance.maintainEnd = window.end;
        instance.autoTopic = (role.traits & AutoTopic) != 0;
        instance.retentionPolicy = (role.traits & ProduceReject) != 0 ? u"produce_reject"_s : u"time_base"_s;
        instance.enterpriseProjectId = m_catalogue.enterpriseProjects().at(role.project).id;
        if (role.tag)
            instance.tags = { { u"env"_s, QString::fromUtf16(role.tag) },
                              { u"team"_s, instance.name.section(u'-', 0, 0) } };
    }

    void addTopics(Instance& instance, const Role& role)
    {
        instance.topicSeed = m_random.generate();
        const bool never = (role.traits & NoTopics) != 0 || instance.status == rules::status::Creating
            || instance.status == rules::status::CreateFailed;
        if (never)
            return;
        const int dozens = 12 + m_random.bounded(int(instance.partitions / 10));
        instance.seededTopics = m_plan.topics >= 0 ? m_plan.topics : dozens;
        if ((role.traits & ManyTopics) != 0)
            instance.seededTopics = std::max(instance.seededTopics, CrowdedTopics);
        // Partitions were added to instances that hold more topics than their specification allows for.
        if (instance.seededTopics * 10 > instance.partitions * 8)
            instance.partitions = (instance.seededTopics * 12LL / 1000 + 1) * 100;
    }

    void addMovement(Instance& instance) const
    {
        const qint64 minute = 60 * 1000;
        const auto move = [&instance, this](QLatin1String next, qint64 after) {
            instance.nextStatus = next;
            instance.dueAt = m_plan.born + after;
        };
        if (instance.status == rules::status::Creating) {
            instance.createdAt = m_plan.born - 2 * minute;
            move(rules::status::Running, 6 * minute);
        } else if (instance.status == rules::status::Restarting) {
            move(rules::status::Running, minute);
        } else if (instance.status == rules::status::Extending) {
            move(rules::status::Running, 5 * minute);
        } else if (instance.status == rules::status::Deleting) {
            move({}, minute);
        } else if (instance.status == rules::status::CreateFailed) {
            instance.errorCode = u"public.00.0018"_s;
        }
    }

    const SeedPlan& m_plan;
    const Catalogue& m_catalogue;
    QRandomGenerator m_random;
};

} // namespace

std::vector<Instance> seedInstances(const SeedPlan& plan, const Catalogue& catalogue)
{
    Maker maker(plan, catalogue);
    std::vector<Instance> instances;
    instances.reserve(size_t(plan.instances));
    for (int index = 0; index < plan.instances; ++index)
        instances.push_back(maker.make(index));
    return instances;
}

} // namespace partita::emulator
