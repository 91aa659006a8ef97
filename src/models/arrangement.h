// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowset.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace partita {

//! Tells a worker that nobody wants its result any more.
class CancelFlag
{
public:
    void raise() { m_raised.store(true, std::memory_order_relaxed); }
    bool isRaised() const { return m_raised.load(std::memory_order_relaxed); }

private:
    std::atomic_bool m_raised { false };
};

//! A condition on the rows of one kind of RowSet, made once and read by any thread.
class RowFilter
{
public:
    using Test = std::function<bool(quint32 row)>;

    RowFilter() = default;
    virtual ~RowFilter() = default;
    RowFilter(const RowFilter&) = delete;
    RowFilter& operator=(const RowFilter&) = delete;

    //! Says whether a row passes, for one thread and as long as this and \a rows exist.
    virtual Test over(const RowSet& rows) const = 0;
    //! Every row that passes has passed \a before, which is of the same class; false when in doubt.
    virtual bool narrows(const RowFilter& before) const = 0;
};

//! Which group each row is in.
struct RowGroups
{
    QStringList names; //!< each once, in any order; empty: the rows without that value
    std::vector<quint32> groupOf; //!< of each row, its place in \a names
};

//! By what the rows of one kind of RowSet are grouped; read by any thread.
class RowGrouping
{
public:
    RowGrouping() = default;
    virtual ~RowGrouping() = default;
    RowGrouping(const RowGrouping&) = delete;
    RowGrouping& operator=(const RowGrouping&) = delete;

    virtual RowGroups over(const RowSet& rows) const = 0;
};

//! Which rows are wanted, and in which order.
struct ArrangementQuery
{
    std::string needle; //!< folded; empty: all
    std::optional<QSet<QString>> facets;
    std::shared_ptr<const RowFilter> filter; //!< null: all
    std::shared_ptr<const RowGrouping> grouping; //!< null: no groups
    QSet<QString> folded; //!< groups of which only the heading is shown
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

//! The answer: an index over the rows.
struct Arrangement
{
    static constexpr quint32 NotShown = ~quint32(0);
    //! Marks the heading of a group among the rows; the other bits are its place in \a groups.
    static constexpr quint32 Heading = quint32(1) << 31;

    struct Group
    {
        QString name;
        quint32 living = 0; //!< rows that pass and are not gone
        quint32 place = 0; //!< of its heading in \a shown
        bool isFolded = false;

        friend bool operator==(const Group&, const Group&) = default;
    };

    std::shared_ptr<const RowSet> rows;
    ArrangementQuery query;
    //! All rows, sorted. Shared by the arrangements that differ in their filter alone.
    std::shared_ptr<const std::vector<quint32>> order;
    //! Those that pass, in that order; with groups, by group, behind headings, and without those folded away.
    std::vector<quint32> shown;
    //! With groups: those that pass, in the order of the rows alone.
    std::vector<quint32> passing;
    //! In the natural order of their names, the one without a name last. Only those that have a row.
    std::vector<Group> groups;
    //! Of each row, its place in \a shown, or NotShown.
    std::vector<quint32> places;
    //! How many of those that pass are not gone.
    quint32 living = 0;
};

//! Arranges \a rows. Uses what can be kept of \a before: its order, when rows and sorting are the same, and
//! its selection, when the filter only narrows it. Null when \a cancel was raised.
std::shared_ptr<const Arrangement> arrange(std::shared_ptr<const RowSet> rows, ArrangementQuery query,
                                           const Arrangement& before, const CancelFlag& cancel);

} // namespace partita
