// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/queryfield.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "instances/querywords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

// One letter begins too many names of instances.
constexpr int LettersOfAKey = 2;

} // namespace

QueryField::QueryField(Values values, QWidget* parent)
    : QLineEdit(parent)
    , m_values(std::move(values))
    , m_offers(new QCompleter(this))
    , m_offered(new QStringListModel(this))
{
    setObjectName(u"instanceFilter"_s);
    setClearButtonEnabled(true);
    addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_offers->setModel(m_offered);
    m_offers->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Not setCompleter(): that would complete the whole text instead of one token.
    m_offers->setWidget(this);
    m_offers->popup()->setObjectName(u"queryOffers"_s);
    connect(m_offers, qOverload<const QString&>(&QCompleter::activated), this, &QueryField::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(LettersOfAKey); });
    retranslate();
}

void QueryField::offer(int keyLetters)
{
    const QueryCompletion completion = completeQuery(text().left(cursorPosition()), keyLetters, m_values);
    m_begin = completion.begin;
    if (completion.texts.isEmpty()) {
        m_offers->popup()->hide();
        return;
    }
    if (m_offered->stringList() != completion.texts)
        m_offered->setStringList(completion.texts);
    m_offers->setCompletionPrefix({});
    m_offers->complete();
}

void QueryField::take(const QString& offered)
{
    const bool isKey = offered.endsWith(u':');
    const QString rest = text().mid(cursorPosition());
    const bool apart = isKey || rest.startsWith(u' ');
    const QString head = text().left(m_begin) + offered + (apart ? QString() : u" "_s);
    setText(head + rest);
    setCursorPosition(int(head.size()));
    // The list of values can open only when that of the keys has closed.
    if (isKey)
        QMetaObject::invokeMethod(
            this, [this] { offer(LettersOfAKey); }, Qt::QueuedConnection);
}

void QueryField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(0);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void QueryField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void QueryField::retranslate()
{
    setPlaceholderText(tr("Filter: words, status:ERROR, name:…"));
    setAccessibleName(tr("Filter instances"));
    setAccessibleDescription(querywords::help());
    setToolTip(format::toolTip(querywords::help()));
    m_offers->popup()->setAccessibleName(tr("What the filter can go on with"));
}

} // namespace partita
