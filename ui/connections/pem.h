// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

//! Certificates as PEM text, as far as showing and removing them takes.
namespace partita::pem {

//! The certificates in \a text, one by one, without what stands between them.
QList<QByteArray> certificates(const QByteArray& text);
//! SHA-256 of one certificate: hexadecimal, lower case.
QByteArray fingerprint(const QByteArray& certificate);
//! "AB:CD:… 12:34:…", in groups, as it is compared by eye.
QString readable(const QByteArray& hexadecimal);

} // namespace partita::pem
