// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancepage.h"

#include "common/banner.h"
#include "common/copylabel.h"
#include "common/errordetails.h"
#include "common/freshness.h"
#include "common/labels.h"
#include "common/statusbadge.h"
#include "common/theme.h"
#include "instances/connecttab.h"
#include "instances/overviewpage.h"
#include "instances/rawtab.h"
#include "models/displaytext.h"
#include "ops/connection.h"
#include "ops/instancedetailfeed.h"
#include "ops/session.h"
#include "topics/topicspage.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! A tab that is filled when it is looked at first.
QWidget* emptyTab(QWidget* parent)
{
    auto* place = new QWidget(parent);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    return place;
}

} // namespace

InstancePage::InstancePage(Session& session, const dms::Instance& known, InstanceEdits& edits,
                           QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_known(known)
    , m_feed(std::make_unique<InstanceDetailFeed>(session.client(), session.place().project, known.id,
                                                  session.clock()))
    , m_freshness(new Freshness(session.clock(), this))
{
    setObjectName(u"instancePage"_s);
    m_freshness->refreshButton()->setObjectName(u"instanceRefreshButton"_s);
    makeBanner();
    makeTabs(edits);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    connect(m_feed.get(), &Feed::changed, this, &InstancePage::showState);
    connect(m_feed.get(), &Feed::loaded, this, &InstancePage::received);
    connect(m_freshness, &Freshness::refreshRequested, this, &InstancePage::refresh);
    connect(&session.connection(), &Connection::profileChanged, this, &InstancePage::showHeader);
    connect(&session.connection(), &Connection::stateChanged, this, &InstancePage::followSignIn);
    connect(m_overview, &OverviewPage::applied, this, &InstancePage::refreshAll);
    retranslate();
}

InstancePage::~InstancePage()
{
    if (m_topics)
        m_topics->saveLayout(m_settings);
}

QWidget* InstancePage::makeHeader()
{
    auto* header = new QWidget(this);
    m_name = new ElidedLabel(1.5, header);
    m_name->setObjectName(u"instanceName"_s);
    m_badge = new StatusBadge(header);
    m_badge->setObjectName(u"instanceStatus"_s);
    m_id = new CopyLabel(header);
    m_id->setObjectName(u"instanceId"_s);
    m_id->setWordWrap(false);
    m_place = new QuietLabel(header);
    m_place->setObjectName(u"instancePlace"_s);

    auto* top = new QHBoxLayout;
    top->setSpacing(3 * theme::Grid);
    top->addWidget(m_name);
    top->addWidget(m_badge);
    top->addStretch(1);
    top->addWidget(m_freshness);
    auto* below = new QHBoxLayout;
    below->setSpacing(4 * theme::Grid);
    below->addWidget(m_id);
    below->addWidget(m_place);
    below->addStretch(1);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(4 * theme::Grid, 3 * theme::Grid, 2 * theme::Grid, 3 * theme::Grid);
    column->setSpacing(theme::Grid);
    column->addLayout(top);
    column->addLayout(below);
    return header;
}

void InstancePage::makeTabs(InstanceEdits& edits)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"instanceTabs"_s);
    m_tabs->setDocumentMode(true);
    m_overview = new OverviewPage(m_session, edits, m_known, m_tabs);
    m_topicsPlace = emptyTab(m_tabs);
    m_connectPlace = emptyTab(m_tabs);
    m_rawPlace = emptyTab(m_tabs);
    for (QWidget* page : { static_cast<QWidget*>(m_overview), m_topicsPlace, m_connectPlace, m_rawPlace })
        m_tabs->addTab(page, QString());
    connect(m_tabs, &QTabWidget::currentChanged, this, &InstancePage::showTab);
}

void InstancePage::makeBanner()
{
    m_banner = new Banner(this);
    m_banner->setObjectName(u"instanceBanner"_s);
    m_bannerDetails = m_banner->addButton(u"instanceBannerDetailsButton"_s);
    m_bannerRetry = m_banner->addButton(u"instanceBannerRetryButton"_s);
    connect(m_bannerDetails, &QPushButton::clicked, this, &InstancePage::explainFailure);
    connect(m_bannerRetry, &QPushButton::clicked, this, &InstancePage::tryAgain);
}

void InstancePage::showTab(int index)
{
    QWidget* place = m_tabs->widget(index);
    if (place == m_topicsPlace && !m_topics) {
        m_topics = new TopicsPage(m_session, m_known.id, m_topicsPlace);
        m_topics->restoreLayout(m_settings);
        m_topicsPlace->layout()->addWidget(m_topics);
    } else if (place == m_connectPlace && !m_connect) {
        m_connect = new ConnectTab(m_connectPlace);
        m_connectPlace->layout()->addWidget(m_connect);
        m_connect->setInstance(m_known);
    } else if (place == m_rawPlace && !m_raw) {
        m_raw = new RawTab(m_session.workers(), m_rawPlace);
        m_rawPlace->layout()->addWidget(m_raw);
        m_raw->setDetail(m_feed->value());
    }
}

void InstancePage::retranslate()
{
    m_tabs->setTabText(0, tr("&Overview"));
    m_tabs->setTabText(1, tr("&Topics"));
    m_tabs->setTabText(2, tr("Conn&ect"));
    m_tabs->setTabText(3, tr("&Raw"));
    m_tabs->setAccessibleName(tr("Parts of the instance"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_id->setName(tr("instance id"));
    m_bannerDetails->setText(tr("Details…"));
    showHeader();
    showState();
}

void InstancePage::received()
{
    const QString before = name();
    m_known = m_feed->value()->instance;
    m_overview->setInstance(m_known);
    if (m_connect)
        m_connect->setInstance(m_known);
    if (m_raw)
        m_raw->setDetail(m_feed->value());
    showHeader();
    if (name() != before)
        emit nameChanged();
}

void InstancePage::showHeader()
{
    const Place& place = m_session.place();
    const QString& project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
    m_name->setText(name());
    m_badge->setStatus(m_known.status);
    m_id->setValue({ m_known.id.text() }, m_known.id.text());
    m_place->setText(
        tr("%1 · %2 · %3", "connection, region, project")
            .arg(displayText(m_session.profile().name), displayText(place.region), displayText(project)));
}

void InstancePage::showState()
{
    m_freshness->setState(m_feed->loadedAt(), m_feed->isLoading(), m_feed->error().has_value());
    m_bannerRetry->setText(isSignedOut() ? tr("Sign in…") : tr("Try again"));
    if (!m_feed->error()) {
        m_banner->hide();
    } else if (m_feed->isGone()) {
        m_banner->showMessage(theme::Tone::Warning,
                              tr("This instance is gone: the server does not know it any more. "
                                 "What was known before is still shown."));
    } else {
        m_banner->showMessage(
            theme::Tone::Warning,
            tr("%1. What was known before is still shown.").arg(describe(*m_feed->error()).title));
    }
}

void InstancePage::explainFailure()
{
    if (!m_feed->error())
        return;
    auto* dialog = new ErrorDetails(describe(*m_feed->error()), tr("Instance %1").arg(name()), this);
    dialog->open();
}

bool InstancePage::isSignedOut() const
{
    return m_session.connection().state() == Connection::State::SignedOut;
}

void InstancePage::tryAgain()
{
    if (isSignedOut())
        emit signInRequested(&m_session.connection());
    else
        refresh();
}

//! What was held back while there was no secret is asked for as soon as there is one.
void InstancePage::followSignIn()
{
    const auto& error = m_feed->error();
    if (m_session.connection().state() == Connection::State::SignedIn && error
        && error->kind == ApiError::Kind::SignedOut)
        refresh();
    showState();
}

void InstancePage::refresh()
{
    m_session.connection().resume();
    if (m_topics && m_topics->isVisible())
        m_topics->refresh();
    m_feed->reload();
}

//! The list shows some of what was changed, too.
void InstancePage::refreshAll()
{
    m_feed->reload();
    m_session.instances().reload();
}

void InstancePage::focusFilter()
{
    m_tabs->setCurrentWidget(m_topicsPlace);
    m_topics->focusFilter();
}

bool InstancePage::clearFilters()
{
    if (m_overview->isVisible())
        return m_overview->stopEditing();
    return m_topics && m_topics->isVisible() && m_topics->clearFilters();
}

void InstancePage::focusContent()
{
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
}

void InstancePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_feed->setVisible(true);
    if (m_feed->state() == Feed::State::Idle)
        m_feed->reload();
}

void InstancePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_feed->setVisible(false);
}

void InstancePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
