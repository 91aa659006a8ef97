// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/tokenissuer.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <vector>

// The parts of TokenIssuer; of no use to others.

namespace partita::signin {

enum class Way { Password, Passcode, Token };

//! Somebody who wants a token.
struct Waiter
{
    QPointer<const QObject> context;
    TokenIssuer::Then then;
};

//! A token in memory.
struct Kept
{
    Secret text;
    quint64 proof = 0;
    ProjectId project;
    //! By both clocks: the monotonic one stands still while the machine sleeps, the other can be set back.
    std::chrono::milliseconds monotonicEnd;
    QDateTime wallEnd;
    std::chrono::milliseconds renewBefore;
    //! Whether other scopes can be had for it.
    bool isBase = true;

    //! The time that is left.
    std::chrono::milliseconds left(const Clock& clock) const
    {
        return std::min(monotonicEnd - clock.monotonic(),
                        std::chrono::milliseconds(clock.now().msecsTo(wallEnd)));
    }
    bool isAlive(const Clock& clock) const { return left(clock) > std::chrono::milliseconds(0); }
};

//! A sign-in under way, and the context of all that it waits for.
class SignIn final : public QObject
{
public:
    ~SignIn() override
    {
        // The exchange shares the bytes; wiping before it let go of them would wipe a copy.
        reply.reset();
        if (body.isDetached())
            wipeBytes(body.data(), body.size());
    }

    SignInGate::Ticket ticket;
    Way way = Way::Password;
    quint64 base = 0; //!< proof of the token that it goes by, with Way::Token
    bool waitsForBase = false;
    std::chrono::milliseconds monotonicStart {};
    QDateTime wallStart;
    QByteArray body;
    std::unique_ptr<PendingReply> reply;
};

//! What belongs to one scope. Its address stays until forget().
struct Entry
{
    QUrl iam;
    TokenScope scope;
    std::optional<Kept> token;
    quint64 newest = 0; //!< proof of the last token, also when it was dropped
    std::chrono::milliseconds pauseEnd = std::chrono::milliseconds::min();
    std::vector<Waiter> waiters;
    std::unique_ptr<SignIn> signIn;

    //! Whether its token will do: no other is due, or a newer one could not be had a moment ago.
    bool isGood(const Clock& clock) const;
};

//! All scopes of one issuer.
class Scopes final
{
public:
    //! \a clock outlives this.
    explicit Scopes(const Clock& clock)
        : m_clock(clock)
    {
    }

    size_t size() const { return m_entries.size(); }
    Entry& operator[](size_t index) const { return *m_entries[index]; }
    //! A new one for a scope that was not asked for yet.
    Entry& of(const QUrl& iam, const TokenScope& scope);
    //! Whose newest token has, or had, that \a proof, which is not 0; null when nobody's.
    Entry* withNewest(quint64 proof) const;
    //! The token with the most time left that other scopes can be had for; null when there is none.
    const Kept* baseFor(const QUrl& iam) const;
    bool isPasscodeUnderWay(const QUrl& iam) const;
    //! Whether a token is alive, or is being asked for by passcode.
    bool isAnyAliveOrByPasscode() const;
    //! Of the token that ends first, in UTC; invalid when none is alive.
    QDateTime firstEnd() const;

    std::vector<Waiter> takeWaiters();
    //! Wipes all tokens and ends all sign-ins without letting anybody through the gate yet: that is done by
    //! destroying what is returned.
    std::vector<SignInGate::Ticket> endAll();

private:
    const Clock& m_clock;
    std::vector<std::unique_ptr<Entry>> m_entries;
};

} // namespace partita::signin
