// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QString>

#include <memory>

namespace partita::net {

//! What may differ from one connection to another.
struct TransportOptions
{
    //! PEM file with certificate authorities that are trusted in addition to the system's; empty: none.
    QString extraCaFile;
};

//! The transport of the console. Cheap: nothing that belongs to the network is built before the first
//! start().
std::unique_ptr<Transport> makeTransport(TransportOptions options = {});

} // namespace partita::net
