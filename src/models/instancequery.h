// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace partita {

//! What somebody looks for among the instances: "status:ERROR name:orders -region:eu-de free words".
//!
//! Tokens of one key mean "or", those of different keys "and"; words without a key have to occur all. An
//! excluded token takes out what it matches. Case never counts.
struct InstanceQuery
{
    enum class Key {
        Text, //!< a part of the name, the id or an address
        Name,
        Status, //!< as it came, whole; so are Engine and EnterpriseProject
        Id,
        EnterpriseProject,
        Engine,
        Region,
        Connection,
        Tag, //!< "key", "key=value" or "=value", whole
        Version, //!< its beginning
        Address,
    };

    struct Token
    {
        Key key = Key::Text;
        //! An empty one means that there is none: no name, no tag.
        QString value {};
        //! The whole value instead of a part. For keys that have both; never with an empty value.
        bool isExact = false;
        bool isExcluded = false; //!< never with Text

        friend bool operator==(const Token&, const Token&) = default;
    };

    QList<Token> tokens {};

    friend bool operator==(const InstanceQuery&, const InstanceQuery&) = default;
};

//! The name of a key as it is typed, in lower case; empty for Text.
QString queryKeyName(InstanceQuery::Key key);
//! All keys but Text, in the order in which they are offered.
const QList<InstanceQuery::Key>& queryKeys();

//! Something in a typed query that does not do what it looks like.
struct QueryProblem
{
    enum class Kind {
        UnknownKey, //!< \a text is the key; it is looked for as text
        NoValue, //!< \a text is the key; the token does nothing
        OpenQuote, //!< \a text is the value; it goes on to the end
    };
    Kind kind {};
    QString text {};

    friend bool operator==(const QueryProblem&, const QueryProblem&) = default;
};

//! A typed query, understood.
struct QueryReading
{
    //! A token and where it stands in the text.
    struct Part
    {
        InstanceQuery::Token token;
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    std::vector<Part> parts;
    QList<QueryProblem> problems;

    InstanceQuery query() const;
};

//! Understands everything in some way. Values with spaces stand in quotes, straight or curved; a quote in
//! straight ones is doubled. A colon may be full-width.
QueryReading readQuery(const QString& text);
//! A text that readQuery() understands as just that.
QString queryText(const InstanceQuery& query);
QString queryText(const InstanceQuery::Token& token);

//! \a text without what stands from \a begin to \a end, and without the space that this would leave.
QString withoutPart(const QString& text, qsizetype begin, qsizetype end);
//! The statuses that \a query asks for; empty: all.
QSet<QString> statusesIn(const InstanceQuery& query);
//! \a text asking for just these statuses, and otherwise for what it did.
QString withStatuses(const QString& text, const QSet<QString>& statuses);

//! Whether \a token matches any of \a values, each a whole value of its key (a tag: "key=value").
bool occursIn(const InstanceQuery::Token& token, const QStringList& values);

} // namespace partita
