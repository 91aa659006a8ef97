// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/creationpage.h"

#include "common/labels.h"
#include "common/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace partita {

using rules::Field;
using rules::Violation;

CreationPage::CreationPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(5 * theme::Grid, 3 * theme::Grid, 5 * theme::Grid, 4 * theme::Grid);
    m_column->setSpacing(4 * theme::Grid);
}

FieldBlock* CreationPage::add(const QList<Field>& fields, const QString& label, QWidget* editor,
                              QWidget* focus)
{
    auto* block = new FieldBlock(label, editor, focus, this);
    for (const Field field : fields)
        m_blocks.insert(field, block);
    m_order.append(block);
    m_column->addWidget(block);
    connect(block, &FieldBlock::left, this, [this] { showViolations(m_violations); });
    return block;
}

void CreationPage::addHeading(const QString& text)
{
    auto* heading = new HeadingLabel(1.1, this);
    heading->setText(text);
    m_column->addWidget(heading);
}

void CreationPage::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
}

void CreationPage::addStretch()
{
    m_column->addStretch(1);
}

void CreationPage::noticeChange()
{
    clearServerWords();
    emit changed();
}

void CreationPage::clearServerWords()
{
    for (FieldBlock* block : std::as_const(m_order))
        block->setServerWords({});
}

void CreationPage::setServerWords(Field field, const QString& words)
{
    if (FieldBlock* found = block(field))
        found->setServerWords(words);
}

void CreationPage::showViolations(const QList<Violation>& all)
{
    m_violations = all;
    QHash<FieldBlock*, QList<Violation>> shown;
    for (const Violation& violation : all) {
        FieldBlock* found = block(violation.field);
        if (!found || (violation.rule == rules::Rule::Empty && !m_missing && !found->wasLeft()))
            continue;
        shown[found].append(violation);
    }
    for (FieldBlock* block : std::as_const(m_order))
        block->setViolations(shown.value(block));
}

void CreationPage::showMissing()
{
    m_missing = true;
    showViolations(m_violations);
}

bool CreationPage::isIncomplete(const QList<Violation>& all) const
{
    const auto stops = [this](const Violation& violation) {
        return violation.severity == rules::Severity::Hard && owns(violation.field);
    };
    return !ownProblem().isEmpty() || std::any_of(all.cbegin(), all.cend(), stops);
}

bool CreationPage::isMarked() const
{
    return std::any_of(m_order.cbegin(), m_order.cend(), [](const FieldBlock* b) { return b->isWrong(); });
}

void CreationPage::focusFirst()
{
    for (FieldBlock* block : std::as_const(m_order)) {
        QWidget* target = block->focusTarget();
        const bool takesFocus = target->focusProxy() || target->focusPolicy() != Qt::NoFocus;
        if (block->isVisibleTo(this) && target->isEnabled() && takesFocus) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace partita
