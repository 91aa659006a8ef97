// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/creationchoices.h"

#include "ops/pages.h"

namespace partita {

//! What is under way.
struct CreationChoices::Lists
{
    Call products;
    Call zones;
    Call windows;
    Pages<vpc::ListVpcs> vpcs;
    Pages<vpc::ListSubnets> subnets;
    Pages<vpc::ListSecurityGroups> groups;
    Pages<eps::ListEnterpriseProjects> projects;
};

CreationChoices::CreationChoices(ApiClient& client, ProjectId project, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_project(std::move(project))
    , m_limits(dms::liveLimits({}))
    , m_lists(std::make_unique<Lists>())
{
}

CreationChoices::~CreationChoices() = default;

void CreationChoices::load()
{
    loadOffer();
    if (!m_client.endpoints().vpc.isEmpty()) {
        loadList(vpc::ListVpcs { m_project }, m_lists->vpcs, m_vpcs, &CreationChoices::vpcsChanged);
        loadList(vpc::ListSecurityGroups { m_project }, m_lists->groups, m_groups,
                 &CreationChoices::securityGroupsChanged);
        if (!m_vpcId.isEmpty())
            loadList(vpc::ListSubnets { m_project, m_vpcId }, m_lists->subnets, m_subnets,
                     &CreationChoices::subnetsChanged);
    }
    if (!m_client.endpoints().eps.isEmpty())
        loadList(eps::ListEnterpriseProjects {}, m_lists->projects, m_projects,
                 &CreationChoices::enterpriseProjectsChanged);
}

void CreationChoices::loadSubnets(const QString& vpcId)
{
    if (m_vpcId != vpcId) {
        m_lists->subnets.cancel();
        m_subnets = {};
        m_vpcId = vpcId;
        emit subnetsChanged();
    }
    if (!vpcId.isEmpty() && !m_client.endpoints().vpc.isEmpty())
        loadList(vpc::ListSubnets { m_project, vpcId }, m_lists->subnets, m_subnets,
                 &CreationChoices::subnetsChanged);
}

template <typename E, typename Pages>
void CreationChoices::loadList(const E& first, Pages& pages, Choices<typename E::Reply>& choices,
                               Changed changed)
{
    using State = typename Choices<typename E::Reply>::State;
    if (choices.state == State::Ready || choices.state == State::Loading)
        return;
    choices.state = State::Loading;
    choices.error.reset();
    pages.load(m_client, first, this, [this, &choices, changed](ApiResult<typename E::Reply> reply) {
        if (reply) {
            choices.values = std::move(*reply);
            choices.state = State::Ready;
        } else {
            choices.error = std::move(reply.error());
            choices.state = State::Failed;
        }
        emit(this->*changed)();
    });
    emit(this->*changed)();
}

void CreationChoices::loadOffer()
{
    if (m_offer.isReady())
        return;
    bool asked = false;
    const auto ask = [this, &asked](const auto& endpoint, auto& part, Call& call) {
        if (part || call.isActive())
            return;
        asked = true;
        using Reply = typename std::decay_t<decltype(endpoint)>::Reply;
        call = m_client.send(endpoint, this, [this, &part](ApiResult<Reply> reply) {
            if (!reply)
                return offerFailed(std::move(reply.error()));
            part = std::move(*reply);
            offerArrived();
        });
    };
    ask(dms::ListProducts {}, m_offer.values.products, m_lists->products);
    ask(dms::ListZones {}, m_offer.values.zones, m_lists->zones);
    ask(dms::ListMaintenanceWindows {}, m_offer.values.windows, m_lists->windows);
    if (!asked)
        return;
    m_offer.state = Choices<dms::Offer>::State::Loading;
    m_offer.error.reset();
    emit offerChanged();
}

void CreationChoices::offerFailed(ApiError error)
{
    m_offer.state = Choices<dms::Offer>::State::Failed;
    m_offer.error = std::move(error);
    emit offerChanged();
}

void CreationChoices::offerArrived()
{
    const dms::Offer& offer = m_offer.values;
    m_limits = dms::liveLimits(offer);
    if (offer.products && offer.zones && offer.windows)
        m_offer.state = Choices<dms::Offer>::State::Ready;
    emit offerChanged();
}

} // namespace partita
