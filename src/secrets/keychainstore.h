// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "secrets/keychainjobs.h"
#include "secrets/keyringstate.h"
#include "secrets/secretstore.h"

#include <QList>
#include <QObject>

#include <memory>

namespace partita {

//! Secrets in the keychain of the operating system. One job runs at a time; a call that runs out of time
//! before its turn is not carried out, one whose job hangs may be. Destroying the store drops what waits and
//! leaves the job under way to itself; nothing is completed then.
class KeychainStore final : public QObject, public SecretStore
{
public:
    //! How long any call takes at most.
    static constexpr std::chrono::seconds timeLimit { 10 };

    //! \a probe is null where the answers of the keychain mean what they say.
    KeychainStore(Clock& clock, std::unique_ptr<KeychainJobs> jobs, std::unique_ptr<KeyringProbe> probe);
    ~KeychainStore() override;

    void read(const QString& name, const QObject* context,
              std::function<void(SecretResult<Secret>)> done) override;
    //! \a label is not used: QtKeychain shows every entry under the name of the service.
    //! \a value must not be empty, since a read that brings nothing counts as failed.
    void write(const QString& name, const QString& label, Secret value, const QObject* context,
               std::function<void(SecretResult<void>)> done) override;
    void remove(const QString& name, const QObject* context,
                std::function<void(SecretResult<void>)> done) override;

private:
    class Call;
    using Done = std::function<void(SecretResult<Secret>)>;

    void submit(KeychainAct act, const QString& name, Secret value, const QObject* context, Done done);
    void startNext();
    void start(Call* call);
    void judge(Call* call, KeychainAnswer answer);
    void finish(Call* call, SecretResult<Secret> result);

    Clock& m_clock;
    std::unique_ptr<KeychainJobs> m_jobs;
    std::unique_ptr<KeyringProbe> m_probe;
    QList<Call*> m_waiting;
    bool m_busy = false;
};

//! The keychain of this system, entries filed under \a service.
std::unique_ptr<SecretStore> makeKeychainStore(Clock& clock, QString service = QStringLiteral("Partita"));

} // namespace partita
