// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/iam.h"
#include "ops/connection.h"

#include <QObject>

#include <memory>
#include <vector>

namespace partita {

//! Tries one place of a connection step by step, before or after it is kept. At most one request that proves
//! the secret is refused: the first refusal ends the test.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    enum class StepKind {
        LookUp, //!< the name of the host
        Connect,
        Handshake, //!< TLS
        ServerTime, //!< difference of the clocks
        SignIn,
        Project, //!< the project exists and is the region's
        ListInstances, //!< the permission to list
        ListZones,
        ListProducts,
    };
    Q_ENUM(StepKind)

    enum class StepState { Waiting, Running, Passed, Failed, Skipped };
    Q_ENUM(StepState)

    struct Step
    {
        StepKind kind = StepKind::LookUp;
        QString host; //!< whom it asks
        StepState state = StepState::Waiting;
        std::chrono::milliseconds took { 0 };
        QStringList addresses; //!< LookUp
        QString proxy; //!< Connect: "host:port" of the proxy on the way
        std::optional<int> count; //!< of instances, zones or products
        std::optional<TlsFacts> tls;
        std::optional<std::chrono::seconds> difference; //!< of the clocks, service minus local
        std::optional<ApiError> error;
    };

    //! \a tools outlives the test. Without a secret that the sign-in needs, also the one-time passcode, the
    //! test fails at that step, before anything is sent. The project of \a place may be empty: then it is
    //! looked for by the name of the region.
    ConnectionTest(ConnectionProfile profile, Place place, CredentialBundle bundle, Secret passcode,
                   Connection::Tools tools, QObject* parent = nullptr);
    ~ConnectionTest() override;

    void start();
    const std::vector<Step>& steps() const { return m_steps; }
    bool isFinished() const { return m_finished; }
    //! All steps passed or were skipped.
    bool succeeded() const;
    //! The project that was tried; empty before it is known.
    const ProjectId& project() const { return m_place.project; }
    //! The projects that the service named, as far as the test got, in the order of iam::choosable().
    const std::vector<iam::Project>& projects() const { return m_projects; }

signals:
    void stepChanged(int index);
    //! Once; the receiver may delete the test.
    void finished();

private:
    struct Client;

    void plan();
    std::optional<ApiError> lacking(const CredentialBundle& bundle, const Secret& passcode) const;
    void refuse();
    void next();
    void run(Step& step);
    void pass();
    void skip();
    void fail(ApiError error);
    void end();

    void probe();
    void probed(const ProbeReport& report);
    void askTime();
    void signIn();
    void signedIn(ApiResult<iam::ProjectList> list);
    void listProjects();
    void chooseProject();
    template <Endpoint E>
    void ask(const E& endpoint, const std::function<int(const typename E::Reply&)>& count);
    Step& step() { return m_steps[m_current]; }

    ConnectionProfile m_profile;
    Place m_place;
    Connection::Tools m_tools;
    ServiceEndpoints m_endpoints;
    //! What a user's token is for: another one, for the project that it turned out to be, would be a sign-in
    //! more.
    TokenScope m_scope;
    Secret m_proxyPassword;
    //! What the sign-in lacks.
    std::optional<ApiError> m_lacking;
    std::vector<Step> m_steps;
    size_t m_current = 0;
    std::chrono::milliseconds m_stepBegan { 0 };
    bool m_finished = false;
    //! Whether the service said which projects there are.
    bool m_projectsKnown = false;
    std::vector<iam::Project> m_projects;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<PendingProbe> m_probe;
    std::unique_ptr<PendingReply> m_reply;
    Call m_call;
};

} // namespace partita
