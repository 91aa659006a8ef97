// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancetable.h"

#include "common/formatting.h"
#include "common/statuswords.h"
#include "common/tableview.h"
#include "instances/instancedelegates.h"
#include "models/instancelistmodel.h"

#include <QCoreApplication>

namespace partita {

namespace {

class InstanceTable
{
    Q_DECLARE_TR_FUNCTIONS(partita::InstanceTable)
};

} // namespace

void setUpInstanceTable(TableView& view)
{
    using M = InstanceListModel;
    auto* plain = new CellDelegate(M::GoneRole, &view);
    plain->setNumericColumns({ M::Partitions });
    view.columns()->setNumericColumns({ M::Partitions });
    view.setItemDelegate(plain);
    view.setItemDelegateForColumn(M::Name, new NameDelegate(M::GoneRole, &view));
    view.setItemDelegateForColumn(M::Status, new StatusDelegate(M::GoneRole, &view));
    view.setItemDelegateForColumn(M::Storage, new StorageDelegate(M::GoneRole, &view));
    view.setItemDelegateForColumn(M::Created, new TimeDelegate(M::GoneRole, &view));
    view.setHeadingRoles(M::HeadingRole, M::FoldedRole);
    view.setFullTextRole(M::Name, M::FullTextRole);
    // In the order of the columns, in characters.
    view.setColumnWidths({ 28, 21, 9, 12, 34, 11, 32, 7, 24, 25, 18, 16, 34 });
}

void translateInstanceModel(InstanceListModel& model)
{
    model.setHeaderTexts(
        { InstanceTable::tr("Name"), InstanceTable::tr("Status"), InstanceTable::tr("Version"),
          InstanceTable::tr("Bandwidth"), InstanceTable::tr("Storage"), InstanceTable::tr("Partitions"),
          InstanceTable::tr("Address"), InstanceTable::tr("TLS"),
          InstanceTable::tr("Window", "maintenance window"), InstanceTable::tr("Created"),
          InstanceTable::tr("Connection"), InstanceTable::tr("Region"), InstanceTable::tr("Project") });
    InstanceTexts texts;
    texts.status = [](const QString& status) { return statusLook(status).text; };
    texts.yes = format::yesNo(true);
    texts.no = format::yesNo(false);
    texts.storage = InstanceTable::tr("%1 of %2 GB");
    texts.window = InstanceTable::tr("%1 – %2", "begin and end of the maintenance window");
    texts.heading = InstanceTable::tr("%1  (%2)", "a group of instances and how many it has");
    texts.noGroup = InstanceTable::tr("None", "instances that have no such value");
    texts.unknown = format::absent();
    model.setTexts(std::move(texts));
}

} // namespace partita
