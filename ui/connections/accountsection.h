// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/credentialbundle.h"
#include "connections/credentialpaste.h"
#include "connections/formsection.h"

class QPushButton;
class QRadioButton;

namespace partita {

//! How the connection signs in, and where its secrets stay. Secrets are wiped with the section at the latest.
class AccountSection final : public FormSection
{
    Q_OBJECT

public:
    //! Where the secrets of an edited connection are.
    enum class Kept { Nowhere, InKeychain, ThisRun };

    explicit AccountSection(QWidget* parent = nullptr);

    void setKept(Kept kept);
    void load(const ConnectionProfile& profile) override;
    void store(ConnectionProfile& profile) const override;
    QList<FieldProblem> problems() const override;

    SignIn::Kind kind() const;
    //! What was typed; a field that was left alone gives an empty secret.
    CredentialBundle typed() const;
    Secret passcode() const;
    //! Whether a secret that the sign-in needs was not typed. Then the kept one stays.
    bool leavesKept() const;
    //! What is to be said when the sign-in asks for a passcode and none was typed; empty: all is there.
    //! Matters where somebody signs in now, also with a password that is kept.
    QString passcodeProblem() const;
    //! A one-time passcode serves once.
    void clearPasscode();
    void wipe();
    //! Fills in what was pasted.
    void take(const PastedCredentials& pasted);

signals:
    void pasteWanted();
    void fileWanted();
    //! Several lines came into a field for one.
    void linesPasted(const QByteArray& text);

private:
    void addKey();
    void addUser();
    void addKeeping();
    void arrange();
    void sayWhereKept();
    void noticeLines();
    //! The kept secrets belong to who signs in here.
    bool keptFits() const;
    FieldProblem secretProblem(SecretEdit* edit, const QString& words) const;

    Kept m_kept = Kept::Nowhere;
    bool m_editing = false;
    SignIn m_loaded;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_accessKey = nullptr;
    QString m_accessKeyBefore;
    SecretEdit* m_secretKey = nullptr;
    QCheckBox* m_temporary = nullptr;
    SecretEdit* m_token = nullptr;
    QLineEdit* m_domain = nullptr;
    QLineEdit* m_user = nullptr;
    SecretEdit* m_password = nullptr;
    QCheckBox* m_asksPasscode = nullptr;
    SecretEdit* m_passcode = nullptr;
    QRadioButton* m_remember = nullptr;
    QRadioButton* m_forRun = nullptr;
    QuietLabel* m_promise = nullptr;
};

} // namespace partita
