// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "core/ids.h"
#include "ops/ownedfiles.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace partita {

//! One instance of a staged restart.
struct RestartStep
{
    enum class State {
        Waiting, //!< for its turn
        Sending, //!< the request may have left; whether it was carried out is not known yet
        Restarting, //!< accepted, or seen to restart; it has to come back
        // Ends:
        Done, //!< it runs again
        Failed, //!< refused by the service (code, message), gone, or in a status that it does not leave
                //!< (status)
        TimedOut, //!< it restarts for too long
        NotSeen, //!< accepted, and it never left its status
        NoWindow, //!< untouched: its maintenance window is not known
        Unknown, //!< nobody can tell whether it was restarted
        Left, //!< untouched: the restart was cancelled before
    };

    ConnectionId connection;
    QString connectionName; //!< then
    Place place;
    InstanceId instance;
    QString name;
    QString windowBegin; //!< of its maintenance window, HH:mm:ss; empty: not known
    QString windowEnd;

    State state = State::Waiting;
    QString status; //!< as last seen
    QString before; //!< its status when the request left
    bool seen = false; //!< it was seen to leave that status
    QDateTime sent; //!< when the request left; UTC
    QDateTime ended; //!< UTC
    QString code; //!< of the service, with Failed
    QString message; //!< its words
    QStringList requestIds;

    bool isUnderWay() const { return state == State::Sending || state == State::Restarting; }
    bool isOver() const { return state != State::Waiting && !isUnderWay(); }

    friend bool operator==(const RestartStep&, const RestartStep&) = default;
};

//! A restart of many instances, some at a time. Holds no secret.
struct RestartPlan
{
    static constexpr int MostAtOnce = 50;

    QString id; //!< a UUID without braces, made by newId()
    QDateTime made; //!< UTC
    int atOnce = 1; //!< 1 to MostAtOnce
    //! Each instance only inside its own maintenance window.
    bool insideWindow = false;
    //! How far the clock of the windows is ahead of UTC. No document says which one it is: a person does.
    std::chrono::minutes windowOffset { 0 };
    QList<RestartStep> steps;

    static QString newId();

    friend bool operator==(const RestartPlan&, const RestartPlan&) = default;
};

QByteArray toJson(const RestartPlan& plan);
//! Nothing when \a json is no plan that this version understands.
std::optional<RestartPlan> readPlan(const QByteArray& json);

//! The folder where open restarts are written down. Several consoles share it: each plan is worked on by the
//! one that holds its lock.
class RestartPlanStore
{
public:
    //! \a folder need not exist.
    explicit RestartPlanStore(const QString& folder);

    //! Those that no other console works on, the oldest first; they are this one's from now on. Files that
    //! cannot be read stay where they are and are left out.
    QList<RestartPlan> take();
    //! Written to the disk, durably, when it returns true. On false nothing may be sent.
    [[nodiscard]] bool keep(const RestartPlan& plan);
    void forget(const QString& id) { m_files.forget(id); }

private:
    OwnedFiles m_files;
};

} // namespace partita
