// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sortkeys.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace partita {

//! The rows of one moment, prepared for searching and sorting. Filled on a worker, never changed afterwards,
//! and read by any thread.
class RowSet
{
public:
    RowSet() = default;
    virtual ~RowSet() = default;
    RowSet(const RowSet&) = delete;
    RowSet& operator=(const RowSet&) = delete;

    quint32 size() const { return quint32(m_rows.size()); }
    //! Rows that are not gone.
    quint32 living() const { return m_living; }
    bool isGone(quint32 row) const { return m_rows[row].gone; }
    //! Folded; the texts of a row are separated by a byte that no text contains.
    std::string_view searchText(quint32 row) const { return between(m_rows[row].search, m_rows[row].key); }
    //! One of these texts: 0 is the name, the others follow as they were given to addRow().
    std::string_view searchField(quint32 row, int field) const;
    //! Made by appendNaturalKey(); empty when the row has no name.
    std::string_view nameKey(quint32 row) const { return between(m_rows[row].key, m_rows[row].end); }
    //! The classes that rows fall into, in alphabetical order when sortFacets() was called.
    const QStringList& facets() const { return m_facets; }
    quint32 facetOf(quint32 row) const { return m_rows[row].facet; }

    //! Adds the value of each row in \a column.
    virtual void sortKeys(int column, SortKeys& keys) const = 0;
    //! Orders two rows of the same name: below, at or above zero.
    virtual int compareIdentity(quint32 a, quint32 b) const = 0;

protected:
    void reserve(size_t rows, size_t bytes);
    //! \a searched are the texts beside the name that the filter looks at.
    void addRow(QStringView name, std::initializer_list<QStringView> searched, quint32 facet, bool gone);
    //! The number of that facet; a new one when it is new.
    quint32 facet(const QString& name);
    void sortFacets();
    void nameKeys(SortKeys& keys) const;

private:
    struct Row
    {
        size_t search;
        size_t key;
        size_t end;
        quint32 facet;
        bool gone;
    };
    std::string_view between(size_t begin, size_t end) const
    {
        return { m_bytes.data() + begin, end - begin };
    }

    std::vector<Row> m_rows;
    std::string m_bytes;
    QStringList m_facets;
    QHash<QString, quint32> m_facetNumbers;
    quint32 m_living = 0;
};

} // namespace partita
