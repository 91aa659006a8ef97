// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/violation.h"

#include <QString>

namespace partita {

//! What a field of a form is called, in the middle of a sentence or at the head of its row.
QString fieldName(rules::Field field);

//! What is wrong, in one sentence that can stand beside the field.
QString describe(const rules::Violation& violation);

//! The same where its field is not beside it: "Name: “!” (character 3) cannot be used here."
QString describeWithField(const rules::Violation& violation);

//! Where the rule stands and what the server would answer: "table 5-2, error 111400010".
QString reference(const rules::Violation& violation);

} // namespace partita
