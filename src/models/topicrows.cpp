// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topicrows.h"

#include "models/topiclistmodel.h"

namespace partita {

using namespace Qt::StringLiterals;

namespace {

size_t rowCount(const dms::TopicList* list, const std::vector<dms::Topic>* gone)
{
    return (list ? list->topics.size() : 0) + (gone ? gone->size() : 0);
}

// Two copies of a usual name.
constexpr size_t BytesPerRow = 80;

void addValue(SortKeys& keys, int column, const dms::Topic& topic)
{
    switch (TopicListModel::Column(column)) {
    case TopicListModel::Name:
        return keys.addText(topic.name.text());
    case TopicListModel::Partitions:
        return keys.addNumber(topic.partitions);
    case TopicListModel::Replicas:
        return keys.addNumber(topic.replicas);
    case TopicListModel::Retention:
        return keys.addNumber(topic.retentionHours);
    case TopicListModel::SyncReplication:
        return keys.addFlag(topic.syncReplication);
    case TopicListModel::SyncFlush:
        return keys.addFlag(topic.syncFlush);
    case TopicListModel::Type:
        return keys.addNumber(topic.type);
    case TopicListModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString TopicRows::normalFacet()
{
    return u"normal"_s;
}

QString TopicRows::internalFacet()
{
    return u"internal"_s;
}

TopicRows::TopicRows()
    : TopicRows(nullptr, nullptr)
{
}

TopicRows::TopicRows(std::shared_ptr<const dms::TopicList> list,
                     std::shared_ptr<const std::vector<dms::Topic>> gone)
    : m_list(std::move(list))
    , m_gone(std::move(gone))
    , m_index(rowCount(m_list.get(), m_gone.get()))
{
    const size_t rows = rowCount(m_list.get(), m_gone.get());
    reserve(rows, rows * BytesPerRow);
    m_topics.reserve(rows);
    if (m_list) {
        for (const dms::Topic& topic : m_list->topics)
            add(topic, false);
    }
    if (m_gone) {
        for (const dms::Topic& topic : *m_gone)
            add(topic, true);
    }
}

void TopicRows::add(const dms::Topic& topic, bool gone)
{
    const auto row = quint32(m_topics.size());
    // A reply can name a topic twice; the first row counts the others, so that each has a key of its own.
    const auto first = find({ topic.name });
    const int copy = first ? ++m_topics[*first].copies : 0;
    m_topics.push_back({ &topic, copy, 0 });
    m_index.insert(qHash(TopicKey { topic.name, copy }), row);
    addRow(topic.name.text(), {}, facet(topic.type == 1 ? internalFacet() : normalFacet()), gone);
}

std::optional<quint32> TopicRows::find(const TopicKey& key) const
{
    return m_index.find(qHash(key), [&](quint32 row) {
        return m_topics[row].copy == key.copy && m_topics[row].topic->name == key.name;
    });
}

void TopicRows::sortKeys(int column, SortKeys& keys) const
{
    if (column == TopicListModel::Name)
        return nameKeys(keys);
    for (quint32 row = 0; row < size(); ++row)
        addValue(keys, column, topic(row));
}

int TopicRows::compareIdentity(quint32 a, quint32 b) const
{
    return topic(a).name.text().compare(topic(b).name.text());
}

} // namespace partita
