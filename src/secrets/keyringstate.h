// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace partita {

//! What can be said of the desktop's keyring as a whole.
enum class KeyringState {
    Absent, //!< not running, and nothing starts it
    Silent, //!< running, and does not answer
    Locked, //!< its default collection is locked
    Open, //!< anything else
};

//! Asks for the state of the keyring. QtKeychain answers "no such entry" also for a locked keyring, and
//! reports a removal there as done although nothing was removed; only the keyring itself knows better.
class KeyringProbe
{
public:
    virtual ~KeyringProbe() = default;

    //! \a done comes once, from the event loop, unless \a context is gone by then.
    virtual void ask(const QObject* context, std::function<void(KeyringState)> done) = 0;
};

//! Asks the Secret Service over D-Bus and waits at most \a limit for each of at most three answers. With
//! KWallet in its place, which tells a locked wallet from a missing entry itself, the answer is Open. Exists
//! where there is D-Bus.
std::unique_ptr<KeyringProbe> makeKeyringProbe(std::chrono::milliseconds limit = std::chrono::seconds(5));

} // namespace partita
