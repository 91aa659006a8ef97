// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/creations.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace partita {

class Banner;

//! The instances that are being created, one line each, until somebody has taken note of their end.
class CreationsPanel final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the panel.
    CreationsPanel(Creations& creations, Clock& clock, QWidget* parent = nullptr);
    ~CreationsPanel() override;

signals:
    void openRequested(partita::Creation* creation);
    //! Somebody wants to try again with what this one was made of.
    void startAgainRequested(partita::Creation* creation);
    //! Somebody wants it away, and with it everything that failed to be created in its place.
    void removeFailedRequested(partita::Creation* creation);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Line
    {
        Creation* creation = nullptr;
        Banner* banner = nullptr;
        QPushButton* open = nullptr;
        QPushButton* again = nullptr;
        QPushButton* purge = nullptr;
        QPushButton* dismiss = nullptr;
    };

    void added(Creation* creation);
    void removing(Creation* creation);
    void draw(const Line& line);
    void drawAll();
    void tick();
    bool isAnyUnderWay() const;

    Creations& m_creations;
    Clock& m_clock;
    QVBoxLayout* m_column = nullptr;
    std::vector<Line> m_lines;
    //! The context of the running timer; without it nothing ticks.
    std::unique_ptr<QObject> m_timer;
};

} // namespace partita
