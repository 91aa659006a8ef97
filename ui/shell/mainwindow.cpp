// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "common/banner.h"
#include "common/theme.h"
#include "creation/creationspanel.h"
#include "dms/instancetemplate.h"
#include "instances/instancepage.h"
#include "instances/instancespage.h"
#include "ops/connectionmanager.h"
#include "shell/activitywatch.h"
#include "shell/connectionactions.h"
#include "shell/creationactions.h"
#include "shell/docks.h"
#include "shell/estatetree.h"
#include "shell/instanceactions.h"
#include "shell/startpage.h"
#include "shell/statusline.h"

#include <QCloseEvent>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

MainWindow::MainWindow(Parts parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_estate(m_parts.manager.estate())
{
    setObjectName(u"mainWindow"_s);
    new ActivityWatch(m_parts.manager, m_parts.tools.clock, this);
    makeActions();
    setMenuWidget(makeMenus());
    makeToolBar();
    makeCentre();
    m_status = new StatusLine(m_estate, m_parts.tools.clock, this);
    setStatusBar(m_status);
    connect(&m_estate, &Estate::added, this, &MainWindow::added);
    connect(&m_estate, &Estate::removing, this, &MainWindow::removing);
    connect(&m_estate, &Estate::closing, this, &MainWindow::closing);
    connect(&m_parts.manager, &ConnectionManager::lockedChanged, this, &MainWindow::showLocked);
    const auto connections = m_estate.connections();
    for (Connection* connection : connections)
        connect(connection, &Connection::profileChanged, this, &MainWindow::showWhere);
    retranslate();
    restoreLayout();
    if (m_estate.isEmpty())
        m_start->focusFirst();
    else
        showScope({});
    if (m_parts.manager.store().damage())
        QTimer::singleShot(0, this, &MainWindow::showDamage);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_tree = new EstateTree(m_estate, m_splitter);
    m_tree->addActions(m_connections->moveActions());
    auto* right = new QWidget(m_splitter);
    m_lockedArea = new QWidget(right);
    m_lockedArea->hide();
    m_locked = new Banner(m_lockedArea);
    m_locked->setObjectName(u"lockedBanner"_s);
    m_unlock = m_locked->addButton(u"unlockButton"_s);
    m_centre = new QStackedWidget(right);
    m_start = new StartPage(m_centre);
    m_centre->addWidget(m_start);
    auto* area = new QVBoxLayout(m_lockedArea);
    area->setContentsMargins(0, 2 * theme::Grid, 0, 0);
    area->addWidget(m_locked);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_lockedArea);
    m_creations = new CreationsPanel(m_parts.creations, m_parts.tools.clock, right);
    column->addWidget(m_creations);
    column->addWidget(m_centre, 1);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->setSizes({ unit * 38, unit * 142 });
    m_tree->setVisible(!m_estate.isEmpty());
    setCentralWidget(m_splitter);
    connect(m_tree, &EstateTree::chosen, this, &MainWindow::showScope);
    connect(m_tree, &EstateTree::moveRequested, m_connections, &ConnectionActions::moveTo);
    connect(m_tree, &EstateTree::groupMoveRequested, m_connections, &ConnectionActions::moveGroup);
    connect(m_tree, &EstateTree::groupRenamed, this, &MainWindow::renameGroup);
    connect(m_tree, &EstateTree::menuRequested, this, &MainWindow::openTreeMenu);
    connect(m_unlock, &QPushButton::clicked, &m_parts.manager, &ConnectionManager::unlockAll);
    connect(m_creations, &CreationsPanel::openRequested, this, &MainWindow::openCreated);
    connect(m_creations, &CreationsPanel::startAgainRequested, this,
            [this](Creation* creation) { m_creation->startAgain(*creation); });
    connect(m_creations, &CreationsPanel::removeFailedRequested, this, [this](Creation* creation) {
        if (creation->session())
            m_creation->removeFailed(*creation->session());
    });
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_start, &StartPage::connectRequested, this, &MainWindow::addConnection);
}

InstancesPage& MainWindow::instancesPage()
{
    if (!m_instances) {
        m_instances
            = new InstancesPage(m_parts.manager, m_parts.tools.workers, m_parts.tools.clock, m_centre);
        m_instances->restoreLayout(m_parts.settings);
        m_centre->addWidget(m_instances);
        connect(m_instances, &InstancesPage::openRequested, this, &MainWindow::openInstance);
        connect(m_instances, &InstancesPage::createLikeRequested, this,
                [this](Session* session, const dms::Instance& known) {
                    m_creation->createIn(*session, dms::draftLike(known));
                });
        for (QAction* action : m_instanceActions->actions())
            m_instances->addMenuAction(action);
        for (QAction* action : m_instanceActions->mainActions())
            m_instances->addToolAction(action);
        connect(m_instances, &InstancesPage::selectionChanged, m_instanceActions, &InstanceActions::update);
        connect(m_instances, &InstancesPage::signInRequested, this,
                [this](Connection* connection) { m_connections->signIn(*connection); });
    }
    return *m_instances;
}

void MainWindow::added(Connection* connection)
{
    connect(connection, &Connection::profileChanged, this, &MainWindow::showWhere);
    m_start->setDemoStarting(false);
    m_actions.demo->setEnabled(true);
    m_start->showProblem({});
    m_tree->show();
    // What another console has added, or the settings file holds, is no reason to look elsewhere.
    if (m_centre->currentWidget() == m_start)
        showScope({});
    if (!m_parts.manager.isKept(connection->profile().id))
        choose(connection);
    showSubject();
}

//! Shows what a person has just made; one connection is as good as all, and the way to more.
void MainWindow::choose(Connection* connection)
{
    m_made = connection;
    QTimer::singleShot(0, this, [this] {
        if (!m_made)
            return;
        const Scope scope = m_estate.connections().size() == 1 ? Scope() : Scope::of(*m_made);
        m_made.clear();
        m_tree->select(scope);
        showScope(scope);
    });
}

void MainWindow::closing(Session* session)
{
    if (m_instance && &m_instance->session() == session) {
        leaveInstance();
        showInstances();
    }
    if (m_scope.session == session)
        m_scope = Scope::of(session->connection());
    m_status->setScope(m_scope);
    showWhere();
}

void MainWindow::removing(Connection* connection)
{
    connection->disconnect(this);
    if (m_scope.connection == connection)
        m_scope = {};
    m_leaving = connection;
    if (m_estate.connections().size() == 1) {
        m_tree->hide();
        m_scope = {};
        m_centre->setCurrentWidget(m_start);
        m_start->focusFirst();
    }
    showSubject();
    showLocked();
    m_leaving = nullptr;
}

void MainWindow::renameGroup(const QString& group, const QString& name)
{
    const bool shown = m_scope.group == group;
    m_connections->renameGroup(group, name);
    if (shown)
        m_tree->select({ nullptr, nullptr, name });
}

void MainWindow::openTreeMenu(const QPoint& globalPosition)
{
    const Scope scope = m_tree->scope();
    auto* menu = new QMenu(m_tree);
    menu->setObjectName(u"estateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (scope.connection) {
        m_connections->addConnectionActions(menu);
    } else {
        if (!scope.group.isEmpty())
            addGroupActions(menu);
        menu->addAction(m_connections->addAction());
        m_connections->addEstateActions(menu);
    }
    menu->popup(globalPosition);
}

void MainWindow::addGroupActions(QMenu* menu)
{
    menu->addAction(tr("&Rename the group"), m_tree, &EstateTree::editGroup);
    menu->addActions(m_connections->moveActions());
    menu->addSeparator();
}

void MainWindow::showScope(const Scope& scope)
{
    if (m_estate.isEmpty())
        return;
    leaveInstance();
    m_scope = scope;
    instancesPage().setScope(scope);
    showInstances();
}

void MainWindow::showInstances()
{
    m_centre->setCurrentWidget(&instancesPage());
    if (!m_tree->hasFocus())
        m_instances->focusTable();
    showSubject();
}

void MainWindow::openInstance(Session* session, const dms::Instance& known)
{
    leaveInstance();
    m_instance = new InstancePage(*session, known, m_parts.edits, m_parts.settings, m_centre);
    m_centre->addWidget(m_instance);
    m_centre->setCurrentWidget(m_instance);
    m_instance->focusContent();
    connect(m_instance, &InstancePage::nameChanged, this, &MainWindow::showSubject);
    connect(m_instance, &InstancePage::signInRequested, this,
            [this](Connection* connection) { m_connections->signIn(*connection); });
    showSubject();
}

void MainWindow::openCreated(Creation* creation)
{
    if (!creation->session())
        return;
    dms::Instance known;
    known.id = creation->instance();
    known.name = creation->intent().draft.name;
    known.status = creation->status();
    openInstance(creation->session(), known);
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
    m_connections->addConnection();
}

void MainWindow::setDemoStarting(bool starting)
{
    m_start->setDemoStarting(starting);
    m_actions.demo->setEnabled(!starting);
}

void MainWindow::saveLayout()
{
    QSettings& settings = m_parts.settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
    if (m_instances)
        m_instances->saveLayout(settings);
    m_docks->saveLayout();
}

void MainWindow::restoreLayout()
{
    const int unit = fontMetrics().averageCharWidth();
    resize(QSize(unit * 200, fontMetrics().height() * 54).boundedTo(screen()->availableSize() * 0.9));
    restoreGeometry(m_parts.settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(m_parts.settings.value(u"window/splitter"_s).toByteArray());
    m_splitter->setHandleWidth(1);
    m_docks->restoreLayout();
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
    else if (event->type() == QEvent::FontChange && m_toolBar)
        m_toolBar->setIconSize(QSize(1, 1) * theme::iconSide(font()));
}

} // namespace partita
