// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instances.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QSettings;
class QTabWidget;

namespace partita {

class Banner;
class Connection;
class ConnectTab;
class CopyLabel;
class ElidedLabel;
class Freshness;
class InstanceDetailFeed;
class InstanceEdits;
class OverviewPage;
class QuietLabel;
class RawTab;
class Session;
class StatusBadge;
class TopicsPage;

//! One instance: who it is, and tabs with everything about it. Shows what the list knew until the reply is
//! here.
class InstancePage final : public QWidget
{
    Q_OBJECT

public:
    //! \a session, \a edits and \a settings, which keeps the layout of the tabs, outlive the page.
    InstancePage(Session& session, const dms::Instance& known, InstanceEdits& edits, QSettings& settings,
                 QWidget* parent = nullptr);
    ~InstancePage() override;

    Session& session() const { return m_session; }
    //! As it was last read.
    const dms::Instance& instance() const { return m_known; }
    QString name() const { return m_known.name.isEmpty() ? m_known.id.text() : m_known.name; }
    void refresh();
    void focusFilter();
    bool clearFilters();
    void focusContent();

signals:
    void nameChanged();
    //! Somebody wants to type the secret of that connection.
    void signInRequested(partita::Connection* connection);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHeader();
    void makeTabs(InstanceEdits& edits);
    void makeBanner();
    void showTab(int index);
    void retranslate();
    void received();
    void refreshAll();
    void showHeader();
    void showState();
    void explainFailure();
    void tryAgain();
    void followSignIn();
    bool isSignedOut() const;

    Session& m_session;
    QSettings& m_settings;
    dms::Instance m_known;
    std::unique_ptr<InstanceDetailFeed> m_feed;
    ElidedLabel* m_name = nullptr;
    StatusBadge* m_badge = nullptr;
    CopyLabel* m_id = nullptr;
    QuietLabel* m_place = nullptr;
    Freshness* m_freshness = nullptr;
    Banner* m_banner = nullptr;
    QPushButton* m_bannerDetails = nullptr;
    QPushButton* m_bannerRetry = nullptr;
    QTabWidget* m_tabs = nullptr;
    OverviewPage* m_overview = nullptr;
    QWidget* m_topicsPlace = nullptr;
    QWidget* m_connectPlace = nullptr;
    QWidget* m_rawPlace = nullptr;
    TopicsPage* m_topics = nullptr;
    ConnectTab* m_connect = nullptr;
    RawTab* m_raw = nullptr;
};

} // namespace partita
