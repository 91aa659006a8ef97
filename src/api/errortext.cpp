// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errortext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qsizetype TokenLength = 40;

bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

//! Base64 in both alphabets, hex, and either of them percent-encoded.
bool isTokenCharacter(QChar c)
{
    return isAsciiAlphanumeric(c) || c == u'+' || c == u'/' || c == u'=' || c == u'-' || c == u'_'
        || c == u'%';
}

//! A long name or path ("payments-eu-kafka-…", "/v1.0/…/instances/…") is made of the same characters as a
//! token, but of short words in one case.
bool looksLikeToken(QStringView run)
{
    if (run.size() < TokenLength)
        return false;
    bool upper = false;
    bool lower = false;
    qsizetype word = 0;
    qsizetype longestWord = 0;
    for (const QChar c : run) {
        upper |= c >= u'A' && c <= u'Z';
        lower |= c >= u'a' && c <= u'z';
        word = isAsciiAlphanumeric(c) ? word + 1 : 0;
        longestWord = std::max(longestWord, word);
    }
    return longestWord >= TokenLength || (upper && lower);
}

QString withoutLongRuns(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isTokenCharacter(text[end]))
            ++end;
        const QStringView run = QStringView(text).sliced(at, end - at);
        if (looksLikeToken(run))
            out += "***"_L1;
        else
            out += run;
        if (end < text.size())
            out += text[end++];
        at = end;
    }
    return out;
}

//! Where the markup that begins at \a at with "<" ends; \a at itself when it is not markup. An element whose
//! content is not meant for people ends behind that content.
qsizetype endOfMarkup(QStringView html, qsizetype at)
{
    const QStringView rest = html.sliced(at);
    const auto behind = [&](QLatin1StringView mark, qsizetype from) {
        const qsizetype found = html.indexOf(mark, from, Qt::CaseInsensitive);
        return found < 0 ? html.size() : found + mark.size();
    };
    if (rest.startsWith("<!--"_L1))
        return behind("-->"_L1, at);
    const QChar first = rest.size() > 1 ? rest[1] : QChar();
    if (first != u'/' && first != u'!' && first != u'?' && !first.isLetter())
        return at;
    if (rest.startsWith("<script"_L1, Qt::CaseInsensitive))
        return behind("</script>"_L1, at);
    if (rest.startsWith("<style"_L1, Qt::CaseInsensitive))
        return behind("</style>"_L1, at);
    return behind(">"_L1, at);
}

bool changesDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
}

QString cutToLimit(const QString& text)
{
    if (text.size() * 3 <= MaximumServerText)
        return text;
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= MaximumServerText)
        return text;
    qsizetype end = MaximumServerText;
    while (end > 0 && (uchar(bytes[end]) & 0xc0) == 0x80) // not inside a character
        --end;
    return QString::fromUtf8(bytes.constData(), end);
}

} // namespace

QString withoutSecrets(const QString& text)
{
    // Quantifiers are bounded or possessive: the text is hostile.
    static const QRegularExpression named(
        uR"(\b((?:Access(?:KeyId)?|Signature|Credential|\w{0,32}(?:password|passwd|secret|token))=\s{0,8}|)"
        uR"(X-(?:Auth|Subject|Security)-Token\s{0,8}[:=]\s{0,8})[^\s,;"'&]++)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(
        uR"(("\w{0,48}?(?:password|passwd|secret|token|authorization)\w{0,32}"\s{0,8}:\s{0,8}")(?:[^"\\]++|\\.)*+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString out = text;
    if (out.contains(u'=') || out.contains(u':')) {
        out.replace(named, u"\\1***"_s);
        out.replace(quoted, u"\\1***"_s);
    }
    return withoutLongRuns(out);
}

QString withoutTags(QStringView html)
{
    QString out;
    out.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype end = html[at] == u'<' ? endOfMarkup(html, at) : at;
        if (end > at) {
            out += u' ';
            at = end;
        } else {
            out += html[at++];
        }
    }
    // "&lt;" and "&gt;" stay as they are: decoded they would be markup again.
    out.replace("&nbsp;"_L1, " "_L1).replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1);
    return out.replace("&amp;"_L1, "&"_L1).simplified();
}

QString presentableText(QString text)
{
    for (QChar& c : text) {
        if ((c.category() == QChar::Other_Control && c != u'\n') || changesDirection(c))
            c = u' ';
    }
    return cutToLimit(withoutSecrets(text).trimmed());
}

QString readableWords(QByteArrayView body)
{
    const QString text = QString::fromUtf8(body);
    const auto damaged = std::count_if(text.begin(), text.end(), [](QChar c) {
        return c == QChar::ReplacementCharacter || (c.category() == QChar::Other_Control && !c.isSpace());
    });
    if (damaged * 10 > text.size()) // binary, or in an encoding that is not UTF-8
        return {};
    const QString words = withoutTags(text);
    const bool any = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return any ? presentableText(words) : QString();
}

} // namespace partita
