// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creation/creationpage.h"
#include "ops/choices.h"
#include "ops/namecheck.h"

#include "cloud/enterpriseprojects.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace partita {

class IdPicker;

//! What the instance is called and what it runs.
class BasicsPage final : public CreationPage
{
    Q_OBJECT

public:
    explicit BasicsPage(QWidget* parent = nullptr);

    static QString title();
    void load(const rules::InstanceDraft& draft) override;
    void store(rules::InstanceDraft& draft) const override;
    void setLimits(const rules::InstanceLimits& limits) override;

    void setEnterpriseProjects(const Choices<std::vector<eps::EnterpriseProject>>& projects);
    //! What is known about the name besides the rules.
    void showNameCheck(const NameCheck& check);
    //! What the draft was started from, for the button that chooses it. The page does not own \a menu.
    void setStartMenu(QMenu* menu);
    void setStartText(const QString& text);

private:
    QToolButton* m_start = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_description = nullptr;
    QComboBox* m_version = nullptr;
    IdPicker* m_project = nullptr;
    FieldBlock* m_nameBlock = nullptr;
    FieldBlock* m_descriptionBlock = nullptr;
    FieldBlock* m_projectBlock = nullptr;
};

} // namespace partita
