// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partita {

//! A field of a reply that the console does not know.
struct UnknownField
{
    QString name;
    //! Its value, as compact JSON.
    QString json;

    friend bool operator==(const UnknownField&, const UnknownField&) = default;
};

} // namespace partita
