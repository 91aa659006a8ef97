// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partita {

//! The most characters (UTF-16 units) of a text that a cell shows.
inline constexpr qsizetype DisplayTextLimit = 512;

//! \a text as it may be drawn in one line: cut, with an ellipsis, behind DisplayTextLimit units; control
//! characters as control pictures (U+2400 …); line separators, bidirectional and other format characters and
//! half surrogate pairs as U+FFFD. ZWJ and ZWNJ stay, since scripts and emoji need them. A text that needs no
//! change is returned as it is, without a copy.
QString displayText(const QString& text);

} // namespace partita
