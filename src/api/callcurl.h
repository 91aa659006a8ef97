// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calllog.h"

#include <QString>

namespace partita {

//! Commands for a POSIX shell that send the request of \a entry again. The token comes from $TOKEN, also
//! where the original was signed with an access key, and what was taken out of the body from variables that
//! the first lines name. A comment says what differs from the original. Nothing in the entry can be taken for
//! a command, nor, when the text is pasted, for a key.
QString callCurl(const CallLogEntry& entry);

} // namespace partita
