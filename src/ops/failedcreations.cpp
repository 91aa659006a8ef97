// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/failedcreations.h"

#include <algorithm>

namespace partita {

FailedCreations::FailedCreations(ApiClient& client, ProjectId project, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_project(project)
    , m_look(client, std::move(project))
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
    removal.project = m_project;
    m_call = m_client.send(removal, this, [this](const ApiResult<dms::BatchResult>& reply) {
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
        return enter(refused ? Phase::Refused : Phase::Unknown);
    }
    m_remaining.clear();
    for (const dms::Instance& known : m_instances) {
        if (std::any_of(found->cbegin(), found->cend(),
                        [&](const dms::Instance& instance) { return instance.id == known.id; }))
            m_remaining.insert(known.id);
    }
    const bool nothingHappened = m_error && remaining() == int(m_instances.size());
    enter(nothingHappened ? Phase::Refused : Phase::Done);
}

void FailedCreations::enter(Phase phase)
{
    m_phase = phase;
    emit changed();
}

} // namespace partita
