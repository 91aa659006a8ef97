// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"
#include "rules/topicdraft.h"
#include "rules/violation.h"

namespace partita::rules {

//! Everything that table 5-26 says about a new topic, in field order (111400101 to 111400105, 111400800).
QList<Violation> validate(const TopicDraft& draft, const TopicLimits& limits);

} // namespace partita::rules
