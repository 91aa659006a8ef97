// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/passwordmaker.h"

#include <QLatin1StringView>

#include <array>

namespace partita::rules {

namespace {

constexpr qsizetype Length = 20;
constexpr std::array Classes {
    QLatin1StringView("abcdefghijkmnopqrstuvwxyz"), // no l
    QLatin1StringView("ABCDEFGHJKLMNPQRSTUVWXYZ"), // no I, no O
    QLatin1StringView("23456789"), // no 0, no 1
    QLatin1StringView("_-.+@%"),
};

} // namespace

QString makePassword(const std::function<quint32(quint32)>& below)
{
    const auto draw = [&](QLatin1StringView from) { return QChar(from[below(quint32(from.size()))]); };
    QString password;
    password.reserve(Length);
    for (const QLatin1StringView each : Classes)
        password.append(draw(each));
    while (password.size() < Length)
        password.append(draw(Classes[below(quint32(Classes.size() - 1))]));
    // Fisher and Yates; then a letter to the front, since a leading hyphen is disliked.
    for (qsizetype i = Length - 1; i > 0; --i)
        qSwap(password[i], password[qsizetype(below(quint32(i + 1)))]);
    for (qsizetype i = 0; i < Length; ++i) {
        if (password[i].isLetter()) {
            qSwap(password[0], password[i]);
            break;
        }
    }
    return password;
}

} // namespace partita::rules
