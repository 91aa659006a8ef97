// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/network.h"

#include <QSignalSpy>

#include <optional>

namespace partita::fakes {

//! Waits for one exchange; nothing when it did not end in time.
inline std::optional<HttpReply> run(Transport& transport, const HttpRequest& request, int withinMs = 20'000)
{
    const std::unique_ptr<PendingReply> pending = transport.start(request);
    QSignalSpy finished(pending.get(), &PendingReply::finished);
    if (!finished.wait(withinMs))
        return {};
    return finished.front().front().value<HttpReply>();
}

//! Trusts one more authority.
inline TransportOptions trusting(const QString& caFile)
{
    TransportOptions options;
    options.extraCaFile = caFile;
    return options;
}

inline HttpRequest requestTo(const QUrl& url, Request::Method method = Request::Method::Get,
                             QByteArray body = {})
{
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.headers = { { "Content-Type", "application/json" }, { "X-Auth-Token", "do-not-leak" } };
    request.body = std::move(body);
    return request;
}

} // namespace partita::fakes
