// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/skeleton.h"

#include "common/theme.h"

#include <QPainter>

#include <array>

namespace partita {

Skeleton::Skeleton(QWidget* parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Skeleton::paintEvent(QPaintEvent*)
{
    // Widths in percent of a column, so that the rows look like text and not like a grid.
    static constexpr std::array widths { 72, 54, 64, 80, 48, 68, 58, 76 };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int row = fontMetrics().height() + 3 * theme::Grid;
    const int bar = fontMetrics().ascent() * 3 / 4;
    const int columns = 5;
    const int column = qMax(1, (width() - 4 * theme::Grid) / columns);
    const int rows = qMin(12, height() / row);
    for (int r = 0; r < rows; ++r) {
        const qreal strength = 0.09 * (rows - r) / qMax(rows, 1);
        painter.setBrush(
            theme::mix(palette().color(QPalette::Base), palette().color(QPalette::Text), strength));
        for (int c = 0; c < columns; ++c) {
            const int percent = widths[size_t(r * 3 + c * 5) % widths.size()];
            const QRectF shape(2 * theme::Grid + c * column, (r + 1) * row + (row - bar) / 2.0,
                               column * percent / 100.0, bar);
            painter.drawRoundedRect(shape, bar / 3.0, bar / 3.0);
        }
    }
}

} // namespace partita
