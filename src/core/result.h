// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace partita {

//! A value, or the reason why there is none. Errors of the world are values; our own bugs are asserts.
template <typename T, typename E> using Result = tl::expected<T, E>;

using tl::unexpected;

} // namespace partita
