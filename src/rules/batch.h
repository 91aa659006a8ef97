// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/status.h"
#include "rules/violation.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace partita::rules {

//! One action on many instances, as it is sent (table 5-16).
struct BatchAction
{
    QString action; //!< "restart" or "delete"
    QStringList instances; //!< ids; empty when allFailure is given
    QString allFailure; //!< "kafka": every instance whose creation failed; goes with "delete" alone
};

//! The operation that \a action ("restart", "delete") asks for; nullopt for any other text.
std::optional<Operation> operationOf(const QString& action);

//! Whether the request is well formed (table 5-16; 111400061, 111400064, 111400065, 111400100).
QList<Violation> validate(const BatchAction& batch);

//! Which of the batch's instances the action would fail for: those whose status forbids it (111400099,
//! 111400026) and those that \a statusById does not know (111404002). Empty for an unknown action.
QList<Violation> validateStatuses(const BatchAction& batch, const QHash<QString, QString>& statusById);

//! The names of a request that deletes topics (table 5-34): there is one at least and none is empty; a
//! repeated one warns, here as in a batch of instances.
QList<Violation> validateTopicDeletion(const QStringList& topics);

} // namespace partita::rules
