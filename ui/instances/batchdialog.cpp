// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/batchdialog.h"

#include "common/badgedelegate.h"
#include "common/errordetails.h"
#include "common/formatting.h"
#include "common/statuswords.h"
#include "instances/batchwords.h"
#include "models/displaytext.h"
#include "ops/connection.h"
#include "ops/session.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Column {
    NameColumn,
    StatusColumn,
    TopicsColumn,
    PartitionsColumn,
    UsedColumn,
    PlaceColumn,
    ResultColumn,
    ReasonColumn,
    ColumnCount
};
enum Role { ToneRole = Qt::UserRole, GoneRole };

using Action = InstanceBatch::Action;
using Phase = InstanceBatch::Phase;

QString numberOr(const std::optional<qint64>& value)
{
    return value ? format::number(*value) : format::absent();
}

//! The most dangerous of the environments that are touched.
Environment environmentOf(const InstanceBatch& batch)
{
    Environment worst = Environment::Development;
    for (const InstanceBatch::Item& item : batch.items()) {
        if (item.session)
            worst = std::max(worst, item.session->profile().environment);
    }
    return worst;
}

QString placeOf(const InstanceBatch::Item& item)
{
    const QString project
        = item.place.projectName.isEmpty() ? item.place.project.text() : item.place.projectName;
    return BatchDialog::tr("%1 › %2 / %3", "connection, region, project")
        .arg(displayText(item.connection), displayText(item.place.region), displayText(project));
}

} // namespace

BatchDialog::BatchDialog(InstanceBatches& batches, InstanceBatch& batch, QWidget* parent)
    : QDialog(parent)
    , m_batches(batches)
    , m_batch(&batch)
    , m_frame(this)
{
    setObjectName(u"batchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(batchwords::title(batch.action()));
    m_frame.setWidth(160);
    m_frame.setEnvironment(environmentOf(batch));
    m_frame.setHeading(windowTitle());
    m_meaning = new QLabel(batchwords::meaning(batch.action()), this);
    m_meaning->setObjectName(u"batchMeaning"_s);
    m_meaning->setWordWrap(true);
    m_frame.column()->addWidget(m_meaning);
    addList();
    addQuestion();
    addButtons();
    connect(&batch, &InstanceBatch::changed, this, &BatchDialog::refresh);
    connect(&batch, &InstanceBatch::itemRead, this, [this](int item) {
        refreshRow(item);
        check();
    });
    connect(this, &QDialog::finished, this, &BatchDialog::leave);
    refresh();
    m_cancel->setFocus();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::addList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"batchList"_s);
    m_list->setAccessibleName(tr("Instances"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({ tr("Name"), tr("Status"), tr("Topics"), tr("Partitions"), tr("Storage used"),
                              tr("Place"), tr("Result"), tr("Reason") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(fontMetrics().height() * 12);
    const int unit = fontMetrics().averageCharWidth();
    const QList<int> widths { 26, 16, 9, 11, 18, 34, 16, 40 };
    for (int column = 0; column < widths.size(); ++column)
        m_list->setColumnWidth(column, widths[column] * unit);
    m_list->setColumnHidden(TopicsColumn, m_batch->action() == Action::Restart);
    m_list->setItemDelegateForColumn(ResultColumn, new BadgeDelegate(ToneRole, GoneRole, m_list));
    m_filling = true;
    for (int i = 0; i < m_batch->size(); ++i) {
        auto* row = new QTreeWidgetItem(m_list);
        row->setCheckState(NameColumn, Qt::Checked);
        for (const int column : { TopicsColumn, PartitionsColumn, UsedColumn })
            row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_filling = false;
    m_frame.column()->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            check();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BatchDialog::check);
}

void BatchDialog::addQuestion()
{
    m_withoutSnapshot = new QCheckBox(tr("Also delete what cannot be &saved first"), this);
    m_withoutSnapshot->setObjectName(u"batchWithoutSnapshot"_s);
    m_question = new QLabel(this);
    m_question->setObjectName(u"batchQuestion"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"batchTyped"_s);
    m_question->setBuddy(m_typed);
    m_frame.column()->addWidget(m_withoutSnapshot);
    m_frame.column()->addWidget(m_question);
    m_frame.column()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &BatchDialog::check);
}

void BatchDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_details = addButton(*buttons, u"batchDetails"_s, tr("De&tails…"), QDialogButtonBox::HelpRole);
    m_again = addButton(*buttons, u"batchAgain"_s, tr("&Read again"), QDialogButtonBox::ActionRole);
    m_retry = addButton(*buttons, u"batchRetry"_s, QString(), QDialogButtonBox::ActionRole);
    m_act = addButton(*buttons, u"batchAct"_s, QString(), QDialogButtonBox::ActionRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"batchCancel"_s);
    m_cancel->setDefault(true);
    m_frame.column()->addWidget(buttons);
    connect(m_act, &QPushButton::clicked, this, &BatchDialog::act);
    connect(m_retry, &QPushButton::clicked, this, &BatchDialog::retry);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_batch && m_batch->phase() == Phase::Ready)
            m_batch->read();
    });
    connect(m_details, &QPushButton::clicked, this, &BatchDialog::explain);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool BatchDialog::isAsking() const
{
    return m_batch && (m_batch->phase() == Phase::Reading || m_batch->phase() == Phase::Ready);
}

QList<int> BatchDialog::chosen() const
{
    QList<int> chosen;
    for (int i = 0; m_batch && i < m_batch->size(); ++i) {
        const bool ticked = m_list->topLevelItem(i)->checkState(NameColumn) == Qt::Checked;
        if (ticked && m_batch->refusal(i) == InstanceBatch::Refusal::None)
            chosen.append(i);
    }
    return chosen;
}

QString BatchDialog::verb(int count) const
{
    return m_batch->action() == Action::Restart ? tr("Restart %n instance(s)", nullptr, count)
                                                : tr("Delete %n instance(s)", nullptr, count);
}

void BatchDialog::refresh()
{
    if (!m_batch)
        return;
    for (int i = 0; i < m_batch->size(); ++i)
        refreshRow(i);
    const Phase phase = m_batch->phase();
    m_question->setVisible(isAsking());
    m_typed->setVisible(isAsking());
    m_act->setVisible(isAsking());
    m_again->setVisible(phase == Phase::Ready);
    m_withoutSnapshot->setVisible(m_batch->action() == Action::Delete && (isAsking() || m_batch->canRetry()));
    m_retry->setVisible(m_batch->canRetry());
    m_retry->setText(
        tr("Try again with %n", nullptr,
           m_batch->count(InstanceBatch::Outcome::Failed) + m_batch->count(InstanceBatch::Outcome::NotSent)));
    m_list->setColumnHidden(ResultColumn, isAsking());
    m_cancel->setText(isAsking() ? tr("Cancel") : tr("Close"));
    say();
    check();
    m_frame.fit();
}

void BatchDialog::refreshRow(int item)
{
    const InstanceBatch::Item& each = m_batch->items()[size_t(item)];
    const bool isReading = each.facts.state == InstanceFacts::State::Reading;
    const bool isRefused = !isReading && m_batch->refusal(item) != InstanceBatch::Refusal::None;
    QTreeWidgetItem* row = m_list->topLevelItem(item);
    m_filling = true;
    row->setText(NameColumn,
                 displayText(each.instance.name.isEmpty() ? each.instance.id.text() : each.instance.name));
    row->setToolTip(NameColumn, format::toolTip(displayText(each.instance.id.text())));
    row->setText(StatusColumn, statusLook(each.instance.status).text);
    row->setText(TopicsColumn, numberOr(each.facts.topicCount()));
    row->setText(PartitionsColumn,
                 m_batch->action() == Action::Delete ? numberOr(each.facts.topicPartitions())
                                                     : numberOr(each.instance.partitions));
    row->setText(UsedColumn, format::storage(each.instance.storageUsedGb, each.instance.storageUsableGb));
    row->setText(PlaceColumn, placeOf(each));
    row->setToolTip(PlaceColumn, format::toolTip(row->text(PlaceColumn)));
    row->setText(ResultColumn, batchwords::outcome(*m_batch, item));
    row->setData(ResultColumn, ToneRole, int(batchwords::tone(*m_batch, item)));
    const QString reason = isReading ? tr("Being read") : batchwords::reason(*m_batch, item);
    row->setText(ReasonColumn, reason);
    row->setToolTip(ReasonColumn, format::toolTip(reason));
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isAsking() && !isRefused)
        flags |= Qt::ItemIsUserCheckable;
    row->setFlags(flags);
    if (isAsking() && isRefused)
        row->setCheckState(NameColumn, Qt::Unchecked);
    m_filling = false;
}

void BatchDialog::say()
{
    using theme::Tone;
    switch (m_batch->phase()) {
    case Phase::Reading:
        return m_frame.say(Tone::Busy, tr("Reading what they are at this moment."));
    case Phase::Ready:
        return m_frame.beSilent();
    case Phase::Acting:
        return m_frame.say(Tone::Busy,
                           tr("The requests are on their way. Closing this window stops nothing."));
    case Phase::Checking:
        return m_frame.say(Tone::Busy, tr("Looking what came of them."));
    case Phase::Over: {
        const bool good = m_batch->count(InstanceBatch::Outcome::Accepted) > 0 && !m_batch->canRetry()
            && m_batch->count(InstanceBatch::Outcome::Unknown) == 0;
        return m_frame.say(good ? Tone::Good : Tone::Warning, batchwords::summary(*m_batch));
    }
    }
}

//! What has to be typed: the name of the only one, or how many are ticked.
QString BatchDialog::expected() const
{
    if (m_batch->size() > 1)
        return QString::number(chosen().size());
    const dms::Instance& only = m_batch->items().front().instance;
    return only.name.isEmpty() ? only.id.text() : only.name;
}

QString BatchDialog::question() const
{
    const bool restarts = m_batch->action() == Action::Restart;
    if (m_batch->size() == 1) {
        const QString name = displayText(expected());
        return restarts ? tr("To restart it, type its name, %1:").arg(name)
                        : tr("To delete it, type its name, %1:").arg(name);
    }
    return restarts ? tr("To restart those that are ticked, type their number, %1:").arg(expected())
                    : tr("To delete those that are ticked, type their number, %1:").arg(expected());
}

QString BatchDialog::whyNot() const
{
    if (m_batch->phase() != Phase::Ready)
        return tr("Wait until they have been read.");
    if (chosen().isEmpty())
        return tr("Nothing is ticked that could be acted on.");
    if (m_typed->text().trimmed() != expected())
        return m_batch->size() == 1 ? tr("Type the name first.") : tr("Type the number first.");
    return {};
}

void BatchDialog::check()
{
    if (!m_batch)
        return;
    const QString why = whyNot();
    m_question->setText(question());
    m_typed->setAccessibleName(m_question->text());
    m_act->setText(verb(int(chosen().size())));
    m_act->setEnabled(why.isEmpty());
    m_act->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_details->setVisible(current >= 0 && batchwords::errorOf(m_batch->items()[size_t(current)]));
}

void BatchDialog::act()
{
    if (m_batch && whyNot().isEmpty())
        m_batch->act(chosen(),
                     m_withoutSnapshot->isChecked() ? InstanceBatch::WithoutSnapshot::Delete
                                                    : InstanceBatch::WithoutSnapshot::Refuse);
}

void BatchDialog::retry()
{
    if (m_batch && m_batch->canRetry())
        m_batch->retry(m_withoutSnapshot->isChecked() ? InstanceBatch::WithoutSnapshot::Delete
                                                      : InstanceBatch::WithoutSnapshot::Refuse);
}

void BatchDialog::explain()
{
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (!m_batch || current < 0)
        return;
    const InstanceBatch::Item& item = m_batch->items()[size_t(current)];
    if (const ApiError* error = batchwords::errorOf(item))
        (new ErrorDetails(describe(*error), displayText(item.instance.name), this))->open();
}

//! What was sent goes on without the dialog; what only was asked about is forgotten.
void BatchDialog::leave()
{
    if (!m_batch)
        return;
    m_batch->disconnect(this);
    if (m_batch->phase() == Phase::Over) {
        // The lists still show what was before.
        QSet<Session*> places;
        for (const InstanceBatch::Item& item : m_batch->items())
            places.insert(item.session);
        places.remove(nullptr);
        for (Session* place : std::as_const(places))
            place->instances().reload();
    }
    if (!m_batch->isActing())
        m_batches.forget(*m_batch);
    m_batch.clear();
}

} // namespace partita
