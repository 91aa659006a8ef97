// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancefilter.h"

#include "models/instancerows.h"
#include "models/naturalkey.h"

#include <algorithm>

namespace partita {

namespace {

using Key = InstanceQuery::Key;
using Tokens = std::vector<CompiledToken>;

bool matchesAny(const Tokens& tokens, std::string_view folded)
{
    return std::any_of(tokens.begin(), tokens.end(),
                       [folded](const CompiledToken& token) { return token.matchesFolded(folded); });
}

//! What all rows of a source, or of a status, have in common is compared once.
std::vector<char> admitted(const QStringList& values, const Tokens& tokens)
{
    std::vector<char> out;
    for (const QString& value : values)
        out.push_back(matchesAny(tokens, folded(value)));
    return out;
}

RowFilter::Test sourceTest(const InstanceRows& rows, Key key, const Tokens& tokens)
{
    QStringList labels;
    for (const InstanceRows::Part& part : rows.parts())
        labels.append(key == Key::Region ? part.labels.region : part.labels.connection);
    return [&rows, parts = admitted(labels, tokens)](quint32 row) { return parts[rows.partOf(row)] != 0; };
}

bool matchesTags(const Tokens& tokens, const std::vector<dms::Tag>& tags)
{
    return std::any_of(tokens.begin(), tokens.end(), [&tags](const CompiledToken& token) {
        return token.wantsNothing() ? tags.empty()
                                    : std::any_of(tags.begin(), tags.end(), [&token](const dms::Tag& tag) {
                                          return token.matchesTag(tag.key, tag.value);
                                      });
    });
}

bool matchesAddress(const Tokens& tokens, std::string_view line)
{
    if (matchesAny(tokens, line))
        return true;
    for (size_t begin = 0; begin < line.size();) {
        const size_t end = std::min(line.find(',', begin), line.size());
        if (matchesAny(tokens, line.substr(begin, end - begin)))
            return true;
        begin = end + 1;
    }
    return false;
}

const QString& fieldOf(const dms::Instance& instance, Key key)
{
    if (key == Key::Engine)
        return instance.engine;
    return key == Key::Version ? instance.engineVersion : instance.enterpriseProjectId;
}

RowFilter::Test rowTest(const InstanceRows& rows, Key key, const Tokens& tokens)
{
    switch (key) {
    case Key::Text:
        return [&rows, &tokens](quint32 row) { return matchesAny(tokens, rows.searchText(row)); };
    case Key::Name:
        return [&rows, &tokens](quint32 row) { return matchesAny(tokens, rows.searchField(row, 0)); };
    case Key::Id:
        return [&rows, &tokens](quint32 row) { return matchesAny(tokens, rows.searchField(row, 1)); };
    case Key::Address:
        return [&rows, &tokens](quint32 row) { return matchesAddress(tokens, rows.searchField(row, 2)); };
    case Key::Status:
        return [&rows, facets = admitted(rows.facets(), tokens)](quint32 row) {
            return facets[rows.facetOf(row)] != 0;
        };
    case Key::Region:
    case Key::Connection:
        return sourceTest(rows, key, tokens);
    case Key::Tag:
        return [&rows, &tokens](quint32 row) { return matchesTags(tokens, rows.instance(row).tags); };
    case Key::EnterpriseProject:
    case Key::Engine:
    case Key::Version:
        break;
    }
    return [&rows, &tokens, key, buffer = std::string()](quint32 row) mutable {
        buffer.clear();
        appendFolded(buffer, fieldOf(rows.instance(row), key));
        return matchesAny(tokens, buffer);
    };
}

} // namespace

InstanceFilter::InstanceFilter(const InstanceQuery& query)
{
    for (const InstanceQuery::Token& token : query.tokens)
        groupFor(token).anyOf.emplace_back(token);
}

InstanceFilter::Group& InstanceFilter::groupFor(const InstanceQuery::Token& token)
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(), [&token](const Group& group) {
        return group.key == token.key && group.isExcluded == token.isExcluded;
    });
    // All words have to occur.
    if (found != m_groups.end() && token.key != Key::Text)
        return *found;
    return m_groups.emplace_back(Group { token.key, token.isExcluded, {} });
}

RowFilter::Test InstanceFilter::over(const RowSet& rows) const
{
    struct GroupTest
    {
        Test test;
        bool isExcluded;
    };
    std::vector<GroupTest> tests;
    tests.reserve(m_groups.size());
    for (const Group& group : m_groups) {
        tests.push_back(
            { rowTest(static_cast<const InstanceRows&>(rows), group.key, group.anyOf), group.isExcluded });
    }
    return [tests = std::move(tests)](quint32 row) {
        return std::all_of(tests.begin(), tests.end(),
                           [row](const GroupTest& t) { return t.test(row) != t.isExcluded; });
    };
}

bool InstanceFilter::implies(const Group& group, const Group& before)
{
    if (group.key != before.key || group.isExcluded != before.isExcluded)
        return false;
    const auto isCovered = [](const CompiledToken& token, const Tokens& by) {
        return std::any_of(by.begin(), by.end(),
                           [&token](const CompiledToken& wider) { return wider.covers(token); });
    };
    const Tokens& inner = group.isExcluded ? before.anyOf : group.anyOf;
    const Tokens& outer = group.isExcluded ? group.anyOf : before.anyOf;
    return std::all_of(inner.begin(), inner.end(),
                       [&](const CompiledToken& token) { return isCovered(token, outer); });
}

bool InstanceFilter::narrows(const RowFilter& before) const
{
    const auto& groups = static_cast<const InstanceFilter&>(before).m_groups;
    return std::all_of(groups.begin(), groups.end(), [this](const Group& wider) {
        return std::any_of(m_groups.begin(), m_groups.end(),
                           [&wider](const Group& group) { return implies(group, wider); });
    });
}

} // namespace partita
