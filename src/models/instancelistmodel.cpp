// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/instancelistmodel.h"

#include "core/discard.h"
#include "models/displaytext.h"
#include "models/instancefilter.h"
#include "models/vanished.h"

#include <QDateTime>

namespace partita {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QVariant variantOf(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

QVariant variantOf(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant rawValue(const dms::Instance& instance, const SourceLabels& labels, InstanceListModel::Column column)
{
    switch (column) {
    case InstanceListModel::Name:
        return variantOf(instance.name);
    case InstanceListModel::Status:
        return variantOf(instance.status);
    case InstanceListModel::Version:
        return variantOf(instance.engineVersion);
    case InstanceListModel::Bandwidth:
        return variantOf(instance.specification);
    case InstanceListModel::Storage:
        return variantOf(instance.storageUsedGb);
    case InstanceListModel::Partitions:
        return variantOf(instance.partitions);
    case InstanceListModel::Address:
        return variantOf(addressText(instance));
    case InstanceListModel::Tls:
        return variantOf(instance.sslEnabled);
    case InstanceListModel::Window:
        return variantOf(instance.maintainBegin);
    case InstanceListModel::Created:
        return variantOf(instance.createdAtMs);
    case InstanceListModel::Connection:
        return variantOf(labels.connection);
    case InstanceListModel::Region:
        return variantOf(labels.region);
    case InstanceListModel::Project:
        return variantOf(labels.project);
    case InstanceListModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

InstanceListModel::InstanceListModel(Workers& workers, QObject* parent)
    : ArrangedModel(workers, std::make_shared<InstanceRows>(), parent)
{
    setTexts({});
}

InstanceListModel::~InstanceListModel()
{
    for (auto& [id, source] : m_sources)
        release(std::move(source));
}

int InstanceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InstanceListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isHeading(index.row()))
        return headingData(index, role);
    const quint32 row = sourceRow(index.row());
    const dms::Instance& instance = instanceRows().instance(row);
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
    case FullTextRole:
        return rawValue(instance, instanceRows().labels(row), column);
    case StatusRole:
        return instance.status;
    case StorageUsedRole:
        return variantOf(instance.storageUsedGb);
    case StorageUsableRole:
        return variantOf(instance.storageUsableGb);
    case StorageOrderedRole:
        return variantOf(instance.storageTotalGb);
    case EnvironmentRole:
        return int(instanceRows().labels(row).environment);
    case TintRole:
        return int(instanceRows().labels(row).tint);
    case GoneRole:
        return rows().isGone(row);
    case KeyRole:
        return QVariant::fromValue(instanceRows().key(row));
    default:
        return {};
    }
}

QVariant InstanceListModel::headingData(const QModelIndex& index, int role) const
{
    const Arrangement::Group& heading = group(index.row());
    if (role == GoneRole)
        return heading.living == 0;
    if (role == FoldedRole)
        return heading.isFolded;
    if (role == KeyRole)
        return QVariant::fromValue(key(index.row()));
    if (role != HeadingRole && (role != Qt::DisplayRole || index.column() != Name))
        return {};
    QString name = displayText(heading.name);
    if (m_grouping.by == InstanceGrouping::By::Status)
        name = statusText(heading.name);
    else if (name.isEmpty())
        name = m_texts.noGroup;
    return m_texts.heading.arg(name, locale().toString(heading.living));
}

QVariant InstanceListModel::text(quint32 row, Column column) const
{
    const dms::Instance& instance = instanceRows().instance(row);
    switch (column) {
    case Status:
        return statusText(instance.status);
    case Storage:
        return storageText(instance);
    case Partitions:
        return instance.partitions ? locale().toString(*instance.partitions) : QString();
    case Tls:
        return instance.sslEnabled ? (*instance.sslEnabled ? m_texts.yes : m_texts.no) : QString();
    case Window:
        return windowText(instance);
    case Created:
        return createdText(instance.createdAtMs);
    case Name:
    case Version:
    case Bandwidth:
    case Address:
    case Connection:
    case Region:
    case Project:
        return displayText(rawValue(instance, instanceRows().labels(row), column).toString());
    case ColumnCount:
        break;
    }
    return {};
}

QString InstanceListModel::statusText(const QString& status) const
{
    return displayText(m_texts.status ? m_texts.status(status) : status);
}

QString InstanceListModel::storageText(const dms::Instance& instance) const
{
    if (!instance.storageUsedGb && !instance.storageUsableGb)
        return {};
    const auto number
        = [this](std::optional<qint64> gb) { return gb ? locale().toString(*gb) : m_texts.unknown; };
    return m_texts.storage.arg(number(instance.storageUsedGb), number(instance.storageUsableGb));
}

QString InstanceListModel::windowText(const dms::Instance& instance) const
{
    if (instance.maintainBegin.isEmpty() && instance.maintainEnd.isEmpty())
        return {};
    return displayText(m_texts.window.arg(instance.maintainBegin, instance.maintainEnd));
}

QString InstanceListModel::createdText(std::optional<qint64> createdAtMs) const
{
    if (!createdAtMs)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*createdAtMs);
    // Some numbers are no moments of any calendar; then the number itself is the honest text.
    return moment.isValid() ? locale().toString(moment, QLocale::ShortFormat) : QString::number(*createdAtMs);
}

void InstanceListModel::setRows(SourceId source, const SourceLabels& labels,
                                std::shared_ptr<const dms::InstanceList> list)
{
    Q_ASSERT(list);
    Source& known = m_sources[source];
    known.labels = labels;
    if (list != known.current) {
        // Rows are gone by comparison with the last list that was on show, not with one that came too
        // quickly.
        if (!known.previous)
            known.previous = std::move(known.current);
        known.current = std::move(list);
    }
    rebuild();
}

void InstanceListModel::removeSource(SourceId source)
{
    const auto found = m_sources.find(source);
    if (found == m_sources.end())
        return;
    release(std::move(found->second));
    m_sources.erase(found);
    rebuild();
}

void InstanceListModel::release(Source source)
{
    discard(workers(), std::move(source.current));
    discard(workers(), std::move(source.previous));
    discard(workers(), std::move(source.gone));
}

ArrangedModel::Build InstanceListModel::makeBuild()
{
    return [sources = m_sources]() mutable -> std::shared_ptr<const RowSet> {
        std::vector<InstanceRows::Part> parts;
        for (auto& [id, source] : sources) {
            if (source.previous) {
                source.gone = vanished(source.previous->instances, source.current->instances,
                                       [](const dms::Instance& i) { return QStringView(i.id.text()); });
            }
            parts.push_back({ id, source.labels, source.current, source.gone });
        }
        sources.clear();
        return std::make_shared<InstanceRows>(std::move(parts));
    };
}

void InstanceListModel::built(const RowSet& rows)
{
    for (const InstanceRows::Part& part : static_cast<const InstanceRows&>(rows).parts()) {
        Source& source = m_sources.at(part.source);
        discard(workers(), std::exchange(source.previous, nullptr));
        source.gone = part.gone;
    }
}

void InstanceListModel::setQuery(const InstanceQuery& query)
{
    if (query == m_query)
        return;
    m_query = query;
    setRowFilter(query.tokens.isEmpty() ? nullptr : std::make_shared<const InstanceFilter>(query));
}

void InstanceListModel::setGrouping(const InstanceGrouping& grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    const bool none = grouping.by == InstanceGrouping::By::Nothing;
    setRowGrouping(none ? nullptr : std::make_shared<const GroupedInstances>(grouping));
}

QStringList InstanceListModel::values(InstanceQuery::Key key) const
{
    return instanceRows().values(key);
}

void InstanceListModel::setTexts(InstanceTexts texts)
{
    const auto orElse = [](QString& text, const QString& raw) {
        if (text.isEmpty())
            text = raw;
    };
    orElse(texts.yes, u"true"_s);
    orElse(texts.no, u"false"_s);
    orElse(texts.storage, u"%1 / %2"_s);
    orElse(texts.window, u"%1–%2"_s);
    orElse(texts.heading, u"%1 (%2)"_s);
    orElse(texts.noGroup, u"-"_s);
    orElse(texts.unknown, u"?"_s);
    m_texts = std::move(texts);
    refreshTexts();
}

RowKey InstanceListModel::key(int row) const
{
    if (isHeading(row))
        return { {}, {}, 0, groupName(row) };
    return instanceRows().key(sourceRow(row));
}

const dms::Instance& InstanceListModel::instanceAt(int row) const
{
    return instanceRows().instance(sourceRow(row));
}

InstanceExcerpt InstanceListModel::excerpt(const QList<int>& rows) const
{
    InstanceExcerpt excerpt { std::static_pointer_cast<const InstanceRows>(sharedRows()), {} };
    excerpt.chosen.reserve(size_t(rows.size()));
    for (const int row : rows)
        excerpt.chosen.push_back(sourceRow(row));
    return excerpt;
}

InstanceExcerpt InstanceListModel::excerpt() const
{
    return { std::static_pointer_cast<const InstanceRows>(sharedRows()), passing() };
}

int InstanceListModel::rowOf(const RowKey& key) const
{
    if (key.heading)
        return headingRow(*key.heading);
    const auto row = instanceRows().find(key);
    return row ? modelRow(*row) : -1;
}

const InstanceRows& InstanceListModel::instanceRows() const
{
    return static_cast<const InstanceRows&>(rows());
}

} // namespace partita
