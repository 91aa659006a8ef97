// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <optional>

namespace partita {

//! Carries the selection, the current row and the scroll position of a view over resets of its model, by key.
//! What a filter hides is remembered and comes back with the row, until something else is selected.
//!
//! The model has key(row), which gives a hashable value, and rowOf(key), which gives -1 for a row not on
//! show.
template <typename Model> class SelectionKeeper final : public QObject
{
public:
    using Key = decltype(std::declval<const Model&>().key(0));

    //! Made after \a view has its model and its selection model; both outlive the keeper.
    SelectionKeeper(TableView& view, Model& model, QObject* parent)
        : QObject(parent)
        , m_view(view)
        , m_model(model)
    {
        connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { remember(); });
        connect(&model, &QAbstractItemModel::modelReset, this, [this] { restore(); });
        connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this] { chosenAnew(); });
    }

private:
    void chosenAnew()
    {
        if (m_resetting)
            return;
        m_hidden.clear();
        m_hiddenCurrent.reset();
    }

    void remember()
    {
        m_resetting = true;
        m_selected = m_hidden;
        for (const QItemSelectionRange& range : m_view.selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                // Ranges reach over headings, which cannot be selected themselves.
                if (m_model.flags(m_model.index(row, 0)) & Qt::ItemIsSelectable)
                    m_selected.append(m_model.key(row));
            }
        }
        m_current = m_hiddenCurrent;
        m_column = 0;
        if (m_view.currentIndex().isValid()) {
            m_current = m_model.key(m_view.currentIndex().row());
            m_column = m_view.currentIndex().column();
        }
        const int top = m_view.rowAt(0);
        m_top = top > 0 ? std::optional<Key>(m_model.key(top)) : std::nullopt;
        m_left = m_view.horizontalScrollBar()->value();
    }

    void restore()
    {
        m_hidden.clear();
        QList<int> rows;
        for (const Key& key : std::as_const(m_selected)) {
            const int row = m_model.rowOf(key);
            if (row >= 0)
                rows.append(row);
            else
                m_hidden.append(key);
        }
        m_view.selectionModel()->select(selectionOf(std::move(rows)), QItemSelectionModel::ClearAndSelect);
        restoreCurrent();
        const int top = m_top ? m_model.rowOf(*m_top) : -1;
        if (top >= 0)
            m_view.scrollTo(m_model.index(top, m_column), QAbstractItemView::PositionAtTop);
        m_view.horizontalScrollBar()->setValue(m_left);
        m_resetting = false;
    }

    void restoreCurrent()
    {
        m_hiddenCurrent.reset();
        if (!m_current)
            return;
        const int row = m_model.rowOf(*m_current);
        if (row < 0)
            m_hiddenCurrent = m_current;
        else
            m_view.selectionModel()->setCurrentIndex(m_model.index(row, m_column),
                                                     QItemSelectionModel::NoUpdate);
    }

    //! Neighbouring rows as one range: a selection of everything must not become one range a row.
    QItemSelection selectionOf(QList<int> rows) const
    {
        std::sort(rows.begin(), rows.end());
        QItemSelection selection;
        const int last = m_model.columnCount() - 1;
        for (qsizetype i = 0; i < rows.size();) {
            qsizetype end = i + 1;
            while (end < rows.size() && rows[end] == rows[end - 1] + 1)
                ++end;
            selection.append(
                QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], last)));
            i = end;
        }
        return selection;
    }

    TableView& m_view;
    Model& m_model;
    QList<Key> m_selected;
    QList<Key> m_hidden;
    std::optional<Key> m_current;
    std::optional<Key> m_hiddenCurrent;
    std::optional<Key> m_top;
    int m_column = 0;
    int m_left = 0;
    bool m_resetting = false;
};

} // namespace partita
