// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "cloud/enterpriseprojects.h"
#include "cloud/vpc.h"
#include "dms/livelimits.h"
#include "ops/choices.h"

#include <QObject>

#include <memory>

namespace partita {

//! What an instance in one project of one region can be made of: asks the services for it side by side, and
//! says of each list how far it is. Owns its requests.
class CreationChoices final : public QObject
{
    Q_OBJECT

public:
    //! \a client outlives it. Nothing is asked before load().
    CreationChoices(ApiClient& client, ProjectId project, QObject* parent = nullptr);
    ~CreationChoices() override;

    //! Asks for everything that is not there yet; again what failed.
    void load();
    //! Asks for the subnets of \a vpcId and forgets those of another one. An empty id: forgets them.
    void loadSubnets(const QString& vpcId);

    //! The specification's limits, with what the region has said in their place. Never waits: the embedded
    //! values until then.
    const dms::LiveLimits& limits() const { return m_limits; }
    //! Products, zones and windows together: failed as soon as one has, ready when all are.
    const Choices<dms::Offer>& offer() const { return m_offer; }
    const Choices<std::vector<vpc::Vpc>>& vpcs() const { return m_vpcs; }
    const Choices<std::vector<vpc::Subnet>>& subnets() const { return m_subnets; }
    const Choices<std::vector<vpc::SecurityGroup>>& securityGroups() const { return m_groups; }
    const Choices<std::vector<eps::EnterpriseProject>>& enterpriseProjects() const { return m_projects; }

signals:
    //! limits() or offer() is another.
    void offerChanged();
    void vpcsChanged();
    void subnetsChanged();
    void securityGroupsChanged();
    void enterpriseProjectsChanged();

private:
    struct Lists;
    using Changed = void (CreationChoices::*)();

    void loadOffer();
    void offerFailed(ApiError error);
    void offerArrived();
    template <typename E, typename Pages>
    void loadList(const E& first, Pages& pages, Choices<typename E::Reply>& choices, Changed changed);

    ApiClient& m_client;
    ProjectId m_project;
    QString m_vpcId;
    dms::LiveLimits m_limits;
    Choices<dms::Offer> m_offer;
    Choices<std::vector<vpc::Vpc>> m_vpcs;
    Choices<std::vector<vpc::Subnet>> m_subnets;
    Choices<std::vector<vpc::SecurityGroup>> m_groups;
    Choices<std::vector<eps::EnterpriseProject>> m_projects;
    std::unique_ptr<Lists> m_lists;
};

} // namespace partita
