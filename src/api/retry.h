// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/request.h"

#include <chrono>
#include <functional>
#include <optional>

namespace partita {

//! Decides whether a failed read is tried again, and when. Writes never are.
//! Full jitter, at most three attempts, and a bucket of tokens that a failing server drains, so that many
//! calls together do not multiply its load (AWS SDK standard mode).
class RetryPolicy
{
public:
    static constexpr int MaximumAttempts = 3;
    static constexpr int BucketSize = 500;
    static constexpr int RetryCost = 5;
    static constexpr int TimeoutCost = 10;
    static constexpr std::chrono::milliseconds Base { 100 };
    static constexpr std::chrono::milliseconds ThrottledBase { 500 };
    static constexpr std::chrono::milliseconds Cap { 20'000 };
    //! A server that asks for a longer pause is obeyed by giving up: the user is told instead.
    static constexpr std::chrono::seconds LongestPause { 60 };

    //! \a uniform draws from [0, 1).
    explicit RetryPolicy(std::function<double()> uniform);

    //! The pause before the next attempt, after \a attempt (counted from 1) ended in \a error; nothing: give
    //! up.
    std::optional<std::chrono::milliseconds> pauseAfter(const Request& request, const ApiError& error,
                                                        int attempt);
    void succeeded();
    int tokens() const { return m_tokens; }

private:
    std::function<double()> m_uniform;
    int m_tokens = BucketSize;
};

} // namespace partita
