// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/connectionmanager.h"

#include "ops/secretparts.h"

#include <QUuid>

#include <algorithm>

namespace partita {

ConnectionManager::ConnectionManager(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_lastActivity(parts.clock.monotonic())
    , m_lastActivityAt(parts.clock.now())
{
    connect(&m_parts.store, &ConnectionStore::changedElsewhere, this, &ConnectionManager::takeOver);
    armIdle();
}

ConnectionManager::~ConnectionManager() = default;

ConnectionId ConnectionManager::newId()
{
    return ConnectionId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

void ConnectionManager::showStored()
{
    takeOver();
}

//! Makes the estate say what the file says. Connections of this run alone are left as they are.
void ConnectionManager::takeOver()
{
    const QList<ConnectionProfile> stored = m_parts.store.connections();
    const auto open = m_parts.estate.connections();
    for (Connection* connection : open) {
        const ConnectionId id = connection->profile().id;
        if (m_kept.contains(id) && !isKept(id)) {
            m_kept.remove(id);
            m_parts.estate.remove(*connection);
        }
    }
    for (const ConnectionProfile& profile : stored) {
        m_kept.insert(profile.id);
        if (Connection* connection = m_parts.estate.find(profile.id))
            update(*connection, profile);
        else if (Connection& added = m_parts.estate.add(profile); m_fetching && !m_locked)
            fetch(added);
    }
    followOrder();
}

void ConnectionManager::update(Connection& connection, const ConnectionProfile& profile)
{
    if (connection.profile() == profile)
        return;
    using State = Connection::State;
    const State before = connection.state();
    const bool switchedOn = before == State::Disabled && m_fetching && !m_locked;
    const bool wanted = before == State::SignedIn || before == State::Fetching || switchedOn;
    connection.setProfile(profile);
    if (wanted && connection.state() == State::SignedOut)
        fetch(connection);
}

void ConnectionManager::followOrder()
{
    QList<ConnectionId> order;
    for (const ConnectionProfile& profile : m_parts.store.connections())
        order.append(profile.id);
    const auto open = m_parts.estate.connections();
    for (Connection* connection : open) {
        if (!isKept(connection->profile().id))
            order.append(connection->profile().id);
    }
    m_parts.estate.reorder(order);
}

void ConnectionManager::fetchAll()
{
    m_fetching = true;
    const auto open = m_parts.estate.connections();
    for (Connection* connection : open)
        fetch(*connection);
}

void ConnectionManager::fetch(Connection& connection, Secret passcode)
{
    const ConnectionProfile& profile = connection.profile();
    if (connection.state() == Connection::State::SignedIn && !passcode.isEmpty()) {
        connection.renew(std::move(passcode));
        return;
    }
    if (!profile.hasStoredSecret || connection.state() != Connection::State::SignedOut)
        return;
    const quint64 question = connection.beginFetching();
    auto oneTime = std::make_shared<Secret>(std::move(passcode));
    m_parts.keeper.fetch(profile, this,
                         [this, id = profile.id, question, oneTime](SecretResult<CredentialBundle> bundle) {
                             Connection* asked = m_parts.estate.find(id);
                             if (!asked || !asked->isFetching(question))
                                 return;
                             if (!bundle)
                                 asked->failFetching(std::move(bundle.error()));
                             else if (!signIn(*asked, std::move(*bundle), std::move(*oneTime)))
                                 asked->failFetching({ SecretError::Kind::Missing, {} });
                         });
}

Connection& ConnectionManager::open(ConnectionProfile profile, CredentialBundle bundle)
{
    Connection& connection = m_parts.estate.add(std::move(profile));
    connection.signIn(std::move(bundle));
    return connection;
}

void ConnectionManager::lend(const ConnectionProfile& profile, const QObject* context,
                             std::function<void(SecretResult<CredentialBundle>)> done)
{
    m_parts.keeper.fetch(profile, context, std::move(done));
}

bool ConnectionManager::signIn(Connection& connection, CredentialBundle bundle, Secret passcode)
{
    if (!connection.signIn(std::move(bundle), std::move(passcode)))
        return false;
    setLocked(false);
    return true;
}

void ConnectionManager::finish(const QObject* context, Done done, const Outcome& outcome)
{
    QMetaObject::invokeMethod(
        const_cast<QObject*>(context), [done = std::move(done), outcome] { done(outcome); },
        Qt::QueuedConnection);
}

void ConnectionManager::save(ConnectionProfile profile, CredentialBundle bundle, Secret passcode,
                             const QObject* context, Done done)
{
    const ConnectionProfile* before = m_parts.store.find(profile.id);
    profile.hasStoredSecret = before && before->hasStoredSecret;
    if (!m_parts.store.save(profile)) {
        finish(context, std::move(done), Outcome { false, std::nullopt });
        return;
    }
    m_kept.insert(profile.id);
    if (Connection* connection = m_parts.estate.find(profile.id))
        update(*connection, profile);
    else
        m_parts.estate.add(profile);

    auto job = std::make_shared<SaveJob>(
        SaveJob { profile, std::move(bundle), std::move(passcode), context, std::move(done) });
    if (job->bundle.isEmpty() || isComplete(profile, job->bundle) || !profile.hasStoredSecret) {
        useSecret(job);
        return;
    }
    // A part was typed, the rest is in the keychain.
    m_parts.keeper.fetch(profile, this, [this, job](SecretResult<CredentialBundle> kept) {
        if (!kept) {
            useWithoutKept(job, kept.error());
            return;
        }
        job->bundle = completed(std::move(job->bundle), std::move(*kept));
        useSecret(job);
    });
}

//! The keychain may still hold the rest, so that a part must not be written over it.
void ConnectionManager::useWithoutKept(const std::shared_ptr<SaveJob>& job, const SecretError& why)
{
    Outcome outcome;
    outcome.secret = why;
    Connection* connection = m_parts.estate.find(job->profile.id);
    outcome.taken = connection && signIn(*connection, std::move(job->bundle), std::move(job->passcode));
    if (job->context)
        job->done(outcome);
}

void ConnectionManager::useSecret(const std::shared_ptr<SaveJob>& job)
{
    Connection* connection = m_parts.estate.find(job->profile.id);
    if (connection && !job->bundle.isEmpty())
        signIn(*connection, job->bundle.clone(), std::move(job->passcode));
    else if (connection && !job->passcode.isEmpty())
        fetch(*connection, std::move(job->passcode));
    keepSecret(job);
}

void ConnectionManager::keepSecret(const std::shared_ptr<SaveJob>& job)
{
    const auto report = [this, job](bool stored, const SecretResult<void>& result) {
        Outcome outcome;
        if (result)
            outcome.saved = setStored(job->profile.id, stored);
        else
            outcome.secret = result.error();
        if (job->context)
            job->done(outcome);
    };
    if (!job->profile.remember && job->profile.hasStoredSecret) {
        m_parts.keeper.forget(job->profile.id, this,
                              [report](const SecretResult<void>& result) { report(false, result); });
    } else if (job->profile.remember && provesWhoAsks(job->profile.signIn, job->bundle)) {
        m_parts.keeper.remember(job->profile, job->bundle, this,
                                [this, job, report](const SecretResult<void>& result) {
                                    dropIfRemoved(job->profile.id);
                                    report(true, result);
                                });
    } else if (job->context) {
        finish(job->context, job->done, {});
    }
}

//! Whoever removed the connection while the keychain was writing found nothing there to take along.
void ConnectionManager::dropIfRemoved(const ConnectionId& id)
{
    if (!isKept(id))
        m_parts.keeper.forget(id, this, [](const SecretResult<void>&) { /* nobody is left to be told */ });
}

bool ConnectionManager::setStored(const ConnectionId& id, bool stored)
{
    const ConnectionProfile* kept = m_parts.store.find(id);
    if (!kept)
        return true; // removed meanwhile
    ConnectionProfile profile = *kept;
    profile.hasStoredSecret = stored;
    return change(profile);
}

bool ConnectionManager::change(const ConnectionProfile& profile)
{
    if (isKept(profile.id) && !m_parts.store.save(profile))
        return false;
    if (Connection* connection = m_parts.estate.find(profile.id))
        update(*connection, profile);
    return true;
}

bool ConnectionManager::duplicate(const Connection& connection, const QString& name)
{
    ConnectionProfile copy = connection.profile();
    const ConnectionProfile original = copy;
    copy.id = newId();
    copy.name = name;
    copy.hasStoredSecret = false;
    if (!m_parts.store.save(copy))
        return false;
    m_kept.insert(copy.id);
    m_parts.estate.add(copy);
    if (!original.hasStoredSecret)
        return true;
    m_parts.keeper.fetch(original, this, [this, copy](SecretResult<CredentialBundle> bundle) {
        Connection* added = m_parts.estate.find(copy.id);
        if (!added)
            return;
        if (!bundle) {
            added->failFetching(std::move(bundle.error()));
            return;
        }
        m_parts.keeper.remember(copy, *bundle, this, [this, id = copy.id](const SecretResult<void>& result) {
            dropIfRemoved(id);
            Connection* kept = m_parts.estate.find(id);
            if (!kept)
                return;
            if (!result)
                kept->failFetching(result.error());
            else if (setStored(id, true) && !m_locked)
                fetch(*kept);
        });
    });
    return true;
}

bool ConnectionManager::setEnabled(Connection& connection, bool enabled)
{
    ConnectionProfile profile = connection.profile();
    profile.enabled = enabled;
    if (!change(profile))
        return false;
    fetch(connection);
    return true;
}

bool ConnectionManager::setGroup(Connection& connection, const QString& group)
{
    ConnectionProfile profile = connection.profile();
    profile.group = group;
    return change(profile);
}

bool ConnectionManager::move(Connection& connection, int to)
{
    QList<ConnectionId> order;
    const auto open = m_parts.estate.connections();
    for (Connection* each : open)
        order.append(each->profile().id);
    order.move(order.indexOf(connection.profile().id), std::clamp(to, 0, int(order.size()) - 1));
    return reorder(order);
}

bool ConnectionManager::reorder(const QList<ConnectionId>& order)
{
    QList<ConnectionId> kept = order;
    kept.removeIf([this](const ConnectionId& id) { return !isKept(id); });
    if (!m_parts.store.reorder(kept))
        return false;
    m_parts.estate.reorder(order);
    return true;
}

void ConnectionManager::remove(Connection& connection, const QObject* context, Done done)
{
    const ConnectionProfile profile = connection.profile();
    if (isKept(profile.id) && !m_parts.store.remove(profile.id)) {
        finish(context, std::move(done), Outcome { false, std::nullopt });
        return;
    }
    m_kept.remove(profile.id);
    m_parts.estate.remove(connection);
    if (!profile.hasStoredSecret) {
        finish(context, std::move(done), {});
        return;
    }
    m_parts.keeper.forget(profile.id, this,
                          [context = QPointer(context), done](const SecretResult<void>& result) {
                              Outcome outcome;
                              if (!result)
                                  outcome.secret = result.error();
                              if (context)
                                  done(outcome);
                          });
}

bool ConnectionManager::import(const QList<ConnectionProfile>& profiles)
{
    bool all = true;
    for (ConnectionProfile profile : profiles) {
        const ConnectionProfile* before = m_parts.store.find(profile.id);
        // The file's own word counts: a secret must not follow a connection to other servers.
        profile.hasStoredSecret = profile.hasStoredSecret && before && before->hasStoredSecret;
        all = m_parts.store.save(profile) && all;
    }
    takeOver();
    return all;
}

} // namespace partita
