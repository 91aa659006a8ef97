// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/arrangedmodel.h"

#include "core/discard.h"
#include "models/naturalkey.h"

#include <QPointer>

#include <algorithm>

namespace partita {

ArrangedModel::ArrangedModel(Workers& workers, std::shared_ptr<const RowSet> noRows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workers(workers)
    , m_rows(std::move(noRows))
{
    Q_ASSERT(m_rows && m_rows->size() == 0);
    auto empty = std::make_shared<Arrangement>();
    empty->rows = m_rows;
    m_arrangement = std::move(empty);
}

ArrangedModel::~ArrangedModel()
{
    if (m_cancelArranging)
        m_cancelArranging->raise();
    discard(m_workers, std::move(m_rows));
    discard(m_workers, std::move(m_arrangement));
}

int ArrangedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_arrangement->shown.size());
}

QVariant ArrangedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headerTexts.value(section);
}

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    // A view without a sort indicator asks for column -1.
    if (column < 0 || column >= columnCount() || (column == m_query.column && order == m_query.order))
        return;
    m_query.column = column;
    m_query.order = order;
    arrange();
}

void ArrangedModel::setFilterText(const QString& text)
{
    m_filterText = text;
    std::string needle = folded(text.trimmed());
    if (needle == m_query.needle)
        return;
    m_query.needle = std::move(needle);
    arrange();
}

void ArrangedModel::setFacets(std::optional<QSet<QString>> facets)
{
    if (facets == m_query.facets)
        return;
    m_query.facets = std::move(facets);
    arrange();
}

void ArrangedModel::setRowFilter(std::shared_ptr<const RowFilter> filter)
{
    m_query.filter = std::move(filter);
    arrange();
}

void ArrangedModel::setRowGrouping(std::shared_ptr<const RowGrouping> grouping)
{
    m_query.grouping = std::move(grouping);
    arrange();
}

void ArrangedModel::setFolded(int headingRow, bool folded)
{
    const QString name = groupName(headingRow);
    if (m_query.folded.contains(name) == folded)
        return;
    if (folded)
        m_query.folded.insert(name);
    else
        m_query.folded.remove(name);
    arrange();
}

void ArrangedModel::setAllFolded(bool folded)
{
    m_query.folded.clear();
    for (const Arrangement::Group& group : m_arrangement->groups) {
        if (folded)
            m_query.folded.insert(group.name);
    }
    arrange();
}

int ArrangedModel::headingOf(int row) const
{
    const auto& groups = m_arrangement->groups;
    const auto next = std::upper_bound(
        groups.begin(), groups.end(), quint32(row),
        [](quint32 place, const Arrangement::Group& group) { return place < group.place; });
    return next == groups.begin() ? -1 : int(std::prev(next)->place);
}

int ArrangedModel::headingRow(const QString& group) const
{
    for (const Arrangement::Group& known : m_arrangement->groups) {
        if (known.name == group)
            return int(known.place);
    }
    return -1;
}

Qt::ItemFlags ArrangedModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && isHeading(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index);
}

void ArrangedModel::setHeaderTexts(const QStringList& texts)
{
    m_headerTexts = texts;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ArrangedModel::setLocale(const QLocale& locale)
{
    m_locale = locale;
    refreshTexts();
}

void ArrangedModel::refreshTexts()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ArrangedModel::total() const
{
    return int(rows().living());
}

int ArrangedModel::shown() const
{
    return int(m_arrangement->living);
}

int ArrangedModel::modelRow(quint32 row) const
{
    const quint32 place = m_arrangement->places[row];
    return place == Arrangement::NotShown ? -1 : int(place);
}

void ArrangedModel::rebuild()
{
    if (m_building) {
        m_rebuild = true;
        return;
    }
    m_building = true;
    m_workers.run(this, makeBuild(), [this](std::shared_ptr<const RowSet> rows) {
        m_building = false;
        if (std::exchange(m_rebuild, false)) {
            discard(m_workers, std::move(rows));
            rebuild();
            return;
        }
        built(*rows);
        m_rows = std::move(rows);
        arrange();
    });
}

void ArrangedModel::arrange()
{
    if (m_cancelArranging)
        m_cancelArranging->raise();
    auto cancel = std::make_shared<CancelFlag>();
    m_cancelArranging = cancel;
    // Where rows are few, waking a thread is most of the work; a list at rest is arranged anew every half
    // minute.
    constexpr qsizetype small = 500;
    m_workers.run(
        rows().size() <= small, this,
        [rows = m_rows, query = m_query, before = m_arrangement, cancel]() mutable {
            return partita::arrange(std::move(rows), std::move(query), *std::exchange(before, nullptr),
                                    *cancel);
        },
        [this, cancel](std::shared_ptr<const Arrangement> arrangement) {
            // The flag tells the newest pass from those before it, which may have ended before they were
            // given up.
            if (cancel != m_cancelArranging)
                return;
            m_cancelArranging.reset();
            publish(std::move(arrangement));
        });
}

void ArrangedModel::publish(std::shared_ptr<const Arrangement> arrangement)
{
    const QPointer<ArrangedModel> alive(this);
    const bool same = arrangement->rows == m_arrangement->rows && arrangement->shown == m_arrangement->shown
        && arrangement->groups == m_arrangement->groups;
    if (!same)
        beginResetModel();
    discard(m_workers, std::exchange(m_arrangement, std::move(arrangement)));
    if (!same)
        endResetModel();
    if (alive)
        emit arranged();
}

} // namespace partita
