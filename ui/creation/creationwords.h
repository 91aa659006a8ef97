// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "ops/creation.h"

#include <QString>

namespace partita {

//! How far a creation is, in words.
struct CreationWords
{
    theme::Tone tone = theme::Tone::Neutral;
    QString title; //!< a few words
    QString text; //!< what happened and what to do, in whole sentences
};

CreationWords creationWords(const Creation& creation);

//! What a code of table 8-2 says about a creation that failed, and what to do; \a code may be empty.
QString failureReason(const QString& code);

//! "4 min 10 s, usually 10 to 15 min"; the second part only where it is known.
QString creationDuration(const Creation& creation, const std::optional<CreationStore::Usual>& usual);

} // namespace partita
