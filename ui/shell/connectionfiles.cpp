// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/connectionfiles.h"

#include "connections/importdialog.h"
#include "ops/connectionmanager.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

//! More than any file of connections has; the reader refuses much smaller ones.
constexpr qint64 ReadAtMost = 4'000'000;

QFileDialog* fileDialog(QWidget* window, const QString& title)
{
    auto* dialog = new QFileDialog(window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        { ConnectionFiles::tr("Connections (*.json)"), ConnectionFiles::tr("All files (*)") });
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

ConnectionFiles::ConnectionFiles(ConnectionManager& manager, const CloudCatalogue& clouds, QWidget* window)
    : QObject(window)
    , m_manager(manager)
    , m_clouds(clouds)
    , m_window(window)
{
}

void ConnectionFiles::askExport()
{
    QFileDialog* dialog = fileDialog(m_window, tr("Export connections, without their secrets"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"partita-connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionFiles::exportTo);
    dialog->open();
}

void ConnectionFiles::askImport()
{
    QFileDialog* dialog = fileDialog(m_window, tr("Import connections"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionFiles::importFrom);
    dialog->open();
}

void ConnectionFiles::exportTo(const QString& path)
{
    const QList<ConnectionProfile>& connections = m_manager.store().connections();
    QSaveFile file(path);
    const QByteArray bytes = exportConnections(connections);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        emit failed(
            tr("The connections could not be written to %1: %2").arg(shown(path), file.errorString()));
        return;
    }
    emit exported(tr("%n connection(s) were written to %1. Their secrets are not in the file: whoever "
                     "imports it signs in anew.",
                     nullptr, int(connections.size()))
                      .arg(shown(path)));
}

void ConnectionFiles::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("%1 could not be read: %2").arg(shown(path), file.errorString()));
        return;
    }
    ImportPlan plan = readConnections(file.read(ReadAtMost), m_manager.store().connections());
    auto* dialog = new ImportDialog(std::move(plan), m_manager, m_clouds, m_window);
    dialog->open();
}

} // namespace partita
