// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/creationpreview.h"

#include "core/quoting.h"
#include "dms/instances.h"
#include "dms/requestbody.h"
#include "dms/terraformwriter.h"

#include <QJsonDocument>

#include <algorithm>

namespace partita::dms {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView ManagerPassword("kafka_manager_password");
constexpr QLatin1StringView Password("password");

QString placeholderFor(QLatin1StringView key)
{
    return u'<' + key + u'>';
}

//! A line of the indented body that says \a value for \a key, which stands in no text: there, quotes and
//! line breaks are escaped.
QString line(QLatin1StringView key, const QString& value)
{
    return "\n    \""_L1 + key + "\": \""_L1 + value + u'"';
}

//! \a json as the body of a here-document in which the shell still looks for variables. An interactive shell
//! may also look for "!", and JSON has another way to write that.
QString hereDocument(QString json)
{
    json.replace(u'\\', "\\\\"_L1).replace(u'$', "\\$"_L1).replace(u'`', "\\`"_L1);
    return json.replace(u'!', "\\\\u0021"_L1);
}

//! Asks the shell for the value of \a variable as the inside of a text of JSON.
QString fromShell(QLatin1StringView variable)
{
    return "$(json \"$"_L1 + variable + "\")"_L1;
}

void addTexts(TerraformWriter& writer, const rules::InstanceDraft& draft)
{
    writer.text("name"_L1, draft.name);
    writer.textUnlessEmpty("description"_L1, draft.description);
    writer.text("engine_version"_L1, draft.engineVersion);
    writer.text("product_id"_L1, draft.productId);
    if (draft.storageSpaceGb)
        writer.value("storage_space"_L1, QString::number(*draft.storageSpaceGb));
    writer.text("storage_spec_code"_L1, draft.storageSpecCode);
    writer.text("vpc_id"_L1, draft.vpcId);
    writer.text("network_id"_L1, draft.subnetId);
    writer.text("security_group_id"_L1, draft.securityGroupId);
}

//! The provider wants codes; for ids it has another argument, which it no longer likes.
void addZones(TerraformWriter& writer, const QStringList& ids, const QList<rules::Zone>& zones)
{
    QStringList codes;
    for (const QString& id : ids) {
        const auto found = std::find_if(zones.cbegin(), zones.cend(),
                                        [&](const rules::Zone& zone) { return zone.id == id; });
        if (found != zones.cend() && !found->code.isEmpty())
            codes.append(found->code);
    }
    if (codes.size() == ids.size())
        writer.texts("availability_zones"_L1, codes);
    else
        writer.texts("available_zones"_L1, ids);
}

void addOptions(TerraformWriter& writer, const rules::InstanceDraft& draft)
{
    writer.textUnlessEmpty("maintain_begin"_L1, windowTime(draft.maintainBegin));
    writer.textUnlessEmpty("maintain_end"_L1, windowTime(draft.maintainEnd));
    writer.textUnlessEmpty("retention_policy"_L1, draft.retentionPolicy);
    if (draft.enableAutoTopic)
        writer.value("enable_auto_topic"_L1, *draft.enableAutoTopic ? u"true"_s : u"false"_s);
    writer.textUnlessEmpty("enterprise_project_id"_L1, draft.enterpriseProjectId);
    QList<std::pair<QString, QString>> tags;
    for (const rules::Tag& tag : draft.tags)
        tags.append({ tag.key, tag.value });
    writer.map("tags"_L1, tags);
}

} // namespace

QString creationJson(const rules::InstanceDraft& draft)
{
    rules::InstanceDraft shown = draft;
    shown.managerPassword = placeholderFor(ManagerPassword);
    shown.password = placeholderFor(Password);
    const QByteArray body = CreateInstance { {}, shown }.request().body;
    return QString::fromUtf8(QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented));
}

QString creationCurl(const rules::InstanceDraft& draft, const QUrl& url)
{
    QString body = hereDocument(creationJson(draft));
    body.replace(line(ManagerPassword, placeholderFor(ManagerPassword)),
                 line(ManagerPassword, fromShell("KAFKA_MANAGER_PASSWORD"_L1)));
    body.replace(line(Password, placeholderFor(Password)), line(Password, fromShell("KAFKA_PASSWORD"_L1)));
    const QString address = QString::fromLatin1(url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment));
    // The body goes in through standard input, where no list of processes shows the passwords.
    return quoting::ShellJsonFunction + "curl --request POST "_L1 + quoting::shell(address)
        + " \\\n"
          "  --header 'Content-Type: application/json' \\\n"
          "  --header \"X-Auth-Token: $TOKEN\" \\\n"
          "  --data-binary @- <<JSON\n"_L1
        + body + "JSON\n"_L1;
}

QString creationTerraform(const rules::InstanceDraft& draft, const QString& region,
                          const QList<rules::Zone>& zones)
{
    TerraformWriter writer;
    writer.secretVariable("kafka_manager_password"_L1);
    if (draft.sslEnable)
        writer.secretVariable("kafka_password"_L1);
    writer.beginResource("huaweicloud_dms_kafka_instance"_L1, "kafka"_L1);
    writer.textUnlessEmpty("region"_L1, region);
    addTexts(writer, draft);
    addZones(writer, draft.availableZones, zones);
    writer.text("manager_user"_L1, draft.managerUser);
    writer.value("manager_password"_L1, u"var.kafka_manager_password"_s);
    writer.value("ssl_enable"_L1, draft.sslEnable ? u"true"_s : u"false"_s);
    if (draft.sslEnable) {
        writer.text("access_user"_L1, draft.accessUser);
        writer.value("password"_L1, u"var.kafka_password"_s);
    }
    addOptions(writer, draft);
    writer.endResource();
    return writer.take();
}

} // namespace partita::dms
