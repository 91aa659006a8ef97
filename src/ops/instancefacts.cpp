// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instancefacts.h"

#include "ops/instancelook.h"
#include "ops/session.h"
#include "rules/status.h"

#include <QHash>

#include <algorithm>

namespace partita {

namespace {

ApiError placeLeft()
{
    ApiError error;
    error.kind = ApiError::Kind::SignedOut;
    error.retrySafe = true;
    return error;
}

} // namespace

std::optional<qint64> InstanceFacts::topicCount() const
{
    return topics ? std::optional(topics->total) : std::nullopt;
}

std::optional<qint64> InstanceFacts::topicPartitions() const
{
    if (!topics)
        return std::nullopt;
    qint64 sum = 0;
    for (const dms::Topic& topic : topics->topics)
        sum += topic.partitions.value_or(0);
    return sum;
}

InstanceFactsReader::InstanceFactsReader(QObject* parent)
    : QObject(parent)
{
}

InstanceFactsReader::~InstanceFactsReader() = default;

void InstanceFactsReader::read(std::vector<Subject> subjects, Depth depth, Read read, Done done)
{
    Q_ASSERT(!subjects.empty());
    cancel();
    m_subjects = std::move(subjects);
    m_facts.assign(m_subjects.size(), {});
    m_depth = depth;
    m_read = std::move(read);
    m_done = std::move(done);
    m_open = int(m_subjects.size());
    for (int i = 0; i < m_open; ++i) {
        Session* const session = m_subjects[size_t(i)].session;
        auto source = std::find_if(m_sources.begin(), m_sources.end(),
                                   [&](const Source& known) { return known.session == session; });
        if (source == m_sources.end()) {
            m_sources.push_back(
                { session, std::make_unique<InstanceLook>(session->client(), session->place().project), {} });
            source = m_sources.end() - 1;
        }
        source->subjects.push_back(i);
    }
    for (Source& source : m_sources) {
        QSet<InstanceId> ids;
        for (const int subject : source.subjects)
            ids.insert(m_subjects[size_t(subject)].instance);
        source.look->byIds(ids, [this, session = source.session](ApiResult<Found> found) {
            listed(session, std::move(found));
        });
    }
}

void InstanceFactsReader::cancel()
{
    m_sources.clear();
    m_jobs.clear();
    for (Slot& slot : m_slots)
        slot = {};
    m_read = nullptr;
    m_done = nullptr;
    m_open = 0;
}

void InstanceFactsReader::listed(const Session* session, ApiResult<Found> found)
{
    const auto source = std::find_if(m_sources.begin(), m_sources.end(),
                                     [&](const Source& known) { return known.session == session; });
    const std::vector<int> subjects = std::move(source->subjects);
    m_sources.erase(source);
    QHash<InstanceId, dms::Instance*> byId;
    if (found) {
        for (dms::Instance& instance : *found)
            byId.insert(instance.id, &instance);
    }
    std::vector<int> settled;
    for (const int subject : subjects) {
        InstanceFacts& facts = m_facts[size_t(subject)];
        dms::Instance* const instance = byId.value(m_subjects[size_t(subject)].instance);
        facts.state = !found ? InstanceFacts::State::Unreadable
            : instance       ? InstanceFacts::State::Listed
                             : InstanceFacts::State::Gone;
        if (!found)
            facts.error = found.error();
        if (instance)
            facts.instance = *instance;
        if (wantsMore(facts))
            m_jobs.push_back({ subject, false });
        else
            settled.push_back(subject);
    }
    pump();
    settle(settled);
}

//! Nobody needs to know what would be lost of an instance that cannot be deleted.
bool InstanceFactsReader::wantsMore(const InstanceFacts& facts) const
{
    return m_depth == Depth::Definition && facts.state == InstanceFacts::State::Listed
        && rules::allows(facts.instance.status, rules::Operation::Delete);
}

void InstanceFactsReader::pump()
{
    for (Slot& slot : m_slots) {
        if (m_jobs.empty())
            return;
        if (slot.subject >= 0)
            continue;
        const Job job = m_jobs.front();
        m_jobs.pop_front();
        start(slot, job);
    }
}

void InstanceFactsReader::start(Slot& slot, const Job& job)
{
    const Subject& subject = m_subjects[size_t(job.subject)];
    ApiClient& client = subject.session->client();
    const ProjectId& project = subject.session->place().project;
    slot.subject = job.subject;
    if (job.topics) {
        slot.call = client.send(dms::ListTopics { project, subject.instance }, this,
                                [this, &slot](ApiResult<dms::TopicList> reply) {
                                    arrived(slot, &InstanceFacts::topics, std::move(reply));
                                });
    } else {
        slot.call = client.send(dms::ShowInstance { project, subject.instance }, this,
                                [this, &slot](ApiResult<dms::InstanceDetail> reply) {
                                    arrived(slot, &InstanceFacts::detail, std::move(reply));
                                });
    }
}

template <typename T>
void InstanceFactsReader::arrived(Slot& slot, std::shared_ptr<const T> InstanceFacts::*part,
                                  ApiResult<T> reply)
{
    const int subject = std::exchange(slot.subject, -1);
    InstanceFacts& facts = m_facts[size_t(subject)];
    if (reply)
        facts.*part = std::make_shared<const T>(std::move(*reply));
    else if (!facts.error)
        facts.error = std::move(reply.error());
    // What could not be created has no topics.
    const bool isLast
        = std::is_same_v<T, dms::TopicList> || facts.instance.status == rules::status::CreateFailed;
    if (!isLast)
        m_jobs.push_front({ subject, true });
    pump();
    if (isLast)
        settle({ subject });
}

void InstanceFactsReader::drop(const Session& session)
{
    std::erase_if(m_sources, [&](const Source& source) { return source.session == &session; });
    std::erase_if(m_jobs,
                  [&](const Job& job) { return m_subjects[size_t(job.subject)].session == &session; });
    for (Slot& slot : m_slots) {
        if (slot.subject >= 0 && m_subjects[size_t(slot.subject)].session == &session)
            slot = {};
    }
    std::vector<int> left;
    for (size_t i = 0; m_open > 0 && i < m_subjects.size(); ++i) {
        // Without a session: it was handed over.
        if (m_subjects[i].session != &session)
            continue;
        m_facts[i].state = InstanceFacts::State::Unreadable;
        m_facts[i].error = placeLeft();
        left.push_back(int(i));
    }
    pump();
    settle(left);
}

//! Hands them over.
void InstanceFactsReader::settle(const std::vector<int>& subjects)
{
    const QPointer<InstanceFactsReader> alive(this);
    for (const int subject : subjects) {
        m_subjects[size_t(subject)].session = nullptr;
        --m_open;
        const Read read = m_read;
        read(subject, std::move(m_facts[size_t(subject)]));
        if (!alive || !m_read)
            return;
    }
    if (m_open > 0 || subjects.empty())
        return;
    m_read = nullptr;
    const Done done = std::exchange(m_done, nullptr);
    done();
}

} // namespace partita
