// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calllog.h"
#include "common/statuswords.h"

#include <QString>

namespace partita {

// One call in words, for a person.

//! Percent-encoded path and query.
QString callPath(const CallLogEntry& entry);
QString callUrl(const CallLogEntry& entry);
QString callDuration(std::chrono::milliseconds took);

//! "200", or in words what happened instead of a reply.
StatusLook resultLook(const CallLogEntry& entry);
//! Result, start, duration and size in one line.
QString callSummary(const CallLogEntry& entry);

//! The request as text: first line, headers and, indented, the body. Displayable.
QString requestText(const CallLogEntry& entry);
//! The same of the reply; or why there is none.
QString replyText(const CallLogEntry& entry);

} // namespace partita
