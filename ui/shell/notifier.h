// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace partita {

//! Tells somebody who looks at another window that something has ended. Where the desktop shows no messages,
//! the window asks for attention in the task bar.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QWidget* window);

    void notify(const QString& title, const QString& text);

signals:
    //! Somebody has clicked on a message.
    void clicked();

private:
    QWidget* m_window;
    //! Made for the first message; it stands in the tray only while a message is shown.
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace partita
