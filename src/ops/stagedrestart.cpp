// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A staged restart: its course, and beginning the next ones.
#include "ops/stagedrestart.h"

#include "ops/batchverdict.h"
#include "ops/estate.h"
#include "ops/instancelook.h"
#include "rules/servercodes.h"
#include "rules/status.h"

#include <algorithm>

namespace partita {

using namespace std::chrono_literals;
using State = RestartStep::State;

namespace {

//! A request that did not leave stops the whole.
StagedRestart::Pause reasonOf(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::WriteLocked:
        return StagedRestart::Pause::ReadOnly;
    case ApiError::Kind::SignedOut:
    case ApiError::Kind::Halted:
    case ApiError::Kind::Authentication:
        return StagedRestart::Pause::SignedOut;
    default:
        return StagedRestart::Pause::NotReadable;
    }
}

bool isReachable(const Session& session)
{
    return session.connection().state() == Connection::State::SignedIn
        && !session.connection().policies().signIn.isHalted();
}

} // namespace

StagedRestart::StagedRestart(Parts parts, RestartPlan plan, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_plan(std::move(plan))
{
}

StagedRestart::~StagedRestart()
{
    abandon();
}

int StagedRestart::count(State state) const
{
    return int(std::count_if(m_plan.steps.cbegin(), m_plan.steps.cend(),
                             [state](const RestartStep& step) { return step.state == state; }));
}

void StagedRestart::start()
{
    if (!keep())
        hold(Pause::NotKept);
    advance();
}

//! Of an earlier run.
void StagedRestart::takeUp()
{
    hold(Pause::ByConsole);
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        if (at(i).isUnderWay())
            m_unwatched.insert(i);
    }
    if (isDone())
        advance();
}

void StagedRestart::opened()
{
    if (m_phase == Phase::Over || m_pause == Pause::ByConsole)
        return;
    advance();
    reload();
}

//! A place is leaving, and every request with it.
void StagedRestart::closing(Session* session)
{
    const auto site = std::find_if(m_sites.begin(), m_sites.end(),
                                   [session](const auto& known) { return known->session == session; });
    if (site == m_sites.end())
        return;
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        if (at(i).isUnderWay() && sessionOf(at(i)) == session)
            m_unwatched.insert(i);
    }
    unwatch(**site);
    session->instances().disconnect(this);
    m_sites.erase(site);
    if (m_phase == Phase::Running && count(State::Waiting) > 0)
        hold(Pause::SignedOut);
    m_timer.reset();
    arm();
    emit changed();
}

//! Nobody wants to know any more.
void StagedRestart::giveUp()
{
    abandon();
    for (int i = 0; i < m_plan.steps.size(); ++i) {
        if (at(i).isUnderWay())
            end(i, State::Unknown);
    }
    m_parts.store.forget(m_plan.id);
}

void StagedRestart::abandon()
{
    m_timer.reset();
    for (const auto& site : m_sites) {
        unwatch(*site);
        site->session->instances().disconnect(this);
    }
    m_sites.clear();
}

void StagedRestart::pause()
{
    if (m_phase != Phase::Running)
        return;
    hold(Pause::ByPerson);
    advance();
    emit changed();
}

void StagedRestart::resume()
{
    if (m_phase != Phase::Paused)
        return;
    m_phase = Phase::Running;
    m_pause = Pause::None;
    m_error.reset();
    // Nothing more is sent while it cannot be written down.
    if (!keep())
        hold(Pause::NotKept);
    advance();
    reload();
}

void StagedRestart::cancel()
{
    if (m_phase == Phase::Over)
        return;
    for (RestartStep& step : m_plan.steps) {
        if (step.state == State::Waiting)
            step.state = State::Left;
    }
    m_phase = Phase::Running;
    m_pause = Pause::None;
    m_error.reset();
    // Without it the next console would only ask once more.
    [[maybe_unused]] const bool kept = keep();
    advance();
    reload();
}

void StagedRestart::tryAgain(int step)
{
    RestartStep& one = at(step);
    Q_ASSERT(one.isOver() && one.state != State::Done);
    one.state = State::Waiting;
    one.seen = false;
    one.sent = {};
    one.ended = {};
    one.code.clear();
    one.message.clear();
    one.requestIds.clear();
    if (m_phase == Phase::Over)
        hold(Pause::ByPerson);
    if (!keep())
        hold(Pause::NotKept);
    advance();
    emit changed();
}

//! Whatever can be done now.
void StagedRestart::advance()
{
    m_timer.reset();
    if (m_phase == Phase::Over)
        return;
    if (m_pause != Pause::ByConsole)
        watch();
    if (m_phase == Phase::Running)
        beginNext();
    if (isDone()) {
        m_phase = Phase::Over;
        m_pause = Pause::None;
        abandon();
        m_parts.store.forget(m_plan.id);
        return;
    }
    arm();
}

bool StagedRestart::isDone() const
{
    return std::all_of(m_plan.steps.cbegin(), m_plan.steps.cend(),
                       [](const RestartStep& step) { return step.isOver(); });
}

//! Those under way, and those that are about to be.
int StagedRestart::busyCount() const
{
    int busy = count(State::Sending) + count(State::Restarting);
    for (const auto& site : m_sites)
        busy += int(site->looking.size());
    return busy;
}

//! Their order is kept, but for those whose windows are closed.
bool StagedRestart::isTurnOf(int step) const
{
    return at(step).state == State::Waiting && !isLooking(step) && untilWindow(at(step)).value_or(0s) == 0s;
}

QHash<Session*, QList<int>> StagedRestart::nextSteps()
{
    QHash<Session*, QList<int>> next;
    int free = m_plan.atOnce - busyCount();
    for (int i = 0; i < m_plan.steps.size() && free > 0; ++i) {
        if (!isTurnOf(i))
            continue;
        Session* const session = sessionOf(at(i));
        if (!session || !isReachable(*session)) {
            hold(Pause::SignedOut);
            return {};
        }
        if (session->client().policies().writeLock.isLocked()) {
            hold(Pause::ReadOnly);
            return {};
        }
        const Site* const site = siteOf(session);
        const bool isFree = !site || (site->looking.isEmpty() && site->sent.isEmpty());
        if (!isFree || session->client().isChanging(at(i).instance.text()))
            continue;
        next[session].append(i);
        --free;
    }
    return next;
}

void StagedRestart::beginNext()
{
    const auto next = nextSteps();
    for (auto place = next.cbegin(); place != next.cend(); ++place) {
        Session* const session = place.key();
        Site& site = makeSite(*session);
        site.looking = place.value();
        QSet<InstanceId> ids;
        for (const int step : std::as_const(site.looking))
            ids.insert(at(step).instance);
        site.look->byIds(ids, [this, session](ApiResult<Found> found) { looked(session, std::move(found)); });
    }
}

void StagedRestart::looked(Session* session, ApiResult<Found> found)
{
    Site& site = *siteOf(session);
    const QList<int> steps = std::exchange(site.looking, {});
    QList<int> ready;
    if (m_phase == Phase::Running && !found)
        hold(reasonOf(found.error()), found.error());
    for (const int step : steps) {
        // One that fails stops those behind it.
        if (m_phase == Phase::Running && at(step).state == State::Waiting && isReady(step, *found, *session))
            ready.append(step);
    }
    if (m_phase == Phase::Running && !ready.isEmpty())
        send(site, ready);
    advance();
    emit changed();
}

bool StagedRestart::isReady(int step, const Found& found, Session& session)
{
    RestartStep& one = at(step);
    const auto instance = std::find_if(found.begin(), found.end(), [&](const dms::Instance& candidate) {
        return candidate.id == one.instance;
    });
    if (instance == found.end()) {
        fail(step, State::Failed, rules::codes::UnknownInstance);
        return false;
    }
    one.status = instance->status;
    one.windowBegin = instance->maintainBegin;
    one.windowEnd = instance->maintainEnd;
    if (!rules::allows(one.status, rules::Operation::Restart)) {
        fail(step, State::Failed, rules::refusalCode(one.status, rules::Operation::Restart));
        return false;
    }
    const auto wait = untilWindow(one);
    if (!wait) {
        fail(step, State::NoWindow);
        return false;
    }
    return *wait == 0s && !session.client().isChanging(one.instance.text());
}

void StagedRestart::send(Site& site, const QList<int>& steps)
{
    dms::BatchInstances restart;
    restart.project = site.session->place().project;
    restart.action = dms::BatchInstances::Action::Restart;
    for (const int step : steps) {
        RestartStep& one = at(step);
        one.state = State::Sending;
        one.before = one.status;
        one.sent = m_parts.clock.now();
        restart.instances.append(one.instance);
    }
    if (!keep()) {
        for (const int step : steps)
            at(step).state = State::Waiting;
        return hold(Pause::NotKept);
    }
    site.sent = steps;
    site.call = site.session->client().send(
        restart, this, [this, session = site.session](const ApiResult<dms::BatchResult>& reply) {
            answered(session, reply);
        });
}

void StagedRestart::answered(Session* session, const ApiResult<dms::BatchResult>& reply)
{
    const QList<int> sent = std::exchange(siteOf(session)->sent, {});
    const auto verdicts = reply ? verdictsIn(*reply) : QHash<InstanceId, BatchVerdict>();
    for (const int step : sent) {
        if (!reply) {
            takeReply(step, reply.error());
            continue;
        }
        RestartStep& one = at(step);
        if (!reply->requestId.isEmpty())
            one.requestIds.append(reply->requestId);
        const BatchVerdict verdict = verdicts.value(one.instance);
        if (verdict.kind == BatchVerdict::Kind::Accepted)
            one.state = State::Restarting;
        one.message = verdict.said;
        if (verdict.kind == BatchVerdict::Kind::Failed)
            fail(step, State::Failed);
    }
    // When this cannot be written, what is on the disk leads to the same look.
    [[maybe_unused]] const bool kept = keep();
    advance();
    const QPointer<StagedRestart> alive(this);
    if (siteOf(session))
        reloadAfterChange(session->instances(), this);
    if (alive)
        emit changed();
}

void StagedRestart::takeReply(int step, const ApiError& error)
{
    RestartStep& one = at(step);
    switch (error.outcome) {
    case ApiError::Outcome::NotSent:
        one.state = State::Waiting;
        if (error.kind != ApiError::Kind::Busy)
            hold(reasonOf(error), error);
        return;
    case ApiError::Outcome::Rejected:
        one.message = error.serverText;
        if (!error.requestId.isEmpty())
            one.requestIds.append(error.requestId);
        return fail(step, State::Failed,
                    error.code.isEmpty() ? QString::number(error.httpStatus) : error.code);
    case ApiError::Outcome::Unknown:
        // The lists tell.
        if (!error.requestId.isEmpty())
            one.requestIds.append(error.requestId);
        return;
    }
}

void StagedRestart::hold(Pause reason, std::optional<ApiError> error)
{
    // The first reason is the one to be told, unless there is a worse one.
    if (m_phase == Phase::Paused && reason != Pause::NotKept && reason != Pause::ByFailure)
        return;
    m_phase = Phase::Paused;
    m_pause = reason;
    m_error = std::move(error);
}

} // namespace partita
