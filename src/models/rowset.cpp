// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowset.h"

#include "models/naturalkey.h"

#include <algorithm>

namespace partita {

namespace {

// No byte of UTF-8.
constexpr char Separator = '\xFF';

} // namespace

void RowSet::reserve(size_t rows, size_t bytes)
{
    m_rows.reserve(rows);
    m_bytes.reserve(bytes);
}

void RowSet::addRow(QStringView name, std::initializer_list<QStringView> searched, quint32 facet, bool gone)
{
    const size_t search = m_bytes.size();
    appendFolded(m_bytes, name);
    const size_t nameSize = m_bytes.size() - search;
    for (const QStringView text : searched) {
        m_bytes += Separator;
        appendFolded(m_bytes, text);
    }
    const size_t key = m_bytes.size();
    // Copied, because the key grows behind it in the same bytes.
    appendNaturalKey(m_bytes, m_bytes.substr(search, std::min(nameSize, NaturalKeyLimit)));
    m_rows.push_back({ search, key, m_bytes.size(), facet, gone });
    m_living += gone ? 0 : 1;
}

std::string_view RowSet::searchField(quint32 row, int field) const
{
    std::string_view rest = searchText(row);
    for (; field > 0; --field)
        rest.remove_prefix(rest.find(Separator) + 1);
    return rest.substr(0, rest.find(Separator));
}

quint32 RowSet::facet(const QString& name)
{
    const auto known = m_facetNumbers.constFind(name);
    if (known != m_facetNumbers.cend())
        return *known;
    const auto number = quint32(m_facets.size());
    m_facets.append(name);
    m_facetNumbers.insert(name, number);
    return number;
}

void RowSet::sortFacets()
{
    QStringList sorted = m_facets;
    sorted.sort();
    for (qsizetype place = 0; place < sorted.size(); ++place)
        m_facetNumbers[sorted[place]] = quint32(place);
    for (Row& row : m_rows)
        row.facet = m_facetNumbers.value(m_facets[row.facet]);
    m_facets = sorted;
}

void RowSet::nameKeys(SortKeys& keys) const
{
    for (quint32 row = 0; row < size(); ++row)
        keys.addKey(nameKey(row));
}

} // namespace partita
