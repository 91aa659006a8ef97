// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/signin.h"

#include "emulator/iamviews.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

constexpr int FailuresBeforeLock = 5;
constexpr qint64 LockTime = 5 * 60 * 1000;
constexpr int Passcodes = 1'000'000;

Reply malformed()
{
    return Reply::iamError(400, u"The request body is invalid"_s);
}

//! The user of one of the methods.
QJsonObject userOf(const QJsonObject& identity, const QString& method)
{
    return identity.value(method).toObject().value(u"user"_s).toObject();
}

} // namespace

SignIn::SignIn(const Identity& identity, Tokens& tokens, const SimClock& clock, Faults& faults,
               Counters& counters)
    : m_identity(identity)
    , m_tokens(tokens)
    , m_clock(clock)
    , m_faults(faults)
    , m_counters(counters)
{
}

Reply SignIn::answer(const Request& request)
{
    const QJsonObject auth = QJsonDocument::fromJson(request.body).object().value(u"auth"_s).toObject();
    Proof proof = proofOf(auth.value(u"identity"_s).toObject(), request);
    if (auto* refusal = std::get_if<Reply>(&proof))
        return *refusal;
    const auto project = scopedProject(auth.value(u"scope"_s).toObject());
    if (!project)
        return Reply::iamError(403, u"The scope of the token is not allowed."_s);
    auto& token = std::get<Tokens::Token>(proof);
    token.projectId = *project;
    const Tokens::Issued issued = m_tokens.issue(std::move(token), m_clock.wall());
    const bool withCatalog = request.parameter(u"nocatalog"_s).isEmpty();
    const QString host = withCatalog ? QString::fromLatin1(request.header("Host")) : QString();
    Reply reply = Reply::json(tokenJson(m_identity, issued.token, host), 201);
    reply.headers.append({ "X-Subject-Token", issued.text });
    return reply;
}

SignIn::Proof SignIn::proofOf(const QJsonObject& identity, const Request& request)
{
    QStringList methods;
    for (const QJsonValue& method : identity.value(u"methods"_s).toArray())
        methods.append(method.toString());
    if (methods == QStringList { u"token"_s }) {
        const QString text = identity.value(u"token"_s).toObject().value(u"id"_s).toString();
        return text.isEmpty() ? malformed() : proofByToken(text.toLatin1(), request);
    }
    const bool withPasscode = methods.contains(u"totp"_s);
    const QJsonObject user = userOf(identity, u"password"_s);
    const QJsonObject passcodeUser = userOf(identity, u"totp"_s);
    if (methods.size() != (withPasscode ? 2 : 1) || !methods.contains(u"password"_s) || user.isEmpty()
        || withPasscode == passcodeUser.isEmpty())
        return malformed();
    if (auto refusal = refusalOfPassword(user))
        return *refusal;
    if (auto refusal = refusalOfPasscode(passcodeUser))
        return *refusal;
    m_failures = 0;
    return Tokens::Token { {}, methods };
}

SignIn::Proof SignIn::proofByToken(const QByteArray& text, const Request& request)
{
    const auto token = m_tokens.find(text, m_clock.wall());
    if (!token || m_faults.takeInService(Fault::Kind::Token, request.method, request.path))
        return Reply::iamError(401, u"The token is missing or invalid."_s);
    // A token out of a token ends with the first one: nobody stays in without the password.
    return Tokens::Token { {}, { u"token"_s }, 0, token->expiresAt };
}

std::optional<Reply> SignIn::refusalOfPassword(const QJsonObject& user)
{
    Reply wrong = Reply::iamError(401, u"The username or password is wrong."_s);
    const bool byId = user.value(u"id"_s).toString() == m_identity.userId;
    const bool byName = user.value(u"name"_s).toString() == m_identity.user
        && isRightDomain(user.value(u"domain"_s).toObject());
    if (!byId && !byName)
        return wrong;
    if (m_clock.now() < m_lockedUntil)
        return Reply::iamError(401, u"The user is locked"_s);
    if (equalInConstantTime(m_identity.password, user.value(u"password"_s).toString().toUtf8()))
        return std::nullopt;
    m_counters.countWrongPassword();
    if (++m_failures > FailuresBeforeLock) {
        m_failures = 0;
        m_lockedUntil = m_clock.now() + LockTime;
        m_counters.countUserLock();
    }
    return wrong;
}

std::optional<Reply> SignIn::refusalOfPasscode(const QJsonObject& user)
{
    if (m_identity.passcode.isEmpty() && user.isEmpty())
        return std::nullopt;
    if (user.isEmpty())
        return Reply::iamError(401, u"The passcode is missing."_s);
    const QString id = user.value(u"id"_s).toString();
    const bool right
        = id.isEmpty() ? user.value(u"name"_s).toString() == m_identity.user : id == m_identity.userId;
    // A user without a device has no passcode that could be right.
    const int number = (m_identity.passcode.toInt() + m_passcodesUsed) % Passcodes;
    const QByteArray expected
        = m_identity.passcode.isEmpty() ? QByteArray() : QByteArray::number(number).rightJustified(6, '0');
    const QByteArray given = user.value(u"passcode"_s).toString().toUtf8();
    if (!right || expected.isEmpty() || !equalInConstantTime(expected, given))
        return Reply::iamError(401, u"The passcode is wrong."_s);
    ++m_passcodesUsed;
    return std::nullopt;
}

std::optional<QString> SignIn::scopedProject(const QJsonObject& scope) const
{
    // Of a project and an account in one scope, the project counts.
    const QJsonObject named = scope.value(u"project"_s).toObject();
    if (!named.isEmpty()) {
        const QJsonObject domain = named.value(u"domain"_s).toObject();
        const QString id = named.value(u"id"_s).toString();
        const Project* project = id.isEmpty() ? m_identity.projectNamed(named.value(u"name"_s).toString())
                                              : m_identity.projectWithId(id);
        if (!project || (!domain.isEmpty() && !isRightDomain(domain)))
            return std::nullopt;
        return project->id;
    }
    const QJsonObject domain = scope.value(u"domain"_s).toObject();
    return domain.isEmpty() || isRightDomain(domain) ? std::optional(QString()) : std::nullopt;
}

bool SignIn::isRightDomain(const QJsonObject& domain) const
{
    return domain.value(u"name"_s).toString() == m_identity.domain
        || domain.value(u"id"_s).toString() == m_identity.domainId;
}

} // namespace partita::emulator
