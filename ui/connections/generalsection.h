// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/formsection.h"

namespace partita {

//! What a connection is called and how it looks in the window.
class GeneralSection final : public FormSection
{
    Q_OBJECT

public:
    explicit GeneralSection(QWidget* parent = nullptr);

    //! The other connections, for the choice of groups and to hint at equal names.
    void setOthers(const QList<ConnectionProfile>& others);
    void load(const ConnectionProfile& profile) override;
    void store(ConnectionProfile& profile) const override;
    QList<FieldProblem> problems() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    Environment environment() const;
    void drawTints();
    void followEnvironment();
    void hintAtName();

    QLineEdit* m_name = nullptr;
    QuietLabel* m_nameHint = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_environment = nullptr;
    QComboBox* m_tint = nullptr;
    QCheckBox* m_readOnly = nullptr;
    //! As a person has set it; production switches it on all the same.
    bool m_chosenReadOnly = false;
    QStringList m_otherNames;
};

} // namespace partita
