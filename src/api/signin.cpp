// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/signin.h"

#include <iterator>

namespace partita::signin {

using std::chrono::milliseconds;

bool Entry::isGood(const Clock& clock) const
{
    if (!token)
        return false;
    const milliseconds left = token->left(clock);
    return left > token->renewBefore || (left > milliseconds(0) && clock.monotonic() < pauseEnd);
}

Entry& Scopes::of(const QUrl& iam, const TokenScope& scope)
{
    for (const auto& entry : m_entries) {
        if (entry->iam == iam && entry->scope == scope)
            return *entry;
    }
    m_entries.push_back(std::make_unique<Entry>());
    m_entries.back()->iam = iam;
    m_entries.back()->scope = scope;
    return *m_entries.back();
}

Entry* Scopes::withNewest(quint64 proof) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const auto& entry) { return entry->newest == proof; });
    return found == m_entries.end() ? nullptr : found->get();
}

const Kept* Scopes::baseFor(const QUrl& iam) const
{
    const Kept* best = nullptr;
    for (const auto& entry : m_entries) {
        const Kept* token = entry->token && entry->iam == iam ? &*entry->token : nullptr;
        if (token && token->isBase && token->isAlive(m_clock)
            && (!best || token->left(m_clock) > best->left(m_clock)))
            best = token;
    }
    return best;
}

bool Scopes::isPasscodeUnderWay(const QUrl& iam) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& entry) {
        return entry->iam == iam && entry->signIn && entry->signIn->way == Way::Passcode;
    });
}

bool Scopes::isAnyAliveOrByPasscode() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [this](const auto& entry) {
        const bool isUnderWay = entry->signIn && entry->signIn->way == Way::Passcode;
        return isUnderWay || (entry->token && entry->token->isAlive(m_clock));
    });
}

QDateTime Scopes::firstEnd() const
{
    QDateTime first;
    for (const auto& entry : m_entries) {
        if (entry->token && entry->token->isAlive(m_clock)
            && (!first.isValid() || entry->token->wallEnd < first))
            first = entry->token->wallEnd;
    }
    return first;
}

std::vector<Waiter> Scopes::takeWaiters()
{
    std::vector<Waiter> waiters;
    for (const auto& entry : m_entries)
        std::move(entry->waiters.begin(), entry->waiters.end(), std::back_inserter(waiters));
    return waiters;
}

std::vector<SignInGate::Ticket> Scopes::endAll()
{
    std::vector<SignInGate::Ticket> tickets;
    for (const auto& entry : m_entries) {
        if (entry->signIn)
            tickets.push_back(std::move(entry->signIn->ticket));
    }
    m_entries.clear();
    return tickets;
}

} // namespace partita::signin
