// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/fieldblock.h"

#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"
#include "common/violationwords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

std::optional<Icon> iconOf(FieldNote::Kind kind)
{
    switch (kind) {
    case FieldNote::Kind::Hint:
        return std::nullopt;
    case FieldNote::Kind::Good:
        return Icon::Check;
    case FieldNote::Kind::Busy:
        return Icon::Clock;
    case FieldNote::Kind::Warning:
        return Icon::Warning;
    case FieldNote::Kind::Problem:
        return Icon::Error;
    }
    return std::nullopt;
}

QColor inkOf(FieldNote::Kind kind, const QPalette& palette)
{
    const auto tone = [&](theme::Tone which) { return theme::tone(which, palette, QPalette::Window).ink; };
    switch (kind) {
    case FieldNote::Kind::Good:
        return tone(theme::Tone::Good);
    case FieldNote::Kind::Warning:
        return tone(theme::Tone::Warning);
    case FieldNote::Kind::Problem:
        return tone(theme::Tone::Bad);
    case FieldNote::Kind::Hint:
    case FieldNote::Kind::Busy:
        break;
    }
    return theme::quietText(palette);
}

} // namespace

// --- the note ---------------------------------------------------------------------------------

FieldNote::FieldNote(QWidget* parent)
    : QWidget(parent)
    , m_glyph(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"fieldNote"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::Grid);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_glyph->hide();
}

void FieldNote::say(Kind kind, const QString& text)
{
    if (kind == m_kind && text == m_text->text())
        return;
    m_kind = kind;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    applyColor();
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::applyColor()
{
    if (m_applying)
        return;
    const QScopedValueRollback guard(m_applying, true);
    const QColor ink = inkOf(m_kind, palette());
    QPalette colored = m_text->palette();
    colored.setColor(QPalette::WindowText, ink);
    m_text->setPalette(colored);
    const auto symbol = iconOf(m_kind);
    m_glyph->setVisible(symbol.has_value());
    if (symbol)
        m_glyph->setPixmap(iconPixmap(*symbol, theme::iconSide(font()), ink, devicePixelRatioF()));
}

void FieldNote::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColor();
}

// --- the block --------------------------------------------------------------------------------

FieldBlock::FieldBlock(const QString& label, QWidget* editor, QWidget* focus, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_focus(focus ? focus : editor)
    , m_note(new FieldNote(this))
{
    auto* title = new QLabel(label, this);
    title->setTextFormat(Qt::PlainText);
    title->setBuddy(m_focus);
    m_editor->setAccessibleName(withoutMnemonic(label));
    m_focus->setAccessibleName(withoutMnemonic(label));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Grid);
    column->addWidget(title);
    column->addWidget(editor);
    column->addWidget(m_note);
    m_note->hide();
    watch(editor);
    const auto inside = editor->findChildren<QWidget*>();
    for (QWidget* widget : inside)
        watch(widget);
}

void FieldBlock::watch(QWidget* widget)
{
    widget->installEventFilter(this);
}

bool FieldBlock::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && !m_left && window()->isVisible()) {
        m_left = true;
        emit left();
    }
    return handled;
}

void FieldBlock::setHint(const QString& text)
{
    m_hint = text;
    refresh();
}

void FieldBlock::setState(FieldNote::Kind kind, const QString& text)
{
    m_stateKind = kind;
    m_state = text;
    refresh();
}

void FieldBlock::setViolations(const QList<rules::Violation>& violations)
{
    if (violations == m_violations)
        return;
    m_violations = violations;
    refresh();
}

void FieldBlock::setServerWords(const QString& words)
{
    m_serverWords = words;
    refresh();
}

bool FieldBlock::isWrong() const
{
    return !m_serverWords.isEmpty() || rules::hasHard(m_violations);
}

QString FieldBlock::noteText() const
{
    return m_note->text();
}

void FieldBlock::refresh()
{
    FieldNote::Kind kind = FieldNote::Kind::Hint;
    QStringList lines;
    if (!m_serverWords.isEmpty()) {
        kind = FieldNote::Kind::Problem;
        lines.append(m_serverWords);
    }
    for (const rules::Violation& violation : std::as_const(m_violations)) {
        const bool hard = violation.severity == rules::Severity::Hard;
        if (kind != FieldNote::Kind::Problem)
            kind = hard ? FieldNote::Kind::Problem : FieldNote::Kind::Warning;
        lines.append(tr("%1 (%2)").arg(describe(violation), reference(violation)));
    }
    if (lines.isEmpty() && !m_state.isEmpty()) {
        kind = m_stateKind;
        lines.append(m_state);
    } else if (lines.isEmpty()) {
        lines.append(m_hint);
    }
    m_note->say(kind, lines.join(u'\n'));
    // For whoever cannot see the note.
    m_focus->setAccessibleDescription(m_note->text());
}

} // namespace partita
