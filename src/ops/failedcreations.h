// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ops/instancelook.h"
#include "ops/journal.h"

#include <QObject>

#include <optional>
#include <vector>

namespace partita {

//! The instances of one place whose creation failed, and their removal. The service removes all of a project
//! at once or none (clause 5.5, allFailure), so they are read first, read again right before, and read once
//! more afterwards: what is still there was not removed, whatever the reply said.
//!
//! Belongs to whoever shows it; it must not outlive the client.
class FailedCreations final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Reading,
        Unreadable, //!< error() tells why; nothing was sent
        Listed, //!< instances() is what would go
        Grown, //!< another one has failed since they were listed: nothing was sent, instances() is new
        Removing, //!< the request may be on its way
        Checking, //!< which are gone
        Refused, //!< nothing was removed: error() tells why
        Done, //!< remaining() tells which are still there; error(): why the reply is missing, if it is
        Unknown, //!< sent, and nobody can tell what became of it: error()
    };
    Q_ENUM(Phase)

    struct Parts
    {
        ApiClient& client; // These outlive it.
        Journal& journal;
        Clock& clock;
        ProjectId project;
        JournalEntry origin {}; //!< who asks, and where
    };
    explicit FailedCreations(Parts parts, QObject* parent = nullptr);
    ~FailedCreations() override;

    //! Not while isBusy().
    void read();
    //! In Listed, Grown and Refused. Sends only when the service still lists nothing that instances() lacks.
    void remove();

    Phase phase() const { return m_phase; }
    bool isBusy() const;
    //! As they were last listed before the removal; what was asked about.
    const std::vector<dms::Instance>& instances() const { return m_instances; }
    //! Of instances(), after Done.
    bool isRemaining(const InstanceId& id) const { return m_remaining.contains(id); }
    int remaining() const { return int(m_remaining.size()); }
    const std::optional<ApiError>& error() const { return m_error; }

signals:
    void changed();

private:
    using Found = std::vector<dms::Instance>;

    void listed(ApiResult<Found> found);
    void confirmed(ApiResult<Found> found);
    void send();
    void check();
    void checked(ApiResult<Found> found);
    void writeDown();
    void enter(Phase phase);

    Parts m_parts;
    Phase m_phase = Phase::Reading;
    Found m_instances;
    QSet<InstanceId> m_remaining;
    std::optional<ApiError> m_error;
    std::chrono::milliseconds m_sentAt { 0 };
    InstanceLook m_look;
    Call m_call;
};

} // namespace partita
