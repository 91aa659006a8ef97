// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectionprofile.h"
#include "core/clock.h"
#include "ops/instancefacts.h"
#include "ops/journal.h"
#include "ops/snapshots.h"
#include "rules/status.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

namespace partita {

//! Restarting or deleting instances, one or many, of any number of places at once (clauses 5.4 and 5.5):
//! reads what they are at this moment, refuses those that the action would fail for, sends the chosen ones in
//! calls of at most 50, and has one result for each. Never sends one twice by itself: where the outcome is
//! unknown, it looks.
//!
//! Belongs to the InstanceBatches that made it, never to a dialog: closing a window abandons nothing.
class InstanceBatch final : public QObject
{
    Q_OBJECT

public:
    enum class Action { Restart, Delete };
    Q_ENUM(Action)

    enum class Phase {
        Reading, //!< the facts are on their way
        Ready, //!< for act()
        Acting,
        Checking, //!< everything was answered; what the service shows of it now is being read
        Over,
    };
    Q_ENUM(Phase)

    //! Why an instance is left out.
    enum class Refusal {
        None,
        SignedOut, //!< its place is gone, has no secret in memory, or was refused
        NotReadable, //!< facts.error
        Gone, //!< no longer there (111404002)
        State, //!< its status forbids the action (refusalCode())
        ReadOnly, //!< the connection's write-lock is on
        Busy, //!< another change of it is in flight
    };
    Q_ENUM(Refusal)

    enum class Outcome {
        None, //!< not chosen
        Waiting, //!< for the calls before; its definition may be being saved
        Sending, //!< may be on its way
        Accepted, //!< the service has begun to
        Failed, //!< it did not: error, or what it said in said
        Unknown, //!< nobody can tell: error, or its reply left it out
        NotSent, //!< error; without one, its definition could not be saved
    };
    Q_ENUM(Outcome)

    //! What a list shows after a deletion.
    enum class Fate {
        NotKnown, //!< not looked, or it could not be read: checkError
        Gone,
        Deleting,
        StillThere,
    };
    Q_ENUM(Fate)

    //! What to do without a definition that could be kept.
    enum class WithoutSnapshot { Refuse, Delete };

    //! An instance as somebody sees it in a list.
    struct Target
    {
        Session* session;
        dms::Instance known;
    };

    struct Item
    {
        QPointer<Session> session; //!< null: its place is gone
        ConnectionId connectionId;
        QString connection; //!< its name
        Place place;
        dms::Instance instance; //!< as last read; until then as it was known
        InstanceFacts facts;
        Outcome outcome = Outcome::None;
        std::optional<ApiError> error;
        QString said; //!< its "result" (table 5-18) when that was not "success"
        Fate fate = Fate::NotKnown; //!< after a deletion that was sent
        std::optional<ApiError> checkError;
        QString snapshot; //!< path of the file that its definition was saved in before the deletion
    };

    ~InstanceBatch() override;

    Action action() const { return m_action; }
    Phase phase() const { return m_phase; }
    //! Whether something was sent whose outcome is still to come.
    bool isActing() const { return m_phase == Phase::Acting || m_phase == Phase::Checking; }
    //! In the order in which they were given; each instance of a place once.
    const std::vector<Item>& items() const { return m_items; }
    int size() const { return int(m_items.size()); }
    //! As of now; its facts are those of the last reading.
    Refusal refusal(int item) const;
    //! What the service would answer: 111400099, 111400026 or 111404002 with Refusal::State and Gone; else
    //! empty.
    QLatin1StringView refusalCode(int item) const;
    int count(Outcome outcome) const;

    //! In Ready: the facts anew.
    void read();
    //! In Ready: sends those of \a chosen (positions) that nothing is against, in the order of items(); the
    //! others of them are NotSent. Before a deletion each one's definition is saved; one that cannot be is
    //! left out, unless \a without says otherwise.
    void act(const QList<int>& chosen, WithoutSnapshot without = WithoutSnapshot::Refuse);
    //! In Over: reads the facts of those that are Failed or NotSent, and sends them once more, with the
    //! \a without of now. Unknown ones are never sent again.
    void retry(WithoutSnapshot without = WithoutSnapshot::Refuse);
    bool canRetry() const;

signals:
    //! The phase, or any item, is another. The batch may be forgotten by a receiver.
    void changed();
    //! The facts of one item have come, and nothing else is another.
    void itemRead(int item);

private:
    friend class InstanceBatches;
    struct Parts
    {
        Journal& journal;
        Clock& clock;
        SnapshotStore snapshots;
    };
    //! The calls of one place, one after another.
    struct Lane
    {
        QPointer<Session> session;
        QList<int> waiting;
        QList<int> saving; //!< their definitions are being written
        QList<int> sent;
        QList<int> answered;
        std::chrono::milliseconds began { 0 };
        Call call;

        bool isOpen() const { return !waiting.isEmpty() || !saving.isEmpty() || !sent.isEmpty(); }
    };
    //! A closure of a lane's own call must not keep the lane alive.
    using LaneRef = std::weak_ptr<Lane>;
    //! What is written down of an item.
    struct Acted
    {
        JournalEntry entry;
        bool isOpen = false; //!< still to be appended
    };

    InstanceBatch(Parts parts, Action action, const QList<Target>& targets, QObject* parent);

    // For its owner.
    void begin();
    void closing(Session* session);
    void abandon();

    // Facts.
    void add(const Target& target);
    void readFacts(const QList<int>& items);
    void factsRead();
    void review();
    void reviewBusy();

    // Acting.
    void enlist(QList<int> chosen);
    Lane& laneOf(Session& session);
    QList<int> takeAllowed(Lane& lane);
    void advance(const std::shared_ptr<Lane>& lane);
    void save(const std::shared_ptr<Lane>& lane, const QList<int>& chunk);
    void saved(const std::shared_ptr<Lane>& lane, const std::vector<std::optional<QString>>& files);
    void send(const std::shared_ptr<Lane>& lane, const QList<int>& chunk);
    void answered(const std::shared_ptr<Lane>& lane, const ApiResult<dms::BatchResult>& reply);
    void proceed();

    // Results.
    void settle(int item, Outcome outcome, std::optional<ApiError> error = {});
    void writeDown(int item);
    void check();
    void look();
    void checked(int item, InstanceFacts facts);
    void end();
    void enter(Phase phase);

    rules::Operation operation() const;
    std::optional<ApiError> refusalError(int item) const;
    int busyCount() const;
    Item& at(int item) { return m_items[size_t(item)]; }
    const Item& at(int item) const { return m_items[size_t(item)]; }

    Parts m_parts;
    Action m_action;
    Phase m_phase = Phase::Reading;
    std::vector<Item> m_items;
    std::vector<Acted> m_acted; //!< one for each item
    int m_busy = 0; //!< as it was last told
    QList<int> m_reading; //!< what the reader's subjects are
    QList<int> m_again; //!< to be sent as soon as their facts are there
    WithoutSnapshot m_without = WithoutSnapshot::Refuse;
    //! The context of the running timer; without it the timer is dead.
    std::unique_ptr<QObject> m_timer;
    InstanceFactsReader m_reader;
    std::vector<std::shared_ptr<Lane>> m_lanes;
};

} // namespace partita
