// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/violation.h"

#include <QMetaEnum>
#include <QStringList>

namespace partita::rules {

template <typename Enum> QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

//! A violation on one line, for the rows of tables: "TagKey#2 TooLong 1..36 got 37 table 5-3".
//! A warning begins with "warn", a subject stands in brackets, the server's code comes last.
inline QString text(const Violation& v)
{
    QString out = v.severity == Severity::Warn ? QStringLiteral("warn ") : QString();
    out += nameOf(v.field);
    if (v.index >= 0)
        out += QStringLiteral("#%1").arg(v.index);
    out += QStringLiteral(" ") + nameOf(v.rule);
    if (v.minimum != 0 || v.maximum != 0)
        out += QStringLiteral(" %1..%2").arg(v.minimum).arg(v.maximum);
    if (v.minimum != 0 || v.maximum != 0 || v.actual != 0)
        out += QStringLiteral(" got %1").arg(v.actual);
    if (!v.subject.isEmpty())
        out += QStringLiteral(" [%1]").arg(v.subject);
    out += QStringLiteral(" ") + v.clause;
    if (!v.serverCode.isEmpty())
        out += QStringLiteral(" ") + v.serverCode;
    return out;
}

inline QStringList texts(const QList<Violation>& violations)
{
    QStringList out;
    for (const Violation& violation : violations)
        out.append(text(violation));
    return out;
}

} // namespace partita::rules
