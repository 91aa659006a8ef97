// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"

#include <optional>

namespace partita {

//! A list to choose from that a service is asked for.
template <typename T> struct Choices
{
    enum class State {
        Unasked, //!< also when there is nobody to ask: the connection has no such endpoint
        Loading, //!< values of an earlier load stay
        Ready,
        Failed, //!< error tells why; values of an earlier load stay
    };
    State state = State::Unasked;
    T values {};
    std::optional<ApiError> error {};

    bool isReady() const { return state == State::Ready; }
};

} // namespace partita
