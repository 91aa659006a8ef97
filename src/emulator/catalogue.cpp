// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

QList<rules::Zone> zones()
{
    return { { u"1d7b939b382c4c3bb3481a8ca10da768"_s, u"az1.dc1"_s, u"az1.dc1"_s, false },
             { u"1d7b939b382c4c3bb3481a8ca10da769"_s, u"az2.dc1"_s, u"az2.dc1"_s, false },
             { u"1d7b939b382c4c3bb3481a8ca10da76a"_s, u"az3.dc2"_s, u"az3.dc2"_s, false },
             { u"1d7b939b382c4c3bb3481a8ca10da76b"_s, u"az4.dc2"_s, u"az4.dc2"_s, false },
             { u"1d7b939b382c4c3bb3481a8ca10da76c"_s, u"az5.dc3"_s, u"az5.dc3"_s, true } };
}

constexpr QStringView Payments = u"5b1f9a0e-6c1d-4a0b-9a55-2f4f0f6a7c11";
constexpr QStringView Research = u"c2d0b0a4-7c38-4f5e-8d0c-0b6f2b9a3e22";

rules::InstanceLimits limitsOfRegion()
{
    rules::InstanceLimits limits = rules::InstanceLimits::embedded();
    limits.zones = zones();
    for (rules::SpecificationLimits& specification : limits.specifications)
        specification.soldOutZones = { limits.zones->last().code };
    // The largest specification has run out in one more zone, and the slower disk of the second in another,
    // so that the choice of a zone depends on both.
    limits.specifications.last().soldOutZones.append(limits.zones->at(3).code);
    limits.specifications[1].disks.first().soldOutZones = { limits.zones->at(1).code };
    return limits;
}

std::vector<Vpc> networks()
{
    return {
        { u"2477879f-aebf-496f-a08a-67812885ce9b"_s,
          u"vpc-production"_s,
          u"10.10.0.0/16"_s,
          u"0"_s,
          { { u"5ca08fb7-7522-4d95-9fa5-ff6b3592a29d"_s, u"subnet-kafka-a"_s, u"10.10.1.0/24"_s },
            { u"0c2b8f4e-91a1-4d7f-8a41-6d5b4f3f1f02"_s, u"subnet-kafka-b"_s, u"10.10.2.0/24"_s, true,
              24 } } },
        { u"1e93f86e-13af-46c8-97d6-d40fa62b76c2"_s,
          u"vpc-staging"_s,
          u"10.20.0.0/16"_s,
          Payments.toString(),
          { { u"b5fa806c-35e7-4299-b659-b39398dd4718"_s, u"subnet-staging"_s, u"10.20.1.0/24"_s },
            { u"e7a1c6d2-55b0-4a3f-9c0e-83a0f1f6d903"_s, u"subnet-static"_s, u"10.20.9.0/24"_s, false } } },
        { u"1a28dcc5-c90d-421c-82bb-783f30f5b40a"_s,
          u"vpc-研发"_s,
          u"10.30.0.0/16"_s,
          Research.toString(),
          { { u"ebba7994-260d-42ab-bce1-39a08b365dc8"_s, u"subnet-研发"_s, u"10.30.1.0/24"_s } } }
    };
}

template <typename List> auto byId(const List& list, const QString& id) -> decltype(list.data())
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&id](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Catalogue::Catalogue(QString region)
    : m_region(std::move(region))
    , m_limits(limitsOfRegion())
    , m_vpcs(networks())
    , m_securityGroups { { u"008a08e2-10cc-4d9b-90ab-3f3b8f6c3333"_s, u"sg-kafka"_s, u"0"_s },
                         { u"0aaa0033-bf7f-4c41-a6c2-18cd04cad2c8"_s, u"sg-internal"_s, Payments.toString() },
                         { u"0cc8fdb7-872a-49da-a062-88ccc39463b5"_s, u"sg-locked-down"_s, u"0"_s, false } }
    , m_enterpriseProjects { { u"0"_s, u"default"_s },
                             { Payments.toString(), u"payments"_s },
                             { Research.toString(), u"研发"_s },
                             { u"7f3e2d1c-0b9a-4c8d-9e7f-6a5b4c3d2e1f"_s, u"archive"_s, false } }
{
}

const Vpc* Catalogue::vpc(const QString& id) const
{
    return byId(m_vpcs, id);
}

const SecurityGroup* Catalogue::securityGroup(const QString& id) const
{
    return byId(m_securityGroups, id);
}

const Subnet* Catalogue::subnet(const Vpc& vpc, const QString& id)
{
    return byId(vpc.subnets, id);
}

const rules::MaintenanceWindow& Catalogue::defaultWindow() const
{
    const auto found = std::find_if(m_limits.windows.cbegin(), m_limits.windows.cend(),
                                    [](const rules::MaintenanceWindow& window) { return window.isDefault; });
    return found == m_limits.windows.cend() ? m_limits.windows.first() : *found;
}

} // namespace partita::emulator
