// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/errordetails.h"

#include "common/copylabel.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

QLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ErrorDetails::ErrorDetails(const ErrorWords& words, const QString& context, QWidget* parent)
    : QDialog(parent)
    , m_words(words)
{
    setObjectName(u"errorDetails"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What went wrong"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyErrorButton"_s);
    copy->setIcon(icon(Icon::Copy));
    connect(copy, &QPushButton::clicked, this, [this] { copyToClipboard(asText(m_words)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5 * theme::Grid, 5 * theme::Grid, 5 * theme::Grid, 4 * theme::Grid);
    column->setSpacing(4 * theme::Grid);
    column->addWidget(sentences(context));
    column->addWidget(facts());
    column->addStretch();
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QWidget* ErrorDetails::sentences(const QString& context)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * theme::Grid);
    if (!context.isEmpty()) {
        auto* what = new QuietLabel(box);
        what->setText(context);
        what->setWordWrap(true);
        column->addWidget(what);
    }
    auto* title = new HeadingLabel(1.25, box);
    title->setText(m_words.title);
    title->setWordWrap(true);
    column->addWidget(title);
    for (const QString& text : { m_words.happened, m_words.meaning, m_words.advice, m_words.repeat }) {
        if (!text.isEmpty())
            column->addWidget(sentence(text, box));
    }
    return box;
}

QWidget* ErrorDetails::facts()
{
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(4 * theme::Grid);
    form->setVerticalSpacing(theme::Grid);
    addFact(form, tr("Missing permission"), m_words.permission);
    addFact(form, tr("Code"), m_words.code);
    addFact(form, tr("The server said"), m_words.serverText);
    addFact(form, tr("Concerns"), m_words.detail);
    addFact(form, tr("Request id"), m_words.requestId);
    box->setVisible(form->rowCount() > 0);
    return box;
}

void ErrorDetails::addFact(QFormLayout* form, const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* name = new QuietLabel(form->parentWidget());
    name->setText(label);
    auto* copy = new CopyLabel(form->parentWidget());
    copy->setName(label);
    copy->setValue({ value }, value);
    form->addRow(name, copy);
}

} // namespace partita
