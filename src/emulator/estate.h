// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/seed.h"
#include "emulator/simclock.h"
#include "emulator/topictable.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <map>

namespace partita::emulator {

//! All instances and their topics, and how they move from state to state in simulated time.
class Estate final : public QObject
{
    Q_OBJECT

public:
    //! Newest first: the key falls with age.
    using Instances = std::map<int, Instance, std::greater<>>;

    //! Both are the caller's and outlive the estate.
    Estate(const Catalogue& catalogue, const SimClock& clock);

    //! Fills an empty estate; \a stored is what toJson() gave for the same plan, or empty.
    void populate(const SeedPlan& plan, const QJsonObject& stored = {});
    //! The plan and all that has changed since.
    QJsonObject toJson() const;
    static SeedPlan planFrom(const QJsonObject& stored, const SeedPlan& otherwise);

    const Instances& instances() const { return m_instances; }
    //! Null when there is none; owned by the estate, until the next call that changes it.
    const Instance* find(const QString& id) const;
    bool isNameTaken(const QString& name) const { return m_names.contains(name); }
    const TopicTable& topics(const Instance& instance);

    //! Takes a new instance in; it starts as CREATING.
    void create(Instance instance);
    //! Changes an instance in place; \a change must leave the id alone.
    void modify(const QString& id, const std::function<void(Instance&)>& change);
    void restart(const QString& id);
    void extend(const QString& id, const std::function<void(Instance&)>& change);
    //! Starts the deletion; an instance whose creation failed is gone at once.
    void remove(const QString& id);
    void createTopic(const QString& id, Topic topic);
    bool removeTopic(const QString& id, const QString& name);

    //! Does what is due by now; call it after the clock was moved.
    void catchUp();

signals:
    void changed();

private:
    void restore(const QJsonObject& stored);
    void insert(int key, Instance instance);
    void erase(int key);
    TopicTable& tableOf(int key);
    void move(int key, QLatin1String status, const QString& next, qint64 after);
    void arrive(int key);
    void arm();

    const Catalogue& m_catalogue;
    const SimClock& m_clock;
    SeedPlan m_plan;
    Instances m_instances;
    QHash<QString, int> m_keyById;
    QSet<QString> m_names;
    QHash<int, TopicTable> m_topics;
    std::multimap<qint64, int> m_due;
    int m_lastKey = 0;
    //! Keys of what is no longer as the seed made it: what has to be stored.
    QSet<int> m_touched;
    QSet<int> m_touchedTopics;
    QTimer m_timer;
};

} // namespace partita::emulator
