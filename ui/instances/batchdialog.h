// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/instancebatches.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace partita {

class BatchList;

//! Asks whether instances are to be restarted or deleted, about exactly those that it shows, with what they
//! are at this moment; and shows what came of each. The work itself is the batch's, and goes on when the
//! dialog is closed.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \a batch belongs to \a batches, which outlives the dialog; it is forgotten when the dialog is closed
    //! and nothing is under way.
    BatchDialog(InstanceBatches& batches, InstanceBatch& batch, QWidget* parent);
    ~BatchDialog() override;

    //! The positions that are ticked and can be acted on.
    QList<int> chosen() const;

private:
    void addList();
    void addQuestion();
    void addButtons();
    void refresh();
    void say();
    void check();
    void act();
    void retry();
    void explain();
    void leave();
    QString whyNot() const;
    QString verb(int count) const;

    InstanceBatches& m_batches;
    QPointer<InstanceBatch> m_batch;
    DialogFrame m_frame;
    QLabel* m_meaning = nullptr;
    BatchList* m_list = nullptr;
    QCheckBox* m_withoutSnapshot = nullptr;
    QLabel* m_question = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_details = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_act = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace partita
