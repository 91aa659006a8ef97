// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancelistmodel.h"
#include "ops/scope.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <vector>

class QTimer;

namespace partita {

class Estate;

//! Brings the instances of the places that are looked at into a model, and says how each of them is. What
//! arrives is handed on once for each turn of the event loop, however many places have answered.
class InstanceSources final : public QObject
{
    Q_OBJECT

public:
    //! How one place is.
    enum class State {
        Disabled,
        SignedOut,
        Fetching, //!< the keychain is being asked
        Loading, //!< nothing is known yet
        Loaded,
        Failed, //!< the last load; values of before may be on show
    };

    struct Failure
    {
        Session* session = nullptr;
        ApiError error;
    };

    //! How the places of the scope are, at the last changed().
    struct Summary
    {
        int places = 0; //!< without those of disabled connections
        int loaded = 0;
        int failed = 0;
        int signedOut = 0;
        int waiting = 0; //!< fetching or loading
        int disabled = 0;
        bool hasValue = false;
        bool isLoading = false; //!< also again
        QDateTime oldest; //!< of the oldest values that are shown; invalid when there are none
        std::vector<Failure> failures; //!< in the order of the estate
        QList<Connection*> signedOutConnections;
    };

    //! \a estate and \a model outlive this.
    InstanceSources(Estate& estate, InstanceListModel& model, QObject* parent);

    void setScope(const Scope& scope);
    const Scope& scope() const { return m_scope; }
    //! Of the scope, in the order of the estate.
    QList<Session*> sessions() const;
    Session* sessionOf(SourceId source) const;
    const Summary& summary() const { return m_summary; }
    static State stateOf(Session& session);

    //! On a person's behalf: a connection that stopped itself goes on.
    void reload();
    static void reload(Session& session);
    //! Loads only those again whose last load failed.
    void reloadFailed();
    //! Nothing refreshes by itself while nobody looks.
    void setVisible(bool visible);
    void setIncludeFailures(bool include);

    //! How many instances are in each status.
    QHash<QString, int> statusCounts() const;

signals:
    //! The summary, or what it was made of, is another.
    void changed();

private:
    void watch(Connection* connection);
    void release(Connection* connection);
    void add(Session* session);
    void remove(Session* session);
    void renew(Session* session);
    void touch();
    void flush();
    void publish(Session* session, SourceId id);
    void follow(Session& session);
    void summarise();

    Estate& m_estate;
    InstanceListModel& m_model;
    QHash<Session*, SourceId> m_ids;
    QHash<SourceId, Session*> m_sessions;
    QSet<Session*> m_touched;
    QTimer* m_flushing = nullptr;
    quint32 m_nextId = 1;
    Scope m_scope;
    Summary m_summary;
    bool m_visible = false;
    bool m_includeFailures = false;
};

} // namespace partita
