// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/catalogue.h"
#include "emulator/instance.h"

#include <vector>

namespace partita::emulator {

//! What a fresh estate is made from. The same plan gives the same estate.
struct SeedPlan
{
    quint32 seed = 1;
    int instances = 24;
    //! Topics per instance; -1: some dozens, differing from instance to instance.
    int topics = -1;
    //! The moment that creation times are counted back from (milliseconds since 1970).
    qint64 born = 0;
};

//! The instances, newest first: the first couple of dozen are written by hand (every status, specification
//! and oddity appears), the rest is made up.
std::vector<Instance> seedInstances(const SeedPlan& plan, const Catalogue& catalogue);

} // namespace partita::emulator
