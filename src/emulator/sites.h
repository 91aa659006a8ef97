// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "emulator/estate.h"
#include "emulator/identity.h"
#include "emulator/views.h"

#include <map>
#include <memory>

namespace partita::emulator {

//! What the routes work on for one project; all of it outlives the request.
struct Rooms
{
    Estate& estate;
    const Catalogue& catalogue;
    const Views& views;
    const SimClock& clock;
};

//! The estates of all projects. All but the first are made when they are first asked for.
class Sites final : public QObject
{
    Q_OBJECT

public:
    //! Both are the caller's and outlive the sites. The projects are those that \a identity has in begin().
    Sites(const Identity& identity, const SimClock& clock, Spelling spelling);
    ~Sites() override;

    //! \a plan is the first project's; the others' differ from it in the seed. \a stored is what toJson()
    //! gave for the same plan, or empty.
    void begin(const SeedPlan& plan, const QJsonObject& stored);
    //! \a projectId is the id of one of the identity's projects.
    Rooms at(const QString& projectId);
    //! Those of the first project.
    Rooms first() { return at(m_identity.projects.first().id); }
    //! The first project's estate as Estate::toJson() has it, and under "projects" by id the others: a file
    //! from the time of a single project is one of these.
    QJsonObject toJson() const;
    //! Does what is due by now; call it after the clock was moved.
    void catchUp();

signals:
    void changed();

private:
    struct Site;
    Site& make(const Project& project, const SeedPlan& plan, const QJsonObject& stored);
    SeedPlan planOf(const Project& project) const;

    const Identity& m_identity;
    const SimClock& m_clock;
    Spelling m_spelling;
    SeedPlan m_plan;
    std::map<QString, std::unique_ptr<Site>> m_sites;
    //! What was stored of projects that nobody has asked for yet, by their ids.
    QJsonObject m_waiting;
};

} // namespace partita::emulator
