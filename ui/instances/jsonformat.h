// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace partita {

//! JSON for reading: one value a line.
struct FormattedJson
{
    QString text;
    //! There is more: the text ends early, or a long string was shortened.
    bool cut = false;
};

//! How much of a reply is formatted without being asked.
inline constexpr qsizetype JsonPreviewBytes = 256 * 1024;

//! Indents valid JSON and changes nothing else: numbers keep their digits, fields their order, repeated
//! fields stay. Characters that would change the direction of what follows are written as escapes. With \a
//! everything false, it stops after about JsonPreviewBytes and shortens strings of more than 2,000 bytes.
//! Pure; for a worker.
FormattedJson formatJson(QByteArrayView json, bool everything);

} // namespace partita
