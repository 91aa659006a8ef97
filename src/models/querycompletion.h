// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancequery.h"

#include <QStringList>

#include <functional>

namespace partita {

//! What a query that is being typed could go on with.
struct QueryCompletion
{
    //! Where the token begins that the texts take the place of; it ends where the typed text ends.
    qsizetype begin = 0;
    //! Whole tokens, or keys with their colon; the best first, at most 100.
    QStringList texts;
};

//! \a typed is the text up to the cursor. Keys are offered for \a keyLetters letters or more; \a values gives
//! those that occur.
QueryCompletion completeQuery(const QString& typed, int keyLetters,
                              const std::function<QStringList(InstanceQuery::Key)>& values);

} // namespace partita
