// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notifier.h"

#include "common/icons.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

namespace partita {

namespace {

constexpr int ShownFor = 10'000; // ms

} // namespace

Notifier::Notifier(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void Notifier::notify(const QString& title, const QString& text)
{
    // Whoever looks at the window sees it there.
    if (QApplication::activeWindow())
        return;
    QApplication::alert(m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(icon(Icon::App), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_tray->hide();
            emit clicked();
        });
    }
    m_tray->show();
    m_tray->showMessage(title, text, icon(Icon::App), ShownFor);
    QTimer::singleShot(ShownFor, m_tray, &QSystemTrayIcon::hide);
}

} // namespace partita
