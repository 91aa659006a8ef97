// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace partita {

//! Why a secret could not be read, kept or removed. Holds facts; the user interface chooses the words.
struct SecretError
{
    enum class Kind {
        NoService, //!< the system has no keychain, or none is running
        Locked, //!< the keychain is locked and was not unlocked
        Denied, //!< the keychain refused, or its prompt was cancelled
        Missing, //!< the keychain is open and has no such entry
        TimedOut, //!< it did not answer in time; it may still carry a change out
        TooLarge, //!< more than this system's keychain takes
        Damaged, //!< what was kept is not what this console writes
        Other,
    };

    Kind kind = Kind::Other;
    QString detail; //!< what the system said, never a part of a secret
};

template <typename T> using SecretResult = Result<T, SecretError>;

//! Secrets by name, in the keychain of the operating system. Asynchronous: every call ends in exactly one
//! completion, from the event loop, unless its context is gone by then. A completion comes after at most ten
//! seconds, also from a keychain that hangs. Never falls back to a file.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual void read(const QString& name, const QObject* context,
                      std::function<void(SecretResult<Secret>)> done)
        = 0;
    //! Replaces what was kept under \a name. \a label is what the keychain's own program shows to a person.
    virtual void write(const QString& name, const QString& label, Secret value, const QObject* context,
                       std::function<void(SecretResult<void>)> done)
        = 0;
    //! Succeeds also when there was no such entry.
    virtual void remove(const QString& name, const QObject* context,
                        std::function<void(SecretResult<void>)> done)
        = 0;
};

} // namespace partita
