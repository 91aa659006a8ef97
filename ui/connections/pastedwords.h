// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/credentialpaste.h"

namespace partita {

//! Says what was recognised in a pasted text, without any of the secrets.
QString pastedWords(const PastedCredentials& pasted);
//! Says that nothing was, and what would be.
QString nothingPastedWords();

} // namespace partita
