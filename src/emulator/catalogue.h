// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/limits.h"

#include <QList>
#include <QString>

#include <vector>

namespace partita::emulator {

struct Subnet
{
    QString id;
    QString name;
    QString cidr;
    bool dhcp = true;
    int freeAddresses = 240;
};

struct Vpc
{
    QString id;
    QString name;
    QString cidr;
    QString enterpriseProjectId;
    std::vector<Subnet> subnets;
};

struct SecurityGroup
{
    QString id;
    QString name;
    QString enterpriseProjectId;
    //! Has the inbound and outbound "ANY" rules that an instance needs (error 111400048).
    bool open = true;
};

struct EnterpriseProject
{
    QString id;
    QString name;
    bool enabled = true;
};

//! What exists around the instances: zones, products, windows, networks. The same for every estate, so that
//! ids can be written into scripts.
class Catalogue
{
public:
    explicit Catalogue(QString region);

    const QString& region() const { return m_region; }
    //! Specifications, windows and zones; no taken names.
    const rules::InstanceLimits& limits() const { return m_limits; }
    const std::vector<Vpc>& vpcs() const { return m_vpcs; }
    const std::vector<SecurityGroup>& securityGroups() const { return m_securityGroups; }
    //! The first is "0", the default one.
    const QList<EnterpriseProject>& enterpriseProjects() const { return m_enterpriseProjects; }

    //! Null when there is none with that id; owned by the catalogue.
    const Vpc* vpc(const QString& id) const;
    const SecurityGroup* securityGroup(const QString& id) const;
    static const Subnet* subnet(const Vpc& vpc, const QString& id);
    //! The window that the service gives an instance for which none was asked.
    const rules::MaintenanceWindow& defaultWindow() const;

private:
    QString m_region;
    rules::InstanceLimits m_limits;
    std::vector<Vpc> m_vpcs;
    std::vector<SecurityGroup> m_securityGroups;
    QList<EnterpriseProject> m_enterpriseProjects;
};

} // namespace partita::emulator
