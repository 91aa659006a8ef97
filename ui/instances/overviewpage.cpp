// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/overviewpage.h"

#include "common/errorwords.h"
#include "common/fieldblock.h"
#include "common/formatting.h"
#include "common/statuswords.h"
#include "common/theme.h"
#include "instances/editdialog.h"
#include "instances/editform.h"
#include "instances/overviewtab.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace partita {

using Ended = InstanceEdit::Result;

OverviewPage::OverviewPage(Session& session, InstanceEdits& edits, const dms::Instance& known,
                           QWidget* parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_edit(&edits.open(session, known))
    , m_overview(new OverviewTab(this))
{
    setObjectName(u"overviewPlace"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_overview, 1);
    connect(m_edit, &InstanceEdit::changed, this, &OverviewPage::follow);
    connect(m_edit, &InstanceEdit::applied, this, &OverviewPage::applied);
    connect(&edits, &InstanceEdits::removing, this, &OverviewPage::removing);
    m_overview->setInstance(known);
    retranslate();
    // An earlier page has left some.
    if (!m_edit->changes().isEmpty())
        setEditing(true);
}

OverviewPage::~OverviewPage()
{
    m_form.reset();
    if (m_edit)
        m_edits.release(*m_edit);
}

QWidget* OverviewPage::makeBar()
{
    auto* bar = new QWidget(this);
    m_toggle = new QAction(this);
    m_toggle->setObjectName(u"editAction"_s);
    m_toggle->setCheckable(true);
    m_toggle->setShortcut(QKeySequence(u"Ctrl+E"_s));
    m_reviewAction = new QAction(this);
    m_reviewAction->setShortcuts({ QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s) });
    addActions({ m_toggle, m_reviewAction });
    auto* edit = new QToolButton(bar);
    edit->setObjectName(u"editButton"_s);
    edit->setDefaultAction(m_toggle);
    edit->setToolButtonStyle(Qt::ToolButtonTextOnly);
    edit->setFocusPolicy(Qt::TabFocus);
    m_state = new FieldNote(bar);
    m_state->setObjectName(u"editState"_s);
    m_review = new QPushButton(bar);
    m_review->setObjectName(u"editReviewButton"_s);
    m_discard = new QPushButton(bar);
    m_discard->setObjectName(u"editDiscardButton"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(4 * theme::Grid, 2 * theme::Grid, 4 * theme::Grid, 2 * theme::Grid);
    row->setSpacing(2 * theme::Grid);
    row->addWidget(edit);
    row->addWidget(m_state, 1);
    row->addWidget(m_review);
    row->addWidget(m_discard);
    connect(m_toggle, &QAction::toggled, this, &OverviewPage::setEditing);
    connect(m_review, &QPushButton::clicked, this, &OverviewPage::review);
    connect(m_reviewAction, &QAction::triggered, this, &OverviewPage::review);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_edit && !m_edit->isBusy())
            m_edit->discard();
    });
    return bar;
}

void OverviewPage::setInstance(const dms::Instance& instance)
{
    m_overview->setInstance(instance);
    if (m_edit)
        m_edit->observe(instance);
}

bool OverviewPage::isEditing() const
{
    return m_toggle->isChecked();
}

bool OverviewPage::stopEditing()
{
    if (!isEditing())
        return false;
    m_toggle->setChecked(false);
    return true;
}

//! The lists to choose from are asked for when they are needed, and not before.
void OverviewPage::openEditors()
{
    if (m_form || !m_edit)
        return;
    m_form = std::make_unique<EditForm>(*m_edit, m_overview);
    connect(m_form.get(), &EditForm::changed, this, &OverviewPage::showState);
    m_overview->setEditor("name"_L1, m_form->block(EditField::Name));
    m_overview->setEditor("description"_L1, m_form->block(EditField::Description));
    m_overview->setEditor("maintain_begin"_L1, m_form->block(EditField::Window), "maintain_end"_L1);
    m_overview->setEditor("security_group_id"_L1, m_form->block(EditField::SecurityGroup),
                          "security_group_name"_L1);
    m_overview->setEditor("retention_policy"_L1, m_form->block(EditField::RetentionPolicy));
    m_overview->setEditor("enterprise_project_id"_L1, m_form->block(EditField::EnterpriseProject));
}

void OverviewPage::setEditing(bool editing)
{
    m_toggle->setChecked(editing);
    if (editing) {
        openEditors();
        if (m_form)
            m_form->load();
    }
    m_overview->setEditing(editing && m_form);
    if (editing && m_form)
        m_form->block(EditField::Name)->focusTarget()->setFocus(Qt::OtherFocusReason);
    showState();
}

void OverviewPage::follow()
{
    if (m_edit->result() == Ended::Done || m_edit->result() == Ended::NothingLeft)
        m_overview->setInstance(m_edit->instance());
    showState();
}

QString OverviewPage::whyNoEditing() const
{
    if (!m_edit)
        return tr("Its place is no longer open.");
    using Refusal = InstanceEdit::Refusal;
    switch (m_edit->refusal()) {
    case Refusal::None:
    case Refusal::Busy:
        return {};
    case Refusal::SignedOut:
        return tr("Sign in first.");
    case Refusal::ReadOnly:
        return tr("This connection is read-only: unlock it first.");
    case Refusal::State:
        return tr("Nothing can be changed while its status is %1.")
            .arg(statusLook(m_edit->instance().status).text);
    }
    return {};
}

QString OverviewPage::whyNoReview() const
{
    if (const QString why = whyNoEditing(); !why.isEmpty())
        return why;
    if (m_edit->refusal() == InstanceEdit::Refusal::Busy && !m_edit->isBusy())
        return tr("Another change of this instance is on its way.");
    return m_form ? m_form->problem() : QString();
}

void OverviewPage::showState()
{
    using Kind = FieldNote::Kind;
    const int pending = m_edit ? int(m_edit->changes().size()) : 0;
    const Ended result = m_edit ? m_edit->result() : Ended::None;
    const QString whyNot = whyNoEditing();
    // What is open stays open: nothing that was typed is hidden by a lock.
    m_toggle->setEnabled(isEditing() || whyNot.isEmpty());
    m_toggle->setText(isEditing() ? tr("Stop editing") : tr("Edit"));
    m_toggle->setToolTip(format::toolTip(
        m_toggle->isEnabled() ? tr("Change name, description, maintenance window and more (Ctrl+E)")
                              : whyNot));
    const QString whyNoSending = pending > 0 ? whyNoReview() : QString();
    m_review->setVisible(pending > 0);
    m_review->setEnabled(whyNoSending.isEmpty());
    m_review->setToolTip(format::toolTip(whyNoSending));
    m_reviewAction->setEnabled(pending > 0 && whyNoSending.isEmpty());
    m_discard->setVisible(pending > 0 && !m_edit->isBusy());
    if (m_edit && m_edit->isBusy())
        m_state->say(Kind::Busy, tr("The change is on its way."));
    else if (pending > 0 && m_edit->hasConflict())
        m_state->say(Kind::Warning, tr("Somebody else has changed this instance meanwhile: review it."));
    else if (pending > 0 && m_edit->error())
        m_state->say(Kind::Problem, describe(*m_edit->error()).title);
    else if (pending > 0)
        m_state->say(Kind::Busy, tr("%n change(s) not sent yet", nullptr, pending));
    else if (result == Ended::Done)
        m_state->say(Kind::Good, tr("The change is in effect."));
    else if (result == Ended::NothingLeft)
        m_state->say(Kind::Good, tr("The instance was already as wanted; nothing was sent."));
    else
        m_state->say(Kind::Hint,
                     isEditing() ? tr("No restart follows. What has no field here cannot be changed here.")
                                 : QString());
}

void OverviewPage::review()
{
    if (!m_edit || !m_form || m_edit->changes().isEmpty() || !whyNoReview().isEmpty())
        return;
    if (!m_dialog) {
        m_dialog = new EditDialog(*m_edit, *m_form, this);
        m_dialog->open();
    }
}

//! The place is closing. What was typed cannot be sent any more.
void OverviewPage::removing(const InstanceEdit* edit)
{
    if (edit != m_edit)
        return;
    delete m_dialog;
    m_overview->setEditing(false);
    m_overview->forgetEditors();
    m_form.reset();
    m_edit = nullptr;
    m_toggle->setChecked(false);
    showState();
}

void OverviewPage::retranslate()
{
    m_review->setText(tr("Review and send…"));
    m_discard->setText(tr("&Discard"));
    m_reviewAction->setText(m_review->text());
    showState();
}

void OverviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The editors are made anew, in the new language: what was typed is kept beside them.
    if (std::exchange(m_form, nullptr)) {
        m_overview->forgetEditors();
        setEditing(isEditing());
    }
    retranslate();
}

} // namespace partita
