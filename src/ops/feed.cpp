// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/feed.h"

#include <algorithm>

namespace partita {

using namespace std::chrono_literals;

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
    rearm();
}

void Feed::watch(const QObject* watcher, std::chrono::milliseconds due)
{
    std::erase_if(m_watches, [&](const Watch& watch) { return watch.watcher == watcher; });
    m_watches.push_back({ watcher, due });
    rearm();
}

void Feed::unwatch(const QObject* watcher)
{
    if (std::erase_if(m_watches, [&](const Watch& watch) { return watch.watcher == watcher; }) > 0)
        rearm();
}

//! Somebody came or went: the pauses begin anew.
void Feed::rearm()
{
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
    std::erase_if(m_watches, [](const Watch& watch) { return watch.watcher.isNull(); });
    const std::optional<Pace> wanted = wantedPace();
    if (!wanted || isStopped())
        return;
    auto at = std::max(m_endedAt + pauseBeforeNext(*wanted), m_clock.monotonic());
    const auto due = firstDue();
    const bool asWatched = due && *due > m_endedAt && *due <= at && !(m_error && m_error->retryAfter);
    if (asWatched)
        at = std::max(*due, m_clock.monotonic());
    m_timer = std::make_unique<QObject>();
    m_clock.after(at - m_clock.monotonic(), m_timer.get(), [this, asWatched] {
        if (asWatched)
            m_quiet = 0;
        // Another request may have met a refused signature meanwhile.
        if (isStopped())
            disarm();
        else
            start();
    });
}

std::optional<std::chrono::milliseconds> Feed::firstDue() const
{
    std::optional<std::chrono::milliseconds> first;
    for (const Watch& watch : m_watches) {
        // One that has been met makes the pace; the next one decides when to look out of turn.
        const bool isNext = watch.due > m_endedAt;
        if (watch.watcher && isNext && (!first || watch.due < *first))
            first = watch.due;
    }
    return first;
}

std::optional<Feed::Pace> Feed::wantedPace() const
{
    const std::optional<Pace> own = m_visible ? pace() : std::nullopt;
    if (m_watches.empty())
        return own;
    const bool quick = std::any_of(m_watches.begin(), m_watches.end(),
                                   [this](const Watch& watch) { return watch.due <= m_endedAt; });
    const Pace watched = quick ? Pace { 15s, 60s } : Pace { 30s, 2min };
    return own && own->first <= watched.first ? own : watched;
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
