// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/instancelistmodel.h"
#include "ops/session.h"

#include <QDateTime>
#include <QHash>

#include <vector>

namespace partita {

class Estate;

//! Brings the instances of open connections into a model: of all, or of the one that is looked at. Says how
//! old they are and which connection has failed.
class InstanceSources final : public QObject
{
    Q_OBJECT

public:
    struct Failure
    {
        Session* session = nullptr;
        ApiError error;
    };

    //! \a estate and \a model outlive this.
    InstanceSources(Estate& estate, InstanceListModel& model, QObject* parent);

    //! Null: all connections.
    void setScope(Session* session);
    Session* scope() const { return m_scope; }
    QList<Session*> sessions() const;
    Session* sessionOf(SourceId source) const;

    //! On a person's behalf: a connection that stopped itself goes on.
    void reload();
    //! Loads only those again whose last load failed.
    void reloadFailed();
    //! Nothing refreshes by itself while nobody looks.
    void setVisible(bool visible);
    void setIncludeFailures(bool include);

    bool hasValue() const;
    bool isLoading() const;
    std::vector<Failure> failures() const;
    //! Of the oldest values that are shown; invalid when there are none.
    QDateTime loadedAt() const;
    //! How many instances are in each status.
    QHash<QString, int> statusCounts() const;

signals:
    //! A state, an age, a failure or the set of connections is another.
    void changed();

private:
    struct Source
    {
        SourceId id;
        Session* session;
    };

    void add(Session* session);
    void remove(Session* session);
    bool isInScope(const Session* session) const { return !m_scope || m_scope == session; }
    void publish(const Source& source);
    static void reloadNow(Session& session);

    InstanceListModel& m_model;
    std::vector<Source> m_sources;
    quint32 m_nextId = 1;
    Session* m_scope = nullptr;
    bool m_visible = false;
    bool m_includeFailures = false;
};

} // namespace partita
