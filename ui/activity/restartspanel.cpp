// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/restartspanel.h"

#include "common/badgedelegate.h"
#include "common/banner.h"
#include "common/contentstack.h"
#include "common/formatting.h"
#include "common/placewords.h"
#include "common/statuswords.h"
#include "instances/batchwords.h"
#include "instances/stagedwords.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Column {
    NameColumn,
    StateColumn,
    StatusColumn,
    SinceColumn,
    WindowColumn,
    PlaceColumn,
    ReasonColumn,
    ColumnCount
};
enum Role { ToneRole = Qt::UserRole, GoneRole };

using Phase = StagedRestart::Phase;
using State = RestartStep::State;

//! Elapsed time is told in seconds; more often nobody reads it.
constexpr std::chrono::milliseconds Tick { 5000 };

void setState(QTreeWidgetItem* row, const QString& text, theme::Tone tone)
{
    row->setText(StateColumn, text);
    row->setData(StateColumn, ToneRole, int(tone));
}

} // namespace

RestartsPanel::RestartsPanel(StagedRestarts& restarts, Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_restarts(restarts)
    , m_clock(clock)
{
    setObjectName(u"restartsPanel"_s);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"restartsBanner"_s);
    m_banner->hide();
    makeList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolRow());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(&restarts, &StagedRestarts::added, this, &RestartsPanel::added);
    connect(&restarts, &StagedRestarts::removing, this, &RestartsPanel::removing);
    const auto known = restarts.all();
    for (StagedRestart* restart : known)
        added(restart);
    retranslate();
}

RestartsPanel::~RestartsPanel() = default;

QWidget* RestartsPanel::makeToolRow()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * theme::Grid, theme::Grid, 2 * theme::Grid, theme::Grid);
    row->setSpacing(2 * theme::Grid);
    const auto make = [&](const QString& name, auto does) {
        auto* button = new QPushButton(bar);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    const auto call = [this](void (StagedRestart::*what)()) {
        return [this, what] {
            if (StagedRestart* restart = current())
                (restart->*what)();
        };
    };
    m_pause = make(u"restartPause"_s, call(&StagedRestart::pause));
    m_resume = make(u"restartResume"_s, call(&StagedRestart::resume));
    m_cancel = make(u"restartCancel"_s, call(&StagedRestart::cancel));
    m_again = make(u"restartAgain"_s, [this] { tryAgain(); });
    m_dismiss = make(u"restartDismiss"_s, [this] { dismiss(); });
    row->addStretch(1);
    return bar;
}

void RestartsPanel::makeList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"restartsList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnCount(ColumnCount);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setItemDelegateForColumn(StateColumn, new BadgeDelegate(ToneRole, GoneRole, m_list));
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths { 40, 20, 16, 26, 16, 34, 60 };
    for (int column = 0; column < widths.size(); ++column)
        m_list->setColumnWidth(column, widths[column] * unit);
    m_stack = new ContentStack(m_list, this);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestartsPanel::showCurrent);
}

void RestartsPanel::retranslate()
{
    m_pause->setText(tr("&Pause"));
    m_pause->setToolTip(tr("Begin no more of them; what restarts already is watched on"));
    m_resume->setText(tr("&Resume"));
    m_resume->setToolTip(tr("Go on with those that wait"));
    m_cancel->setText(tr("Cance&l the rest"));
    m_cancel->setToolTip(tr("Leave out those that wait; what restarts already is watched to its end"));
    m_again->setText(tr("&Try again"));
    m_again->setToolTip(tr("Let this instance wait for its turn once more"));
    m_dismiss->setText(tr("&Dismiss"));
    m_dismiss->setToolTip(tr("Take it off this list"));
    m_list->setAccessibleName(tr("Staged restarts"));
    m_list->setHeaderLabels({ tr("Instance"), tr("State"), tr("Status"), tr("Since"),
                              tr("Window", "maintenance window"), tr("Place"), tr("Reason") });
    drawAll();
}

void RestartsPanel::added(StagedRestart* restart)
{
    Entry entry { restart, new QTreeWidgetItem };
    const auto steps = restart->plan().steps.size();
    for (qsizetype i = 0; i < steps; ++i)
        new QTreeWidgetItem(entry.row);
    // The latest stands on top.
    m_list->insertTopLevelItem(0, entry.row);
    entry.row->setExpanded(true);
    m_entries.push_back(entry);
    connect(restart, &StagedRestart::changed, this, [this, restart] { redraw(restart); });
    draw(entry);
    m_list->setCurrentItem(entry.row);
    showCurrent();
    tick();
}

void RestartsPanel::removing(StagedRestart* restart)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.restart == restart; });
    if (found == m_entries.end())
        return;
    restart->disconnect(this);
    const std::unique_ptr<QTreeWidgetItem> row(found->row);
    m_entries.erase(found);
    m_list->takeTopLevelItem(m_list->indexOfTopLevelItem(row.get()));
    showCurrent();
    tick();
}

QString RestartsPanel::since(const RestartStep& step) const
{
    const QDateTime when = step.ended.isValid() ? step.ended : step.sent;
    if (!when.isValid())
        return format::absent();
    if (!step.isUnderWay())
        return format::localTime(when.toMSecsSinceEpoch());
    const auto elapsed = std::chrono::seconds(std::max<qint64>(1, when.secsTo(m_clock.now())));
    return tr("for %1", "a duration").arg(format::duration(elapsed));
}

void RestartsPanel::drawStep(const RestartStep& step, QTreeWidgetItem* row) const
{
    row->setText(NameColumn, displayText(step.name.isEmpty() ? step.instance.text() : step.name));
    row->setToolTip(NameColumn, format::toolTip(displayText(step.instance.text())));
    setState(row, stagedwords::state(step), stagedwords::tone(step));
    row->setText(StatusColumn, statusLook(step.status).text);
    row->setText(SinceColumn, since(step));
    row->setText(WindowColumn, batchwords::window(step.windowBegin, step.windowEnd));
    row->setText(PlaceColumn, placeWords(step.connectionName, step.place));
    row->setToolTip(PlaceColumn, format::toolTip(row->text(PlaceColumn)));
    const QString reason = stagedwords::reason(step);
    row->setText(ReasonColumn, reason);
    QStringList all { reason };
    if (!step.code.isEmpty() && !step.message.isEmpty())
        all.append(tr("The service said “%1”").arg(displayText(step.message)));
    for (const QString& id : step.requestIds)
        all.append(tr("Request id: %1").arg(displayText(id)));
    all.removeAll(QString());
    row->setToolTip(ReasonColumn, format::toolTip(all.join(u'\n')));
}

void RestartsPanel::draw(const Entry& entry)
{
    const RestartPlan& plan = entry.restart->plan();
    const QString summary = stagedwords::summary(*entry.restart);
    entry.row->setText(NameColumn, stagedwords::title(plan));
    entry.row->setToolTip(NameColumn, format::toolTip(entry.row->text(NameColumn)));
    setState(entry.row, stagedwords::phase(*entry.restart), stagedwords::tone(*entry.restart));
    entry.row->setText(SinceColumn, format::localTime(plan.made.toMSecsSinceEpoch()));
    entry.row->setText(ReasonColumn, summary);
    entry.row->setToolTip(ReasonColumn, format::toolTip(summary));
    for (int i = 0; i < plan.steps.size(); ++i)
        drawStep(plan.steps.at(i), entry.row->child(i));
}

void RestartsPanel::redraw(const StagedRestart* restart)
{
    for (const Entry& entry : m_entries) {
        if (entry.restart == restart)
            draw(entry);
    }
    showCurrent();
    tick();
}

void RestartsPanel::drawAll()
{
    for (const Entry& entry : m_entries)
        draw(entry);
    showCurrent();
    tick();
}

StagedRestart* RestartsPanel::current() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    if (row && row->parent())
        row = row->parent();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [row](const Entry& entry) { return entry.row == row; });
    return found == m_entries.cend() ? nullptr : found->restart;
}

int RestartsPanel::currentStep() const
{
    QTreeWidgetItem* row = m_list->currentItem();
    return row && row->parent() ? row->parent()->indexOfChild(row) : -1;
}

bool RestartsPanel::canTryAgain() const
{
    const StagedRestart* restart = current();
    const int step = currentStep();
    if (!restart || step < 0)
        return false;
    const RestartStep& one = restart->plan().steps.at(step);
    return one.isOver() && one.state != State::Done;
}

void RestartsPanel::showCurrent()
{
    if (m_entries.empty())
        m_stack->showNotice(
            { Icon::Empty,
              tr("No staged restart"),
              tr("The menu Instance begins one for the instances that are selected: some at a "
                 "time, and each looked at before the next."),
              {},
              {} });
    else
        m_stack->showContent();
    const StagedRestart* restart = current();
    const bool isOpen = restart && restart->phase() != Phase::Over;
    m_pause->setEnabled(restart && restart->phase() == Phase::Running && restart->count(State::Waiting) > 0);
    m_resume->setEnabled(restart && restart->phase() == Phase::Paused);
    m_cancel->setEnabled(isOpen && restart->count(State::Waiting) > 0);
    m_again->setEnabled(canTryAgain());
    m_dismiss->setEnabled(restart && restart->phase() != Phase::Running);
    if (restart)
        m_banner->showMessage(stagedwords::tone(*restart), stagedwords::explanation(*restart));
    else
        m_banner->hide();
}

void RestartsPanel::tryAgain()
{
    if (canTryAgain())
        current()->tryAgain(currentStep());
}

//! What is over goes at once; of the others it is asked, since nobody looks after them any more.
void RestartsPanel::dismiss()
{
    StagedRestart* restart = current();
    if (!restart || restart->phase() == Phase::Running)
        return;
    if (restart->phase() == Phase::Over)
        return m_restarts.forget(*restart);
    auto* box
        = new QMessageBox(QMessageBox::Warning, tr("Dismiss the restart"),
                          tr("It is not over: %1. Those that wait are not restarted, and nobody watches "
                             "those that restart now.")
                              .arg(stagedwords::summary(*restart)),
                          QMessageBox::Cancel, this);
    box->setObjectName(u"restartDismissQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* yes = box->addButton(tr("Dismiss it"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"restartDismissAnyway"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, guarded = QPointer<StagedRestart>(restart)] {
        if (guarded && guarded->phase() != Phase::Running)
            m_restarts.forget(*guarded);
    });
    box->open();
}

bool RestartsPanel::isAnyUnderWay() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry& entry) {
        return entry.restart->count(State::Sending) + entry.restart->count(State::Restarting) > 0;
    });
}

void RestartsPanel::tick()
{
    if (!isVisible() || !isAnyUnderWay()) {
        m_timer.reset();
        return;
    }
    if (m_timer)
        return;
    m_timer = std::make_unique<QObject>();
    m_clock.after(Tick, m_timer.get(), [this] {
        m_timer.reset();
        drawAll();
    });
}

void RestartsPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void RestartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    drawAll();
}

void RestartsPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    tick();
}

void RestartsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace partita
