// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/stagedrestarts.h"

#include "ops/estate.h"

#include <algorithm>

namespace partita {

using Phase = StagedRestart::Phase;

StagedRestarts::StagedRestarts(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.estate, &Estate::opened, this, &StagedRestarts::opened);
    connect(&m_parts.estate, &Estate::closing, this, &StagedRestarts::closing);
}

StagedRestarts::~StagedRestarts() = default;

void StagedRestarts::resume()
{
    const QList<RestartPlan> plans = m_parts.store.take();
    for (const RestartPlan& plan : plans) {
        StagedRestart& restart = make(plan);
        restart.takeUp();
        announce(restart);
    }
}

StagedRestart& StagedRestarts::begin(const QList<InstanceBatch::Target>& targets, const Staging& staging)
{
    RestartPlan plan;
    plan.id = RestartPlan::newId();
    plan.made = m_parts.clock.now();
    plan.atOnce = std::clamp(staging.atOnce, 1, RestartPlan::MostAtOnce);
    plan.insideWindow = staging.insideWindow;
    plan.windowOffset = staging.windowOffset;
    for (const InstanceBatch::Target& target : targets) {
        RestartStep step;
        step.connection = target.session->profile().id;
        step.connectionName = target.session->profile().name;
        step.place = target.session->place();
        step.instance = target.known.id;
        step.name = target.known.name;
        step.windowBegin = target.known.maintainBegin;
        step.windowEnd = target.known.maintainEnd;
        step.status = target.known.status;
        const bool isKnown
            = std::any_of(plan.steps.cbegin(), plan.steps.cend(), [&](const RestartStep& other) {
                  return other.instance == step.instance && other.connection == step.connection
                      && other.place == step.place;
              });
        if (!isKnown)
            plan.steps.append(std::move(step));
    }
    StagedRestart& restart = make(std::move(plan));
    restart.start();
    announce(restart);
    return restart;
}

StagedRestart& StagedRestarts::make(RestartPlan plan)
{
    m_restarts.push_back(std::unique_ptr<StagedRestart>(new StagedRestart(
        { m_parts.estate, m_parts.store, m_parts.journal, m_parts.clock }, std::move(plan), nullptr)));
    return *m_restarts.back();
}

void StagedRestarts::announce(StagedRestart& restart)
{
    m_open.insert(&restart);
    connect(&restart, &StagedRestart::changed, this, [this, &restart] { follow(&restart); });
    emit added(&restart);
    follow(&restart);
}

//! Tells each stop, and the end, once.
void StagedRestarts::follow(StagedRestart* restart)
{
    const Phase phase = restart->phase();
    if (phase == Phase::Running)
        m_running.insert(restart);
    const bool stops = phase == Phase::Paused && m_running.remove(restart);
    const bool ends = phase == Phase::Over && m_open.remove(restart);
    if (phase != Phase::Over)
        m_open.insert(restart); // perhaps once more
    if (stops && restart->pauseReason() != StagedRestart::Pause::ByPerson)
        emit stopped(restart);
    if (ends)
        emit ended(restart);
}

QList<StagedRestart*> StagedRestarts::all() const
{
    QList<StagedRestart*> all;
    for (const auto& restart : m_restarts)
        all.append(restart.get());
    return all;
}

void StagedRestarts::forget(StagedRestart& restart)
{
    Q_ASSERT(restart.phase() != Phase::Running);
    const auto it = std::find_if(m_restarts.begin(), m_restarts.end(),
                                 [&](const auto& owned) { return owned.get() == &restart; });
    Q_ASSERT(it != m_restarts.end());
    emit removing(&restart);
    m_open.remove(&restart);
    m_running.remove(&restart);
    restart.disconnect(this);
    restart.giveUp();
    // Its own signal may have led here.
    StagedRestart* const own = it->release();
    m_restarts.erase(it);
    own->setParent(this);
    own->deleteLater();
}

void StagedRestarts::opened()
{
    const QList<StagedRestart*> restarts = all();
    for (StagedRestart* restart : restarts)
        restart->opened();
}

void StagedRestarts::closing(Session* session)
{
    const QList<StagedRestart*> restarts = all();
    for (StagedRestart* restart : restarts)
        restart->closing(session);
}

} // namespace partita
