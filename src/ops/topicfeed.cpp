// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/topicfeed.h"

#include "core/discard.h"

namespace partita {

TopicFeed::TopicFeed(ApiClient& client, ProjectId project, InstanceId instance, Clock& clock,
                     Workers& workers, QObject* parent)
    : Feed(client, clock, parent)
    , m_project(std::move(project))
    , m_instance(std::move(instance))
    , m_workers(workers)
{
}

TopicFeed::~TopicFeed()
{
    discard(m_workers, std::move(m_value));
}

void TopicFeed::load()
{
    m_call = client().send(dms::ListTopics { m_project, m_instance }, this,
                           [this](ApiResult<dms::TopicList> list) { received(std::move(list)); });
}

void TopicFeed::received(ApiResult<dms::TopicList> list)
{
    if (!list)
        return fail(std::move(list.error()));
    discard(m_workers, std::exchange(m_value, std::make_shared<const dms::TopicList>(std::move(*list))));
    succeed(true);
}

} // namespace partita
