// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/formsection.h"
#include "core/secret.h"

class QListWidget;
class QPushButton;
class QSpinBox;

namespace partita {

//! The way to the services: a proxy, and authorities that are trusted in addition.
class NetworkSection final : public FormSection
{
    Q_OBJECT

public:
    explicit NetworkSection(QWidget* parent = nullptr);

    void load(const ConnectionProfile& profile) override;
    void store(ConnectionProfile& profile) const override;
    QList<FieldProblem> problems() const override;

    //! What was typed as the proxy's password; empty: left alone.
    Secret typedPassword() const;
    //! Whether a password of the proxy is needed and was not typed. Then the kept one stays.
    bool leavesKept() const;
    void wipe();
    //! Trusts one more authority, as PEM.
    void addAuthority(const QByteArray& pem);

private:
    void addProxy();
    void addAuthorities();
    void arrange();
    void browse();
    void readFile();
    void showAuthorities();
    void removeAuthority();
    bool isOwn() const;
    bool keptFits() const;

    ProxyChoice m_loaded;
    QComboBox* m_mode = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_host = nullptr;
    QSpinBox* m_port = nullptr;
    QLineEdit* m_user = nullptr;
    SecretEdit* m_password = nullptr;
    QLineEdit* m_file = nullptr;
    QString m_fileProblem;
    QLabel* m_count = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_remove = nullptr;
    QList<QByteArray> m_authorities;
};

} // namespace partita
