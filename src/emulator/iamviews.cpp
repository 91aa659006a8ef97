// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/iamviews.h"

#include <QDateTime>
#include <QJsonArray>

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

QJsonObject serviceJson(const QString& type, const QString& region, const QString& url)
{
    const QJsonObject endpoint { { u"id"_s, type + u"-public"_s },
                                 { u"interface"_s, u"public"_s },
                                 { u"region"_s, region },
                                 { u"region_id"_s, region },
                                 { u"url"_s, url } };
    return { { u"id"_s, type },
             { u"name"_s, type },
             { u"type"_s, type },
             { u"endpoints"_s, QJsonArray { endpoint } } };
}

//! All regions share one address, which is also the identity service's.
QJsonArray catalogJson(const Project* project, const QString& host)
{
    const QString address = u"http://"_s + host;
    QJsonArray catalog { serviceJson(u"iam"_s, u"*"_s, address + u"/v3"_s) };
    if (project) {
        catalog.append(serviceJson(u"dms"_s, project->region, address + u"/v1.0"_s));
        catalog.append(serviceJson(u"dmsv1"_s, project->region, address + u"/v1.0/"_s + project->id));
    }
    return catalog;
}

} // namespace

QJsonObject tokenJson(const Identity& identity, const Tokens::Token& token, const QString& host)
{
    const Project* project = identity.projectWithId(token.projectId);
    QJsonObject json { { u"methods"_s, QJsonArray::fromStringList(token.methods) },
                       { u"issued_at"_s, isoTime(token.issuedAt) },
                       { u"expires_at"_s, isoTime(token.expiresAt) },
                       { u"roles"_s,
                         QJsonArray { QJsonObject { { u"id"_s, u"1"_s }, { u"name"_s, u"te_admin"_s } } } } };
    json.insert(u"user"_s,
                QJsonObject { { u"id"_s, identity.userId },
                              { u"name"_s, identity.user },
                              { u"password_expires_at"_s, QString() },
                              { u"domain"_s, domainJson(identity) } });
    if (!host.isEmpty())
        json.insert(u"catalog"_s, catalogJson(project, host));
    if (token.methods.contains(u"totp"_s))
        json.insert(u"mfa_authn_at"_s, isoTime(token.issuedAt));
    if (project) {
        json.insert(u"project"_s,
                    QJsonObject { { u"id"_s, project->id },
                                  { u"name"_s, project->name },
                                  { u"domain"_s, domainJson(identity) } });
    } else {
        json.insert(u"domain"_s, domainJson(identity));
    }
    return { { u"token"_s, json } };
}

QJsonObject projectsJson(const Identity& identity, const QList<Project>& projects, const QString& path)
{
    QJsonArray list;
    for (const Project& project : projects) {
        const QString self = path + u'/' + project.id;
        list.append(QJsonObject { { u"id"_s, project.id },
                                  { u"name"_s, project.name },
                                  { u"domain_id"_s, identity.domainId },
                                  { u"parent_id"_s, project.parentId },
                                  { u"enabled"_s, true },
                                  { u"is_domain"_s, false },
                                  { u"description"_s, QString() },
                                  { u"links"_s, QJsonObject { { u"self"_s, self } } } });
    }
    const QJsonObject links { { u"self"_s, path },
                              { u"previous"_s, QJsonValue::Null },
                              { u"next"_s, QJsonValue::Null } };
    return { { u"projects"_s, list }, { u"links"_s, links } };
}

} // namespace partita::emulator
