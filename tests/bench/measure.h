// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace partita::bench {

//! One side of a comparison, measured in turn with the other: A, B, A, B, …
struct Pair
{
    double ours = 0; //!< median, milliseconds
    double reference = 0; //!< median, milliseconds
    double ratio = 0; //!< median of the ratios of each round
};

//! Runs both \a rounds times after one warm-up and returns the medians.
Pair compare(int rounds, const std::function<void()>& ours, const std::function<void()>& reference);

double median(std::vector<double> values);
//! The value below which \a share of the values lie.
double quantile(std::vector<double> values, double share);
//! Milliseconds that \a work takes.
double millisecondsOf(const std::function<void()>& work);
//! A "kB" line of /proc/self/status, for example "VmHWM", in bytes.
qint64 processMemory(const QByteArray& line);

//! Collects the figures of one program: prints each as a JSON line and remembers whether all kept their
//! bounds.
class Report
{
public:
    //! \a value must be at most \a bound.
    void atMost(const char* id, const char* what, double value, double bound);
    //! \a value must be at least \a bound.
    void atLeast(const char* id, const char* what, double value, double bound);
    //! A figure without a bound.
    void note(const char* id, const char* what, double value);
    //! The exit code: 1 when a bound was broken.
    int exitCode() const { return m_broken ? 1 : 0; }

private:
    void print(const char* id, const char* what, double value, const char* relation, double bound, bool kept);

    bool m_broken = false;
};

} // namespace partita::bench
