// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/authenticator.h"

#include "emulator/signature.h"

#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr qint64 SignatureWindow = 15 * 60 * 1000;
constexpr qint64 SignedBodyLimit = 12 * 1024 * 1024;
constexpr int FailuresBeforeLock = 5;
constexpr qint64 LockTime = 5 * 60 * 1000;

Reply gatewayRefusal(const QString& message)
{
    return Reply::error(401, QLatin1String("APIGW.0301"),
                        u"Incorrect IAM authentication information: %1"_s.arg(message));
}

} // namespace

Authenticator::Authenticator(const Identity& identity, const Tokens& tokens, const SimClock& clock,
                             Faults& faults)
    : m_identity(identity)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_faults(faults)
{
}

Authenticator::Verdict Authenticator::judge(const Request& request, Access access, const QString& project,
                                            qint64 serverTime)
{
    if (access == Access::Open)
        return {};
    QStringList open;
    if (!request.header("Authorization").isNull()) {
        if (auto reply = checkSignature(request, serverTime))
            return { reply, {} };
        for (const Project& own : m_identity.projects)
            open.append(own.id);
    } else {
        const auto token = checkToken(request);
        // The identity service shares the tokens but has an error body of its own.
        if (const auto* reply = std::get_if<Reply>(&token)) {
            return { access == Access::Account ? Reply::iamError(401, u"The token is missing or invalid."_s)
                                               : *reply,
                     {} };
        }
        const QString scope = std::get<Tokens::Token>(token).projectId;
        if (!scope.isEmpty() && access == Access::WholeAccount)
            return { Reply::iamError(403, u"The token is not one of the account."_s), {} };
        if (!scope.isEmpty())
            open.append(scope);
    }
    if (access == Access::Account || access == Access::WholeAccount)
        return {};
    Verdict verdict = checkProject(request, access, project, open);
    if (!verdict.refusal && m_identity.readOnly && request.method != "GET")
        verdict.refusal
            = Reply::error(403, QLatin1String("111403002"), u"The tenant has the read-only permission."_s);
    return verdict;
}

std::optional<Reply> Authenticator::checkSignature(const Request& request, qint64 serverTime)
{
    const auto header = SignatureHeader::parse(request.header("Authorization"));
    if (!header)
        return gatewayRefusal(u"incorrect authorization header"_s);
    if (header->accessKey != m_identity.accessKey.toUtf8())
        return gatewayRefusal(u"AK access key not exist"_s);
    if (m_clock.now() < m_lockedUntil)
        return gatewayRefusal(u"AK access key is locked"_s);
    if (request.body.size() > SignedBodyLimit)
        return Reply::error(413, QLatin1String("APIGW.0201"), u"Request entity too large"_s);
    const auto time = signingTime(request);
    if (!time)
        return gatewayRefusal(u"x-sdk-date is missing or malformed"_s);
    if (std::llabs(*time - serverTime) > SignatureWindow) {
        return Reply::error(401, QLatin1String("APIGW.0303"),
                            u"Incorrect app authentication information: signature expired"_s);
    }
    const auto expected = expectedSignature(request, header->signedHeaders, m_identity.secretKey);
    const QByteArray securityToken = request.header("X-Security-Token");
    const bool right = expected && equalInConstantTime(*expected, header->signature);
    if (!right || !equalInConstantTime(m_identity.securityToken, securityToken))
        return wrongSignature();
    m_failures = 0;
    return std::nullopt;
}

Reply Authenticator::wrongSignature()
{
    if (++m_failures > FailuresBeforeLock) {
        m_failures = 0;
        m_lockedUntil = m_clock.now() + LockTime;
    }
    return gatewayRefusal(u"verify aksk signature fail"_s);
}

std::variant<Tokens::Token, Reply> Authenticator::checkToken(const Request& request)
{
    const QByteArray text = request.header("X-Auth-Token");
    if (text.isEmpty())
        return Reply::error(401, QLatin1String("111401003"), u"Token is missing."_s);
    const auto token = m_tokens.find(text, m_clock.wall());
    if (!token || m_faults.takeInService(Fault::Kind::Token, request.method, request.path))
        return Reply::error(401, QLatin1String("111401001"), u"Invalid token."_s);
    return *token;
}

Authenticator::Verdict Authenticator::checkProject(const Request& request, Access access,
                                                   const QString& project, const QStringList& open) const
{
    static const QRegularExpression shape(u"\\A[0-9a-f]{32}\\z"_s);
    const QString header = QString::fromLatin1(request.header("X-Project-Id"));
    QString meant = project;
    if (access == Access::AnyProject)
        meant = header.isEmpty() ? open.value(0) : header;
    else if (!shape.match(project).hasMatch())
        return { Reply::error(400, QLatin1String("111400002"), u"The project ID format is invalid."_s), {} };
    if (!open.contains(meant) || (!header.isEmpty() && header != meant)) {
        return { Reply::error(401, QLatin1String("111401004"), u"The project ID does not match the token."_s),
                 {} };
    }
    return { std::nullopt, meant };
}

} // namespace partita::emulator
