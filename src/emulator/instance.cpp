// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/instance.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace partita::emulator {

namespace {

struct Writer
{
    QJsonObject& json;

    void operator()(const QString& key, const QStringList& value)
    {
        json.insert(key, QJsonArray::fromStringList(value));
    }
    void operator()(const QString& key, quint32 value) { json.insert(key, qint64(value)); }
    template <typename T> void operator()(const QString& key, const T& value) { json.insert(key, value); }
};

struct Reader
{
    const QJsonObject& json;

    void operator()(const QString& key, QString& value) { value = json.value(key).toString(); }
    void operator()(const QString& key, bool& value) { value = json.value(key).toBool(); }
    void operator()(const QString& key, int& value) { value = json.value(key).toInt(); }
    void operator()(const QString& key, qint64& value) { value = json.value(key).toInteger(); }
    void operator()(const QString& key, quint32& value) { value = quint32(json.value(key).toInteger()); }
    void operator()(const QString& key, QStringList& value)
    {
        for (const QJsonValue& item : json.value(key).toArray())
            value.append(item.toString());
    }
};

template <typename Self, typename Visit> void visitInstance(Self& self, Visit visit)
{
    visit(u"id"_s, self.id);
    visit(u"name"_s, self.name);
    visit(u"description"_s, self.description);
    visit(u"engineVersion"_s, self.engineVersion);
    visit(u"specification"_s, self.specification);
    visit(u"specCode"_s, self.specCode);
    visit(u"productId"_s, self.productId);
    visit(u"storageSpecCode"_s, self.storageSpecCode);
    visit(u"storageGb"_s, self.storageGb);
    visit(u"usedGb"_s, self.usedGb);
    visit(u"partitions"_s, self.partitions);
    visit(u"brokers"_s, self.brokers);
    visit(u"status"_s, self.status);
    visit(u"errorCode"_s, self.errorCode);
    visit(u"nextStatus"_s, self.nextStatus);
    visit(u"dueAt"_s, self.dueAt);
    visit(u"createdAt"_s, self.createdAt);
    visit(u"vpcId"_s, self.vpcId);
    visit(u"subnetId"_s, self.subnetId);
    visit(u"securityGroupId"_s, self.securityGroupId);
    visit(u"addresses"_s, self.addresses);
    visit(u"zones"_s, self.zones);
    visit(u"accessUser"_s, self.accessUser);
    visit(u"managerUser"_s, self.managerUser);
    visit(u"maintainBegin"_s, self.maintainBegin);
    visit(u"maintainEnd"_s, self.maintainEnd);
    visit(u"ssl"_s, self.ssl);
    visit(u"autoTopic"_s, self.autoTopic);
    visit(u"crossVpc"_s, self.crossVpc);
    visit(u"restApi"_s, self.restApi);
    visit(u"extendTimes"_s, self.extendTimes);
    visit(u"retentionPolicy"_s, self.retentionPolicy);
    visit(u"enterpriseProjectId"_s, self.enterpriseProjectId);
    visit(u"seededTopics"_s, self.seededTopics);
    visit(u"topicSeed"_s, self.topicSeed);
}

template <typename Self, typename Visit> void visitTopic(Self& self, Visit visit)
{
    visit(u"name"_s, self.name);
    visit(u"partitions"_s, self.partitions);
    visit(u"replicas"_s, self.replicas);
    visit(u"retentionHours"_s, self.retentionHours);
    visit(u"syncReplication"_s, self.syncReplication);
    visit(u"syncFlush"_s, self.syncFlush);
    visit(u"internal"_s, self.internal);
}

} // namespace

QJsonObject Instance::toJson() const
{
    QJsonObject json;
    visitInstance(*this, Writer { json });
    QJsonArray list;
    for (const rules::Tag& tag : tags)
        list.append(QJsonObject { { u"key"_s, tag.key }, { u"value"_s, tag.value } });
    json.insert(u"tags"_s, list);
    return json;
}

Instance Instance::fromJson(const QJsonObject& json)
{
    Instance instance;
    visitInstance(instance, Reader { json });
    for (const QJsonValue& tag : json.value(u"tags"_s).toArray())
        instance.tags.append({ tag[u"key"].toString(), tag[u"value"].toString() });
    return instance;
}

QJsonObject Topic::toJson() const
{
    QJsonObject json;
    visitTopic(*this, Writer { json });
    return json;
}

Topic Topic::fromJson(const QJsonObject& json)
{
    Topic topic;
    visitTopic(topic, Reader { json });
    return topic;
}

} // namespace partita::emulator
