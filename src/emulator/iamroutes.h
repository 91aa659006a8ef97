// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/router.h"
#include "emulator/signin.h"

namespace partita::emulator {

//! POST /v3/auth/tokens, GET /v3/projects and GET /v3/auth/projects. The references outlive the router.
void addIamRoutes(Router& router, const Identity& identity, SignIn& signIn);

} // namespace partita::emulator
