// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"

#include <QComboBox>

namespace partita {

//! A maintenance window for people: "22:00 to 02:00"; empty without one.
QString windowText(const QString& begin, const QString& end);

//! Chooses one of the maintenance windows that the service offers, or leaves it to the service.
class WindowBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit WindowBox(QWidget* parent = nullptr);

    //! What is chosen stays.
    void setWindows(const QList<rules::MaintenanceWindow>& windows);
    //! Also one that is not offered: the rules say so beside it. Both empty: as the service decides.
    void setWindow(const QString& begin, const QString& end);
    QString begin() const { return currentData().toStringList().value(0); }
    QString end() const { return currentData().toStringList().value(1); }
};

} // namespace partita
