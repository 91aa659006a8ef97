// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/restartplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using State = RestartStep::State;

constexpr int Version = 1;

constexpr std::array states {
    std::pair { State::Waiting, "waiting"_L1 },       std::pair { State::Sending, "sending"_L1 },
    std::pair { State::Restarting, "restarting"_L1 }, std::pair { State::Done, "done"_L1 },
    std::pair { State::Failed, "failed"_L1 },         std::pair { State::TimedOut, "timed-out"_L1 },
    std::pair { State::NotSeen, "not-seen"_L1 },      std::pair { State::Unknown, "unknown"_L1 },
    std::pair { State::NoWindow, "no-window"_L1 },    std::pair { State::Left, "left"_L1 },
};

//! The texts of a step that need no thought.
constexpr std::array texts {
    std::pair { &RestartStep::connectionName, "connection_name"_L1 },
    std::pair { &RestartStep::name, "name"_L1 },
    std::pair { &RestartStep::windowBegin, "window_begin"_L1 },
    std::pair { &RestartStep::windowEnd, "window_end"_L1 },
    std::pair { &RestartStep::status, "status"_L1 },
    std::pair { &RestartStep::before, "before"_L1 },
    std::pair { &RestartStep::code, "code"_L1 },
    std::pair { &RestartStep::message, "message"_L1 },
};
constexpr std::array times {
    std::pair { &RestartStep::sent, "sent"_L1 },
    std::pair { &RestartStep::ended, "ended"_L1 },
};

QString textOf(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QLatin1StringView wordOf(State state)
{
    return std::find_if(states.begin(), states.end(), [state](const auto& one) { return one.first == state; })
        ->second;
}

QJsonObject jsonOf(const RestartStep& step)
{
    QJsonObject json {
        { "connection"_L1, step.connection.text() },
        { "region"_L1, step.place.region },
        { "project"_L1, step.place.project.text() },
        { "project_name"_L1, step.place.projectName },
        { "instance"_L1, step.instance.text() },
        { "state"_L1, wordOf(step.state) },
        { "seen"_L1, step.seen },
    };
    for (const auto& [member, key] : texts) {
        if (!(step.*member).isEmpty())
            json.insert(key, step.*member);
    }
    for (const auto& [member, key] : times) {
        if ((step.*member).isValid())
            json.insert(key, textOf(step.*member));
    }
    if (!step.requestIds.isEmpty())
        json.insert("request_ids"_L1, QJsonArray::fromStringList(step.requestIds));
    return json;
}

std::optional<RestartStep> stepOf(const QJsonObject& json)
{
    const QString word = json["state"_L1].toString();
    const auto* const state
        = std::find_if(states.begin(), states.end(), [&](const auto& one) { return word == one.second; });
    RestartStep step;
    step.connection = ConnectionId(json["connection"_L1].toString());
    step.place = { json["region"_L1].toString(), ProjectId(json["project"_L1].toString()),
                   json["project_name"_L1].toString() };
    step.instance = InstanceId(json["instance"_L1].toString());
    if (state == states.end() || step.connection.isEmpty() || step.place.project.isEmpty()
        || step.instance.isEmpty())
        return std::nullopt;
    step.state = state->first;
    step.seen = json["seen"_L1].toBool();
    for (const auto& [member, key] : texts)
        step.*member = json[key].toString();
    for (const auto& [member, key] : times)
        step.*member = timeOf(json[key]);
    const QJsonArray requestIds = json["request_ids"_L1].toArray();
    for (const QJsonValue& id : requestIds)
        step.requestIds.append(id.toString());
    // Without it nobody could tell for how long it has been under way.
    return step.isUnderWay() && !step.sent.isValid() ? std::nullopt : std::optional(std::move(step));
}

bool isId(const QString& text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

} // namespace

QString RestartPlan::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray toJson(const RestartPlan& plan)
{
    QJsonArray steps;
    for (const RestartStep& step : plan.steps)
        steps.append(jsonOf(step));
    const QJsonObject json {
        { "version"_L1, Version },
        { "id"_L1, plan.id },
        { "made"_L1, textOf(plan.made) },
        { "at_once"_L1, plan.atOnce },
        { "inside_window"_L1, plan.insideWindow },
        { "window_offset_minutes"_L1, qint64(plan.windowOffset.count()) },
        { "steps"_L1, steps },
    };
    return QJsonDocument(json).toJson();
}

std::optional<RestartPlan> readPlan(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    RestartPlan plan;
    plan.id = object["id"_L1].toString();
    plan.made = timeOf(object["made"_L1]);
    plan.atOnce = object["at_once"_L1].toInt();
    plan.insideWindow = object["inside_window"_L1].toBool();
    plan.windowOffset = std::chrono::minutes(object["window_offset_minutes"_L1].toInt());
    const bool understood = object["version"_L1].toInt() == Version && isId(plan.id) && plan.made.isValid()
        && plan.atOnce >= 1 && plan.atOnce <= RestartPlan::MostAtOnce && object["inside_window"_L1].isBool();
    if (!understood)
        return std::nullopt;
    const QJsonArray steps = object["steps"_L1].toArray();
    for (const QJsonValue& value : steps) {
        auto step = stepOf(value.toObject());
        // To leave one out would be to forget what was done to it.
        if (!step)
            return std::nullopt;
        plan.steps.append(std::move(*step));
    }
    return plan.steps.isEmpty() ? std::nullopt : std::optional(std::move(plan));
}

RestartPlanStore::RestartPlanStore(const QString& folder)
    : m_files(folder)
{
}

QList<RestartPlan> RestartPlanStore::take()
{
    QList<RestartPlan> taken;
    m_files.take([&taken](const QString& id, const QByteArray& bytes) {
        auto plan = readPlan(bytes);
        if (!plan || plan->id != id)
            return false;
        taken.append(std::move(*plan));
        return true;
    });
    std::sort(taken.begin(), taken.end(), [](const auto& a, const auto& b) { return a.made < b.made; });
    return taken;
}

bool RestartPlanStore::keep(const RestartPlan& plan)
{
    return m_files.keep(plan.id, toJson(plan));
}

} // namespace partita
