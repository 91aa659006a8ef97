// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/instancebatch.h"

#include <QTreeWidget>

#include <functional>

namespace partita {

//! The instances of a batch, one row each: what they are at this moment, a tick for those that nothing is
//! against, and what came of them.
class BatchList final : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StatusColumn,
        TopicsColumn,
        PartitionsColumn,
        UsedColumn,
        PlaceColumn,
        ResultColumn,
        ReasonColumn,
        WindowColumn, //!< stands before the result; hidden unless somebody shows it
        ColumnCount
    };
    //! Why an instance is left out though the service would take it, in words; empty: nothing is against it.
    using Objection = std::function<QString(const dms::Instance& instance)>;

    explicit BatchList(InstanceBatch& batch, QWidget* parent);

    //! Followed from the next refresh() on.
    void setObjection(Objection objection) { m_objection = std::move(objection); }
    void refresh();
    void refreshRow(int item);
    //! The positions that are ticked and can be acted on.
    QList<int> chosen() const;
    //! The position of the current row; -1: none.
    int current() const { return indexOfTopLevelItem(currentItem()); }
    //! Whether the batch still waits for an answer of the person.
    bool isAsking() const;
    //! What a person has to type: the name of the only one, or how many are ticked.
    QString expected() const;

signals:
    //! Something was ticked, or is no longer.
    void ticked();

private:
    QString objection(int item) const;

    QPointer<InstanceBatch> m_batch;
    Objection m_objection;
    bool m_filling = false;
};

//! The most dangerous of the environments that a batch touches.
Environment environmentOf(const InstanceBatch& batch);

} // namespace partita
