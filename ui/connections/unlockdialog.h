// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/connection.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace partita {

//! Takes the write lock off a read-only connection, for a while. For production its name must be typed.
//! Deletes itself when it is closed, and closes itself when there is nothing to unlock any more.
class UnlockDialog final : public QDialog
{
    Q_OBJECT

public:
    UnlockDialog(Connection& connection, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addNameField();
    void addChoices();
    void addButtons();
    void refresh();
    void check();
    bool mayUnlock() const;
    void unlock();

    QPointer<Connection> m_connection;
    DialogFrame m_frame;
    QWidget* m_nameBox = nullptr;
    QLabel* m_shownName = nullptr;
    QLineEdit* m_typedName = nullptr;
    QRadioButton* m_forAWhile = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace partita
