// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/callspanel.h"

#include "activity/calldetail.h"
#include "activity/callsfilter.h"
#include "activity/callsmodel.h"
#include "activity/callwords.h"
#include "activity/scrollkeeper.h"
#include "api/callcurl.h"
#include "common/celldelegate.h"
#include "common/contentstack.h"
#include "common/copylabel.h"
#include "common/formatting.h"
#include "common/labels.h"
#include "common/statusbadge.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "common/toolrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! The result as a badge.
class ResultDelegate final : public CellDelegate
{
public:
    ResultDelegate(const CallLog& log, QObject* parent)
        : CellDelegate(CallsModel::AbortedRole, parent)
        , m_log(log)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const CallLogEntry* entry = m_log.find(index.data(CallsModel::NumberRole).toULongLong());
        if (!entry)
            return;
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QFont font = cell.font;
        paintBackground(painter, cell);
        const StatusLook look = resultLook(*entry);
        paintBadge(*painter, contentRect(option.rect), look, theme::tone(look.tone, option.palette), font);
    }

private:
    const CallLog& m_log;
};

} // namespace

CallsPanel::CallsPanel(CallLog& log, QWidget* parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(new CallsModel(log, this))
    , m_filtered(new CallsFilter(this))
{
    setObjectName(u"callsPanel"_s);
    m_filtered->setSourceModel(m_model);
    // Made first, so that the keyboard comes to it first.
    QWidget* tools = makeToolRow();
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"callsSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    makeTable();
    m_detail = new CallDetail(m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    const int unit = fontMetrics().averageCharWidth();
    m_splitter->setSizes({ unit * 100, unit * 60 });
    m_stack = new ContentStack(m_splitter, this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_stack, 1);
    followModel();
    retranslate();
}

QWidget* CallsPanel::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"callFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 64);
    m_filter->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_counts = new QuietLabel(bar);
    m_counts->setObjectName(u"callCounts"_s);
    auto* row = new QHBoxLayout(bar);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_filter, 2);
    row->addSpacing(2 * theme::Grid);
    row->addWidget(m_counts);
    row->addStretch(1);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(u"clearCallsButton"_s);
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, &m_log, &CallLog::clear);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filtered->setText(text);
        updateStack();
    });
    return new ToolRow(bar, m_clear, this);
}

void CallsPanel::makeTable()
{
    using M = CallsModel;
    m_table = new TableView(m_splitter);
    m_table->setObjectName(u"callTable"_s);
    m_table->setModel(m_filtered);
    m_table->columns()->setSortIndicator(M::Time, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    auto* cells = new CellDelegate(M::AbortedRole, m_table);
    const QList<int> numbers { M::Took, M::Size };
    cells->setNumericColumns(numbers);
    m_table->columns()->setNumericColumns(numbers);
    m_table->setItemDelegate(cells);
    m_table->setItemDelegateForColumn(M::Result, new ResultDelegate(m_log, m_table));
    m_table->setColumnWidths({ 15, 14, 9, 40, 18, 12, 9 });
    new ScrollKeeper(m_table);
    connect(m_table, &TableView::menuRequested, this, &CallsPanel::showMenu);
}

void CallsPanel::followModel()
{
    const auto* selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &CallsPanel::showCurrent);
    connect(selection, &QItemSelectionModel::currentChanged, this, &CallsPanel::showCurrent);
    connect(&m_log, &CallLog::changed, this, &CallsPanel::refreshDetail);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &CallsPanel::updateStack);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &CallsPanel::updateStack);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &CallsPanel::updateStack);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CallsPanel::updateStack);
    connect(m_stack, &ContentStack::actionClicked, this, &CallsPanel::clearFilters);
}

quint64 CallsPanel::currentNumber() const
{
    const QModelIndex current = m_table->currentIndex();
    const bool chosen = current.isValid() && m_table->selectionModel()->isSelected(current);
    return chosen ? current.data(CallsModel::NumberRole).toULongLong() : 0;
}

void CallsPanel::showCurrent()
{
    const quint64 number = currentNumber();
    if (number != m_detail->number())
        m_detail->setCall(m_log.find(number));
}

void CallsPanel::refreshDetail(quint64 number)
{
    if (number == m_detail->number())
        m_detail->setCall(m_log.find(number));
}

void CallsPanel::updateStack()
{
    const int total = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    m_clear->setEnabled(total > 0);
    m_counts->setVisible(total > 0);
    m_counts->setText(shown == total ? tr("%n call(s)", nullptr, total)
                                     : tr("%1 of %n call(s)", nullptr, total).arg(format::number(shown)));
    if (shown > 0)
        m_stack->showContent();
    else if (total > 0)
        m_stack->showNotice({ Icon::Search,
                              tr("Nothing matches the filter"),
                              tr("%n call(s) are hidden by it.", nullptr, total),
                              tr("Clear filter"),
                              {} });
    else
        m_stack->showNotice({ Icon::Empty,
                              tr("No calls yet"),
                              tr("Every request that the console sends appears here with its reply: the last "
                                 "2,000, in memory alone and without their secrets."),
                              {},
                              {} });
}

void CallsPanel::showMenu(const QModelIndex& index, const QPoint& place)
{
    const CallLogEntry* entry = m_log.find(index.data(CallsModel::NumberRole).toULongLong());
    if (!entry)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"callMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("Copy as c&url"), this,
                    [curl = callCurl(*entry)] { copyToClipboard(curl); });
    QAction* copyId = menu->addAction(tr("Copy request i&d"), this,
                                      [id = entry->result.requestId] { copyToClipboard(id); });
    copyId->setEnabled(!entry->result.requestId.isEmpty());
    menu->popup(place);
}

void CallsPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by method, path, status, request id or connection"));
    m_filter->setAccessibleName(tr("Filter calls"));
    m_table->setAccessibleName(tr("API calls"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Forget all calls that are listed here"));
    m_model->retranslate();
    updateStack();
}

void CallsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool CallsPanel::clearFilters()
{
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    return true;
}

void CallsPanel::saveLayout(QSettings& settings) const
{
    m_table->saveLayout(settings, u"calls/columns"_s);
    settings.setValue(u"calls/splitter"_s, m_splitter->saveState());
}

void CallsPanel::restoreLayout(const QSettings& settings)
{
    m_table->restoreLayout(settings, u"calls/columns"_s);
    m_splitter->restoreState(settings.value(u"calls/splitter"_s).toByteArray());
    m_splitter->setHandleWidth(1);
}

void CallsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
