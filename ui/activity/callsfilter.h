// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace partita {

//! Those rows of a CallsModel, in any order, in which every word of a filter occurs, in any case. A log of
//! 2,000 calls is short enough to be looked through with each keystroke.
class CallsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CallsFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    bool isEmpty() const { return m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
};

} // namespace partita
