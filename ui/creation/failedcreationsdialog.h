// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/failedcreations.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace partita {

class Session;

//! Removes what failed to be created in one place: lists exactly what would go, asks for its number, and
//! tells for each what became of it. Deletes itself when it is closed.
class FailedCreationsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! Both outlive it.
    FailedCreationsDialog(Session& session, Journal& journal, QWidget* parent);
    ~FailedCreationsDialog() override;

public slots:
    //! Not while the request may be on its way.
    void reject() override;

private:
    void addList();
    void addQuestion();
    void addButtons();
    void refresh();
    void fillList();
    void say();
    void check();
    void remove();
    void explain();
    QString resultOf(const dms::Instance& instance) const;
    bool mayAsk() const;
    QString whyNot() const;

    Session& m_session;
    FailedCreations m_failed;
    DialogFrame m_frame;
    QLabel* m_meaning = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_question = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_details = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace partita
