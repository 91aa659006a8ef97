// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/editdialog.h"

#include "common/codetexts.h"
#include "common/errordetails.h"
#include "common/formatting.h"
#include "common/violationwords.h"
#include "instances/editform.h"
#include "models/displaytext.h"
#include "ops/connection.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

enum Column { FieldColumn, BeforeColumn, NowColumn, AfterColumn, ColumnCount };
using Ended = InstanceEdit::Result;

} // namespace

EditDialog::EditDialog(InstanceEdit& edit, const EditForm& form, QWidget* parent)
    : QDialog(parent)
    , m_edit(edit)
    , m_form(form)
    , m_frame(this)
{
    setObjectName(u"editDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const dms::Instance& instance = edit.instance();
    setWindowTitle(tr("Change instance"));
    m_frame.setWidth(100);
    m_frame.setEnvironment(edit.session().profile().environment);
    m_frame.setHeading(
        tr("Change %1").arg(displayText(instance.name.isEmpty() ? instance.id.text() : instance.name)));
    addList();
    m_request = new CodeTexts(u"edit"_s, { u"change.json"_s }, this);
    m_request->setTitles({ tr("JSON") }, tr("The request as %1"));
    m_frame.column()->addWidget(m_request);
    addButtons();
    connect(&edit, &InstanceEdit::changed, this, &EditDialog::refresh);
    connect(&form, &EditForm::changed, this, &EditDialog::refresh);
    refresh();
    m_send->setFocus();
}

EditDialog::~EditDialog() = default;

void EditDialog::addList()
{
    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"editList"_s);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({ tr("Field"), tr("Before"), tr("Meanwhile"), tr("After") });
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    const int unit = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(FieldColumn, 22 * unit);
    for (const int column : { BeforeColumn, NowColumn })
        m_list->setColumnWidth(column, 26 * unit);
    m_frame.column()->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EditDialog::say);
}

void EditDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_details = addButton(*buttons, u"editDetails"_s, tr("De&tails…"), QDialogButtonBox::HelpRole);
    m_mine = addButton(*buttons, u"editMine"_s, tr("Keep &mine"), QDialogButtonBox::ActionRole);
    m_theirs = addButton(*buttons, u"editTheirs"_s, tr("Take t&heirs"), QDialogButtonBox::ActionRole);
    m_send = addButton(*buttons, u"editSend"_s, QString(), QDialogButtonBox::ActionRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"editCancel"_s);
    m_frame.column()->addWidget(buttons);
    connect(m_details, &QPushButton::clicked, this, &EditDialog::explain);
    connect(m_mine, &QPushButton::clicked, this, [this] { choose(true); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_send, &QPushButton::clicked, this, &EditDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EditDialog::refresh()
{
    const bool over = m_edit.changes().isEmpty() && !m_edit.isBusy();
    if (over && m_sent)
        return accept();
    if (over)
        return reject();
    fillList();
    const dms::ModifyInstance call { m_edit.session().place().project, m_edit.instanceId(), m_edit.toSend() };
    m_request->setTexts({ QString::fromUtf8(QJsonDocument::fromJson(call.request().body).toJson()) });
    m_send->setText(tr("Send %n change(s)", nullptr, int(m_edit.changes().size())));
    m_cancel->setText(m_edit.isBusy() ? tr("Close") : tr("Cancel"));
    say();
    m_frame.fit();
}

void EditDialog::fillList()
{
    const auto& changes = m_edit.changes();
    const QSignalBlocker quiet(m_list);
    while (m_list->topLevelItemCount() > changes.size())
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    while (m_list->topLevelItemCount() < changes.size())
        new QTreeWidgetItem(m_list);
    for (int i = 0; i < int(changes.size()); ++i) {
        const InstanceEdit::Change& change = changes[i];
        QTreeWidgetItem* row = m_list->topLevelItem(i);
        row->setText(FieldColumn, editFieldName(change.field));
        row->setText(BeforeColumn, m_form.text(change.field, change.before));
        row->setText(NowColumn, change.isConflict() ? m_form.text(change.field, change.now) : QString());
        row->setText(AfterColumn, m_form.text(change.field, change.after));
        for (int column = 0; column < ColumnCount; ++column)
            row->setToolTip(column, format::toolTip(row->text(column)));
    }
    m_list->setColumnHidden(NowColumn, !m_edit.hasConflict());
    if (m_list->currentItem())
        return;
    // A choice that is to be made is the first thing to look at.
    const auto first = std::find_if(changes.cbegin(), changes.cend(),
                                    [](const auto& change) { return change.isConflict(); });
    m_list->setCurrentItem(m_list->topLevelItem(first == changes.cend() ? 0 : int(first - changes.cbegin())));
}

const InstanceEdit::Change* EditDialog::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_edit.changes().size() ? &m_edit.changes()[row] : nullptr;
}

void EditDialog::say()
{
    using theme::Tone;
    const InstanceEdit::Change* change = current();
    const bool isChoice = change && change->isConflict() && !m_edit.isBusy();
    m_mine->setVisible(isChoice);
    m_theirs->setVisible(isChoice);
    m_details->setVisible(m_edit.error().has_value() && !m_edit.isBusy());
    const QString why = whyNot();
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(format::toolTip(why));
    if (m_edit.isBusy())
        return m_frame.say(Tone::Busy,
                           m_edit.phase() == InstanceEdit::Phase::Reading
                               ? tr("Reading what it is at this moment.")
                               : tr("The change is on its way. Closing this window stops nothing."));
    if (m_edit.hasConflict())
        return m_frame.say(Tone::Warning,
                           tr("Nothing was sent: somebody else has changed this instance meanwhile. Choose "
                              "for each such field whether yours or theirs stays."));
    if (m_edit.error()) {
        const QString title = describe(*m_edit.error()).title;
        return m_frame.say(Tone::Bad,
                           m_edit.result() == Ended::Unknown
                               ? tr("Nobody can tell what came of it. %1").arg(title)
                               : tr("Nothing was changed. %1").arg(title));
    }
    if (m_edit.result() == Ended::Partly)
        return m_frame.say(Tone::Warning,
                           tr("The service agreed, but still shows another value for what is listed here."));
    if (!m_form.violations().isEmpty())
        return m_frame.say(Tone::Warning, describeWithField(m_form.violations().constFirst()));
    m_frame.beSilent();
}

QString EditDialog::whyNot() const
{
    using Refusal = InstanceEdit::Refusal;
    if (m_edit.isBusy())
        return tr("Wait until the service has answered.");
    if (m_edit.hasConflict())
        return tr("Choose first which value stays.");
    switch (m_edit.refusal()) {
    case Refusal::None:
        return m_form.problem();
    case Refusal::SignedOut:
        return tr("Sign in first.");
    case Refusal::State:
        return tr("The instance's status allows no change now.");
    case Refusal::ReadOnly:
        return tr("This connection is read-only: unlock it first.");
    case Refusal::Busy:
        return tr("Another change of this instance is on its way.");
    }
    return {};
}

void EditDialog::send()
{
    if (m_edit.changes().isEmpty() || !whyNot().isEmpty())
        return;
    m_sent = true;
    m_edit.send();
}

void EditDialog::choose(bool mine)
{
    const InstanceEdit::Change* change = current();
    if (!change || m_edit.isBusy())
        return;
    const EditField field = change->field;
    m_list->setCurrentItem(nullptr);
    if (mine)
        m_edit.keepMine(field);
    else
        m_edit.revert(field);
    m_send->setFocus();
}

void EditDialog::explain()
{
    if (m_edit.error())
        (new ErrorDetails(describe(*m_edit.error()), windowTitle(), this))->open();
}

} // namespace partita
