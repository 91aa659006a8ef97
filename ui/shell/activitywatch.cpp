// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/activitywatch.h"

#include "core/clock.h"
#include "ops/connectionmanager.h"

#include <QCoreApplication>
#include <QEvent>

namespace partita {

ActivityWatch::ActivityWatch(ConnectionManager& manager, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_manager(manager)
    , m_clock(clock)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool ActivityWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: {
        const auto now = m_clock.monotonic();
        if (!m_told || now - *m_told >= std::chrono::seconds(1)) {
            m_told = now;
            m_manager.noteActivity();
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace partita
