// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/violation.h"

#include <QString>
#include <QStringView>

namespace partita::rules {

//! Characters as a person counts them for a limit: code points; a lone surrogate is one.
qsizetype characterCount(QStringView text);

//! What a name is for: a new instance (table 5-2) or the change of one (table 5-11).
enum class NameUse { Create, Modify };

//! 4 to 64 of [A-Za-z0-9_-], a letter first; an underscore warns on Modify (111400010).
QList<Violation> validateInstanceName(const QString& name, NameUse use);

//! At most 1024 characters of any kind, line breaks included (111400011). \a use chooses the clause.
QList<Violation> validateDescription(const QString& description, NameUse use);

//! 4 to 64 of [A-Za-z0-9_-]; an underscore warns (table 5-2; 111400015). \a field: AccessUser or ManagerUser.
QList<Violation> validateUserName(const QString& name, Field field = Field::ManagerUser);

//! 4 to 64 of [A-Za-z0-9_-], a letter first (table 5-26; 111400101).
QList<Violation> validateTopicName(const QString& name);

//! Whether \a text has the form of the ids of the public clouds: a UUID with hyphens.
bool looksLikeId(QStringView text);

} // namespace partita::rules
