// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/choicenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceNames)
};

} // namespace

QString diskName(const QString& storageSpecCode)
{
    if (storageSpecCode.endsWith(".ultra"_L1))
        return Words::tr("Ultra-high I/O (SSD)");
    if (storageSpecCode.endsWith(".high"_L1))
        return Words::tr("High I/O (SAS)");
    if (storageSpecCode.endsWith(".normal"_L1))
        return Words::tr("Common I/O (SATA)");
    return storageSpecCode;
}

QString retentionName(const QString& policy)
{
    if (policy == "time_base"_L1)
        return Words::tr("Delete the oldest messages");
    if (policy == "produce_reject"_L1)
        return Words::tr("Refuse new messages");
    return policy;
}

QString bandwidthText(const QString& bandwidth)
{
    const auto isUnit = [](QChar c) { return c.isLetter(); };
    const auto unit = std::find_if(bandwidth.cbegin(), bandwidth.cend(), isUnit) - bandwidth.cbegin();
    if (unit == 0 || unit == bandwidth.size())
        return bandwidth;
    return Words::tr("%1 %2/s", "100 MB/s").arg(bandwidth.left(unit), bandwidth.sliced(unit));
}

} // namespace partita
