// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/checkmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace partita {

bool CheckMenu::toggleActive()
{
    QAction* action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!actionAt(event->position().toPoint()) || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event)
{
    const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (!ticks || !toggleActive())
        QMenu::keyPressEvent(event);
}

} // namespace partita
