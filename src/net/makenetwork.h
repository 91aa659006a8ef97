// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"

#include <memory>

namespace partita::net {

//! The network of the console. Cheap: nothing that belongs to it is built before its first use.
std::unique_ptr<Network> makeNetwork();

} // namespace partita::net
