// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "dms/topics.h"
#include "models/keyindex.h"
#include "models/rowset.h"

#include <memory>
#include <optional>
#include <vector>

namespace partita {

//! Names one row across refreshes.
struct TopicKey
{
    TopicName name;
    //! 0, or the count of equal names before this one, when a reply names a topic more than once.
    int copy = 0;

    friend bool operator==(const TopicKey&, const TopicKey&) = default;
    friend size_t qHash(const TopicKey& key, size_t seed = 0) { return qHashMulti(seed, key.name, key.copy); }
};

//! The topics of one instance, prepared for TopicListModel.
class TopicRows final : public RowSet
{
public:
    TopicRows();
    //! \a gone are those that \a list has lost; null when there are none.
    TopicRows(std::shared_ptr<const dms::TopicList> list,
              std::shared_ptr<const std::vector<dms::Topic>> gone);

    static QString normalFacet();
    static QString internalFacet();

    const std::shared_ptr<const std::vector<dms::Topic>>& gone() const { return m_gone; }
    const dms::Topic& topic(quint32 row) const { return *m_topics[row].topic; }
    TopicKey key(quint32 row) const { return { topic(row).name, m_topics[row].copy }; }
    std::optional<quint32> find(const TopicKey& key) const;

    void sortKeys(int column, SortKeys& keys) const override;
    int compareIdentity(quint32 a, quint32 b) const override;

private:
    struct Row
    {
        const dms::Topic* topic;
        //! Of this row among those of the same name.
        int copy;
        //! Later rows of the same name.
        int copies;
    };
    void add(const dms::Topic& topic, bool gone);

    std::shared_ptr<const dms::TopicList> m_list;
    std::shared_ptr<const std::vector<dms::Topic>> m_gone;
    std::vector<Row> m_topics;
    KeyIndex m_index;
};

} // namespace partita
