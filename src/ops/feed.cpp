// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/feed.h"

#include <QPointer>

#include <algorithm>

namespace partita {

Feed::Feed(ApiClient& client, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void Feed::reload()
{
    if (isLoading())
        return;
    m_quiet = 0;
    start();
}

void Feed::restart()
{
    m_quiet = 0;
    start();
}

void Feed::setVisible(bool visible)
{
    if (m_visible == visible)
        return;
    m_visible = visible;
    disarm();
    m_quiet = 0;
    if (m_state != State::Idle && m_state != State::Loading)
        arm();
}

void Feed::start()
{
    disarm();
    m_state = State::Loading;
    load();
    emit changed();
}

void Feed::succeed(bool moved)
{
    m_state = State::Loaded;
    m_loadedAt = m_clock.now();
    m_error.reset();
    if (moved)
        m_quiet = 0;
    m_endedAt = m_clock.monotonic();
    arm();
    ++m_quiet;
    const QPointer<Feed> alive(this);
    emit changed();
    if (alive)
        emit loaded();
}

void Feed::fail(ApiError error)
{
    m_state = State::Failed;
    m_error = std::move(error);
    m_endedAt = m_clock.monotonic();
    arm();
    ++m_quiet;
    // A slot may load again, or delete this feed.
    const ApiError reported = *m_error;
    const QPointer<Feed> alive(this);
    emit changed();
    if (alive)
        emit failed(reported);
}

void Feed::arm()
{
    const std::optional<Pace> wanted = pace();
    if (!m_visible || !wanted || isStopped())
        return;
    const auto due = m_endedAt + pauseBeforeNext(*wanted);
    m_timer = std::make_unique<QObject>();
    m_clock.after(std::max(due - m_clock.monotonic(), std::chrono::milliseconds(0)), m_timer.get(), [this] {
        // Another request may have met a refused signature meanwhile.
        if (isStopped())
            disarm();
        else
            start();
    });
}

bool Feed::isStopped() const
{
    const bool refused = m_error
        && (m_error->kind == ApiError::Kind::Authentication || m_error->kind == ApiError::Kind::Halted
            || m_error->kind == ApiError::Kind::SignedOut);
    return refused || m_client.policies().signIn.isHalted();
}

std::chrono::milliseconds Feed::pauseBeforeNext(const Pace& pace) const
{
    auto pause = pace.first;
    for (int quiet = m_quiet; quiet > 0 && pause < pace.longest; --quiet)
        pause *= 2;
    pause = std::min(pause, pace.longest);
    // A server that asks for more time gets it.
    if (m_error && m_error->retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *m_error->retryAfter);
    return pause;
}

} // namespace partita
