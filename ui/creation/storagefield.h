// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"

#include <QWidget>

#include <optional>

class QSlider;
class QSpinBox;

namespace partita {

//! A size in GB as a number, which may be out of range, and as a slider, which never is.
class StorageField final : public QWidget
{
    Q_OBJECT

public:
    explicit StorageField(QWidget* parent = nullptr);

    void setRange(const rules::Range& range);
    //! Nothing while the field is empty.
    std::optional<qint64> gigabytes() const;
    void setGigabytes(std::optional<qint64> gigabytes);
    QWidget* numberField() const;

signals:
    //! By a person.
    void edited();

private:
    void followNumber();
    void followSlider(int step);

    rules::Range m_range;
    QSpinBox* m_number = nullptr;
    QSlider* m_slider = nullptr;
};

} // namespace partita
