// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/jsontext.h"

#include <algorithm>

namespace partita::emulator {

void JsonText::begin(QLatin1StringView key)
{
    if (m_text.isEmpty())
        m_text.reserve(3072);
    m_text += m_text.isEmpty() ? '{' : ',';
    m_text += '"';
    m_text.append(key.data(), key.size());
    m_text += "\":";
}

void JsonText::insert(QLatin1StringView key, QStringView value)
{
    begin(key);
    appendQuoted(m_text, value);
}

void JsonText::insert(QLatin1StringView key, const QStringList& value)
{
    begin(key);
    m_text += '[';
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (i > 0)
            m_text += ',';
        appendQuoted(m_text, value[i]);
    }
    m_text += ']';
}

void JsonText::insert(QLatin1StringView key, qint64 value)
{
    begin(key);
    m_text += QByteArray::number(value);
}

void JsonText::insert(QLatin1StringView key, bool value)
{
    begin(key);
    m_text += value ? "true" : "false";
}

void JsonText::insertRaw(QLatin1StringView key, const QByteArray& json)
{
    begin(key);
    m_text += json;
}

void JsonText::appendQuoted(QByteArray& json, QStringView text)
{
    static constexpr char Digits[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    json += '"';
    const auto isPlain
        = [](char c) { return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20; };
    if (std::all_of(utf8.cbegin(), utf8.cend(), isPlain)) {
        json += utf8;
    } else {
        for (const char c : utf8) {
            if (isPlain(c)) {
                json += c;
            } else if (c == '"' || c == '\\') {
                json += '\\';
                json += c;
            } else {
                json += "\\u00";
                json += Digits[static_cast<unsigned char>(c) >> 4U];
                json += Digits[static_cast<unsigned char>(c) & 15U];
            }
        }
    }
    json += '"';
}

} // namespace partita::emulator
