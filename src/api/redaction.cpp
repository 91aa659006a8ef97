// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/redaction.h"

#include "api/jsonscan.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! Shorter ones are found everywhere by chance.
constexpr qsizetype Shortest = 4;

//! Words of JSON. They say nothing, whatever they stand under.
bool isOpenWord(QByteArrayView word)
{
    constexpr std::array<QByteArrayView, 3> Words { "true", "false", "null" };
    return std::find(Words.begin(), Words.end(), word) != Words.end();
}

bool quotes(QByteArrayView text, const KnownSecrets& known)
{
    return std::any_of(known.begin(), known.end(), [&](const Secret& secret) {
        return secret.view().size() >= Shortest && text.contains(secret.view());
    });
}

//! How many bytes at the end of \a text are the beginning of a secret that goes on behind the cut.
qsizetype beginsAtEnd(QByteArrayView text, const KnownSecrets& known)
{
    qsizetype most = 0;
    for (const Secret& secret : known) {
        const QByteArrayView whole = secret.view();
        for (qsizetype size = std::min(text.size(), whole.size() - 1); size >= Shortest; --size) {
            if (text.last(size) == whole.first(size)) {
                most = std::max(most, size);
                break;
            }
        }
    }
    return most;
}

bool isTakenOut(const JsonScalar& scalar, QByteArrayView json, const KnownSecrets& known)
{
    if (scalar.isSecret)
        return scalar.isText || !isOpenWord(json.sliced(scalar.from, scalar.size));
    if (!scalar.isText || known.empty())
        return false;
    const QByteArray text = scalar.decoded(json);
    return quotes(text, known) || (!scalar.isWhole && beginsAtEnd(text, known) > 0);
}

//! Where there are no texts in quotes: HTML, or JSON that is none.
QByteArray withoutQuotes(QByteArray text, const KnownSecrets& known)
{
    for (const Secret& secret : known) {
        if (secret.view().size() >= Shortest)
            text.replace(secret.view(), Redacted);
    }
    if (const qsizetype part = beginsAtEnd(text, known); part > 0) {
        text.chop(part);
        text += Redacted;
    }
    return text;
}

} // namespace

QByteArray redactedJson(QByteArrayView json, const KnownSecrets& known)
{
    QByteArray out;
    out.reserve(json.size());
    qsizetype copied = 0;
    scanJson(json, [&](const JsonScalar& scalar) {
        if (!isTakenOut(scalar, json, known))
            return;
        out += json.sliced(copied, scalar.from - copied);
        out.append('"').append(Redacted).append('"');
        copied = scalar.from + scalar.size;
    });
    out += json.sliced(copied);
    return withoutQuotes(std::move(out), known);
}

QList<Header> redactedHeaders(const QList<Header>& headers, const KnownSecrets& known)
{
    QList<Header> out;
    out.reserve(headers.size());
    for (const auto& [name, value] : headers) {
        const bool secret = isSecretName(name) || quotes(value, known);
        out.append(Header(name, secret ? Redacted.toByteArray() : value));
    }
    return out;
}

QUrl redactedUrl(QUrl url)
{
    url.setUserInfo({});
    if (!url.hasQuery())
        return url;
    QUrlQuery query(url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    bool found = false;
    for (auto& [name, value] : items) {
        if (isSecretName(QByteArray::fromPercentEncoding(name.toUtf8()))) {
            value = u"redacted"_s;
            found = true;
        }
    }
    // Taking it apart and putting it together again could write it in another way.
    if (found) {
        query.setQueryItems(items);
        url.setQuery(query);
    }
    return url;
}

void collectSecrets(QByteArrayView json, KnownSecrets& into)
{
    scanJson(json, [&](const JsonScalar& scalar) {
        if (!scalar.isSecret || !scalar.isText || scalar.size < Shortest)
            return;
        QByteArray text = scalar.decoded(json);
        into.push_back(Secret::take(text));
    });
}

void collectSecrets(const QList<Header>& headers, KnownSecrets& into)
{
    for (const auto& [name, value] : headers) {
        if (isSecretName(name))
            into.push_back(Secret(value));
    }
}

} // namespace partita
