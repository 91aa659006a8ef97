// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"
#include "api/signing.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"

#include <simdjson.h>

#include <QObject>

namespace partita::test {

//! A read that answers with the text of one field.
struct Read
{
    using Reply = QString;
    QString name = QStringLiteral("x");
    Request::Service service = Request::Service::Dms;

    Request request() const
    {
        Request request;
        request.service = service;
        request.path = pathOf({ QStringLiteral("v1.0"), name });
        request.permission = QStringLiteral("dms:instance:get");
        return request;
    }
    static ApiResult<Reply> parse(const ReplyBody& body)
    {
        std::string_view text;
        if (body.isEmpty() || body.root()["text"].get(text) != simdjson::SUCCESS) {
            ApiError error;
            error.kind = ApiError::Kind::BadReply;
            error.cause = ApiError::Cause::MissingField;
            error.detail = QStringLiteral("text");
            return unexpected(error);
        }
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
};
static_assert(Endpoint<Read>);

//! A write on an instance, or on several.
struct Write
{
    using Reply = NoContent;
    QStringList instances { QStringLiteral("i1") };

    Request request() const
    {
        Request request;
        request.method = Request::Method::Post;
        request.path = pathOf({ QStringLiteral("write") });
        request.body = "{}";
        request.changes = instances;
        return request;
    }
    static ApiResult<Reply> parse(const ReplyBody&) { return NoContent {}; }
};

//! Signs nothing, and does so when it is told to.
class StubAuthenticator final : public Authenticator
{
public:
    explicit StubAuthenticator(bool halts)
        : m_halts(halts)
    {
    }
    void authorise(HttpRequest request, const QObject*, Then then) override { then(std::move(request)); }
    bool provesWithEachRequest() const override { return m_halts; }
    bool renewAfterRefusal(quint64) override { return false; }

private:
    bool m_halts;
};

//! Has another token for each request.
class RenewingAuthenticator final : public Authenticator
{
public:
    void authorise(HttpRequest request, const QObject*, Then then) override
    {
        request.proof = ++m_proof;
        then(std::move(request));
    }
    bool provesWithEachRequest() const override { return false; }
    bool renewAfterRefusal(quint64 proof) override { return proof == m_proof; }

private:
    quint64 m_proof = 0;
};

inline QByteArray json(const char* text)
{
    return QByteArray(R"({"text":")") + text + R"("})";
}

//! A client without a network, made anew for each test, and what it answered.
class ApiClientFixture : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_transport = std::make_unique<fakes::FakeTransport>();
        m_policies = std::make_unique<ConnectionPolicies>(m_clock);
        m_client = make(true);
        m_answers = 0;
        m_text.clear();
        m_error.reset();
    }
    void cleanup()
    {
        m_client.reset();
        m_policies.reset();
        m_transport.reset();
    }

protected:
    template <Endpoint E> Call send(const E& endpoint)
    {
        return m_client->send(endpoint, this, [this](const auto& result) {
            ++m_answers;
            m_error = result ? std::nullopt : std::optional(result.error());
            if constexpr (std::is_same_v<typename E::Reply, QString>)
                m_text = result.value_or(QString());
        });
    }
    std::unique_ptr<ApiClient> make(std::unique_ptr<Authenticator> authenticator, ServiceEndpoints endpoints)
    {
        return std::make_unique<ApiClient>(
            std::move(endpoints), *m_policies, std::move(authenticator),
            ApiClient::Tools { *m_transport, m_workers, m_clock, [] { return 0.5; } });
    }
    std::unique_ptr<ApiClient> make(bool halts)
    {
        return make(std::make_unique<StubAuthenticator>(halts), endpoints());
    }
    static ServiceEndpoints endpoints()
    {
        ServiceEndpoints endpoints;
        endpoints.dms = QUrl(QStringLiteral("https://dms.example.com"));
        endpoints.iam = QUrl(QStringLiteral("https://iam.example.com"));
        return endpoints;
    }
    //! As after a first request that was accepted.
    void proveTheKey()
    {
        m_policies->signIn.enter(this, [](std::optional<SignInGate::Ticket> ticket) { ticket->accepted(); });
    }

    Workers m_workers;
    fakes::FakeClock m_clock;
    std::unique_ptr<fakes::FakeTransport> m_transport;
    std::unique_ptr<ConnectionPolicies> m_policies;
    std::unique_ptr<ApiClient> m_client;
    int m_answers = 0;
    QString m_text;
    std::optional<ApiError> m_error;
};

} // namespace partita::test
