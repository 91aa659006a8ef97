// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiclient.h"

#include <QPointer>

namespace partita {

//! What a Call owns: one request on its way through the policies, over all its attempts. Internal to the
//! client.
class PendingCall final : public QObject
{
    Q_OBJECT

public:
    PendingCall(ApiClient& client, Request request, const QObject* context, ApiClient::Finish finish);
    ~PendingCall() override;

    void begin();
    //! Aborts; the completion is not called any more. Safe inside the completion.
    void abandon();
    bool isActive() const { return !m_over; }

private:
    void attempt();
    void authorise();
    void send(ApiResult<HttpRequest> request);
    void receive(const HttpReply& reply);
    void receiveError(const HttpReply& reply);
    bool isCorrected(const ApiError& error) const;
    void judge(const ApiError& error);
    void endRead();
    void fail(ApiError error);
    void conclude(ApiResult<HttpReply> reply);
    void deliver(ApiClient::Delivery delivery);
    CallRecord record(std::optional<ApiError> error) const;
    void dropReply();

    QPointer<ApiClient> m_client;
    Request m_request;
    QPointer<const QObject> m_context;
    ApiClient::Finish m_finish;
    SignInGate::Ticket m_ticket;
    quint64 m_proof = 0;
    bool m_renewed = false;
    std::unique_ptr<PendingReply> m_reply;
    std::chrono::milliseconds m_began { 0 };
    int m_attempts = 0;
    int m_status = 0;
    QByteArray m_requestId;
    bool m_counted = false;
    bool m_over = false;
};

} // namespace partita
