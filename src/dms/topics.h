// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/endpoint.h"
#include "dms/topic.h"
#include "rules/topicdraft.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace partita::dms {

//! All topics of an instance.
struct TopicList
{
    std::vector<Topic> topics;
    //! "total", else "count", else how many came; "size" is not to be trusted.
    qint64 total = 0;
    std::optional<qint64> remainingPartitions;
    std::optional<qint64> maximumPartitions;
    //! The reply as it came.
    QByteArray raw;
};

//! GET /v1.0/{project_id}/instances/{instance_id}/topics (clause 5.8). "topics" is required in the reply, and
//! in each item "id".
struct ListTopics
{
    using Reply = TopicList;
    static constexpr bool keepsBytes = true;

    ProjectId project;
    InstanceId instance;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<ListTopics>);

//! POST /v1.0/{project_id}/instances/{instance_id}/topics (clause 5.7); answers with the topic's name,
//! required.
struct CreateTopic
{
    using Reply = TopicName;

    ProjectId project;
    InstanceId instance;
    rules::TopicDraft draft;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<CreateTopic>);

//! What became of each topic that was to be deleted.
struct DeletedTopics
{
    struct Item
    {
        TopicName name; //!< required
        bool succeeded = false; //!< required
    };
    std::vector<Item> items;
};

//! POST /v1.0/{project_id}/instances/{instance_id}/topics/delete (clause 5.9). "topics" is required in the
//! reply; a topic that is not in it is in doubt.
struct DeleteTopics
{
    using Reply = DeletedTopics;

    ProjectId project;
    InstanceId instance;
    QList<TopicName> topics;

    Request request() const;
    static ApiResult<Reply> parse(const ReplyBody& body);
};
static_assert(Endpoint<DeleteTopics>);

} // namespace partita::dms
