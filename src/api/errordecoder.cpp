// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errordecoder.h"

#include "api/errorbody.h"
#include "api/errorcatalogue.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace partita {

namespace {

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;
using Outcome = ApiError::Outcome;
using std::chrono::seconds;

constexpr seconds LongestRetryAfter = std::chrono::hours(1);

struct CodeKind
{
    QLatin1StringView prefix; // of the folded code
    Kind kind;
};

//! Codes that come with a status which says less, or the wrong thing.
constexpr std::array CodeKinds {
    CodeKind { "10240407"_L1, Kind::Throttled }, // flow control, sent as a 404
    CodeKind { "APIGW.0308"_L1, Kind::Throttled },      CodeKind { "APIGW.0301"_L1, Kind::Authentication },
    CodeKind { "APIGW.0303"_L1, Kind::Authentication }, CodeKind { "APIGW.0307"_L1, Kind::Authentication },
    CodeKind { "111400017"_L1, Kind::Conflict }, // another job is running
    CodeKind { "111400026"_L1, Kind::Conflict }, // the status does not allow it
    CodeKind { "111400099"_L1, Kind::Conflict }, // the status does not allow deleting
    CodeKind { "CBC.99003651"_L1, Kind::Conflict }, // billing is busy with the resource
    CodeKind { "111400864"_L1, Kind::NotFound }, // no such consumer group
    CodeKind { "111401"_L1, Kind::Authentication },     CodeKind { "111403"_L1, Kind::Permission },
    CodeKind { "111404"_L1, Kind::NotFound },
};

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::Authentication;
    case 403:
        return Kind::Permission;
    case 404:
    case 410:
        return Kind::NotFound;
    case 407:
        return Kind::Network;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::Throttled;
    default:
        break;
    }
    if (status >= 500)
        return Kind::Server;
    return status >= 400 ? Kind::Validation : Kind::BadReply;
}

Kind kindOf(int status, const QString& folded)
{
    const bool refused = status >= 400 && status < 500;
    const auto known = std::find_if(CodeKinds.begin(), CodeKinds.end(),
                                    [&](const CodeKind& row) { return folded.startsWith(row.prefix); });
    return refused && known != CodeKinds.end() ? known->kind : kindOfStatus(status);
}

Cause causeOf(int status, const ApiError& error)
{
    if (status >= 300 && status < 400)
        return Cause::Redirected;
    if (status == 407)
        return Cause::ProxyFailed;
    // Some gateways tell the skew by the text alone (huaweicloud-sdk-java-v3, issue 44).
    const bool skewed = error.code == "APIGW.0303"_L1
        || (error.code == "APIGW.0301"_L1
            && error.serverText.contains("signature expired"_L1, Qt::CaseInsensitive));
    return skewed ? Cause::ClockSkew : Cause::None;
}

Outcome outcomeOf(const Request& request, int status)
{
    const bool unclear = status >= 500 || status == 408 || status == 302 || status == 303 || status < 300;
    return unclear && !request.isRead() ? Outcome::Unknown : Outcome::Rejected;
}

bool isRetrySafe(const Request& request, const ApiError& error)
{
    if (error.kind == Kind::Authentication)
        return false;
    if (request.isRead())
        return true;
    if (error.outcome != Outcome::Rejected)
        return false;
    const auto entry = ErrorCatalogue::load().find(error);
    return entry
        && (entry->repeat == ErrorEntry::Repeat::Yes || entry->repeat == ErrorEntry::Repeat::AfterWait);
}

QDateTime httpDate(const QByteArray& text)
{
    auto time = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<seconds> retryAfterOf(const HttpReply& reply)
{
    const QByteArray text = reply.header("Retry-After").trimmed();
    if (text.isEmpty() || text.size() > 64)
        return std::nullopt;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qint64 count = text.toLongLong(&fits);
        return fits ? std::min(seconds(count), LongestRetryAfter) : LongestRetryAfter;
    }
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return std::nullopt;
    // The server's clock, not ours: the two may differ.
    QDateTime now = httpDate(reply.header("Date").trimmed());
    if (!now.isValid())
        now = QDateTime::currentDateTimeUtc();
    return std::clamp(seconds(now.secsTo(until)), seconds(0), LongestRetryAfter);
}

QString requestIdOf(const HttpReply& reply, const ErrorBody& body)
{
    for (const QByteArrayView name : { QByteArrayView("X-Request-Id"), QByteArrayView("X-IAM-Trace-Id") }) {
        QString id = checkedRequestId(QString::fromLatin1(reply.header(name)));
        if (!id.isEmpty())
            return id;
    }
    return body.requestId;
}

ApiError fromFailure(const Request& request, ApiError error)
{
    error.permission = request.permission;
    error.retrySafe = request.isRead() || error.outcome == Outcome::NotSent;
    return error;
}

} // namespace

ApiError decodeError(const Request& request, const HttpReply& reply)
{
    if (reply.failure)
        return fromFailure(request, *reply.failure);

    ErrorBody body = ErrorBody::from(reply.body);
    ApiError error;
    error.httpStatus = reply.status;
    error.requestId = requestIdOf(reply, body);
    error.code = std::move(body.code);
    error.serverText = std::move(body.text);
    error.kind = kindOf(reply.status, foldedCode(error.code));
    error.cause = causeOf(reply.status, error);
    error.outcome = outcomeOf(request, reply.status);
    if (error.cause == Cause::Redirected)
        error.detail = QUrl::fromEncoded(reply.header("Location")).host();
    if (error.kind == Kind::Permission)
        error.permission = request.permission;
    error.retryAfter = retryAfterOf(reply);
    error.retrySafe = isRetrySafe(request, error);
    return error;
}

} // namespace partita
