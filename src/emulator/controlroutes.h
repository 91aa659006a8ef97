// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/counters.h"
#include "emulator/faults.h"
#include "emulator/router.h"
#include "emulator/simclock.h"

namespace partita::emulator {

//! /__control/faults, /__control/counters and /__control/clock: how a test or a person steers the emulator.
//! They need no authentication: only loopback can reach them. \a clockMoved is called after the clock was
//! moved.
void addControlRoutes(Router& router, Faults& faults, Counters& counters, SimClock& clock,
                      std::function<void()> clockMoved);

} // namespace partita::emulator
