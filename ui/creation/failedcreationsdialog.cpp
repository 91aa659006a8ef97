// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/failedcreationsdialog.h"

#include "common/errordetails.h"
#include "common/formatting.h"
#include "common/placewords.h"
#include "creation/creationwords.h"
#include "models/displaytext.h"
#include "ops/connection.h"
#include "ops/session.h"

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

enum Column { NameColumn, ResultColumn, ReasonColumn, CreatedColumn, IdColumn, ColumnCount };
using Phase = FailedCreations::Phase;

} // namespace

FailedCreationsDialog::FailedCreationsDialog(Session& session, Journal& journal, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_failed({ session.client(), journal, session.clock(), session.place().project,
                 entryIn(session, JournalEntry::Action::RemoveFailedCreations, {}) })
    , m_frame(this)
{
    setObjectName(u"failedCreationsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove failed creations"));
    m_frame.setWidth(110);
    m_frame.setEnvironment(session.profile().environment);
    m_frame.setHeading(placeWords(session));
    m_meaning = new QLabel(this);
    m_meaning->setObjectName(u"failedMeaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setText(
        tr("The service removes all of them at once: every instance of this project whose creation failed, "
           "whoever wanted it. None of them has ever run, so no messages are lost."));
    m_frame.column()->addWidget(m_meaning);
    addList();
    addQuestion();
    addButtons();
    connect(&m_failed, &FailedCreations::changed, this, &FailedCreationsDialog::refresh);
    connect(&session.connection().policies().writeLock, &WriteLock::changed, this,
            &FailedCreationsDialog::check);
    m_failed.read();
    m_cancel->setFocus();
}

FailedCreationsDialog::~FailedCreationsDialog() = default;

void FailedCreationsDialog::addList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"failedList"_s);
    m_list->setAccessibleName(tr("Instances whose creation failed"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({ tr("Name"), tr("Result"), tr("Reason"), tr("Created"), tr("Instance id") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(fontMetrics().height() * 10);
    const int unit = fontMetrics().averageCharWidth();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    m_list->setColumnWidth(NameColumn, unit * 22);
    m_list->setColumnWidth(ResultColumn, unit * 14);
    m_list->setColumnWidth(CreatedColumn, unit * 30);
    m_list->setColumnWidth(IdColumn, unit * 16);
    m_frame.column()->addWidget(m_list, 1);
}

void FailedCreationsDialog::addQuestion()
{
    m_question = new QLabel(this);
    m_question->setObjectName(u"failedQuestion"_s);
    m_question->setWordWrap(true);
    m_typed = new QLineEdit(this);
    m_typed->setObjectName(u"failedCount"_s);
    m_typed->setAccessibleName(tr("Number of instances"));
    m_question->setBuddy(m_typed);
    m_frame.column()->addWidget(m_question);
    m_frame.column()->addWidget(m_typed);
    connect(m_typed, &QLineEdit::textChanged, this, &FailedCreationsDialog::check);
}

void FailedCreationsDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_details = addButton(*buttons, u"failedDetails"_s, tr("&Details…"), QDialogButtonBox::HelpRole);
    m_again = addButton(*buttons, u"failedAgain"_s, tr("&Read again"), QDialogButtonBox::ActionRole);
    m_remove = addButton(*buttons, u"failedRemove"_s, QString(), QDialogButtonBox::ActionRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"failedCancel"_s);
    m_cancel->setDefault(true);
    m_frame.column()->addWidget(buttons);
    connect(m_remove, &QPushButton::clicked, this, &FailedCreationsDialog::remove);
    connect(m_again, &QPushButton::clicked, &m_failed, &FailedCreations::read);
    connect(m_details, &QPushButton::clicked, this, &FailedCreationsDialog::explain);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool FailedCreationsDialog::mayAsk() const
{
    const Phase phase = m_failed.phase();
    return (phase == Phase::Listed || phase == Phase::Grown || phase == Phase::Refused)
        && !m_failed.instances().empty();
}

void FailedCreationsDialog::refresh()
{
    const Phase phase = m_failed.phase();
    const int count = int(m_failed.instances().size());
    fillList();
    say();
    m_question->setVisible(mayAsk());
    m_typed->setVisible(mayAsk());
    m_question->setText(tr("To remove them, type their &number, %1:").arg(format::number(count)));
    m_remove->setText(tr("Remove %n instance(s)", nullptr, count));
    const bool over = phase == Phase::Done || phase == Phase::Unknown
        || (phase == Phase::Listed && m_failed.instances().empty());
    m_remove->setVisible(!over && phase != Phase::Unreadable);
    m_again->setVisible(phase == Phase::Unreadable || phase == Phase::Unknown
                        || (phase == Phase::Done && m_failed.remaining() > 0));
    m_details->setVisible(m_failed.error() && !m_failed.isBusy());
    m_cancel->setText(over ? tr("Close") : tr("Cancel"));
    m_cancel->setEnabled(phase != Phase::Removing && phase != Phase::Checking);
    // What was typed was about another list.
    if (phase == Phase::Grown || phase == Phase::Reading)
        m_typed->clear();
    check();
    m_frame.fit();
}

void FailedCreationsDialog::fillList()
{
    m_list->clear();
    for (const dms::Instance& instance : m_failed.instances()) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(NameColumn, displayText(instance.name));
        item->setText(CreatedColumn,
                      instance.createdAtMs ? format::localTime(*instance.createdAtMs) : QString());
        const QString reason = failureReason(instance.errorCode);
        item->setText(ReasonColumn, reason);
        item->setToolTip(ReasonColumn, format::toolTip(reason));
        item->setToolTip(IdColumn, format::toolTip(displayText(instance.id.text())));
        item->setText(IdColumn, displayText(instance.id.text()));
        item->setText(ResultColumn, resultOf(instance));
    }
    const bool hasResult = m_list->topLevelItem(0) && !m_list->topLevelItem(0)->text(ResultColumn).isEmpty();
    m_list->setColumnHidden(ResultColumn, !hasResult);
}

QString FailedCreationsDialog::resultOf(const dms::Instance& instance) const
{
    switch (m_failed.phase()) {
    case Phase::Done:
        return m_failed.isRemaining(instance.id) ? tr("Still there") : tr("Removed");
    case Phase::Unknown:
        return tr("Unknown");
    case Phase::Refused:
        return tr("Not removed");
    default:
        return {};
    }
}

void FailedCreationsDialog::say()
{
    using theme::Tone;
    const QString failure = m_failed.error() ? describe(*m_failed.error()).title : QString();
    switch (m_failed.phase()) {
    case Phase::Reading:
        return m_frame.say(Tone::Busy, tr("Reading which creations have failed."));
    case Phase::Unreadable:
        return m_frame.say(Tone::Bad,
                           tr("The list could not be read, and nothing was sent. %1").arg(failure));
    case Phase::Listed:
        if (m_failed.instances().empty())
            return m_frame.say(Tone::Good, tr("There is no failed creation in this project."));
        return m_frame.beSilent();
    case Phase::Grown:
        return m_frame.say(
            Tone::Warning,
            tr("Nothing was removed: another creation has failed meanwhile. Look at the list again."));
    case Phase::Removing:
        return m_frame.say(Tone::Busy, tr("They are being removed."));
    case Phase::Checking:
        return m_frame.say(Tone::Busy, tr("Looking which of them are gone."));
    case Phase::Refused:
        return m_frame.say(Tone::Bad, tr("Nothing was removed. %1").arg(failure));
    case Phase::Unknown:
        return m_frame.say(Tone::Warning,
                           tr("Nobody can tell yet what was removed: read the list again. %1").arg(failure));
    case Phase::Done:
        if (m_failed.remaining() == 0)
            return m_frame.say(Tone::Good, tr("All of them are removed."));
        return m_frame.say(Tone::Warning,
                           tr("%n instance(s) are still there.", nullptr, m_failed.remaining()));
    }
}

QString FailedCreationsDialog::whyNot() const
{
    if (m_failed.isBusy())
        return tr("Wait until the service has answered.");
    if (m_session.connection().policies().writeLock.isLocked())
        return tr("This connection is read-only: unlock it first.");
    if (m_typed->text().trimmed() != QString::number(m_failed.instances().size()))
        return tr("Type the number of instances first.");
    return {};
}

void FailedCreationsDialog::check()
{
    const QString why = whyNot();
    m_remove->setEnabled(mayAsk() && why.isEmpty());
    m_remove->setToolTip(why.isEmpty() ? QString() : format::toolTip(why));
}

void FailedCreationsDialog::remove()
{
    if (mayAsk() && whyNot().isEmpty())
        m_failed.remove();
}

void FailedCreationsDialog::explain()
{
    if (m_failed.error())
        (new ErrorDetails(describe(*m_failed.error()), windowTitle(), this))->open();
}

void FailedCreationsDialog::reject()
{
    if (!m_cancel->isEnabled())
        return;
    // The lists may still show what is gone.
    if (m_failed.phase() == Phase::Done)
        m_session.instances().reload();
    QDialog::reject();
}

} // namespace partita
