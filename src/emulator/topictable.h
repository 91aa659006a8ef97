// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/instance.h"

#include <QHash>

#include <vector>

namespace partita::emulator {

//! The topics of one instance. Made from the instance's seed when they are first asked for.
class TopicTable
{
public:
    //! The topics that \a instance starts with.
    static TopicTable seeded(const Instance& instance);
    explicit TopicTable(std::vector<Topic> topics = {});

    const std::vector<Topic>& topics() const { return m_topics; }
    bool contains(const QString& name) const { return m_indexByName.contains(name); }
    //! Partitions that count against the instance's budget.
    qint64 usedPartitions() const { return m_used; }

    //! The name must be new.
    void add(Topic topic);
    //! False when there is no such topic or it is one of Kafka's own.
    bool remove(const QString& name);

private:
    std::vector<Topic> m_topics;
    QHash<QString, size_t> m_indexByName;
    qint64 m_used = 0;
};

} // namespace partita::emulator
