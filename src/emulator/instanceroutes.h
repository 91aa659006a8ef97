// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/router.h"
#include "emulator/sites.h"

#include "rules/status.h"

#include <optional>

namespace partita::emulator {

//! The list and the detail of instances (clauses 5.2 and 5.6).
void addInstanceRoutes(Router& router, Sites& sites);
//! Creating, modifying, deleting and extending one instance (clauses 5.1, 5.3 and 5.4, table 7-1).
void addInstanceWriteRoutes(Router& router, Sites& sites);
//! Restarting and deleting many (clause 5.5).
void addBatchRoutes(Router& router, Sites& sites);

//! The refusal of an id that is malformed (111400061) or unknown (111404002).
std::optional<Reply> refusalOfInstance(const Estate& estate, const QString& id);
//! The refusal of an operation that the instance's status does not allow (111400026, 111400099).
std::optional<Reply> refusalOfStatus(const Instance& instance, rules::Operation operation);

} // namespace partita::emulator
