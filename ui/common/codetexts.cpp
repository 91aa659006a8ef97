// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/codetexts.h"

#include "common/copylabel.h"
#include "common/fieldblock.h"
#include "common/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace partita {

CodeTexts::CodeTexts(const QString& name, const QStringList& fileNames, QWidget* parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_message(new FieldNote(this))
{
    m_tabs->setObjectName(name + u"Texts"_s);
    m_copy->setObjectName(name + u"Copy"_s);
    m_save->setObjectName(name + u"Save"_s);
    for (const QString& fileName : fileNames) {
        auto* text = new QPlainTextEdit(m_tabs);
        text->setReadOnly(true);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        text->setTabChangesFocus(true);
        text->setFont(theme::fixedPitch(font()));
        text->setMinimumHeight(fontMetrics().lineSpacing() * 10);
        m_pages.push_back({ text, fileName });
        m_tabs->addTab(text, QString());
    }
    auto* row = new QHBoxLayout;
    for (QPushButton* button : { m_copy, m_save }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_message, 1000);
    row->addStretch(1); // where there is no message
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs, 1);
    column->addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &CodeTexts::copy);
    connect(m_save, &QPushButton::clicked, this, &CodeTexts::askSave);
    connect(m_tabs, &QTabWidget::currentChanged, m_message, &QWidget::hide);
    retranslate();
}

void CodeTexts::setTitles(const QStringList& titles, const QString& description)
{
    for (int i = 0; i < int(m_pages.size()); ++i) {
        m_tabs->setTabText(i, titles.value(i));
        m_pages[size_t(i)].text->setAccessibleName(description.arg(titles.value(i)));
    }
}

void CodeTexts::setTexts(const QStringList& texts)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString text = texts.value(qsizetype(i));
        if (m_pages[i].text->toPlainText() != text)
            m_pages[i].text->setPlainText(text);
    }
}

const CodeTexts::Page& CodeTexts::current() const
{
    return m_pages[size_t(m_tabs->currentIndex())];
}

void CodeTexts::retranslate()
{
    m_tabs->setAccessibleName(tr("Forms"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_copy->setText(tr("Cop&y"));
    m_save->setText(tr("Sa&ve as…"));
}

void CodeTexts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        for (const Page& page : m_pages)
            page.text->setFont(theme::fixedPitch(font()));
    }
    QWidget::changeEvent(event);
}

void CodeTexts::copy()
{
    copyToClipboard(current().text->toPlainText());
    m_message->say(FieldNote::Kind::Good, tr("Copied; it holds no password."));
}

void CodeTexts::askSave()
{
    auto* dialog = new QFileDialog(this, tr("Save without passwords"));
    dialog->setObjectName(u"saveTextDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(current().fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &CodeTexts::saveTo);
    dialog->open();
}

void CodeTexts::saveTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray bytes = current().text->toPlainText().toUtf8();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_message->say(
        saved ? FieldNote::Kind::Good : FieldNote::Kind::Problem,
        saved
            ? tr("Saved as %1; it holds no password.").arg(QDir::toNativeSeparators(path))
            : tr("It could not be saved as %1: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace partita
