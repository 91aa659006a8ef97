// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;

namespace partita {

class Connection;
class WriteLock;

//! Keeps an action that changes something in the cloud disabled while its connection lets no change out, and
//! says so in its tooltip. Belongs to the action; without its connection the action stays disabled.
class WriteLockBinding final : public QObject
{
    Q_OBJECT

public:
    WriteLockBinding(QAction* action, Connection& connection);

    //! Whether the action could act, were it not for the lock; \a reason: why not.
    void setAllowed(bool allowed, const QString& reason = {});

private:
    void apply();

    QAction* m_action;
    QPointer<WriteLock> m_lock;
    bool m_allowed = true;
    QString m_reason;
    //! The action's own, while it is disabled.
    QString m_toolTip;
    bool m_disabled = false;
    bool m_applying = false;
};

WriteLockBinding* bindToWriteLock(QAction* action, Connection& connection);

} // namespace partita
