// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/bodyreader.h"

#include "rules/servercodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace partita::emulator {

BodyReader::BodyReader(const Request& request)
    : m_empty(request.body.trimmed().isEmpty())
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    m_broken = !document.isObject();
    m_json = document.object();
}

std::optional<Reply> BodyReader::refusal() const
{
    if (m_empty)
        return Reply::error(400, QLatin1String("111400004"), u"The request body is empty."_s);
    if (m_broken)
        return Reply::error(400, rules::codes::BadBody, u"The request body is not in JSON format."_s);
    if (!m_wrongField.isEmpty())
        return Reply::error(400, rules::codes::BadBody, u"Invalid field: %1."_s.arg(m_wrongField));
    return std::nullopt;
}

bool BodyReader::has(const QString& key) const
{
    const QJsonValue value = m_json.value(key);
    return !value.isUndefined() && !value.isNull();
}

void BodyReader::refuse(const QString& key)
{
    if (m_wrongField.isEmpty())
        m_wrongField = key;
}

QString BodyReader::text(const QString& key)
{
    return optionalText(key).value_or(QString());
}

std::optional<QString> BodyReader::optionalText(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_json.value(key);
    if (!value.isString())
        refuse(key);
    return value.toString();
}

std::optional<qint64> BodyReader::number(const QString& key, bool alsoText)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_json.value(key);
    bool ok = value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    qint64 number = value.toInteger();
    if (alsoText && value.isString())
        number = value.toString().toLongLong(&ok);
    if (!ok)
        refuse(key);
    return number;
}

std::optional<bool> BodyReader::boolean(const QString& key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_json.value(key);
    if (!value.isBool())
        refuse(key);
    return value.toBool();
}

QStringList BodyReader::texts(const QString& key)
{
    if (!has(key))
        return {};
    if (!m_json.value(key).isArray())
        refuse(key);
    QStringList list;
    for (const QJsonValue& item : m_json.value(key).toArray()) {
        if (!item.isString())
            refuse(key);
        list.append(item.toString());
    }
    return list;
}

std::optional<Reply> refusalFor(const QList<rules::Violation>& violations)
{
    const auto hard
        = std::find_if(violations.cbegin(), violations.cend(), [](const rules::Violation& violation) {
              return violation.severity == rules::Severity::Hard;
          });
    if (hard == violations.cend())
        return std::nullopt;
    const QLatin1StringView code = hard->serverCode.isEmpty() ? rules::codes::BadBody : hard->serverCode;
    return Reply::error(
        400, code, u"Invalid parameter (field %1, rule %2)."_s.arg(int(hard->field)).arg(int(hard->rule)));
}

} // namespace partita::emulator
