// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creation/creationpage.h"

class QCheckBox;
class QLineEdit;

namespace partita {

class PasswordFields;

//! Who may use the instance.
class AccessPage final : public CreationPage
{
    Q_OBJECT

public:
    explicit AccessPage(QWidget* parent = nullptr);

    static QString title();
    //! Passwords are no part of a draft that is loaded: what was typed stays.
    void load(const rules::InstanceDraft& draft) override;
    void store(rules::InstanceDraft& draft) const override;
    QString ownProblem() const override;
    void wipe() override;

private:
    void followTls();

    QLineEdit* m_manager = nullptr;
    PasswordFields* m_managerPassword = nullptr;
    QCheckBox* m_tls = nullptr;
    QLineEdit* m_user = nullptr;
    PasswordFields* m_password = nullptr;
    FieldBlock* m_userBlock = nullptr;
    FieldBlock* m_passwordBlock = nullptr;
};

} // namespace partita
