// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QColor>
#include <QPalette>
#include <QString>

namespace partita {

//! The colour that a connection is shown in. The ten hues have a contrast of 3:1 or better on the palette's
//! Base; Tint::ByEnvironment is that of \a environment.
QColor tintColor(Tint tint, Environment environment, const QPalette& palette);
QString tintName(Tint tint);

} // namespace partita
