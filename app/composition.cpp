// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "net/makenetwork.h"
#include "net/urlpolicy.h"
#include "secrets/keychainstore.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! Beside the settings of the window, in a file of its own: it is written by other rules.
QString connectionsFile(const QSettings& settings)
{
    return QFileInfo(settings.fileName()).dir().filePath(u"connections.ini"_s);
}

//! What has to survive the window, but is no setting: "creations", "drafts", "journal.sqlite", "restarts",
//! "snapshots".
QString dataFolder(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

} // namespace

Composition::Composition(CommandLine line)
    : m_line(std::move(line))
    , m_network(net::makeNetwork())
    , m_secrets(makeKeychainStore(m_clock))
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"partita"_s, u"partita"_s)
    , m_store(connectionsFile(m_settings))
    , m_keeper(*m_secrets)
    , m_estate(tools())
    , m_manager({ m_estate, m_store, m_keeper, m_clock })
    , m_journal(dataFolder(u"journal.sqlite"_s))
    , m_creationStore(dataFolder(u"creations"_s))
    , m_drafts(dataFolder(u"drafts"_s))
    , m_creations({ m_estate, m_creationStore, m_journal, m_clock })
    , m_snapshots(dataFolder(u"snapshots"_s))
    , m_batches({ m_estate, m_journal, m_clock, m_snapshots })
    , m_edits({ m_estate, m_journal, m_clock })
    , m_restartPlans(dataFolder(u"restarts"_s))
    , m_restarts({ m_estate, m_restartPlans, m_journal, m_clock })
{
    m_manager.showStored();
    m_window = std::make_unique<MainWindow>(MainWindow::Parts { m_manager, tools(), m_settings, m_creations,
                                                                m_drafts, m_journal, m_batches, m_edits,
                                                                m_restarts, &net::mayUse });
    connect(m_window.get(), &MainWindow::demoRequested, this, &Composition::startDemo);
    connect(&m_demo, &Demo::ready, this, [this](const ConnectionProfile& profile, CredentialBundle& bundle) {
        m_window->setDemoStarting(false);
        m_manager.open(profile, std::move(bundle));
    });
    connect(&m_demo, &Demo::failed, this, [this](const QString& reason) {
        m_window->setDemoStarting(false);
        m_window->showProblem(tr("The demo estate could not be started: %1").arg(reason));
    });
}

Connection::Tools Composition::tools()
{
    return { *m_network, m_workers, m_clock, [] { return QRandomGenerator::global()->generateDouble(); },
             m_clouds,   &m_calls };
}

Composition::~Composition() = default;

void Composition::show()
{
    m_window->installEventFilter(this);
    m_window->show();
}

bool Composition::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // From the event loop: by then the paint has reached the screen.
        QTimer::singleShot(0, this, &Composition::painted);
    }
    return QObject::eventFilter(watched, event);
}

void Composition::painted()
{
    // exit(), not quit(): that would close the window, which writes its layout to the disk.
    if (m_line.exitAfterFirstPaint) {
        QCoreApplication::exit();
        return;
    }
    // Before anything is sent: what an earlier run left open is not forgotten over something new.
    m_creations.resume();
    m_restarts.resume();
    m_manager.fetchAll();
    if (m_line.demo)
        startDemo();
}

void Composition::startDemo()
{
    m_window->setDemoStarting(true);
    m_demo.start(m_line.demoArguments);
}

} // namespace partita
