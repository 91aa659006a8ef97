// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "ops/journal.h"

#include <QString>

//! What the journal holds, in words.
namespace partita::journalwords {

//! "Create an instance".
QString action(const JournalEntry& entry);
QString outcome(JournalEntry::Outcome outcome);
theme::Tone tone(JournalEntry::Outcome outcome);
//! What it was done to: the topic and its instance, or the instance; its id when it has no name.
QString subject(const JournalEntry& entry);
//! "Production, eu-de".
QString place(const JournalEntry& entry);
//! Everything about it, a line each.
QString details(const JournalEntry& entry);
QString problem(const JournalProblem& problem);

} // namespace partita::journalwords
