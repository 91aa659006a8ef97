// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/views.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr QStringView UltraDisk = u"dms.physical.storage.ultra";

//! The codes or the ids of the zones that \a soldOut names (available false) or leaves (available true).
QJsonArray zoneNames(const QList<rules::Zone>& zones, const QStringList& soldOut, bool available, bool asIds)
{
    QJsonArray names;
    for (const rules::Zone& zone : zones) {
        if (soldOut.contains(zone.code) != available)
            names.append(asIds ? zone.id : zone.code);
    }
    return names;
}

} // namespace

QJsonObject Views::zones() const
{
    QJsonArray zones;
    for (const rules::Zone& zone : *m_catalogue.limits().zones) {
        QJsonObject json { { u"id"_s, zone.id },
                           { u"code"_s, zone.code },
                           { u"name"_s, zone.name },
                           { u"port"_s, u"8002"_s },
                           { u"resource_availability"_s, zone.soldOut ? u"false"_s : u"true"_s } };
        if (!samples())
            json.insert(u"soldOut"_s, zone.soldOut);
        zones.append(json);
    }
    return { { samples() ? u"regionId"_s : u"region_id"_s, m_catalogue.region() },
             { u"available_zones"_s, zones } };
}

QJsonObject Views::product(const rules::SpecificationLimits& specification) const
{
    const QList<rules::Zone>& zones = *m_catalogue.limits().zones;
    const auto names
        = [&](bool available) { return zoneNames(zones, specification.soldOutZones, available, samples()); };
    QJsonArray disks;
    for (const rules::DiskLimits& disk : specification.disks) {
        const bool ultra = disk.storageSpecCode == UltraDisk;
        const QStringList soldOut = specification.soldOutZones + disk.soldOutZones;
        disks.append(QJsonObject { { u"io_type"_s, ultra ? u"ultra"_s : u"high"_s },
                                   { u"storage_spec_code"_s, disk.storageSpecCode },
                                   { u"available_zones"_s, zoneNames(zones, soldOut, true, samples()) },
                                   { u"unavailable_zones"_s, zoneNames(zones, soldOut, false, samples()) },
                                   { u"volume_type"_s, ultra ? u"SSD"_s : u"SAS"_s } });
    }
    return { { u"tps"_s, QString::number(specification.tps) },
             { u"storage"_s, QString::number(specification.minStorageGb) },
             { u"partition_num"_s, QString::number(specification.partitions) },
             { u"product_id"_s, specification.productId },
             { u"spec_code"_s, specification.specCode },
             { u"io"_s, disks },
             { u"bandwidth"_s, specification.bandwidth },
             { u"available_zones"_s, names(true) },
             { u"unavailable_zones"_s, names(false) },
             { u"ecs_flavor_id"_s, specification.brokers > 3 ? u"c4.2xlarge.2"_s : u"c4.large.2"_s },
             { u"arch_type"_s, u"X86"_s } };
}

QJsonObject Views::products() const
{
    const rules::InstanceLimits& limits = m_catalogue.limits();
    QJsonArray details;
    for (const rules::SpecificationLimits& specification : limits.specifications)
        details.append(product(specification));
    const QStringList soldOut { limits.zones->last().code };
    const QJsonObject cluster { { u"name"_s, u"cluster"_s },
                                { u"detail"_s, details },
                                { u"available_zones"_s, zoneNames(*limits.zones, soldOut, true, samples()) },
                                { u"unavailable_zones"_s,
                                  zoneNames(*limits.zones, soldOut, false, samples()) } };
    QJsonArray engines;
    for (const QString& version : limits.engineVersions) {
        engines.append(QJsonObject {
            { u"name"_s, u"kafka"_s }, { u"version"_s, version }, { u"values"_s, QJsonArray { cluster } } });
    }
    QJsonObject json { { u"Hourly"_s, engines } };
    if (samples())
        json.insert(u"Monthly"_s, QJsonArray());
    return json;
}

QJsonObject Views::windows() const
{
    QJsonArray windows;
    for (const rules::MaintenanceWindow& window : m_catalogue.limits().windows) {
        windows.append(QJsonObject { { u"seq"_s, windows.size() + 1 },
                                     { u"begin"_s, window.begin },
                                     { u"end"_s, window.end },
                                     { u"default"_s, window.isDefault } });
    }
    return { { u"maintain_windows"_s, windows } };
}

} // namespace partita::emulator
