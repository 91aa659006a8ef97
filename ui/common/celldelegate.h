// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partita {

//! A calm cell: no focus frame inside a row that is selected as a whole, room at the sides, rows that are
//! gone in grey, numbers at the right.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! \a goneRole of the model tells that a row is gone.
    explicit CellDelegate(int goneRole, QObject* parent = nullptr);

    //! Columns whose texts stand at the right, since they are numbers.
    void setNumericColumns(const QList<int>& columns) { m_numeric = columns; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    //! The cell without its content, for those who draw something else on it.
    void paintBackground(QPainter* painter, QStyleOptionViewItem& option) const;
    //! Where content may be drawn in a cell; the header uses the same margins.
    virtual QRect contentRect(const QRect& cell) const;
    void drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& place,
                  const QString& text) const;

private:
    int m_goneRole;
    QList<int> m_numeric;
};

} // namespace partita
