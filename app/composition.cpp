// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "net/maketransport.h"
#include "net/urlpolicy.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QEvent>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace partita {

Composition::Composition(CommandLine line)
    : m_line(std::move(line))
    , m_transport(net::makeTransport())
    , m_settings(QSettings::IniFormat, QSettings::UserScope, u"partita"_s, u"partita"_s)
    , m_estate(
          { *m_transport, m_workers, m_clock, [] { return QRandomGenerator::global()->generateDouble(); } })
    , m_window(std::make_unique<MainWindow>(
          MainWindow::Parts { m_estate, m_workers, m_clock, m_settings, &net::mayUse }))
{
    connect(m_window.get(), &MainWindow::demoRequested, this, &Composition::startDemo);
    connect(m_window.get(), &MainWindow::connectionRequested, this,
            [this](const ConnectionInfo& info, const AccessKey& key) { m_estate.open(info, key.clone()); });
    connect(&m_demo, &Demo::ready, this, [this](const ConnectionInfo& info, AccessKey& key) {
        m_window->setDemoStarting(false);
        m_estate.open(info, std::move(key));
    });
    connect(&m_demo, &Demo::failed, this, [this](const QString& reason) {
        m_window->setDemoStarting(false);
        m_window->showProblem(tr("The demo estate could not be started: %1").arg(reason));
    });
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
    if (m_line.exitAfterFirstPaint)
        QCoreApplication::exit();
    else if (m_line.demo)
        startDemo();
}

void Composition::startDemo()
{
    m_window->setDemoStarting(true);
    m_demo.start(m_line.demoArguments);
}

} // namespace partita
