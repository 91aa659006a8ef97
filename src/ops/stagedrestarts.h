// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ops/instancebatch.h"
#include "ops/stagedrestart.h"

#include <QList>
#include <QSet>

#include <memory>
#include <vector>

namespace partita {

//! The staged restarts, those of an earlier run among them. Owns them.
class StagedRestarts final : public QObject
{
    Q_OBJECT

public:
    //! All of it outlives this.
    struct Parts
    {
        Estate& estate;
        RestartPlanStore& store;
        Journal& journal;
        Clock& clock;
    };
    //! How it is to go; see RestartPlan.
    struct Staging
    {
        int atOnce = 1;
        bool insideWindow = false;
        std::chrono::minutes windowOffset { 0 };
    };
    explicit StagedRestarts(Parts parts, QObject* parent = nullptr);
    ~StagedRestarts() override;

    //! Takes up what an earlier run left open; a person resumes it.
    void resume();
    //! Begins at once, in the order of \a targets, of which there is one at least. Owned by this.
    StagedRestart& begin(const QList<InstanceBatch::Target>& targets, const Staging& staging);
    QList<StagedRestart*> all() const;
    //! One that is over, or paused: then nobody watches any more what is under way. It is deleted later.
    void forget(StagedRestart& restart);

signals:
    void added(partita::StagedRestart* restart);
    //! It has stopped, and not because a person wanted it to: for a notification.
    void stopped(partita::StagedRestart* restart);
    void ended(partita::StagedRestart* restart);
    void removing(partita::StagedRestart* restart);

private:
    StagedRestart& make(RestartPlan plan);
    void announce(StagedRestart& restart);
    void follow(StagedRestart* restart);
    void closing(Session* session);
    void opened();

    Parts m_parts;
    //! Those whose end, and those whose next stop, are still to be told.
    QSet<StagedRestart*> m_open;
    QSet<StagedRestart*> m_running;
    std::vector<std::unique_ptr<StagedRestart>> m_restarts;
};

} // namespace partita
