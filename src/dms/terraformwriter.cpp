// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/terraformwriter.h"

#include <algorithm>

namespace partita::dms {

using namespace Qt::StringLiterals;

namespace {

QString escapedUnit(QChar character)
{
    return u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
}

//! "${" and "%{" begin something that is evaluated, unless the first character stands there twice. In a run
//! of that character nobody could tell what belongs together, so there its number is written.
QString sigil(const QString& text, qsizetype at)
{
    const QChar character = text.at(at);
    const bool opens = at + 1 < text.size() && text.at(at + 1) == u'{';
    if (!opens)
        return character;
    const bool inRun = at > 0 && text.at(at - 1) == character;
    return inRun ? escapedUnit(character) : QString(2, character);
}

QString escaped(const QString& text, qsizetype at)
{
    const QChar character = text.at(at);
    switch (character.unicode()) {
    case u'"':
        return u"\\\""_s;
    case u'\\':
        return u"\\\\"_s;
    case u'\n':
        return u"\\n"_s;
    case u'\r':
        return u"\\r"_s;
    case u'\t':
        return u"\\t"_s;
    case u'$':
    case u'%':
        return sigil(text, at);
    default:
        return character < u' ' || character == QChar(0x7f) ? escapedUnit(character) : QString(character);
    }
}

} // namespace

QString TerraformWriter::quoted(const QString& text)
{
    QString out(u'"');
    for (qsizetype at = 0; at < text.size(); ++at)
        out += escaped(text, at);
    return out + u'"';
}

void TerraformWriter::secretVariable(QLatin1StringView name)
{
    m_out += "variable \""_L1 + name + "\" {\n  type      = string\n  sensitive = true\n}\n\n"_L1;
}

void TerraformWriter::beginResource(QLatin1StringView type, QLatin1StringView name)
{
    m_out += "resource \""_L1 + type + "\" \""_L1 + name + "\" {\n"_L1;
}

void TerraformWriter::text(QLatin1StringView key, const QString& text)
{
    value(key, quoted(text));
}

void TerraformWriter::textUnlessEmpty(QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty())
        value(key, quoted(text));
}

void TerraformWriter::value(QLatin1StringView key, const QString& expression)
{
    m_arguments.append({ key, expression });
}

void TerraformWriter::texts(QLatin1StringView key, const QStringList& texts)
{
    QStringList items;
    for (const QString& text : texts)
        items.append(quoted(text));
    value(key, u'[' + items.join(", "_L1) + u']');
}

void TerraformWriter::map(QLatin1StringView key, const QList<std::pair<QString, QString>>& entries)
{
    if (entries.isEmpty())
        return;
    QString block(u"{\n"_s);
    for (const auto& [name, entry] : entries)
        block += "    "_L1 + quoted(name) + " = "_L1 + quoted(entry) + u'\n';
    value(key, block + "  }"_L1);
}

void TerraformWriter::endResource()
{
    qsizetype width = 0;
    for (const auto& [key, expression] : m_arguments)
        width = std::max(width, key.size());
    for (const auto& [key, expression] : m_arguments)
        m_out += "  "_L1 + key.leftJustified(width) + " = "_L1 + expression + u'\n';
    m_arguments.clear();
    m_out += "}\n"_L1;
}

} // namespace partita::dms
