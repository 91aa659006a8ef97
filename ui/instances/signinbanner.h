// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QPushButton;

namespace partita {

class Banner;
class Connection;
class ConnectionManager;

//! Says which connections are signed out and why, and offers to ask the keychain again or to type the secret.
//! Hidden while there is none, and while the whole console is locked, which the window says.
class SignInBanner final : public QWidget
{
    Q_OBJECT

public:
    //! \a manager outlives the banner.
    explicit SignInBanner(ConnectionManager& manager, QWidget* parent = nullptr);

    void setConnections(const QList<Connection*>& connections);

signals:
    void signInRequested(partita::Connection* connection);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showConnections();
    QString sentences() const;
    void tryAgain();

    ConnectionManager& m_manager;
    QList<Connection*> m_connections;
    Banner* m_banner = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_signIn = nullptr;
};

} // namespace partita
