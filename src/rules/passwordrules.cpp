// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/passwordrules.h"

#include "rules/limits.h"
#include "rules/origin.h"
#include "rules/servercodes.h"

#include <algorithm>

namespace partita::rules {

namespace {

bool containsForwardsOrBackwards(const QString& password, const QString& userName)
{
    if (userName.isEmpty())
        return false;
    QString backwards = userName;
    std::reverse(backwards.begin(), backwards.end());
    return password.contains(userName, Qt::CaseInsensitive)
        || password.contains(backwards, Qt::CaseInsensitive);
}

} // namespace

PasswordClasses passwordClasses(QStringView password)
{
    PasswordClasses classes;
    for (const QChar character : password) {
        if (character >= u'a' && character <= u'z')
            classes.lower = true;
        else if (character >= u'A' && character <= u'Z')
            classes.upper = true;
        else if (isAsciiDigit(character))
            classes.digit = true;
        else if (isPasswordSpecial(character))
            classes.special = true;
        else
            classes.foreign = true;
    }
    return classes;
}

bool isPasswordSpecial(QChar character)
{
    const bool printable = character > u' ' && character < u'\x7f';
    return printable && !isAsciiLetter(character) && !isAsciiDigit(character) && character != u';';
}

QList<Violation> validatePassword(const QString& password, const QString& userName, Field field)
{
    const Origin origin { field, QLatin1StringView("table 5-2"), codes::BadPassword };
    if (password.isEmpty())
        return { origin.broken(Rule::Empty) };
    QList<Violation> out;
    checkLength(out, origin, password, bounds::PasswordLength);
    const PasswordClasses classes = passwordClasses(password);
    if (classes.count() < bounds::PasswordClasses)
        out.append(origin.outside(Rule::TooFewClasses, { bounds::PasswordClasses, 4 }, classes.count()));
    if (classes.foreign)
        out.append(origin.warning(Rule::ForeignCharacter));
    if (password.startsWith(u'-'))
        out.append(origin.warning(Rule::LeadingHyphen));
    if (containsForwardsOrBackwards(password, userName))
        out.append(origin.warning(Rule::ContainsUserName));
    return out;
}

} // namespace partita::rules
