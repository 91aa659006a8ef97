// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/instancebatches.h"
#include "ops/stagedrestarts.h"

#include <QObject>

#include <functional>

class QAction;

namespace partita {

class BatchDialog;
class Connection;
class Estate;

//! Restarting, also in stages, and deleting instances: the actions, the dialogs, and a notification when the
//! end comes while nobody looks.
class InstanceActions final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    struct Parts
    {
        Estate& estate;
        InstanceBatches& batches;
        StagedRestarts& restarts;
        Clock& clock;
    };
    //! What is selected at the moment of the question.
    using Targets = std::function<QList<InstanceBatch::Target>()>;

    //! \a window is the parent of the dialogs.
    InstanceActions(Parts parts, QWidget* window, Targets targets);

    QList<QAction*> actions() const { return { m_restart, m_staged, m_delete }; }
    //! Those that have a button above the list.
    QList<QAction*> mainActions() const { return { m_restart, m_delete }; }
    //! Another instance is selected, or its connection lets out what it did not.
    void update();
    void retranslate();

signals:
    //! Something came of it, in words, for a notification.
    void notified(const QString& title, const QString& text);

private:
    void begin(InstanceBatch::Action action);
    void beginStaged();
    QString whyNot() const;
    void watch(Connection* connection);
    void ended(InstanceBatch* batch);
    void follow(StagedRestarts& restarts);

    Parts m_parts;
    QWidget* m_window;
    Targets m_targets;
    QAction* m_restart = nullptr;
    QAction* m_staged = nullptr;
    QAction* m_delete = nullptr;
    //! Batches that somebody looks at.
    QHash<const InstanceBatch*, QPointer<BatchDialog>> m_dialogs;
};

} // namespace partita
