// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/namerules.h"

#include "rules/limits.h"
#include "rules/origin.h"
#include "rules/servercodes.h"

namespace partita::rules {

namespace {

bool isNameCharacter(QChar character)
{
    return isAsciiLetter(character) || isAsciiDigit(character) || character == u'-' || character == u'_';
}

QLatin1StringView clauseOf(NameUse use)
{
    return use == NameUse::Create ? QLatin1StringView("table 5-2") : QLatin1StringView("table 5-11");
}

enum class Start { AnyCharacter, Letter };

QList<Violation> checkName(const Origin& origin, const QString& name, Range length, Start start)
{
    if (name.isEmpty())
        return { origin.broken(Rule::Empty) };
    QList<Violation> out;
    checkLength(out, origin, name, length);
    if (start == Start::Letter && !isAsciiLetter(name.front()))
        out.append(origin.broken(Rule::MustStartWithLetter, name.left(characterUnits(name, 0))));
    checkCharacters(out, origin, name, isNameCharacter);
    return out;
}

} // namespace

qsizetype characterCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); i += characterUnits(text, i))
        ++count;
    return count;
}

QList<Violation> validateInstanceName(const QString& name, NameUse use)
{
    const Origin origin { Field::Name, clauseOf(use), codes::BadInstanceName };
    QList<Violation> out = checkName(origin, name, bounds::NameLength, Start::Letter);
    // Table 5-11 leaves the underscore out, 111400010 allows it.
    if (use == NameUse::Modify && name.contains(u'_'))
        out.append(origin.warning(Rule::UnderscoreDisputed));
    return out;
}

QList<Violation> validateDescription(const QString& description, NameUse use)
{
    QList<Violation> out;
    checkLength(out, { Field::Description, clauseOf(use), codes::BadDescription }, description,
                bounds::DescriptionLength);
    return out;
}

QList<Violation> validateUserName(const QString& name, Field field)
{
    const Origin origin { field, QLatin1StringView("table 5-2"), codes::BadUserName };
    QList<Violation> out = checkName(origin, name, bounds::UserNameLength, Start::AnyCharacter);
    // Table 5-2 allows the underscore, 111400015 leaves it out.
    if (name.contains(u'_'))
        out.append(origin.warning(Rule::UnderscoreDisputed));
    return out;
}

QList<Violation> validateTopicName(const QString& name)
{
    return checkName({ Field::TopicName, QLatin1StringView("table 5-26"), codes::BadTopicName }, name,
                     bounds::TopicNameLength, Start::Letter);
}

bool looksLikeId(QStringView text)
{
    constexpr qsizetype Length = 36;
    if (text.size() != Length)
        return false;
    for (qsizetype i = 0; i < Length; ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const QChar c = text[i].toLower();
        const bool hex = isAsciiDigit(c) || (c >= u'a' && c <= u'f');
        if (hyphen ? c != u'-' : !hex)
            return false;
    }
    return true;
}

} // namespace partita::rules
