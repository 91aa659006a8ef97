// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topiclistmodel.h"

#include "core/discard.h"
#include "models/displaytext.h"
#include "models/vanished.h"

namespace partita {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QVariant variantOf(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant rawValue(const dms::Topic& topic, TopicListModel::Column column)
{
    switch (column) {
    case TopicListModel::Name:
        return topic.name.text();
    case TopicListModel::Partitions:
        return variantOf(topic.partitions);
    case TopicListModel::Replicas:
        return variantOf(topic.replicas);
    case TopicListModel::Retention:
        return variantOf(topic.retentionHours);
    case TopicListModel::SyncReplication:
        return variantOf(topic.syncReplication);
    case TopicListModel::SyncFlush:
        return variantOf(topic.syncFlush);
    case TopicListModel::Type:
        return variantOf(topic.type);
    case TopicListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

TopicListModel::TopicListModel(Workers& workers, QObject* parent)
    : ArrangedModel(workers, std::make_shared<TopicRows>(), parent)
{
    setTexts({});
    setShowInternal(false);
}

TopicListModel::~TopicListModel()
{
    discard(workers(), std::move(m_current));
    discard(workers(), std::move(m_previous));
    discard(workers(), std::move(m_gone));
}

int TopicListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TopicListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 row = sourceRow(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(topicRows().topic(row), column);
    case SortRole:
    case FullTextRole:
        return rawValue(topicRows().topic(row), column);
    case GoneRole:
        return rows().isGone(row);
    case KeyRole:
        return QVariant::fromValue(topicRows().key(row));
    default:
        return {};
    }
}

QVariant TopicListModel::text(const dms::Topic& topic, Column column) const
{
    const auto flag = [this](std::optional<bool> value) {
        return value ? (*value ? m_texts.yes : m_texts.no) : QString();
    };
    const auto number
        = [this](std::optional<qint64> value) { return value ? locale().toString(*value) : QString(); };
    switch (column) {
    case Name:
        return displayText(topic.name.text());
    case Partitions:
        return number(topic.partitions);
    case Replicas:
        return number(topic.replicas);
    case Retention:
        return topic.retentionHours ? m_texts.retention.arg(number(topic.retentionHours)) : QString();
    case SyncReplication:
        return flag(topic.syncReplication);
    case SyncFlush:
        return flag(topic.syncFlush);
    case Type:
        if (topic.type == 0)
            return m_texts.normal;
        return topic.type == 1 ? m_texts.internal : number(topic.type);
    case ColumnCount:
        break;
    }
    return {};
}

void TopicListModel::setTopics(std::shared_ptr<const dms::TopicList> list)
{
    if (list == m_current)
        return;
    if (!list) {
        discard(workers(), std::exchange(m_current, nullptr));
        discard(workers(), std::exchange(m_previous, nullptr));
        m_gone.reset();
    } else {
        // Rows are gone by comparison with the last list that was on show, not with one that came too
        // quickly.
        if (!m_previous)
            m_previous = std::move(m_current);
        m_current = std::move(list);
    }
    rebuild();
}

ArrangedModel::Build TopicListModel::makeBuild()
{
    return [current = m_current, previous = m_previous,
            gone = m_gone]() mutable -> std::shared_ptr<const RowSet> {
        if (previous) {
            gone = vanished(previous->topics, current->topics,
                            [](const dms::Topic& topic) { return QStringView(topic.name.text()); });
        }
        return std::make_shared<TopicRows>(std::move(current), std::move(gone));
    };
}

void TopicListModel::built(const RowSet& rows)
{
    discard(workers(), std::exchange(m_previous, nullptr));
    m_gone = static_cast<const TopicRows&>(rows).gone();
}

void TopicListModel::setShowInternal(bool show)
{
    setFacets(show ? std::nullopt : std::optional(QSet<QString> { TopicRows::normalFacet() }));
}

void TopicListModel::setTexts(const TopicTexts& texts)
{
    const auto orElse = [](const QString& text, const QString& raw) { return text.isEmpty() ? raw : text; };
    m_texts.yes = orElse(texts.yes, u"true"_s);
    m_texts.no = orElse(texts.no, u"false"_s);
    m_texts.normal = orElse(texts.normal, u"0"_s);
    m_texts.internal = orElse(texts.internal, u"1"_s);
    m_texts.retention = orElse(texts.retention, u"%1"_s);
    refreshTexts();
}

TopicKey TopicListModel::key(int row) const
{
    return topicRows().key(sourceRow(row));
}

const dms::Topic& TopicListModel::topicAt(int row) const
{
    return topicRows().topic(sourceRow(row));
}

int TopicListModel::rowOf(const TopicKey& key) const
{
    const auto row = topicRows().find(key);
    return row ? modelRow(*row) : -1;
}

const TopicRows& TopicListModel::topicRows() const
{
    return static_cast<const TopicRows&>(rows());
}

} // namespace partita
