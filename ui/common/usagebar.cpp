// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/usagebar.h"

#include "common/glyphs.h"

#include <QPainter>

#include <algorithm>

namespace partita {

namespace {

constexpr int HighFrom = 80;
constexpr int CriticalFrom = 93;

QColor fillFor(UsageLevel level, const QPalette& palette, bool selected)
{
    if (selected)
        return palette.color(QPalette::HighlightedText);
    switch (level) {
    case UsageLevel::Fine:
        return theme::accent(palette);
    case UsageLevel::High:
        return theme::tone(theme::Tone::Warning, palette).solid;
    case UsageLevel::Critical:
        return theme::tone(theme::Tone::Bad, palette).solid;
    }
    Q_UNREACHABLE();
}

} // namespace

UsageLevel usageLevel(int percent)
{
    if (percent >= CriticalFrom)
        return UsageLevel::Critical;
    return percent >= HighFrom ? UsageLevel::High : UsageLevel::Fine;
}

void paintUsage(QPainter& painter, const QRect& rect, int percent, const QPalette& palette, bool selected)
{
    const UsageLevel level = usageLevel(percent);
    const QFontMetrics fm(painter.font());
    const qreal side = fm.ascent() * 0.92;
    const qreal thickness = std::max(5.0, fm.height() * 0.36);
    QRectF track(rect.left(), rect.top() + (rect.height() - thickness) / 2, rect.width() - side - theme::Grid,
                 thickness);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor ground = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    painter.setBrush(theme::mix(ground, palette.color(selected ? QPalette::HighlightedText : QPalette::Text),
                                selected ? 0.3 : 0.13));
    painter.drawRoundedRect(track, thickness / 2, thickness / 2);
    const QColor ink = fillFor(level, palette, selected);
    if (percent > 0) {
        const QRectF filled(track.topLeft(),
                            QSizeF(std::max(track.width() * percent / 100.0, thickness), thickness));
        painter.setBrush(ink);
        painter.drawRoundedRect(filled, thickness / 2, thickness / 2);
    }
    if (level != UsageLevel::Fine) {
        const QRectF glyph(track.right() + theme::Grid, rect.top() + (rect.height() - side) / 2, side, side);
        paintGlyph(painter, glyph, level == UsageLevel::High ? Glyph::Warning : Glyph::Failed, ink, ground);
    }
    painter.restore();
}

UsageBar::UsageBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UsageBar::setUsage(std::optional<int> percent, const QString& text)
{
    m_percent = percent;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize UsageBar::sizeHint() const
{
    const int bar = m_percent ? fontMetrics().averageCharWidth() * 28 + 3 * theme::Grid : 0;
    return { bar + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + theme::Grid };
}

void UsageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRect text = rect();
    if (m_percent) {
        const QRect bar(0, 0, fontMetrics().averageCharWidth() * 28, height());
        paintUsage(painter, bar, *m_percent, palette());
        text.setLeft(bar.right() + 3 * theme::Grid);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, int(Qt::AlignVCenter | Qt::TextSingleLine), m_text);
}

} // namespace partita
