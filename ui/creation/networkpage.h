// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/vpc.h"
#include "creation/creationpage.h"
#include "ops/choices.h"

namespace partita {

class IdPicker;

//! Where the instance is reached.
class NetworkPage final : public CreationPage
{
    Q_OBJECT

public:
    explicit NetworkPage(QWidget* parent = nullptr);

    static QString title();
    void load(const rules::InstanceDraft& draft) override;
    void store(rules::InstanceDraft& draft) const override;

    void setVpcs(const Choices<std::vector<vpc::Vpc>>& vpcs);
    void setSubnets(const Choices<std::vector<vpc::Subnet>>& subnets);
    void setSecurityGroups(const Choices<std::vector<vpc::SecurityGroup>>& groups);
    QString vpcId() const;

signals:
    //! The subnets of another VPC are needed.
    void vpcChanged(const QString& id);

private:
    IdPicker* m_vpc = nullptr;
    IdPicker* m_subnet = nullptr;
    IdPicker* m_group = nullptr;
    FieldBlock* m_vpcBlock = nullptr;
    FieldBlock* m_subnetBlock = nullptr;
    FieldBlock* m_groupBlock = nullptr;
};

} // namespace partita
