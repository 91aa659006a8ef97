// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/violation.h"

#include <algorithm>
#include <iterator>

namespace partita::rules {

bool hasHard(const QList<Violation>& violations)
{
    return std::any_of(violations.cbegin(), violations.cend(),
                       [](const Violation& v) { return v.severity == Severity::Hard; });
}

QList<Violation> about(Field field, const QList<Violation>& violations)
{
    QList<Violation> found;
    std::copy_if(violations.cbegin(), violations.cend(), std::back_inserter(found),
                 [field](const Violation& v) { return v.field == field; });
    return found;
}

} // namespace partita::rules
