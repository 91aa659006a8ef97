// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instances/instancesources.h"
#include "ops/instancebatch.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QSettings;
class QToolButton;

namespace partita {

class Banner;
class ConnectionManager;
class ContentStack;
class Freshness;
class GroupButton;
class ExportTools;
class InstanceFinder;
class SignInBanner;
class SourcesLine;
class TableView;
class ViewsButton;
struct InstanceView;

//! The instances of the places that are looked at: filter, table, how the places are, and what stands there
//! while there is nothing to list.
class InstancesPage final : public QWidget
{
    Q_OBJECT

public:
    //! All outlive the page.
    InstancesPage(ConnectionManager& manager, Workers& workers, const Clock& clock,
                  QWidget* parent = nullptr);

    void setScope(const Scope& scope);
    void refresh();
    void focusFilter();
    void focusTable();
    //! Shows all rows again; false when nothing was filtered.
    bool clearFilters();
    //! The rows that are selected, in their order.
    QList<InstanceBatch::Target> selected() const;
    //! Goes into the context menu of the rows, which it acts on; outlives the page.
    void addMenuAction(QAction* action) { m_menuActions.append(action); }
    //! Gets a button beside the one that refreshes; outlives the page.
    void addToolAction(QAction* action);
    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

signals:
    //! Somebody wants to see this instance; \a known is what the list says about it.
    void openRequested(partita::Session* session, const partita::dms::Instance& known);
    //! Somebody wants to create another one like it in the same place.
    void createLikeRequested(partita::Session* session, const partita::dms::Instance& known);
    void selectionChanged();
    //! Somebody wants to type the secret of that connection.
    void signInRequested(partita::Connection* connection);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeTable();
    void makeBanners();
    QWidget* makeRightTools();
    void makeViewsButton();
    void showView(const InstanceView& view);
    void makeGroupButton();
    void fold(const QModelIndex& index, bool folded);
    void makeMoreButton();
    QList<int> selectedRows() const;
    void retranslate();
    void showState();
    void updateStack();
    void updateBanner();
    void showNothing();
    void showEmpty();
    void showFailure(const InstanceSources::Failure& failure);
    void explainFailure();
    void noticeAction();
    void openRow(int row);
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);

    Estate& m_estate;
    InstanceListModel* m_model = nullptr;
    InstanceSources* m_sources = nullptr;
    InstanceFinder* m_finder = nullptr;
    QHBoxLayout* m_tools = nullptr;
    ExportTools* m_export = nullptr;
    ViewsButton* m_views = nullptr;
    GroupButton* m_group = nullptr;
    QToolButton* m_more = nullptr;
    Freshness* m_freshness = nullptr;
    SourcesLine* m_sourcesLine = nullptr;
    SignInBanner* m_signIn = nullptr;
    Banner* m_banner = nullptr;
    QPushButton* m_bannerDetails = nullptr;
    QPushButton* m_bannerRetry = nullptr;
    TableView* m_table = nullptr;
    QList<QAction*> m_menuActions;
    ContentStack* m_stack = nullptr;
    bool m_filteredToNothing = false;
};

} // namespace partita
