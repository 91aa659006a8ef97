// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ops/stagedrestarts.h"

#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace partita {

class Banner;
class ContentStack;

//! The staged restarts, those under way and those of before, until somebody has taken note of their end: each
//! with its instances, and with what a person can do about it.
class RestartsPanel final : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive the panel.
    RestartsPanel(StagedRestarts& restarts, Clock& clock, QWidget* parent = nullptr);
    ~RestartsPanel() override;

    void focusList();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    //! A restart, and the row that its instances stand below.
    struct Entry
    {
        StagedRestart* restart = nullptr;
        QTreeWidgetItem* row = nullptr;
    };

    QWidget* makeToolRow();
    void makeList();
    void retranslate();
    void added(StagedRestart* restart);
    void removing(StagedRestart* restart);
    void draw(const Entry& entry);
    void drawStep(const RestartStep& step, QTreeWidgetItem* row) const;
    void redraw(const StagedRestart* restart);
    void drawAll();
    void showCurrent();
    void tryAgain();
    void dismiss();
    void tick();
    bool isAnyUnderWay() const;
    QString since(const RestartStep& step) const;
    //! What the current row belongs to; null: none.
    StagedRestart* current() const;
    //! The position of the instance whose row is the current one; -1: none.
    int currentStep() const;
    bool canTryAgain() const;

    StagedRestarts& m_restarts;
    Clock& m_clock;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_dismiss = nullptr;
    Banner* m_banner = nullptr;
    QTreeWidget* m_list = nullptr;
    ContentStack* m_stack = nullptr;
    std::vector<Entry> m_entries;
    //! The context of the running timer; without it nothing ticks.
    std::unique_ptr<QObject> m_timer;
};

} // namespace partita
