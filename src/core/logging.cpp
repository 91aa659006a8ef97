// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace partita {

Q_LOGGING_CATEGORY(lcApi, "partita.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "partita.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "partita.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "partita.app", QtInfoMsg)

} // namespace partita
