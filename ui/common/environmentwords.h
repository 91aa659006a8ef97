// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connection.h"

#include <QString>

namespace partita {

QString environmentName(Environment environment);

} // namespace partita
