// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/topictable.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr std::array Domains { u"order",  u"payment", u"cart",   u"stock", u"user",   u"invoice",
                               u"parcel", u"price",   u"search", u"click", u"device", u"session" };
constexpr std::array Subjects { u"created", u"updated",  u"deleted",   u"approved", u"rejected", u"failed",
                                u"retried", u"imported", u"exported",  u"archived", u"scored",   u"matched",
                                u"shipped", u"returned", u"requested", u"confirmed" };
constexpr std::array Suffixes { u"v1",  u"v2",    u"eu",  u"apac", u"raw",   u"dlq",
                                u"cdc", u"audit", u"agg", u"hot",  u"retry", u"snapshot" };
constexpr size_t Combinations = Domains.size() * Subjects.size() * Suffixes.size();

QString nameOf(size_t index, size_t offset)
{
    // 1543 is prime to the number of Combinations: neighbours differ, and none comes twice.
    const size_t pick = (index * 1543 + offset) % Combinations;
    QString name = u"%1-%2_%3"_s.arg(QStringView(Domains[pick % Domains.size()]),
                                     QStringView(Subjects[pick / Domains.size() % Subjects.size()]),
                                     QStringView(Suffixes[pick / Domains.size() / Subjects.size()]));
    if (index >= Combinations)
        name += u"-%1"_s.arg(index / Combinations + 1);
    return name;
}

Topic internalTopic(const QString& name, int partitions)
{
    return { name, partitions, 3, 168, true, false, true };
}

} // namespace

TopicTable::TopicTable(std::vector<Topic> topics)
{
    m_indexByName.reserve(qsizetype(topics.size()));
    m_topics.reserve(topics.size());
    for (Topic& topic : topics)
        add(std::move(topic));
}

TopicTable TopicTable::seeded(const Instance& instance)
{
    static constexpr std::array PartitionChoices { 1, 3, 3, 3, 6, 6, 12, 24 };
    static constexpr std::array RetentionChoices { 72, 72, 72, 24, 168, 6, 48, 120 };
    QRandomGenerator random(instance.topicSeed);
    std::vector<Topic> topics;
    const auto count = size_t(instance.seededTopics);
    topics.reserve(count);
    if (count >= 3) {
        topics.push_back(internalTopic(u"__consumer_offsets"_s, 50));
        topics.push_back(internalTopic(u"__trace"_s, 3));
    }
    qint64 left = instance.partitions * 9 / 10;
    const size_t offset = random.bounded(quint32(Combinations));
    for (size_t i = 0; topics.size() < count; ++i) {
        const qint64 share = std::max<qint64>(1, left / qint64(count - topics.size()) * 2);
        const quint32 choice = random.generate();
        Topic topic;
        topic.name = nameOf(i, offset);
        topic.partitions = int(std::min<qint64>(share, PartitionChoices[choice % PartitionChoices.size()]));
        topic.replicas = (choice >> 8U) % 9 == 0 ? 1 : 3;
        topic.retentionHours = RetentionChoices[(choice >> 12U) % RetentionChoices.size()];
        topic.syncReplication = (choice >> 16U) % 4 == 0;
        topic.syncFlush = (choice >> 20U) % 11 == 0;
        left -= topic.partitions;
        topics.push_back(std::move(topic));
    }
    return TopicTable(std::move(topics));
}

void TopicTable::add(Topic topic)
{
    if (!topic.internal)
        m_used += topic.partitions;
    m_indexByName.insert(topic.name, m_topics.size());
    m_topics.push_back(std::move(topic));
}

bool TopicTable::remove(const QString& name)
{
    const auto found = m_indexByName.constFind(name);
    if (found == m_indexByName.cend() || m_topics[*found].internal)
        return false;
    const size_t index = *found;
    m_used -= m_topics[index].partitions;
    m_indexByName.erase(found);
    m_topics.erase(m_topics.begin() + qptrdiff(index));
    for (size_t& other : m_indexByName) {
        if (other > index)
            --other;
    }
    return true;
}

} // namespace partita::emulator
