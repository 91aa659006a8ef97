// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/call.h"

#include "api/pendingcall.h"

namespace partita {

Call::Call() = default;

Call::Call(std::unique_ptr<PendingCall> pending)
    : m_pending(std::move(pending))
{
}

Call::~Call()
{
    cancel();
}

Call::Call(Call&& other) noexcept = default;

Call& Call::operator=(Call&& other) noexcept
{
    if (this != &other) {
        cancel();
        m_pending = std::move(other.m_pending);
    }
    return *this;
}

bool Call::isActive() const
{
    return m_pending && m_pending->isActive();
}

void Call::cancel()
{
    if (!m_pending)
        return;
    // Its completion may be on the stack right now, deleting the owner of this Call.
    PendingCall* pending = m_pending.release();
    pending->abandon();
    pending->deleteLater();
}

} // namespace partita
