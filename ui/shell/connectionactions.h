// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectiondialog.h"
#include "shell/estateorder.h"

#include <QPointer>

class QAction;
class QKeySequence;
class QMenu;
class QTimer;

namespace partita {

class ConnectionFiles;
enum class Icon;

//! What can be done with connections: the same actions for the menu bar and for the menu of a line of the
//! estate. They act on the current connection; one that cannot act says why in its tooltip.
class ConnectionActions final : public QObject
{
    Q_OBJECT

public:
    //! \a window is the parent of the dialogs, and owns the actions' shortcuts.
    ConnectionActions(ConnectionDialog::Parts parts, QWidget* window);

    //! Null: none.
    void setConnection(Connection* connection);
    Connection* connection() const { return m_connection; }
    //! What the moves act on instead of the connection; empty: no group.
    void setGroup(const QString& group);

    //! Those that belong to the current connection.
    void addConnectionActions(QMenu* menu) const;
    //! Those that belong to all: add, import, export, lock.
    void addEstateActions(QMenu* menu) const;
    //! For widgets whose lines can be moved by keyboard.
    QList<QAction*> moveActions() const { return { m_up, m_down }; }
    QAction* addAction() const { return m_add; }
    ConnectionFiles& files() const { return *m_files; }

    void retranslate();
    void addConnection();
    void signIn(Connection& connection);
    void moveTo(Connection* connection, int to, const QString& group);
    void renameGroup(const QString& group, const QString& name);
    //! To entry \a to of the topmost level.
    void moveGroup(const QString& group, int to);

signals:
    //! Something did not work; says what and what to do.
    void failed(const QString& text);
    //! Somebody has just made this connection here.
    void made(partita::Connection* connection);

private:
    QAction* make(const QString& name, std::optional<Icon> symbol, const QKeySequence& key,
                  void (ConnectionActions::*does)());
    void makeActions();
    void watch();
    void unwatch();
    void update();
    void updateOfConnection();
    static void setReason(QAction* action, const QString& reason);
    void report(bool saved);

    void edit();
    void duplicate();
    void askGroup();
    void toggleEnabled();
    void openSignIn();
    void signOut();
    void toggleLock();
    // Order: connectionactionsorder.cpp
    void updateMoves();
    void moveUp();
    void moveDown();
    void move(const std::optional<EstateMove>& move);
    void remove();
    void lockAll() { m_parts.manager.lockAll(); }
    void unlockAll() { m_parts.manager.unlockAll(); }
    void openSecurity();
    void askExport();
    void askImport();

    ConnectionDialog::Parts m_parts;
    QWidget* m_window;
    ConnectionFiles* m_files = nullptr;
    QTimer* m_updating = nullptr;
    QPointer<Connection> m_connection;
    QString m_chosenGroup;
    QPointer<ConnectionDialog> m_adding;

    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_lockAll = nullptr;
    QAction* m_unlockAll = nullptr;
    QAction* m_security = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_duplicate = nullptr;
    QAction* m_group = nullptr;
    QAction* m_enable = nullptr;
    QAction* m_signIn = nullptr;
    QAction* m_signOut = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace partita
