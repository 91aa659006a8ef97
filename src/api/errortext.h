// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace partita {

//! The most that is kept of a server's words, in bytes of UTF-8.
inline constexpr qsizetype MaximumServerText = 4096;

//! \a text with "***" in place of what may be a secret: the values of Access=, Signature=, Credential= and of
//! token headers, JSON strings whose key speaks of a password, secret, token or authorisation, and every run
//! of 40 or more characters that looks like base64 or hex. Names, paths and ids stay readable.
QString withoutSecrets(const QString& text);

//! The words between the tags of \a html, on one line. Works on plain text as well. Linear in its length.
QString withoutTags(QStringView html);

//! The server's words in a form that can be shown: no control characters or marks that change the direction
//! of writing, no secrets, at most MaximumServerText bytes.
QString presentableText(QString text);

//! The words of a body that is not JSON; empty when it is binary or has no words.
QString readableWords(QByteArrayView body);

} // namespace partita
