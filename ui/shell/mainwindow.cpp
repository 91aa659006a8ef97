// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "common/labels.h"
#include "connections/connectiondialog.h"
#include "instances/instancepage.h"
#include "instances/instancespage.h"
#include "ops/connectionmanager.h"
#include "shell/environmentline.h"
#include "shell/estatetree.h"
#include "shell/startpage.h"
#include "shell/statusline.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

MainWindow::MainWindow(Parts parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_estate(m_parts.manager.estate())
{
    setObjectName(u"mainWindow"_s);
    makeActions();
    setMenuWidget(makeMenus());
    makeToolBar();
    makeCentre();
    m_status = new StatusLine(m_estate, this);
    setStatusBar(m_status);
    connect(&m_estate, &Estate::opened, this, &MainWindow::opened);
    connect(&m_estate, &Estate::closing, this, &MainWindow::closing);
    retranslate();
    restoreLayout();
    if (m_estate.isEmpty())
        m_start->focusFirst();
    else
        showScope(nullptr);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_tree = new EstateTree(m_estate, m_splitter);
    m_centre = new QStackedWidget(m_splitter);
    m_start = new StartPage(m_centre);
    m_centre->addWidget(m_start);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_centre);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->setSizes({ unit * 38, unit * 142 });
    m_tree->setVisible(!m_estate.isEmpty());
    setCentralWidget(m_splitter);
    connect(m_tree, &EstateTree::chosen, this, &MainWindow::showScope);
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_start, &StartPage::connectRequested, this, &MainWindow::addConnection);
}

InstancesPage& MainWindow::instancesPage()
{
    if (!m_instances) {
        m_instances = new InstancesPage(m_estate, m_parts.tools.workers, m_parts.tools.clock, m_centre);
        m_instances->restoreLayout(m_parts.settings);
        m_centre->addWidget(m_instances);
        connect(m_instances, &InstancesPage::openRequested, this, &MainWindow::openInstance);
    }
    return *m_instances;
}

void MainWindow::opened(Session* session)
{
    m_start->setDemoStarting(false);
    m_actions.demo->setEnabled(true);
    m_start->showProblem({});
    m_tree->show();
    // One connection is as good as all, and the way to more.
    m_tree->select(m_estate.sessions().size() == 1 ? nullptr : session);
    showScope(m_tree->currentSession());
}

void MainWindow::closing(Session* session)
{
    if (m_instance && &m_instance->session() == session)
        leaveInstance();
    const bool last = m_estate.sessions().size() == 1;
    if (m_scope == session || last)
        m_scope = nullptr;
    if (last) {
        m_tree->hide();
        m_centre->setCurrentWidget(m_start);
        m_start->focusFirst();
    }
    m_status->setSession(m_scope);
    showWhere();
}

void MainWindow::closeCurrent()
{
    const auto sessions = m_estate.sessions();
    Session* session = m_instance ? &m_instance->session() : m_scope;
    if (!session && sessions.size() == 1)
        session = sessions.front();
    if (session)
        m_estate.remove(session->connection());
}

void MainWindow::showScope(Session* session)
{
    if (m_estate.isEmpty())
        return;
    leaveInstance();
    m_scope = session;
    instancesPage().setScope(session);
    showInstances();
}

void MainWindow::showInstances()
{
    m_centre->setCurrentWidget(&instancesPage());
    if (!m_tree->hasFocus())
        m_instances->focusTable();
    m_status->setSession(m_scope);
    showWhere();
}

void MainWindow::openInstance(Session* session, const dms::Instance& known)
{
    leaveInstance();
    m_instance = new InstancePage(*session, known, m_parts.settings, m_centre);
    m_centre->addWidget(m_instance);
    m_centre->setCurrentWidget(m_instance);
    m_instance->focusContent();
    m_status->setSession(session);
    showWhere();
}

void MainWindow::leaveInstance()
{
    if (!m_instance)
        return;
    // Its own signals may have led here.
    m_centre->removeWidget(m_instance);
    m_instance->hide();
    std::exchange(m_instance, nullptr)->deleteLater();
}

void MainWindow::showWhere()
{
    QString where;
    if (m_estate.isEmpty() || m_centre->currentWidget() == m_start)
        where.clear();
    else if (m_instance)
        where = tr("%1 › %2", "connection › instance")
                    .arg(m_instance->session().profile().name, m_instance->name());
    else
        where = m_scope ? m_scope->profile().name : tr("All instances");
    m_where->setText(where);
    setWindowTitle(where.isEmpty() ? tr("Partita") : tr("%1 — Partita").arg(m_where->text()));

    std::optional<Environment> environment;
    if (m_instance) {
        environment = m_instance->session().profile().environment;
    } else if (m_scope) {
        environment = m_scope->profile().environment;
    } else if (m_centre->currentWidget() != m_start) {
        // Of several the one where a mistake harms most.
        const auto sessions = m_estate.sessions();
        for (Session* session : sessions)
            environment = std::max(environment, std::optional(session->profile().environment));
    }
    m_environment->setEnvironment(environment);
    m_actions.back->setEnabled(m_instance != nullptr);
    const bool open = m_centre->currentWidget() != m_start;
    for (QAction* action : { m_actions.refresh, m_actions.filter, m_actions.all, m_actions.closeConnection })
        action->setEnabled(open);
}

void MainWindow::refresh()
{
    if (m_instance)
        m_instance->refresh();
    else if (m_instances && m_instances->isVisible())
        m_instances->refresh();
}

void MainWindow::focusFilter()
{
    if (m_instance)
        m_instance->focusFilter();
    else if (m_instances && m_instances->isVisible())
        m_instances->focusFilter();
}

void MainWindow::escape()
{
    if (m_instance) {
        if (!m_instance->clearFilters())
            goBack();
    } else if (m_instances && m_instances->isVisible()) {
        m_instances->clearFilters();
        m_instances->focusTable();
    }
}

void MainWindow::goBack()
{
    if (!m_instance)
        return;
    leaveInstance();
    showInstances();
    m_instances->focusTable();
}

void MainWindow::addConnection()
{
    auto* dialog
        = new ConnectionDialog({ m_parts.manager, m_parts.tools, m_parts.mayConnectTo }, std::nullopt, this);
    dialog->open();
}

void MainWindow::setDemoStarting(bool starting)
{
    m_start->setDemoStarting(starting);
    m_actions.demo->setEnabled(!starting);
}

void MainWindow::showProblem(const QString& text)
{
    if (m_centre->currentWidget() == m_start) {
        m_start->showProblem(text);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Partita"), text, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

void MainWindow::saveLayout()
{
    QSettings& settings = m_parts.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    if (m_instances)
        m_instances->saveLayout(settings);
}

void MainWindow::restoreLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    resize(QSize(unit * 200, fontMetrics().height() * 54).boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(m_parts.settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(m_parts.settings.value(u"window/splitter"_s).toByteArray());
    m_splitter->setHandleWidth(1);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace partita
