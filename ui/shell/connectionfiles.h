// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace partita {

class CloudCatalogue;
class ConnectionManager;

//! Writes the kept connections into a file for another machine, without secrets, and reads such files.
class ConnectionFiles final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    ConnectionFiles(ConnectionManager& manager, const CloudCatalogue& clouds, QWidget* window);

    //! Ask for the file first.
    void askExport();
    void askImport();
    void exportTo(const QString& path);
    void importFrom(const QString& path);

signals:
    void failed(const QString& text);
    void exported(const QString& text);

private:
    ConnectionManager& m_manager;
    const CloudCatalogue& m_clouds;
    QWidget* m_window;
};

} // namespace partita
