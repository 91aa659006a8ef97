// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instance.h"
#include "ops/scope.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QMenuBar;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QUrl;

namespace partita {

class Banner;
class ConnectionActions;
class ConnectionManager;
class Creation;
class CreationActions;
class Creations;
class CreationsPanel;
class Docks;
class DraftStore;
class ElidedLabel;
class EnvironmentLine;
class Estate;
class EstateTree;
class InstanceActions;
class InstanceBatches;
class InstanceEdits;
class InstancePage;
class InstancesPage;
class Journal;
class StartPage;
class StagedRestarts;
class StatusLine;

//! The window: the estate at the left, in the centre the start page, the list of instances or one instance.
//! It shows what the estate holds; what is done to connections is done by ConnectionActions.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    //! What the window works with; all of it outlives the window.
    struct Parts
    {
        ConnectionManager& manager;
        Connection::Tools tools;
        QSettings& settings;
        Creations& creations;
        DraftStore& drafts;
        Journal& journal;
        InstanceBatches& batches;
        InstanceEdits& edits;
        StagedRestarts& restarts;
        //! Whether the transport would send anything to that address.
        std::function<bool(const QUrl&)> mayConnectTo;
    };

    explicit MainWindow(Parts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! While the demo estate is being started its actions wait.
    void setDemoStarting(bool starting);
    //! Says on the start page, or in a message, why a connection could not be opened.
    void showProblem(const QString& text);
    void saveLayout();
    void addConnection();

signals:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Actions
    {
        QAction* demo;
        QAction* quit;
        QAction* refresh;
        QAction* filter;
        QAction* back;
        QAction* escape;
        QAction* all;
        QAction* about;
    };

    void makeActions();
    void makeDocks();
    QWidget* makeMenus();
    void makeToolBar();
    void makeCentre();
    void retranslate();
    void restoreLayout();

    void added(Connection* connection);
    void removing(Connection* connection);
    void closing(Session* session);
    void choose(Connection* connection);
    void renameGroup(const QString& group, const QString& name);
    void openTreeMenu(const QPoint& globalPosition);
    void addGroupActions(QMenu* menu);
    void showScope(const Scope& scope);
    void showInstances();
    void openInstance(Session* session, const dms::Instance& known);
    void leaveInstance();
    void openCreated(Creation* creation);
    InstancesPage& instancesPage();
    void refresh();
    void focusFilter();
    void escape();
    void goBack();
    void about();
    void showLocked();
    void showDamage();
    void showInformation(const QString& text);
    void showSubject();
    void showWhere();
    QString scopeText() const;
    //! The connection that is looked at: that of the instance, the one of the scope, or the only one.
    Connection* subject() const;

    Parts m_parts;
    Estate& m_estate;
    Actions m_actions {};
    ConnectionActions* m_connections = nullptr;
    CreationActions* m_creation = nullptr;
    InstanceActions* m_instanceActions = nullptr;
    CreationsPanel* m_creations = nullptr;
    Docks* m_docks = nullptr;
    QMenuBar* m_menuBar = nullptr;
    QMenu* m_connectionMenu = nullptr;
    QMenu* m_instanceMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    ElidedLabel* m_where = nullptr;
    EnvironmentLine* m_environment = nullptr;
    QSplitter* m_splitter = nullptr;
    EstateTree* m_tree = nullptr;
    QWidget* m_lockedArea = nullptr;
    Banner* m_locked = nullptr;
    QPushButton* m_unlock = nullptr;
    QStackedWidget* m_centre = nullptr;
    StartPage* m_start = nullptr;
    InstancesPage* m_instances = nullptr;
    InstancePage* m_instance = nullptr;
    StatusLine* m_status = nullptr;
    Scope m_scope;
    //! Its removal has begun: it is still among the estate's.
    Connection* m_leaving = nullptr;
    //! Made by a person a moment ago, and shown as soon as everything knows it.
    QPointer<Connection> m_made;
};

} // namespace partita
