// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topics/topicspage.h"

#include "common/banner.h"
#include "common/celldelegate.h"
#include "common/contentstack.h"
#include "common/errordetails.h"
#include "common/formatting.h"
#include "common/freshness.h"
#include "common/labels.h"
#include "common/selectionkeeper.h"
#include "common/theme.h"
#include "common/toolrow.h"
#include "common/usagebar.h"
#include "models/topiclistmodel.h"
#include "ops/connection.h"
#include "ops/session.h"
#include "ops/topicfeed.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

TopicsPage::TopicsPage(Session& session, const InstanceId& instance, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_feed(std::make_unique<TopicFeed>(session.client(), session.place().project, instance, session.clock(),
                                         session.workers()))
    , m_model(new TopicListModel(session.workers(), this))
    , m_freshness(new Freshness(session.clock(), this))
{
    setObjectName(u"topicsPage"_s);
    m_freshness->refreshButton()->setObjectName(u"topicRefreshButton"_s);
    makeTable();
    makeBanner();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    column->addWidget(makeBudgetRow());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_feed.get(), &Feed::loaded, this, &TopicsPage::received);
    connect(m_feed.get(), &Feed::changed, this, &TopicsPage::showState);
    connect(m_model, &ArrangedModel::arranged, this, &TopicsPage::showState);
    connect(m_freshness, &Freshness::refreshRequested, this, &TopicsPage::refresh);
    retranslate();
}

TopicsPage::~TopicsPage() = default;

QWidget* TopicsPage::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"topicFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_filter->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_showInternal = new QCheckBox(bar);
    m_showInternal->setObjectName(u"showInternalCheck"_s);
    m_counts = new QuietLabel(bar);
    m_counts->setObjectName(u"topicCounts"_s);

    auto* row = new QHBoxLayout(bar);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_filter, 2);
    row->addWidget(m_showInternal);
    row->addSpacing(2 * theme::Grid);
    row->addWidget(m_counts);
    row->addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, m_model, &ArrangedModel::setFilterText);
    connect(m_showInternal, &QCheckBox::toggled, m_model, &TopicListModel::setShowInternal);
    return new ToolRow(bar, m_freshness, this);
}

QWidget* TopicsPage::makeBudgetRow()
{
    m_budgetRow = new QWidget(this);
    m_budgetLabel = new QuietLabel(m_budgetRow);
    m_budget = new UsageBar(m_budgetRow);
    m_budget->setObjectName(u"budgetBar"_s);
    auto* row = new QHBoxLayout(m_budgetRow);
    row->setContentsMargins(3 * theme::Grid, 0, 3 * theme::Grid, 2 * theme::Grid);
    row->setSpacing(3 * theme::Grid);
    row->addWidget(m_budgetLabel);
    row->addWidget(m_budget, 1);
    m_budgetRow->hide();
    return m_budgetRow;
}

void TopicsPage::makeTable()
{
    using M = TopicListModel;
    m_table = new TableView(this);
    m_table->setObjectName(u"topicTable"_s);
    m_table->setModel(m_model);
    m_table->columns()->setSortIndicator(M::Name, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto* cells = new CellDelegate(M::GoneRole, m_table);
    const QList<int> numbers { M::Partitions, M::Replicas, M::Retention };
    cells->setNumericColumns(numbers);
    m_table->columns()->setNumericColumns(numbers);
    m_table->setItemDelegate(cells);
    m_table->setFullTextRole(M::Name, M::FullTextRole);
    m_table->setColumnWidths({ 48, 12, 12, 12, 20, 16, 14 });
    new SelectionKeeper<TopicListModel>(*m_table, *m_model, m_table);
    m_stack = new ContentStack(m_table, this);
    connect(m_stack, &ContentStack::actionClicked, this, &TopicsPage::noticeAction);
    connect(m_stack, &ContentStack::detailsClicked, this, &TopicsPage::explainFailure);
}

void TopicsPage::makeBanner()
{
    m_banner = new Banner(this);
    m_banner->setObjectName(u"topicBanner"_s);
    m_bannerDetails = m_banner->addButton(u"topicBannerDetailsButton"_s);
    m_bannerRetry = m_banner->addButton(u"topicBannerRetryButton"_s);
    connect(m_bannerDetails, &QPushButton::clicked, this, &TopicsPage::explainFailure);
    connect(m_bannerRetry, &QPushButton::clicked, this, &TopicsPage::refresh);
}

void TopicsPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter topics"));
    m_showInternal->setText(tr("Show &internal topics"));
    m_showInternal->setToolTip(tr("Also list topics that the service keeps for itself"));
    m_table->setAccessibleName(tr("Topics"));
    m_budgetLabel->setText(tr("Partitions"));
    m_bannerDetails->setText(tr("Details…"));
    m_bannerRetry->setText(tr("Try again"));
    translateModel();
    showState();
}

void TopicsPage::translateModel()
{
    m_model->setHeaderTexts({ tr("Name"), tr("Partitions"), tr("Replicas"), tr("Retention"),
                              tr("Sync replication"), tr("Sync flush"), tr("Type") });
    m_model->setTexts({ format::yesNo(true), format::yesNo(false), tr("Normal", "type of a topic"),
                        tr("Internal", "type of a topic"), tr("%1 h", "hours") });
}

void TopicsPage::received()
{
    m_model->setTopics(m_feed->value());
    updateBudget();
}

void TopicsPage::showState()
{
    m_freshness->setState(m_feed->loadedAt(), m_feed->isLoading(), m_feed->error().has_value());
    updateStack();
    updateBudget();
    if (m_feed->error() && m_feed->hasValue())
        m_banner->showMessage(
            theme::Tone::Warning,
            tr("%1. What was loaded before is still shown.").arg(describe(*m_feed->error()).title));
    else
        m_banner->hide();
    const int total = m_model->total();
    const int shown = m_model->shown();
    m_counts->setVisible(m_feed->hasValue());
    // Topics that are hidden as internal are not missed by anybody who filters nothing.
    const bool filtered = !m_model->filterText().trimmed().isEmpty();
    m_counts->setText(!filtered || shown == total
                          ? tr("%n topic(s)", nullptr, shown)
                          : tr("%1 of %n topic(s)", nullptr, total).arg(format::number(shown)));
}

void TopicsPage::updateStack()
{
    m_filteredToNothing = false;
    if (!m_feed->hasValue()) {
        if (m_feed->error() && !m_feed->isLoading())
            showFailure();
        else
            m_stack->showLoading(tr("Topics are being loaded"));
    } else if (m_model->rowCount() > 0) {
        m_stack->showContent();
    } else if (!m_model->isArranging()) {
        showEmpty();
    }
}

void TopicsPage::showEmpty()
{
    if (!m_model->filterText().isEmpty()) {
        m_filteredToNothing = true;
        m_stack->showNotice({ Icon::Search,
                              tr("Nothing matches the filter"),
                              tr("%n topic(s) are hidden by it.", nullptr, m_model->total()),
                              tr("Clear filter"),
                              {} });
        return;
    }
    const bool onlyInternal = m_model->total() > 0;
    m_stack->showNotice({ Icon::Topics,
                          tr("No topics yet"),
                          onlyInternal
                              ? tr("There are only topics that the service keeps for itself.")
                              : tr("Topics appear here as soon as they are created, or as a client writes to "
                                   "one while automatic topics are on."),
                          tr("Refresh"),
                          {} });
}

void TopicsPage::showFailure()
{
    const ErrorWords words = describe(*m_feed->error());
    QStringList sentences { words.happened, words.meaning, words.advice };
    sentences.removeAll(QString());
    m_stack->showNotice(
        { Icon::Warning, words.title, sentences.join(u'\n'), tr("Try again"), tr("Details…") });
}

void TopicsPage::updateBudget()
{
    const auto list = m_feed->value();
    const bool known = list && list->maximumPartitions && list->remainingPartitions;
    m_budgetRow->setVisible(known);
    if (!known)
        return;
    const qint64 maximum = *list->maximumPartitions;
    const qint64 remaining = *list->remainingPartitions;
    // A reply may hold any integers; a difference that does not fit is not shown.
    qint64 used = 0;
    if (__builtin_sub_overflow(maximum, remaining, &used)) {
        m_budget->setUsage(std::nullopt,
                           tr("%1 remain of %2").arg(format::number(remaining), format::number(maximum)));
        return;
    }
    m_budget->setUsage(format::percentage(used, maximum),
                       tr("%1 of %2 used, %3 remain")
                           .arg(format::number(used), format::number(maximum), format::number(remaining)));
}

void TopicsPage::explainFailure()
{
    if (!m_feed->error())
        return;
    auto* dialog = new ErrorDetails(describe(*m_feed->error()),
                                    tr("Topics of %1").arg(m_feed->instance().text()), this);
    dialog->open();
}

void TopicsPage::noticeAction()
{
    if (m_filteredToNothing)
        clearFilters();
    else
        refresh();
}

void TopicsPage::refresh()
{
    m_session.connection().resume();
    m_feed->reload();
}

void TopicsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool TopicsPage::clearFilters()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void TopicsPage::saveLayout(QSettings& settings) const
{
    m_table->saveLayout(settings, u"topics/columns"_s);
}

void TopicsPage::restoreLayout(const QSettings& settings)
{
    m_table->restoreLayout(settings, u"topics/columns"_s);
}

void TopicsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_feed->state() == Feed::State::Idle)
        m_feed->reload();
}

void TopicsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
