// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/instancedraft.h"
#include "rules/limits.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace partita {

//! The availability zones as boxes to tick; those that are sold out for the other choices say so. While the
//! zones are not known, their ids can be typed.
class ZoneBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneBoxes(QWidget* parent = nullptr);

    void setLimits(const rules::InstanceLimits& limits, const QString& bandwidth, const QString& disk);
    QStringList zones() const { return m_chosen; }
    void setZones(const QStringList& ids);

signals:
    //! By a person.
    void edited();

private:
    void rebuild(const QList<rules::Zone>& zones);
    void takeTicks();

    QVBoxLayout* m_column = nullptr;
    QLineEdit* m_ids = nullptr;
    QList<QCheckBox*> m_boxes;
    QList<QString> m_known; //!< ids, in the order of the boxes
    QStringList m_chosen;
};

} // namespace partita
