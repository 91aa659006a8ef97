// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connection.h"

#include <QColor>
#include <QFont>
#include <QPalette>

//! Colours, sizes and fonts, all derived from the palette and font that the platform gives, so that they
//! follow it when it changes at run time.
namespace partita::theme {

//! Every margin and spacing is a multiple of this, in device-independent pixels.
inline constexpr int Grid = 4;

//! At both sides of a cell's content, and of the header above it.
inline constexpr int CellMargin = 2 * Grid;

//! What a colour says. Never the only carrier of that meaning: a glyph and a text stand beside it.
enum class Tone { Neutral, Info, Good, Busy, Warning, Bad };

//! The colours of one tone, on a paper of the palette. \a ink is readable (4.5:1 or better) on \a fill and on
//! the paper.
struct ToneColors
{
    QColor ink;
    QColor fill;
    QColor edge;
    QColor solid; //!< for shapes: 3:1 or better on the paper
};

bool isDark(const QPalette& palette);
ToneColors tone(Tone tone, const QPalette& palette, QPalette::ColorRole paper = QPalette::Base);
//! The one colour that draws attention: the platform's own.
QColor accent(const QPalette& palette);
//! Text of second rank; still readable.
QColor quietText(const QPalette& palette);
//! Thin lines between areas.
QColor hairline(const QPalette& palette);
//! The colour of a connection's environment: 4.5:1 or better on the palette's Base and Window, so that it
//! does for text too.
QColor environment(Environment environment, const QPalette& palette);
//! \a amount of \a over (0 to 1) laid on \a under.
QColor mix(const QColor& under, const QColor& over, qreal amount);

//! The side of an icon that stands beside text in that font.
int iconSide(const QFont& font);
//! \a base enlarged by \a factor, semi-bold.
QFont heading(const QFont& base, qreal factor);
//! The platform's fixed-pitch font in the size of \a base.
QFont fixedPitch(const QFont& base);

} // namespace partita::theme
