// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"

#include "api/pendingcall.h"
#include "api/signing.h"

#include <algorithm>

namespace partita {

namespace {

ApiError refused(ApiError::Kind kind, const Request& request, ApiError::Cause cause = ApiError::Cause::None,
                 QString detail = {})
{
    ApiError error;
    error.kind = kind;
    error.cause = cause;
    error.outcome = ApiError::Outcome::NotSent;
    error.permission = request.permission;
    error.detail = std::move(detail);
    error.retrySafe = true;
    return error;
}

bool hasDotSegment(const QByteArray& path)
{
    for (const QByteArray& segment : path.split('/')) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment);
        if (plain == "." || plain == "..")
            return true;
    }
    return false;
}

} // namespace

ApiClient::ApiClient(ServiceEndpoints endpoints, ConnectionPolicies& policies,
                     std::unique_ptr<Authenticator> authenticator, Tools tools, QObject* parent)
    : QObject(parent)
    , m_endpoints(std::move(endpoints))
    , m_policies(policies)
    , m_authenticator(std::move(authenticator))
    , m_tools(std::move(tools))
    , m_retry(m_tools.uniform)
{
}

ApiClient::~ApiClient() = default;

Call ApiClient::start(Request request, const QObject* context, Finish finish)
{
    auto pending = std::make_unique<PendingCall>(*this, std::move(request), context, std::move(finish));
    pending->begin();
    return Call(std::move(pending));
}

std::optional<ApiError> ApiClient::refusal(const Request& request) const
{
    if (!request.isRead() && m_policies.writeLock.isLocked())
        return refused(ApiError::Kind::WriteLocked, request);
    if (m_policies.signIn.isHalted())
        return refused(ApiError::Kind::Halted, request);
    const auto busy = std::find_if(request.changes.cbegin(), request.changes.cend(),
                                   [this](const QString& key) { return isChanging(key); });
    if (!request.isRead() && busy != request.changes.cend())
        return refused(ApiError::Kind::Busy, request, ApiError::Cause::None, *busy);
    return std::nullopt;
}

const QUrl& ApiClient::baseOf(Request::Service service) const
{
    switch (service) {
    case Request::Service::Dms:
        return m_endpoints.dms;
    case Request::Service::Iam:
        return m_endpoints.iam;
    case Request::Service::Vpc:
        return m_endpoints.vpc;
    case Request::Service::Eps:
        return m_endpoints.eps;
    }
    Q_UNREACHABLE();
}

QByteArray ApiClient::wirePathOf(const Request& request) const
{
    constexpr QByteArrayView version = "/v1.0/";
    if (request.service != Request::Service::Dms || !request.path.startsWith(version))
        return request.path;
    return m_endpoints.dmsBasePath.toLatin1() + request.path.mid(version.size() - 1);
}

ApiResult<HttpRequest> ApiClient::bind(const Request& request) const
{
    const QUrl& base = baseOf(request.service);
    if (!base.isValid() || base.host().isEmpty() || hasDotSegment(request.path))
        return unexpected(
            refused(ApiError::Kind::Refused, request, ApiError::Cause::None, base.toDisplayString()));

    QByteArray prefix = base.path(QUrl::FullyEncoded).toLatin1();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    HttpRequest bound;
    bound.method = request.method;
    bound.url = base;
    bound.url.setUserInfo({});
    bound.url.setFragment({});
    bound.url.setPath(QString::fromLatin1(prefix + wirePathOf(request)), QUrl::StrictMode);
    if (!request.query.isEmpty())
        bound.url.setQuery(QString::fromLatin1(canonicalQuery(request.query)), QUrl::StrictMode);
    bound.headers.append(Header("Accept", "application/json"));
    if (!request.body.isEmpty())
        bound.headers.append(Header("Content-Type", "application/json"));
    bound.body = request.body;
    bound.ofAccount = request.service == Request::Service::Eps;
    return bound;
}

QUrl ApiClient::urlOf(const Request& request) const
{
    const ApiResult<HttpRequest> bound = bind(request);
    return bound ? bound->url : QUrl();
}

void ApiClient::began(const Request& request)
{
    if (!request.isRead()) {
        for (const QString& key : request.changes)
            m_changing.insert(key);
    }
    emit inFlightChanged(++m_inFlight);
}

void ApiClient::release(const Request& request)
{
    if (!request.isRead()) {
        for (const QString& key : request.changes)
            m_changing.remove(key);
    }
    emit inFlightChanged(--m_inFlight);
}

} // namespace partita
