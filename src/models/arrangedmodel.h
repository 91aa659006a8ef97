// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "models/arrangement.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QStringList>

#include <functional>
#include <memory>

namespace partita {

//! A table over many rows that a person filters and sorts. Rows are prepared, filtered and sorted on worker
//! threads; the newest request cancels the one before; a result is published by one reset, or by none when it
//! shows the same rows in the same order. What is on show stays there until then.
//!
//! A subclass prepares a RowSet and answers data(); see TopicListModel for a short one.
class ArrangedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Absent values stand last in both orders; equal ones in the order of their names.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_query.column; }
    Qt::SortOrder sortOrder() const { return m_query.order; }

    //! Shows only the rows that contain \a text, in any case; spaces at its ends do not count.
    void setFilterText(const QString& text);
    const QString& filterText() const { return m_filterText; }

    //! With groups: whether \a row is the heading of one. It has the number of columns that all have, and
    //! cannot be selected.
    bool isHeading(int row) const { return m_arrangement->shown[size_t(row)] & Arrangement::Heading; }
    //! The row of the heading above \a row, or \a row itself when it is one; -1 without groups.
    int headingOf(int row) const;
    //! The name of the group that a heading heads.
    const QString& groupName(int headingRow) const { return group(headingRow).name; }
    //! Of a heading's group only the heading is shown, or all.
    void setFolded(int headingRow, bool folded);
    void setAllFolded(bool folded);
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    //! One for each column.
    void setHeaderTexts(const QStringList& texts);
    //! How numbers and dates are written; the system's at first.
    void setLocale(const QLocale& locale);
    const QLocale& locale() const { return m_locale; }

    //! Rows that exist, without those that are gone.
    int total() const;
    //! Those of them that pass the filter.
    int shown() const;
    //! What is on show is not yet what was asked for last.
    bool isArranging() const { return m_building || m_cancelArranging; }

signals:
    //! A pass has ended and its result is on show, also when nothing had to be changed for it. After
    //! modelReset. The receiver may delete the model.
    void arranged();

protected:
    using Build = std::function<std::shared_ptr<const RowSet>()>;

    //! \a workers outlives the model. \a noRows is what rows() is before the first build: an empty set of the
    //! subclass's own kind.
    ArrangedModel(Workers& workers, std::shared_ptr<const RowSet> noRows, QObject* parent);
    ~ArrangedModel() override;

    //! Asks for new rows: \a makeBuild is called, here and now or as soon as the running preparation has
    //! ended, and gives the function that prepares them on a worker.
    void rebuild();
    //! Binds what the rows are made of into a pure function.
    virtual Build makeBuild() = 0;
    //! \a rows have come out of the newest build, and will be shown next.
    virtual void built(const RowSet& rows) { Q_UNUSED(rows) }
    //! Shows only rows of these facets; nothing: of all.
    void setFacets(std::optional<QSet<QString>> facets);
    //! Shows only rows that pass; null: all.
    void setRowFilter(std::shared_ptr<const RowFilter> filter);
    //! null: no groups. Those that were folded and have the same name stay so.
    void setRowGrouping(std::shared_ptr<const RowGrouping> grouping);
    const Arrangement::Group& group(int headingRow) const
    {
        return m_arrangement->groups[m_arrangement->shown[size_t(headingRow)] & ~Arrangement::Heading];
    }
    //! -1 when no row of it passes.
    int headingRow(const QString& group) const;
    //! All rows that pass, also those that are folded away.
    const std::vector<quint32>& passing() const
    {
        return m_arrangement->query.grouping ? m_arrangement->passing : m_arrangement->shown;
    }
    const std::optional<QSet<QString>>& facets() const { return m_query.facets; }
    //! Texts have changed, rows have not.
    void refreshTexts();

    Workers& workers() const { return m_workers; }
    //! The rows on show; never null.
    const RowSet& rows() const { return *m_arrangement->rows; }
    std::shared_ptr<const RowSet> sharedRows() const { return m_arrangement->rows; }
    //! Where row \a row of the model, which is no heading, is in rows().
    quint32 sourceRow(int row) const { return m_arrangement->shown[size_t(row)]; }
    //! Where row \a row of rows() is in the model; -1 when it is filtered out.
    int modelRow(quint32 row) const;

private:
    void arrange();
    void publish(std::shared_ptr<const Arrangement> arrangement);

    Workers& m_workers;
    QLocale m_locale;
    QStringList m_headerTexts;
    QString m_filterText;
    ArrangementQuery m_query;
    std::shared_ptr<const Arrangement> m_arrangement;
    //! Prepared rows, on show or soon to be.
    std::shared_ptr<const RowSet> m_rows;
    bool m_building = false;
    bool m_rebuild = false;
    //! Belongs to the pass under way; null when there is none.
    std::shared_ptr<CancelFlag> m_cancelArranging;
};

} // namespace partita
