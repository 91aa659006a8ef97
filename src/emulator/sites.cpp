// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/sites.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace partita::emulator {

struct Sites::Site
{
    Site(const QString& region, const Identity& identity, const SimClock& clock, Spelling spelling)
        : catalogue(region)
        , estate(catalogue, clock)
        , views(catalogue, identity, spelling)
    {
    }

    Catalogue catalogue;
    Estate estate;
    Views views;
};

Sites::Sites(const Identity& identity, const SimClock& clock, Spelling spelling)
    : m_identity(identity)
    , m_clock(clock)
    , m_spelling(spelling)
{
}

Sites::~Sites() = default;

void Sites::begin(const SeedPlan& plan, const QJsonObject& stored)
{
    m_plan = plan;
    m_waiting = stored.value(u"projects"_s).toObject();
    make(m_identity.projects.first(), plan, stored);
}

Rooms Sites::at(const QString& projectId)
{
    const auto found = m_sites.find(projectId);
    if (found != m_sites.end())
        return { found->second->estate, found->second->catalogue, found->second->views, m_clock };
    const Project* project = m_identity.projectWithId(projectId);
    Q_ASSERT(project);
    const QJsonObject stored = m_waiting.take(projectId).toObject();
    Site& site = make(*project, Estate::planFrom(stored, planOf(*project)), stored);
    // Simulated time has passed since the moment that the plan begins with.
    site.estate.catchUp();
    return { site.estate, site.catalogue, site.views, m_clock };
}

Sites::Site& Sites::make(const Project& project, const SeedPlan& plan, const QJsonObject& stored)
{
    auto site = std::make_unique<Site>(project.region, m_identity, m_clock, m_spelling);
    site->estate.populate(plan, stored);
    connect(&site->estate, &Estate::changed, this, &Sites::changed);
    return *m_sites.emplace(project.id, std::move(site)).first->second;
}

SeedPlan Sites::planOf(const Project& project) const
{
    // The id depends on the seed and the project, and on nothing else.
    const QByteArray hash
        = QCryptographicHash::hash("estate " + project.id.toLatin1(), QCryptographicHash::Md5);
    SeedPlan plan = m_plan;
    plan.seed = qFromBigEndian<quint32>(hash.constData());
    return plan;
}

QJsonObject Sites::toJson() const
{
    const QString first = m_identity.projects.first().id;
    QJsonObject further = m_waiting;
    for (const auto& [id, site] : m_sites) {
        if (id != first)
            further.insert(id, site->estate.toJson());
    }
    QJsonObject json = m_sites.at(first)->estate.toJson();
    if (!further.isEmpty())
        json.insert(u"projects"_s, further);
    return json;
}

void Sites::catchUp()
{
    for (const auto& [id, site] : m_sites)
        site->estate.catchUp();
}

} // namespace partita::emulator
