// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancequery.h"

#include "models/querymatch.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Key = InstanceQuery::Key;
using Token = InstanceQuery::Token;

struct KeyName
{
    Key key;
    QLatin1StringView name;
};

constexpr std::array keyNames {
    KeyName { Key::Name, "name"_L1 },
    KeyName { Key::Status, "status"_L1 },
    KeyName { Key::Region, "region"_L1 },
    KeyName { Key::Connection, "connection"_L1 },
    KeyName { Key::Tag, "tag"_L1 },
    KeyName { Key::Version, "version"_L1 },
    KeyName { Key::Address, "address"_L1 },
    KeyName { Key::Id, "id"_L1 },
    KeyName { Key::EnterpriseProject, "ep"_L1 },
    KeyName { Key::Engine, "engine"_L1 },
};

// Input methods write full-width signs, and quotes that have a left and a right.
bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

bool isEquals(QChar c)
{
    return c == u'=' || c == u'＝';
}

bool opensQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

bool closesQuote(QChar opening, QChar c)
{
    return opening == u'"' ? c == u'"' : c == u'”' || c == u'“';
}

bool hasExactForm(Key key)
{
    return key != Key::Text && matchOf({ key, u"x"_s }) != QueryMatch::Whole && key != Key::Tag;
}

//! Walks over a typed query, token by token.
class Reader
{
public:
    explicit Reader(const QString& text)
        : m_text(text)
    {
    }

    QueryReading read()
    {
        while (skipSpaces())
            readToken();
        return std::move(m_reading);
    }

private:
    bool skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }
    bool isWithin() const { return m_at < m_text.size() && !m_text[m_at].isSpace(); }

    void readToken()
    {
        const qsizetype begin = m_at;
        const bool excluded = m_text[m_at] == u'-';
        const qsizetype keyBegin = begin + (excluded ? 1 : 0);
        qsizetype keyEnd = keyBegin;
        while (keyEnd < m_text.size() && (m_text[keyEnd].isLetter() || m_text[keyEnd] == u'_'))
            ++keyEnd;
        const bool hasKey = keyEnd > keyBegin && keyEnd < m_text.size() && isColon(m_text[keyEnd]);
        if (!hasKey)
            return readText(begin);
        const QString name = m_text.mid(keyBegin, keyEnd - keyBegin);
        const auto known = std::find_if(keyNames.begin(), keyNames.end(), [&name](const KeyName& k) {
            return name.compare(k.name, Qt::CaseInsensitive) == 0;
        });
        if (known == keyNames.end()) {
            m_reading.problems.append({ QueryProblem::Kind::UnknownKey, name });
            return readText(begin);
        }
        m_at = keyEnd + 1;
        readValue(begin, { known->key, {}, false, excluded });
    }

    void readText(qsizetype begin)
    {
        QString value;
        if (opensQuote(m_text[m_at])) {
            value = readQuoted();
        } else {
            while (isWithin())
                value += m_text[m_at++];
        }
        if (!value.isEmpty())
            m_reading.parts.push_back({ { Key::Text, value }, begin, m_at });
    }

    void readValue(qsizetype begin, Token token)
    {
        if (token.key != Key::Tag && isWithin() && isEquals(m_text[m_at])) {
            ++m_at;
            token.isExact = true;
        }
        bool quoted = false;
        while (isWithin()) {
            const bool quote = opensQuote(m_text[m_at]);
            quoted = quoted || quote;
            if (quote)
                token.value += readQuoted();
            else
                token.value += m_text[m_at++];
        }
        if (token.key == Key::Tag)
            token.value.replace(u'＝', u'=');
        token.isExact = token.isExact && hasExactForm(token.key) && !token.value.isEmpty();
        if (token.value.isEmpty() && !quoted)
            m_reading.problems.append({ QueryProblem::Kind::NoValue, queryKeyName(token.key) });
        else
            m_reading.parts.push_back({ token, begin, m_at });
    }

    //! From the opening quote to behind the closing one.
    QString readQuoted()
    {
        const QChar opening = m_text[m_at++];
        QString value;
        for (; m_at < m_text.size(); ++m_at) {
            if (!closesQuote(opening, m_text[m_at])) {
                value += m_text[m_at];
                continue;
            }
            const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"' && opening == u'"';
            if (!doubled) {
                ++m_at;
                return value;
            }
            value += m_text[m_at++];
        }
        m_reading.problems.append({ QueryProblem::Kind::OpenQuote, value });
        return value;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QueryReading m_reading;
};

QString quotedWhereNeeded(const Token& token)
{
    const bool special = std::any_of(token.value.cbegin(), token.value.cend(), [&token](QChar c) {
        return c.isSpace() || opensQuote(c) || (token.key == Key::Text && isColon(c))
            || (token.key == Key::Tag && c == u'＝');
    });
    const bool looksExact = token.key != Key::Tag && !token.value.isEmpty() && isEquals(token.value.front());
    if (!special && !looksExact && !token.value.isEmpty())
        return token.value;
    return u'"' + QString(token.value).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString queryKeyName(Key key)
{
    for (const KeyName& known : keyNames) {
        if (known.key == key)
            return known.name;
    }
    return {};
}

const QList<Key>& queryKeys()
{
    static const QList<Key> keys = [] {
        QList<Key> all;
        for (const KeyName& known : keyNames)
            all.append(known.key);
        return all;
    }();
    return keys;
}

InstanceQuery QueryReading::query() const
{
    InstanceQuery query;
    for (const Part& part : parts)
        query.tokens.append(part.token);
    return query;
}

QueryReading readQuery(const QString& text)
{
    return Reader(text).read();
}

QString queryText(const Token& token)
{
    if (token.key == Key::Text)
        return quotedWhereNeeded(token);
    return (token.isExcluded ? u"-"_s : QString()) + queryKeyName(token.key) + u':'
        + (token.isExact ? u"="_s : QString()) + quotedWhereNeeded(token);
}

QString queryText(const InstanceQuery& query)
{
    QStringList texts;
    for (const Token& token : query.tokens)
        texts.append(queryText(token));
    return texts.join(u' ');
}

QString withoutPart(const QString& text, qsizetype begin, qsizetype end)
{
    while (end < text.size() && text[end].isSpace())
        ++end;
    QString rest = text.left(begin) + text.mid(end);
    while (end == text.size() && !rest.isEmpty() && rest.back().isSpace())
        rest.chop(1);
    return rest;
}

QSet<QString> statusesIn(const InstanceQuery& query)
{
    QSet<QString> statuses;
    for (const Token& token : query.tokens) {
        if (token.key == Key::Status && !token.isExcluded)
            statuses.insert(token.value);
    }
    return statuses;
}

QString withStatuses(const QString& text, const QSet<QString>& statuses)
{
    QString changed = text;
    const QueryReading reading = readQuery(text);
    for (auto part = reading.parts.rbegin(); part != reading.parts.rend(); ++part) {
        if (part->token.key == Key::Status && !part->token.isExcluded)
            changed = withoutPart(changed, part->begin, part->end);
    }
    QStringList sorted = statuses.values();
    sorted.sort();
    for (const QString& status : std::as_const(sorted)) {
        if (!changed.isEmpty() && !changed.back().isSpace())
            changed += u' ';
        changed += queryText(Token { Key::Status, status });
    }
    return changed;
}

bool occursIn(const Token& token, const QStringList& values)
{
    const CompiledToken compiled(token);
    return std::any_of(values.cbegin(), values.cend(),
                       [&compiled](const QString& value) { return compiled.matches(value); });
}

} // namespace partita
