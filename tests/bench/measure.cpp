// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace partita::bench {

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(share * double(values.size())))];
}

double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Pair compare(int rounds, const std::function<void()>& ours, const std::function<void()>& reference)
{
    ours();
    reference();
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(millisecondsOf(ours));
        b.push_back(millisecondsOf(reference));
        ratios.push_back(a.back() / b.back());
    }
    return { median(a), median(b), median(ratios) };
}

qint64 processMemory(const QByteArray& line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& row : status.readAll().split('\n')) {
        if (row.startsWith(line + ':'))
            return row.mid(line.size() + 1).trimmed().split(' ').constFirst().toLongLong() * 1024;
    }
    return 0;
}

void Report::print(const char* id, const char* what, double value, const char* relation, double bound,
                   bool kept)
{
    std::printf(R"({"id":"%s","what":"%s","value":%.3f,"bound":"%s %.3f","kept":%s})"
                "\n",
                id, what, value, relation, bound, kept ? "true" : "false");
    std::fflush(stdout);
    m_broken = m_broken || !kept;
}

void Report::atMost(const char* id, const char* what, double value, double bound)
{
    print(id, what, value, "<=", bound, value <= bound);
}

void Report::atLeast(const char* id, const char* what, double value, double bound)
{
    print(id, what, value, ">=", bound, value >= bound);
}

void Report::note(const char* id, const char* what, double value)
{
    std::printf(R"({"id":"%s","what":"%s","value":%.3f})"
                "\n",
                id, what, value);
    std::fflush(stdout);
}

} // namespace partita::bench
