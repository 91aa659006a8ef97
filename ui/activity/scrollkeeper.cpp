// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/scrollkeeper.h"

#include "common/tableview.h"

#include <QScrollBar>

namespace partita {

ScrollKeeper::ScrollKeeper(TableView* view)
    : QObject(view)
    , m_view(view)
{
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ScrollKeeper::remember);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ScrollKeeper::restore);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ScrollKeeper::remember);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ScrollKeeper::restore);
}

void ScrollKeeper::remember()
{
    const bool follows
        = m_view->verticalScrollBar()->value() == 0 && !m_view->selectionModel()->hasSelection();
    m_top = follows ? QModelIndex() : m_view->model()->index(m_view->rowAt(0), 0);
}

void ScrollKeeper::restore()
{
    if (!m_top.isValid())
        return;
    // Otherwise the scroll bar learns of the new rows later, and does not go that far yet.
    m_view->doItemsLayout();
    m_view->verticalScrollBar()->setValue(m_top.row());
}

} // namespace partita
