// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/batchlist.h"

#include "common/badgedelegate.h"
#include "common/formatting.h"
#include "common/placewords.h"
#include "common/statuswords.h"
#include "instances/batchwords.h"
#include "models/displaytext.h"
#include "ops/connection.h"
#include "ops/session.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Role { ToneRole = Qt::UserRole, GoneRole };

using Action = InstanceBatch::Action;
using Phase = InstanceBatch::Phase;

QString numberOr(const std::optional<qint64>& value)
{
    return value ? format::number(*value) : format::absent();
}

} // namespace

Environment environmentOf(const InstanceBatch& batch)
{
    Environment worst = Environment::Development;
    for (const InstanceBatch::Item& item : batch.items()) {
        if (item.session)
            worst = std::max(worst, item.session->profile().environment);
    }
    return worst;
}

BatchList::BatchList(InstanceBatch& batch, QWidget* parent)
    : QTreeWidget(parent)
    , m_batch(&batch)
{
    setObjectName(u"batchList"_s);
    setAccessibleName(tr("Instances"));
    setColumnCount(ColumnCount);
    setHeaderLabels({ tr("Name"), tr("Status"), tr("Topics"), tr("Partitions"), tr("Storage used"),
                      tr("Place"), tr("Result"), tr("Reason"), tr("Window", "maintenance window") });
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setMinimumHeight(fontMetrics().height() * 12);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths { 26, 16, 9, 11, 18, 34, 16, 40, 18 };
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column] * unit);
    header()->moveSection(WindowColumn, ResultColumn);
    setColumnHidden(TopicsColumn, batch.action() == Action::Restart);
    setColumnHidden(WindowColumn, true);
    setItemDelegateForColumn(ResultColumn, new BadgeDelegate(ToneRole, GoneRole, this));
    for (int i = 0; i < batch.size(); ++i) {
        auto* row = new QTreeWidgetItem(this);
        row->setCheckState(NameColumn, Qt::Checked);
        for (const int column : { TopicsColumn, PartitionsColumn, UsedColumn })
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(this, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            emit ticked();
    });
}

bool BatchList::isAsking() const
{
    return m_batch && (m_batch->phase() == Phase::Reading || m_batch->phase() == Phase::Ready);
}

QString BatchList::objection(int item) const
{
    const InstanceBatch::Item& each = m_batch->items()[size_t(item)];
    return m_objection && each.facts.state == InstanceFacts::State::Listed ? m_objection(each.instance)
                                                                           : QString();
}

QList<int> BatchList::chosen() const
{
    QList<int> chosen;
    for (int i = 0; m_batch && i < m_batch->size(); ++i) {
        const bool ticked = topLevelItem(i)->checkState(NameColumn) == Qt::Checked;
        if (ticked && m_batch->refusal(i) == InstanceBatch::Refusal::None && objection(i).isEmpty())
            chosen.append(i);
    }
    return chosen;
}

QString BatchList::expected() const
{
    if (m_batch->size() > 1)
        return QString::number(chosen().size());
    const dms::Instance& only = m_batch->items().front().instance;
    return only.name.isEmpty() ? only.id.text() : only.name;
}

void BatchList::refresh()
{
    for (int i = 0; m_batch && i < m_batch->size(); ++i)
        refreshRow(i);
    setColumnHidden(ResultColumn, isAsking());
}

void BatchList::refreshRow(int item)
{
    const InstanceBatch::Item& each = m_batch->items()[size_t(item)];
    const dms::Instance& instance = each.instance;
    const bool isReading = each.facts.state == InstanceFacts::State::Reading;
    const bool isRefused = !isReading && m_batch->refusal(item) != InstanceBatch::Refusal::None;
    const QString against = isReading || isRefused ? QString() : objection(item);
    QTreeWidgetItem* row = topLevelItem(item);
    m_filling = true;
    row->setText(NameColumn, displayText(instance.name.isEmpty() ? instance.id.text() : instance.name));
    row->setToolTip(NameColumn, format::toolTip(displayText(instance.id.text())));
    row->setText(StatusColumn, statusLook(instance.status).text);
    row->setText(TopicsColumn, numberOr(each.facts.topicCount()));
    row->setText(PartitionsColumn,
                 m_batch->action() == Action::Delete ? numberOr(each.facts.topicPartitions())
                                                     : numberOr(instance.partitions));
    row->setText(UsedColumn, format::storage(instance.storageUsedGb, instance.storageUsableGb));
    row->setText(PlaceColumn, placeWords(each.connection, each.place));
    row->setToolTip(PlaceColumn, format::toolTip(row->text(PlaceColumn)));
    row->setText(WindowColumn, batchwords::window(instance.maintainBegin, instance.maintainEnd));
    row->setText(ResultColumn, batchwords::outcome(*m_batch, item));
    row->setData(ResultColumn, ToneRole, int(batchwords::tone(*m_batch, item)));
    const QString known = against.isEmpty() ? batchwords::reason(*m_batch, item) : against;
    const QString reason = isReading ? tr("Being read") : known;
    row->setText(ReasonColumn, reason);
    row->setToolTip(ReasonColumn, format::toolTip(reason));
    const bool isOffered = isAsking() && !isRefused && against.isEmpty();
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    row->setFlags(isOffered ? flags | Qt::ItemIsUserCheckable : flags);
    if (isAsking() && !isOffered)
        row->setCheckState(NameColumn, Qt::Unchecked);
    m_filling = false;
}

} // namespace partita
