// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/signing.h"
#include "ops/connection.h"

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
    //! \a mayConnectTo: whether the transport would send anything to an address.
    ConnectionDialog(std::function<bool(const QUrl&)> mayConnectTo, QWidget* parent);
    ~ConnectionDialog() override;

signals:
    //! Connect directly: the key is wiped when the signal returns.
    void entered(const partita::ConnectionInfo& info, const partita::AccessKey& key);

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
    ConnectionInfo info() const;
    void wipeSecret();

    std::function<bool(const QUrl&)> m_mayConnectTo;
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
