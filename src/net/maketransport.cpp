// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/maketransport.h"

#include "net/qnamtransport.h"

namespace partita::net {

std::unique_ptr<Transport> makeTransport(TransportOptions options, QByteArrayView proxyPassword)
{
    return std::make_unique<QnamTransport>(std::move(options), Secret(proxyPassword));
}

} // namespace partita::net
