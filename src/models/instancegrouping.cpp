// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancegrouping.h"

#include "models/instancerows.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using By = InstanceGrouping::By;

constexpr std::array names { std::pair { By::Connection, "connection"_L1 },
                             std::pair { By::Region, "region"_L1 }, std::pair { By::Status, "status"_L1 },
                             std::pair { By::Tag, "tag"_L1 } };

QString tagValue(const dms::Instance& instance, const QString& key)
{
    for (const dms::Tag& tag : instance.tags) {
        if (tag.key == key)
            return tag.value;
    }
    return {};
}

QString groupName(const InstanceRows& rows, quint32 row, const InstanceGrouping& grouping)
{
    switch (grouping.by) {
    case By::Connection:
        return rows.labels(row).connection;
    case By::Region:
        return rows.labels(row).region;
    case By::Status:
        return rows.instance(row).status;
    case By::Tag:
        return tagValue(rows.instance(row), grouping.tagKey);
    case By::Nothing:
        break;
    }
    return {};
}

} // namespace

QString groupingText(const InstanceGrouping& grouping)
{
    for (const auto& name : names) {
        if (name.first == grouping.by)
            return grouping.by == By::Tag ? name.second + u':' + grouping.tagKey : QString(name.second);
    }
    return {};
}

InstanceGrouping groupingOf(const QString& text)
{
    const QString first = text.section(u':', 0, 0);
    for (const auto& name : names) {
        if (first == name.second)
            return { name.first, name.first == By::Tag ? text.section(u':', 1) : QString() };
    }
    return {};
}

RowGroups GroupedInstances::over(const RowSet& rows) const
{
    const auto& instances = static_cast<const InstanceRows&>(rows);
    RowGroups groups;
    QHash<QString, quint32> numbers;
    groups.groupOf.reserve(rows.size());
    for (quint32 row = 0; row < rows.size(); ++row) {
        const QString name = groupName(instances, row, m_grouping);
        const auto known = numbers.constFind(name);
        const quint32 number = known != numbers.cend() ? *known : quint32(groups.names.size());
        if (known == numbers.cend()) {
            numbers.insert(name, number);
            groups.names.append(name);
        }
        groups.groupOf.push_back(number);
    }
    return groups;
}

} // namespace partita
