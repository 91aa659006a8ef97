// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/topicroutes.h"

#include "emulator/bodyreader.h"

#include "rules/batch.h"
#include "rules/servercodes.h"
#include "rules/status.h"
#include "rules/topicrules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

rules::TopicDraft readDraft(BodyReader& body)
{
    rules::TopicDraft draft;
    draft.name = body.text(u"id"_s);
    draft.partitions = body.number(u"partition"_s).value_or(draft.partitions);
    draft.replicas = body.number(u"replication"_s).value_or(draft.replicas);
    draft.syncReplication = body.boolean(u"sync_replication"_s).value_or(false);
    draft.retentionHours = body.number(u"retention_time"_s).value_or(draft.retentionHours);
    draft.syncMessageFlush = body.boolean(u"sync_message_flush"_s).value_or(false);
    return draft;
}

Reply createTopic(const Rooms& rooms, const Request& request, const QString& id)
{
    if (auto refusal = refusalOfInstance(rooms.estate, id))
        return *refusal;
    const Instance& instance = *rooms.estate.find(id);
    BodyReader body(request);
    const rules::TopicDraft draft = readDraft(body);
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalOfStatus(instance, rules::Operation::CreateTopic))
        return *refusal;
    const TopicTable& table = rooms.estate.topics(instance);
    rules::TopicLimits limits { instance.partitions - table.usedPartitions(), {} };
    if (table.contains(draft.name))
        limits.existingNames.insert(draft.name);
    if (auto refusal = refusalFor(rules::validate(draft, limits)))
        return *refusal;
    rooms.estate.createTopic(id,
                             { draft.name, int(draft.partitions), int(draft.replicas),
                               int(draft.retentionHours), draft.syncReplication, draft.syncMessageFlush });
    return Reply::json({ { u"id"_s, draft.name } });
}

Reply deleteTopics(const Rooms& rooms, const Request& request, const QString& id)
{
    if (auto refusal = refusalOfInstance(rooms.estate, id))
        return *refusal;
    BodyReader body(request);
    const QStringList names = body.texts(u"topics"_s);
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalOfStatus(*rooms.estate.find(id), rules::Operation::DeleteTopics))
        return *refusal;
    if (auto refusal = refusalFor(rules::validateTopicDeletion(names)))
        return *refusal;
    QJsonArray results;
    for (const QString& name : names) {
        results.append(
            QJsonObject { { u"id"_s, name }, { u"success"_s, rooms.estate.removeTopic(id, name) } });
    }
    return Reply::json({ { u"topics"_s, results } });
}

} // namespace

void addTopicRoutes(Router& router, Sites& sites)
{
    const QString topics = u"/v1.0/{}/instances/{}/topics"_s;
    router.add("GET", topics, Access::Project, [&sites](const Request& request, const PathParts& parts) {
        const Rooms rooms = sites.at(request.project);
        if (auto refusal = refusalOfInstance(rooms.estate, parts[1]))
            return *refusal;
        const Instance& instance = *rooms.estate.find(parts[1]);
        return Reply { 200, rooms.views.topics(instance, rooms.estate.topics(instance)), {} };
    });
    router.add("POST", topics, Access::Project, [&sites](const Request& request, const PathParts& parts) {
        return createTopic(sites.at(request.project), request, parts[1]);
    });
    router.add("POST", topics + u"/delete"_s, Access::Project,
               [&sites](const Request& request, const PathParts& parts) {
                   return deleteTopics(sites.at(request.project), request, parts[1]);
               });
}

} // namespace partita::emulator
