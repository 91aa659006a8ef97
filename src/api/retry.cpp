// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry.h"

#include <algorithm>

namespace partita {

namespace {

bool isTransient(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Throttled:
        // A redirect is an answer, not a fault of the line.
        return error.cause != ApiError::Cause::Redirected;
    default:
        break;
    }
    return error.httpStatus == 408 || error.httpStatus == 429 || error.httpStatus == 502
        || error.httpStatus == 503 || error.httpStatus == 504;
}

} // namespace

RetryPolicy::RetryPolicy(std::function<double()> uniform)
    : m_uniform(std::move(uniform))
{
}

std::optional<std::chrono::milliseconds> RetryPolicy::pauseAfter(const Request& request,
                                                                 const ApiError& error, int attempt)
{
    if (!request.isRead() || attempt >= MaximumAttempts || !isTransient(error))
        return std::nullopt;
    if (error.retryAfter && *error.retryAfter > LongestPause)
        return std::nullopt;
    const bool costly = error.kind == ApiError::Kind::Timeout || error.kind == ApiError::Kind::Throttled;
    const int cost = costly ? TimeoutCost : RetryCost;
    if (m_tokens < cost)
        return std::nullopt;
    m_tokens -= cost;

    const auto base = error.kind == ApiError::Kind::Throttled ? ThrottledBase : Base;
    const auto ceiling = std::min(Cap, base * (1 << attempt));
    const std::chrono::milliseconds jitter(qint64(m_uniform() * double(ceiling.count())));
    return error.retryAfter ? *error.retryAfter + jitter : jitter;
}

void RetryPolicy::succeeded()
{
    m_tokens = std::min(BucketSize, m_tokens + 1);
}

} // namespace partita
