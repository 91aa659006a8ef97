// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "dms/instances.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace partita {

//! Looks instances up by their whole name, those whose creation failed among them. A server may take the name
//! for a part of one, or for nothing at all: only what is called exactly so counts, and a list that goes on
//! is followed until it is found.
class NameLook final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(ApiResult<std::vector<dms::Instance>>)>;

    //! \a client outlives it.
    NameLook(ApiClient& client, ProjectId project, QObject* parent = nullptr);

    //! \a done gets what has the name (one, since names are unique, or none), or why nobody can tell. Never
    //! called inside start(), and not after cancel(); it may delete this. Ends an earlier look.
    void start(const QString& name, Done done);
    void cancel();
    bool isActive() const { return m_call.isActive(); }

private:
    void request(std::optional<int> start, std::optional<int> limit);
    void received(ApiResult<dms::InstanceList> page);
    void finish(ApiResult<std::vector<dms::Instance>> result);

    ApiClient& m_client;
    ProjectId m_project;
    QString m_name;
    Done m_done;
    QSet<InstanceId> m_seen;
    int m_pageSize = 0;
    int m_pages = 0;
    Call m_call;
};

} // namespace partita
