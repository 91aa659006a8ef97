// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <QString>

namespace partita {

//! What the finer cause of a failure says, one sentence; empty for Cause::None.
QString causeInWords(ApiError::Cause cause);
//! What to do about it; empty when the kind of the failure says more.
QString adviceOnCause(const ApiError& error);

} // namespace partita
