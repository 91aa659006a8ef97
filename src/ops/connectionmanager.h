// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionfile.h"
#include "connections/connectionstore.h"
#include "connections/credentialkeeper.h"
#include "ops/estate.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace partita {

//! Keeps the estate, the settings file and the keychain in step: what a person adds, edits or removes goes
//! into all three, and what another console writes shows up here. The window talks to this.
class ConnectionManager final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives the manager.
    struct Parts
    {
        Estate& estate;
        ConnectionStore& store;
        CredentialKeeper& keeper;
        Clock& clock;
    };

    //! What became of a change.
    struct Outcome
    {
        bool saved = true; //!< the settings file took it
        std::optional<SecretError> secret; //!< the keychain did not take the secret; it is kept for this run
        //! False: what was typed is a part of the secrets, and the keychain did not give the rest (secret
        //! says why). It is not in use, and the keychain is left as it was.
        bool taken = true;
    };
    using Done = std::function<void(const Outcome&)>;

    explicit ConnectionManager(Parts parts, QObject* parent = nullptr);
    ~ConnectionManager() override;

    //! For a connection that is being added.
    static ConnectionId newId();

    Estate& estate() const { return m_parts.estate; }
    ConnectionStore& store() const { return m_parts.store; }

    //! Shows the stored connections, without asking the keychain.
    void showStored();
    //! Asks the keychain for the secrets of every enabled connection that has some there. After the first
    //! paint.
    void fetchAll();
    //! Asks again for one, on a person's behalf. With a one-time \a passcode it also signs in anew where the
    //! password is in memory already.
    void fetch(Connection& connection, Secret passcode = {});

    //! Adds or replaces the connection with the profile's id, opens it, and keeps \a bundle as the profile
    //! says. An empty member of \a bundle leaves the secret as it was. \a done is called once, later.
    void save(ConnectionProfile profile, CredentialBundle bundle, Secret passcode, const QObject* context,
              Done done);
    //! A connection of this run alone, which no file and no keychain hears of. Its secret was made for the
    //! run and is worth nothing outside it, so that lockAll() leaves it alone.
    Connection& open(ConnectionProfile profile, CredentialBundle bundle);
    bool isKept(const ConnectionId& id) const { return m_parts.store.find(id) != nullptr; }

    //! What the keychain has for \a profile, for a test of it. Nobody is signed in by this.
    void lend(const ConnectionProfile& profile, const QObject* context,
              std::function<void(SecretResult<CredentialBundle>)> done);
    //! The secrets were typed for this run. False when they are not enough to sign in with.
    bool signIn(Connection& connection, CredentialBundle bundle, Secret passcode);
    //! A copy under a new id and \a name; the secret is copied when it is in the keychain.
    bool duplicate(const Connection& connection, const QString& name);
    bool setEnabled(Connection& connection, bool enabled);
    bool setGroup(Connection& connection, const QString& group);
    //! To position \a to among all connections.
    bool move(Connection& connection, int to);
    //! \a order: the ids of all connections.
    bool reorder(const QList<ConnectionId>& order);
    //! Out of the estate, the file and the keychain. Nothing changes in the cloud.
    void remove(Connection& connection, const QObject* context, Done done);
    //! Takes the chosen rows of an import, as readConnections() gave them.
    bool import(const QList<ConnectionProfile>& profiles);

    //! Wipes the secret of every kept connection from memory.
    void lockAll();
    bool isLocked() const { return m_locked; }
    //! Asks the keychain anew for all that lockAll() signed out.
    void unlockAll();
    //! Somebody typed or clicked: the idle time begins anew.
    void noteActivity();
    //! 0: never. False when the settings could not be written.
    bool setIdleMinutes(int minutes);

signals:
    void lockedChanged(bool locked);

private:
    struct SaveJob
    {
        ConnectionProfile profile;
        CredentialBundle bundle;
        Secret passcode;
        QPointer<const QObject> context;
        Done done;
    };

    static void finish(const QObject* context, Done done, const Outcome& outcome);

    void takeOver();
    void followOrder();
    void update(Connection& connection, const ConnectionProfile& profile);
    bool change(const ConnectionProfile& profile);
    bool setStored(const ConnectionId& id, bool stored);
    void useSecret(const std::shared_ptr<SaveJob>& job);
    void useWithoutKept(const std::shared_ptr<SaveJob>& job, const SecretError& why);
    void keepSecret(const std::shared_ptr<SaveJob>& job);
    void dropIfRemoved(const ConnectionId& id);
    void setLocked(bool locked);
    std::chrono::milliseconds idleTime() const;
    void armIdle();

    Parts m_parts;
    //! Connections of the estate that the file holds, or held until another console removed them.
    QSet<ConnectionId> m_kept;
    //! Secrets are wanted from now on.
    bool m_fetching = false;
    bool m_locked = false;
    std::unique_ptr<QObject> m_idle;
    std::chrono::milliseconds m_lastActivity { 0 };
    QDateTime m_lastActivityAt;
};

} // namespace partita
