// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/iamroutes.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

QString isoTime(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'000Z'"_s);
}

QJsonObject domainJson(const Identity& identity)
{
    return { { u"id"_s, identity.domainId }, { u"name"_s, identity.domain } };
}

QJsonObject tokenJson(const Identity& identity, const Tokens::Token& token)
{
    QJsonObject json { { u"methods"_s, QJsonArray { u"password"_s } },
                       { u"issued_at"_s, isoTime(token.issuedAt) },
                       { u"expires_at"_s, isoTime(token.expiresAt) },
                       { u"roles"_s,
                         QJsonArray { QJsonObject { { u"id"_s, u"1"_s }, { u"name"_s, u"te_admin"_s } } } },
                       { u"catalog"_s, QJsonArray() } };
    json.insert(u"user"_s,
                QJsonObject { { u"id"_s, identity.userId },
                              { u"name"_s, identity.user },
                              { u"password_expires_at"_s, QString() },
                              { u"domain"_s, domainJson(identity) } });
    if (token.projectId.isEmpty()) {
        json.insert(u"domain"_s, domainJson(identity));
    } else {
        json.insert(u"project"_s,
                    QJsonObject { { u"id"_s, token.projectId },
                                  { u"name"_s, identity.region },
                                  { u"domain"_s, domainJson(identity) } });
    }
    return { { u"token"_s, json } };
}

bool isRightUser(const Identity& identity, const QJsonObject& user)
{
    const QJsonObject domain = user.value(u"domain"_s).toObject();
    const bool byId = user.value(u"id"_s).toString() == identity.userId;
    const bool byName = user.value(u"name"_s).toString() == identity.user
        && (domain.value(u"name"_s).toString() == identity.domain
            || domain.value(u"id"_s).toString() == identity.domainId);
    const bool password
        = equalInConstantTime(identity.password, user.value(u"password"_s).toString().toUtf8());
    return (byId || byName) && password;
}

//! The id of the project that the scope names; empty for the whole account; nothing for a foreign one.
std::optional<QString> scopedProject(const Identity& identity, const QJsonObject& scope)
{
    const QJsonObject project = scope.value(u"project"_s).toObject();
    if (!project.isEmpty()) {
        const bool known = project.value(u"id"_s).toString() == identity.projectId
            || project.value(u"name"_s).toString() == identity.region;
        return known ? std::optional(identity.projectId) : std::nullopt;
    }
    const QJsonObject domain = scope.value(u"domain"_s).toObject();
    const bool foreign = !domain.isEmpty() && domain.value(u"id"_s).toString() != identity.domainId
        && domain.value(u"name"_s).toString() != identity.domain;
    return foreign ? std::nullopt : std::optional(QString());
}

Reply issueToken(const Identity& identity, Tokens& tokens, const SimClock& clock, const Request& request)
{
    const QJsonObject auth = QJsonDocument::fromJson(request.body).object().value(u"auth"_s).toObject();
    const QJsonObject method = auth.value(u"identity"_s).toObject();
    const QJsonObject user = method.value(u"password"_s).toObject().value(u"user"_s).toObject();
    if (!method.value(u"methods"_s).toArray().contains(u"password"_s) || user.isEmpty())
        return Reply::iamError(400, u"The request body is invalid"_s);
    if (!isRightUser(identity, user))
        return Reply::iamError(401, u"The username or password is wrong."_s);
    const auto project = scopedProject(identity, auth.value(u"scope"_s).toObject());
    if (!project)
        return Reply::iamError(403, u"The scope of the token is not allowed."_s);
    const Tokens::Issued issued = tokens.issue(*project, clock.wall());
    Reply reply = Reply::json(tokenJson(identity, issued.token), 201);
    reply.headers.append({ "X-Subject-Token", issued.text });
    return reply;
}

Reply projects(const Identity& identity, const QString& name, const QString& path)
{
    QJsonArray list;
    if (name.isEmpty() || name == identity.region) {
        const QString self = path + u'/' + identity.projectId;
        list.append(QJsonObject { { u"id"_s, identity.projectId },
                                  { u"name"_s, identity.region },
                                  { u"domain_id"_s, identity.domainId },
                                  { u"parent_id"_s, identity.domainId },
                                  { u"enabled"_s, true },
                                  { u"is_domain"_s, false },
                                  { u"description"_s, QString() },
                                  { u"links"_s, QJsonObject { { u"self"_s, self } } } });
    }
    const QJsonObject links { { u"self"_s, path },
                              { u"previous"_s, QJsonValue::Null },
                              { u"next"_s, QJsonValue::Null } };
    return Reply::json({ { u"projects"_s, list }, { u"links"_s, links } });
}

} // namespace

void addIamRoutes(Router& router, const Identity& identity, Tokens& tokens, const SimClock& clock)
{
    router.add("POST", u"/v3/auth/tokens"_s, Access::Open,
               [&identity, &tokens, &clock](const Request& request, const PathParts&) {
                   return issueToken(identity, tokens, clock, request);
               });
    router.add("GET", u"/v3/projects"_s, Access::Account,
               [&identity](const Request& request, const PathParts&) {
                   return projects(identity, request.parameter(u"name"_s), u"/v3/projects"_s);
               });
    router.add("GET", u"/v3/auth/projects"_s, Access::Account, [&identity](const Request&, const PathParts&) {
        return projects(identity, {}, u"/v3/auth/projects"_s);
    });
}

} // namespace partita::emulator
