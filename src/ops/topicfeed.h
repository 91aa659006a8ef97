// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "dms/topics.h"
#include "ops/feed.h"

namespace partita {

//! The topics of one instance. Loads only when it is told to.
class TopicFeed final : public Feed
{
    Q_OBJECT

public:
    //! \a client, \a clock and \a workers outlive the feed.
    TopicFeed(ApiClient& client, ProjectId project, InstanceId instance, Clock& clock, Workers& workers,
              QObject* parent = nullptr);
    ~TopicFeed() override;

    const InstanceId& instance() const { return m_instance; }
    //! The topics of the last success; null before. Never changed, only replaced.
    std::shared_ptr<const dms::TopicList> value() const { return m_value; }

protected:
    void load() override;

private:
    void received(ApiResult<dms::TopicList> list);

    ProjectId m_project;
    InstanceId m_instance;
    Workers& m_workers;
    std::shared_ptr<const dms::TopicList> m_value;
    Call m_call;
};

} // namespace partita
