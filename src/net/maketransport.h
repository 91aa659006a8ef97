// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"

#include <memory>

namespace partita::net {

//! The transport of the console. Cheap: nothing that belongs to the network is built before the first
//! start().
std::unique_ptr<Transport> makeTransport(TransportOptions options = {});

} // namespace partita::net
