// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/zones.h"

#include "api/jsonreader.h"

namespace partita::dms {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<Zone>)
{
    return std::array {
        json::required<&Zone::id>("id"),
        json::field<&Zone::name>("name"),
        json::field<&Zone::code>("code"),
        json::field<&Zone::port, json::TextOrNumber>("port"),
        json::field<&Zone::resourcesAvailable>("resource_availability"),
        json::field<&Zone::soldOut>("soldOut"),
    };
}

constexpr auto describe(json::For<ZoneList>)
{
    return std::array {
        // The sample and servers say regionId, table 6-1 says region_id.
        json::either<&ZoneList::regionId>("regionId"),
        json::either<&ZoneList::regionId>("region_id"),
        json::required<&ZoneList::zones>("available_zones"),
    };
}

Request ListZones::request() const
{
    Request request;
    request.path = pathOf({ u"v1.0"_s, u"availableZones"_s });
    return request;
}

ApiResult<ZoneList> ListZones::parse(const ReplyBody& body)
{
    return json::parseObject<ZoneList>(body);
}

} // namespace partita::dms
