// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/estate.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partita::emulator {

// What the seed can make again is not stored: only the plan, what was added or changed, and what is gone.

SeedPlan Estate::planFrom(const QJsonObject& stored, const SeedPlan& otherwise)
{
    const QJsonObject plan = stored.value(u"plan"_s).toObject();
    if (plan.isEmpty())
        return otherwise;
    return { quint32(plan.value(u"seed"_s).toInteger()), plan.value(u"instances"_s).toInt(),
             plan.value(u"topics"_s).toInt(), plan.value(u"born"_s).toInteger() };
}

QJsonObject Estate::toJson() const
{
    QJsonArray instances;
    QJsonArray gone;
    for (const int key : m_touched) {
        const auto found = m_instances.find(key);
        if (found != m_instances.end())
            instances.append(QJsonObject { { u"key"_s, key }, { u"instance"_s, found->second.toJson() } });
        else if (key < 0)
            gone.append(key);
    }
    QJsonArray topics;
    for (const int key : m_touchedTopics) {
        QJsonArray list;
        for (const Topic& topic : m_topics.constFind(key)->topics())
            list.append(topic.toJson());
        topics.append(QJsonObject { { u"key"_s, key }, { u"topics"_s, list } });
    }
    const QJsonObject plan { { u"seed"_s, qint64(m_plan.seed) },
                             { u"instances"_s, m_plan.instances },
                             { u"topics"_s, m_plan.topics },
                             { u"born"_s, m_plan.born } };
    return { { u"plan"_s, plan },
             { u"last_key"_s, m_lastKey },
             { u"instances"_s, instances },
             { u"gone"_s, gone },
             { u"topics"_s, topics } };
}

void Estate::restore(const QJsonObject& stored)
{
    m_lastKey = stored.value(u"last_key"_s).toInt();
    for (const QJsonValue& key : stored.value(u"gone"_s).toArray()) {
        if (m_instances.contains(key.toInt()))
            erase(key.toInt());
    }
    for (const QJsonValue& item : stored.value(u"instances"_s).toArray()) {
        const int key = item[u"key"].toInt();
        if (m_instances.contains(key))
            erase(key);
        insert(key, Instance::fromJson(item[u"instance"].toObject()));
        m_touched.insert(key);
    }
    for (const QJsonValue& item : stored.value(u"topics"_s).toArray()) {
        std::vector<Topic> topics;
        for (const QJsonValue& topic : item[u"topics"].toArray())
            topics.push_back(Topic::fromJson(topic.toObject()));
        const int key = item[u"key"].toInt();
        m_topics.insert(key, TopicTable(std::move(topics)));
        m_touchedTopics.insert(key);
    }
}

} // namespace partita::emulator
