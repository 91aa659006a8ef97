// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "core/secret.h"

#include <vector>

namespace partita {

// What is kept of requests and replies for people to read holds no secrets. Pure functions.

//! What stands in the place of a secret.
inline constexpr QByteArrayView Redacted("<redacted>");

//! Secrets that went out with a request. Services may quote what they refuse.
using KnownSecrets = std::vector<Secret>;

//! \a json, which may be cut, with Redacted, as a text, in the place of every text and number whose name, or
//! one around it, says that it is secret; and of every text in which one of \a known is quoted, in whole or,
//! at a cut, in part. Everything else stays byte for byte, also what is no JSON, but for quotes from \a
//! known.
QByteArray redactedJson(QByteArrayView json, const KnownSecrets& known = {});

//! Headers with Redacted as the value of those that are secret by their name.
QList<Header> redactedHeaders(const QList<Header>& headers, const KnownSecrets& known = {});

//! \a url without user information, and with "redacted" as the value of query items that are secret by name.
QUrl redactedUrl(QUrl url);

//! The secrets that redactedJson() and redactedHeaders() find by name.
void collectSecrets(QByteArrayView json, KnownSecrets& into);
void collectSecrets(const QList<Header>& headers, KnownSecrets& into);

} // namespace partita
