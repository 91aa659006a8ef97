// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/glyphs.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace partita {

namespace {

// All shapes live in a square of 16 units.
void paintTick(QPainter& p)
{
    QPainterPath tick({ 4.8, 8.3 });
    tick.lineTo(7.1, 10.6);
    tick.lineTo(11.3, 5.8);
    p.drawPath(tick);
}

void paintCross(QPainter& p)
{
    p.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    p.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

void paintExclamation(QPainter& p)
{
    p.drawLine(QPointF(8, 6.2), QPointF(8, 9.4));
    p.drawPoint(QPointF(8, 12));
}

QPolygonF octagon()
{
    QPolygonF shape;
    for (int corner = 0; corner < 8; ++corner) {
        const qreal angle = M_PI / 8 + corner * M_PI / 4;
        shape << QPointF(8 + 7.2 * qCos(angle), 8 + 7.2 * qSin(angle));
    }
    return shape;
}

void paintSolid(QPainter& p, Glyph glyph, const QColor& ink)
{
    p.setPen(Qt::NoPen);
    p.setBrush(ink);
    if (glyph == Glyph::Failed)
        p.drawPolygon(octagon());
    else
        p.drawEllipse(QPointF(8, 8), 7, 7);
}

void paintTriangle(QPainter& p, const QColor& ink)
{
    p.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(ink);
    p.drawPolygon(QPolygonF({ { 8, 2.2 }, { 14.6, 13.8 }, { 1.4, 13.8 } }));
}

void paintMoving(QPainter& p)
{
    p.drawArc(QRectF(2, 2, 12, 12), 30 * 16, 270 * 16);
    p.drawLine(QPointF(13.2, 5), QPointF(13.6, 1.8));
    p.drawLine(QPointF(13.2, 5), QPointF(10, 4.6));
}

} // namespace

void paintGlyph(QPainter& painter, const QRectF& rect, Glyph glyph, const QColor& ink, const QColor& paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16, rect.height() / 16);
    const bool solid = glyph == Glyph::Good || glyph == Glyph::Failed || glyph == Glyph::Info;
    if (solid)
        paintSolid(painter, glyph, ink);
    else if (glyph == Glyph::Warning)
        paintTriangle(painter, ink);
    const bool cutOut = solid || glyph == Glyph::Warning;
    painter.setPen(QPen(cutOut ? paper : ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Good:
        paintTick(painter);
        break;
    case Glyph::Failed:
        paintCross(painter);
        break;
    case Glyph::Warning:
        paintExclamation(painter);
        break;
    case Glyph::Info:
        painter.drawPoint(QPointF(8, 4.8));
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.4));
        break;
    case Glyph::Moving:
        paintMoving(painter);
        break;
    case Glyph::Stopped:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawLine(QPointF(5.4, 8), QPointF(10.6, 8));
        break;
    case Glyph::Unknown:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawPoint(QPointF(8, 8));
        break;
    }
    painter.restore();
}

} // namespace partita
