// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creation/networkpage.h"

#include "common/choicewords.h"
#include "common/formatting.h"
#include "common/idpicker.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace partita {

using rules::Field;

namespace {

QString named(const QString& name, const QString& id)
{
    return name.isEmpty() ? id : name;
}

} // namespace

NetworkPage::NetworkPage(QWidget* parent)
    : CreationPage(parent)
{
    const auto make = [this](const QString& name) {
        auto* picker = new IdPicker(this);
        picker->setObjectName(name);
        connect(picker, &IdPicker::idChanged, this, &NetworkPage::noticeChange);
        return picker;
    };
    m_vpc = make(u"creationVpc"_s);
    m_vpcBlock = add({ Field::VpcId }, tr("&VPC"), m_vpc, m_vpc->lineEdit());
    m_vpcBlock->setHint(tr("By name, or its id. Cannot be changed later."));
    m_subnet = make(u"creationSubnet"_s);
    m_subnetBlock = add({ Field::SubnetId }, tr("&Subnet"), m_subnet, m_subnet->lineEdit());
    m_subnetBlock->setHint(
        tr("With DHCP. By hand: the id of the network, not that of the subnet. Cannot be changed later."));
    m_group = make(u"creationSecurityGroup"_s);
    m_groupBlock = add({ Field::SecurityGroupId }, tr("Security &group"), m_group, m_group->lineEdit());
    m_groupBlock->setHint(tr("Decides who reaches the brokers. Can be changed later."));
    addStretch();
    connect(m_vpc, &IdPicker::idChanged, this, [this] {
        // Each subnet belongs to one VPC.
        m_subnet->setId({});
        emit vpcChanged(m_vpc->id());
    });
}

QString NetworkPage::title()
{
    return tr("Network");
}

QString NetworkPage::vpcId() const
{
    return m_vpc->id();
}

void NetworkPage::load(const rules::InstanceDraft& draft)
{
    m_vpc->setId(draft.vpcId);
    m_subnet->setId(draft.subnetId);
    m_group->setId(draft.securityGroupId);
}

void NetworkPage::store(rules::InstanceDraft& draft) const
{
    draft.vpcId = m_vpc->id();
    draft.subnetId = m_subnet->id();
    draft.securityGroupId = m_group->id();
}

void NetworkPage::setVpcs(const Choices<std::vector<vpc::Vpc>>& vpcs)
{
    QList<IdChoice> choices;
    for (const vpc::Vpc& each : vpcs.values) {
        const bool usable = each.status.isEmpty() || each.status == "OK"_L1;
        choices.append({ each.id, tr("%1, %2").arg(named(each.name, each.id), each.cidr),
                         usable ? QString() : tr("Its status is %1.").arg(each.status) });
    }
    m_vpc->setChoices(choices);
    showChoices(*m_vpcBlock, vpcs);
    if (vpcs.isReady() && choices.isEmpty())
        m_vpcBlock->setState(FieldNote::Kind::Warning, tr("This project has no VPC yet."));
}

void NetworkPage::setSubnets(const Choices<std::vector<vpc::Subnet>>& subnets)
{
    QList<IdChoice> choices;
    for (const vpc::Subnet& each : subnets.values) {
        QString text = tr("%1, %2").arg(named(each.name, each.id), each.cidr);
        if (each.freeAddresses)
            text = tr("%1, %n address(es) free", nullptr, int(*each.freeAddresses)).arg(text);
        choices.append({ each.id, text, each.dhcp.value_or(true) ? QString() : tr("It has no DHCP.") });
    }
    m_subnet->setChoices(choices);
    showChoices(*m_subnetBlock, subnets);
    if (subnets.isReady() && choices.isEmpty())
        m_subnetBlock->setState(FieldNote::Kind::Warning, tr("This VPC has no subnet yet."));
}

void NetworkPage::setSecurityGroups(const Choices<std::vector<vpc::SecurityGroup>>& groups)
{
    m_group->setChoices(choicesOf(groups.values));
    showChoices(*m_groupBlock, groups);
}

} // namespace partita
