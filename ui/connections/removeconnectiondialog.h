// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/connectionmanager.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace partita {

class CopyLabel;

//! Removes a connection from this console, and says what that means. Deletes itself when it is closed.
class RemoveConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a manager outlives the dialog.
    RemoveConnectionDialog(ConnectionManager& manager, Connection& connection, QWidget* parent);

private:
    void addButtons();
    QStringList consequences() const;
    void refresh();
    void remove();
    void showOutcome(const ConnectionManager::Outcome& outcome);
    void showKeychainFailure(const SecretError& error);

    ConnectionManager& m_manager;
    QPointer<Connection> m_connection;
    QString m_entry; //!< of the keychain
    DialogFrame m_frame;
    QLabel* m_consequences = nullptr;
    CopyLabel* m_entryName = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
    //! The manager has taken over: the connection may go without the dialog.
    bool m_removing = false;
};

} // namespace partita
