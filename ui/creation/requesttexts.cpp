// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/requesttexts.h"

#include "common/copylabel.h"
#include "common/fieldblock.h"
#include "common/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace partita {

RequestTexts::RequestTexts(QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_message(new FieldNote(this))
{
    m_tabs->setObjectName(u"requestTexts"_s);
    m_tabs->setAccessibleName(tr("Forms of the request"));
    m_pages[0].fileName = u"instance.json"_s;
    m_pages[1].fileName = u"create-instance.sh"_s;
    m_pages[2].fileName = u"instance.tf"_s;
    const std::array titles { tr("JSON"), tr("curl"), tr("Terraform") };
    for (size_t i = 0; i < m_pages.size(); ++i) {
        auto* text = new QPlainTextEdit(m_tabs);
        text->setReadOnly(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setTabChangesFocus(true);
        text->setFont(theme::fixedPitch(font()));
        text->setAccessibleName(tr("The request as %1").arg(titles[i]));
        text->setMinimumHeight(fontMetrics().lineSpacing() * 10);
        m_pages[i].text = text;
        m_tabs->addTab(text, titles[i]);
    }
    auto* copyButton = new QPushButton(tr("Cop&y"), this);
    copyButton->setObjectName(u"requestCopy"_s);
    auto* saveButton = new QPushButton(tr("Sa&ve as…"), this);
    saveButton->setObjectName(u"requestSave"_s);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : { copyButton, saveButton }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_message, 1);
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addLayout(row);
    connect(copyButton, &QPushButton::clicked, this, &RequestTexts::copy);
    connect(saveButton, &QPushButton::clicked, this, &RequestTexts::askSave);
}

void RequestTexts::setTexts(const QString& json, const QString& curl, const QString& terraform)
{
    const std::array<const QString*, 3> texts { &json, &curl, &terraform };
    for (size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].text->toPlainText() != *texts[i])
            m_pages[i].text->setPlainText(*texts[i]);
    }
}

void RequestTexts::copy()
{
    copyToClipboard(m_pages[size_t(m_tabs->currentIndex())].text->toPlainText());
    m_message->say(FieldNote::Kind::Good, tr("Copied; it holds no password."));
}

void RequestTexts::askSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the request, without passwords"));
    dialog->setObjectName(u"requestSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_pages[size_t(m_tabs->currentIndex())].fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &RequestTexts::saveTo);
    dialog->open();
}

void RequestTexts::saveTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_pages[size_t(m_tabs->currentIndex())].text->toPlainText().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_message->say(
        saved ? FieldNote::Kind::Good : FieldNote::Kind::Problem,
        saved
            ? tr("Saved as %1; it holds no password.").arg(QDir::toNativeSeparators(path))
            : tr("It could not be saved as %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace partita
