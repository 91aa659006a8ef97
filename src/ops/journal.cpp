// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/journal.h"

#include "ops/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Action = JournalEntry::Action;
using Outcome = JournalEntry::Outcome;

template <typename Value> struct Named
{
    Value value;
    QLatin1StringView key;
};

constexpr std::array<Named<Action>, 8> actions { {
    { Action::CreateInstance, "create-instance"_L1 },
    { Action::RemoveFailedCreations, "remove-failed-creations"_L1 },
    { Action::ModifyInstance, "modify-instance"_L1 },
    { Action::RestartInstance, "restart-instance"_L1 },
    { Action::DeleteInstance, "delete-instance"_L1 },
    { Action::ExtendInstance, "extend-instance"_L1 },
    { Action::CreateTopic, "create-topic"_L1 },
    { Action::DeleteTopic, "delete-topic"_L1 },
} };
constexpr std::array<Named<Outcome>, 3> outcomes { {
    { Outcome::Done, "done"_L1 },
    { Outcome::Failed, "failed"_L1 },
    { Outcome::Unknown, "unknown"_L1 },
} };

template <typename Value, std::size_t count>
const Named<Value>* find(const std::array<Named<Value>, count>& all, const QString& key)
{
    for (const Named<Value>& named : all) {
        if (key == named.key)
            return &named;
    }
    return nullptr;
}

//! The texts of an entry that need no thought.
constexpr std::array texts {
    std::pair { &JournalEntry::connection, "connection"_L1 },
    std::pair { &JournalEntry::connectionId, "connection_id"_L1 },
    std::pair { &JournalEntry::user, "user"_L1 },
    std::pair { &JournalEntry::region, "region"_L1 },
    std::pair { &JournalEntry::project, "project_id"_L1 },
    std::pair { &JournalEntry::instanceId, "instance_id"_L1 },
    std::pair { &JournalEntry::instanceName, "instance_name"_L1 },
    std::pair { &JournalEntry::topic, "topic"_L1 },
    std::pair { &JournalEntry::code, "code"_L1 },
    std::pair { &JournalEntry::message, "message"_L1 },
};

QJsonValue orNull(const QString& text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QString orNull(const QJsonValue& value)
{
    return value.isString() ? value.toString(u""_s) : QString();
}

QJsonArray toJson(const QList<JournalEntry::Change>& changes)
{
    QJsonArray array;
    for (const JournalEntry::Change& change : changes)
        array.append(QJsonObject { { u"field"_s, change.field },
                                   { u"before"_s, orNull(change.before) },
                                   { u"after"_s, orNull(change.after) } });
    return array;
}

QList<JournalEntry::Change> readChanges(const QJsonArray& array)
{
    QList<JournalEntry::Change> changes;
    for (const QJsonValue& value : array)
        changes.append(
            { value["field"_L1].toString(), orNull(value["before"_L1]), orNull(value["after"_L1]) });
    return changes;
}

} // namespace

JournalEntry entryIn(const Session& session, Action action, const QDateTime& at)
{
    const ConnectionProfile& profile = session.profile();
    const SignIn& signIn = profile.signIn;
    JournalEntry entry;
    entry.action = action;
    entry.at = at;
    entry.connection = profile.name;
    entry.connectionId = profile.id.text();
    entry.user
        = signIn.kind == SignIn::Kind::AccessKey ? signIn.accessKey : signIn.user + u'@' + signIn.domain;
    entry.region = session.place().region;
    entry.project = session.place().project.text();
    return entry;
}

void note(JournalEntry& entry, const ApiError& error)
{
    entry.outcome = error.outcome == ApiError::Outcome::Unknown ? Outcome::Unknown : Outcome::Failed;
    entry.code = error.code;
    if (entry.code.isEmpty() && error.httpStatus != 0)
        entry.code = QString::number(error.httpStatus);
    entry.message = error.serverText;
    if (!error.requestId.isEmpty())
        entry.requestIds.append(error.requestId);
}

QString actionKey(const JournalEntry& entry)
{
    for (const auto& named : actions) {
        if (named.value == entry.action)
            return named.key;
    }
    return entry.key;
}

QString outcomeKey(Outcome outcome)
{
    for (const auto& named : outcomes) {
        if (named.value == outcome)
            return named.key;
    }
    Q_UNREACHABLE();
}

QByteArray toJson(const JournalEntry& entry)
{
    QJsonObject object {
        { u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs) },
        { u"took_ms"_s, qint64(entry.took.count()) },
        { u"action"_s, actionKey(entry) },
        { u"outcome"_s, outcomeKey(entry.outcome) },
    };
    for (const auto& [text, key] : texts) {
        if (!(entry.*text).isEmpty())
            object.insert(key, entry.*text);
    }
    if (!entry.changes.isEmpty())
        object.insert("changes"_L1, toJson(entry.changes));
    if (!entry.requestIds.isEmpty())
        object.insert("request_ids"_L1, QJsonArray::fromStringList(entry.requestIds));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<JournalEntry> readEntry(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString action = object["action"_L1].toString();
    const auto* outcome = find(outcomes, object["outcome"_L1].toString());
    JournalEntry entry;
    entry.at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs);
    if (action.isEmpty() || !outcome || !entry.at.isValid())
        return std::nullopt;
    if (const auto* known = find(actions, action))
        entry.action = known->value;
    else
        entry.key = action;
    entry.outcome = outcome->value;
    entry.took = std::chrono::milliseconds(object["took_ms"_L1].toInteger());
    for (const auto& [text, key] : texts)
        entry.*text = object[key].toString();
    entry.changes = readChanges(object["changes"_L1].toArray());
    const QJsonArray requestIds = object["request_ids"_L1].toArray();
    for (const QJsonValue& id : requestIds)
        entry.requestIds.append(id.toString());
    return entry;
}

} // namespace partita
