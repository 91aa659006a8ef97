// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/connectionmanager.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace partita {

class SecretEdit;

//! Asks for the secrets of a connection that are not in memory, and says why; for the one-time passcode alone
//! where memory or the keychain has the password. Closes itself once the connection is signed in, by whatever
//! way; deletes itself when it is closed.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a manager outlives the dialog.
    SignInDialog(ConnectionManager& manager, Connection& connection, QWidget* parent);
    ~SignInDialog() override;

    void done(int result) override;

private:
    void addFields();
    SecretEdit* addSecretField(const QString& name, const QString& label, const QString& what);
    void addRemember();
    void addButtons();
    QPushButton* addAction(QDialogButtonBox* buttons, const QString& name, const QString& text);
    void watch(const Connection& connection);
    void focusFirst();
    void refresh();
    void showFields(const ConnectionProfile& profile);
    //! Whether a passcode is all that is missing.
    bool asksPasscodeOnly() const;
    QString whyPasscodeOnly() const;
    void explain();
    QString whySignedOut() const;
    void check();
    //! What is missing, the first of it; empty: nothing.
    QString problem() const;
    void followState();
    void submit();
    void keep(CredentialBundle bundle, Secret passcode);
    void showOutcome(const ConnectionManager::Outcome& outcome);
    void wipeFields();

    ConnectionManager& m_manager;
    QPointer<Connection> m_connection;
    DialogFrame m_frame;
    QFormLayout* m_form = nullptr;
    QLabel* m_identity = nullptr;
    SecretEdit* m_secretKey = nullptr;
    SecretEdit* m_securityToken = nullptr;
    SecretEdit* m_password = nullptr;
    SecretEdit* m_passcode = nullptr;
    SecretEdit* m_proxyPassword = nullptr;
    QCheckBox* m_remember = nullptr;
    QPushButton* m_ok = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_all = nullptr;
    //! The keychain is taking what was typed; its verdict decides whether the dialog closes.
    bool m_keeping = false;
    //! Somebody wants to type the password although it is known.
    bool m_typesAll = false;
};

} // namespace partita
