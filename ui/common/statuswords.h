// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/glyphs.h"
#include "common/theme.h"

#include <QString>

namespace partita {

//! How a status is shown: always by all three.
struct StatusLook
{
    theme::Tone tone = theme::Tone::Neutral;
    Glyph glyph = Glyph::Unknown;
    QString text;
};

//! The look of \a status (table 8-4 and what other servers are known to send). An unknown one keeps its own
//! text.
StatusLook statusLook(const QString& status);

} // namespace partita
