// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/instancebatch.h"

#include <QList>
#include <QSet>

#include <memory>
#include <vector>

namespace partita {

class Estate;

//! The batches of this run. Owns them, so that no window takes one along.
class InstanceBatches final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    struct Parts
    {
        Estate& estate;
        Journal& journal;
        Clock& clock;
        const SnapshotStore& snapshots;
    };
    explicit InstanceBatches(Parts parts, QObject* parent = nullptr);
    ~InstanceBatches() override;

    //! Begins to read the facts. \a targets are of open places; each instance counts once. Owned by this.
    InstanceBatch& begin(InstanceBatch::Action action, const QList<InstanceBatch::Target>& targets);
    QList<InstanceBatch*> all() const;
    //! One that is not acting. It is deleted later.
    void forget(InstanceBatch& batch);

signals:
    void added(partita::InstanceBatch* batch);
    //! Everything that it has sent has its result; again after a retry.
    void ended(partita::InstanceBatch* batch);
    void removing(partita::InstanceBatch* batch);

private:
    void follow(InstanceBatch* batch);
    void closing(Session* session);

    Parts m_parts;
    //! Those whose end is still to be told.
    QSet<InstanceBatch*> m_acting;
    std::vector<std::unique_ptr<InstanceBatch>> m_batches;
};

} // namespace partita
