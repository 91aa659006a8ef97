// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancequery.h"

//! Words for queries of the instance list.
namespace partita::querywords {

//! "Status: Faulty".
QString text(const InstanceQuery::Token& token);
QString text(const QueryProblem& problem);
//! That nothing can match a token.
QString nothingHas(const InstanceQuery::Token& token);
//! What may be typed, for a tooltip.
QString help();

} // namespace partita::querywords
