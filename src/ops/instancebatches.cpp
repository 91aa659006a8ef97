// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/instancebatches.h"

#include "ops/estate.h"

#include <algorithm>

namespace partita {

InstanceBatches::InstanceBatches(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.estate, &Estate::closing, this, &InstanceBatches::closing);
}

InstanceBatches::~InstanceBatches() = default;

InstanceBatch& InstanceBatches::begin(InstanceBatch::Action action,
                                      const QList<InstanceBatch::Target>& targets)
{
    m_batches.push_back(std::unique_ptr<InstanceBatch>(
        new InstanceBatch({ m_parts.journal, m_parts.clock, m_parts.snapshots }, action, targets, nullptr)));
    InstanceBatch& batch = *m_batches.back();
    connect(&batch, &InstanceBatch::changed, this, [this, &batch] { follow(&batch); });
    batch.begin();
    emit added(&batch);
    return batch;
}

//! Tells each end once.
void InstanceBatches::follow(InstanceBatch* batch)
{
    if (batch->isActing())
        m_acting.insert(batch);
    else if (batch->phase() == InstanceBatch::Phase::Over && m_acting.remove(batch))
        emit ended(batch);
}

QList<InstanceBatch*> InstanceBatches::all() const
{
    QList<InstanceBatch*> all;
    for (const auto& batch : m_batches)
        all.append(batch.get());
    return all;
}

void InstanceBatches::forget(InstanceBatch& batch)
{
    Q_ASSERT(!batch.isActing());
    const auto it = std::find_if(m_batches.begin(), m_batches.end(),
                                 [&](const auto& owned) { return owned.get() == &batch; });
    Q_ASSERT(it != m_batches.end());
    emit removing(&batch);
    m_acting.remove(&batch);
    batch.disconnect(this);
    batch.abandon();
    // Its own signal may have led here.
    InstanceBatch* const own = it->release();
    m_batches.erase(it);
    own->setParent(this);
    own->deleteLater();
}

void InstanceBatches::closing(Session* session)
{
    const QList<InstanceBatch*> batches = all();
    for (InstanceBatch* batch : batches)
        batch->closing(session);
}

} // namespace partita
