// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/credentialpaste.h"

namespace partita {

//! What was recognised in a pasted text, in one line. Holds no secret.
QString describe(const PastedCredentials& pasted);

} // namespace partita
