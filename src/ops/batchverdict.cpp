// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/batchverdict.h"

#include "ops/instancefeed.h"

using namespace Qt::StringLiterals;

namespace partita {

QHash<InstanceId, BatchVerdict> verdictsIn(const dms::BatchResult& reply)
{
    using Kind = BatchVerdict::Kind;
    QHash<InstanceId, BatchVerdict> verdicts;
    for (const dms::BatchResult::Item& item : reply.items) {
        BatchVerdict verdict;
        if (item.succeeded)
            verdict.kind = Kind::Accepted;
        else
            verdict.said = item.result;
        if (item.result.compare("failed"_L1, Qt::CaseInsensitive) == 0)
            verdict.kind = Kind::Failed;
        const auto earlier = verdicts.constFind(item.instance);
        if (earlier != verdicts.constEnd() && earlier->kind != verdict.kind)
            verdict = {};
        verdicts.insert(item.instance, verdict);
    }
    return verdicts;
}

void reloadAfterChange(InstanceFeed& feed, const QObject* context)
{
    if (!feed.isLoading())
        return feed.reload();
    QObject::connect(
        &feed, &Feed::loaded, context, [&feed] { feed.reload(); }, Qt::SingleShotConnection);
}

} // namespace partita
