// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"

#include <QTableWidget>

#include <functional>

namespace partita {

//! The places of one connection, in their order.
class PlacesTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit PlacesTable(QWidget* parent = nullptr);

    //! \a regionName gives what a region is called.
    void setPlaces(const QList<Place>& places, const std::function<QString(const QString&)>& regionName);
    //! The row that is current; -1: none.
    int currentPlace() const { return currentRow(); }

signals:
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyHeight();
};

} // namespace partita
