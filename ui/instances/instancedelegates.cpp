// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancedelegates.h"

#include "common/formatting.h"
#include "common/statusbadge.h"
#include "common/theme.h"
#include "common/tints.h"
#include "common/usagebar.h"
#include "models/instancelistmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace partita {

namespace {

constexpr int MarkWidth = 3;

std::optional<qint64> gigabytesIn(const QModelIndex& index, int role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

bool showTip(QHelpEvent* event, QAbstractItemView* view, const QString& text)
{
    QToolTip::showText(event->globalPos(), format::toolTip(text), view);
    return true;
}

} // namespace

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    const auto environment = Environment(index.data(InstanceListModel::EnvironmentRole).toInt());
    const auto tint = Tint(index.data(InstanceListModel::TintRole).toInt());
    const QRect cell = option.rect.adjusted(1, theme::Grid, 0, -theme::Grid);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tintColor(tint, environment, option.palette));
    painter->drawRoundedRect(QRectF(cell.left(), cell.top(), MarkWidth, cell.height()), 1.5, 1.5);
    painter->restore();
}

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFont font = cell.font;
    paintBackground(painter, cell);
    const StatusLook look = statusLook(index.data(InstanceListModel::StatusRole).toString());
    paintBadge(*painter, contentRect(option.rect), look, theme::tone(look.tone, option.palette), font);
}

void StorageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFont font = cell.font;
    paintBackground(painter, cell);
    const auto used = gigabytesIn(index, InstanceListModel::StorageUsedRole);
    const auto usable = gigabytesIn(index, InstanceListModel::StorageUsableRole);
    const auto percent = format::percentage(used, usable);
    painter->save();
    painter->setFont(font);
    QRect content = contentRect(option.rect);
    if (percent) {
        QRect bar = content;
        bar.setWidth(qMin(content.width() / 2, option.fontMetrics.averageCharWidth() * 14));
        paintUsage(*painter, bar, *percent, option.palette, cell.state & QStyle::State_Selected);
        content.setLeft(bar.right() + 2 * theme::Grid);
    }
    drawText(painter, cell, content, format::storage(used, usable));
    painter->restore();
}

bool StorageDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                                const QModelIndex& index)
{
    if (!index.isValid() || event->type() != QEvent::ToolTip)
        return false;
    const auto used = gigabytesIn(index, InstanceListModel::StorageUsedRole);
    const auto usable = gigabytesIn(index, InstanceListModel::StorageUsableRole);
    const auto ordered = gigabytesIn(index, InstanceListModel::StorageOrderedRole);
    return showTip(event, view, format::storageInFull(used, usable, ordered));
}

bool TimeDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem&,
                             const QModelIndex& index)
{
    const QVariant moment = index.data(InstanceListModel::SortRole);
    if (!moment.isValid() || event->type() != QEvent::ToolTip)
        return false;
    return showTip(event, view, format::utcTime(moment.toLongLong()));
}

} // namespace partita
