// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/connectionpolicies.h"
#include "api/credentials.h"
#include "api/tokenissuer.h"
#include "connections/cloudcatalogue.h"
#include "connections/credentialbundle.h"
#include "ops/session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace partita {

class CallLog;

//! One connection of the estate: what is kept of it, whether its secret is in memory, and a session for each
//! of its places. Sessions live as long as their place is part of the profile; without a secret they keep
//! what they show.
class Connection final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Disabled, //!< a person switched it off
        Fetching, //!< the keychain is being asked
        SignedOut, //!< the secret is not in memory: locked, never kept, or the keychain gave none
                   //!< (secretError())
        SignedIn, //!< the secret is in memory; whether the service accepts it, each session tells
    };
    Q_ENUM(State)

    struct Tools
    {
        Network& network;
        Workers& workers;
        Clock& clock;
        std::function<double()> uniform; //!< draws from [0, 1), for jitter
        const CloudCatalogue& clouds;
        //! Keeps what is sent, for people to read; null: nothing is kept.
        CallLog* calls = nullptr;
    };

    //! \a tools outlives the connection.
    Connection(ConnectionProfile profile, Tools tools, QObject* parent = nullptr);
    ~Connection() override;

    const ConnectionProfile& profile() const { return m_profile; }
    //! Sessions of places that stay keep what they show, unless what they need to reach them has changed.
    void setProfile(ConnectionProfile profile);

    State state() const { return m_state; }
    //! Why the keychain gave nothing.
    const std::optional<SecretError>& secretError() const { return m_secretError; }
    QList<Session*> sessions() const;
    ConnectionPolicies& policies() { return m_policies; }
    const ConnectionPolicies& policies() const { return m_policies; }
    //! When the first of its tokens ends; invalid for access keys and before the first sign-in.
    QDateTime tokenExpires() const;

    //! Gives the number of this question, for isFetching().
    quint64 beginFetching();
    //! Whether the keychain's answer to the question with that number is still wanted: not when the
    //! connection was locked, given its secret by hand, or has asked anew meanwhile.
    bool isFetching(quint64 question) const { return m_state == State::Fetching && question == m_question; }
    //! Takes the secrets and begins to load; what \a bundle lacks stays as it is in memory. \a passcode:
    //! one-time, for users with a second factor. False, and nothing is another, when the connection is
    //! disabled or nobody could be signed in with what is there then.
    bool signIn(CredentialBundle bundle, Secret passcode = {});
    //! Nothing is another when the connection is disabled, or was given its secret by hand meanwhile.
    void failFetching(SecretError error);
    //! Whether the secret in memory signs nobody in until there is a new one-time passcode.
    bool lacksPasscode() const;
    //! Signs in anew with the password that is in memory. Nothing happens when there is none.
    void renew(Secret passcode);
    //! Wipes the secrets and the tokens and ends what is under way; values on show stay.
    void signOut();
    //! On a person's behalf: a connection that stopped after a refused secret goes on.
    void resume() { m_policies.signIn.resume(); }

signals:
    void stateChanged();
    //! Name, colour, order of places: what is shown of it.
    void profileChanged();
    void tokenExpiresChanged();
    void sessionAdded(partita::Session* session);
    //! The session is still alive, for the last time.
    void sessionRemoving(partita::Session* session);

private:
    class Route;

    void addSession(const Place& place);
    void removeSession(const Place& place);
    void setState(State state);
    void begin();
    void lead(QByteArrayView proxyPassword);
    CredentialBundle inMemory();
    std::unique_ptr<Authenticator> makeAuthenticator(const Place& place, const ServiceEndpoints& endpoints);

    ConnectionProfile m_profile;
    Tools m_tools;
    State m_state = State::SignedOut;
    std::optional<SecretError> m_secretError;
    quint64 m_question = 0; //!< counts beginFetching()
    ConnectionPolicies m_policies;
    Credentials m_credentials;
    std::unique_ptr<Route> m_route;
    TokenIssuer m_tokens;
    std::vector<std::unique_ptr<Session>> m_sessions;
};

} // namespace partita
