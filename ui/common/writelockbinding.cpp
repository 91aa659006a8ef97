// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/writelockbinding.h"

#include "ops/connection.h"

#include <QAction>
#include <QScopedValueRollback>

namespace partita {

WriteLockBinding::WriteLockBinding(QAction* action, Connection& connection)
    : QObject(action)
    , m_action(action)
    , m_lock(&connection.policies().writeLock)
{
    connect(m_lock, &WriteLock::changed, this, &WriteLockBinding::apply);
    connect(m_lock, &QObject::destroyed, this, &WriteLockBinding::apply);
    // Another language gives the action other texts, and may enable it.
    connect(action, &QAction::changed, this, &WriteLockBinding::apply);
    apply();
}

void WriteLockBinding::setAllowed(bool allowed, const QString& reason)
{
    m_allowed = allowed;
    m_reason = reason;
    apply();
}

void WriteLockBinding::apply()
{
    if (m_applying)
        return;
    const QScopedValueRollback guard(m_applying, true);
    QString reason = m_reason;
    bool allowed = m_allowed;
    if (!m_lock) {
        allowed = false;
        reason = tr("The connection is closed.");
    } else if (m_lock->isLocked()) {
        allowed = false;
        reason = tr("This connection is read-only. Unlock changes in the menu Connection first.");
    }
    if (!allowed && !m_disabled)
        m_toolTip = m_action->toolTip();
    if (!allowed)
        m_action->setToolTip(reason);
    else if (m_disabled)
        m_action->setToolTip(m_toolTip);
    m_disabled = !allowed;
    m_action->setEnabled(allowed);
}

WriteLockBinding* bindToWriteLock(QAction* action, Connection& connection)
{
    return new WriteLockBinding(action, connection);
}

} // namespace partita
