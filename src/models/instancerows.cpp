// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancerows.h"

#include "models/instancelistmodel.h"

#include <algorithm>

namespace partita {

namespace {

size_t rowCount(const std::vector<InstanceRows::Part>& parts)
{
    size_t rows = 0;
    for (const InstanceRows::Part& part : parts)
        rows += part.list->instances.size() + (part.gone ? part.gone->size() : 0);
    return rows;
}

size_t hashOf(SourceId source, const InstanceId& id, int copy)
{
    return qHashMulti(0, quint32(source), id, copy);
}

// A row's name, id, address and sort key as they are in most estates; more only costs a reallocation.
constexpr size_t BytesPerRow = 160;

void addValue(SortKeys& keys, int column, const dms::Instance& instance, const SourceLabels& labels)
{
    switch (InstanceListModel::Column(column)) {
    case InstanceListModel::Name:
        return keys.addText(instance.name);
    case InstanceListModel::Status:
        return keys.addText(instance.status);
    case InstanceListModel::Version:
        return keys.addText(instance.engineVersion);
    case InstanceListModel::Bandwidth:
        return keys.addText(instance.specification);
    case InstanceListModel::Storage:
        return keys.addNumber(instance.storageUsedGb);
    case InstanceListModel::Partitions:
        return keys.addNumber(instance.partitions);
    case InstanceListModel::Address:
        return keys.addText(addressText(instance));
    case InstanceListModel::Tls:
        return keys.addFlag(instance.sslEnabled);
    case InstanceListModel::Window:
        return keys.addText(instance.maintainBegin);
    case InstanceListModel::Created:
        return keys.addNumber(instance.createdAtMs);
    case InstanceListModel::Connection:
        return keys.addText(labels.connection);
    case InstanceListModel::Region:
        return keys.addText(labels.region);
    case InstanceListModel::Project:
        return keys.addText(labels.project);
    case InstanceListModel::ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

InstanceRows::InstanceRows()
    : InstanceRows(std::vector<Part>())
{
}

InstanceRows::InstanceRows(std::vector<Part> parts)
    : m_parts(std::move(parts))
    , m_index(rowCount(m_parts))
{
    const size_t rows = rowCount(m_parts);
    reserve(rows, rows * BytesPerRow);
    m_instances.reserve(rows);
    for (quint32 part = 0; part < m_parts.size(); ++part) {
        for (const dms::Instance& instance : m_parts[part].list->instances)
            add(instance, part, false);
        if (!m_parts[part].gone)
            continue;
        for (const dms::Instance& instance : *m_parts[part].gone)
            add(instance, part, true);
    }
    sortFacets();
    sortValues();
}

void InstanceRows::collect(const dms::Instance& instance)
{
    using Key = InstanceQuery::Key;
    for (const auto& [key, value] :
         { std::pair(Key::Version, &instance.engineVersion), std::pair(Key::Engine, &instance.engine),
           std::pair(Key::EnterpriseProject, &instance.enterpriseProjectId) }) {
        if (!value->isEmpty())
            m_found[key].insert(*value);
    }
    for (const dms::Tag& tag : instance.tags)
        m_found[Key::Tag].insert(tag.key + u'=' + tag.value);
}

void InstanceRows::sortValues()
{
    using Key = InstanceQuery::Key;
    for (const Part& part : m_parts) {
        m_found[Key::Region].insert(part.labels.region);
        m_found[Key::Connection].insert(part.labels.connection);
    }
    m_values.insert(Key::Status, facets());
    for (auto found = m_found.cbegin(); found != m_found.cend(); ++found) {
        QStringList sorted = found->values();
        sorted.sort(Qt::CaseInsensitive);
        m_values.insert(found.key(), sorted);
    }
    m_found.clear();
}

void InstanceRows::add(const dms::Instance& instance, quint32 part, bool gone)
{
    const SourceId source = m_parts[part].source;
    const auto row = quint32(m_instances.size());
    // A reply can name an instance twice; the first row counts the others, so that each has a key of its own.
    const auto first = find({ source, instance.id });
    const int copy = first ? ++m_instances[*first].copies : 0;
    m_instances.push_back({ &instance, part, copy, 0 });
    m_index.insert(hashOf(source, instance.id, copy), row);
    collect(instance);
    addRow(instance.name, { instance.id.text(), addressText(instance) }, facet(instance.status), gone);
}

bool InstanceRows::hasKey(quint32 row, SourceId source, const InstanceId& id, int copy) const
{
    const Row& found = m_instances[row];
    return found.copy == copy && m_parts[found.part].source == source && found.instance->id == id;
}

RowKey InstanceRows::key(quint32 row) const
{
    const Row& found = m_instances[row];
    return { m_parts[found.part].source, found.instance->id, found.copy, {} };
}

std::optional<quint32> InstanceRows::find(const RowKey& key) const
{
    return m_index.find(hashOf(key.source, key.instance, key.copy),
                        [&](quint32 row) { return hasKey(row, key.source, key.instance, key.copy); });
}

void InstanceRows::sortKeys(int column, SortKeys& keys) const
{
    if (column == InstanceListModel::Name)
        return nameKeys(keys);
    for (quint32 row = 0; row < size(); ++row)
        addValue(keys, column, instance(row), labels(row));
}

int InstanceRows::compareIdentity(quint32 a, quint32 b) const
{
    const Row& left = m_instances[a];
    const Row& right = m_instances[b];
    if (const int byId = left.instance->id.text().compare(right.instance->id.text()))
        return byId;
    return int(left.part) - int(right.part);
}

QString addressText(const dms::Instance& instance)
{
    return dms::bootstrapLine(instance);
}

} // namespace partita
