// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/celldelegate.h"

#include "common/theme.h"

#include <QApplication>
#include <QPainter>

namespace partita {

CellDelegate::CellDelegate(int goneRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_goneRole(goneRole)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus;
    const bool number = m_numeric.contains(index.column());
    option->displayAlignment = (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    if (index.data(m_goneRole).toBool()) {
        const QColor faint
            = theme::mix(option->palette.color(QPalette::Base), option->palette.color(QPalette::Text), 0.5);
        option->palette.setColor(QPalette::Text, faint);
        option->font.setItalic(true);
    }
}

void CellDelegate::paintBackground(QPainter* painter, QStyleOptionViewItem& option) const
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

QRect CellDelegate::contentRect(const QRect& cell) const
{
    return cell.adjusted(theme::CellMargin, 0, -theme::CellMargin, 0);
}

void CellDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& place,
                            const QString& text) const
{
    const auto role = cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(role));
    const QString shown = QFontMetrics(cell.font).elidedText(text, Qt::ElideRight, place.width());
    painter->drawText(place, int(cell.displayAlignment | Qt::TextSingleLine), shown);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintBackground(painter, cell);
    painter->save();
    drawText(painter, cell, contentRect(option.rect), text);
    painter->restore();
}

} // namespace partita
