// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArrayView>

#include <vector>

namespace partita {

//! A variable and its value as a line of text sets it. Any value may be a secret.
struct PastedAssignment
{
    QByteArrayView name; //!< a part of the line
    Secret value;
};

//! What \a line sets, in the syntax of POSIX shells (export X=…), cmd (set X=…), PowerShell ($env:X = "…") or
//! files (X=…, X: "…"). Values that a shell would put together from others ($OTHER, $(command)) are left out:
//! the line does not say what they are.
std::vector<PastedAssignment> readAssignments(QByteArrayView line);

//! The fields of one line of a CSV file, unquoted.
std::vector<Secret> readCsvFields(QByteArrayView line, char separator);

} // namespace partita
