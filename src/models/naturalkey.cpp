// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/naturalkey.h"

#include <QString>

#include <algorithm>

namespace partita {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! A number as its length and its digits. The '0' in front keeps numbers where digits stand among other
//! characters.
void appendNumber(std::string& out, std::string_view digits)
{
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    static_assert(NaturalKeyLimit <= 0xFFFF, "the length of a number takes two bytes");
    out += '0';
    out += char(digits.size() >> 8);
    out += char(digits.size() & 0xFF);
    out += digits;
}

} // namespace

void appendFolded(std::string& out, QStringView text)
{
    const size_t begin = out.size();
    out.resize(begin + size_t(text.size()));
    char* to = out.data() + begin;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80) {
            out.resize(begin);
            out += text.toString().toCaseFolded().toUtf8().toStdString();
            return;
        }
        *to++ = char(unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit);
    }
}

std::string folded(QStringView text)
{
    std::string out;
    appendFolded(out, text);
    return out;
}

void appendNaturalKey(std::string& out, std::string_view foldedText)
{
    std::string_view rest = foldedText.substr(0, NaturalKeyLimit);
    while (!rest.empty()) {
        const auto end = std::find_if_not(rest.begin(), rest.end(), isDigit);
        const auto digits = size_t(end - rest.begin());
        if (digits > 0)
            appendNumber(out, rest.substr(0, digits));
        else
            out += rest.front();
        rest.remove_prefix(std::max<size_t>(digits, 1));
    }
}

} // namespace partita
