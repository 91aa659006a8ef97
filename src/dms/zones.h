// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "api/unknownfield.h"

#include <QString>

#include <optional>
#include <vector>

namespace partita::dms {

//! An availability zone (table 6-2). Only its id is required in a reply.
struct Zone
{
    QString id; //!< what creating an instance wants
    QString code; //!< what products list
    QString name;
    QString port;
    //! resource_availability: whether anything is left to order.
    std::optional<bool> resourcesAvailable;
    std::optional<bool> soldOut;
    std::vector<UnknownField> unknownFields;
};

//! The zones of a region, in no stable order.
struct ZoneList
{
    QString regionId;
    std::vector<Zone> zones;
};

//! GET /v1.0/availableZones (clause 6.1). "available_zones" is required in the reply.
struct ListZones
{
    using Reply = ZoneList;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListZones>);

} // namespace partita::dms
