// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QHash>

namespace partita {

//! What a token is for. Neither id nor name: the whole account.
struct TokenScope
{
    ProjectId project;
    QString projectName; //!< used when there is no id

    friend bool operator==(const TokenScope&, const TokenScope&) = default;
    friend size_t qHash(const TokenScope& scope, size_t seed = 0)
    {
        return qHashMulti(seed, scope.project, scope.projectName);
    }
};

} // namespace partita
