// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/identity.h"
#include "emulator/tokens.h"

#include <QJsonObject>

namespace partita::emulator {

//! The body of a reply that hands \a token out. \a host is the address that the catalog's endpoints name;
//! empty: the reply has no catalog.
QJsonObject tokenJson(const Identity& identity, const Tokens::Token& token, const QString& host);
//! The body of a list of projects; \a path is the path of the list.
QJsonObject projectsJson(const Identity& identity, const QList<Project>& projects, const QString& path);

} // namespace partita::emulator
