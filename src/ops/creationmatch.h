// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "dms/instance.h"
#include "ops/creationintent.h"

#include <chrono>

namespace partita {

//! How far apart a service's own clocks may be.
inline constexpr std::chrono::minutes CreationSkew { 2 };

//! Whether \a instance, which has the name, can be what \a intent asked for: not made before, and everything
//! that can be read of it is as it was asked for. What does not come in a reply, or what the service may
//! have changed (number of partitions, zones), says nothing.
bool isOurs(const CreationIntent& intent, const dms::Instance& instance);

//! The answer that the name exists (111400060, 111400081, in any spelling): after a request of one's own it
//! may be its echo.
bool saysNameExists(const ApiError& error);

} // namespace partita
