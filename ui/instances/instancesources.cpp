// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instances/instancesources.h"

#include "ops/estate.h"

#include <QTimer>

namespace partita {

namespace {

//! Between the first picture of the window and the first question to the keychain nobody is signed out.
bool isYetToBeFetched(Session& session)
{
    const Connection& connection = session.connection();
    return connection.profile().hasStoredSecret && !connection.secretError()
        && session.instances().state() == Feed::State::Idle;
}

} // namespace

InstanceSources::InstanceSources(Estate& estate, InstanceListModel& model, QObject* parent)
    : QObject(parent)
    , m_estate(estate)
    , m_model(model)
    , m_flushing(new QTimer(this))
{
    m_flushing->setSingleShot(true);
    connect(m_flushing, &QTimer::timeout, this, &InstanceSources::flush);
    connect(&estate, &Estate::added, this, &InstanceSources::watch);
    connect(&estate, &Estate::removing, this, &InstanceSources::release);
    connect(&estate, &Estate::opened, this, &InstanceSources::add);
    connect(&estate, &Estate::closing, this, &InstanceSources::remove);
    const auto connections = estate.connections();
    for (Connection* connection : connections)
        watch(connection);
    const auto sessions = estate.sessions();
    for (Session* session : sessions)
        add(session);
    summarise();
}

void InstanceSources::watch(Connection* connection)
{
    connect(connection, &Connection::stateChanged, this, &InstanceSources::touch);
    connect(connection, &Connection::profileChanged, this, [this, connection] {
        const auto sessions = connection->sessions();
        for (Session* session : sessions) {
            follow(*session);
            renew(session);
        }
    });
    touch();
}

void InstanceSources::release(Connection* connection)
{
    connection->disconnect(this);
    if (m_scope.connection == connection)
        setScope({});
    m_summary.signedOutConnections.removeOne(connection);
    touch();
}

void InstanceSources::add(Session* session)
{
    const auto id = SourceId(m_nextId++);
    m_ids.insert(session, id);
    m_sessions.insert(id, session);
    InstanceFeed& feed = session->instances();
    feed.setIncludeFailures(m_includeFailures);
    follow(*session);
    connect(&feed, &Feed::loaded, this, [this, session] { renew(session); });
    connect(&feed, &Feed::changed, this, &InstanceSources::touch);
    renew(session);
}

void InstanceSources::remove(Session* session)
{
    session->instances().disconnect(this);
    const SourceId id = m_ids.take(session);
    m_sessions.remove(id);
    m_touched.remove(session);
    m_model.removeSource(id);
    std::erase_if(m_summary.failures, [&](const Failure& failure) { return failure.session == session; });
    if (m_scope.session == session)
        setScope(Scope::of(session->connection()));
    touch();
}

void InstanceSources::follow(Session& session)
{
    session.instances().setVisible(m_visible && m_scope.contains(session));
}

void InstanceSources::touch()
{
    if (!m_flushing->isActive())
        m_flushing->start(0);
}

void InstanceSources::renew(Session* session)
{
    m_touched.insert(session);
    touch();
}

void InstanceSources::flush()
{
    const auto touched = std::exchange(m_touched, {});
    for (Session* session : touched)
        publish(session, m_ids.value(session));
    summarise();
    emit changed();
}

void InstanceSources::publish(Session* session, SourceId id)
{
    if (!m_scope.contains(*session)) {
        m_model.removeSource(id);
        return;
    }
    const auto list = session->instances().value();
    if (!list)
        return;
    const ConnectionProfile& profile = session->profile();
    const Place& place = session->place();
    const QString& project = place.projectName.isEmpty() ? place.project.text() : place.projectName;
    m_model.setRows(id, { profile.name, place.region, project, profile.environment, profile.tint }, list);
}

void InstanceSources::setScope(const Scope& scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
        follow(*it.key());
        renew(it.key());
    }
    touch();
}

QList<Session*> InstanceSources::sessions() const
{
    QList<Session*> sessions;
    const auto all = m_estate.sessions();
    for (Session* session : all) {
        // One that is closing is still among the estate's.
        if (m_ids.contains(session) && m_scope.contains(*session))
            sessions.append(session);
    }
    return sessions;
}

Session* InstanceSources::sessionOf(SourceId id) const
{
    return m_sessions.value(id);
}

InstanceSources::State InstanceSources::stateOf(Session& session)
{
    switch (session.connection().state()) {
    case Connection::State::Disabled:
        return State::Disabled;
    case Connection::State::SignedOut:
        return isYetToBeFetched(session) ? State::Fetching : State::SignedOut;
    case Connection::State::Fetching:
        return State::Fetching;
    case Connection::State::SignedIn:
        break;
    }
    const InstanceFeed& feed = session.instances();
    // A load that ended with the sign-out is no failure of the one that is under way.
    if (feed.error() && feed.error()->kind != ApiError::Kind::SignedOut)
        return State::Failed;
    return feed.hasValue() ? State::Loaded : State::Loading;
}

void InstanceSources::summarise()
{
    m_summary = {};
    const auto all = sessions();
    for (Session* session : all) {
        InstanceFeed& feed = session->instances();
        switch (stateOf(*session)) {
        case State::Disabled:
            ++m_summary.disabled;
            break;
        case State::SignedOut:
            ++m_summary.signedOut;
            if (!m_summary.signedOutConnections.contains(&session->connection()))
                m_summary.signedOutConnections.append(&session->connection());
            break;
        case State::Fetching:
        case State::Loading:
            ++m_summary.waiting;
            break;
        case State::Loaded:
            ++m_summary.loaded;
            break;
        case State::Failed:
            ++m_summary.failed;
            m_summary.failures.push_back({ session, *feed.error() });
            break;
        }
        m_summary.isLoading = m_summary.isLoading || feed.isLoading();
        m_summary.hasValue = m_summary.hasValue || feed.hasValue();
        if (feed.hasValue() && (!m_summary.oldest.isValid() || feed.loadedAt() < m_summary.oldest))
            m_summary.oldest = feed.loadedAt();
    }
    m_summary.places = int(all.size()) - m_summary.disabled;
}

void InstanceSources::reload(Session& session)
{
    // Somebody asked: that is what a connection waits for that stopped after a refused signature.
    session.connection().resume();
    session.instances().reload();
}

void InstanceSources::reload()
{
    const auto all = sessions();
    for (Session* session : all) {
        if (session->connection().state() == Connection::State::SignedIn)
            reload(*session);
    }
}

void InstanceSources::reloadFailed()
{
    const auto failures = m_summary.failures;
    for (const Failure& failure : failures)
        reload(*failure.session);
}

void InstanceSources::setVisible(bool visible)
{
    m_visible = visible;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        follow(*it.key());
}

void InstanceSources::setIncludeFailures(bool include)
{
    m_includeFailures = include;
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it)
        it.key()->instances().setIncludeFailures(include);
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
