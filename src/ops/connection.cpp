// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/connection.h"

#include "api/loggedtransport.h"
#include "api/tokenauthenticator.h"
#include "ops/secretparts.h"

#include <algorithm>

namespace partita {

//! What the clients send through: the transport of the moment. Another proxy, or its password, makes another
//! transport, and the clients need not know.
class Connection::Route final : public Transport
{
public:
    std::unique_ptr<PendingReply> start(const HttpRequest& request) override { return m_to->start(request); }
    void lead(std::shared_ptr<Transport> to) { m_to = std::move(to); }

private:
    std::shared_ptr<Transport> m_to;
};

Connection::Connection(ConnectionProfile profile, Tools tools, QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_tools(std::move(tools))
    , m_policies(m_tools.clock)
    , m_route(std::make_unique<Route>())
    , m_tokens(TokenIssuer::Tools { *m_route, m_tools.clock, m_policies.signIn, m_credentials })
{
    m_state = m_profile.enabled ? State::SignedOut : State::Disabled;
    m_policies.writeLock.setEnabled(m_profile.readOnly);
    lead({});
    connect(&m_tokens, &TokenIssuer::changed, this, &Connection::tokenExpiresChanged);
    for (const Place& place : m_profile.places)
        addSession(place);
}

Connection::~Connection()
{
    // Places that left a moment ago lean on the policies too.
    qDeleteAll(findChildren<Session*>(QString(), Qt::FindDirectChildrenOnly));
}

void Connection::lead(QByteArrayView proxyPassword)
{
    m_route->lead(logged(m_tools.network.transport(m_profile.transportOptions(), proxyPassword),
                         m_tools.calls, m_tools.clock, [this] { return m_profile.name; }));
}

QList<Session*> Connection::sessions() const
{
    QList<Session*> sessions;
    for (const auto& session : m_sessions)
        sessions.append(session.get());
    return sessions;
}

QDateTime Connection::tokenExpires() const
{
    return m_tokens.expires();
}

void Connection::addSession(const Place& place)
{
    const ServiceEndpoints endpoints = m_tools.clouds.endpointsOf(m_profile, place.region);
    const ApiClient::Tools tools { *m_route, m_tools.workers, m_tools.clock, m_tools.uniform };
    m_sessions.push_back(
        std::make_unique<Session>(*this, place, endpoints, makeAuthenticator(place, endpoints), tools));
    emit sessionAdded(m_sessions.back().get());
}

std::unique_ptr<Authenticator> Connection::makeAuthenticator(const Place& place,
                                                             const ServiceEndpoints& endpoints)
{
    if (m_profile.signIn.kind == SignIn::Kind::User) {
        return std::make_unique<TokenAuthenticator>(m_tokens, endpoints.iam,
                                                    TokenScope { place.project, place.projectName });
    }
    return std::make_unique<SigningAuthenticator>(m_credentials, place.project, m_policies.serverClock);
}

void Connection::removeSession(const Place& place)
{
    const auto it = std::find_if(m_sessions.begin(), m_sessions.end(),
                                 [&](const auto& session) { return session->place() == place; });
    if (it == m_sessions.end())
        return;
    emit sessionRemoving(it->get());
    // Its own signal may have led here.
    Session* leaving = it->release();
    m_sessions.erase(it);
    leaving->setParent(this);
    // What is under way may be going to servers that the secrets of now are not for.
    leaving->client().endReads();
    leaving->deleteLater();
}

void Connection::setProfile(ConnectionProfile profile)
{
    const bool same = m_profile.reachesTheSame(profile);
    const QList<Place> before = m_profile.places;
    for (const Place& place : before) {
        if (!same || !profile.places.contains(place))
            removeSession(place);
    }
    m_profile = std::move(profile);
    m_policies.writeLock.setEnabled(m_profile.readOnly);
    if (!same) {
        signOut();
        lead({});
    }
    for (const Place& place : m_profile.places) {
        if (same && before.contains(place))
            continue;
        addSession(place);
        if (m_state == State::SignedIn)
            m_sessions.back()->instances().reload();
    }
    std::sort(m_sessions.begin(), m_sessions.end(), [this](const auto& a, const auto& b) {
        return m_profile.places.indexOf(a->place()) < m_profile.places.indexOf(b->place());
    });
    if (!m_profile.enabled)
        signOut();
    else if (m_state == State::Disabled)
        setState(State::SignedOut);
    emit profileChanged();
}

void Connection::setState(State state)
{
    if (m_state == state && state != State::SignedOut)
        return;
    m_state = state;
    emit stateChanged();
}

quint64 Connection::beginFetching()
{
    const quint64 question = ++m_question;
    m_secretError.reset();
    setState(State::Fetching);
    return question;
}

void Connection::failFetching(SecretError error)
{
    if (m_state != State::Fetching && m_state != State::SignedOut)
        return;
    m_secretError = std::move(error);
    setState(State::SignedOut);
}

CredentialBundle Connection::inMemory()
{
    CredentialBundle bundle;
    if (const AccessKey* key = m_credentials.accessKey()) {
        bundle.secretKey = key->secret.clone();
        bundle.securityToken = key->securityToken.clone();
    } else if (const UserPassword* user = m_credentials.user()) {
        bundle.password = user->password.clone();
    }
    return bundle;
}

bool Connection::signIn(CredentialBundle bundle, Secret passcode)
{
    bundle = completed(std::move(bundle), inMemory());
    if (!m_profile.enabled || !provesWhoAsks(m_profile.signIn, bundle))
        return false;
    m_secretError.reset();
    m_tokens.forget();
    if (m_profile.signIn.kind == SignIn::Kind::AccessKey) {
        m_credentials.set(AccessKey { m_profile.signIn.accessKey.toUtf8(), std::move(bundle.secretKey),
                                      std::move(bundle.securityToken) });
    } else {
        m_credentials.set(UserPassword { m_profile.signIn.domain, m_profile.signIn.user,
                                         std::move(bundle.password), std::move(passcode),
                                         m_profile.signIn.passcode });
    }
    if (!bundle.proxyPassword.isEmpty())
        lead(bundle.proxyPassword.view());
    begin();
    return true;
}

//! With secrets that nothing is known of yet.
void Connection::begin()
{
    const auto all = sessions();
    // What is under way asks with the secrets of before, and would keep the feeds from loading.
    for (Session* session : all)
        session->client().endReads();
    m_policies.signIn.reset();
    setState(State::SignedIn);
    for (Session* session : all)
        session->instances().reload();
}

bool Connection::lacksPasscode() const
{
    return m_tokens.lacksPasscode();
}

void Connection::renew(Secret passcode)
{
    UserPassword* user = m_credentials.user();
    if (!user)
        return;
    m_tokens.forget();
    user->passcode = std::move(passcode);
    begin();
    // The state is the same; that it can sign in again is not.
    emit stateChanged();
}

void Connection::signOut()
{
    m_credentials.wipe();
    for (const auto& session : m_sessions)
        session->client().endReads();
    m_tokens.forget();
    m_policies.writeLock.lock();
    // The old transport holds the password of its proxy.
    lead({});
    setState(m_profile.enabled ? State::SignedOut : State::Disabled);
}

} // namespace partita
