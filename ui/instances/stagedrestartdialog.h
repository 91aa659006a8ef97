// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/dialogframe.h"
#include "ops/instancebatches.h"
#include "ops/stagedrestarts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace partita {

class BatchList;
class FieldNote;

//! Asks how instances are to be restarted in stages: which of those that it shows, how many at a time, and
//! whether each only inside its own maintenance window. What is begun belongs to the StagedRestarts.
class StagedRestartDialog final : public QDialog
{
    Q_OBJECT

public:
    //! All of it outlives the dialog.
    struct Parts
    {
        InstanceBatches& batches;
        StagedRestarts& restarts;
        Clock& clock;
    };

    //! \a batch, a restart that nobody acts on, is what is asked about; it belongs to the batches and is
    //! forgotten when the dialog is closed.
    StagedRestartDialog(Parts parts, InstanceBatch& batch, QWidget* parent);
    ~StagedRestartDialog() override;

signals:
    //! After it has begun.
    void begun(partita::StagedRestart* restart);

private:
    void addList();
    void addHow();
    void addZone(QGridLayout* grid);
    void addQuestion();
    void addButtons();
    void refresh();
    void check();
    void sayZone();
    void tick();
    void begin();
    void leave();
    //! How far the clock of the windows is ahead of UTC; nothing while nobody has said so.
    std::optional<std::chrono::minutes> offset() const;
    QString objection(const dms::Instance& instance) const;
    QString whyNot() const;

    Parts m_parts;
    QPointer<InstanceBatch> m_batch;
    DialogFrame m_frame;
    BatchList* m_list = nullptr;
    QSpinBox* m_atOnce = nullptr;
    QCheckBox* m_insideWindow = nullptr;
    QLabel* m_zoneLabel = nullptr;
    QComboBox* m_zone = nullptr;
    FieldNote* m_zoneNote = nullptr;
    QLabel* m_question = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace partita
