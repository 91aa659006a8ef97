// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/violation.h"

#include <QString>
#include <QStringView>

namespace partita::rules {

//! Which classes of characters a password holds, for a checklist beside the field.
struct PasswordClasses
{
    bool lower = false; //!< a-z
    bool upper = false; //!< A-Z
    bool digit = false; //!< 0-9
    bool special = false; //!< ASCII punctuation but ';'
    bool foreign = false; //!< anything else: counts for nothing, and a server may refuse it

    int count() const { return int(lower) + int(upper) + int(digit) + int(special); }
};

PasswordClasses passwordClasses(QStringView password);

//! Whether \a character is one of the 31 specials that a password may be made of.
bool isPasswordSpecial(QChar character);

//! Length and classes (hard), and what a server may dislike (warnings): a foreign character, a leading
//! hyphen, the user name in it. Table 5-2; 111400012. \a field: Password or ManagerPassword.
QList<Violation> validatePassword(const QString& password, const QString& userName,
                                  Field field = Field::ManagerPassword);

} // namespace partita::rules
