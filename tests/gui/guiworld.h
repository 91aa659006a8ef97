// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workers.h"
#include "fakes/fakeclock.h"
#include "fakes/fakejournal.h"
#include "fakes/fakenetwork.h"
#include "fakes/fakesecretstore.h"
#include "fakes/faketransport.h"
#include "ops/connectionmanager.h"
#include "ops/creations.h"
#include "ops/draftstore.h"
#include "ops/instancebatches.h"
#include "ops/instanceedits.h"
#include "ops/stagedrestarts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

class QAbstractItemView;

namespace partita {

//! Everything below the window, with a transport whose answers a test writes.
struct GuiWorld
{
    GuiWorld();

    //! What connections are made with.
    Connection::Tools tools();
    //! A connection named \a name with one place, project(name); its secret is not kept anywhere.
    static ConnectionProfile profile(const QString& name, Environment environment = Environment::Development);
    //! Opens such a connection for this run, signed in.
    Session& open(const QString& name, Environment environment = Environment::Development,
                  bool readOnly = false);
    Session& open(ConnectionProfile profile);
    //! A stored connection whose secret is in the keychain and not in memory.
    Connection& keep(const QString& name);
    //! The secrets of such a connection.
    static CredentialBundle bundle();
    static QString project(const QString& name);
    static QByteArray listPath(const QString& name);
    static QByteArray detailPath(const QString& name, const QString& id);
    static QByteArray topicsPath(const QString& name, const QString& id);

    void answerList(const QString& name, const QJsonArray& instances);
    void answerDetail(const QString& name, const QJsonObject& instance);
    void answerTopics(const QString& name, const QString& id, const QJsonArray& topics, int maximum,
                      int remaining);
    void refuse(const QByteArray& path, int status, const QByteArray& json);

    QTemporaryDir folder;
    QSettings settings;
    fakes::FakeClock clock;
    fakes::FakeTransport transport;
    fakes::FakeNetwork network;
    fakes::FakeSecretStore secrets;
    Workers workers;
    CloudCatalogue clouds;
    ConnectionStore store;
    CredentialKeeper keeper;
    Estate estate;
    ConnectionManager manager;
    fakes::FakeJournal journal;
    CreationStore creationStore;
    Creations creations;
    DraftStore drafts;
    SnapshotStore snapshots;
    InstanceBatches batches;
    InstanceEdits edits;
    RestartPlanStore restartPlans;
    StagedRestarts restarts;
};

//! An instance as the specification's sample of clause 5.2 has it.
QJsonObject sampleInstance(const QString& id, const QString& name,
                           const QString& status = QStringLiteral("RUNNING"));
QJsonObject sampleTopic(const QString& name, int partitions = 3, int type = 0);
//! \a count of them, named orders-000 and so on.
QJsonArray sampleInstances(int count);

//! The texts of a column as they are on show.
QStringList columnTexts(const QAbstractItemView* view, int column);

//! Focusable widgets and buttons below \a root, on show, that assistive technology could not name.
QStringList namelessControls(QWidget* root);

//! Labels, buttons and fields below \a root, on show, that have less room than their text needs, and pages
//! that scroll to the side.
QStringList cutTexts(QWidget* root);

} // namespace partita
