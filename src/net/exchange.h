// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace partita::net {

class OneShotBody;
class ProxyRoute;
struct Circumstances;

//! One exchange over QNetworkAccessManager: keeps the limits, collects the body, tells what became of it.
class Exchange final : public PendingReply
{
    Q_OBJECT

public:
    Exchange(const HttpRequest& request, std::shared_ptr<const ProxyRoute> route);
    ~Exchange() override;

    //! Sends \a wire (complete but for the body) through \a manager, which may go before this object does.
    void begin(QNetworkAccessManager& manager, QNetworkRequest wire, const HttpRequest& request);
    //! Ends without sending, from the event loop. \a detail stands for the host.
    void refuse(ApiError::Kind kind, ApiError::Cause cause, const QString& detail = {});

    void abort() override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void listen();
    void listenForTls();
    void arm(std::chrono::milliseconds limit, ApiError::Cause cause);
    void armUntilTheFirstSign(const QNetworkAccessManager& manager);
    void awaitFirstByte();
    void onConnecting();
    void onHeaders();
    void onData();
    void onFinished();
    void onTransportGone();

    bool receive();
    void makeRoom(qint64 count);
    bool mayHaveArrived() const;
    Circumstances seen() const;
    void fail(ApiError failure);
    void fail(ApiError::Kind kind, ApiError::Cause cause);
    void succeed();
    void letGo();

    const Request::Method m_method;
    const TransferLimits m_limits;
    const QUrl m_url;
    const QString m_host;
    const std::shared_ptr<const ProxyRoute> m_route;
    const bool m_tls;
    const bool m_emptyBody;

    QPointer<QNetworkReply> m_wire;
    QPointer<OneShotBody> m_upload;
    QBasicTimer m_timer;
    QBasicTimer m_look;
    QElapsedTimer m_sinceStart;
    ApiError::Cause m_timeoutCause = ApiError::Cause::WholeTimeout;
    QList<QSslError> m_sslErrors;
    HttpReply m_reply;
    bool m_connecting = false;
    bool m_encrypted = false;
    bool m_sent = false;
    bool m_done = false;
};

} // namespace partita::net
