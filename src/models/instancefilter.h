// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/arrangement.h"
#include "models/querymatch.h"

namespace partita {

//! A query over InstanceRows.
class InstanceFilter final : public RowFilter
{
public:
    explicit InstanceFilter(const InstanceQuery& query);

    Test over(const RowSet& rows) const override;
    bool narrows(const RowFilter& before) const override;

private:
    //! Tokens of one key that mean "or".
    struct Group
    {
        InstanceQuery::Key key;
        bool isExcluded;
        std::vector<CompiledToken> anyOf;
    };

    static bool implies(const Group& group, const Group& before);
    Group& groupFor(const InstanceQuery::Token& token);

    std::vector<Group> m_groups;
};

} // namespace partita
