// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancespage.h"

#include "common/banner.h"
#include "common/contentstack.h"
#include "common/errordetails.h"
#include "common/freshness.h"
#include "common/selectionkeeper.h"
#include "common/theme.h"
#include "common/toolrow.h"
#include "instances/exporttools.h"
#include "instances/groupbutton.h"
#include "instances/instancefinder.h"
#include "instances/instancetable.h"
#include "instances/querychips.h"
#include "instances/signinbanner.h"
#include "instances/sourcesline.h"
#include "instances/viewsbutton.h"
#include "models/displaytext.h"
#include "ops/connectionmanager.h"

#include <QEvent>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

InstancesPage::InstancesPage(ConnectionManager& manager, Workers& workers, const Clock& clock,
                             QWidget* parent)
    : QWidget(parent)
    , m_estate(manager.estate())
    , m_model(new InstanceListModel(workers, this))
    , m_sources(new InstanceSources(m_estate, *m_model, this))
    , m_freshness(new Freshness(clock, this))
    , m_sourcesLine(new SourcesLine(*m_sources, this))
    , m_signIn(new SignInBanner(manager, this))
{
    setObjectName(u"instancesPage"_s);
    makeTable();
    makeBanners();
    m_finder = new InstanceFinder(*m_model, *m_sources, this);
    m_export = new ExportTools(
        workers,
        [this](ExportTools::What what) {
            return what == ExportTools::What::Shown ? m_model->excerpt() : m_model->excerpt(selectedRows());
        },
        this);
    makeViewsButton();
    makeGroupButton();
    makeMoreButton();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ToolRow(m_finder, makeRightTools(), this));
    column->addWidget(m_finder->chips());
    column->addWidget(m_export);
    column->addWidget(m_sourcesLine);
    column->addWidget(m_signIn);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_sources, &InstanceSources::changed, this, &InstancesPage::showState);
    connect(m_model, &ArrangedModel::arranged, this, &InstancesPage::showState);
    connect(m_freshness, &Freshness::refreshRequested, this, &InstancesPage::refresh);
    retranslate();
}

void InstancesPage::makeTable()
{
    m_table = new TableView(this);
    m_table->setObjectName(u"instanceTable"_s);
    m_table->setModel(m_model);
    m_table->columns()->setSortIndicator(InstanceListModel::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    setUpInstanceTable(*m_table);
    new SelectionKeeper<InstanceListModel>(*m_table, *m_model, m_table);
    m_stack = new ContentStack(m_table, this);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &InstancesPage::selectionChanged);
    connect(m_table, &TableView::menuRequested, this, &InstancesPage::openMenu);
    connect(m_stack, &ContentStack::actionClicked, this, &InstancesPage::noticeAction);
    connect(m_stack, &ContentStack::detailsClicked, this, &InstancesPage::explainFailure);
}

void InstancesPage::makeBanners()
{
    connect(m_signIn, &SignInBanner::signInRequested, this, &InstancesPage::signInRequested);
    connect(m_sourcesLine, &SourcesLine::signInRequested, this, &InstancesPage::signInRequested);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"banner"_s);
    m_bannerDetails = m_banner->addButton(u"bannerDetailsButton"_s);
    m_bannerRetry = m_banner->addButton(u"bannerRetryButton"_s);
    connect(m_bannerDetails, &QPushButton::clicked, this, &InstancesPage::explainFailure);
    connect(m_bannerRetry, &QPushButton::clicked, m_sources, &InstanceSources::reloadFailed);
}

void InstancesPage::retranslate()
{
    m_table->setAccessibleName(tr("Instances"));
    m_more->setAccessibleName(tr("Export the list"));
    m_more->setToolTip(tr("Export the list"));
    m_bannerDetails->setText(tr("Details…"));
    m_bannerRetry->setText(tr("Try again"));
    translateInstanceModel(*m_model);
    showState();
}

void InstancesPage::showState()
{
    const InstanceSources::Summary& summary = m_sources->summary();
    m_freshness->setState(summary.oldest, summary.isLoading, !summary.failures.empty());
    m_signIn->setConnections(summary.signedOutConnections);
    updateStack();
    updateBanner();
    m_finder->showState();
}

void InstancesPage::updateStack()
{
    m_filteredToNothing = false;
    if (!m_sources->summary().hasValue) {
        showNothing();
    } else if (m_model->rowCount() > 0) {
        m_stack->showContent();
    } else if (!m_model->isArranging()) {
        m_filteredToNothing = m_model->total() > 0;
        showEmpty();
    }
}

//! No place has given anything yet.
void InstancesPage::showNothing()
{
    const InstanceSources::Summary& summary = m_sources->summary();
    if (summary.isLoading || summary.waiting > 0 || m_estate.isEmpty())
        m_stack->showLoading(tr("Instances are being loaded"));
    else if (!summary.failures.empty())
        showFailure(summary.failures.front());
    else if (summary.signedOut > 0)
        m_stack->showNotice({ Icon::Key,
                              tr("Signed out"),
                              tr("Instances are loaded as soon as the connection is signed in."),
                              {},
                              {} });
    else if (summary.disabled > 0)
        m_stack->showNotice({ Icon::Connection,
                              tr("This connection is disabled"),
                              tr("It asks for nothing. The menu Connection enables it again."),
                              {},
                              {} });
    else
        m_stack->showNotice({ Icon::Region,
                              tr("No place to look at"),
                              tr("The connection names no region and project yet. Edit it to choose some."),
                              {},
                              {} });
}

void InstancesPage::showEmpty()
{
    if (m_filteredToNothing) {
        m_stack->showNotice({ Icon::Search,
                              tr("Nothing matches the filter"),
                              tr("%n instance(s) are hidden by it.", nullptr, m_model->total()),
                              tr("Clear filter"),
                              {} });
        return;
    }
    m_stack->showNotice(
        { Icon::Empty,
          tr("No instances here yet"),
          tr("The connection works, but its project has no Kafka instance in this region. Create one "
             "in the cloud's console, or check region and project of the connection."),
          tr("Refresh"),
          {} });
}

void InstancesPage::showFailure(const InstanceSources::Failure& failure)
{
    const ErrorWords words = describe(failure.error);
    QStringList sentences { words.happened, words.meaning, words.advice };
    sentences.removeAll(QString());
    m_stack->showNotice(
        { Icon::Warning,
          tr("%1: %2", "connection: problem").arg(displayText(failure.session->profile().name), words.title),
          sentences.join(u'\n'), tr("Try again"), tr("Details…") });
}

void InstancesPage::updateBanner()
{
    const InstanceSources::Summary& summary = m_sources->summary();
    const auto& failures = summary.failures;
    if (failures.empty() || !summary.hasValue) {
        m_banner->hide();
        return;
    }
    const auto& first = failures.front();
    const QString what = tr("%1: %2", "connection: problem")
                             .arg(displayText(first.session->profile().name), describe(first.error).title);
    QString text = first.session->instances().hasValue()
        ? tr("%1. What was loaded before is still shown.").arg(what)
        : tr("%1. Its instances are missing from this list.").arg(what);
    if (failures.size() > 1)
        text += u' ' + tr("%n more place(s) failed too.", nullptr, int(failures.size()) - 1);
    m_banner->showMessage(theme::Tone::Warning, text);
}

void InstancesPage::explainFailure()
{
    const auto& failures = m_sources->summary().failures;
    if (failures.empty())
        return;
    const auto& first = failures.front();
    auto* dialog = new ErrorDetails(describe(first.error),
                                    tr("Instances of %1").arg(first.session->profile().name), this);
    dialog->open();
}

void InstancesPage::noticeAction()
{
    if (m_filteredToNothing)
        clearFilters();
    else
        refresh();
}

void InstancesPage::setScope(const Scope& scope)
{
    m_sources->setScope(scope);
}

void InstancesPage::refresh()
{
    m_sources->reload();
}

void InstancesPage::focusFilter()
{
    m_finder->focusField();
}

void InstancesPage::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool InstancesPage::clearFilters()
{
    return m_finder->clear();
}

QList<int> InstancesPage::selectedRows() const
{
    QList<int> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<InstanceBatch::Target> InstancesPage::selected() const
{
    QList<InstanceBatch::Target> targets;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        if (Session* session = m_sources->sessionOf(m_model->key(row).source))
            targets.append({ session, m_model->instanceAt(row) });
    }
    return targets;
}

void InstancesPage::saveLayout(QSettings& settings) const
{
    m_table->saveLayout(settings, u"instances/columns"_s);
    m_views->save(settings);
    settings.setValue(u"instances/grouping"_s, groupingText(m_group->chosen()));
}

void InstancesPage::restoreLayout(const QSettings& settings)
{
    m_table->restoreLayout(settings, u"instances/columns"_s);
    m_views->restore(settings);
    m_group->choose(groupingOf(settings.value(u"instances/grouping"_s).toString()));
}

void InstancesPage::openRow(int row)
{
    Session* session = m_sources->sessionOf(m_model->key(row).source);
    if (session)
        emit openRequested(session, m_model->instanceAt(row));
}

void InstancesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_sources->setVisible(true);
}

void InstancesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_sources->setVisible(false);
}

void InstancesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
