// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/teststeprow.h"

#include "common/copylabel.h"
#include "common/errorwords.h"
#include "common/labels.h"
#include "connections/teststepwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using State = ConnectionTest::StepState;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TestStepRow::TestStepRow(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_state(new QuietLabel(this))
    , m_facts(new QuietLabel(this))
    , m_error(plainLabel(this))
    , m_copy(new QPushButton(tr("Copy the details"), this))
{
    setObjectName(u"testStep"_s);
    setFocusPolicy(Qt::TabFocus);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"testStepFacts"_s);
    m_error->setObjectName(u"testStepError"_s);
    m_copy->setObjectName(u"testStepCopy"_s);
    m_copy->setAutoDefault(false);
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyToClipboard(m_copied); });
    auto* line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_state, 0, Qt::AlignTop);
    m_column->setSpacing(theme::Grid);
    m_column->addLayout(line);
    for (QWidget* part : std::initializer_list<QWidget*> { m_facts, m_error, m_copy }) {
        m_column->addWidget(part);
        part->hide();
    }
    applyFont();
}

void TestStepRow::applyFont()
{
    const int left = theme::iconSide(font()) + 4 * theme::Grid;
    m_column->setContentsMargins(left, theme::Grid, 2 * theme::Grid, theme::Grid);
    update();
}

void TestStepRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void TestStepRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void TestStepRow::setState(Glyph glyph, theme::Tone tone, const QString& words)
{
    m_glyph = glyph;
    m_tone = tone;
    m_state->setText(words);
    setAccessibleName(tr("%1: %2", "label: value").arg(m_title->text(), words));
    update();
}

void TestStepRow::setCancelled()
{
    setState(Glyph::Stopped, theme::Tone::Neutral, tr("Cancelled"));
}

void TestStepRow::setStep(const ConnectionTest::Step& step)
{
    m_title->setText(teststep::title(step));
    switch (step.state) {
    case State::Waiting:
        setState(Glyph::Unknown, theme::Tone::Neutral, teststep::state(step));
        break;
    case State::Running:
        setState(Glyph::Moving, theme::Tone::Busy, teststep::state(step));
        break;
    case State::Passed:
        setState(Glyph::Good, theme::Tone::Good, teststep::state(step));
        break;
    case State::Failed:
        setState(Glyph::Failed, theme::Tone::Bad, teststep::state(step));
        break;
    case State::Skipped:
        setState(Glyph::Stopped, theme::Tone::Neutral, teststep::state(step));
        break;
    }
    const QStringList facts = teststep::facts(step);
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_error->setVisible(step.error.has_value());
    m_copy->setVisible(step.error.has_value());
    if (step.error)
        showError(*step.error);
    setAccessibleDescription((facts + m_error->text().split(u'\n', Qt::SkipEmptyParts)).join(u". "_s));
}

void TestStepRow::showError(const ApiError& error)
{
    const ErrorWords words = describe(error);
    QStringList lines { words.title };
    for (const QString& sentence : { words.happened, words.meaning, words.advice, words.repeat }) {
        if (!sentence.isEmpty())
            lines.append(sentence);
    }
    const auto add = [&lines](const QString& line, const QString& value) {
        if (!value.isEmpty())
            lines.append(line.arg(value));
    };
    add(tr("Missing permission: %1"), words.permission);
    add(tr("Code: %1"), words.code);
    add(tr("The server said: %1"), words.serverText);
    add(tr("Concerns: %1"), words.detail);
    add(tr("Request id: %1"), words.requestId);
    m_error->setText(lines.join(u'\n'));
    m_copied = asText(words);
}

QString TestStepRow::text() const
{
    QStringList lines { m_title->text() + u": "_s + m_state->text() };
    for (const QLabel* label : std::initializer_list<const QLabel*> { m_facts, m_error }) {
        if (!label->isHidden())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void TestStepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::tone(m_tone, palette(), QPalette::Window);
    const int side = fontMetrics().ascent() * 5 / 4;
    const int middle = m_title->y() + m_title->fontMetrics().height() / 2;
    paintGlyph(painter, QRectF(2.0 * theme::Grid, middle - side / 2.0, side, side), m_glyph, colors.solid,
               palette().color(QPalette::Window));
    if (!hasFocus())
        return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

} // namespace partita
