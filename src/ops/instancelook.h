// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "dms/instances.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace partita {

//! Looks for instances in the service itself, those whose creation failed among them, and not in what a list
//! has shown. A server may take a filter for less than it is, or for nothing at all: only what really matches
//! counts, and a list that goes on is followed.
class InstanceLook final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(ApiResult<std::vector<dms::Instance>>)>;

    //! \a client outlives it.
    InstanceLook(ApiClient& client, ProjectId project, QObject* parent = nullptr);

    //! What is called exactly \a name: one, since names are unique, or none. \a done gets it, or why nobody
    //! can tell. Never called inside byName(), and not after cancel(); it may delete this. Ends an earlier
    //! look.
    void byName(const QString& name, Done done);
    //! Those of \a ids, at least one, that are there; \a done as for byName().
    void byIds(const QSet<InstanceId>& ids, Done done);
    //! Every instance whose creation failed; \a done as for byName().
    void allFailed(Done done);
    void cancel();
    bool isActive() const { return m_call.isActive(); }

private:
    struct Wanted
    {
        dms::ListInstances list;
        std::function<bool(const dms::Instance&)> matches;
        //! When so many are found, no other can be.
        size_t most = 1;
    };

    void start(Wanted wanted, Done done);
    void request(std::optional<int> start, std::optional<int> limit);
    void received(ApiResult<dms::InstanceList> page);
    void finish(ApiResult<std::vector<dms::Instance>> result);

    ApiClient& m_client;
    ProjectId m_project;
    Wanted m_wanted;
    Done m_done;
    std::vector<dms::Instance> m_found;
    QSet<InstanceId> m_seen;
    int m_pageSize = 0;
    int m_pages = 0;
    Call m_call;
};

} // namespace partita
