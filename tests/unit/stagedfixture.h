// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/batchconsole.h"
#include "ops/stagedrestarts.h"

#include <QDir>

namespace partita {

//! A console that restarts in stages, and a service in which a restart takes its time.
class StagedFixture : public fakes::BatchConsole
{
public:
    StagedFixture()
    {
        cloud.add(QStringLiteral("p1"), 4, QStringLiteral("a"));
        cloud.add(QStringLiteral("p3"), 2, QStringLiteral("c"));
        cloud.onWrite = [this](const HttpRequest& request) { return restart(request); };
        cloud.onRead = [this](const HttpRequest&) {
            pass();
            return std::optional<fakes::BatchCloud::Reply>();
        };
        // Lists that nobody sees are read for the restart alone.
        const auto sessions = estate.sessions();
        for (Session* session : sessions)
            session->instances().setVisible(false);
        startConsole();
    }

    //! The console ends without a word, and is started anew.
    void startConsole()
    {
        staged.reset();
        store.reset();
        store = std::make_unique<RestartPlanStore>(folder.filePath(QStringLiteral("restarts")));
        staged = std::make_unique<StagedRestarts>(StagedRestarts::Parts { estate, *store, journal, clock });
    }

    StagedRestart& begin(const QStringList& ids, StagedRestarts::Staging staging = {})
    {
        QList<InstanceBatch::Target> all;
        for (const QString& id : ids)
            all += targets(id.startsWith(u'a') ? QStringLiteral("p1") : QStringLiteral("p3"), { id });
        return staged->begin(all, staging);
    }
    StagedRestart& only() const { return *staged->all().constFirst(); }
    RestartStep::State state(int step) const { return only().plan().steps.at(step).state; }
    QString statusOf(const QString& id) { return cloud.find(id)->status; }

    bool runUntilPhase(StagedRestart::Phase phase)
    {
        return runUntil([this, phase] { return only().phase() == phase; });
    }
    bool runUntilState(int step, RestartStep::State wanted)
    {
        return runUntil([this, step, wanted] { return state(step) == wanted; });
    }
    bool runFor(std::chrono::milliseconds span)
    {
        const auto end = clock.monotonic() + span;
        while (clock.monotonic() < end) {
            if (!settle())
                return false;
            const auto left = end - clock.monotonic();
            clock.advance(std::min(clock.next().value_or(left), left));
        }
        return settle();
    }
    //! Plans on the disk.
    int kept() const
    {
        return int(
            QDir(folder.filePath(QStringLiteral("restarts"))).entryList({ QStringLiteral("*.json") }).size());
    }

    //! How long a restart takes, and how it ends.
    std::chrono::seconds takes { 240 };
    std::map<QString, QString> endsAs;
    int most = 0; //!< that restarted at the same time
    std::unique_ptr<RestartPlanStore> store;
    std::unique_ptr<StagedRestarts> staged;

private:
    fakes::BatchCloud::Reply restart(const HttpRequest& request)
    {
        pass();
        const auto reply = cloud.carryOut(request);
        for (const QString& id : fakes::BatchCloud::idsOf(request))
            m_back[id] = clock.now().addSecs(takes.count());
        most = std::max(most, int(m_back.size()));
        return reply;
    }
    //! Those whose time has come run again.
    void pass()
    {
        for (auto it = m_back.begin(); it != m_back.end();) {
            if (it->second > clock.now()) {
                ++it;
                continue;
            }
            if (auto* instance = cloud.find(it->first))
                instance->status = endsAs.count(it->first) ? endsAs[it->first] : QStringLiteral("RUNNING");
            it = m_back.erase(it);
        }
    }

    std::map<QString, QDateTime> m_back;
};

} // namespace partita
