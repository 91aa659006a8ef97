// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/origin.h"

#include "rules/namerules.h"

namespace partita::rules {

Violation Origin::broken(Rule rule, const QString& subject) const
{
    Violation violation;
    violation.field = field;
    violation.rule = rule;
    violation.index = index;
    violation.subject = subject;
    violation.clause = clause;
    violation.serverCode = serverCode;
    return violation;
}

Violation Origin::warning(Rule rule, const QString& subject) const
{
    Violation violation = broken(rule, subject);
    violation.severity = Severity::Warn;
    return violation;
}

Violation Origin::outside(Rule rule, Range range, qint64 actual) const
{
    Violation violation = broken(rule);
    violation.minimum = range.minimum;
    violation.maximum = range.maximum;
    violation.actual = actual;
    return violation;
}

void checkLength(QList<Violation>& out, const Origin& origin, QStringView text, Range range)
{
    const qint64 length = characterCount(text);
    if (length < range.minimum)
        out.append(origin.outside(Rule::TooShort, range, length));
    else if (length > range.maximum)
        out.append(origin.outside(Rule::TooLong, range, length));
}

void checkRange(QList<Violation>& out, const Origin& origin, qint64 value, Range range)
{
    if (value < range.minimum)
        out.append(origin.outside(Rule::BelowMinimum, range, value));
    else if (value > range.maximum)
        out.append(origin.outside(Rule::AboveMaximum, range, value));
}

void checkCharacters(QList<Violation>& out, const Origin& origin, QStringView text, bool (*allowed)(QChar),
                     bool allowsPairs)
{
    qint64 position = 0;
    for (qsizetype i = 0; i < text.size(); ++position) {
        const qsizetype units = characterUnits(text, i);
        if (units == 2 ? !allowsPairs : !allowed(text.at(i))) {
            Violation violation = origin.broken(Rule::BadCharacter, text.mid(i, units).toString());
            violation.actual = position;
            out.append(violation);
            return;
        }
        i += units;
    }
}

qsizetype characterUnits(QStringView text, qsizetype at)
{
    const bool pair
        = at + 1 < text.size() && text.at(at).isHighSurrogate() && text.at(at + 1).isLowSurrogate();
    return pair ? 2 : 1;
}

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isAsciiDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

} // namespace partita::rules
