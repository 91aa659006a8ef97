// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/catalogueroutes.h"

#include "rules/servercodes.h"

using namespace Qt::StringLiterals;

namespace partita::emulator {

void addCatalogueRoutes(Router& router, Sites& sites)
{
    router.add("GET", u"/v1.0/availableZones"_s, Access::AnyProject,
               [&sites](const Request& request, const PathParts&) {
                   return Reply::json(sites.at(request.project).views.zones());
               });
    router.add(
        "GET", u"/v1.0/products"_s, Access::AnyProject, [&sites](const Request& request, const PathParts&) {
            if (request.parameter(u"engine"_s) != u"kafka")
                return Reply::error(400, rules::codes::UnsupportedEngine, u"The engine is not supported."_s);
            return Reply::json(sites.at(request.project).views.products());
        });
    router.add("GET", u"/v1.0/instances/maintain-windows"_s, Access::AnyProject,
               [&sites](const Request& request, const PathParts&) {
                   return Reply::json(sites.at(request.project).views.windows());
               });
}

} // namespace partita::emulator
