// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/transport.h"
#include "net/maketransport.h"

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace partita::net {

//! Transport over QNetworkAccessManager. No cookies, no cache, no redirects, no credentials of Qt's own; the
//! system's proxies, except for loopback. Exchanges that are under way when it is destroyed end as cancelled.
class QnamTransport final : public Transport
{
public:
    explicit QnamTransport(TransportOptions options);
    ~QnamTransport() override;
    Q_DISABLE_COPY_MOVE(QnamTransport)

    std::unique_ptr<PendingReply> start(const HttpRequest& request) override;

private:
    QNetworkAccessManager& manager();
    const QNetworkRequest& prototype(bool tls);
    QNetworkRequest wireRequest(const HttpRequest& request);

    const TransportOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<QNetworkRequest> m_plain;
    std::unique_ptr<QNetworkRequest> m_secure;
};

} // namespace partita::net
