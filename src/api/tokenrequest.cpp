// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenrequest.h"

#include "api/errordecoder.h"
#include "api/jsonreader.h"

#include <QDateTime>

#include <algorithm>

namespace partita {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 LargestReply = 1024 * 1024;

//! JSON text in one piece of memory. QJsonDocument would leave copies of a password behind.
class BodyWriter
{
public:
    //! \a texts: bytes of all that goes through text().
    explicit BodyWriter(qsizetype texts)
    {
        constexpr qsizetype Frame = 512;
        constexpr qsizetype LongestEscape = 6;
        m_body.reserve(Frame + LongestEscape * texts);
        m_start = m_body.constData();
    }

    BodyWriter& json(QByteArrayView piece)
    {
        m_body.append(piece);
        return *this;
    }
    BodyWriter& text(QByteArrayView utf8)
    {
        m_body.append('"');
        for (const char c : utf8)
            append(c);
        m_body.append('"');
        return *this;
    }
    QByteArray take()
    {
        Q_ASSERT(m_body.constData() == m_start);
        return std::move(m_body);
    }

private:
    void append(char c)
    {
        constexpr char Digits[] = "0123456789abcdef";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            m_body.append('\\').append(c);
        else if (byte < 0x20)
            m_body.append("\\u00").append(Digits[byte >> 4]).append(Digits[byte & 0xf]);
        else
            m_body.append(c);
    }

    QByteArray m_body;
    const char* m_start;
};

//! The names in a body, in UTF-8.
struct Names
{
    Names(const QString& domainName, const QString& userName, const TokenScope& scope)
        : domain(domainName.toUtf8())
        , user(userName.toUtf8())
        , project((scope.project.isEmpty() ? scope.projectName : scope.project.text()).toUtf8())
        , projectKey(scope.project.isEmpty() ? "name" : "id")
    {
    }

    //! Each may stand in the body three times.
    qsizetype size() const { return 3 * (domain.size() + user.size() + project.size()); }

    const QByteArray domain;
    const QByteArray user;
    const QByteArray project;
    const QByteArrayView projectKey;
};

void writeUser(BodyWriter& writer, const Names& names, QByteArrayView key, const Secret& secret)
{
    writer.json(R"({"user":{"name":)").text(names.user).json(",").text(key).json(":").text(secret.view());
    writer.json(R"(,"domain":{"name":)").text(names.domain).json("}}}");
}

QByteArray withScope(BodyWriter& writer, const Names& names)
{
    writer.json("}");
    if (!names.project.isEmpty())
        writer.json(R"(,"scope":{"project":{)")
            .text(names.projectKey)
            .json(":")
            .text(names.project)
            .json("}}");
    else if (!names.domain.isEmpty())
        writer.json(R"(,"scope":{"domain":{"name":)").text(names.domain).json("}}");
    return writer.json("}}").take();
}

struct ProjectPart
{
    ProjectId id;
    QString name;
};

constexpr auto describe(json::For<ProjectPart>)
{
    return std::array {
        json::field<&ProjectPart::id>("id"),
        json::field<&ProjectPart::name>("name"),
    };
}

struct TokenPart
{
    QString issued;
    QString expires;
    ProjectPart project;
};

constexpr auto describe(json::For<TokenPart>)
{
    return std::array {
        json::field<&TokenPart::issued, json::TextOrAny>("issued_at"),
        json::field<&TokenPart::expires, json::TextOrAny>("expires_at"),
        json::field<&TokenPart::project>("project"),
    };
}

struct TokenEnvelope
{
    TokenPart token;
};

constexpr auto describe(json::For<TokenEnvelope>)
{
    return std::array {
        json::field<&TokenEnvelope::token>("token"),
    };
}

milliseconds lifeOf(const TokenPart& token)
{
    const auto issued = QDateTime::fromString(token.issued, Qt::ISODateWithMs);
    const auto expires = QDateTime::fromString(token.expires, Qt::ISODateWithMs);
    if (!issued.isValid() || !expires.isValid())
        return TokenReply::UsualLife;
    const milliseconds life(issued.msecsTo(expires));
    return life > milliseconds(0) && life < TokenReply::UsualLife ? life : TokenReply::UsualLife;
}

ApiError badReply(const HttpReply& reply, ApiError::Cause cause, QString field)
{
    ApiError error;
    error.kind = ApiError::Kind::BadReply;
    error.cause = cause;
    error.httpStatus = reply.status;
    error.detail = std::move(field);
    return error;
}

bool canBeSent(const QByteArray& header)
{
    return std::all_of(header.begin(), header.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

ApiResult<TokenPart> parseTokenPart(const ReplyBody& body)
{
    if (body.isEmpty())
        return TokenPart();
    return json::parseObject<TokenEnvelope>(body).map(
        [](TokenEnvelope&& envelope) { return std::move(envelope.token); });
}

ApiResult<TokenPart> readTokenPart(const HttpReply& reply)
{
    return ReplyBody::from(reply).and_then(parseTokenPart).map_error([](ApiError&& error) {
        // The request that waits for the token has not left.
        error.outcome = ApiError::Outcome::NotSent;
        return std::move(error);
    });
}

Request signInCall()
{
    Request request;
    request.method = Request::Method::Post;
    request.service = Request::Service::Iam;
    request.path = QByteArrayLiteral("/v3/auth/tokens");
    return request;
}

} // namespace

QByteArray passwordBody(const UserPassword& user, const TokenScope& scope)
{
    const Names names(user.domain, user.user, scope);
    BodyWriter writer(names.size() + user.password.view().size() + user.passcode.view().size());
    const bool hasPasscode = !user.passcode.isEmpty();
    writer.json(R"({"auth":{"identity":{"methods":["password")");
    writer.json(hasPasscode ? R"(,"totp"],"password":)" : R"(],"password":)");
    writeUser(writer, names, "password", user.password);
    if (hasPasscode) {
        writer.json(R"(,"totp":)");
        writeUser(writer, names, "passcode", user.passcode);
    }
    return withScope(writer, names);
}

QByteArray tokenBody(const Secret& token, const QString& domain, const TokenScope& scope)
{
    const Names names(domain, {}, scope);
    BodyWriter writer(names.size() + token.view().size());
    writer.json(R"({"auth":{"identity":{"methods":["token"],"token":{"id":)").text(token.view()).json("}");
    return withScope(writer, names);
}

HttpRequest tokenRequest(const QUrl& iam, const QByteArray& body)
{
    QByteArray prefix = iam.path(QUrl::FullyEncoded).toLatin1();
    while (prefix.endsWith('/'))
        prefix.chop(1);
    HttpRequest request;
    request.method = Request::Method::Post;
    request.url = iam;
    request.url.setUserInfo({});
    request.url.setFragment({});
    request.url.setPath(QString::fromLatin1(prefix + signInCall().path), QUrl::StrictMode);
    request.url.setQuery(u"nocatalog=true"_s);
    request.headers
        = { Header("Accept", "application/json"), Header("Content-Type", "application/json;charset=utf8") };
    request.limits.bodyBytes = LargestReply;
    request.body = body;
    return request;
}

ApiResult<TokenReply> readTokenReply(const HttpReply& reply, const TokenScope& scope)
{
    const auto field = u"X-Subject-Token"_s;
    const QByteArray text = reply.header("X-Subject-Token").trimmed();
    if (text.isEmpty())
        return unexpected(badReply(reply, ApiError::Cause::MissingField, field));
    if (!canBeSent(text))
        return unexpected(badReply(reply, ApiError::Cause::WrongType, field));
    auto part = readTokenPart(reply);
    if (!part)
        return unexpected(std::move(part.error()));
    TokenReply read { Secret(text), lifeOf(*part), part->project.id, part->project.name };
    if (read.project.isEmpty())
        read.project = scope.project;
    if (read.project.isEmpty() && !scope.projectName.isEmpty())
        return unexpected(badReply(reply, ApiError::Cause::MissingField, u"token.project.id"_s));
    return read;
}

ApiError signInError(const HttpReply& reply)
{
    ApiError error = decodeError(signInCall(), reply);
    error.outcome = ApiError::Outcome::NotSent;
    error.retrySafe = !error.httpStatus || error.httpStatus >= 500 || error.kind == ApiError::Kind::Throttled
        || error.kind == ApiError::Kind::Timeout;
    if (error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Conflict
        || error.kind == ApiError::Kind::Validation)
        error.kind = ApiError::Kind::Authentication;
    return error;
}

void takeOut(const Secret& secret, ApiError& error)
{
    constexpr qsizetype Shortest = 4;
    if (secret.view().size() < Shortest)
        return;
    for (QString* text : { &error.serverText, &error.code, &error.requestId, &error.detail }) {
        if (QByteArrayView(text->toUtf8()).contains(secret.view()))
            text->clear();
    }
}

} // namespace partita
