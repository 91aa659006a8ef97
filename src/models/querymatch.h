// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancequery.h"

#include <string>
#include <string_view>

namespace partita {

//! How the value of a token is compared.
enum class QueryMatch { Part, Beginning, Whole };
QueryMatch matchOf(const InstanceQuery::Token& token);

//! A token, ready to be compared with many values.
class CompiledToken
{
public:
    explicit CompiledToken(const InstanceQuery::Token& token);

    //! \a folded is made by folded().
    bool matchesFolded(std::string_view folded) const;
    //! A tag is "key=value".
    bool matches(const QString& value) const;
    //! For Tag.
    bool matchesTag(QStringView key, QStringView value) const;
    //! For Tag: that there is none at all.
    bool wantsNothing() const { return m_value.empty(); }
    //! Every value that \a other matches is matched here too; false when in doubt.
    bool covers(const CompiledToken& other) const;

private:
    QueryMatch m_match;
    bool m_isTag;
    bool m_anyTagValue = false;
    std::string m_value;
    std::string m_tagKey;
    std::string m_tagValue;
};

} // namespace partita
