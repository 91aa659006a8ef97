// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "dms/instances.h"
#include "ops/feed.h"

namespace partita {

//! Everything about one instance. Loads by itself while the instance is in a moving state: after 5 s, backing
//! off to 30 s. When the instance is no more, it fails with Kind::NotFound and stays so until reload().
class InstanceDetailFeed final : public Feed
{
    Q_OBJECT

public:
    //! \a client and \a clock outlive the feed.
    InstanceDetailFeed(ApiClient& client, ProjectId project, InstanceId instance, Clock& clock,
                       QObject* parent = nullptr);

    const InstanceId& instance() const { return m_instance; }
    //! The instance at the last success; null before. Never changed, only replaced.
    std::shared_ptr<const dms::InstanceDetail> value() const { return m_value; }
    //! The service said that there is no such instance.
    bool isGone() const;

protected:
    void load() override;
    std::optional<Pace> pace() const override;

private:
    void received(ApiResult<dms::InstanceDetail> detail);

    ProjectId m_project;
    InstanceId m_instance;
    std::shared_ptr<const dms::InstanceDetail> m_value;
    Call m_call;
};

} // namespace partita
