// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/topics.h"

#include "api/jsonreader.h"
#include "dms/requestbody.h"

#include <QJsonArray>

namespace partita::dms {

using namespace Qt::StringLiterals;

constexpr auto describe(json::For<Topic>)
{
    return std::array {
        json::required<&Topic::name>("id"),
        json::field<&Topic::replicas>("replication"),
        json::field<&Topic::partitions>("partition"),
        json::field<&Topic::retentionHours>("retention_time"),
        json::field<&Topic::syncReplication>("sync_replication"),
        json::field<&Topic::syncFlush>("sync_message_flush"),
        json::field<&Topic::policiesOnly>("policiesOnly"),
        json::field<&Topic::externalConfigs, json::AnyAsText>("external_configs"),
        json::field<&Topic::type>("topic_type"),
    };
}

constexpr auto describe(json::For<DeletedTopics::Item>)
{
    return std::array {
        json::required<&DeletedTopics::Item::name>("id"),
        json::required<&DeletedTopics::Item::succeeded>("success"),
    };
}

constexpr auto describe(json::For<DeletedTopics>)
{
    return std::array {
        json::required<&DeletedTopics::items>("topics"),
    };
}

namespace {

struct TopicPage
{
    std::vector<Topic> topics;
    std::optional<qint64> total;
    std::optional<qint64> count;
    std::optional<qint64> remaining;
    std::optional<qint64> maximum;
};

constexpr auto describe(json::For<TopicPage>)
{
    return std::array {
        json::required<&TopicPage::topics>("topics"),
        // The table says "total", the sample "count".
        json::field<&TopicPage::total>("total"),
        json::field<&TopicPage::count>("count"),
        json::field<&TopicPage::remaining>("remain_partitions"),
        json::field<&TopicPage::maximum>("max_partitions"),
    };
}

struct CreatedTopic
{
    TopicName name;
};

constexpr auto describe(json::For<CreatedTopic>)
{
    return std::array {
        json::required<&CreatedTopic::name>("id"),
    };
}

QByteArray topicsPath(const ProjectId& project, const InstanceId& instance)
{
    return pathOf({ u"v1.0"_s, project.text(), u"instances"_s, instance.text(), u"topics"_s });
}

} // namespace

// Table 7-1 names no authorisation item for the calls of topics, so their requests name none.

Request ListTopics::request() const
{
    Request request;
    request.path = topicsPath(project, instance);
    return request;
}

ApiResult<TopicList> ListTopics::parse(const ReplyBody& body)
{
    return json::parseObject<TopicPage>(body).map([&body](TopicPage&& page) {
        TopicList list;
        list.total = page.total ? *page.total : page.count.value_or(qint64(page.topics.size()));
        list.topics = std::move(page.topics);
        list.remainingPartitions = page.remaining;
        list.maximumPartitions = page.maximum;
        list.raw = body.bytes();
        return list;
    });
}

Request CreateTopic::request() const
{
    Request request;
    request.method = Request::Method::Post;
    request.path = topicsPath(project, instance);
    request.body = bytesOf({
        { "id"_L1, draft.name },
        { "partition"_L1, draft.partitions },
        { "replication"_L1, draft.replicas },
        { "sync_replication"_L1, draft.syncReplication },
        { "retention_time"_L1, draft.retentionHours },
        { "sync_message_flush"_L1, draft.syncMessageFlush },
    });
    request.changes = QStringList { instance.text() };
    return request;
}

ApiResult<TopicName> CreateTopic::parse(const ReplyBody& body)
{
    return json::parseObject<CreatedTopic>(body).map([](CreatedTopic&& created) { return created.name; });
}

Request DeleteTopics::request() const
{
    QJsonArray names;
    for (const TopicName& topic : topics)
        names.append(topic.text());
    Request request;
    request.method = Request::Method::Post;
    request.path = topicsPath(project, instance) + "/delete";
    request.body = bytesOf({ { "topics"_L1, names } });
    request.changes = QStringList { instance.text() };
    return request;
}

ApiResult<DeletedTopics> DeleteTopics::parse(const ReplyBody& body)
{
    return json::parseObject<DeletedTopics>(body);
}

} // namespace partita::dms
