// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dms/instances.h"

#include <QHash>

namespace partita {

class InstanceFeed;

//! What the reply to a batch says of one instance.
struct BatchVerdict
{
    enum class Kind {
        Unknown, //!< nothing: it is not there, stands there twice with different results, or with a word that
                 //!< table 5-18 does not have
        Accepted,
        Failed,
    };
    Kind kind = Kind::Unknown;
    QString said; //!< its "result", when that was not "success"
};

//! Of each instance that \a reply names.
QHash<InstanceId, BatchVerdict> verdictsIn(const dms::BatchResult& reply);

//! Reads the list of a place again, in which something was just changed: a list that is on its way may be
//! from before, and is followed by another one. \a context: who waits for it.
void reloadAfterChange(InstanceFeed& feed, const QObject* context);

} // namespace partita
