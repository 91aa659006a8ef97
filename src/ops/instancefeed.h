// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "dms/instances.h"
#include "ops/feed.h"

#include <QSet>

namespace partita {

//! The instances of one project. Loads by itself: every 5 s, backing off to 30 s, while an instance is in a
//! moving state; else every minute, backing off to five.
class InstanceFeed final : public Feed
{
    Q_OBJECT

public:
    //! \a client, \a clock and \a workers outlive the feed.
    InstanceFeed(ApiClient& client, ProjectId project, Clock& clock, Workers& workers,
                 QObject* parent = nullptr);
    ~InstanceFeed() override;

    //! The instances of the last success; null before. Never changed, only replaced.
    std::shared_ptr<const dms::InstanceList> value() const { return m_value; }

    //! Also instances whose creation failed. Off at first. A change loads anew, unless the feed is idle.
    void setIncludeFailures(bool include);
    bool includesFailures() const { return m_includeFailures; }

protected:
    void load() override;
    std::optional<Pace> pace() const override;

private:
    //! What decides about the pace: whether an instance is in a moving state, and which state each one is in.
    struct Summary
    {
        bool moving = false;
        size_t states = 0;
    };
    static Summary summarise(const dms::InstanceList& list);

    void request(std::optional<int> start, std::optional<int> limit);
    void received(ApiResult<dms::InstanceList> page);
    bool append(dms::InstanceList page);
    void finish();
    void accept(std::shared_ptr<const dms::InstanceList> list, Summary summary);

    ProjectId m_project;
    Workers& m_workers;
    bool m_includeFailures = false;
    std::shared_ptr<const dms::InstanceList> m_value;
    Summary m_summary;

    //! The load under way: what its pages brought.
    dms::InstanceList m_arriving;
    QSet<InstanceId> m_arrived;
    int m_pageSize = 0;
    int m_pages = 0;
    //! Counts loads, so that a summary of an abandoned one is dropped.
    quint64 m_load = 0;
    Call m_call;
};

} // namespace partita
