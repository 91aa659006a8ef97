// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/catalogueroutes.h"

#include "rules/servercodes.h"

using namespace Qt::StringLiterals;

namespace partita::emulator {

void addCatalogueRoutes(Router& router, const Views& views)
{
    router.add("GET", u"/v1.0/availableZones"_s, Access::AnyProject,
               [&views](const Request&, const PathParts&) { return Reply::json(views.zones()); });
    router.add(
        "GET", u"/v1.0/products"_s, Access::AnyProject, [&views](const Request& request, const PathParts&) {
            if (request.parameter(u"engine"_s) != u"kafka")
                return Reply::error(400, rules::codes::UnsupportedEngine, u"The engine is not supported."_s);
            return Reply::json(views.products());
        });
    router.add("GET", u"/v1.0/instances/maintain-windows"_s, Access::AnyProject,
               [&views](const Request&, const PathParts&) { return Reply::json(views.windows()); });
}

} // namespace partita::emulator
