// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/instanceedits.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QAction;
class QPushButton;
class QToolButton;

namespace partita {

class EditDialog;
class EditForm;
class FieldNote;
class OverviewTab;

//! Everything about one instance, and the way to change what can be changed: editors in the place of the
//! values, the pending changes counted above them, their review, and their end.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    //! \a session and \a edits outlive the page.
    OverviewPage(Session& session, InstanceEdits& edits, const dms::Instance& known,
                 QWidget* parent = nullptr);
    ~OverviewPage() override;

    void setInstance(const dms::Instance& instance);
    bool isEditing() const;
    //! Closes the editors; pending changes stay. False: they were not open.
    bool stopEditing();

signals:
    //! The service has accepted a change.
    void applied();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    void openEditors();
    void setEditing(bool editing);
    void follow();
    void showState();
    void review();
    void removing(const InstanceEdit* edit);
    void retranslate();
    QString whyNoEditing() const;
    QString whyNoReview() const;

    InstanceEdits& m_edits;
    //! Null: its place has gone.
    InstanceEdit* m_edit;
    OverviewTab* m_overview = nullptr;
    QAction* m_toggle = nullptr;
    QAction* m_reviewAction = nullptr;
    FieldNote* m_state = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_discard = nullptr;
    //! Made when somebody edits for the first time.
    std::unique_ptr<EditForm> m_form;
    QPointer<EditDialog> m_dialog;
};

} // namespace partita
