// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace partita {

//! Small shapes that can be told apart without colour.
enum class Glyph {
    Good, //!< a disc with a tick
    Moving, //!< a ring with a gap and an arrow's head
    Warning, //!< a triangle
    Failed, //!< an octagon with a cross
    Stopped, //!< a ring with a bar
    Unknown, //!< a ring with a dot
    Info, //!< a disc with an i
};

//! Draws \a glyph into the square \a rect; \a ink is its shape, \a paper what is cut out of it.
void paintGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& ink, const QColor& paper);

} // namespace partita
