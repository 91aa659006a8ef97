// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/instanceedit.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace partita {

class CodeTexts;
class EditForm;

//! The pending changes of one instance before they are sent: before and after, what somebody else made of it
//! meanwhile with the choice between the two, and the request. Closing it loses nothing and stops nothing.
class EditDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a edit and \a form outlive the dialog.
    EditDialog(InstanceEdit& edit, const EditForm& form, QWidget* parent);
    ~EditDialog() override;

private:
    void addList();
    void addButtons();
    void refresh();
    void fillList();
    void say();
    QString whyNot() const;
    void send();
    void choose(bool mine);
    void explain();
    const InstanceEdit::Change* current() const;

    InstanceEdit& m_edit;
    const EditForm& m_form;
    DialogFrame m_frame;
    QTreeWidget* m_list = nullptr;
    CodeTexts* m_request = nullptr;
    QPushButton* m_mine = nullptr;
    QPushButton* m_theirs = nullptr;
    QPushButton* m_details = nullptr;
    QPushButton* m_send = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_sent = false;
};

} // namespace partita
