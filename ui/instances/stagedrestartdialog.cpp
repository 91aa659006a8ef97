// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/stagedrestartdialog.h"

#include "common/fieldblock.h"
#include "common/formatting.h"
#include "instances/batchlist.h"
#include "instances/batchwords.h"
#include "instances/stagedwords.h"
#include "rules/maintenancewindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using namespace std::chrono_literals;
using Phase = InstanceBatch::Phase;

//! Every offset from UTC that some country's clock has, in minutes.
constexpr int Offsets[] = { -720, -660, -600, -570, -540, -480, -420, -360, -300, -240, -210, -180, -120,
                            -60,  0,    60,   120,  180,  210,  240,  270,  300,  330,  345,  360,  390,
                            420,  480,  525,  540,  570,  600,  630,  660,  720,  765,  780,  840 };

} // namespace

StagedRestartDialog::StagedRestartDialog(Parts parts, InstanceBatch& batch, QWidget* parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_batch(&batch)
    , m_frame(this)
{
    setObjectName(u"stagedRestartDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Staged restart"));
    m_frame.setWidth(160);
    m_frame.setEnvironment(environmentOf(batch));
    m_frame.setHeading(windowTitle());
    for (const QString& text :
         { batchwords::meaning(InstanceBatch::Action::Restart),
           tr("They are restarted in the order of this list, each looked at right before and watched until "
              "it "
              "runs again. The first one that does not run again stops the rest, until you go on.") }) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        m_frame.column()->addWidget(label);
    }
    addList();
    addHow();
    addQuestion();
    addButtons();
    connect(&batch, &InstanceBatch::changed, this, &StagedRestartDialog::refresh);
    connect(&batch, &InstanceBatch::itemRead, this, [this](int item) {
        m_list->refreshRow(item);
        check();
    });
    connect(this, &QDialog::finished, this, &StagedRestartDialog::leave);
    refresh();
    tick();
    m_cancel->setFocus();
}

StagedRestartDialog::~StagedRestartDialog() = default;

void StagedRestartDialog::addList()
{
    m_list = new BatchList(*m_batch, this);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    for (const int column : { BatchList::PartitionsColumn, BatchList::UsedColumn })
        m_list->setColumnHidden(column, true);
    m_list->setColumnHidden(BatchList::WindowColumn, false);
    m_list->setObjection([this](const dms::Instance& instance) { return objection(instance); });
    m_frame.column()->addWidget(m_list, 1);
    connect(m_list, &BatchList::ticked, this, &StagedRestartDialog::check);
}

void StagedRestartDialog::addHow()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * theme::Grid);
    grid->setVerticalSpacing(theme::Grid);
    grid->setColumnStretch(2, 1);
    m_atOnce = new QSpinBox(this);
    m_atOnce->setObjectName(u"stagedAtOnce"_s);
    m_atOnce->setRange(1, std::min(m_batch->size(), RestartPlan::MostAtOnce));
    auto* atOnce = new QLabel(tr("How many at a &time"), this);
    atOnce->setBuddy(m_atOnce);
    m_atOnce->setAccessibleName(tr("How many at a time"));
    grid->addWidget(atOnce, 0, 0);
    grid->addWidget(m_atOnce, 0, 1, Qt::AlignLeft);
    m_insideWindow = new QCheckBox(tr("Each only inside its own maintenance &window"), this);
    m_insideWindow->setObjectName(u"stagedInsideWindow"_s);
    grid->addWidget(m_insideWindow, 1, 0, 1, 3);
    addZone(grid);
    m_frame.column()->addLayout(grid);
    connect(m_insideWindow, &QCheckBox::toggled, this, &StagedRestartDialog::refresh);
}

void StagedRestartDialog::addZone(QGridLayout* grid)
{
    m_zone = new QComboBox(this);
    m_zone->setObjectName(u"stagedZone"_s);
    m_zone->addItem(tr("Choose…"));
    for (const int minutes : Offsets)
        m_zone->addItem(stagedwords::zone(std::chrono::minutes(minutes)), minutes);
    m_zoneLabel = new QLabel(tr("The windows count in t&his time zone"), this);
    m_zoneLabel->setBuddy(m_zone);
    m_zone->setAccessibleName(tr("The windows count in this time zone"));
    m_zoneNote = new FieldNote(this);
    m_zoneNote->setObjectName(u"stagedZoneNote"_s);
    grid->addWidget(m_zoneLabel, 2, 0);
    grid->addWidget(m_zone, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_zoneNote, 3, 0, 1, 3);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &StagedRestartDialog::check);
}

void StagedRestartDialog::addQuestion()
{
    m_question = new QLabel(this);
    m_question->setObjectName(u"batchQuestion"_s);
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"batchTyped"_s);
    m_question->setBuddy(m_typed);
    m_frame.column()->addWidget(m_question);
    m_frame.column()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &StagedRestartDialog::check);
}

void StagedRestartDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_again = addButton(*buttons, u"batchAgain"_s, tr("&Read again"), QDialogButtonBox::ActionRole);
    m_begin = addButton(*buttons, u"stagedBegin"_s, tr("&Begin the restart"), QDialogButtonBox::ActionRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"batchCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setDefault(true);
    m_frame.column()->addWidget(buttons);
    connect(m_begin, &QPushButton::clicked, this, &StagedRestartDialog::begin);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_batch && m_batch->phase() == Phase::Ready)
            m_batch->read();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::optional<std::chrono::minutes> StagedRestartDialog::offset() const
{
    const QVariant chosen = m_zone->currentData();
    return chosen.isValid() ? std::optional(std::chrono::minutes(chosen.toInt())) : std::nullopt;
}

QString StagedRestartDialog::objection(const dms::Instance& instance) const
{
    return m_insideWindow->isChecked() && !rules::normalisedWindowTime(instance.maintainBegin)
        ? tr("Its maintenance window is not known")
        : QString();
}

void StagedRestartDialog::refresh()
{
    if (!m_batch)
        return;
    m_list->refresh();
    m_again->setEnabled(m_batch->phase() == Phase::Ready);
    for (QWidget* each : std::initializer_list<QWidget*> { m_zoneLabel, m_zone, m_zoneNote })
        each->setVisible(m_insideWindow->isChecked());
    if (m_batch->phase() == Phase::Reading)
        m_frame.say(theme::Tone::Busy, tr("Reading what they are at this moment."));
    else
        m_frame.beSilent();
    check();
    m_frame.fit();
}

//! One is asked about once for all: this is what the answer leads to.
void StagedRestartDialog::sayZone()
{
    const auto ahead = offset();
    if (!ahead)
        return m_zoneNote->say(
            FieldNote::Kind::Hint,
            tr("The service does not tell which clock its windows follow. Choose the one of its own console; "
               "clocks that change in summer are not followed."));
    const QString there
        = m_parts.clock.now().toUTC().addSecs(std::chrono::seconds(*ahead).count()).toString(u"HH:mm"_s);
    m_zoneNote->say(FieldNote::Kind::Hint,
                    tr("By that clock it is %1 now. An instance is begun while at least %n minute(s) of its "
                       "window are left.",
                       nullptr, int(StagedRestart::Takes.count()))
                        .arg(there));
}

//! The time of day in the note stays right.
void StagedRestartDialog::tick()
{
    m_parts.clock.after(1min, this, [this] {
        sayZone();
        tick();
    });
}

QString StagedRestartDialog::whyNot() const
{
    if (m_batch->phase() != Phase::Ready)
        return tr("Wait until they have been read.");
    if (m_list->chosen().isEmpty())
        return tr("Nothing is ticked that could be restarted.");
    if (m_insideWindow->isChecked() && !offset())
        return tr("Choose the time zone of the windows first.");
    if (m_typed->text().trimmed() != m_list->expected())
        return m_batch->size() == 1 ? tr("Type the name first.") : tr("Type the number first.");
    return {};
}

void StagedRestartDialog::check()
{
    if (!m_batch)
        return;
    const QString why = whyNot();
    m_question->setText(batchwords::question(*m_batch, m_list->expected()));
    m_typed->setAccessibleName(m_question->text());
    sayZone();
    m_begin->setEnabled(why.isEmpty());
    m_begin->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
}

void StagedRestartDialog::begin()
{
    if (!m_batch || !whyNot().isEmpty())
        return;
    QList<InstanceBatch::Target> targets;
    const QList<int> chosen = m_list->chosen();
    for (const int position : chosen) {
        const InstanceBatch::Item& item = m_batch->items()[size_t(position)];
        targets.append({ item.session, item.instance });
    }
    StagedRestarts::Staging staging;
    staging.atOnce = m_atOnce->value();
    staging.insideWindow = m_insideWindow->isChecked();
    staging.windowOffset = offset().value_or(0min);
    emit begun(&m_parts.restarts.begin(targets, staging));
    accept();
}

//! It was only asked about.
void StagedRestartDialog::leave()
{
    if (!m_batch)
        return;
    m_batch->disconnect(this);
    m_parts.batches.forget(*m_batch);
    m_batch.clear();
}

} // namespace partita
