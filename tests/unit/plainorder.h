// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace partita {

//! The order of names as people count, said once more in the plainest way: piece by piece, a piece being a
//! number or one byte.
inline int plainNaturalCompare(const QString& left, const QString& right)
{
    const QByteArray a = left.toCaseFolded().toUtf8();
    const QByteArray b = right.toCaseFolded().toUtf8();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto number = [&isDigit](const QByteArray& text, qsizetype& at) {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return text.mid(begin, at - begin).toULongLong();
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const auto x = number(a, i);
            const auto y = number(b, j);
            if (x != y)
                return x < y ? -1 : 1;
            continue;
        }
        if (a[i] != b[j])
            return uchar(a[i]) < uchar(b[j]) ? -1 : 1;
        ++i;
        ++j;
    }
    return int(i < a.size()) - int(j < b.size());
}

//! Whether \a a stands before \a b: those that are absent last in both orders; nothing when neither does.
template <typename T, typename Compare>
std::optional<bool> plainBefore(const std::optional<T>& a, const std::optional<T>& b, bool ascending,
                                Compare compare)
{
    if (!a || !b)
        return a.has_value() == b.has_value() ? std::nullopt : std::optional(a.has_value());
    const int difference = compare(*a, *b);
    return difference == 0 ? std::nullopt : std::optional((difference < 0) == ascending);
}

} // namespace partita
