// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/transport.h"

namespace partita {

//! What a reply that is not a 2xx means. The only place where status, headers and body of an error are read.
//!
//! The kind follows the code where it says more than the status: DMS.10240407 is throttling although it comes
//! as a 404. Outcome: a 4xx means that nothing was done; a 5xx, a 408 or a redirect that may stand for
//! success (302, 303) leaves the outcome of a write unknown. retrySafe is true for reads and for refused
//! writes which the error catalogue declares repeatable; never after a refused signature, since repeating
//! locks the key.
//!
//! A reply that never arrived (HttpReply::failure) is passed on with the permission and retrySafe added.
//! Pure but for the system's clock, which a Retry-After date is compared with when the reply has no Date.
ApiError decodeError(const Request& request, const HttpReply& reply);

} // namespace partita
