// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/instanceactions.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "instances/batchdialog.h"
#include "instances/batchwords.h"
#include "instances/stagedrestartdialog.h"
#include "instances/stagedwords.h"
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
    , m_staged(new QAction(window))
    , m_delete(new QAction(window))
{
    m_restart->setObjectName(u"restartInstancesAction"_s);
    m_restart->setShortcut(QKeySequence(u"Ctrl+Shift+R"_s));
    m_restart->setIcon(icon(Icon::Restart));
    m_staged->setObjectName(u"stagedRestartAction"_s);
    m_staged->setShortcut(QKeySequence(u"Ctrl+Alt+R"_s));
    m_delete->setObjectName(u"deleteInstancesAction"_s);
    m_delete->setShortcut(QKeySequence(u"Ctrl+Del"_s));
    m_delete->setIcon(icon(Icon::Delete));
    window->addActions(actions());
    connect(m_restart, &QAction::triggered, this, [this] { begin(InstanceBatch::Action::Restart); });
    connect(m_staged, &QAction::triggered, this, &InstanceActions::beginStaged);
    connect(m_delete, &QAction::triggered, this, [this] { begin(InstanceBatch::Action::Delete); });
    connect(&m_parts.estate, &Estate::added, this, &InstanceActions::watch);
    connect(&m_parts.estate, &Estate::removing, this, [this](Connection* connection) {
        connection->disconnect(this);
        connection->policies().writeLock.disconnect(this);
    });
    connect(&m_parts.batches, &InstanceBatches::ended, this, &InstanceActions::ended);
    connect(&m_parts.batches, &InstanceBatches::removing, this,
            [this](const InstanceBatch* batch) { m_dialogs.remove(batch); });
    follow(m_parts.restarts);
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
    m_restart->setIconText(tr("Restart"));
    m_staged->setText(tr("&Staged restart…"));
    m_delete->setText(tr("&Delete…"));
    m_delete->setIconText(tr("Delete"));
    update();
}

//! Why nothing can be done with what is selected; empty: something can.
QString InstanceActions::whyNot() const
{
    const QList<InstanceBatch::Target> targets = m_targets();
    if (targets.isEmpty())
        return tr("Select an instance first.");
    const auto all = [&targets](auto holds) {
        return std::all_of(targets.cbegin(), targets.cend(), [&holds](const InstanceBatch::Target& target) {
            return holds(target.session->connection());
        });
    };
    if (all([](const Connection& connection) { return connection.state() != Connection::State::SignedIn; }))
        return tr("This connection is not signed in.");
    if (all([](const Connection& connection) { return connection.policies().writeLock.isLocked(); }))
        return tr("This connection is read-only: unlock it first.");
    return {};
}

void InstanceActions::update()
{
    const QString why = whyNot();
    const auto show = [&why](QAction* action, const QString& toolTip) {
        action->setEnabled(why.isEmpty());
        action->setToolTip(format::toolTip(why.isEmpty() ? toolTip : why));
    };
    show(m_restart, tr("Restart (Ctrl+Shift+R)"));
    show(m_staged, tr("Restart some at a time (Ctrl+Alt+R)"));
    show(m_delete, tr("Delete (Ctrl+Del)"));
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

void InstanceActions::beginStaged()
{
    const QList<InstanceBatch::Target> targets = m_targets();
    if (targets.isEmpty())
        return;
    InstanceBatch& batch = m_parts.batches.begin(InstanceBatch::Action::Restart, targets);
    auto* dialog
        = new StagedRestartDialog({ m_parts.batches, m_parts.restarts, m_parts.clock }, batch, m_window);
    dialog->open();
}

//! Tells each stop that nobody wanted, and each end.
void InstanceActions::follow(StagedRestarts& restarts)
{
    connect(&restarts, &StagedRestarts::stopped, this, [this](const StagedRestart* restart) {
        emit notified(tr("The staged restart has stopped"), stagedwords::explanation(*restart));
    });
    connect(&restarts, &StagedRestarts::ended, this, [this](const StagedRestart* restart) {
        emit notified(tr("The staged restart is over"), stagedwords::summary(*restart));
    });
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
