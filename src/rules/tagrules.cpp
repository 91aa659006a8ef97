// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/tagrules.h"

#include "rules/limits.h"
#include "rules/origin.h"

#include <QSet>

namespace partita::rules {

namespace {

// Table 8-3 has no code of its own for a tag.
Origin originOf(Field field)
{
    return { field, QLatin1StringView("table 5-3"), {} };
}

void checkKeys(QList<Violation>& out, const QList<Tag>& tags)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString& key = tags.at(i).key;
        const Origin origin = originOf(Field::TagKey).entry(i);
        if (key.isEmpty()) {
            out.append(origin.broken(Rule::Empty));
            continue;
        }
        checkLength(out, origin, key, bounds::TagKeyLength);
        checkCharacters(out, origin, key, isTagCharacter, true);
        if (seen.contains(key))
            out.append(origin.broken(Rule::Duplicate, key));
        seen.insert(key);
    }
}

void checkValues(QList<Violation>& out, const QList<Tag>& tags)
{
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const Origin origin = originOf(Field::TagValue).entry(i);
        checkLength(out, origin, tags.at(i).value, bounds::TagValueLength);
        checkCharacters(out, origin, tags.at(i).value, isTagCharacter, true);
    }
}

} // namespace

bool isTagCharacter(QChar character)
{
    return character >= u' ' && !QStringView(u"=*<>\\,|/").contains(character);
}

QList<Violation> validateTags(const QList<Tag>& tags)
{
    QList<Violation> out;
    if (tags.size() > bounds::Tags) {
        Violation violation = originOf(Field::Tags).warning(Rule::TooMany);
        violation.maximum = bounds::Tags;
        violation.actual = tags.size();
        out.append(violation);
    }
    checkKeys(out, tags);
    checkValues(out, tags);
    return out;
}

} // namespace partita::rules
