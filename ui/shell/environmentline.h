// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/connection.h"

#include <QWidget>

#include <optional>

namespace partita {

//! A thin line across the window in the colour of the connection that is looked at.
class EnvironmentLine final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentLine(QWidget* parent = nullptr);

    //! Nothing: no connection, no colour.
    void setEnvironment(std::optional<Environment> environment, Tint tint = Tint::ByEnvironment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    std::optional<Environment> m_environment;
    Tint m_tint = Tint::ByEnvironment;
};

} // namespace partita
