// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/jsonformat.h"

#include <QByteArray>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qsizetype LongestString = 2000;

class Formatter
{
public:
    Formatter(QByteArrayView json, bool everything)
        : m_json(json)
        , m_everything(everything)
    {
    }

    FormattedJson run()
    {
        while (m_at < m_json.size()) {
            if (!m_everything && m_out.size() > JsonPreviewBytes) {
                m_cut = true;
                break;
            }
            step();
        }
        return { QString::fromUtf8(m_out), m_cut };
    }

private:
    void newLine()
    {
        m_out += '\n';
        m_out.append(m_depth * 2, ' ');
    }

    void step()
    {
        const char c = m_json[m_at];
        switch (c) {
        case '"':
            string();
            return;
        case '{':
        case '[':
            open(c);
            return;
        case '}':
        case ']':
            m_depth = qMax<qsizetype>(0, m_depth - 1);
            newLine();
            m_out += c;
            break;
        case ',':
            m_out += c;
            newLine();
            break;
        case ':':
            m_out += ": ";
            break;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            break;
        default:
            m_out += c;
        }
        ++m_at;
    }

    void open(char c)
    {
        qsizetype next = m_at + 1;
        while (next < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[next]))
            ++next;
        m_out += c;
        if (next < m_json.size() && m_json[next] == (c == '{' ? '}' : ']')) {
            m_out += m_json[next];
            m_at = next + 1;
            return;
        }
        ++m_depth;
        newLine();
        ++m_at;
    }

    void string()
    {
        qsizetype end = m_at + 1;
        while (end < m_json.size() && m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        end = qMin(end + 1, m_json.size());
        const QByteArrayView token = m_json.sliced(m_at, end - m_at);
        if (m_everything || token.size() <= LongestString) {
            m_out += token;
        } else {
            qsizetype kept = LongestString;
            // Not in the middle of a character.
            while (kept > 0 && (uchar(token[kept]) & 0xc0) == 0x80)
                --kept;
            m_out += token.first(kept);
            m_out += "\xe2\x80\xa6\"";
            m_cut = true;
        }
        m_at = end;
    }

    QByteArrayView m_json;
    bool m_everything;
    bool m_cut = false;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    QByteArray m_out;
};

bool changesDirection(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069);
}

QString withoutDirections(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (changesDirection(c.unicode()))
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

} // namespace

FormattedJson formatJson(QByteArrayView json, bool everything)
{
    FormattedJson formatted = Formatter(json, everything).run();
    formatted.text = withoutDirections(formatted.text);
    return formatted;
}

} // namespace partita
