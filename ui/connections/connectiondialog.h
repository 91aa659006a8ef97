// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connectionmanager.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partita {

class QuietLabel;

//! Asks for one connection with an access key. The key is kept for this run only, and the dialog says so.
//! Deletes itself when it is closed.
class ConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    //! What the dialog works with; all of it outlives the dialog.
    struct Parts
    {
        ConnectionManager& manager;
        Connection::Tools tools;
        //! Whether the transport would send anything to an address.
        std::function<bool(const QUrl&)> mayConnectTo;
    };

    //! \a edited: the connection to change; nothing: a new one.
    ConnectionDialog(Parts parts, std::optional<ConnectionProfile> edited, QWidget* parent);
    ~ConnectionDialog() override;

public slots:
    void accept() override;
    void reject() override;

private:
    QLineEdit* addField(QFormLayout* form, const QString& name, const QString& label,
                        const QString& placeholder);
    void addSecretField(QFormLayout* form);
    void addChoices(QFormLayout* form);
    void addButtons(QLayout* column);
    //! What is missing or wrong, the first of it; empty: nothing.
    QString problem() const;
    void check();
    ConnectionProfile profile() const;
    void wipeSecret();

    Parts m_parts;
    std::optional<ConnectionProfile> m_edited;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_endpoint = nullptr;
    QLineEdit* m_project = nullptr;
    QLineEdit* m_region = nullptr;
    QLineEdit* m_accessKey = nullptr;
    QLineEdit* m_secretKey = nullptr;
    QAction* m_reveal = nullptr;
    QComboBox* m_environment = nullptr;
    QCheckBox* m_readOnly = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace partita
