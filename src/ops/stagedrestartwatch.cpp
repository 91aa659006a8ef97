// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A staged restart: watching what is under way, and its windows.
#include "ops/estate.h"
#include "ops/instancelook.h"
#include "ops/journal.h"
#include "ops/stagedrestart.h"
#include "rules/maintenancewindow.h"
#include "rules/servercodes.h"
#include "rules/status.h"

#include <algorithm>

namespace partita {

using namespace std::chrono_literals;
using State = RestartStep::State;

namespace {

// One list may be from before, or from a server that lags behind.
constexpr int MissesUntilGone = 2;

// A timer stands still while the machine sleeps: it looks that often whether a window has opened.
constexpr std::chrono::seconds LookEvery = 5min;
// Another change of the instance is in flight.
constexpr std::chrono::seconds AfterOthers = 15s;

//! On its way through a restart.
bool isRestarting(const QString& status)
{
    return status == rules::status::Restarting || status == rules::status::Starting
        || status == rules::status::Stopping;
}

JournalEntry::Outcome outcomeOf(State state)
{
    switch (state) {
    case State::Done:
        return JournalEntry::Outcome::Done;
    case State::NotSeen:
    case State::Unknown:
        return JournalEntry::Outcome::Unknown;
    default:
        return JournalEntry::Outcome::Failed;
    }
}

} // namespace

Session* StagedRestart::sessionOf(const RestartStep& step) const
{
    const auto sessions = m_parts.estate.sessions();
    const auto found = std::find_if(sessions.begin(), sessions.end(), [&step](const Session* session) {
        return session->profile().id == step.connection && session->place().project == step.place.project
            && session->place().region == step.place.region;
    });
    return found == sessions.end() ? nullptr : *found;
}

StagedRestart::Site* StagedRestart::siteOf(const Session* session) const
{
    const auto found = std::find_if(m_sites.begin(), m_sites.end(),
                                    [session](const auto& site) { return site->session == session; });
    return found == m_sites.end() ? nullptr : found->get();
}

StagedRestart::Site& StagedRestart::makeSite(Session& session)
{
    if (Site* const known = siteOf(&session))
        return *known;
    auto site = std::make_unique<Site>();
    site->session = &session;
    site->look = std::make_unique<InstanceLook>(session.client(), session.place().project);
    connect(&session.instances(), &Feed::loaded, this, [this, &session] { listed(&session); });
    m_sites.push_back(std::move(site));
    return *m_sites.back();
}

bool StagedRestart::isLooking(int step) const
{
    return std::any_of(m_sites.cbegin(), m_sites.cend(),
                       [step](const auto& site) { return site->looking.contains(step); });
}

//! One list serves all of a place.
void StagedRestart::watch()
{
    QSet<Session*> wanted;
    for (const RestartStep& step : std::as_const(m_plan.steps)) {
        Session* const session = step.isUnderWay() ? sessionOf(step) : nullptr;
        if (session)
            wanted.insert(session);
    }
    for (const auto& site : m_sites) {
        if (!wanted.contains(site->session))
            unwatch(*site);
    }
    for (Session* const session : std::as_const(wanted)) {
        Site& site = makeSite(*session);
        if (std::exchange(site.isWatched, true))
            continue;
        session->instances().watch(this, m_parts.clock.monotonic());
    }
}

void StagedRestart::unwatch(Site& site)
{
    if (std::exchange(site.isWatched, false))
        site.session->instances().unwatch(this);
}

//! Somebody wants to know what is under way now; says that something is another.
void StagedRestart::reload()
{
    QList<QPointer<Session>> sessions;
    for (const auto& site : m_sites) {
        if (site->isWatched)
            sessions.append(site->session);
    }
    const QPointer<StagedRestart> alive(this);
    for (const QPointer<Session>& session : std::as_const(sessions)) {
        if (session)
            session->instances().reload();
    }
    if (alive)
        emit changed();
}

void StagedRestart::listed(Session* session)
{
    const auto list = session->instances().value();
    const Site* const site = siteOf(session);
    QHash<InstanceId, const dms::Instance*> byId;
    for (const dms::Instance& instance : list->instances)
        byId.insert(instance.id, &instance);
    const RestartPlan before = m_plan;
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        // The answer to what has just left comes first.
        if (at(i).isUnderWay() && !site->sent.contains(i) && sessionOf(at(i)) == session)
            observe(i, byId.value(at(i).instance));
    }
    if (m_plan == before)
        return;
    [[maybe_unused]] const bool kept = keep();
    advance();
    emit changed();
}

void StagedRestart::observe(int step, const dms::Instance* instance)
{
    if (!instance)
        return miss(step);
    m_missed.remove(step);
    RestartStep& one = at(step);
    one.status = instance->status;
    const bool unwatched = m_unwatched.remove(step);
    if (isRestarting(one.status)) {
        one.seen = true;
        one.state = State::Restarting;
        if (since(one) > ReturnsWithin)
            fail(step, State::TimedOut);
    } else if (one.seen || one.status != one.before) {
        settled(step);
    } else if (since(one) > LeavesWithin) {
        // Whoever was not looking cannot have seen it go and come back.
        if (unwatched && one.state == State::Restarting && one.status == rules::status::Running)
            end(step, State::Done);
        else
            fail(step, one.state == State::Restarting ? State::NotSeen : State::Unknown);
    }
}

//! It has left the status that it had, and is not restarting now.
void StagedRestart::settled(int step)
{
    RestartStep& one = at(step);
    one.seen = true;
    // What did not run well before need not do so afterwards.
    const bool isBack = one.status == rules::status::Running
        || (one.status == rules::status::ExtendedFailed && one.status == one.before);
    if (isBack)
        end(step, State::Done);
    else if (rules::isKnownStatus(one.status) && !rules::isMoving(one.status))
        fail(step, State::Failed);
    else if (since(one) > ReturnsWithin)
        fail(step, State::TimedOut);
}

void StagedRestart::miss(int step)
{
    if (++m_missed[step] >= MissesUntilGone)
        fail(step, State::Failed, rules::codes::UnknownInstance);
}

void StagedRestart::end(int step, State state)
{
    RestartStep& one = at(step);
    one.state = state;
    one.ended = m_parts.clock.now();
    m_missed.remove(step);
    m_unwatched.remove(step);
    writeDown(one);
}

//! Nothing more is begun before a person has looked.
void StagedRestart::fail(int step, State state, const QString& code)
{
    at(step).code = code;
    end(step, state);
    hold(Pause::ByFailure);
}

void StagedRestart::writeDown(const RestartStep& step)
{
    const QDateTime began = step.sent.isValid() ? step.sent : step.ended;
    const Session* const session = sessionOf(step);
    JournalEntry entry;
    if (session) {
        entry = entryIn(*session, JournalEntry::Action::RestartInstance, began);
    } else {
        entry.action = JournalEntry::Action::RestartInstance;
        entry.at = began;
        entry.connection = step.connectionName;
        entry.connectionId = step.connection.text();
        entry.region = step.place.region;
        entry.project = step.place.project.text();
    }
    entry.instanceId = step.instance.text();
    entry.instanceName = step.name;
    entry.took = std::chrono::milliseconds(began.msecsTo(step.ended));
    entry.outcome = outcomeOf(step.state);
    entry.code = step.code;
    entry.message = step.message;
    entry.requestIds = step.requestIds;
    if (!step.before.isEmpty())
        entry.changes.append({ QStringLiteral("status"), step.before, step.status });
    m_parts.journal.append(entry);
}

bool StagedRestart::keep()
{
    return m_parts.store.keep(m_plan);
}

std::chrono::seconds StagedRestart::since(const RestartStep& step) const
{
    return std::chrono::seconds(step.sent.secsTo(m_parts.clock.now()));
}

//! Zero: it may begin now. Nothing: its window is not known.
std::optional<std::chrono::seconds> StagedRestart::untilWindow(const RestartStep& step) const
{
    if (!m_plan.insideWindow)
        return 0s;
    const QTime there
        = m_parts.clock.now().toUTC().addSecs(std::chrono::seconds(m_plan.windowOffset).count()).time();
    return rules::untilWindow(step.windowBegin, step.windowEnd, there, Takes);
}

void StagedRestart::arm()
{
    if (m_phase != Phase::Running || busyCount() >= m_plan.atOnce)
        return;
    std::optional<std::chrono::seconds> first;
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        if (at(i).state != State::Waiting || isLooking(i))
            continue;
        const auto wait = untilWindow(at(i)).value_or(0s);
        const auto delay = wait > 0s ? std::min(wait, LookEvery) : AfterOthers;
        first = first ? std::min(*first, delay) : delay;
    }
    if (!first)
        return;
    m_timer = std::make_unique<QObject>();
    m_parts.clock.after(*first, m_timer.get(), [this] {
        advance();
        emit changed();
    });
}

std::optional<QDateTime> StagedRestart::nextOpening() const
{
    if (m_phase != Phase::Running || busyCount() > 0)
        return std::nullopt;
    std::optional<std::chrono::seconds> first;
    for (const RestartStep& step : m_plan.steps) {
        if (step.state != State::Waiting)
            continue;
        const auto wait = untilWindow(step).value_or(0s);
        if (wait == 0s)
            return std::nullopt;
        first = first ? std::min(*first, wait) : wait;
    }
    return first ? std::optional(m_parts.clock.now().addSecs(first->count())) : std::nullopt;
}

} // namespace partita
