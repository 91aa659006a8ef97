// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"

namespace partita {

//! By what the instances are grouped.
struct InstanceGrouping
{
    enum class By { Nothing, Connection, Region, Status, Tag };
    By by = By::Nothing;
    QString tagKey {}; //!< for Tag

    friend bool operator==(const InstanceGrouping&, const InstanceGrouping&) = default;
};

//! As it is kept in the settings: "region", "tag:env"; empty for Nothing.
QString groupingText(const InstanceGrouping& grouping);
//! Nothing for a text of another version.
InstanceGrouping groupingOf(const QString& text);

//! Groups InstanceRows. Rows without that value have the empty group.
class GroupedInstances final : public RowGrouping
{
public:
    explicit GroupedInstances(InstanceGrouping grouping)
        : m_grouping(std::move(grouping))
    {
    }
    RowGroups over(const RowSet& rows) const override;

private:
    InstanceGrouping m_grouping;
};

} // namespace partita
