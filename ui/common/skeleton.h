// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace partita {

//! Quiet bars in the place of rows that are still to come. Does not move: waiting is said by the text beside
//! it.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace partita
