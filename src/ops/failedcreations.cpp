// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/failedcreations.h"

#include <algorithm>

namespace partita {

FailedCreations::FailedCreations(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_look(m_parts.client, m_parts.project)
{
}

FailedCreations::~FailedCreations() = default;

bool FailedCreations::isBusy() const
{
    return m_look.isActive() || m_call.isActive();
}

void FailedCreations::read()
{
    m_look.allFailed([this](ApiResult<Found> found) { listed(std::move(found)); });
    enter(Phase::Reading);
}

void FailedCreations::listed(ApiResult<Found> found)
{
    if (!found) {
        m_error = std::move(found.error());
        return enter(Phase::Unreadable);
    }
    m_error.reset();
    m_instances = std::move(*found);
    enter(Phase::Listed);
}

void FailedCreations::remove()
{
    m_look.allFailed([this](ApiResult<Found> found) { confirmed(std::move(found)); });
    enter(Phase::Removing);
}

//! A person agreed to lose what was listed, and to nothing else.
void FailedCreations::confirmed(ApiResult<Found> found)
{
    if (!found)
        return listed(std::move(found));
    const bool grown = std::any_of(found->cbegin(), found->cend(), [this](const dms::Instance& instance) {
        return std::none_of(m_instances.cbegin(), m_instances.cend(),
                            [&](const dms::Instance& known) { return known.id == instance.id; });
    });
    if (!grown)
        return send();
    m_error.reset();
    m_instances = std::move(*found);
    enter(Phase::Grown);
}

void FailedCreations::send()
{
    dms::DeleteFailedInstances removal;
    removal.project = m_parts.project;
    m_parts.origin.at = m_parts.clock.now();
    m_sentAt = m_parts.clock.monotonic();
    m_call = m_parts.client.send(removal, this, [this](const ApiResult<dms::BatchResult>& reply) {
        m_error = reply ? std::nullopt : std::optional(reply.error());
        check();
    });
}

void FailedCreations::check()
{
    m_look.allFailed([this](ApiResult<Found> found) { checked(std::move(found)); });
    enter(Phase::Checking);
}

void FailedCreations::checked(ApiResult<Found> found)
{
    if (!found) {
        const bool refused = m_error && m_error->outcome != ApiError::Outcome::Unknown;
        if (!m_error)
            m_error = std::move(found.error());
        m_phase = refused ? Phase::Refused : Phase::Unknown;
        writeDown();
        return enter(m_phase);
    }
    m_remaining.clear();
    for (const dms::Instance& known : m_instances) {
        if (std::any_of(found->cbegin(), found->cend(),
                        [&](const dms::Instance& instance) { return instance.id == known.id; }))
            m_remaining.insert(known.id);
    }
    const bool nothingHappened = m_error && remaining() == int(m_instances.size());
    m_phase = nothingHappened ? Phase::Refused : Phase::Done;
    writeDown();
    enter(m_phase);
}

//! One entry for each that was asked about.
void FailedCreations::writeDown()
{
    JournalEntry entry = m_parts.origin;
    entry.action = JournalEntry::Action::RemoveFailedCreations;
    entry.took = m_parts.clock.monotonic() - m_sentAt;
    if (m_error)
        note(entry, *m_error);
    entry.outcome
        = m_phase == Phase::Unknown ? JournalEntry::Outcome::Unknown : JournalEntry::Outcome::Failed;
    for (const dms::Instance& instance : m_instances) {
        entry.instanceId = instance.id.text();
        entry.instanceName = instance.name;
        if (m_phase == Phase::Done && !isRemaining(instance.id))
            entry.outcome = JournalEntry::Outcome::Done;
        else if (m_phase == Phase::Done)
            entry.outcome = JournalEntry::Outcome::Failed;
        m_parts.journal.append(entry);
    }
}

void FailedCreations::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace partita
