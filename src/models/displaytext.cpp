// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/displaytext.h"

#include <algorithm>

namespace partita {

namespace {

constexpr char32_t ControlPictures = 0x2400;
constexpr char32_t DeletePicture = 0x2421;
constexpr char16_t Ellipsis = 0x2026;
constexpr char32_t Zwnj = 0x200C;
constexpr char32_t Zwj = 0x200D;

//! What is drawn for one code point that is not half a surrogate pair.
char32_t drawn(char32_t c)
{
    if (c < 0x20)
        return ControlPictures + c;
    if (c == 0x7F)
        return DeletePicture;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c == Zwj || c == Zwnj ? c : char32_t(QChar::ReplacementCharacter);
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return QChar::ReplacementCharacter;
    default:
        return c;
    }
}

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

} // namespace

QString displayText(const QString& text)
{
    const QStringView seen = QStringView(text).left(DisplayTextLimit);
    if (seen.size() == text.size() && std::all_of(seen.begin(), seen.end(), isPlain))
        return text;
    QString out;
    out.reserve(seen.size() + 1);
    for (qsizetype i = 0; i < seen.size(); ++i) {
        const QChar c = seen[i];
        const bool paired = c.isHighSurrogate() && i + 1 < seen.size() && seen[i + 1].isLowSurrogate();
        if (paired) {
            const char32_t point = QChar::surrogateToUcs4(c, seen[++i]);
            const char32_t shown = drawn(point);
            out += QStringView(QChar::fromUcs4(shown));
        } else if (c.isHighSurrogate() && i + 1 == seen.size() && seen.size() < text.size()) {
            // Cut through a pair: neither half is shown.
            continue;
        } else {
            out += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : QChar(char16_t(drawn(c.unicode())));
        }
    }
    if (seen.size() < text.size())
        out += QChar(Ellipsis);
    return out == text ? text : out;
}

} // namespace partita
