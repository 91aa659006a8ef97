// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/callcurl.h"

#include "api/jsonscan.h"
#include "api/redaction.h"
#include "core/quoting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr auto Token = "TOKEN"_L1;

//! Made anew for each request, or of no use without the secret key.
constexpr std::array<QByteArrayView, 10> LeftOut {
    "authorization", "x-sdk-date",          "x-security-token", "host",   "content-length",
    "connection",    "proxy-authorization", "accept-encoding",  "cookie", "user-agent",
};

bool isHeaderName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

bool isUnprintable(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

//! A terminal may take control characters for keys. In JSON they are blanks, or have another way to be
//! written.
QString printableJson(QByteArrayView utf8)
{
    const QString text = QString::fromUtf8(utf8);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            out += QStringView(text).sliced(i++, 2);
        else if (c == u'\n' || c == u'\r' || c == u'\t')
            out += u' ';
        else if (isUnprintable(c))
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out;
}

//! Names of variables for what was taken out, each given once.
class Variables
{
public:
    QString add(const QString& wanted)
    {
        QString name;
        for (const QChar c : wanted.toUpper())
            name += (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ? c : u'_';
        // Never a name that the shell has a use for.
        if (!isSecretName(name.toLatin1()) || name.front().isDigit())
            name.prepend("SECRET_"_L1);
        const QString base = name;
        for (int count = 2; m_names.contains(name); ++count)
            name = base + u'_' + QString::number(count);
        m_names.append(name);
        return name;
    }
    const QStringList& names() const { return m_names; }

private:
    QStringList m_names;
};

class Writer
{
public:
    explicit Writer(const CallLogEntry& entry)
        : m_entry(entry)
    {
    }

    QString text()
    {
        const QString command = curl();
        QString out = comments();
        if (m_asksJson)
            out += quoting::ShellJsonFunction;
        if (!m_body.isEmpty())
            out += "printf %s "_L1 + m_body + " | "_L1;
        return out + command + u'\n';
    }

private:
    QString curl()
    {
        QStringList parts { "curl --request "_L1 + QString::fromLatin1(methodName(m_entry.method)) };
        QUrl url = m_entry.url;
        url.setUserInfo({});
        url.setFragment({});
        const QString address = QString::fromLatin1(url.toEncoded());
        // curl reads a list in brackets and braces.
        if (std::any_of(address.begin(), address.end(), [](QChar c) { return u"[]{}"_s.contains(c); }))
            parts[0] += " --globoff"_L1;
        // The token is in a header of the reply.
        if (m_entry.url.path().endsWith("/auth/tokens"_L1))
            parts[0] += " --include"_L1;
        parts[0] += u' ' + quoting::shell(address);
        for (const Header& header : m_entry.headers)
            addHeader(parts, header);
        if (m_isSigned)
            addToken(parts);
        body();
        if (!m_body.isEmpty())
            parts.append(u"--data-binary @-"_s);
        return parts.join(" \\\n  "_L1);
    }

    void addToken(QStringList& parts)
    {
        if (m_variables.names().contains(Token))
            return;
        m_variables.add(Token);
        parts.append(u"--header \"X-Auth-Token: $TOKEN\""_s);
    }

    void addHeader(QStringList& parts, const Header& header)
    {
        const QByteArray name = header.first.toLower();
        if (name == "authorization")
            m_isSigned = true;
        if (!isHeaderName(name) || std::find(LeftOut.begin(), LeftOut.end(), name) != LeftOut.end())
            return;
        if (name == "x-auth-token")
            return addToken(parts);
        const QString shownName = QString::fromLatin1(header.first);
        if (header.second == Redacted) {
            const QString variable = m_variables.add(shownName);
            parts.append("--header \""_L1 + shownName + ": $"_L1 + variable + u'"');
            return;
        }
        const QString value = quoting::oneLine(QString::fromUtf8(header.second));
        parts.append("--header "_L1 + quoting::shell(shownName + ": "_L1 + value));
    }

    //! Goes in through standard input, where no list of processes shows the secrets.
    void body()
    {
        const QByteArrayView json = m_entry.body.text;
        qsizetype copied = 0;
        scanJson(json, [&](const JsonScalar& scalar) {
            if (!scalar.isText || !scalar.isWhole || scalar.decoded(json) != Redacted)
                return;
            addPlain(json.sliced(copied, scalar.from + 1 - copied));
            const QString variable = m_variables.add(nameOf(scalar));
            m_body += "\"$(json \"$"_L1 + variable + "\")\""_L1;
            m_asksJson = true;
            copied = scalar.from + scalar.size - 1;
        });
        addPlain(json.sliced(copied));
    }

    void addPlain(QByteArrayView json)
    {
        if (!json.isEmpty())
            m_body += quoting::shell(printableJson(json));
    }

    static QString nameOf(const JsonScalar& scalar)
    {
        const QString key = QString::fromUtf8(scalar.key);
        const QString around = QString::fromUtf8(scalar.secretKey);
        return around.isEmpty() || around == key ? key : around + u'_' + key;
    }

    QString comments() const
    {
        QString out;
        if (!m_variables.names().isEmpty())
            out += "# Fill in before: "_L1 + m_variables.names().join(", "_L1) + u'\n';
        if (m_isSigned)
            out += "# The original was signed with an access key, this one goes by a token.\n"_L1;
        if (m_entry.body.isDropped)
            out += "# The original had a body, which is not kept any more. This is not the whole request.\n"_L1;
        else if (m_entry.body.isCut)
            out += "# Only the beginning of the body was kept. Complete it before.\n"_L1;
        return out;
    }

    const CallLogEntry& m_entry;
    Variables m_variables;
    QString m_body; //!< as a word of the shell
    bool m_asksJson = false;
    bool m_isSigned = false;
};

} // namespace

QString callCurl(const CallLogEntry& entry)
{
    return Writer(entry).text();
}

} // namespace partita
