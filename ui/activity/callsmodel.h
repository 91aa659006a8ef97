// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calllog.h"

#include <QAbstractTableModel>

namespace partita {

//! The calls of a log, newest first.
class CallsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, ConnectionName, Method, Path, Result, Took, Size, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, //!< raw value: a number, or the text as it came
        NumberRole, //!< CallLogEntry::number
        SearchRole, //!< all that a filter looks at, one a line
        AbortedRole, //!< nobody waited for its end
    };

    //! \a log outlives the model.
    explicit CallsModel(CallLog& log, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    //! -1 when it is not kept.
    int rowOf(quint64 number) const;
    //! The language is another.
    void retranslate();

private:
    quint64 numberOf(int row) const { return m_newest - quint64(row); }
    void add(quint64 number);
    void remove(quint64 last);
    void update(quint64 number);

    CallLog& m_log;
    //! The rows are those that views know of: the log is ahead of them while it tells of a change.
    int m_rows = 0;
    quint64 m_newest = 0;
};

} // namespace partita
