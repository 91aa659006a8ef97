// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statusbadge.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace partita {

namespace {

struct Metrics
{
    int glyph;
    int gap;
    int padding;
    int height;
};

Metrics metricsFor(const QFontMetrics& fm)
{
    const int unit = theme::Grid;
    return { qRound(fm.ascent() * 0.92), unit + 1, unit + 2, fm.height() + unit };
}

} // namespace

QSize badgeSize(const StatusLook& look, const QFont& font)
{
    const QFontMetrics fm(font);
    const Metrics m = metricsFor(fm);
    return { m.padding * 2 + m.glyph + m.gap + fm.horizontalAdvance(look.text), m.height };
}

void paintBadge(QPainter& painter, const QRect& rect, const StatusLook& look, const theme::ToneColors& colors,
                const QFont& font)
{
    const QFontMetrics fm(font);
    const Metrics m = metricsFor(fm);
    QRect badge(rect.topLeft(), badgeSize(look, font).boundedTo(rect.size()));
    badge.moveTop(rect.top() + (rect.height() - badge.height()) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    const QRectF glyph(badge.left() + m.padding, badge.top() + (badge.height() - m.glyph) / 2.0, m.glyph,
                       m.glyph);
    paintGlyph(painter, glyph, look.glyph, colors.ink, colors.fill);
    painter.setFont(font);
    painter.setPen(colors.ink);
    const int textLeft = badge.left() + m.padding + m.glyph + m.gap;
    const QRect text(textLeft, badge.top(), badge.right() - m.padding - textLeft + 1, badge.height());
    painter.drawText(text, int(Qt::AlignVCenter | Qt::TextSingleLine),
                     fm.elidedText(look.text, Qt::ElideRight, text.width() + 1));
    painter.restore();
}

StatusBadge::StatusBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

void StatusBadge::setStatus(const QString& status)
{
    m_status = status;
    refresh();
}

void StatusBadge::refresh()
{
    m_look = statusLook(m_status);
    setAccessibleName(tr("Status: %1").arg(m_look.text));
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return badgeSize(m_look, font());
}

void StatusBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_look, theme::tone(m_look.tone, palette(), QPalette::Window), font());
}

void StatusBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace partita
