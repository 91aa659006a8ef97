// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/message.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace partita::emulator {

QByteArray Request::header(QByteArrayView name) const
{
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString Request::parameter(const QString& name) const
{
    // A form encoder writes a space as "+", which QUrlQuery keeps.
    QByteArray spaced = query;
    spaced.replace('+', "%20");
    return QUrlQuery(QString::fromUtf8(spaced)).queryItemValue(name, QUrl::FullyDecoded);
}

Reply Reply::json(const QJsonObject& object, int status)
{
    return { status, QJsonDocument(object).toJson(QJsonDocument::Compact), {} };
}

Reply Reply::error(int status, QLatin1String code, const QString& message)
{
    return json({ { u"error_code"_s, QString(code) }, { u"error_msg"_s, message } }, status);
}

Reply Reply::iamError(int status, const QString& message)
{
    const QJsonObject error { { u"code"_s, status },
                              { u"message"_s, message },
                              { u"title"_s, QString::fromLatin1(reasonPhrase(status)) } };
    return json({ { u"error"_s, error } }, status);
}

Reply Reply::noContent()
{
    return { 204, {}, {} };
}

QByteArray reasonPhrase(int status)
{
    struct Phrase
    {
        int status;
        const char* text;
    };
    static constexpr std::array Phrases {
        Phrase { 200, "OK" },
        Phrase { 201, "Created" },
        Phrase { 202, "Accepted" },
        Phrase { 204, "No Content" },
        Phrase { 206, "Partial Content" },
        Phrase { 301, "Moved Permanently" },
        Phrase { 302, "Found" },
        Phrase { 304, "Not Modified" },
        Phrase { 307, "Temporary Redirect" },
        Phrase { 308, "Permanent Redirect" },
        Phrase { 400, "Bad Request" },
        Phrase { 401, "Unauthorized" },
        Phrase { 403, "Forbidden" },
        Phrase { 404, "Not Found" },
        Phrase { 405, "Method Not Allowed" },
        Phrase { 408, "Request Timeout" },
        Phrase { 409, "Conflict" },
        Phrase { 411, "Length Required" },
        Phrase { 413, "Payload Too Large" },
        Phrase { 429, "Too Many Requests" },
        Phrase { 431, "Request Header Fields Too Large" },
        Phrase { 500, "Internal Server Error" },
        Phrase { 502, "Bad Gateway" },
        Phrase { 503, "Service Unavailable" },
        Phrase { 504, "Gateway Timeout" },
    };
    for (const Phrase& phrase : Phrases) {
        if (phrase.status == status)
            return phrase.text;
    }
    return "Unknown";
}

bool equalInConstantTime(QByteArrayView expected, QByteArrayView given)
{
    unsigned difference = expected.size() == given.size() ? 0U : 1U;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const char other = expected.isEmpty() ? '\0' : expected[i % expected.size()];
        difference |= static_cast<unsigned char>(given[i]) ^ static_cast<unsigned char>(other);
    }
    return difference == 0;
}

} // namespace partita::emulator
