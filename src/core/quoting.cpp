// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quoting.h"

using namespace Qt::StringLiterals;

namespace partita::quoting {

namespace {

bool isPrintableAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

//! A UTF-16 unit as JSON, Java, YAML and Python write it; pairs stay pairs.
QString escaped(QChar c)
{
    return u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
}

} // namespace

QString shell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString backslashed(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString json(const QString& text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        out += isPrintableAscii(c) ? QString(c) : escaped(c);
    }
    return out + u'"';
}

QString property(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || (out.isEmpty() && c == u' '))
            out += u'\\';
        out += isPrintableAscii(c) ? QString(c) : escaped(c);
    }
    return out;
}

QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace partita::quoting
