// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/batchdialog.h"

#include "common/errordetails.h"
#include "common/formatting.h"
#include "instances/batchlist.h"
#include "instances/batchwords.h"
#include "models/displaytext.h"
#include "ops/session.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Action = InstanceBatch::Action;
using Phase = InstanceBatch::Phase;

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
        m_list->refreshRow(item);
        check();
    });
    connect(this, &QDialog::finished, this, &BatchDialog::leave);
    refresh();
    m_cancel->setFocus();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::addList()
{
    m_list = new BatchList(*m_batch, this);
    m_frame.column()->addWidget(m_list, 1);
    connect(m_list, &BatchList::ticked, this, &BatchDialog::check);
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

QList<int> BatchDialog::chosen() const
{
    return m_list->chosen();
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
    m_list->refresh();
    const Phase phase = m_batch->phase();
    m_question->setVisible(m_list->isAsking());
    m_typed->setVisible(m_list->isAsking());
    m_act->setVisible(m_list->isAsking());
    m_again->setVisible(phase == Phase::Ready);
    m_withoutSnapshot->setVisible(m_batch->action() == Action::Delete
                                  && (m_list->isAsking() || m_batch->canRetry()));
    m_retry->setVisible(m_batch->canRetry());
    m_retry->setText(
        tr("Try again with %n", nullptr,
           m_batch->count(InstanceBatch::Outcome::Failed) + m_batch->count(InstanceBatch::Outcome::NotSent)));
    m_cancel->setText(m_list->isAsking() ? tr("Cancel") : tr("Close"));
    say();
    check();
    m_frame.fit();
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

QString BatchDialog::whyNot() const
{
    if (m_batch->phase() != Phase::Ready)
        return tr("Wait until they have been read.");
    if (m_list->chosen().isEmpty())
        return tr("Nothing is ticked that could be acted on.");
    if (m_typed->text().trimmed() != m_list->expected())
        return m_batch->size() == 1 ? tr("Type the name first.") : tr("Type the number first.");
    return {};
}

void BatchDialog::check()
{
    if (!m_batch)
        return;
    const QString why = whyNot();
    m_question->setText(batchwords::question(*m_batch, m_list->expected()));
    m_typed->setAccessibleName(m_question->text());
    m_act->setText(verb(int(m_list->chosen().size())));
    m_act->setEnabled(why.isEmpty());
    m_act->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
    const int current = m_list->current();
    m_details->setVisible(current >= 0 && batchwords::errorOf(m_batch->items()[size_t(current)]));
}

void BatchDialog::act()
{
    if (m_batch && whyNot().isEmpty())
        m_batch->act(m_list->chosen(),
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
    const int current = m_list->current();
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
