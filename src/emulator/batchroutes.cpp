// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/bodyreader.h"
#include "emulator/instanceroutes.h"

#include "rules/batch.h"
#include "rules/servercodes.h"
#include "rules/status.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

//! A deletion is refused as a whole when 111400099 names one of its instances; anything else as a whole only
//! when no instance is left over, since each has a result of its own (table 5-18).
std::optional<Reply> refusalOfAll(const rules::BatchAction& batch, const QList<rules::Violation>& guilty)
{
    QStringList named;
    for (const rules::Violation& violation : guilty) {
        if (violation.serverCode == rules::codes::StateForbidsDeletion)
            named.append(batch.instances.at(violation.index));
    }
    if (!named.isEmpty()) {
        return Reply::error(
            400, rules::codes::StateForbidsDeletion,
            u"Instances that cannot be deleted in their status: {%1}"_s.arg(named.join(u", ")));
    }
    const bool allForbidden = guilty.size() == batch.instances.size()
        && std::all_of(guilty.cbegin(), guilty.cend(), [](const rules::Violation& violation) {
                                  return violation.serverCode == rules::codes::StateForbids;
                              });
    if (allForbidden)
        return Reply::error(400, rules::codes::StateForbids, u"The instance status does not allow this."_s);
    return std::nullopt;
}

Reply removeFailed(Estate& estate)
{
    QStringList failed;
    for (const auto& [key, instance] : estate.instances()) {
        if (instance.status == rules::status::CreateFailed)
            failed.append(instance.id);
    }
    for (const QString& id : std::as_const(failed))
        estate.remove(id);
    return Reply::noContent();
}

Reply actOnEach(Estate& estate, const rules::BatchAction& batch, const QList<rules::Violation>& guilty)
{
    const bool deletes = rules::operationOf(batch.action) == rules::Operation::Delete;
    QJsonArray results;
    for (qsizetype i = 0; i < batch.instances.size(); ++i) {
        const QString& id = batch.instances.at(i);
        const bool refused
            = std::any_of(guilty.cbegin(), guilty.cend(),
                          [i](const rules::Violation& violation) { return violation.index == i; });
        // An id that stands twice is done when its first result is written.
        const Instance* instance = refused ? nullptr : estate.find(id);
        const bool done = instance && rules::allows(instance->status, *rules::operationOf(batch.action));
        if (done && deletes)
            estate.remove(id);
        else if (done)
            estate.restart(id);
        results.append(
            QJsonObject { { u"instance"_s, id }, { u"result"_s, done ? u"success"_s : u"failed"_s } });
    }
    return Reply::json({ { u"results"_s, results } });
}

Reply act(Estate& estate, const Request& request)
{
    BodyReader body(request);
    const rules::BatchAction batch { body.text(u"action"_s), body.texts(u"instances"_s),
                                     body.text(u"allFailure"_s) };
    if (auto refusal = body.refusal())
        return *refusal;
    if (auto refusal = refusalFor(rules::validate(batch)))
        return *refusal;
    if (!batch.allFailure.isEmpty())
        return removeFailed(estate);
    QHash<QString, QString> statuses;
    for (const QString& id : batch.instances) {
        if (const Instance* instance = estate.find(id))
            statuses.insert(id, instance->status);
    }
    const QList<rules::Violation> guilty = rules::validateStatuses(batch, statuses);
    if (auto refusal = refusalOfAll(batch, guilty))
        return *refusal;
    return actOnEach(estate, batch, guilty);
}

} // namespace

void addBatchRoutes(Router& router, Sites& sites)
{
    router.add("POST", u"/v1.0/{}/instances/action"_s, Access::Project,
               [&sites](const Request& request, const PathParts&) {
                   return act(sites.at(request.project).estate, request);
               });
}

} // namespace partita::emulator
