// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace partita {

//! One specification with what it gives, to be compared with its neighbours.
class SpecificationCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SpecificationCard(const rules::SpecificationLimits& specification, QWidget* parent);

    const QString& bandwidth() const { return m_bandwidth; }
    //! Why it cannot be taken; empty: it can.
    void setRefusal(const QString& why);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList lines() const;

    QString m_bandwidth;
    QString m_title;
    QStringList m_facts;
    QString m_refusal;
};

//! The specifications side by side; one of them is chosen. Arrow keys go from card to card.
class SpecificationCards final : public QWidget
{
    Q_OBJECT

public:
    explicit SpecificationCards(QWidget* parent = nullptr);

    //! The choice stays when it is still offered.
    void setLimits(const rules::InstanceLimits& limits);
    //! Empty: none.
    QString bandwidth() const { return m_bandwidth; }
    void setBandwidth(const QString& bandwidth);

signals:
    //! By a person.
    void chosen(const QString& bandwidth);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void showChosen();

    QGridLayout* m_grid = nullptr;
    QButtonGroup* m_group = nullptr;
    QList<SpecificationCard*> m_cards;
    QString m_bandwidth;
    int m_columns = 0;
};

} // namespace partita
