// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/faults.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

struct KindName
{
    Fault::Kind kind;
    const char* name;
};

constexpr std::array KindNames {
    KindName { Fault::Kind::Status, "status" }, KindName { Fault::Kind::Throttle, "throttle" },
    KindName { Fault::Kind::Hang, "hang" },     KindName { Fault::Kind::Cut, "cut" },
    KindName { Fault::Kind::Lost, "lost" },     KindName { Fault::Kind::Garbage, "garbage" },
    KindName { Fault::Kind::Delay, "delay" },   KindName { Fault::Kind::Clock, "clock" },
    KindName { Fault::Kind::Token, "token" },
};

QByteArray bodyOf(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return value.toString().toUtf8();
}

} // namespace

bool Fault::matches(const QByteArray& requestMethod, const QByteArray& requestPath) const
{
    if (count == 0 || (!method.isEmpty() && method != requestMethod))
        return false;
    const QString text = QString::fromLatin1(requestPath);
    return expression.pattern().isEmpty() ? text.startsWith(path) : expression.match(text).hasMatch();
}

std::optional<Fault> Fault::fromJson(const QJsonObject& json, QString& error)
{
    Fault fault;
    const QString kind = json.value(u"kind"_s).toString();
    const auto name = std::find_if(KindNames.begin(), KindNames.end(),
                                   [&kind](const KindName& k) { return kind == QLatin1String(k.name); });
    if (name == KindNames.end()) {
        error = u"unknown kind of fault: %1"_s.arg(kind);
        return std::nullopt;
    }
    fault.kind = name->kind;
    fault.path = json.value(u"path"_s).toString();
    if (fault.path.startsWith(u'^')) {
        fault.expression.setPattern(fault.path);
        if (!fault.expression.isValid()) {
            error = u"invalid expression: %1"_s.arg(fault.expression.errorString());
            return std::nullopt;
        }
    }
    fault.method = json.value(u"method"_s).toString().toLatin1().toUpper();
    fault.count = json.value(u"count"_s).toInt(-1);
    fault.status = json.value(u"status"_s).toInt(fault.status);
    fault.body = bodyOf(json.value(u"body"_s));
    const QJsonObject headers = json.value(u"headers"_s).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        fault.headers.append({ it.key().toLatin1(), it.value().toString().toLatin1() });
    fault.bytes = json.value(u"bytes"_s).toInteger();
    fault.minutes = json.value(u"minutes"_s).toInt();
    fault.retryAfter = json.value(u"retry_after"_s).toInt(fault.retryAfter);
    fault.milliseconds = json.value(u"ms"_s).toInt();
    return fault;
}

QJsonObject Fault::toJson() const
{
    const auto name = std::find_if(KindNames.begin(), KindNames.end(),
                                   [this](const KindName& k) { return k.kind == kind; });
    return { { u"id"_s, id },
             { u"kind"_s, QString::fromLatin1(name->name) },
             { u"path"_s, path },
             { u"method"_s, QString::fromLatin1(method) },
             { u"count"_s, count } };
}

int Faults::add(Fault fault)
{
    fault.id = ++m_lastId;
    m_faults.push_back(std::move(fault));
    return m_lastId;
}

QString Faults::addJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QJsonArray list = document.isArray() ? document.array() : document.object().value(u"faults"_s).toArray();
    if (list.isEmpty())
        list.append(document.object());
    QString error;
    std::vector<Fault> parsed;
    for (const QJsonValue& value : std::as_const(list)) {
        auto fault = Fault::fromJson(value.toObject(), error);
        if (!fault)
            return error;
        parsed.push_back(std::move(*fault));
    }
    for (Fault& fault : parsed)
        add(std::move(fault));
    return {};
}

QJsonObject Faults::toJson() const
{
    QJsonArray list;
    for (const Fault& fault : m_faults)
        list.append(fault.toJson());
    return { { u"faults"_s, list } };
}

template <typename Accepts>
std::optional<Fault> Faults::take(const QByteArray& method, const QByteArray& path, Accepts accepts)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault& fault) {
        return accepts(fault) && fault.matches(method, path);
    });
    if (found == m_faults.end())
        return std::nullopt;
    if (found->count > 0)
        --found->count;
    return *found;
}

std::optional<Fault> Faults::takeOnTheWire(const QByteArray& method, const QByteArray& path)
{
    return take(method, path, [](const Fault& fault) { return fault.isOnTheWire(); });
}

std::optional<Fault> Faults::takeInService(Fault::Kind kind, const QByteArray& method, const QByteArray& path)
{
    return take(method, path, [kind](const Fault& fault) { return fault.kind == kind; });
}

} // namespace partita::emulator
