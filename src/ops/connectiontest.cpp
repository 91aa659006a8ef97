// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/connectiontest.h"

#include "dms/instances.h"
#include "dms/products.h"
#include "dms/zones.h"
#include "ops/connectiontestclient.h"
#include "ops/secretparts.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Kind = ConnectionTest::StepKind;
using State = ConnectionTest::StepState;

//! An access key may have no right to list projects; that says nothing against its signature.
bool isMereLackOfPermission(const ApiError& error)
{
    return error.kind == ApiError::Kind::Permission;
}

//! Whoever asks the same service again with the same secret gets the same answer, and the service counts.
bool endsAll(const ApiError& error)
{
    return error.kind == ApiError::Kind::Authentication || error.kind == ApiError::Kind::Network
        || error.kind == ApiError::Kind::Timeout;
}

int productCount(const dms::ProductList& list)
{
    size_t count = 0;
    for (const dms::Product& product : list.hourly) {
        for (const dms::ProductGroup& group : product.groups)
            count += group.details.size();
    }
    return int(count);
}

} // namespace

ConnectionTest::ConnectionTest(ConnectionProfile profile, Place place, CredentialBundle bundle,
                               Secret passcode, Connection::Tools tools, QObject* parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_place(std::move(place))
    , m_tools(std::move(tools))
    , m_endpoints(m_tools.clouds.endpointsOf(m_profile, m_place.region))
    , m_scope { m_place.project, m_place.project.isEmpty() ? m_place.region : QString() }
    , m_proxyPassword(std::move(bundle.proxyPassword))
    , m_lacking(lacking(bundle, passcode))
    , m_client(std::make_unique<Client>(*this, bundle, passcode))
{
    plan();
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::plan()
{
    const auto add = [this](Kind kind, const QUrl& url) {
        Step& step = m_steps.emplace_back();
        step.kind = kind;
        step.host = url.authority();
    };
    QList<QUrl> hosts { m_endpoints.dms };
    if (!m_endpoints.iam.isEmpty() && m_endpoints.iam.authority() != m_endpoints.dms.authority())
        hosts.append(m_endpoints.iam);
    for (const QUrl& host : std::as_const(hosts)) {
        for (const Kind kind : { Kind::LookUp, Kind::Connect, Kind::Handshake })
            add(kind, host);
    }
    add(Kind::ServerTime, m_endpoints.dms);
    add(Kind::SignIn, m_endpoints.iam.isEmpty() ? m_endpoints.dms : m_endpoints.iam);
    add(Kind::Project, m_endpoints.iam);
    for (const Kind kind : { Kind::ListInstances, Kind::ListZones, Kind::ListProducts })
        add(kind, m_endpoints.dms);
}

std::optional<ApiError> ConnectionTest::lacking(const CredentialBundle& bundle, const Secret& passcode) const
{
    const SignIn& signIn = m_profile.signIn;
    const bool byUser = signIn.kind == SignIn::Kind::User;
    ApiError error;
    error.kind = ApiError::Kind::SignedOut;
    error.proof = byUser ? ApiError::Proof::Token : ApiError::Proof::Signature;
    error.retrySafe = true;
    if (!provesWhoAsks(signIn, bundle))
        return error;
    if (!byUser || !signIn.passcode || !passcode.isEmpty())
        return std::nullopt;
    error.kind = ApiError::Kind::Authentication;
    error.cause = ApiError::Cause::PasscodeNeeded;
    return error;
}

void ConnectionTest::start()
{
    if (m_lacking)
        QMetaObject::invokeMethod(this, &ConnectionTest::refuse, Qt::QueuedConnection);
    else
        run(step());
}

void ConnectionTest::refuse()
{
    const auto signIn = std::find_if(m_steps.begin(), m_steps.end(),
                                     [](const Step& step) { return step.kind == Kind::SignIn; });
    m_current = size_t(signIn - m_steps.begin());
    m_stepBegan = m_tools.clock.monotonic();
    fail(*m_lacking);
}

void ConnectionTest::run(Step& step)
{
    step.state = State::Running;
    m_stepBegan = m_tools.clock.monotonic();
    const QPointer<ConnectionTest> alive(this);
    emit stepChanged(int(m_current));
    if (!alive)
        return;
    switch (step.kind) {
    case Kind::LookUp:
        probe();
        break;
    case Kind::Connect:
    case Kind::Handshake:
        break; // under way since LookUp
    case Kind::ServerTime:
        askTime();
        break;
    case Kind::SignIn:
        signIn();
        break;
    case Kind::Project:
        listProjects();
        break;
    case Kind::ListInstances: {
        dms::ListInstances list;
        list.project = m_place.project;
        list.limit = 1;
        m_client->open(*this, true);
        ask(list, [](const dms::InstanceList& reply) { return int(reply.total); });
        break;
    }
    case Kind::ListZones:
        ask(dms::ListZones {}, [](const dms::ZoneList& reply) { return int(reply.zones.size()); });
        break;
    case Kind::ListProducts:
        ask(dms::ListProducts {}, productCount);
        break;
    }
}

void ConnectionTest::next()
{
    if (++m_current == m_steps.size())
        end();
    else
        run(step());
}

void ConnectionTest::pass()
{
    step().state = State::Passed;
    step().took = m_tools.clock.monotonic() - m_stepBegan;
    const QPointer<ConnectionTest> alive(this);
    emit stepChanged(int(m_current));
    if (alive)
        next();
}

void ConnectionTest::skip()
{
    step().state = State::Skipped;
    const QPointer<ConnectionTest> alive(this);
    emit stepChanged(int(m_current));
    if (alive)
        next();
}

void ConnectionTest::fail(ApiError error)
{
    step().state = State::Failed;
    step().took = m_tools.clock.monotonic() - m_stepBegan;
    // What may be listed is asked one by one, but a refused secret is not tried again.
    const bool goesOn = step().kind >= Kind::ListInstances && !endsAll(error);
    step().error = std::move(error);
    const QPointer<ConnectionTest> alive(this);
    emit stepChanged(int(m_current));
    if (!alive)
        return;
    if (goesOn)
        next();
    else
        end();
}

void ConnectionTest::end()
{
    m_finished = true;
    emit finished();
}

bool ConnectionTest::succeeded() const
{
    return m_finished && std::all_of(m_steps.begin(), m_steps.end(), [](const Step& step) {
               return step.state == State::Passed || step.state == State::Skipped;
           });
}

void ConnectionTest::probe()
{
    const bool ofDms = step().host == m_endpoints.dms.authority();
    m_probe = m_tools.network.probe(ofDms ? m_endpoints.dms : m_endpoints.iam, m_profile.transportOptions(),
                                    m_proxyPassword.view());
    connect(m_probe.get(), &PendingProbe::advanced, this, &ConnectionTest::probed);
    connect(m_probe.get(), &PendingProbe::finished, this, &ConnectionTest::probed);
}

void ConnectionTest::probed(const ProbeReport& report)
{
    const QPointer<ConnectionTest> alive(this);
    const PendingProbe* const mine = m_probe.get();
    // A report may tell of several stages.
    while (alive && !m_finished && m_probe.get() == mine && step().kind <= Kind::Handshake) {
        const Kind kind = step().kind;
        const ProbeReport::Stage& stage = kind == Kind::LookUp ? report.lookUp
            : kind == Kind::Connect                            ? report.connect
                                                               : report.handshake;
        if (!stage.took && !stage.error && !stage.skipped)
            return;
        if (kind == Kind::LookUp)
            step().addresses = report.addresses;
        else if (kind == Kind::Connect)
            step().proxy = report.proxy;
        else
            step().tls = report.tls;
        if (kind == Kind::Handshake || stage.error) {
            m_probe->disconnect(this);
            m_probe.release()->deleteLater();
        }
        if (stage.error) {
            fail(*stage.error);
        } else if (stage.skipped) {
            skip();
        } else {
            m_stepBegan = m_tools.clock.monotonic() - *stage.took;
            pass();
        }
    }
}

void ConnectionTest::askTime()
{
    HttpRequest request;
    request.url = m_endpoints.dms;
    request.limits.bodyBytes = 1024 * 1024;
    m_reply = m_client->transport->start(request);
    connect(m_reply.get(), &PendingReply::finished, this, [this](const HttpReply& reply) {
        // Any answer will do; it is the date that counts.
        m_client->policies.serverClock.observe(reply.header("Date"));
        const auto failure = reply.failure;
        m_reply.release()->deleteLater();
        step().difference = m_client->policies.serverClock.difference();
        if (failure && failure->cause != ApiError::Cause::TooLarge)
            fail(*failure);
        else if (!step().difference)
            skip();
        else
            pass();
    });
}

void ConnectionTest::signIn()
{
    const bool byUser = m_profile.signIn.kind == SignIn::Kind::User;
    if (m_endpoints.iam.isEmpty() && !byUser) {
        // Nobody to ask: the first list will tell.
        skip();
        return;
    }
    if (!byUser) {
        m_client->open(*this, false);
        m_call = m_client->api->send(iam::ListProjects {}, this,
                                     [this](ApiResult<iam::ProjectList> list) { signedIn(std::move(list)); });
        return;
    }
    m_client->tokens.obtain(m_endpoints.iam, m_scope, this, [this](ApiResult<TokenIssuer::Issued> issued) {
        if (!issued) {
            issued.error().proof = ApiError::Proof::Token;
            fail(std::move(issued.error()));
            return;
        }
        if (m_place.project.isEmpty())
            m_place.project = issued->project;
        pass();
    });
}

void ConnectionTest::signedIn(ApiResult<iam::ProjectList> list)
{
    if (list) {
        m_projects = iam::choosable(std::move(list->projects));
        m_projectsKnown = true;
    } else if (!isMereLackOfPermission(list.error())) {
        fail(std::move(list.error()));
        return;
    }
    pass();
}

void ConnectionTest::listProjects()
{
    if (m_profile.signIn.kind != SignIn::Kind::User) {
        chooseProject();
        return;
    }
    m_client->open(*this, true);
    m_call
        = m_client->api->send(iam::ListReachableProjects {}, this, [this](ApiResult<iam::ProjectList> list) {
              if (list) {
                  m_projects = iam::choosable(std::move(list->projects));
                  m_projectsKnown = true;
              } else if (endsAll(list.error())) {
                  fail(std::move(list.error()));
                  return;
              }
              chooseProject();
          });
}

void ConnectionTest::chooseProject()
{
    const auto fits = [this](const iam::Project& project) {
        return m_place.project.isEmpty() ? project.name == m_place.region : project.id == m_place.project;
    };
    const auto found = std::find_if(m_projects.begin(), m_projects.end(), fits);
    if (found != m_projects.end()) {
        m_place.project = found->id;
        m_place.projectName = found->name;
        pass();
        return;
    }
    if (!m_projectsKnown && !m_place.project.isEmpty()) {
        skip();
        return;
    }
    ApiError error;
    error.kind = m_projectsKnown ? ApiError::Kind::NotFound : ApiError::Kind::Permission;
    error.outcome = ApiError::Outcome::Rejected;
    error.detail = m_place.project.isEmpty() ? m_place.region : m_place.project.text();
    error.retrySafe = true;
    fail(std::move(error));
}

template <Endpoint E>
void ConnectionTest::ask(const E& endpoint, const std::function<int(const typename E::Reply&)>& count)
{
    m_call = m_client->api->send(endpoint, this, [this, count](ApiResult<typename E::Reply> reply) {
        if (!reply) {
            fail(std::move(reply.error()));
            return;
        }
        step().count = count(*reply);
        pass();
    });
}

} // namespace partita
