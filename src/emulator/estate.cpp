// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/estate.h"

#include "rules/status.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr qint64 Minute = 60 * 1000;
constexpr qint64 CreationTime = 8 * Minute;
constexpr qint64 RestartTime = 2 * Minute;
constexpr qint64 ExtensionTime = 6 * Minute;
constexpr qint64 DeletionTime = Minute;

//! A name that ends so makes the creation fail, for whoever wants to see that.
constexpr QStringView DoomedSuffix = u"-createfail";

} // namespace

Estate::Estate(const Catalogue& catalogue, const SimClock& clock)
    : m_catalogue(catalogue)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Estate::catchUp);
}

void Estate::populate(const SeedPlan& plan, const QJsonObject& stored)
{
    m_plan = plan;
    int key = 0;
    for (Instance& instance : seedInstances(plan, m_catalogue))
        insert(--key, std::move(instance));
    restore(stored);
    arm();
}

const Instance* Estate::find(const QString& id) const
{
    const auto key = m_keyById.constFind(id);
    return key == m_keyById.cend() ? nullptr : &m_instances.at(*key);
}

TopicTable& Estate::tableOf(int key)
{
    auto table = m_topics.find(key);
    if (table == m_topics.end())
        table = m_topics.insert(key, TopicTable::seeded(m_instances.at(key)));
    return *table;
}

const TopicTable& Estate::topics(const Instance& instance)
{
    return tableOf(m_keyById.value(instance.id));
}

void Estate::insert(int key, Instance instance)
{
    m_keyById.insert(instance.id, key);
    m_names.insert(instance.name);
    if (instance.dueAt != 0)
        m_due.emplace(instance.dueAt, key);
    m_instances.insert_or_assign(key, std::move(instance));
}

void Estate::erase(int key)
{
    const Instance& instance = m_instances.at(key);
    m_keyById.remove(instance.id);
    m_names.remove(instance.name);
    std::erase_if(m_due, [key](const auto& due) { return due.second == key; });
    m_topics.remove(key);
    m_instances.erase(key);
    m_touched.insert(key);
    m_touchedTopics.remove(key);
}

void Estate::create(Instance instance)
{
    const bool fails = instance.name.endsWith(DoomedSuffix);
    const int key = ++m_lastKey;
    insert(key, std::move(instance));
    move(key, rules::status::Creating, fails ? rules::status::CreateFailed : rules::status::Running,
         CreationTime);
}

void Estate::modify(const QString& id, const std::function<void(Instance&)>& change)
{
    const int key = m_keyById.value(id);
    Instance& instance = m_instances.at(key);
    m_names.remove(instance.name);
    change(instance);
    m_names.insert(instance.name);
    m_touched.insert(key);
    emit changed();
}

void Estate::restart(const QString& id)
{
    move(m_keyById.value(id), rules::status::Restarting, rules::status::Running, RestartTime);
}

void Estate::extend(const QString& id, const std::function<void(Instance&)>& change)
{
    modify(id, change);
    move(m_keyById.value(id), rules::status::Extending, rules::status::Running, ExtensionTime);
}

void Estate::remove(const QString& id)
{
    const int key = m_keyById.value(id);
    if (m_instances.at(key).status == rules::status::CreateFailed) {
        erase(key);
        emit changed();
        return;
    }
    move(key, rules::status::Deleting, {}, DeletionTime);
}

void Estate::createTopic(const QString& id, Topic topic)
{
    const int key = m_keyById.value(id);
    tableOf(key).add(std::move(topic));
    m_touchedTopics.insert(key);
    emit changed();
}

bool Estate::removeTopic(const QString& id, const QString& name)
{
    const int key = m_keyById.value(id);
    if (!tableOf(key).remove(name))
        return false;
    m_touchedTopics.insert(key);
    emit changed();
    return true;
}

void Estate::move(int key, QLatin1String status, const QString& next, qint64 after)
{
    Instance& instance = m_instances.at(key);
    std::erase_if(m_due, [key](const auto& due) { return due.second == key; });
    instance.status = status;
    instance.nextStatus = next;
    instance.dueAt = m_clock.now() + after;
    m_due.emplace(instance.dueAt, key);
    m_touched.insert(key);
    arm();
    emit changed();
}

void Estate::arrive(int key)
{
    Instance& instance = m_instances.at(key);
    m_touched.insert(key);
    if (instance.nextStatus.isEmpty()) {
        erase(key);
        return;
    }
    instance.status = std::exchange(instance.nextStatus, {});
    instance.dueAt = 0;
    if (instance.status == rules::status::CreateFailed)
        instance.errorCode = u"public.00.0018"_s;
}

void Estate::catchUp()
{
    bool moved = false;
    while (!m_due.empty() && m_due.begin()->first <= m_clock.now()) {
        const int key = m_due.begin()->second;
        m_due.erase(m_due.begin());
        arrive(key);
        moved = true;
    }
    arm();
    if (moved)
        emit changed();
}

void Estate::arm()
{
    if (m_due.empty()) {
        m_timer.stop();
        return;
    }
    const qint64 wait = m_clock.realUntil(m_due.begin()->first);
    m_timer.start(int(std::min<qint64>(wait, std::numeric_limits<int>::max())));
}

} // namespace partita::emulator
