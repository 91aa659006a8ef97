// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "core/result.h"

#include <QSslConfiguration>

namespace partita::net {

//! TLS 1.2 or later, verified against the system's authorities and those of \a options. The error names where
//! authorities should have been and none were: the file, or "PEM".
Result<QSslConfiguration, QString> tlsSettings(const TransportOptions& options);

} // namespace partita::net
