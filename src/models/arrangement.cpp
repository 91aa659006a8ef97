// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangement.h"

#include "models/naturalkey.h"

#include <algorithm>
#include <numeric>

namespace partita {

namespace {

// Rows between two looks at the flag: well below a millisecond of work.
constexpr size_t Slice = 4096;

using Index = std::vector<quint32>;

//! Sorts in slices that are merged, so that it can be given up in between. \a Before is a strict order of all
//! elements. False when it was given up.
template <typename Element, typename Before>
bool sortSliced(std::vector<Element>& elements, const Before& before, const CancelFlag& cancel)
{
    const size_t size = elements.size();
    for (size_t begin = 0; begin < size; begin += Slice) {
        if (cancel.isRaised())
            return false;
        std::sort(elements.begin() + ptrdiff_t(begin),
                  elements.begin() + ptrdiff_t(std::min(begin + Slice, size)), before);
    }
    std::vector<Element> merged(size);
    for (size_t run = Slice; run < size; run *= 2) {
        for (size_t begin = 0; begin < size; begin += 2 * run) {
            if (cancel.isRaised())
                return false;
            const auto first = elements.cbegin() + ptrdiff_t(begin);
            const auto middle = elements.cbegin() + ptrdiff_t(std::min(begin + run, size));
            const auto last = elements.cbegin() + ptrdiff_t(std::min(begin + 2 * run, size));
            std::merge(first, middle, middle, last, merged.begin() + ptrdiff_t(begin), before);
        }
        elements.swap(merged);
    }
    return true;
}

//! All rows in the order that \a query asks for; null when it was given up.
std::shared_ptr<const Index> sorted(const RowSet& rows, const ArrangementQuery& query,
                                    const CancelFlag& cancel)
{
    SortKeys keys;
    keys.reserve(rows.size());
    rows.sortKeys(query.column, keys);
    const auto tie = [&rows](quint32 a, quint32 b) {
        if (const int byName = rows.nameKey(a).compare(rows.nameKey(b)))
            return byName < 0;
        if (const int byIdentity = rows.compareIdentity(a, b))
            return byIdentity < 0;
        return a < b;
    };
    const bool ascending = query.order == Qt::AscendingOrder;
    auto entries = keys.entries();
    auto absent = keys.absent();
    const auto before = [&](const SortKeys::Entry& a, const SortKeys::Entry& b) {
        const int difference = keys.compare(a, b);
        return difference == 0 ? tie(a.row, b.row) : (difference < 0) == ascending;
    };
    if (!sortSliced(entries, before, cancel) || !sortSliced(absent, tie, cancel))
        return nullptr;
    auto order = std::make_shared<Index>();
    order->reserve(rows.size());
    for (const SortKeys::Entry& entry : entries)
        order->push_back(entry.row);
    order->insert(order->end(), absent.begin(), absent.end());
    return order;
}

//! Whether every row that passes \a query has passed \a before.
bool narrows(const ArrangementQuery& query, const ArrangementQuery& before)
{
    if (query.needle.find(before.needle) == std::string::npos)
        return false;
    if (before.filter && before.filter != query.filter
        && !(query.filter && query.filter->narrows(*before.filter)))
        return false;
    return !before.facets || (query.facets && before.facets->contains(*query.facets));
}

//! Those of \a candidates that pass, in their order. False when it was given up.
bool select(const RowSet& rows, const ArrangementQuery& query, const Index& candidates, Index& shown,
            const CancelFlag& cancel)
{
    std::vector<char> admitted;
    for (const QString& facet : rows.facets())
        admitted.push_back(!query.facets || query.facets->contains(facet));
    const RowFilter::Test passes = query.filter ? query.filter->over(rows) : nullptr;
    shown.reserve(candidates.size());
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (i % Slice == 0 && cancel.isRaised())
            return false;
        const quint32 row = candidates[i];
        if (admitted[rows.facetOf(row)]
            && (query.needle.empty() || rows.searchText(row).find(query.needle) != std::string_view::npos)
            && (!passes || passes(row)))
            shown.push_back(row);
    }
    return true;
}

//! Places of \a names in the order in which their groups stand.
Index sortedNames(const QStringList& names)
{
    std::vector<std::string> keys;
    for (const QString& name : names) {
        std::string key;
        appendNaturalKey(key, folded(name));
        keys.push_back(key);
    }
    Index order(size_t(names.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        if (keys[a].empty() != keys[b].empty())
            return keys[b].empty();
        return keys[a] != keys[b] ? keys[a] < keys[b] : names[a] < names[b];
    });
    return order;
}

//! Puts what is shown into groups. False when it was given up.
bool group(Arrangement& arrangement, const CancelFlag& cancel)
{
    const RowSet& rows = *arrangement.rows;
    const RowGroups groups = arrangement.query.grouping->over(rows);
    if (cancel.isRaised())
        return false;
    arrangement.passing = std::move(arrangement.shown);
    arrangement.shown.clear();
    std::vector<Index> members(size_t(groups.names.size()));
    for (const quint32 row : arrangement.passing)
        members[groups.groupOf[row]].push_back(row);
    for (const quint32 number : sortedNames(groups.names)) {
        const Index& rowsOfIt = members[number];
        if (rowsOfIt.empty())
            continue;
        const QString& name = groups.names[number];
        Arrangement::Group made { name, 0, quint32(arrangement.shown.size()),
                                  arrangement.query.folded.contains(name) };
        for (const quint32 row : rowsOfIt)
            made.living += rows.isGone(row) ? 0 : 1;
        arrangement.shown.push_back(Arrangement::Heading | quint32(arrangement.groups.size()));
        if (!made.isFolded)
            arrangement.shown.insert(arrangement.shown.end(), rowsOfIt.begin(), rowsOfIt.end());
        arrangement.groups.push_back(made);
    }
    return !cancel.isRaised();
}

void locate(Arrangement& arrangement)
{
    arrangement.places.assign(arrangement.rows->size(), Arrangement::NotShown);
    quint32 place = 0;
    for (const quint32 row : arrangement.shown) {
        if (!(row & Arrangement::Heading))
            arrangement.places[row] = place;
        ++place;
    }
    for (const quint32 row : arrangement.query.grouping ? arrangement.passing : arrangement.shown)
        arrangement.living += arrangement.rows->isGone(row) ? 0 : 1;
}

} // namespace

std::shared_ptr<const Arrangement> arrange(std::shared_ptr<const RowSet> rows, ArrangementQuery query,
                                           const Arrangement& before, const CancelFlag& cancel)
{
    auto made = std::make_shared<Arrangement>();
    made->rows = std::move(rows);
    made->query = std::move(query);
    const bool sameOrder = before.order && made->rows == before.rows
        && made->query.column == before.query.column && made->query.order == before.query.order;
    made->order = sameOrder ? before.order : sorted(*made->rows, made->query, cancel);
    if (!made->order)
        return nullptr;
    const bool narrowed = sameOrder && narrows(made->query, before.query);
    const Index& passedBefore = before.query.grouping ? before.passing : before.shown;
    if (!select(*made->rows, made->query, narrowed ? passedBefore : *made->order, made->shown, cancel))
        return nullptr;
    if (made->query.grouping && !group(*made, cancel))
        return nullptr;
    locate(*made);
    return made;
}

} // namespace partita
