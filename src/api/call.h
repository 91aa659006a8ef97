// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace partita {

class PendingCall;

//! Owns a request that is under way. Destroying it, or assigning another to it, aborts the request, and its
//! completion is never called afterwards. Declare it last among the members of its owner.
class [[nodiscard]] Call
{
public:
    Call();
    ~Call();
    Call(Call&& other) noexcept;
    Call& operator=(Call&& other) noexcept;
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    //! Whether the completion is still to come.
    bool isActive() const;
    void cancel();

private:
    friend class ApiClient;
    explicit Call(std::unique_ptr<PendingCall> pending);

    std::unique_ptr<PendingCall> m_pending;
};

} // namespace partita
