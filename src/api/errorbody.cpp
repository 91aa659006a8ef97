// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errorbody.h"

#include "api/errortext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

struct Shape
{
    QLatin1StringView code;
    QLatin1StringView text;
};

//! In the order in which the service's own clients look for them.
constexpr std::array Shapes {
    Shape { "error_code"_L1, "error_msg"_L1 },
    Shape { "errorCode"_L1, "errorMsg"_L1 },
    Shape { "code"_L1, "message"_L1 },
};
constexpr auto AuthorizationKey = "encoded_authorization_message"_L1;

bool isDeep(QByteArrayView json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > ErrorBody::MaximumDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

QString scalar(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QString checkedCode(QStringView code)
{
    code = code.trimmed();
    const bool good
        = code.size() <= 64 && std::all_of(code.begin(), code.end(), [](QChar c) {
              return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-');
          });
    return good ? code.toString() : QString();
}

//! Fills what \a body lacks; true when a code was found, which ends the search.
bool search(const QJsonValue& value, ErrorBody& body)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue& v) { return search(v, body); });
    }
    const QJsonObject object = value.toObject();
    if (body.requestId.isEmpty())
        body.requestId = checkedRequestId(object["request_id"_L1].toString());
    for (const Shape& shape : Shapes) {
        const QString code = checkedCode(scalar(object[shape.code]));
        const QString text = scalar(object[shape.text]);
        if (!code.isEmpty()) {
            body.code = code;
            if (!text.isEmpty())
                body.text = text;
            return true;
        }
        if (body.text.isEmpty())
            body.text = text;
    }
    return std::any_of(object.begin(), object.end(),
                       [&](const QJsonValue& v) { return (v.isObject() || v.isArray()) && search(v, body); });
}

//! The first string or number behind one of the \a keys, in JSON that cannot be parsed as a whole.
QString salvaged(const QString& json, QLatin1StringView keys)
{
    const QRegularExpression pair("\"(?:"_L1 + keys
                                  + R"x()"\s{0,8}:\s{0,8}(?:"((?:[^"\\]++|\\.)*+)|(\d{1,18})))x"_L1);
    const auto match = pair.match(json);
    if (match.hasCaptured(2))
        return match.captured(2);
    QString raw = match.captured(1);
    static const QRegularExpression cutEscape(uR"(\\u[0-9A-Fa-f]{0,3}$)"_s);
    raw.remove(cutEscape);
    const auto unescaped = QJsonDocument::fromJson(QByteArray("[\"" + raw.toUtf8() + "\"]"));
    return unescaped.isArray() ? unescaped[0].toString() : raw;
}

ErrorBody fromDamagedJson(QByteArrayView bytes)
{
    const QString json = QString::fromUtf8(bytes);
    ErrorBody body;
    body.code = checkedCode(salvaged(json, "error_code|errorCode|code"_L1));
    body.text = presentableText(salvaged(json, "error_msg|errorMsg|message"_L1));
    if (body.code.isEmpty() && body.text.isEmpty())
        body.text = readableWords(bytes);
    return body;
}

ErrorBody fromJson(const QJsonDocument& document)
{
    ErrorBody body;
    search(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), body);
    if (body.code.isEmpty() && body.text.isEmpty()) {
        QJsonObject object = document.object();
        object.remove(AuthorizationKey);
        if (!object.isEmpty())
            body.text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    body.text = presentableText(body.text);
    return body;
}

} // namespace

QString checkedRequestId(QStringView id)
{
    id = id.trimmed();
    const bool good = id.size() <= 128
        && std::all_of(id.begin(), id.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    return good ? id.toString() : QString();
}

ErrorBody ErrorBody::from(QByteArrayView bytes)
{
    bytes = bytes.first(std::min(bytes.size(), MaximumBytes));
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    const bool json = bytes.startsWith('{') || bytes.startsWith('[');
    if (!json) {
        ErrorBody body;
        body.text = readableWords(bytes);
        return body;
    }
    if (isDeep(bytes))
        return fromDamagedJson(bytes);
    const auto document = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    return document.isNull() ? fromDamagedJson(bytes) : fromJson(document);
}

} // namespace partita
