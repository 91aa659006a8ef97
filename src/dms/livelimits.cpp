// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/livelimits.h"

#include <QSet>

#include <algorithm>

namespace partita::dms {

using namespace Qt::StringLiterals;
using rules::SpecificationLimits;

namespace {

constexpr QLatin1StringView Engine("kafka");
constexpr QLatin1StringView Cluster("cluster"); // the kind of instance that the specification describes

//! A product with the lists of the group around it.
struct Listed
{
    const ProductDetail* detail;
    const ProductGroup* group;
};

bool isOurs(QStringView name, QLatin1StringView expected)
{
    return name.isEmpty() || name.compare(expected, Qt::CaseInsensitive) == 0;
}

//! What can be ordered by the hour, in the reply's order.
QList<Listed> listedIn(const ProductList& products)
{
    QList<Listed> listed;
    for (const Product& product : products.hourly) {
        if (!isOurs(product.name, Engine))
            continue;
        for (const ProductGroup& group : product.groups) {
            if (!isOurs(group.name, Cluster))
                continue;
            for (const ProductDetail& detail : group.details)
                listed.append({ &detail, &group });
        }
    }
    return listed;
}

QStringList versionsIn(const ProductList& products)
{
    QStringList versions;
    for (const Product& product : products.hourly) {
        if (isOurs(product.name, Engine) && !product.version.isEmpty() && !versions.contains(product.version))
            versions.append(product.version);
    }
    return versions;
}

bool isAbout(const ProductDetail& detail, const SpecificationLimits& specification)
{
    if (!detail.bandwidth.isEmpty())
        return detail.bandwidth == specification.bandwidth;
    return detail.productId == specification.productId
        || (!detail.specCode.isEmpty() && detail.specCode == specification.specCode);
}

//! The product that counts for \a specification: each version lists its own, and a bandwidth can come with
//! several processors; the documented one wins, else the first.
const Listed* productFor(const SpecificationLimits& specification, const QList<Listed>& listed)
{
    const Listed* first = nullptr;
    for (const Listed& product : listed) {
        if (!isAbout(*product.detail, specification))
            continue;
        if (product.detail->productId == specification.productId)
            return &product;
        first = first ? first : &product;
    }
    return first;
}

bool names(const QStringList& list, const rules::Zone& zone)
{
    return list.contains(zone.id) || (!zone.code.isEmpty() && list.contains(zone.code));
}

//! Adds to \a soldOut what the two lists of one place say: what the second names, and the zones that the
//! first does not. A first list without a single zone that we know is in names that we cannot read: it says
//! nothing.
void addSoldOut(QStringList& soldOut, const std::optional<QStringList>& available,
                const std::optional<QStringList>& unavailable, const QList<rules::Zone>& zones)
{
    if (unavailable) {
        for (const QString& name : *unavailable) {
            if (!name.isEmpty() && !soldOut.contains(name))
                soldOut.append(name);
        }
    }
    if (!available)
        return;
    const bool isReadable = available->isEmpty()
        || std::any_of(zones.cbegin(), zones.cend(),
                       [&](const rules::Zone& zone) { return names(*available, zone); });
    for (const rules::Zone& zone : zones) {
        if (isReadable && !names(*available, zone) && !names(soldOut, zone))
            soldOut.append(zone.id);
    }
}

QList<rules::DiskLimits> disksOf(const ProductDetail& detail, const QList<rules::Zone>& zones)
{
    QList<rules::DiskLimits> disks;
    for (const ProductDisk& disk : detail.disks) {
        // Without its code it cannot be ordered.
        if (disk.storageSpecCode.isEmpty())
            continue;
        rules::DiskLimits limits { disk.storageSpecCode, {} };
        addSoldOut(limits.soldOutZones, disk.availableZones, disk.unavailableZones, zones);
        disks.append(limits);
    }
    return disks;
}

//! Puts what \a product says in the place of \a specification's own values.
void take(SpecificationLimits& specification, const Listed& product, const QList<rules::Zone>& zones)
{
    const ProductDetail& detail = *product.detail;
    specification.productId = detail.productId;
    if (!detail.specCode.isEmpty())
        specification.specCode = detail.specCode;
    if (detail.storageGb && *detail.storageGb > 0) {
        specification.minStorageGb = *detail.storageGb;
        specification.maxStorageGb = std::max(specification.maxStorageGb, *detail.storageGb);
    }
    if (detail.partitions && *detail.partitions > 0)
        specification.partitions = *detail.partitions;
    if (const qint64 tps = detail.tps.toLongLong(); tps > 0)
        specification.tps = tps;
    if (const auto disks = disksOf(detail, zones); !disks.isEmpty())
        specification.disks = disks;
    addSoldOut(specification.soldOutZones, product.group->availableZones, product.group->unavailableZones,
               zones);
    addSoldOut(specification.soldOutZones, detail.availableZones, detail.unavailableZones, zones);
}

QSet<QString> asSet(const QStringList& list)
{
    return { list.cbegin(), list.cend() };
}

void compare(QList<LimitDifference>& out, const SpecificationLimits& documented,
             const SpecificationLimits& offered)
{
    using Kind = LimitDifference::Kind;
    const auto differ = [&](Kind kind, const QString& before, const QString& now) {
        out.append({ kind, documented.bandwidth, before, now });
    };
    if (documented.minStorageGb != offered.minStorageGb)
        differ(Kind::MinStorage, QString::number(documented.minStorageGb),
               QString::number(offered.minStorageGb));
    if (documented.partitions != offered.partitions)
        differ(Kind::Partitions, QString::number(documented.partitions), QString::number(offered.partitions));
    if (asSet(documented.storageSpecCodes()) != asSet(offered.storageSpecCodes()))
        differ(Kind::Disks, documented.storageSpecCodes().join(", "_L1),
               offered.storageSpecCodes().join(", "_L1));
    if (documented.productId != offered.productId)
        differ(Kind::ProductId, documented.productId, offered.productId);
}

//! A bandwidth that the specification does not know, once all is there that a draft can be held against.
std::optional<SpecificationLimits> added(const Listed& product, qint64 maxStorageGb,
                                         const QList<rules::Zone>& zones)
{
    SpecificationLimits specification;
    specification.bandwidth = product.detail->bandwidth;
    specification.maxStorageGb = maxStorageGb;
    take(specification, product, zones);
    if (specification.minStorageGb == 0 || specification.partitions == 0 || specification.disks.isEmpty())
        return std::nullopt;
    return specification;
}

void addUndocumented(LiveLimits& live, const rules::InstanceLimits& documented, const QList<Listed>& listed,
                     const QList<rules::Zone>& zones)
{
    const qint64 maxStorageGb = documented.specifications.last().maxStorageGb;
    for (const Listed& product : listed) {
        const QString& bandwidth = product.detail->bandwidth;
        if (bandwidth.isEmpty() || documented.byBandwidth(bandwidth) || live.limits.byBandwidth(bandwidth))
            continue;
        if (const auto specification = added(product, maxStorageGb, zones)) {
            live.limits.specifications.append(*specification);
            live.differences.append({ LimitDifference::Kind::Added, bandwidth, {}, bandwidth });
        }
    }
}

void takeProducts(LiveLimits& live, const ProductList& products)
{
    const rules::InstanceLimits documented = live.limits;
    const QList<rules::Zone> zones = live.limits.zones.value_or(QList<rules::Zone>());
    const QList<Listed> listed = listedIn(products);
    live.limits.specifications.clear();
    for (const SpecificationLimits& specification : documented.specifications) {
        const Listed* product = productFor(specification, listed);
        if (!product) {
            live.differences.append(
                { LimitDifference::Kind::Missing, specification.bandwidth, specification.bandwidth, {} });
            continue;
        }
        SpecificationLimits offered = specification;
        take(offered, *product, zones);
        compare(live.differences, specification, offered);
        live.limits.specifications.append(offered);
    }
    addUndocumented(live, documented, listed, zones);
    if (const QStringList versions = versionsIn(products); !versions.isEmpty())
        live.limits.engineVersions = versions;
}

QList<rules::Zone> zonesOf(const ZoneList& list)
{
    QList<rules::Zone> zones;
    for (const Zone& zone : list.zones) {
        const bool soldOut = zone.soldOut.value_or(false) || !zone.resourcesAvailable.value_or(true);
        zones.append({ zone.id, zone.code, zone.name, soldOut });
    }
    return zones;
}

} // namespace

LiveLimits liveLimits(const Offer& offer)
{
    LiveLimits live { rules::InstanceLimits::embedded(), {} };
    if (offer.zones)
        live.limits.zones = zonesOf(*offer.zones);
    if (offer.products)
        takeProducts(live, *offer.products);
    if (offer.windows) {
        live.limits.windows.clear();
        for (const MaintenanceWindow& window : *offer.windows)
            live.limits.windows.append({ window.begin, window.end, window.isDefault.value_or(false) });
    }
    return live;
}

} // namespace partita::dms
