// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QTableView>

class QMenu;
class QSettings;

namespace partita {

//! A header whose sections can be moved, sized and, by its context menu, hidden; numbers are headed at the
//! right.
class HeaderView final : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeaderView(QWidget* parent = nullptr);

    void setNumericColumns(const QList<int>& columns) { m_numeric = columns; }
    //! A menu with one tick for each column; the last one that is shown cannot be hidden.
    QMenu* columnMenu(QWidget* parent);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QList<int> m_numeric;
};

//! A table of rows: never sized by its content, whatever its length.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    HeaderView* columns() const { return m_columns; }
    //! Copies of \a column give what \a role of the model says, since its cells may show a long text in part.
    void setFullTextRole(int column, int role);
    //! Rows that have a text in \a textRole are headings of groups: one text over all columns, behind a mark
    //! that says, by \a foldedRole, whether their rows are shown.
    void setHeadingRoles(int textRole, int foldedRole);
    //! Columns widths in average characters; applied once, before a saved layout.
    void setColumnWidths(const QList<int>& characters);

    void saveLayout(QSettings& settings, const QString& key) const;
    void restoreLayout(const QSettings& settings, const QString& key);

    //! The selected rows in their order, fields separated by tabs, without a header.
    QString selectedAsText() const;
    void copySelected() const;

signals:
    //! Enter or a double click.
    void opened(const QModelIndex& index);
    //! The group of \a index, a heading or a row below one, is to be folded away or shown: Left and Right, a
    //! click on a heading, Enter or Space on it.
    void foldRequested(const QModelIndex& index, bool folded);
    //! A context menu is wanted for a row: by the mouse for the one below it, by the keyboard for the current
    //! one.
    void menuRequested(const QModelIndex& index, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyRowHeight();
    bool isHeading(const QModelIndex& index) const;
    bool handleFolding(const QKeyEvent& event);
    void toggle(const QModelIndex& heading);
    void paintHeading(QPainter& painter, const QModelIndex& heading) const;
    QString cellText(const QModelIndex& index) const;

    HeaderView* m_columns = nullptr;
    int m_fullTextColumn = -1;
    int m_fullTextRole = -1;
    int m_headingRole = -1;
    int m_foldedRole = -1;
};

} // namespace partita
