// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancesources.h"

#include "ops/connection.h"
#include "ops/estate.h"

#include <algorithm>

namespace partita {

InstanceSources::InstanceSources(Estate& estate, InstanceListModel& model, QObject* parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&estate, &Estate::opened, this, &InstanceSources::add);
    connect(&estate, &Estate::closing, this, &InstanceSources::remove);
    const auto sessions = estate.sessions();
    for (Session* session : sessions)
        add(session);
}

void InstanceSources::add(Session* session)
{
    m_sources.push_back({ SourceId(m_nextId++), session });
    const Source source = m_sources.back();
    InstanceFeed& feed = session->instances();
    feed.setIncludeFailures(m_includeFailures);
    feed.setVisible(m_visible && isInScope(session));
    connect(&feed, &Feed::loaded, this, [this, source] { publish(source); });
    connect(&feed, &Feed::changed, this, &InstanceSources::changed);
    publish(source);
    emit changed();
}

void InstanceSources::remove(Session* session)
{
    const auto it = std::find_if(m_sources.begin(), m_sources.end(),
                                 [session](const Source& source) { return source.session == session; });
    if (it == m_sources.end())
        return;
    session->instances().disconnect(this);
    m_model.removeSource(it->id);
    m_sources.erase(it);
    if (m_scope == session)
        setScope(nullptr);
    emit changed();
}

void InstanceSources::publish(const Source& source)
{
    const auto list = source.session->instances().value();
    if (!list || !isInScope(source.session))
        return;
    const ConnectionProfile& profile = source.session->profile();
    const Place& place = source.session->place();
    const QString& project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
    m_model.setRows(source.id, { profile.name, place.region, project, profile.environment }, list);
}

void InstanceSources::setScope(Session* session)
{
    if (m_scope == session)
        return;
    m_scope = session;
    for (const Source& source : m_sources) {
        source.session->instances().setVisible(m_visible && isInScope(source.session));
        if (isInScope(source.session))
            publish(source);
        else
            m_model.removeSource(source.id);
    }
    emit changed();
}

QList<Session*> InstanceSources::sessions() const
{
    QList<Session*> sessions;
    for (const Source& source : m_sources) {
        if (isInScope(source.session))
            sessions.append(source.session);
    }
    return sessions;
}

Session* InstanceSources::sessionOf(SourceId id) const
{
    for (const Source& source : m_sources) {
        if (source.id == id)
            return source.session;
    }
    return nullptr;
}

void InstanceSources::reloadNow(Session& session)
{
    // Somebody asked: that is what a connection waits for that stopped after a refused signature.
    session.connection().resume();
    session.instances().reload();
}

void InstanceSources::reload()
{
    const auto all = sessions();
    for (Session* session : all)
        reloadNow(*session);
}

void InstanceSources::reloadFailed()
{
    const auto failed = failures();
    for (const Failure& failure : failed)
        reloadNow(*failure.session);
}

void InstanceSources::setVisible(bool visible)
{
    m_visible = visible;
    for (const Source& source : m_sources)
        source.session->instances().setVisible(visible && isInScope(source.session));
}

void InstanceSources::setIncludeFailures(bool include)
{
    m_includeFailures = include;
    for (const Source& source : m_sources)
        source.session->instances().setIncludeFailures(include);
}

bool InstanceSources::hasValue() const
{
    const auto all = sessions();
    return std::any_of(all.begin(), all.end(), [](Session* s) { return s->instances().hasValue(); });
}

bool InstanceSources::isLoading() const
{
    const auto all = sessions();
    return std::any_of(all.begin(), all.end(), [](Session* s) { return s->instances().isLoading(); });
}

std::vector<InstanceSources::Failure> InstanceSources::failures() const
{
    std::vector<Failure> failures;
    const auto all = sessions();
    for (Session* session : all) {
        if (session->instances().error())
            failures.push_back({ session, *session->instances().error() });
    }
    return failures;
}

QDateTime InstanceSources::loadedAt() const
{
    QDateTime oldest;
    const auto all = sessions();
    for (Session* session : all) {
        const QDateTime at = session->instances().loadedAt();
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

QHash<QString, int> InstanceSources::statusCounts() const
{
    QHash<QString, int> counts;
    const auto all = sessions();
    for (Session* session : all) {
        const auto list = session->instances().value();
        if (!list)
            continue;
        for (const dms::Instance& instance : list->instances)
            ++counts[instance.status];
    }
    return counts;
}

} // namespace partita
