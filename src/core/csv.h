// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace partita {

//! One record of a CSV file (RFC 4180) in UTF-8, with its line end. A field is quoted when it has to be, and
//! a field that a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets
//! themselves write text.
QByteArray csvLine(const QStringList& fields);

} // namespace partita
