// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/router.h"
#include "emulator/sites.h"

namespace partita::emulator {

//! Zones, products and windows (clauses 6.1 to 6.3).
void addCatalogueRoutes(Router& router, Sites& sites);

} // namespace partita::emulator
