// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/estatedelegate.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/theme.h"

#include <QLineEdit>
#include <QPainter>

#include <optional>

namespace partita {

namespace {

struct Mark
{
    Icon icon;
    QColor ink;
};

std::optional<Mark> lockMark(const QModelIndex& index, const QColor& quiet)
{
    switch (index.data(EstateDelegate::LockRole).toInt()) {
    case EstateDelegate::Locked:
        return Mark { Icon::Lock, quiet };
    case EstateDelegate::Unlocked:
        return Mark { Icon::Unlock, quiet };
    default:
        return std::nullopt;
    }
}

std::optional<Mark> signMark(const QModelIndex& index, const QPalette& palette, const QColor& quiet)
{
    switch (index.data(EstateDelegate::SignRole).toInt()) {
    case EstateDelegate::SignedOut:
        return Mark { Icon::Key, quiet };
    case EstateDelegate::Waiting:
        return Mark { Icon::Clock, quiet };
    case EstateDelegate::Problem:
        return Mark { Icon::Warning, theme::tone(theme::Tone::Warning, palette).ink };
    default:
        return std::nullopt;
    }
}

} // namespace

QSize EstateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * theme::Grid);
}

void EstateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const QColor quiet
        = selected ? option.palette.color(QPalette::HighlightedText) : theme::quietText(option.palette);
    const QVariant count = index.data(CountRole);
    const QString text = count.isValid() ? format::number(count.toLongLong()) : QString();
    const int side = option.fontMetrics.height();
    std::optional<Mark> marks[] = { lockMark(index, quiet), signMark(index, option.palette, quiet) };
    int width = text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + 2 * theme::Grid;
    for (const auto& mark : marks)
        width += mark ? side + theme::Grid : 0;

    QStyleOptionViewItem cell = option;
    cell.rect.setRight(option.rect.right() - width);
    if (index.data(DimRole).toBool() && !selected)
        cell.palette.setColor(QPalette::Text, option.palette.color(QPalette::Disabled, QPalette::Text));
    QStyledItemDelegate::paint(painter, cell, index);

    const QRect rest(cell.rect.right(), option.rect.top(), width, option.rect.height());
    if (selected)
        painter->fillRect(rest.adjusted(1, 0, 1, 0), option.palette.brush(QPalette::Highlight));
    painter->setPen(quiet);
    painter->drawText(rest.adjusted(0, 0, -2 * theme::Grid, 0), int(Qt::AlignRight | Qt::AlignVCenter), text);
    int left = rest.left();
    for (const auto& mark : marks) {
        if (!mark)
            continue;
        painter->drawPixmap(left, rest.center().y() - side / 2,
                            iconPixmap(mark->icon, side, selected ? quiet : mark->ink,
                                       painter->device()->devicePixelRatioF()));
        left += side + theme::Grid;
    }
}

QWidget* EstateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setObjectName(QStringLiteral("groupNameEdit"));
    editor->setAccessibleName(tr("Name of the group"));
    return editor;
}

void EstateDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line && line->text().trimmed() != index.data().toString())
        emit renamed(index, line->text().trimmed());
}

} // namespace partita
