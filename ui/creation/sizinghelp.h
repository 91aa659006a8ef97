// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/sizing.h"

#include <QGroupBox>

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace partita {

//! Works a storage size out of what a workload keeps, shows how, and offers the result.
class SizingHelp final : public QGroupBox
{
    Q_OBJECT

public:
    explicit SizingHelp(QWidget* parent = nullptr);

    void setLimits(const rules::InstanceLimits& limits);

signals:
    //! Somebody wants what was worked out.
    void taken(const partita::rules::SizingProposal& proposal);

private:
    rules::Workload workload() const;
    void work();

    rules::InstanceLimits m_limits;
    std::optional<rules::SizingProposal> m_proposal;
    QDoubleSpinBox* m_perDay = nullptr;
    QDoubleSpinBox* m_days = nullptr;
    QSpinBox* m_replicas = nullptr;
    QLabel* m_result = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace partita
