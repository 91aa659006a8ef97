// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/querychips.h"

#include "common/fieldblock.h"
#include "common/flowlayout.h"
#include "common/formatting.h"
#include "common/icons.h"
#include "common/theme.h"
#include "instances/querywords.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qsizetype LettersOfAChip = 60;

QString shortened(const QString& text)
{
    return text.size() <= LettersOfAChip ? text : text.left(LettersOfAChip - 1) + u'…';
}

} // namespace

QueryChips::QueryChips(QWidget* parent)
    : QWidget(parent)
    , m_row(new QWidget(this))
    , m_flow(new FlowLayout(m_row))
    , m_note(new FieldNote(this))
{
    setObjectName(u"queryChips"_s);
    m_note->setObjectName(u"queryNote"_s);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(theme::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::Grid, 0, 2 * theme::Grid, theme::Grid);
    column->setSpacing(theme::Grid);
    column->addWidget(m_row);
    column->addWidget(m_note);
    m_row->hide();
    m_note->hide();
    hide();
}

void QueryChips::showReading(const QueryReading& reading, const QList<InstanceQuery::Token>& vain)
{
    m_reading = reading;
    m_vain = vain;
    showChips();
    showNote();
    setVisible(!m_chips.isEmpty() || !m_note->text().isEmpty());
}

void QueryChips::showChips()
{
    QList<Chip> chips;
    for (int part = 0; part < int(m_reading.parts.size()); ++part) {
        const InstanceQuery::Token& token = m_reading.parts[size_t(part)].token;
        if (token.key != InstanceQuery::Key::Text)
            chips.append({ part, querywords::text(token) });
    }
    if (chips == m_chips)
        return;
    const auto hasFocus = [](const QToolButton* button) { return button->hasFocus(); };
    const auto focused = std::find_if(m_buttons.cbegin(), m_buttons.cend(), hasFocus) - m_buttons.cbegin();
    const bool hadFocus = focused < m_buttons.size();
    m_chips = chips;
    while (m_buttons.size() < m_chips.size()) {
        m_buttons.append(new QToolButton(m_row));
        m_flow->addWidget(m_buttons.constLast());
        const int index = int(m_buttons.size()) - 1;
        connect(m_buttons.constLast(), &QToolButton::clicked, this,
                [this, index] { emit removeRequested(m_chips[index].part); });
    }
    // The keyboard is moved on before its button goes, so that Qt does not choose where to.
    if (hadFocus && m_chips.isEmpty())
        emit focusLost();
    else if (hadFocus && focused >= m_chips.size())
        m_buttons[m_chips.size() - 1]->setFocus(Qt::OtherFocusReason);
    while (m_buttons.size() > m_chips.size()) {
        QToolButton* button = m_buttons.takeLast();
        m_flow->removeWidget(button);
        button->hide();
        // Its click may have led here.
        button->deleteLater();
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        setUpButton(*m_buttons[i], m_chips[i]);
    m_row->setVisible(!m_chips.isEmpty());
    m_flow->invalidate();
}

void QueryChips::setUpButton(QToolButton& button, const Chip& chip)
{
    button.setObjectName(u"queryChip"_s);
    button.setIcon(icon(Icon::Close));
    const int side = theme::iconSide(font()) * 3 / 4;
    button.setIconSize({ side, side });
    button.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setText(shortened(chip.text).replace(u'&', u"&&"_s));
    button.setAccessibleName(tr("Remove the filter “%1”").arg(chip.text));
    button.setToolTip(format::toolTip(button.accessibleName()));
    button.show();
}

void QueryChips::showNote()
{
    QStringList sentences;
    bool onlyUnfinished = true;
    for (const QueryProblem& problem : std::as_const(m_reading.problems)) {
        sentences.append(querywords::text(problem));
        onlyUnfinished = onlyUnfinished && problem.kind == QueryProblem::Kind::NoValue;
    }
    for (const InstanceQuery::Token& token : std::as_const(m_vain)) {
        sentences.append(querywords::nothingHas(token));
        onlyUnfinished = false;
    }
    sentences.removeDuplicates();
    m_note->say(onlyUnfinished ? FieldNote::Kind::Hint : FieldNote::Kind::Warning, sentences.join(u'\n'));
    m_note->setVisible(!sentences.isEmpty());
}

void QueryChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_chips.clear();
        showReading(m_reading, m_vain);
    }
    QWidget::changeEvent(event);
}

} // namespace partita
