// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"
#include "rules/violation.h"

#include <QStringView>

namespace partita::rules {

//! Where the violations of one field come from; the rules' own tool for making them.
struct Origin
{
    Field field;
    QLatin1StringView clause;
    QLatin1StringView serverCode;
    int index = -1;

    //! The same place, for the entry \a at of a list.
    Origin entry(qsizetype at) const { return { field, clause, serverCode, int(at) }; }
    //! The same place, answered with another code.
    Origin answering(QLatin1StringView code) const { return { field, clause, code, index }; }

    Violation broken(Rule rule, const QString& subject = {}) const;
    Violation warning(Rule rule, const QString& subject = {}) const;
    Violation outside(Rule rule, Range range, qint64 actual) const;
};

//! Appends TooShort or TooLong when \a text has not between range.minimum and range.maximum characters.
void checkLength(QList<Violation>& out, const Origin& origin, QStringView text, Range range);

//! Appends BelowMinimum or AboveMaximum when \a value is not within \a range.
void checkRange(QList<Violation>& out, const Origin& origin, qint64 value, Range range);

//! Appends BadCharacter for the first character of \a text for which \a allowed is false. A surrogate pair is
//! one character; whether it may stand there is \a allowsPairs.
void checkCharacters(QList<Violation>& out, const Origin& origin, QStringView text, bool (*allowed)(QChar),
                     bool allowsPairs = false);

//! The UTF-16 units of the character at \a at: 2 for a surrogate pair, else 1.
qsizetype characterUnits(QStringView text, qsizetype at);

bool isAsciiLetter(QChar character);
bool isAsciiDigit(QChar character);

} // namespace partita::rules
