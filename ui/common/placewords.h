// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QString>

namespace partita {

class Session;

//! A place with its connection: "Orders › eu-de / eu-de_shop". What somebody else named is displayable.
QString placeWords(const Session& session);
//! The same of a place that may be gone; \a connection is its name.
QString placeWords(const QString& connection, const Place& place);

} // namespace partita
