// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <algorithm>

namespace partita {

namespace {

QString quoted(QString field)
{
    // A minus sign begins numbers too.
    bool isNumber = false;
    field.toDouble(&isNumber);
    if (!field.isEmpty() && !isNumber && QStringLiteral("=+-@\t\r").contains(field.front()))
        field.prepend(u'\'');
    const bool needsQuotes = std::any_of(field.cbegin(), field.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    if (!needsQuotes)
        return field;
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

} // namespace

QByteArray csvLine(const QStringList& fields)
{
    QStringList all;
    for (const QString& field : fields)
        all.append(quoted(field));
    return all.join(u',').toUtf8() + "\r\n";
}

} // namespace partita
