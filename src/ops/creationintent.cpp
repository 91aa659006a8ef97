// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/creationintent.h"

#include "dms/instancetemplate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr int Version = 1;

constexpr auto Sending = "sending"_L1;
constexpr auto Watching = "watching"_L1;

bool isId(const QString& text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

std::optional<CreationIntent::Stage> stageOf(const QString& word)
{
    if (word == Sending)
        return CreationIntent::Stage::Sending;
    if (word == Watching)
        return CreationIntent::Stage::Watching;
    return std::nullopt;
}

} // namespace

QString CreationIntent::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray toJson(const CreationIntent& intent)
{
    // The template's writer knows which fields are passwords, and leaves them out.
    const QByteArray draft = dms::toJson(dms::InstanceTemplate { {}, intent.draft });
    const bool watching = intent.stage == CreationIntent::Stage::Watching;
    const QJsonObject json {
        { "version"_L1, Version },
        { "id"_L1, intent.id },
        { "connection"_L1, intent.connection.text() },
        { "project"_L1, intent.project.text() },
        { "region"_L1, intent.region },
        { "began"_L1, intent.began.toUTC().toString(Qt::ISODateWithMs) },
        { "serverTime"_L1, intent.serverTime },
        { "stage"_L1, watching ? Watching : Sending },
        { "instance"_L1, intent.instance.text() },
        { "draft"_L1, QJsonDocument::fromJson(draft).object() },
    };
    return QJsonDocument(json).toJson();
}

std::optional<CreationIntent> readIntent(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    const auto draft = dms::readTemplate(
        QJsonDocument(object.value("draft"_L1).toObject()).toJson(QJsonDocument::Compact));
    const auto stage = stageOf(text("stage"_L1));
    if (object.value("version"_L1).toInt() != Version || !draft || !stage)
        return std::nullopt;

    CreationIntent intent;
    intent.id = text("id"_L1);
    intent.connection = ConnectionId(text("connection"_L1));
    intent.project = ProjectId(text("project"_L1));
    intent.region = text("region"_L1);
    intent.draft = draft->draft;
    intent.began = QDateTime::fromString(text("began"_L1), Qt::ISODateWithMs).toUTC();
    intent.serverTime = object.value("serverTime"_L1).toBool();
    intent.stage = *stage;
    intent.instance = InstanceId(text("instance"_L1));
    const bool complete = isId(intent.id) && !intent.connection.isEmpty() && !intent.project.isEmpty()
        && !intent.draft.name.isEmpty() && intent.began.isValid()
        && (intent.stage == CreationIntent::Stage::Sending || !intent.instance.isEmpty());
    return complete ? std::optional(std::move(intent)) : std::nullopt;
}

} // namespace partita
