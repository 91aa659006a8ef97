// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/router.h"
#include "emulator/sites.h"

namespace partita::emulator {

//! What the neighbouring services know about: networks, subnets, security groups (VPC, v1) and enterprise
//! projects (EPS, v1.0).
void addNetworkRoutes(Router& router, Sites& sites);

} // namespace partita::emulator
