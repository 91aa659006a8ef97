// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querycompletion.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Key = InstanceQuery::Key;
using Token = InstanceQuery::Token;

constexpr qsizetype Most = 100;

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

qsizetype tokenBegin(const QString& typed)
{
    qsizetype begin = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (isQuote(typed[at]))
            quoted = !quoted;
        else if (!quoted && typed[at].isSpace())
            begin = at + 1;
    }
    return begin;
}

QStringList keysLike(const QString& word)
{
    const bool excluded = word.startsWith(u'-');
    QStringList texts;
    for (const Key key : queryKeys()) {
        const QString name = queryKeyName(key);
        if (name.startsWith(QStringView(word).mid(excluded ? 1 : 0), Qt::CaseInsensitive))
            texts.append((excluded ? u"-"_s : QString()) + name + u':');
    }
    return texts;
}

//! The token that begins with \a word, whose value may still be missing or open; nothing when it has no key.
std::optional<Token> tokenOf(const QString& word)
{
    // Whatever stands in front of the letter is there by then, and a quote is closed by the end.
    const QueryReading reading = readQuery(word + u'x');
    if (reading.parts.size() != 1 || reading.parts.front().token.key == Key::Text)
        return std::nullopt;
    Token token = reading.parts.front().token;
    token.value.chop(1);
    return token;
}

QStringList valuesLike(const Token& token, const QStringList& values)
{
    QStringList first;
    QStringList others;
    for (const QString& value : values) {
        const qsizetype at = value.indexOf(token.value, 0, Qt::CaseInsensitive);
        if (at < 0 || value.isEmpty())
            continue;
        Token whole = token;
        whole.value = value;
        (at == 0 ? first : others).append(queryText(whole));
    }
    return first + others;
}

} // namespace

QueryCompletion completeQuery(const QString& typed, int keyLetters,
                              const std::function<QStringList(Key)>& values)
{
    QueryCompletion completion { tokenBegin(typed), {} };
    const QString word = typed.mid(completion.begin);
    if (const auto token = tokenOf(word))
        completion.texts = valuesLike(*token, values(token->key));
    else if (word.size() - (word.startsWith(u'-') ? 1 : 0) >= keyLetters)
        completion.texts = keysLike(word);
    // What is there already is nothing to offer.
    if (completion.texts == QStringList(word))
        completion.texts.clear();
    completion.texts = completion.texts.mid(0, Most);
    return completion;
}

} // namespace partita
