// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/calllog.h"
#include "commandline.h"
#include "core/clock.h"
#include "core/workers.h"
#include "demo.h"
#include "journal/sqlitejournal.h"
#include "ops/connectionmanager.h"
#include "ops/creations.h"
#include "ops/creationstore.h"
#include "ops/draftstore.h"
#include "ops/instancebatches.h"
#include "ops/instanceedits.h"
#include "ops/stagedrestarts.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace partita {

class MainWindow;

//! Builds the objects of the console and hands them to each other. The only place that knows the concrete
//! ones.
class Composition final : public QObject
{
    Q_OBJECT

public:
    explicit Composition(CommandLine line);
    ~Composition() override;

    //! Shows the window; everything that it does not need for its first paint begins afterwards.
    void show();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void painted();
    void startDemo();
    Connection::Tools tools();

    // In the order in which they lean on each other; destroyed the other way round.
    CommandLine m_line;
    SystemClock m_clock;
    Workers m_workers;
    CallLog m_calls;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<SecretStore> m_secrets;
    QSettings m_settings;
    CloudCatalogue m_clouds;
    ConnectionStore m_store;
    CredentialKeeper m_keeper;
    Estate m_estate;
    ConnectionManager m_manager;
    SqliteJournal m_journal;
    CreationStore m_creationStore;
    DraftStore m_drafts;
    Creations m_creations;
    SnapshotStore m_snapshots;
    InstanceBatches m_batches;
    InstanceEdits m_edits;
    RestartPlanStore m_restartPlans;
    StagedRestarts m_restarts;
    Demo m_demo;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace partita
