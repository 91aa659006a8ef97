// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace partita {

//! Values that are read from the service again and again: when they came, whether they are being read now,
//! and what went wrong last. An error never takes the values away.
//!
//! At most one load is under way, and at most one timer is running. A feed begins idle and loads nothing
//! before reload(). It may be deleted from any of its signals.
class Feed : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, //!< nothing was asked for yet
        Loading, //!< values, if there are any, are those of the last success
        Loaded,
        Failed, //!< error() tells why; the values of the last success are kept
    };
    Q_ENUM(State)

    State state() const { return m_state; }
    bool isLoading() const { return m_state == State::Loading; }
    bool hasValue() const { return m_loadedAt.isValid(); }
    //! When the values came, in UTC; invalid before the first success.
    QDateTime loadedAt() const { return m_loadedAt; }
    //! Why the last load gave nothing; empty after a success. Kept while the next one is under way.
    const std::optional<ApiError>& error() const { return m_error; }

    //! Loads now, on a person's behalf: also when the feed had stopped itself after a refused signature.
    //! While a load is under way it is kept and no other is started.
    void reload();

    //! Whether somebody looks. Hidden, the feed has no timer; shown again, it loads as soon as the values are
    //! older than its quickest pace. Visible at first.
    void setVisible(bool visible);
    bool isVisible() const { return m_visible; }

    //! Something in these values is being waited for: until unwatch() the feed loads by itself although it is
    //! hidden, or has a slow pace of its own. Seldom at first (every 30 s, backing off to two minutes); once
    //! \a due, a moment of the clock's monotonic time, has come: then, and every 15 s, backing off to one
    //! minute. Called again for the same \a watcher, the new moment counts. A watcher that dies is forgotten.
    void watch(const QObject* watcher, std::chrono::milliseconds due);
    void unwatch(const QObject* watcher);

signals:
    //! The state, the age or the error is another.
    void changed();
    //! New values are there. After changed().
    void loaded();
    //! A load gave nothing. After changed().
    void failed(const partita::ApiError& error);

protected:
    //! How often a feed loads by itself: after \a first, then in doubled pauses up to \a longest for as long
    //! as nothing happens.
    struct Pace
    {
        std::chrono::milliseconds first;
        std::chrono::milliseconds longest;
    };

    //! \a client and \a clock outlive the feed.
    Feed(ApiClient& client, Clock& clock, QObject* parent);

    //! Sends what is needed; ends in exactly one succeed() or fail(), later.
    virtual void load() = 0;
    //! Nothing: no load without reload().
    virtual std::optional<Pace> pace() const { return std::nullopt; }

    //! The new values are in place. \a moved: something that is worth a quick look happened, so that the
    //! pauses begin anew. Emits; the feed may be gone afterwards.
    void succeed(bool moved);
    //! Emits; the feed may be gone afterwards.
    void fail(ApiError error);
    //! Forgets the load under way, which the caller has cancelled, and begins another. Emits; the feed may be
    //! gone afterwards.
    void restart();

    ApiClient& client() const { return m_client; }

private:
    void start();
    void arm();
    void disarm() { m_timer.reset(); }
    void rearm();
    std::optional<Pace> wantedPace() const;
    //! The next moment at which one of those who watch wants to look.
    std::optional<std::chrono::milliseconds> firstDue() const;
    bool isStopped() const;
    std::chrono::milliseconds pauseBeforeNext(const Pace& pace) const;

    ApiClient& m_client;
    Clock& m_clock;
    State m_state = State::Idle;
    QDateTime m_loadedAt;
    std::optional<ApiError> m_error;
    bool m_visible = true;
    struct Watch
    {
        QPointer<const QObject> watcher;
        std::chrono::milliseconds due;
    };
    std::vector<Watch> m_watches;
    //! Loads since something happened.
    int m_quiet = 0;
    std::chrono::milliseconds m_endedAt { 0 };
    //! The context of the running timer; without it the timer is dead.
    std::unique_ptr<QObject> m_timer;
};

} // namespace partita
