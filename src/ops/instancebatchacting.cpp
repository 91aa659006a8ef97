// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of instances: sending it, and what became of each.
#include "core/workers.h"
#include "ops/batchverdict.h"
#include "ops/instancebatch.h"
#include "ops/session.h"
#include "rules/limits.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

using namespace std::chrono_literals;

namespace {

// A list that is read in the same moment may be from before.
constexpr std::chrono::milliseconds PauseBeforeCheck = 2s;

//! A definition on its way to the disk.
struct Definition
{
    InstanceSnapshot head; //!< all but the topics
    std::shared_ptr<const dms::TopicList> topics; //!< null: it has none
    bool isWhole = false;
};

Definition definitionOf(const InstanceBatch::Item& item, const QDateTime& at)
{
    Definition definition;
    const bool couldHaveTopics = item.instance.status != rules::status::CreateFailed;
    definition.isWhole = item.facts.detail && (item.facts.topics || !couldHaveTopics);
    if (!definition.isWhole)
        return definition;
    InstanceSnapshot& head = definition.head;
    head.takenAt = at;
    head.connection = item.connection;
    head.connectionId = item.connectionId;
    head.region = item.place.region;
    head.project = item.place.project;
    head.instance = item.instance.id;
    head.name = item.instance.name;
    head.detail = item.facts.detail->raw;
    definition.topics = item.facts.topics;
    return definition;
}

std::optional<QString> saveIn(const SnapshotStore& store, Definition definition)
{
    if (!definition.isWhole)
        return std::nullopt;
    if (definition.topics)
        definition.head.topics = definition.topics->topics;
    return store.save(definition.head);
}

//! The reply of a call for one, as that of a batch.
ApiResult<dms::BatchResult> asBatch(const InstanceId& id, const ApiResult<NoContent>& reply)
{
    if (!reply)
        return unexpected(reply.error());
    dms::BatchResult result;
    result.items.push_back({ id, true, {} });
    result.requestId = reply->requestId;
    return result;
}

InstanceBatch::Outcome outcomeOf(BatchVerdict::Kind kind)
{
    switch (kind) {
    case BatchVerdict::Kind::Accepted:
        return InstanceBatch::Outcome::Accepted;
    case BatchVerdict::Kind::Failed:
        return InstanceBatch::Outcome::Failed;
    case BatchVerdict::Kind::Unknown:
        break;
    }
    return InstanceBatch::Outcome::Unknown;
}

InstanceBatch::Outcome outcomeOf(const ApiError& error)
{
    switch (error.outcome) {
    case ApiError::Outcome::NotSent:
        return InstanceBatch::Outcome::NotSent;
    case ApiError::Outcome::Rejected:
        return InstanceBatch::Outcome::Failed;
    case ApiError::Outcome::Unknown:
        break;
    }
    return InstanceBatch::Outcome::Unknown;
}

} // namespace

void InstanceBatch::act(const QList<int>& chosen, WithoutSnapshot without)
{
    Q_ASSERT(m_phase == Phase::Ready);
    m_without = without;
    m_phase = Phase::Acting;
    m_lanes.clear();
    enlist(chosen);
    for (const auto& lane : m_lanes)
        advance(lane);
    proceed();
}

void InstanceBatch::enlist(QList<int> chosen)
{
    std::sort(chosen.begin(), chosen.end());
    chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
    for (const int item : std::as_const(chosen)) {
        Item& one = at(item);
        one.error.reset();
        one.said.clear();
        one.fate = Fate::NotKnown;
        one.checkError.reset();
        Acted& acted = m_acted[size_t(item)];
        acted.entry.at = m_parts.clock.now();
        acted.entry.took = 0ms;
        acted.entry.instanceName = one.instance.name;
        acted.isOpen = true;
        if (auto error = refusalError(item)) {
            settle(item, Outcome::NotSent, std::move(error));
        } else {
            one.outcome = Outcome::Waiting;
            laneOf(*one.session).waiting.append(item);
        }
    }
}

InstanceBatch::Lane& InstanceBatch::laneOf(Session& session)
{
    for (const auto& lane : m_lanes) {
        if (lane->session == &session)
            return *lane;
    }
    m_lanes.push_back(std::make_shared<Lane>());
    m_lanes.back()->session = &session;
    return *m_lanes.back();
}

//! Also what was allowed a moment ago may be so no longer.
QList<int> InstanceBatch::takeAllowed(Lane& lane)
{
    QList<int> chunk;
    while (!lane.waiting.isEmpty() && chunk.size() < rules::bounds::BatchInstances) {
        const int item = lane.waiting.takeFirst();
        if (auto error = refusalError(item))
            settle(item, Outcome::NotSent, std::move(error));
        else
            chunk.append(item);
    }
    return chunk;
}

void InstanceBatch::advance(const std::shared_ptr<Lane>& lane)
{
    const QList<int> chunk = takeAllowed(*lane);
    if (chunk.isEmpty())
        return;
    if (m_action == Action::Delete)
        save(lane, chunk);
    else
        send(lane, chunk);
}

//! On a worker, since each file waits for the disk.
void InstanceBatch::save(const std::shared_ptr<Lane>& lane, const QList<int>& chunk)
{
    lane->saving = chunk;
    std::vector<Definition> definitions;
    for (const int item : chunk)
        definitions.push_back(definitionOf(at(item), m_parts.clock.now()));
    const LaneRef ref = lane;
    lane->session->workers().run(
        this,
        [store = m_parts.snapshots, definitions = std::move(definitions)] {
            std::vector<std::optional<QString>> files;
            for (const Definition& definition : definitions)
                files.push_back(saveIn(store, definition));
            return files;
        },
        [this, ref](const std::vector<std::optional<QString>>& files) {
            if (const auto same = ref.lock(); same && !same->saving.isEmpty())
                saved(same, files);
        });
}

void InstanceBatch::saved(const std::shared_ptr<Lane>& lane, const std::vector<std::optional<QString>>& files)
{
    const QList<int> chunk = std::exchange(lane->saving, {});
    QList<int> allowed;
    for (qsizetype i = 0; i < chunk.size(); ++i) {
        const int item = chunk.at(i);
        if (files[size_t(i)])
            at(item).snapshot = *files[size_t(i)];
        if (at(item).snapshot.isEmpty() && m_without == WithoutSnapshot::Refuse)
            settle(item, Outcome::NotSent);
        else if (auto error = refusalError(item))
            settle(item, Outcome::NotSent, std::move(error));
        else
            allowed.append(item);
    }
    if (allowed.isEmpty())
        advance(lane);
    else
        send(lane, allowed);
    proceed();
}

void InstanceBatch::send(const std::shared_ptr<Lane>& lane, const QList<int>& chunk)
{
    lane->sent = chunk;
    lane->began = m_parts.clock.monotonic();
    QList<InstanceId> ids;
    for (const int item : chunk) {
        at(item).outcome = Outcome::Sending;
        m_acted[size_t(item)].entry.at = m_parts.clock.now();
        ids.append(at(item).instance.id);
    }
    ApiClient& client = lane->session->client();
    const ProjectId& project = lane->session->place().project;
    const LaneRef ref = lane;
    // A call for one says why it was refused, where a batch only says that it was; and it asks for the
    // permission to delete alone (table 7-1).
    if (m_action == Action::Delete && ids.size() == 1) {
        lane->call = client.send(dms::DeleteInstance { project, ids.first() }, this,
                                 [this, ref, id = ids.first()](const ApiResult<NoContent>& reply) {
                                     answered(ref.lock(), asBatch(id, reply));
                                 });
        return;
    }
    const auto action = m_action == Action::Restart ? dms::BatchInstances::Action::Restart
                                                    : dms::BatchInstances::Action::Delete;
    lane->call
        = client.send(dms::BatchInstances { project, action, ids }, this,
                      [this, ref](const ApiResult<dms::BatchResult>& reply) { answered(ref.lock(), reply); });
}

void InstanceBatch::answered(const std::shared_ptr<Lane>& lane, const ApiResult<dms::BatchResult>& reply)
{
    const QList<int> sent = std::exchange(lane->sent, {});
    lane->answered += sent;
    const auto took = m_parts.clock.monotonic() - lane->began;
    const auto verdicts = reply ? verdictsIn(*reply) : QHash<InstanceId, BatchVerdict>();
    for (const int item : sent) {
        JournalEntry& entry = m_acted[size_t(item)].entry;
        entry.took = took;
        if (!reply) {
            settle(item, outcomeOf(reply.error()), reply.error());
            continue;
        }
        if (!reply->requestId.isEmpty())
            entry.requestIds.append(reply->requestId);
        const BatchVerdict verdict = verdicts.value(at(item).instance.id);
        at(item).said = verdict.said;
        settle(item, outcomeOf(verdict.kind));
    }
    advance(lane);
    proceed();
}

//! Something has ended, or was begun.
void InstanceBatch::proceed()
{
    const bool isAtWork
        = std::any_of(m_lanes.cbegin(), m_lanes.cend(), [](const auto& lane) { return lane->isOpen(); });
    if (m_phase == Phase::Acting && !isAtWork)
        check();
    else
        emit changed();
}

void InstanceBatch::settle(int item, Outcome outcome, std::optional<ApiError> error)
{
    at(item).outcome = outcome;
    at(item).error = std::move(error);
    // It is looked for first.
    if (outcome != Outcome::Unknown)
        writeDown(item);
}

void InstanceBatch::writeDown(int item)
{
    Acted& acted = m_acted[size_t(item)];
    if (!acted.isOpen)
        return;
    acted.isOpen = false;
    JournalEntry entry = acted.entry;
    entry.outcome = JournalEntry::Outcome::Unknown;
    entry.message = at(item).said;
    if (at(item).error)
        note(entry, *at(item).error);
    if (at(item).outcome == Outcome::Accepted)
        entry.outcome = JournalEntry::Outcome::Done;
    else if (at(item).outcome == Outcome::Failed || at(item).outcome == Outcome::NotSent)
        entry.outcome = JournalEntry::Outcome::Failed;
    acted.entry.requestIds.clear();
    m_parts.journal.append(entry);
}

//! What the lists show tells what became of those whose outcome is unknown, and how far a deletion is.
void InstanceBatch::check()
{
    m_reading.clear();
    QList<QPointer<Session>> sessions;
    for (const auto& lane : m_lanes) {
        for (const int item : std::as_const(lane->answered)) {
            const bool wasSent = m_action == Action::Delete && at(item).outcome != Outcome::NotSent;
            if (wasSent || at(item).outcome == Outcome::Unknown)
                m_reading.append(item);
        }
        if (lane->session && !lane->answered.isEmpty())
            sessions.append(lane->session);
    }
    m_phase = Phase::Checking;
    const QPointer<InstanceBatch> alive(this);
    for (const QPointer<Session>& session : std::as_const(sessions)) {
        if (alive && session)
            reloadAfterChange(session->instances(), this);
    }
    if (!alive)
        return;
    if (m_reading.isEmpty())
        return end();
    m_timer = std::make_unique<QObject>();
    m_parts.clock.after(PauseBeforeCheck, m_timer.get(), [this] { look(); });
    emit changed();
}

void InstanceBatch::look()
{
    m_timer.reset();
    m_reading.removeIf([this](int item) { return !at(item).session; });
    if (m_reading.isEmpty())
        return end();
    std::vector<InstanceFactsReader::Subject> subjects;
    for (const int item : std::as_const(m_reading))
        subjects.push_back({ at(item).session, at(item).instance.id });
    m_reader.read(
        std::move(subjects), InstanceFactsReader::Depth::Listed,
        [this](int subject, InstanceFacts facts) { checked(m_reading.at(subject), std::move(facts)); },
        [this] { end(); });
}

void InstanceBatch::checked(int item, InstanceFacts facts)
{
    using State = InstanceFacts::State;
    Item& one = at(item);
    if (facts.state == State::Unreadable) {
        one.checkError = std::move(facts.error);
        return;
    }
    const QString& status = facts.instance.status;
    bool hasBegun = false;
    if (m_action == Action::Restart) {
        hasBegun = facts.state == State::Listed && status == rules::status::Restarting;
    } else {
        const bool goes = status == rules::status::Deleting || status == rules::status::Deleted;
        one.fate = facts.state == State::Gone ? Fate::Gone : goes ? Fate::Deleting : Fate::StillThere;
        hasBegun = one.fate != Fate::StillThere;
    }
    if (hasBegun && one.outcome == Outcome::Unknown)
        settle(item, Outcome::Accepted, std::move(one.error));
}

void InstanceBatch::end()
{
    for (int i = 0; i < size(); ++i) {
        if (at(i).outcome == Outcome::Unknown)
            writeDown(i);
    }
    enter(Phase::Over);
}

} // namespace partita
