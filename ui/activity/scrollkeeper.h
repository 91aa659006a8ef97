// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

namespace partita {

class TableView;

//! Keeps the rows of a table where they are on the screen while others come in above them. At the very top,
//! with nothing selected, the table shows what is new instead.
class ScrollKeeper final : public QObject
{
    Q_OBJECT

public:
    //! Made after \a view has its model, which stays the same; belongs to the view.
    explicit ScrollKeeper(TableView* view);

private:
    void remember();
    void restore();

    TableView* m_view;
    QPersistentModelIndex m_top;
};

} // namespace partita
