// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An instance that is being created: what became of the request, and of the instance.
#include "ops/connection.h"
#include "ops/creation.h"
#include "ops/creationmatch.h"
#include "ops/instancelook.h"
#include "rules/status.h"

#include <algorithm>
#include <array>

namespace partita {

using namespace std::chrono_literals;

namespace {

// A service may still be at work on a request whose sender has given up, for as long as its gateway waits for
// it (30 s in the public clouds): the last look is twice that after the first.
constexpr std::array<std::chrono::milliseconds, Creation::Looks> PauseBeforeLook { 2s, 10s, 50s };
constexpr std::chrono::milliseconds LongestPause = 60s;
// The first quick look comes this long after the time that the region usually takes.
constexpr auto AfterUsual = 15s;
// Whoever was not watching for longer does not know how long it took.
constexpr auto LongestGap = 5min;

//! What an instance can only come to after it ran.
bool hasRun(const QString& status)
{
    using namespace rules::status;
    static constexpr std::array later { Running,  Restarting, Extending, ExtendedFailed,
                                        Starting, Stopping,   Freezing,  Frozen };
    return std::find(later.begin(), later.end(), status) != later.end();
}

template <typename List> auto findById(const List& list, const InstanceId& id)
{
    return std::find_if(list.begin(), list.end(),
                        [&id](const dms::Instance& instance) { return instance.id == id; });
}

} // namespace

//! The outcome is unknown.
void Creation::resolve()
{
    if (!isReachable())
        return enter(Phase::Waiting);
    lookAfter(PauseBeforeLook[0]);
    enter(Phase::Resolving);
}

void Creation::lookAfter(std::chrono::milliseconds pause)
{
    m_timer = std::make_unique<QObject>();
    m_parts.clock.after(pause, m_timer.get(), [this] { look(); });
}

void Creation::look()
{
    m_timer.reset();
    m_look->byName(m_intent.draft.name, [this](ApiResult<Found> found) { looked(std::move(found)); });
    if (m_phase != Phase::Resolving)
        enter(Phase::Resolving);
}

void Creation::looked(ApiResult<Found> found)
{
    if (!found) {
        std::chrono::milliseconds pause = PauseBeforeLook[0];
        for (int failed = m_failedLooks++; failed > 0 && pause < LongestPause; --failed)
            pause *= 2;
        pause = std::min(pause, LongestPause);
        if (found.error().retryAfter)
            pause = std::max<std::chrono::milliseconds>(pause, *found.error().retryAfter);
        return lookAfter(pause);
    }
    m_failedLooks = 0;
    if (found->empty()) {
        if (++m_looks >= Looks)
            return end(Phase::NotCreated);
        lookAfter(PauseBeforeLook[size_t(m_looks)]);
        emit changed();
        return;
    }
    const auto ours = std::find_if(found->begin(), found->end(), [this](const dms::Instance& instance) {
        return isOurs(m_intent, instance);
    });
    if (ours == found->end())
        return end(m_nameExists ? Phase::NameTaken : Phase::NotCreated);
    m_intent.instance = ours->id;
    m_seen = true;
    accept();
    // A receiver may have signed out.
    if (m_phase == Phase::Creating)
        observe(*ours);
}

//! There is an instance.
void Creation::accept()
{
    m_intent.stage = CreationIntent::Stage::Watching;
    m_error.reset();
    // When this cannot be written, what is on the disk leads to the same instance by its name.
    [[maybe_unused]] const bool kept = m_parts.store.keep(m_intent);
    if (isReachable())
        watch();
    else
        enter(Phase::Waiting);
}

void Creation::watch()
{
    m_phase = Phase::Creating;
    m_missed = 0;
    InstanceFeed& feed = m_session->instances();
    m_reloadAgain = feed.isLoading();
    feed.watch(this, due());
    feed.reload();
    emit changed();
}

//! When the first quick look is worth it, by the clock's monotonic time.
std::chrono::milliseconds Creation::due() const
{
    const auto now = m_parts.clock.monotonic();
    const auto usual = m_parts.store.usual(m_intent.region);
    return usual ? now + std::max(usual->median + AfterUsual - elapsed(), 0s) : now;
}

//! The list of its place has come.
void Creation::listed()
{
    if (m_phase != Phase::Creating)
        return;
    const auto list = m_session->instances().value();
    const auto found = findById(list->instances, m_intent.instance);
    if (found != list->instances.end()) {
        m_seen = true;
        m_missed = 0;
        observe(*found);
    } else if (std::exchange(m_reloadAgain, false)) {
        m_session->instances().reload();
    } else if (!m_look->isActive()) {
        lookForMissing();
    }
}

//! The list leaves out what failed, and may lag behind what was accepted a moment ago.
void Creation::lookForMissing()
{
    m_look->byName(m_intent.draft.name, [this](const ApiResult<Found>& found) {
        // The next list leads here again.
        if (!found)
            return;
        const auto ours = findById(*found, m_intent.instance);
        if (ours != found->end()) {
            m_seen = true;
            observe(*ours);
        } else if (m_seen || ++m_missed >= Looks) {
            end(Phase::Vanished);
        }
    });
}

void Creation::observe(const dms::Instance& instance)
{
    const bool moved = m_status != instance.status;
    m_status = instance.status;
    if (m_status == rules::status::CreateFailed) {
        m_failureCode = instance.errorCode;
        return end(Phase::CreateFailed);
    }
    if (hasRun(m_status)) {
        if (m_status == rules::status::Running && m_creatingAt && sinceBegan() - *m_creatingAt <= LongestGap)
            m_parts.store.addDuration(m_intent.region, sinceBegan());
        return end(Phase::Running);
    }
    if (m_status == rules::status::Creating)
        m_creatingAt = sinceBegan();
    if (moved)
        emit changed();
}

} // namespace partita
