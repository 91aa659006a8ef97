// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/banner.h"
#include "common/pagelist.h"
#include "connections/accountsection.h"
#include "connections/cloudsection.h"
#include "connections/connectiondialog.h"
#include "connections/pastewords.h"
#include "connections/placessection.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

constexpr qint64 MostBytes = 64 * 1024;

} // namespace

void ConnectionDialog::pasteClipboard()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held && held->hasUrls() && held->urls().first().isLocalFile()) {
        readFile(held->urls().first().toLocalFile());
        return;
    }
    QByteArray text = held ? held->data(u"text/plain"_s) : QByteArray();
    const bool understood = takePasted(text);
    if (!text.isEmpty())
        wipeBytes(text.data(), text.size());
    if (understood)
        offerToClearClipboard(m_banner->text());
    else
        m_banner->showMessage(theme::Tone::Warning,
                              tr("The clipboard holds no credentials that are known here: neither a "
                                 "credentials.csv nor variables such as HW_ACCESS_KEY."));
}

void ConnectionDialog::offerToClearClipboard(const QString& recognised)
{
    m_banner->showMessage(theme::Tone::Info, tr("%1 The clipboard still holds them.").arg(recognised));
    m_clearClipboard->show();
}

void ConnectionDialog::clearClipboard()
{
    QGuiApplication::clipboard()->clear();
    m_clearClipboard->hide();
    m_banner->showMessage(theme::Tone::Good, tr("The clipboard is empty now."));
    m_list->setFocus();
}

bool ConnectionDialog::takePasted(QByteArrayView text)
{
    m_clearClipboard->hide();
    const auto pasted = readPastedCredentials(text);
    if (!pasted || m_saving)
        return false;
    m_account->take(*pasted);
    m_places->enter(pasted->region, ProjectId(pasted->projectId));
    // A known cloud knows its own identity service.
    if (!pasted->iamEndpoint.isEmpty() && m_cloud->cloud().isEmpty())
        m_cloud->setIdentity(pasted->iamEndpoint);
    m_list->setCurrentRow(int(m_sections.indexOf(m_account)));
    m_banner->showMessage(theme::Tone::Info, describe(*pasted));
    return true;
}

void ConnectionDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open credentials"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Credentials (*.csv *.env *.sh)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionDialog::readFile);
    dialog->open();
}

void ConnectionDialog::readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_clearClipboard->hide();
        m_banner->showMessage(theme::Tone::Warning, tr("The file cannot be read."));
        return;
    }
    QByteArray text = file.read(MostBytes);
    if (!takePasted(text))
        m_banner->showMessage(theme::Tone::Warning, tr("The file holds no credentials that are known here."));
    if (!text.isEmpty())
        wipeBytes(text.data(), text.size());
}

void ConnectionDialog::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* data = event->mimeData();
    if (data->hasUrls() && data->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ConnectionDialog::dropEvent(QDropEvent* event)
{
    readFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace partita
