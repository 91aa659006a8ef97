// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apierror.h"
#include "api/call.h"
#include "core/clock.h"
#include "dms/instances.h"
#include "ops/restartplan.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace partita {

class Estate;
class InstanceLook;
class Journal;
class Session;

//! Restarts many instances, some at a time: looks at each right before, sends the request once, watches it
//! until it runs again, and then begins the next. Stops at the first that does not; a person goes on. What
//! may have been sent is written down before it leaves, so that no instance is restarted twice by a console
//! that was started anew.
//!
//! Belongs to the StagedRestarts that made it.
class StagedRestart final : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Running, //!< also while all that is left wait for their windows: nextOpening()
        Paused, //!< nothing is begun before resume(); what is under way is watched on
        Over,
    };
    Q_ENUM(Phase)

    //! Why nothing is begun.
    enum class Pause {
        None,
        ByPerson,
        ByConsole, //!< it was started anew; nothing is looked at before resume()
        ByFailure, //!< a step did not end as Done
        SignedOut, //!< the place of the next one is gone, or not signed in
        ReadOnly, //!< the write-lock of the next one's connection is on
        NotReadable, //!< the next one could not be looked at, or the request not be sent: error()
        NotKept, //!< it cannot be written down, so that nothing may be sent
    };
    Q_ENUM(Pause)

    //! After a request that was accepted, an instance leaves its status within this, and runs again within
    //! the other; both are generous (3 to 15 minutes are usual).
    static constexpr std::chrono::minutes LeavesWithin { 5 };
    static constexpr std::chrono::minutes ReturnsWithin { 60 };
    //! Before the end of its window an instance is begun only when that much is left of it.
    static constexpr std::chrono::minutes Takes { 15 };

    ~StagedRestart() override;

    const RestartPlan& plan() const { return m_plan; }
    Phase phase() const { return m_phase; }
    Pause pauseReason() const { return m_pause; }
    //! With Pause::NotReadable, and SignedOut where the service said so.
    const std::optional<ApiError>& error() const { return m_error; }
    int count(RestartStep::State state) const;
    //! The first moment at which one that waits may begin, when each of them waits for its window. UTC.
    std::optional<QDateTime> nextOpening() const;

    void pause();
    //! After a failure: goes on with those that wait, and not with the one that failed.
    void resume();
    //! Those that wait are left; what is under way is watched to its end.
    void cancel();
    //! A step that ended and is not Done waits once more: a person has looked. It is begun when the restart
    //! runs.
    void tryAgain(int step);

signals:
    void changed();

private:
    friend class StagedRestarts;
    struct Parts
    {
        Estate& estate;
        RestartPlanStore& store;
        Journal& journal;
        Clock& clock;
    };
    using Found = std::vector<dms::Instance>;
    //! A place in which something is to be done: one list, and one call, at a time.
    struct Site
    {
        Session* session;
        std::unique_ptr<InstanceLook> look;
        QList<int> looking;
        QList<int> sent;
        bool isWatched = false;
        Call call;
    };

    StagedRestart(Parts parts, RestartPlan plan, QObject* parent);

    // For its owner.
    void start();
    void takeUp();
    void opened();
    void closing(Session* session);
    void abandon();
    void giveUp();

    // Beginning.
    void advance();
    void beginNext();
    QHash<Session*, QList<int>> nextSteps();
    bool isTurnOf(int step) const;
    void looked(Session* session, ApiResult<Found> found);
    bool isReady(int step, const Found& found, Session& session);
    void send(Site& site, const QList<int>& steps);
    void answered(Session* session, const ApiResult<dms::BatchResult>& reply);
    void takeReply(int step, const ApiError& error);
    void hold(Pause reason, std::optional<ApiError> error = {});

    // Watching and waiting.
    void arm();
    void watch();
    void unwatch(Site& site);
    void reload();
    void listed(Session* session);
    void observe(int step, const dms::Instance* instance);
    void settled(int step);
    void miss(int step);
    void end(int step, RestartStep::State state);
    void fail(int step, RestartStep::State state, const QString& code = {});
    void writeDown(const RestartStep& step);

    Session* sessionOf(const RestartStep& step) const;
    Site* siteOf(const Session* session) const;
    Site& makeSite(Session& session);
    bool isLooking(int step) const;
    int busyCount() const;
    std::optional<std::chrono::seconds> untilWindow(const RestartStep& step) const;
    std::chrono::seconds since(const RestartStep& step) const;
    bool isDone() const;
    bool keep();
    RestartStep& at(int step) { return m_plan.steps[step]; }
    const RestartStep& at(int step) const { return m_plan.steps.at(step); }

    Parts m_parts;
    RestartPlan m_plan;
    Phase m_phase = Phase::Running;
    Pause m_pause = Pause::None;
    std::optional<ApiError> m_error;
    //! Under way, and nobody has looked for a while.
    QSet<int> m_unwatched;
    //! Lists in a row that did not hold a step's instance.
    QHash<int, int> m_missed;
    //! The context of the running timer; without it the timer is dead.
    std::unique_ptr<QObject> m_timer;
    std::vector<std::unique_ptr<Site>> m_sites;
};

} // namespace partita
