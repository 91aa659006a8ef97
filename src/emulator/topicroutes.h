// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instanceroutes.h"

namespace partita::emulator {

//! Listing, creating and deleting topics (clauses 5.7 to 5.9).
void addTopicRoutes(Router& router, Sites& sites);

} // namespace partita::emulator
