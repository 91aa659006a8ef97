// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/products.h"
#include "dms/windows.h"
#include "dms/zones.h"
#include "rules/limits.h"

#include <QList>

#include <optional>
#include <vector>

namespace partita::dms {

//! What a region said it offers, as far as it has answered.
struct Offer
{
    std::optional<ProductList> products;
    std::optional<ZoneList> zones;
    std::optional<std::vector<MaintenanceWindow>> windows;
};

//! Where a region's answer is another than the specification's tables.
struct LimitDifference
{
    enum class Kind {
        MinStorage, //!< in GB
        Partitions,
        Disks, //!< storage spec codes, joined with ", "
        ProductId,
        Added, //!< the specification does not know this bandwidth
        Missing, //!< the region does not offer it
    };
    Kind kind = Kind::MinStorage;
    QString bandwidth;
    QString documented; //!< as the specification has it
    QString offered; //!< as the region says

    friend bool operator==(const LimitDifference&, const LimitDifference&) = default;
};

struct LiveLimits
{
    rules::InstanceLimits limits;
    QList<LimitDifference> differences;
};

//! The specification's limits with the region's own in their place, field by field (products: minimum
//! storage, partitions, disks, product id, sold-out zones, engine versions; zones; windows). What a product
//! does not say stays as the specification has it. A bandwidth that no product has is not offered; one that
//! the specification does not know is, once its product tells storage, partitions and disks.
//!
//! Only what is billed by the hour counts. A zone is sold out for a product or a disk when the list of the
//! unavailable ones names it, or when the list of the available ones came and does not: an empty list leaves
//! nothing. The latter is found out once the zones are known.
LiveLimits liveLimits(const Offer& offer);

} // namespace partita::dms
