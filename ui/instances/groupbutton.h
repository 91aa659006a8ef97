// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancegrouping.h"

#include <QToolButton>

namespace partita {

//! A button whose menu says by what the list is grouped.
class GroupButton final : public QToolButton
{
    Q_OBJECT

public:
    //! \a tags gives the tags that occur, as "key=value".
    explicit GroupButton(std::function<QStringList()> tags, QWidget* parent = nullptr);

    const InstanceGrouping& chosen() const { return m_chosen; }
    //! Says chosenChanged() when it is another.
    void choose(const InstanceGrouping& grouping);

signals:
    void chosenChanged(const partita::InstanceGrouping& grouping);
    void foldAllRequested(bool folded);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void addChoice(QMenu& menu, const InstanceGrouping& grouping);
    void retranslate();

    std::function<QStringList()> m_tags;
    QMenu* m_byTag = nullptr;
    InstanceGrouping m_chosen;
};

} // namespace partita
