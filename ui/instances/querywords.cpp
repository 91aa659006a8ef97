// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/querywords.h"

#include "common/statuswords.h"
#include "models/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace partita::querywords {

namespace {

using Key = InstanceQuery::Key;

class QueryWords
{
    Q_DECLARE_TR_FUNCTIONS(partita::QueryWords)
};

QString fieldName(Key key)
{
    switch (key) {
    case Key::Text:
        return QueryWords::tr("Text");
    case Key::Name:
        return QueryWords::tr("Name");
    case Key::Status:
        return QueryWords::tr("Status");
    case Key::Id:
        return QueryWords::tr("Id");
    case Key::EnterpriseProject:
        return QueryWords::tr("Enterprise project");
    case Key::Engine:
        return QueryWords::tr("Engine");
    case Key::Region:
        return QueryWords::tr("Region");
    case Key::Connection:
        return QueryWords::tr("Connection");
    case Key::Tag:
        return QueryWords::tr("Tag");
    case Key::Version:
        return QueryWords::tr("Version");
    case Key::Address:
        break;
    }
    return QueryWords::tr("Address");
}

QString keyList()
{
    QStringList names;
    for (const Key key : queryKeys())
        names.append(queryKeyName(key) + u':');
    return names.join(u' ');
}

} // namespace

QString text(const InstanceQuery::Token& token)
{
    const QString field = fieldName(token.key);
    if (token.value.isEmpty()) {
        return token.isExcluded ? QueryWords::tr("%1: any", "a field that must not be empty").arg(field)
                                : QueryWords::tr("%1: none", "a field that must be empty").arg(field);
    }
    const QString value = token.key == Key::Status ? statusLook(token.value).text : displayText(token.value);
    if (token.isExcluded && token.isExact)
        return QueryWords::tr("%1 is not exactly: %2", "field, value").arg(field, value);
    if (token.isExcluded)
        return QueryWords::tr("%1 is not: %2", "field, value").arg(field, value);
    if (token.isExact)
        return QueryWords::tr("%1 is exactly: %2", "field, value").arg(field, value);
    return QueryWords::tr("%1: %2", "field, value").arg(field, value);
}

QString text(const QueryProblem& problem)
{
    const QString shown = displayText(problem.text);
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownKey:
        return QueryWords::tr("“%1:” names no field, so it is looked for as text. These do: %2")
            .arg(shown, keyList());
    case QueryProblem::Kind::NoValue:
        return QueryWords::tr("“%1:” does nothing until a value follows.").arg(shown);
    case QueryProblem::Kind::OpenQuote:
        break;
    }
    return QueryWords::tr("A quote is not closed: all that follows belongs to “%1”.").arg(shown);
}

QString nothingHas(const InstanceQuery::Token& token)
{
    return QueryWords::tr("No instance here has “%1”.").arg(text(token));
}

QString help()
{
    return QueryWords::tr("Words are looked for in names, ids and addresses.\n"
                          "Fields: %1\n"
                          "Examples: status:ERROR, name:\"my cluster\", name:=orders (the whole name), "
                          "-region:eu-de (not there), tag:env=prod\n"
                          "Fields of one kind widen the list, different ones narrow it.\n"
                          "Ctrl+Space offers what occurs.")
        .arg(keyList());
}

} // namespace partita::querywords
