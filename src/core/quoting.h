// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

//! Texts as other languages write them, so that nothing in them is taken for anything but text.
namespace partita::quoting {

//! In single quotes, which to a POSIX shell is the very text.
QString shell(QString text);

//! Defines json() for a POSIX shell: its argument as the inside of a text of JSON.
inline constexpr QLatin1StringView
    ShellJsonFunction("json() { printf %s \"$1\" | sed 's/[\\\\\"]/\\\\&/g'; }\n");

//! In double quotes, with \ before " and \: a text of JAAS.
QString backslashed(QString text);

//! In double quotes, as JSON writes it; to YAML and to Python the same text. ASCII alone.
QString json(const QString& text);

//! The value of a line of a Java properties file. ASCII alone.
QString property(const QString& text);

//! For a file that knows no quoting: what would end the line is a blank.
QString oneLine(QString text);

} // namespace partita::quoting
