// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <functional>
#include <memory>

namespace partita {

//! What is done with an entry of the keychain.
enum class KeychainAct { Read, Write, Remove };

//! What the keychain library said about one job.
struct KeychainAnswer
{
    enum class Fault { None, NotFound, Denied, NoBackend, Other };

    Fault fault = Fault::None;
    QString detail; //!< its own words; never a part of a secret
    Secret value; //!< of a read
};

//! Single jobs of the keychain, as the library does them: one at a time, without a limit of time, and with
//! answers that can mean more than one thing. SecretStore is made of them.
class KeychainJobs
{
public:
    virtual ~KeychainJobs() = default;

    //! The largest value that fits, in bytes; 0 when nothing limits it.
    virtual qsizetype largest() const = 0;
    //! Calls \a done once, from the event loop and after any time; also when this object is gone by then.
    virtual void start(KeychainAct act, const QString& name, Secret value,
                       std::function<void(KeychainAnswer)> done)
        = 0;
};

//! QtKeychain. Never its storage in clear text. \a service is what the entries are filed under.
std::unique_ptr<KeychainJobs> makeKeychainJobs(QString service);

} // namespace partita
