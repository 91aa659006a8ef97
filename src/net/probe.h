// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "net/proxyroute.h"

#include <QAbstractSocket>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>
#include <QUrl>

class QHostInfo;
class QSslSocket;

namespace partita::net {

//! Looks a host up, connects, shakes hands, hangs up. Each stage has its own time limit.
class Probe final : public PendingProbe
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds StageLimit { 10'000 };

    Probe(const QUrl& url, TransportOptions options, Secret proxyPassword,
          std::chrono::milliseconds limit = StageLimit);
    ~Probe() override;

protected:
    void timerEvent(QTimerEvent* event) override;

private Q_SLOTS:
    void onLookedUp(const QHostInfo& found);

private:
    void begin();
    void lookUp();
    void connectToServer();
    void onConnected();
    void shakeHands();
    void onEncrypted();
    void onSocketError(QAbstractSocket::SocketError error);

    void enter(ProbeReport::Stage& stage);
    void pass();
    void skip(ProbeReport::Stage& stage);
    void fail(ApiError::Kind kind, ApiError::Cause cause, const QString& detail = {});
    void fail(ApiError error);
    void finish();
    void letGo();
    ApiError connectError(QAbstractSocket::SocketError error) const;
    bool isTls() const;

    const QUrl m_url;
    const QString m_host;
    const TransportOptions m_options;
    const ProxyRoute m_route;
    const std::chrono::milliseconds m_limit;

    ProbeReport m_report;
    ProbeReport::Stage* m_stage = nullptr;
    QPointer<QSslSocket> m_socket;
    QList<QSslError> m_sslErrors;
    QElapsedTimer m_sinceStage;
    QBasicTimer m_timer;
    int m_lookUpId = -1;
};

} // namespace partita::net
