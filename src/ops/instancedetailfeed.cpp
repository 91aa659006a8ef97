// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instancedetailfeed.h"

#include "rules/status.h"

namespace partita {

using namespace std::chrono_literals;

InstanceDetailFeed::InstanceDetailFeed(ApiClient& client, ProjectId project, InstanceId instance,
                                       Clock& clock, QObject* parent)
    : Feed(client, clock, parent)
    , m_project(std::move(project))
    , m_instance(std::move(instance))
{
}

bool InstanceDetailFeed::isGone() const
{
    return error() && error()->kind == ApiError::Kind::NotFound;
}

std::optional<Feed::Pace> InstanceDetailFeed::pace() const
{
    if (isGone() || !m_value || !rules::isMoving(m_value->instance.status))
        return std::nullopt;
    return Pace { 5s, 30s };
}

void InstanceDetailFeed::load()
{
    m_call = client().send(dms::ShowInstance { m_project, m_instance }, this,
                           [this](ApiResult<dms::InstanceDetail> detail) { received(std::move(detail)); });
}

void InstanceDetailFeed::received(ApiResult<dms::InstanceDetail> detail)
{
    if (!detail)
        return fail(std::move(detail.error()));
    const bool moved = !m_value || m_value->instance.status != detail->instance.status;
    m_value = std::make_shared<const dms::InstanceDetail>(std::move(*detail));
    succeed(moved);
}

} // namespace partita
