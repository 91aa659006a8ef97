// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/authenticator.h"
#include "api/call.h"
#include "api/connectionpolicies.h"
#include "api/endpoint.h"
#include "api/retry.h"
#include "api/serviceendpoints.h"
#include "core/clock.h"
#include "core/workers.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace partita {

//! What one finished call was, without secrets: for the status bar, the activity and the log.
struct CallRecord
{
    Request::Method method = Request::Method::Get;
    QByteArray path;
    int httpStatus = 0;
    int attempts = 0;
    std::chrono::milliseconds took { 0 };
    QString requestId;
    std::optional<ApiError> error;
};

//! Sends typed endpoints to the services of one region, through the policies of its connection in this order:
//! write lock, single flight per instance for writes, sign-in gate, authentication, transport; then decoding,
//! and for reads alone, retry.
//!
//! Everything happens on the thread of this object, but parsing of larger replies. No member blocks.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    //! What the client works with; all of it outlives the client.
    struct Tools
    {
        Transport& transport;
        Workers& workers;
        Clock& clock;
        std::function<double()> uniform; //!< draws from [0, 1), for jitter
    };

    //! \a policies outlives the client.
    ApiClient(ServiceEndpoints endpoints, ConnectionPolicies& policies,
              std::unique_ptr<Authenticator> authenticator, Tools tools, QObject* parent = nullptr);
    ~ApiClient() override;

    //! Sends \a endpoint. \a done gets its reply, or the reason why there is none; it is never called inside
    //! send(), never after \a context or the returned Call is gone, at most once, and it may delete either.
    template <Endpoint E, std::invocable<ApiResult<typename E::Reply>> Done>
    Call send(const E& endpoint, const QObject* context, Done done)
    {
        auto shared = std::make_shared<Done>(std::move(done));
        return start(endpoint.request(), context, [shared](ApiResult<HttpReply> reply) -> Delivery {
            auto value = std::make_shared<ApiResult<typename E::Reply>>(read<E>(std::move(reply)));
            std::optional<ApiError> error;
            if (!*value)
                error = value->error();
            return { std::move(error), [shared, value] { (*shared)(std::move(*value)); } };
        });
    }

    //! A locked connection lets nothing but GET out; a halted one nothing at all.
    ConnectionPolicies& policies() const { return m_policies; }

    //! The secret is leaving memory: reads under way end with ApiError::Kind::SignedOut. Writes go on, since
    //! nobody could tell what became of them.
    void endReads() { emit readsEnding(); }

    //! Where \a request would go; empty when it could not be sent.
    QUrl urlOf(const Request& request) const;

    //! Where its requests go.
    const ServiceEndpoints& endpoints() const { return m_endpoints; }

    //! Whether a write that changes \a key (see Request::changes) is under way.
    bool isChanging(const QString& key) const { return m_changing.contains(key); }

    //! Calls that have not ended yet.
    int inFlight() const { return m_inFlight; }

signals:
    void inFlightChanged(int calls);
    void callFinished(const partita::CallRecord& record);
    //! For the calls of this client alone.
    void readsEnding();

private:
    friend class PendingCall;

    //! A finished call: its error, for the record, and the closure that hands the value to its receiver.
    struct Delivery
    {
        std::optional<ApiError> error;
        std::function<void()> deliver;
    };
    //! Turns the reply into a value; pure, runs on a worker for larger replies.
    using Finish = std::function<Delivery(ApiResult<HttpReply>)>;

    template <Endpoint E> static ApiResult<typename E::Reply> read(ApiResult<HttpReply> reply)
    {
        if (!reply)
            return unexpected(std::move(reply.error()));
        const int status = reply->status;
        const QByteArray requestId = reply->requestId();
        auto value = parseReply<E>(std::move(*reply));
        if (!value) {
            value.error().httpStatus = status;
            value.error().requestId = QString::fromUtf8(requestId);
            value.error().outcome = ApiError::Outcome::Unknown;
        } else if constexpr (requires { value->requestId; }) {
            value->requestId = QString::fromUtf8(requestId);
        }
        return value;
    }

    Call start(Request request, const QObject* context, Finish finish);
    std::optional<ApiError> refusal(const Request& request) const;
    const QUrl& baseOf(Request::Service service) const;
    QByteArray wirePathOf(const Request& request) const;
    ApiResult<HttpRequest> bind(const Request& request) const;
    void began(const Request& request);
    void release(const Request& request);

    ServiceEndpoints m_endpoints;
    ConnectionPolicies& m_policies;
    std::unique_ptr<Authenticator> m_authenticator;
    Tools m_tools;
    RetryPolicy m_retry;
    QSet<QString> m_changing;
    int m_inFlight = 0;
};

} // namespace partita
