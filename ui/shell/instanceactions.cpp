// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/instanceactions.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "instances/batchdialog.h"
#include "instances/batchwords.h"
#include "ops/estate.h"

#include <QAction>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace partita {

InstanceActions::InstanceActions(Parts parts, QWidget* window, Targets targets)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_targets(std::move(targets))
    , m_restart(new QAction(window))
    , m_delete(new QAction(window))
{
    m_restart->setObjectName(u"restartInstancesAction"_s);
    m_restart->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));
    m_delete->setObjectName(u"deleteInstancesAction"_s);
    m_delete->setShortcut(QKeySequence(u"Ctrl+Del"_s));
    window->addActions(actions());
    connect(m_restart, &QAction::triggered, this, [this] { begin(InstanceBatch::Action::Restart); });
    connect(m_delete, &QAction::triggered, this, [this] { begin(InstanceBatch::Action::Delete); });
    connect(&m_parts.estate, &Estate::added, this, &InstanceActions::watch);
    connect(&m_parts.estate, &Estate::removing, this, [this](Connection* connection) {
        connection->disconnect(this);
        connection->policies().writeLock.disconnect(this);
    });
    connect(&m_parts.batches, &InstanceBatches::ended, this, &InstanceActions::ended);
    connect(&m_parts.batches, &InstanceBatches::removing, this,
            [this](const InstanceBatch* batch) { m_dialogs.remove(batch); });
    const auto connections = m_parts.estate.connections();
    for (Connection* connection : connections)
        watch(connection);
}

void InstanceActions::watch(Connection* connection)
{
    connect(connection, &Connection::stateChanged, this, &InstanceActions::update);
    connect(&connection->policies().writeLock, &WriteLock::changed, this, &InstanceActions::update);
}

void InstanceActions::retranslate()
{
    m_restart->setText(tr("&Restart…"));
    m_delete->setText(tr("&Delete…"));
    update();
}

void InstanceActions::update()
{
    const QList<InstanceBatch::Target> targets = m_targets();
    QString why;
    if (targets.isEmpty())
        why = tr("Select an instance first.");
    else if (std::all_of(targets.cbegin(), targets.cend(), [](const InstanceBatch::Target& target) {
                 return target.session->connection().policies().writeLock.isLocked();
             }))
        why = tr("This connection is read-only: unlock it first.");
    m_restart->setEnabled(why.isEmpty());
    m_delete->setEnabled(why.isEmpty());
    m_restart->setToolTip(format::toolTip(why.isEmpty() ? tr("Restart (Ctrl+Shift+R)") : why));
    m_delete->setToolTip(format::toolTip(why.isEmpty() ? tr("Delete (Ctrl+Del)") : why));
}

void InstanceActions::begin(InstanceBatch::Action action)
{
    const QList<InstanceBatch::Target> targets = m_targets();
    if (targets.isEmpty())
        return;
    InstanceBatch& batch = m_parts.batches.begin(action, targets);
    auto* dialog = new BatchDialog(m_parts.batches, batch, m_window);
    m_dialogs.insert(&batch, dialog);
    dialog->open();
}

void InstanceActions::ended(InstanceBatch* batch)
{
    const QPointer<BatchDialog> dialog = m_dialogs.value(batch);
    if (dialog && dialog->isVisible())
        return;
    emit notified(batchwords::title(batch->action()), batchwords::summary(*batch));
    // It is telling others, too.
    QTimer::singleShot(0, this, [this, guarded = QPointer(batch)] {
        if (guarded && !guarded->isActing())
            m_parts.batches.forget(*guarded);
    });
}

} // namespace partita
