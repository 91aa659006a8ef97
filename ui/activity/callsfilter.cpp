// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callsfilter.h"

#include "activity/callsmodel.h"

#include <algorithm>

namespace partita {

CallsFilter::CallsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CallsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void CallsFilter::setText(const QString& text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool CallsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(CallsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool CallsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (left.data(CallsModel::SortRole) != right.data(CallsModel::SortRole))
        return QSortFilterProxyModel::lessThan(left, right);
    // Of equals, the newer one is the greater.
    return left.data(CallsModel::NumberRole).toULongLong() < right.data(CallsModel::NumberRole).toULongLong();
}

} // namespace partita
