// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"
#include "core/result.h"
#include "net/proxyroute.h"

#include <memory>

class QNetworkAccessManager;
class QNetworkRequest;

namespace partita::net {

class Exchange;

//! Transport over QNetworkAccessManager. No cookies, no cache, no redirects, no credentials of Qt's own.
//! Exchanges that are under way when it is destroyed end as cancelled.
class QnamTransport final : public Transport
{
public:
    //! Cheap: nothing of the network is built, and no file read, before the first start().
    QnamTransport(TransportOptions options, Secret proxyPassword);
    ~QnamTransport() override;
    Q_DISABLE_COPY_MOVE(QnamTransport)

    std::unique_ptr<PendingReply> start(const HttpRequest& request) override;
    bool isFor(const TransportOptions& options, QByteArrayView proxyPassword) const;

private:
    QNetworkAccessManager& manager();
    bool isAtWork() const;
    Result<const QNetworkRequest*, QString> prototype(bool tls);
    void begin(Exchange& exchange, const HttpRequest& request);

    const TransportOptions m_options;
    const std::shared_ptr<const ProxyRoute> m_route;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    //! A name was not found: see manager().
    bool m_stale = false;
    std::unique_ptr<QNetworkRequest> m_plain;
    std::unique_ptr<QNetworkRequest> m_secure;
};

} // namespace partita::net
