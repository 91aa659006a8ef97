// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/connectionmanager.h"

#include <QDialog>

class QComboBox;
class QSpinBox;

namespace partita {

//! After how long without input the console locks itself. Deletes itself when it is closed.
class SecurityDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a manager outlives the dialog.
    SecurityDialog(ConnectionManager& manager, QWidget* parent);

private:
    void addChoice();
    void addButtons();
    void showMinutes(int minutes);
    int minutes() const;
    void followChoice();
    void save();

    ConnectionManager& m_manager;
    DialogFrame m_frame;
    QComboBox* m_choice = nullptr;
    QSpinBox* m_other = nullptr;
};

} // namespace partita
