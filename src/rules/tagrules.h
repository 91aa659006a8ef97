// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"
#include "rules/violation.h"

#include <QList>

namespace partita::rules {

//! Whether \a character may stand in the key or the value of a tag (table 5-3).
bool isTagCharacter(QChar character);

//! Keys of 1 to 36 and values of 0 to 43 characters, none of them ASCII 0-31 or =*<>\,|/ ; no key twice;
//! more than twenty tags warn (table 5-3). First the list, then all keys, then all values.
QList<Violation> validateTags(const QList<Tag>& tags);

} // namespace partita::rules
