// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/calldetail.h"

#include "activity/callwords.h"
#include "api/callcurl.h"
#include "common/copylabel.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "instances/jsonhighlighter.h"
#include "models/displaytext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! What is there already keeps its selection and scroll position.
void setTextOf(QPlainTextEdit* view, const QString& text)
{
    if (view->toPlainText() != text)
        view->setPlainText(text);
}

} // namespace

CallDetail::CallDetail(QWidget* parent)
    : QStackedWidget(parent)
    , m_none(new QuietLabel(this))
{
    setObjectName(u"callDetail"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setMargin(4 * theme::Grid);
    addWidget(m_none);

    auto* page = new QWidget(this);
    m_tabs = new QTabWidget(page);
    m_tabs->setObjectName(u"callTabs"_s);
    m_tabs->setDocumentMode(true);
    m_request = makeText(u"callRequest"_s);
    m_reply = makeText(u"callReply"_s);
    m_tabs->addTab(m_request, QString());
    m_tabs->addTab(m_reply, QString());
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(3 * theme::Grid, 2 * theme::Grid, 2 * theme::Grid, 2 * theme::Grid);
    column->setSpacing(theme::Grid);
    column->addWidget(makeFacts());
    column->addWidget(m_tabs, 1);
    addWidget(page);
    retranslate();
}

QWidget* CallDetail::makeFacts()
{
    auto* facts = new QWidget(this);
    m_title = new ElidedLabel(1.05, facts);
    m_title->setObjectName(u"callTitle"_s);
    m_summary = new QuietLabel(facts);
    m_summary->setObjectName(u"callSummary"_s);
    m_summary->setWordWrap(true);
    m_idLabel = new QuietLabel(facts);
    m_id = new CopyLabel(facts);
    m_id->setObjectName(u"callRequestId"_s);
    m_copyCurl = new QPushButton(icon(Icon::Copy), QString(), facts);
    m_copyCurl->setObjectName(u"copyCurlButton"_s);
    m_copyId = new QPushButton(icon(Icon::Copy), QString(), facts);
    m_copyId->setObjectName(u"copyRequestIdButton"_s);
    for (QPushButton* button : { m_copyCurl, m_copyId })
        button->setAutoDefault(false);
    connect(m_copyCurl, &QPushButton::clicked, this, &CallDetail::copyAsCurl);
    connect(m_copyId, &QPushButton::clicked, this, &CallDetail::copyRequestId);

    auto* id = new QHBoxLayout;
    id->setSpacing(2 * theme::Grid);
    id->addWidget(m_idLabel);
    id->addWidget(m_id, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * theme::Grid);
    buttons->addWidget(m_copyCurl);
    buttons->addWidget(m_copyId);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Grid);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addLayout(id);
    column->addLayout(buttons);
    return facts;
}

QPlainTextEdit* CallDetail::makeText(const QString& name)
{
    auto* view = new QPlainTextEdit(m_tabs);
    view->setObjectName(name);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTabChangesFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setFont(theme::fixedPitch(font()));
    new JsonHighlighter(view);
    return view;
}

void CallDetail::setCall(const CallLogEntry* entry)
{
    const bool another = !entry || entry->number != m_entry.number;
    m_entry = entry ? *entry : CallLogEntry();
    setCurrentIndex(entry ? 1 : 0);
    showEntry();
    if (another) {
        for (QPlainTextEdit* view : { m_request, m_reply })
            view->verticalScrollBar()->setValue(0);
    }
}

void CallDetail::showEntry()
{
    if (m_entry.number == 0) {
        m_request->clear();
        m_reply->clear();
        return;
    }
    const qint64 started = m_entry.started.toMSecsSinceEpoch();
    m_title->setText(QString::fromLatin1(methodName(m_entry.method)) + u' ' + callUrl(m_entry));
    m_summary->setText(callSummary(m_entry));
    m_summary->setToolTip(format::toolTip(format::utcTime(started)));
    const QString& id = m_entry.result.requestId;
    m_id->setValue({ id.isEmpty() ? format::absent() : id }, id);
    m_copyId->setEnabled(!id.isEmpty());
    setTextOf(m_request, requestText(m_entry));
    setTextOf(m_reply, replyText(m_entry));
}

void CallDetail::copyAsCurl() const
{
    if (m_entry.number != 0)
        copyToClipboard(callCurl(m_entry));
}

void CallDetail::copyRequestId() const
{
    if (!m_entry.result.requestId.isEmpty())
        copyToClipboard(m_entry.result.requestId);
}

void CallDetail::retranslate()
{
    m_none->setText(tr("Choose a call to see its request and its reply."));
    m_idLabel->setText(tr("Request id"));
    m_id->setName(tr("Request id"));
    m_copyCurl->setText(tr("Copy as c&url"));
    m_copyCurl->setToolTip(
        tr("A command for a shell that sends the same request again. It holds no secrets: its first line "
           "says which ones to fill in."));
    m_copyId->setText(tr("Copy request i&d"));
    m_copyId->setToolTip(tr("The service's support finds the call by it."));
    m_tabs->setTabText(0, tr("Request"));
    m_tabs->setTabText(1, tr("Reply"));
    m_tabs->setAccessibleName(tr("Parts of the call"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_request->setAccessibleName(tr("Request"));
    m_reply->setAccessibleName(tr("Reply"));
    showEntry();
}

void CallDetail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        for (QPlainTextEdit* view : { m_request, m_reply })
            view->setFont(theme::fixedPitch(font()));
    }
    QStackedWidget::changeEvent(event);
}

} // namespace partita
