// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "dms/instances.h"
#include "models/instancequery.h"
#include "models/keyindex.h"
#include "models/rowset.h"

#include <memory>
#include <optional>
#include <vector>

namespace partita {

//! How harmful a mistake is there, and the colour of the connection. Defined by the connection; a model only
//! hands them on.
enum class Environment;
enum class Tint;

//! Where rows come from: one open connection. Chosen by the caller.
enum class SourceId : quint32 {};

//! What is said about a source in each of its rows.
struct SourceLabels
{
    QString connection;
    QString region;
    QString project;
    Environment environment {};
    Tint tint {};
};

//! Names one row across refreshes.
struct RowKey
{
    SourceId source {};
    InstanceId instance;
    //! 0, or the count of equal ids before this one, when a reply names an instance more than once.
    int copy = 0;
    //! Names the heading of a group instead of an instance.
    std::optional<QString> heading {};

    friend bool operator==(const RowKey&, const RowKey&) = default;
    friend size_t qHash(const RowKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, quint32(key.source), key.instance, key.copy, key.heading.value_or(QString()));
    }
};

//! The instances of all sources, prepared for InstanceListModel.
class InstanceRows final : public RowSet
{
public:
    //! The rows of one source: those of \a list, and behind them those that it has lost.
    struct Part
    {
        SourceId source {};
        SourceLabels labels;
        std::shared_ptr<const dms::InstanceList> list;
        std::shared_ptr<const std::vector<dms::Instance>> gone;
    };

    InstanceRows();
    explicit InstanceRows(std::vector<Part> parts);

    const std::vector<Part>& parts() const { return m_parts; }
    const dms::Instance& instance(quint32 row) const { return *m_instances[row].instance; }
    const SourceLabels& labels(quint32 row) const { return m_parts[m_instances[row].part].labels; }
    //! Of parts().
    quint32 partOf(quint32 row) const { return m_instances[row].part; }
    RowKey key(quint32 row) const;
    //! The values of \a key that occur, in their order; a tag as "key=value". Of keys with a value of its own
    //! in each row: none.
    QStringList values(InstanceQuery::Key key) const { return m_values.value(key); }
    std::optional<quint32> find(const RowKey& key) const;

    void sortKeys(int column, SortKeys& keys) const override;
    int compareIdentity(quint32 a, quint32 b) const override;

private:
    struct Row
    {
        const dms::Instance* instance;
        quint32 part;
        //! Of this row among those of the same id.
        int copy;
        //! Later rows of the same id.
        int copies;
    };
    void add(const dms::Instance& instance, quint32 part, bool gone);
    void collect(const dms::Instance& instance);
    void sortValues();
    bool hasKey(quint32 row, SourceId source, const InstanceId& id, int copy) const;

    std::vector<Part> m_parts;
    std::vector<Row> m_instances;
    KeyIndex m_index;
    QHash<InstanceQuery::Key, QStringList> m_values;
    //! While the rows are being added.
    QHash<InstanceQuery::Key, QSet<QString>> m_found;
};

//! "host:port" of each broker, separated by commas.
QString addressText(const dms::Instance& instance);

} // namespace partita
