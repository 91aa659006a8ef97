// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulator.h"

#include "emulator/catalogueroutes.h"
#include "emulator/controlroutes.h"
#include "emulator/iamroutes.h"
#include "emulator/networkroutes.h"
#include "emulator/relay.h"
#include "emulator/service.h"
#include "emulator/sites.h"
#include "emulator/storefile.h"
#include "emulator/topicroutes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partita::emulator {

struct Emulator::Parts
{
    explicit Parts(const Options& given)
        : options(given)
        , clock(options.speed)
        , tokens(options.tokenLifetime)
        , sites(options.identity, clock, options.spelling)
        , signIn(options.identity, tokens, clock, faults, counters)
        , authenticator(options.identity, tokens, clock, faults)
        , service(router, authenticator, faults)
        , relay(faults, counters, options.latency)
        , store(options.stateFile, [this] { return sites.toJson(); })
    {
    }

    Options options;
    SimClock clock;
    Tokens tokens;
    Faults faults;
    Counters counters;
    Sites sites;
    SignIn signIn;
    Router router;
    Authenticator authenticator;
    Service service;
    Relay relay;
    StoreFile store;
};

Emulator::Emulator(const Options& options)
    : m_parts(std::make_unique<Parts>(options))
{
    Parts& parts = *m_parts;
    addControlRoutes(parts.router, parts.faults, parts.counters, parts.clock,
                     [&parts] { parts.sites.catchUp(); });
    addIamRoutes(parts.router, parts.options.identity, parts.signIn);
    addCatalogueRoutes(parts.router, parts.sites);
    addBatchRoutes(parts.router, parts.sites);
    addInstanceRoutes(parts.router, parts.sites);
    addInstanceWriteRoutes(parts.router, parts.sites);
    addTopicRoutes(parts.router, parts.sites);
    addNetworkRoutes(parts.router, parts.sites);
}

Emulator::~Emulator() = default;

QString Emulator::start()
{
    Parts& parts = *m_parts;
    for (const QByteArray& fault : std::as_const(parts.options.faults)) {
        if (QString error = parts.faults.addJson(fault); !error.isEmpty())
            return error;
    }
    const auto stored = StoreFile::load(parts.options.stateFile);
    if (!stored)
        return u"The state file cannot be read: %1"_s.arg(parts.options.stateFile);
    SeedPlan plan = parts.options.plan;
    plan.born = parts.clock.now();
    plan = Estate::planFrom(*stored, plan);
    parts.options.identity.assignIds(plan.seed, parts.options.projects);
    parts.sites.begin(plan, *stored);
    QObject::connect(&parts.sites, &Sites::changed, &parts.store, &StoreFile::schedule);
    if (stored->isEmpty())
        parts.store.schedule();

    const quint16 servicePort = parts.service.listen(QHostAddress::LocalHost, 0);
    if (servicePort == 0 || !parts.relay.listen(parts.options.port, servicePort))
        return u"The port is not free."_s;
    return {};
}

QJsonObject Emulator::description() const
{
    const Identity& identity = m_parts->options.identity;
    const Project& first = identity.projects.first();
    QJsonArray projects;
    for (const Project& project : identity.projects) {
        projects.append(QJsonObject {
            { u"id"_s, project.id }, { u"name"_s, project.name }, { u"region"_s, project.region } });
    }
    const QString endpoint = u"http://127.0.0.1:%1"_s.arg(m_parts->relay.port());
    QJsonObject json { { u"endpoint"_s, endpoint },
                       { u"iam"_s, endpoint },
                       { u"vpc"_s, endpoint },
                       { u"eps"_s, endpoint },
                       { u"project_id"_s, first.id },
                       { u"region"_s, first.region },
                       { u"access_key"_s, identity.accessKey },
                       { u"secret_key"_s, QString::fromUtf8(identity.secretKey) },
                       { u"user"_s, identity.user },
                       { u"password"_s, QString::fromUtf8(identity.password) },
                       { u"domain"_s, identity.domain },
                       { u"projects"_s, projects } };
    if (!identity.securityToken.isEmpty())
        json.insert(u"security_token"_s, QString::fromUtf8(identity.securityToken));
    return json;
}

} // namespace partita::emulator
