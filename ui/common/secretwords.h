// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

namespace partita {

//! Why the keychain did not do what it was asked, for a person. Plain text.
struct SecretWords
{
    QString title; //!< one short line, without a full stop
    QString happened;
    QString advice; //!< a way on
};

SecretWords describe(const SecretError& error);

//! The words below each other.
QString asText(const SecretWords& words);

} // namespace partita
