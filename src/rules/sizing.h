// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"

#include <QtGlobal>

#include <optional>

namespace partita::rules {

//! What a workload is expected to keep.
struct Workload
{
    double gbPerDay = 0; //!< what producers write, before replication
    double retentionDays = 3;
    int replicas = 3;
};

namespace sizing {
inline constexpr qint64 SystemGbPerBroker = 33; //!< a broker's own use of its disk
inline constexpr int UsablePercent = 93; //!< of the ordered disk
inline constexpr double UsableShare = UsablePercent / 100.0;
inline constexpr qint64 StepGb = 100; //!< disks are ordered in such steps
inline constexpr int FewestBrokers = 3; //!< assumed where a specification does not tell its brokers
} // namespace sizing

//! The ordered disk in GB that \a workload needs on \a brokers brokers, rounded up to a step:
//! (GB per day × days × replicas + system per broker × brokers) / usable share. Negative values count as
//! nothing, fewer than one replica as one; what no disk could hold is a very large number.
qint64 storageNeededGb(const Workload& workload, int brokers);

//! A specification and a size for it.
struct SizingProposal
{
    QString bandwidth;
    qint64 storageGb = 0; //!< at least the specification's minimum
};

//! The specification with the least bandwidth that holds \a workload on its largest disk, has a broker for
//! each replica, and carries \a peakFactor (at least 1) times the average rate of what producers write;
//! nothing when none does. Bandwidths other than "100MB" and its like are never proposed.
std::optional<SizingProposal> propose(const Workload& workload, const InstanceLimits& limits,
                                      double peakFactor = 3);

} // namespace partita::rules
