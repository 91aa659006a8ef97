// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callspanel.h"
#include "activity/journalpanel.h"
#include "activity/restartspanel.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "instances/instancepage.h"
#include "instances/instancespage.h"
#include "shell/connectionactions.h"
#include "shell/connectionfiles.h"
#include "shell/creationactions.h"
#include "shell/docks.h"
#include "shell/environmentline.h"
#include "shell/estatetree.h"
#include "shell/instanceactions.h"
#include "shell/mainwindow.h"
#include "shell/notifier.h"

#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

void MainWindow::makeActions()
{
    makeDocks();
    const auto make = [this](const QString& name, std::optional<Icon> symbol, const QList<QKeySequence>& keys,
                             auto does) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        if (symbol)
            action->setIcon(icon(*symbol));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, does);
        addAction(action);
        return action;
    };
    using K = QKeySequence;
    m_actions.demo = make(u"demoAction"_s, Icon::Demo, {}, &MainWindow::demoRequested);
    m_actions.quit = make(u"quitAction"_s, Icon::Quit, { K(u"Ctrl+Q"_s) }, &MainWindow::close);
    m_actions.refresh
        = make(u"refreshAction"_s, Icon::Refresh, { K(u"F5"_s), K(u"Ctrl+R"_s) }, &MainWindow::refresh);
    m_actions.filter = make(u"filterAction"_s, Icon::Search, { K(u"Ctrl+F"_s) }, &MainWindow::focusFilter);
    m_actions.back = make(u"backAction"_s, Icon::Back, { K(u"Alt+Left"_s) }, &MainWindow::goBack);
    m_actions.escape = make(u"escapeAction"_s, {}, { K(u"Esc"_s) }, &MainWindow::escape);
    m_actions.all = make(u"allInstancesAction"_s, Icon::Instances, { K(u"Ctrl+Home"_s) },
                         [this] { m_tree->select({}); });
    m_actions.about = make(u"aboutAction"_s, Icon::Info, {}, &MainWindow::about);
    m_actions.quit->setMenuRole(QAction::QuitRole);
    m_actions.about->setMenuRole(QAction::AboutRole);
    m_connections = new ConnectionActions({ m_parts.manager, m_parts.tools, m_parts.mayConnectTo }, this);
    connect(m_connections, &ConnectionActions::failed, this, &MainWindow::showProblem);
    connect(m_connections, &ConnectionActions::made, this, &MainWindow::choose);
    connect(&m_connections->files(), &ConnectionFiles::exported, this, &MainWindow::showInformation);
    m_creation = new CreationActions(
        { m_estate, m_parts.creations, m_parts.drafts, m_parts.journal, m_parts.tools.clock }, this);
    m_instanceActions = new InstanceActions(
        { m_estate, m_parts.batches, m_parts.restarts, m_parts.tools.clock }, this, [this] {
            if (m_instance && m_centre->currentWidget() == m_instance)
                return QList<InstanceBatch::Target> { { &m_instance->session(), m_instance->instance() } };
            if (m_instances && m_centre->currentWidget() == m_instances)
                return m_instances->selected();
            return QList<InstanceBatch::Target>();
        });
    auto* notifier = new Notifier(this);
    connect(m_instanceActions, &InstanceActions::notified, notifier, &Notifier::notify);
    connect(m_creation, &CreationActions::notified, notifier, &Notifier::notify);
    connect(notifier, &Notifier::clicked, this, [this] {
        raise();
        activateWindow();
    });
}

void MainWindow::makeDocks()
{
    m_docks = new Docks(this, m_parts.settings);
    m_docks->add({ u"journal"_s, QKeySequence(u"Ctrl+J"_s), [] { return tr("Journal"); },
                   [] { return tr("&Journal"); },
                   [this](QWidget* parent) {
                       auto* panel = new JournalPanel(m_parts.journal, m_parts.tools.workers, parent);
                       panel->restoreLayout(m_parts.settings);
                       return panel;
                   },
                   [](QWidget* panel) { static_cast<JournalPanel*>(panel)->focusSearch(); },
                   [](const QWidget* panel, QSettings& settings) {
                       static_cast<const JournalPanel*>(panel)->saveLayout(settings);
                   } });
    m_docks->add({ u"restarts"_s, QKeySequence(u"Ctrl+Shift+T"_s), [] { return tr("Staged restarts"); },
                   [] { return tr("&Staged restarts"); },
                   [this](QWidget* parent) {
                       return new RestartsPanel(m_parts.restarts, m_parts.tools.clock, parent);
                   },
                   [](QWidget* panel) { static_cast<RestartsPanel*>(panel)->focusList(); },
                   [](const QWidget*, QSettings&) {} });
    // Whether a person has just begun it, or an earlier run has left it open.
    connect(&m_parts.restarts, &StagedRestarts::added, m_docks, [this] { m_docks->show(u"restarts"_s); });
    if (!m_parts.tools.calls)
        return;
    m_docks->add({ u"calls"_s, QKeySequence(u"Ctrl+Shift+J"_s), [] { return tr("API calls"); },
                   [] { return tr("A&PI calls"); },
                   [this](QWidget* parent) {
                       auto* panel = new CallsPanel(*m_parts.tools.calls, parent);
                       panel->restoreLayout(m_parts.settings);
                       return panel;
                   },
                   [](QWidget* panel) { static_cast<CallsPanel*>(panel)->focusFilter(); },
                   [](const QWidget* panel, QSettings& settings) {
                       static_cast<const CallsPanel*>(panel)->saveLayout(settings);
                   } });
}

QWidget* MainWindow::makeMenus()
{
    auto* top = new QWidget(this);
    m_environment = new EnvironmentLine(top);
    m_menuBar = new QMenuBar(top);
    m_menuBar->setObjectName(u"menuBar"_s);
    m_connectionMenu = m_menuBar->addMenu(QString());
    m_connectionMenu->setObjectName(u"connectionMenu"_s);
    m_connectionMenu->addActions({ m_connections->addAction(), m_actions.demo });
    m_connectionMenu->addSeparator();
    m_connections->addConnectionActions(m_connectionMenu);
    m_connectionMenu->addSeparator();
    m_connections->addEstateActions(m_connectionMenu);
    m_connectionMenu->addSeparator();
    m_connectionMenu->addAction(m_actions.quit);
    m_instanceMenu = m_menuBar->addMenu(QString());
    m_instanceMenu->setObjectName(u"instanceMenu"_s);
    m_instanceMenu->addAction(m_creation->createAction());
    m_instanceMenu->addAction(m_creation->removeFailedAction());
    m_instanceMenu->addSeparator();
    m_instanceMenu->addActions(m_instanceActions->actions());
    m_viewMenu = m_menuBar->addMenu(QString());
    m_viewMenu->addActions({ m_actions.back, m_actions.all, m_actions.refresh, m_actions.filter });
    m_viewMenu->addSeparator();
    m_viewMenu->addActions(m_docks->actions());
    m_helpMenu = m_menuBar->addMenu(QString());
    m_helpMenu->addAction(m_actions.about);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_environment);
    column->addWidget(m_menuBar);
    return top;
}

void MainWindow::makeToolBar()
{
    m_toolBar = new QToolBar(this);
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(1, 1) * theme::iconSide(font()));
    m_where = new ElidedLabel(1.1, m_toolBar);
    m_where->setObjectName(u"whereLabel"_s);
    m_where->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_where->setContentsMargins(2 * theme::Grid, 0, 2 * theme::Grid, 0);
    m_toolBar->addAction(m_actions.back);
    m_toolBar->addWidget(m_where);
    m_toolBar->addAction(m_creation->createAction());
    m_toolBar->addAction(m_connections->addAction());
    addToolBar(Qt::TopToolBarArea, m_toolBar);
}

void MainWindow::retranslate()
{
    m_connectionMenu->setTitle(tr("&Connection"));
    m_instanceMenu->setTitle(tr("&Instance"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBar->setAccessibleName(tr("Toolbar"));
    m_menuBar->setAccessibleName(tr("Menu bar"));
    m_actions.demo->setText(tr("Open the &demo estate"));
    m_actions.quit->setText(tr("&Quit"));
    m_actions.refresh->setText(tr("&Refresh"));
    m_actions.filter->setText(tr("&Filter"));
    m_actions.back->setText(tr("&Back"));
    m_actions.back->setIconText(tr("Back"));
    m_actions.back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_actions.escape->setText(tr("Clear or go back"));
    m_actions.all->setText(tr("All &instances"));
    m_actions.about->setText(tr("&About Partita"));
    m_unlock->setText(tr("Unlock"));
    m_unlock->setToolTip(tr("Ask the keychain for the secrets"));
    m_connections->retranslate();
    m_creation->retranslate();
    m_instanceActions->retranslate();
    m_docks->retranslate();
    showLocked();
    showWhere();
}

void MainWindow::about()
{
    const QString text = tr("Partita %1\nA desktop console for DMS for Kafka.\n\n"
                            "Free software under the GNU General Public License, version 3 or later. "
                            "Not affiliated with Huawei or the Apache Software Foundation.")
                             .arg(QStringLiteral(PARTITA_VERSION));
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Partita"), text, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(
        iconPixmap(Icon::App, fontMetrics().height() * 3, theme::accent(palette()), devicePixelRatioF()));
    box->open();
}

} // namespace partita
