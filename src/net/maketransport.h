// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"

#include <memory>

namespace partita::net {

//! A transport of one's own: shared with nobody, and its exchanges wait for nobody. Cheap: nothing that
//! belongs to the network is built before the first start().
std::unique_ptr<Transport> makeTransport(TransportOptions options = {}, QByteArrayView proxyPassword = {});

} // namespace partita::net
