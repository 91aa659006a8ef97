// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sizing.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace partita::rules {

namespace {

constexpr double SecondsPerDay = 24.0 * 60 * 60;
constexpr double MbPerGb = 1024;
//! Of a step: what is left over by the arithmetic must not cost one more.
constexpr double Rounding = 1e-6;
//! Beyond any disk, and far from where integers end.
constexpr double MostGb = 1e15;

//! Something negative, or no number at all, is nothing.
double amount(double value)
{
    return value > 0 ? value : 0;
}

//! Megabytes a second, from "100MB"; nothing when it says something else.
std::optional<qint64> megabytesPerSecond(const QString& bandwidth)
{
    if (!bandwidth.endsWith(u"MB"))
        return std::nullopt;
    bool ok = false;
    const qint64 value = QStringView(bandwidth).chopped(2).toLongLong(&ok);
    return ok && value > 0 ? std::optional(value) : std::nullopt;
}

bool holds(const SpecificationLimits& specification, double megabytes, const Workload& workload)
{
    const auto most = megabytesPerSecond(specification.bandwidth);
    const int brokers = specification.brokers > 0 ? specification.brokers : sizing::FewestBrokers;
    return most && megabytes <= double(*most) && workload.replicas <= brokers
        && storageNeededGb(workload, brokers) <= specification.maxStorageGb;
}

} // namespace

qint64 storageNeededGb(const Workload& workload, int brokers)
{
    const double messages
        = amount(workload.gbPerDay) * amount(workload.retentionDays) * double(std::max(workload.replicas, 1));
    const double ordered
        = (messages + double(sizing::SystemGbPerBroker) * double(std::max(brokers, 0))) / sizing::UsableShare;
    // Written so that infinity is caught as well.
    if (!(ordered < MostGb))
        return qint64(MostGb);
    return qint64(std::ceil(ordered / double(sizing::StepGb) - Rounding)) * sizing::StepGb;
}

std::optional<SizingProposal> propose(const Workload& workload, const InstanceLimits& limits,
                                      double peakFactor)
{
    const double average = amount(workload.gbPerDay) * MbPerGb / SecondsPerDay;
    const double peak = average * std::max(amount(peakFactor), 1.0);
    const SpecificationLimits* smallest = nullptr;
    for (const SpecificationLimits& specification : limits.specifications) {
        if (holds(specification, peak, workload)
            && (!smallest
                || *megabytesPerSecond(specification.bandwidth) < *megabytesPerSecond(smallest->bandwidth)))
            smallest = &specification;
    }
    if (!smallest)
        return std::nullopt;
    const int brokers = smallest->brokers > 0 ? smallest->brokers : sizing::FewestBrokers;
    return SizingProposal { smallest->bandwidth,
                            std::max(smallest->minStorageGb, storageNeededGb(workload, brokers)) };
}

} // namespace partita::rules
