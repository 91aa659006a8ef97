// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/formsection.h"

#include "common/formatting.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/secretedit.h"
#include "common/theme.h"
#include "connections/hintbox.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

FormSection::FormSection(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_form(new QFormLayout)
{
    m_column->setContentsMargins(4 * theme::Grid, 3 * theme::Grid, 4 * theme::Grid, 3 * theme::Grid);
    m_column->setSpacing(2 * theme::Grid);
    m_column->addLayout(m_form);
    m_column->addStretch();
    m_form->setHorizontalSpacing(4 * theme::Grid);
    m_form->setVerticalSpacing(2 * theme::Grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FormSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Large text: labels above their fields. (WrapLongRows would do it row by row, but see HintBox.)
    const bool narrow = width() < fontMetrics().averageCharWidth() * 64;
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
}

void FormSection::watch(QWidget* field)
{
    field->installEventFilter(this);
}

bool FormSection::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && window()->isVisible()) {
        m_visited.insert(watched);
        mark();
    }
    return handled;
}

void FormSection::wire(QLineEdit* edit)
{
    watch(edit);
    connect(edit, &QLineEdit::textChanged, this, &FormSection::changed);
}

QLineEdit* FormSection::addEdit(const QString& name, const QString& label, const QString& placeholder)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(label, edit);
    wire(edit);
    return edit;
}

SecretEdit* FormSection::addSecret(const QString& name, const QString& label, const QString& what)
{
    auto* edit = new SecretEdit(what, this);
    edit->setObjectName(name);
    edit->setAccessibleName(withoutMnemonic(label));
    m_form->addRow(label, edit);
    wire(edit);
    return edit;
}

QComboBox* FormSection::addCombo(const QString& name, const QString& label)
{
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(withoutMnemonic(label));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(label, combo);
    connect(combo, &QComboBox::currentTextChanged, this, &FormSection::changed);
    return combo;
}

QCheckBox* FormSection::addCheck(const QString& name, const QString& label)
{
    auto* check = new QCheckBox(label, this);
    check->setObjectName(name);
    m_form->addRow(QString(), check);
    connect(check, &QCheckBox::toggled, this, &FormSection::changed);
    return check;
}

QuietLabel* FormSection::addHint(const QString& name, const QString& text)
{
    auto* box = new HintBox(this);
    box->label()->setObjectName(name);
    box->label()->setText(text);
    m_form->addRow(QString(), box);
    return box->label();
}

void FormSection::showHint(QuietLabel* hint, bool shown)
{
    m_form->setRowVisible(hint->parentWidget(), shown);
}

void FormSection::addBelow(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void FormSection::addHeading(const QString& text)
{
    auto* heading = new HeadingLabel(1.0, this);
    heading->setText(text);
    heading->setContentsMargins(0, 2 * theme::Grid, 0, 0);
    m_form->addRow(heading);
}

void FormSection::mark(bool all)
{
    QHash<QWidget*, QString> wrong;
    for (const FieldProblem& problem : problems()) {
        // What was marked for a person to see stays so when the keyboard moves there.
        if (all)
            m_visited.insert(problem.field);
        if ((all || m_visited.contains(problem.field)) && !wrong.contains(problem.field))
            wrong.insert(problem.field, problem.words);
    }
    const QList<QWidget*> marked = m_marks.keys();
    for (QWidget* field : marked) {
        if (!wrong.contains(field))
            setMark(field, {});
    }
    for (auto it = wrong.constBegin(); it != wrong.constEnd(); ++it)
        setMark(it.key(), it.value());
}

void FormSection::setMark(QWidget* field, const QString& words)
{
    field->setAccessibleDescription(words);
    field->setToolTip(words.isEmpty() ? QString() : format::toolTip(words));
    auto* edit = qobject_cast<QLineEdit*>(field);
    if (auto* combo = qobject_cast<QComboBox*>(field))
        edit = combo->lineEdit();
    QAction* action = m_marks.value(field);
    if (words.isEmpty()) {
        delete m_marks.take(field);
        return;
    }
    if (!action) {
        action = new QAction(this);
        if (edit) {
            const QColor ink = theme::tone(theme::Tone::Bad, palette()).ink;
            action->setIcon(iconPixmap(Icon::Error, theme::iconSide(font()), ink, devicePixelRatioF()));
            edit->addAction(action, QLineEdit::LeadingPosition);
        }
        m_marks.insert(field, action);
    }
    action->setObjectName(u"fieldProblem"_s);
    action->setText(words);
    action->setToolTip(format::toolTip(words));
}

} // namespace partita
