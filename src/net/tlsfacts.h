// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"

#include <QSslCertificate>

namespace partita::net {

//! What the certificates say that a server sent, its own first. Nothing when there are none.
std::optional<TlsFacts> factsOf(const QList<QSslCertificate>& chain);

} // namespace partita::net
