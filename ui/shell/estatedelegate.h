// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace partita {

//! Draws the lines of the estate: with air above and below, and at the right a lock, a sign and how many
//! instances there are.
class EstateDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        LockRole = Qt::UserRole, //!< int, of Lock
        SignRole, //!< int, of Sign
        CountRole, //!< qlonglong; invalid: not known
        DimRole, //!< bool: switched off
    };
    enum Lock { NoLock, Locked, Unlocked };
    enum Sign { NoSign, SignedOut, Waiting, Problem };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

signals:
    //! Somebody wrote another text; the model still has the one of before.
    void renamed(const QModelIndex& index, const QString& text) const;
};

} // namespace partita
