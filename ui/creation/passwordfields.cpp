// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/passwordfields.h"

#include "common/icons.h"
#include "common/secretedit.h"
#include "common/theme.h"
#include "rules/limits.h"
#include "rules/passwordmaker.h"
#include "rules/passwordrules.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

PasswordFields::PasswordFields(const QString& name, const QString& what, QWidget* parent)
    : QWidget(parent)
    , m_first(new SecretEdit(what, this))
    , m_second(new SecretEdit(what, this))
    , m_classes(new QLabel(this))
    , m_repeat(new FieldNote(this))
{
    m_first->setObjectName(name);
    m_second->setObjectName(name + u"Again"_s);
    m_second->setAccessibleName(tr("%1, once more").arg(what));
    m_second->setPlaceholderText(tr("Once more"));
    m_classes->setObjectName(name + u"Classes"_s);
    m_classes->setTextFormat(Qt::PlainText);
    m_classes->setWordWrap(true);
    m_repeat->hide();
    auto* make = new QPushButton(tr("Make one"), this);
    make->setObjectName(name + u"Make"_s);
    make->setAutoDefault(false);
    make->setAccessibleName(tr("Make a %1").arg(what));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * theme::Grid);
    row->addWidget(m_first, 1);
    row->addWidget(m_second, 1);
    row->addWidget(make);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Grid);
    column->addLayout(row);
    column->addWidget(m_classes);
    column->addWidget(m_repeat);
    for (SecretEdit* edit : { m_first, m_second })
        connect(edit, &QLineEdit::textChanged, this, [this] {
            check();
            emit edited();
        });
    connect(make, &QPushButton::clicked, this, &PasswordFields::generate);
    check();
}

QWidget* PasswordFields::focusTarget() const
{
    return m_first;
}

QString PasswordFields::password() const
{
    return m_first->text();
}

bool PasswordFields::isRepeated() const
{
    return m_first->text() == m_second->text();
}

void PasswordFields::wipe()
{
    m_first->wipe();
    m_second->wipe();
}

void PasswordFields::generate()
{
    const QString made
        = rules::makePassword([](quint32 bound) { return QRandomGenerator::system()->bounded(bound); });
    {
        const QSignalBlocker quiet(m_second);
        m_second->setText(made);
    }
    m_first->setText(made);
    // Whoever has it made wants to write it down.
    if (auto* reveal = m_first->findChild<QAction*>(u"revealSecretAction"_s))
        reveal->setChecked(true);
}

void PasswordFields::check()
{
    const rules::PasswordClasses classes = rules::passwordClasses(m_first->text());
    const auto item = [](bool met, const QString& text) { return (met ? u"✓ "_s : u"○ "_s) + text; };
    const qsizetype length = m_first->text().size();
    const bool fits = rules::bounds::PasswordLength.contains(length);
    m_classes->setText(QStringList {
                           item(fits,
                                tr("%1 to %2 characters")
                                    .arg(rules::bounds::PasswordLength.minimum)
                                    .arg(rules::bounds::PasswordLength.maximum)),
                           item(classes.lower, tr("a–z")),
                           item(classes.upper, tr("A–Z")),
                           item(classes.digit, tr("0–9")),
                           item(classes.special, tr("punctuation")),
                       }
                           .join(u"   "_s)
                       + u"   "_s
                       + tr("(%1 of the four kinds are needed)").arg(rules::bounds::PasswordClasses));
    const bool differs = !m_second->text().isEmpty() && !isRepeated();
    m_repeat->say(FieldNote::Kind::Problem, differs ? tr("The two are not the same.") : QString());
}

} // namespace partita
