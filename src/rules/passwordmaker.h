// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace partita::rules {

//! A password of 20 characters of all four classes that breaks no rule and can be typed: none of the
//! characters that are easily confused, or that a shell or a file of settings would want quoted.
//! \a below(n) draws evenly from 0 to n - 1; it must be fit for secrets.
QString makePassword(const std::function<quint32(quint32)>& below);

} // namespace partita::rules
