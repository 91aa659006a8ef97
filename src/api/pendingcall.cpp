// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/pendingcall.h"

#include "api/errordecoder.h"
#include "core/logging.h"

namespace partita {

namespace {

//! Smaller replies are parsed where they arrive: the hand-over would cost more than the parse.
constexpr qsizetype ParseOnWorkerFrom = 64 * 1024;

//! 111401004: the service knows who asks; the project in the path is not one of theirs (table 8-3).
bool isOfAnotherProject(const ApiError& error)
{
    return error.code.endsWith(u"401004");
}

} // namespace

PendingCall::PendingCall(ApiClient& client, Request request, const QObject* context, ApiClient::Finish finish)
    : m_client(&client)
    , m_request(std::move(request))
    , m_context(context)
    , m_finish(std::move(finish))
{
}

PendingCall::~PendingCall() = default;

void PendingCall::begin()
{
    m_began = m_client->m_tools.clock.monotonic();
    if (auto refusal = m_client->refusal(m_request)) {
        QMetaObject::invokeMethod(
            this, [this, error = std::move(*refusal)] { conclude(unexpected(error)); }, Qt::QueuedConnection);
        return;
    }
    m_counted = true;
    m_client->began(m_request);
    if (m_request.isRead())
        connect(m_client, &ApiClient::readsEnding, this, &PendingCall::endRead);
    attempt();
}

void PendingCall::abandon()
{
    m_over = true;
    m_context.clear();
    m_ticket.drop();
    if (m_client && m_counted)
        m_client->release(m_request);
    m_counted = false;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        dropReply();
    }
}

void PendingCall::dropReply()
{
    // The reply may be emitting finished() further up the stack.
    if (m_reply)
        m_reply.release()->deleteLater();
}

void PendingCall::attempt()
{
    if (m_over || !m_client)
        return;
    ++m_attempts;
    if (!m_client->m_authenticator->provesWithEachRequest()) {
        authorise();
        return;
    }
    m_client->m_policies.signIn.enter(this, [this](std::optional<SignInGate::Ticket> ticket) {
        if (m_over || !m_client)
            return;
        if (ticket) {
            m_ticket = std::move(*ticket);
            authorise();
        } else if (auto refusal = m_client->refusal(m_request)) {
            // Queued: this may still be inside the caller's send().
            send(unexpected(std::move(*refusal)));
        }
    });
}

void PendingCall::authorise()
{
    auto bound = m_client->bind(m_request);
    if (!bound) {
        send(unexpected(std::move(bound.error())));
        return;
    }
    m_client->m_authenticator->authorise(
        std::move(*bound), this, [this](ApiResult<HttpRequest> request) { send(std::move(request)); });
}

void PendingCall::send(ApiResult<HttpRequest> request)
{
    if (m_over || !m_client)
        return;
    if (!request) {
        m_ticket.drop();
        QMetaObject::invokeMethod(
            this, [this, error = std::move(request.error())] { conclude(unexpected(error)); },
            Qt::QueuedConnection);
        return;
    }
    m_proof = request->proof;
    m_reply = m_client->m_tools.transport.start(*request);
    connect(m_reply.get(), &PendingReply::finished, this, &PendingCall::receive);
}

void PendingCall::receive(const HttpReply& reply)
{
    if (m_over || !m_client)
        return;
    m_reply->disconnect(this);
    m_status = reply.status;
    m_requestId = reply.requestId();
    m_client->m_policies.serverClock.observe(reply.header("Date"));
    if (reply.failure) {
        m_ticket.drop();
        ApiError error = *reply.failure;
        error.permission = m_request.permission;
        error.retrySafe = m_request.isRead() || error.outcome == ApiError::Outcome::NotSent;
        dropReply();
        fail(std::move(error));
    } else if (reply.status >= 200 && reply.status < 300) {
        HttpReply kept = reply;
        dropReply();
        // Whoever hears of it may close the connection.
        const QPointer<PendingCall> self(this);
        m_ticket.accepted();
        if (!self || !m_client)
            return;
        m_client->m_retry.succeeded();
        conclude(std::move(kept));
    } else {
        receiveError(reply);
    }
}

void PendingCall::receiveError(const HttpReply& reply)
{
    ApiError error = decodeError(m_request, reply);
    dropReply();
    const QPointer<PendingCall> self(this);
    const bool corrected = isCorrected(error);
    if (corrected)
        m_ticket.drop();
    else
        judge(error);
    if (!self || m_over || !m_client)
        return;
    if (corrected) {
        m_renewed = true;
        attempt();
        return;
    }
    const bool refused = error.httpStatus == 401 && !isOfAnotherProject(error);
    if (refused && m_client->m_authenticator->renewAfterRefusal(m_proof) && m_request.isRead()
        && !m_renewed) {
        m_renewed = true;
        attempt();
        return;
    }
    fail(std::move(error));
}

//! The gateway looks at the time before it looks at the signature, so this refusal says nothing about the
//! key. The Date of the same reply has told the server's clock, and the next signature is made with it.
bool PendingCall::isCorrected(const ApiError& error) const
{
    return error.httpStatus == 401 && error.cause == ApiError::Cause::ClockSkew && m_request.isRead()
        && !m_renewed && m_client->m_authenticator->provesWithEachRequest()
        && m_client->m_policies.serverClock.isOff();
}

//! Tells the gate what the answer says about the secret.
void PendingCall::judge(const ApiError& error)
{
    // The gateway also answers before it looks at a signature: no such host, too many requests.
    const bool fromService
        = error.httpStatus < 500 && error.httpStatus != 429 && !error.code.startsWith(u"APIGW.");
    // Enterprise projects are an extra: whoever may not see them signs in elsewhere all the same.
    const bool saysNothing = error.httpStatus == 401 && m_request.service == Request::Service::Eps;
    if (error.httpStatus == 401 && !isOfAnotherProject(error) && !saysNothing)
        m_ticket.refused();
    else if (fromService && !saysNothing)
        m_ticket.accepted();
    else
        m_ticket.drop();
}

void PendingCall::endRead()
{
    if (m_over)
        return;
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        dropReply();
    }
    m_ticket.drop();
    ApiError error;
    error.kind = ApiError::Kind::SignedOut;
    error.permission = m_request.permission;
    error.retrySafe = true;
    conclude(unexpected(std::move(error)));
}

void PendingCall::fail(ApiError error)
{
    const auto pause = m_client->m_retry.pauseAfter(m_request, error, m_attempts);
    if (!pause) {
        conclude(unexpected(std::move(error)));
        return;
    }
    qCDebug(lcApi) << methodName(m_request.method) << m_request.path << "attempt" << m_attempts
                   << "failed with" << error.httpStatus << error.code << "; again in" << pause->count()
                   << "ms";
    m_client->m_tools.clock.after(*pause, this, [this] {
        if (m_over || !m_client)
            return;
        // A signature may have been refused while this call was waiting.
        if (auto refusal = m_client->refusal(m_request))
            conclude(unexpected(std::move(*refusal)));
        else
            attempt();
    });
}

void PendingCall::conclude(ApiResult<HttpReply> reply)
{
    if (m_over || !m_client)
        return;
    if (!reply) {
        const bool signs = m_client->m_authenticator->provesWithEachRequest();
        reply.error().proof = signs ? ApiError::Proof::Signature : ApiError::Proof::Token;
    }
    if (reply && reply->body.size() >= ParseOnWorkerFrom) {
        m_client->m_tools.workers.run(
            this,
            [finish = m_finish, kept = std::make_shared<ApiResult<HttpReply>>(std::move(reply))] {
                return finish(std::move(*kept));
            },
            [this](ApiClient::Delivery delivery) { deliver(std::move(delivery)); });
        return;
    }
    deliver(m_finish(std::move(reply)));
}

void PendingCall::deliver(ApiClient::Delivery delivery)
{
    if (m_over)
        return;
    m_over = true;
    m_finish = nullptr;
    const QPointer<PendingCall> self(this);
    if (m_client) {
        if (m_counted)
            m_client->release(m_request);
        m_counted = false;
        emit m_client->callFinished(record(std::move(delivery.error)));
    }
    // A receiver of callFinished may have closed the page that owned this call.
    if (!self || !m_context)
        return;
    delivery.deliver();
}

CallRecord PendingCall::record(std::optional<ApiError> error) const
{
    CallRecord record;
    record.method = m_request.method;
    record.path = m_request.path;
    record.httpStatus = m_status;
    record.attempts = m_attempts;
    record.took = m_client->m_tools.clock.monotonic() - m_began;
    record.requestId = QString::fromUtf8(m_requestId);
    record.error = std::move(error);
    return record;
}

} // namespace partita
