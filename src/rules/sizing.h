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
inline constexpr double UsableShare = 0.93; //!< of the ordered disk
inline constexpr qint64 StepGb = 100; //!< disks are ordered in such steps
} // namespace sizing

//! The ordered disk in GB that \a workload needs on \a brokers brokers, rounded up to a step:
//! (GB per day × days × replicas + system per broker × brokers) / usable share.
qint64 storageNeededGb(const Workload& workload, int brokers);

//! A specification and a size for it.
struct SizingProposal
{
    QString bandwidth;
    qint64 storageGb = 0; //!< at least the specification's minimum
};

//! The smallest specification that holds \a workload and its average rate with room for \a peakFactor times
//! the average; nothing when none does.
std::optional<SizingProposal> propose(const Workload& workload, const InstanceLimits& limits,
                                      double peakFactor = 3);

} // namespace partita::rules
