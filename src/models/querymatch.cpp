// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querymatch.h"

#include "models/naturalkey.h"

namespace partita {

QueryMatch matchOf(const InstanceQuery::Token& token)
{
    using Key = InstanceQuery::Key;
    if (token.isExact || (token.value.isEmpty() && token.key != Key::Text))
        return QueryMatch::Whole;
    switch (token.key) {
    case Key::Status:
    case Key::EnterpriseProject:
    case Key::Engine:
    case Key::Tag:
        return QueryMatch::Whole;
    case Key::Version:
        return QueryMatch::Beginning;
    case Key::Text:
    case Key::Name:
    case Key::Id:
    case Key::Region:
    case Key::Connection:
    case Key::Address:
        break;
    }
    return QueryMatch::Part;
}

CompiledToken::CompiledToken(const InstanceQuery::Token& token)
    : m_match(matchOf(token))
    , m_isTag(token.key == InstanceQuery::Key::Tag)
    , m_value(folded(token.value))
{
    if (!m_isTag)
        return;
    const size_t equals = m_value.find('=');
    m_anyTagValue = equals == std::string::npos;
    m_tagKey = m_value.substr(0, equals);
    if (!m_anyTagValue)
        m_tagValue = m_value.substr(equals + 1);
}

bool CompiledToken::matchesFolded(std::string_view folded) const
{
    switch (m_match) {
    case QueryMatch::Part:
        return folded.find(m_value) != std::string_view::npos;
    case QueryMatch::Beginning:
        return folded.starts_with(m_value);
    case QueryMatch::Whole:
        break;
    }
    return folded == m_value;
}

bool CompiledToken::matches(const QString& value) const
{
    if (!m_isTag)
        return matchesFolded(folded(value));
    const qsizetype equals = value.indexOf(u'=');
    const QStringView view(value);
    return equals < 0 ? matchesTag(view, {}) : matchesTag(view.left(equals), view.mid(equals + 1));
}

bool CompiledToken::matchesTag(QStringView key, QStringView value) const
{
    if (!m_tagKey.empty() && folded(key) != m_tagKey)
        return false;
    return m_anyTagValue ? !m_tagKey.empty() : folded(value) == m_tagValue;
}

bool CompiledToken::covers(const CompiledToken& other) const
{
    if (m_isTag || m_match == QueryMatch::Whole)
        return m_match == other.m_match && m_value == other.m_value;
    // What holds, or begins with, a longer text does so with its part; a whole value is itself compared.
    if (m_match == QueryMatch::Part)
        return other.m_value.find(m_value) != std::string::npos;
    return other.m_match != QueryMatch::Part && other.m_value.starts_with(m_value);
}

} // namespace partita
