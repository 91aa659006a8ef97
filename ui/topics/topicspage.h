// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSettings;

namespace partita {

class Banner;
class ContentStack;
class Freshness;
class QuietLabel;
class Session;
class TableView;
class TopicFeed;
class TopicListModel;
class UsageBar;

//! The topics of one instance and how much of its partitions they use. Asks for them when it is shown first.
class TopicsPage final : public QWidget
{
    Q_OBJECT

public:
    //! \a session outlives the page.
    TopicsPage(Session& session, const InstanceId& instance, QWidget* parent = nullptr);
    ~TopicsPage() override;

    void refresh();
    void focusFilter();
    //! Shows all topics again; false when nothing was filtered.
    bool clearFilters();
    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeToolRow();
    QWidget* makeBudgetRow();
    void makeTable();
    void makeBanner();
    void retranslate();
    void translateModel();
    void received();
    void showState();
    void updateStack();
    void updateBudget();
    void showEmpty();
    void showFailure();
    void explainFailure();
    void noticeAction();

    Session& m_session;
    std::unique_ptr<TopicFeed> m_feed;
    TopicListModel* m_model = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_showInternal = nullptr;
    QuietLabel* m_counts = nullptr;
    Freshness* m_freshness = nullptr;
    QWidget* m_budgetRow = nullptr;
    QuietLabel* m_budgetLabel = nullptr;
    UsageBar* m_budget = nullptr;
    Banner* m_banner = nullptr;
    QPushButton* m_bannerDetails = nullptr;
    QPushButton* m_bannerRetry = nullptr;
    TableView* m_table = nullptr;
    ContentStack* m_stack = nullptr;
    bool m_filteredToNothing = false;
};

} // namespace partita
