// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instances.h"
#include "tst_dmssamples.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

namespace {

const QString SampleId = u"ef84dd5f-3ece-4336-8c99-987defd62e3a"_s;

//! An instance with \a member beside its id, as ShowInstance reads it.
ApiResult<Instance> withMember(const QByteArray& member)
{
    return decode<ShowInstance>("{\"instance_id\":\"a\"," + member + "}").map([](InstanceDetail&& detail) {
        return std::move(detail.instance);
    });
}

//! What the samples of clauses 5.2 and 5.6 have in common.
void compareWithSample(const Instance& instance)
{
    QCOMPARE(instance.id.text(), SampleId);
    QCOMPARE(instance.name, u"kafka-l00230526"_s);
    QCOMPARE(instance.status, u"RUNNING"_s);
    QCOMPARE(instance.port, std::optional<qint64>(9092));
    QCOMPARE(instance.connectAddress, u"192.168.1.116,192.168.1.152,192.168.1.78"_s);
    QCOMPARE(instance.createdAtMs, std::optional<qint64>(1568797295209));
    QCOMPARE(instance.availableZones, QStringList(u"ae04cf9d61544df3806a3feeb401b204"_s));
    QCOMPARE(instance.maintainBegin, u"22:00:00"_s);
    QCOMPARE(instance.maintainEnd, u"02:00:00"_s);
    QCOMPARE(instance.storageUsableGb, std::optional<qint64>(492));
    QCOMPARE(instance.storageTotalGb, std::optional<qint64>(600));
    QCOMPARE(instance.storageUsedGb, std::optional<qint64>(25));
    QCOMPARE(instance.partitions, std::optional<qint64>(300));
    QCOMPARE(instance.sslEnabled, std::optional<bool>(false));
    QCOMPARE(instance.logicalVolume, std::optional<bool>(true));
    QCOMPARE(instance.extendTimes, std::optional<qint64>(0));
    QCOMPARE(instance.chargingMode, std::optional<qint64>(1));
    QCOMPARE(instance.messageQueryEnabled, std::optional<bool>(true));
    QCOMPARE(instance.agentEnabled, std::optional<bool>(false));
    QVERIFY(instance.supportFeatures.startsWith("feature.physerver.kafka.topic.accesspolicy,"_L1));
    QVERIFY(!instance.restConnectAddress.isNull() && instance.restConnectAddress.isEmpty());
    QVERIFY(instance.unknownFields.empty());
}

} // namespace

class TestDmsInstances : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSampleOfOneInstance();
    void readsTheSampleOfTheList();
    void everyTextFieldHasItsOwnPlace_data();
    void everyTextFieldHasItsOwnPlace();
    void everyNumberHasItsOwnPlace_data();
    void everyNumberHasItsOwnPlace();
    void everyBooleanHasItsOwnPlace_data();
    void everyBooleanHasItsOwnPlace();
    void readsTagsTaskAndLists();
    void absentFieldsStayAbsent();
    void eitherSpellingOfTheAddressIsRead_data();
    void eitherSpellingOfTheAddressIsRead();
    void timesAreWrittenInFull_data();
    void timesAreWrittenInFull();
    void creationTimesAreExact_data();
    void creationTimesAreExact();
    void crossVpcInfoIsKeptAsText_data();
    void crossVpcInfoIsKeptAsText();
    void unknownStatusesAndFieldsAreKept();
    void totalIsTheServersNumberElseTheSize_data();
    void totalIsTheServersNumberElseTheSize();
    void bootstrapServersNameThePort_data();
    void bootstrapServersNameThePort();
    void readsTheCreatedId();
    void writesWithoutReplyAcceptAnyBody_data();
    void writesWithoutReplyAcceptAnyBody();
    void batchResultsAreReadItemByItem();
    void batchAcceptsAnyOf2xx_data();
    void batchAcceptsAnyOf2xx();
    void extensionNamesItsJobOrNothing();
};

void TestDmsInstances::readsTheSampleOfOneInstance()
{
    const QByteArray json = sample("showinstance.reply.json");
    const auto detail = decode<ShowInstance>(json);
    QVERIFY(detail.has_value());
    QCOMPARE(detail->raw, json);
    compareWithSample(detail->instance);
    QCOMPARE(detail->instance.subnetCidr, u"192.168.1.0/24"_s);
    QCOMPARE(detail->instance.connectorEnabled, std::optional<bool>(false));
}

void TestDmsInstances::readsTheSampleOfTheList()
{
    const auto list = decode<ListInstances>(sample("listinstances.reply.json"));
    QVERIFY(list.has_value());
    QCOMPARE(list->total, 1);
    QCOMPARE(list->instances.size(), size_t(1));
    compareWithSample(list->instances.front());
    QVERIFY(list->instances.front().subnetName.isNull());
}

void TestDmsInstances::everyTextFieldHasItsOwnPlace_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("value");
    Instance blank;
    const std::pair<const char*, QString Instance::*> rows[] = {
        { "name", &Instance::name },
        { "engine", &Instance::engine },
        { "status", &Instance::status },
        { "type", &Instance::type },
        { "specification", &Instance::specification },
        { "engine_version", &Instance::engineVersion },
        { "connect_address", &Instance::connectAddress },
        { "connect_addresses", &Instance::connectAddress },
        { "connect_dn", &Instance::connectDomain },
        { "resource_spec_code", &Instance::resourceSpecCode },
        { "vpc_id", &Instance::vpcId },
        { "vpc_name", &Instance::vpcName },
        { "product_id", &Instance::productId },
        { "security_group_id", &Instance::securityGroupId },
        { "security_group_name", &Instance::securityGroupName },
        { "subnet_id", &Instance::subnetId },
        { "subnet_name", &Instance::subnetName },
        { "subnet_cidr", &Instance::subnetCidr },
        { "user_id", &Instance::userId },
        { "user_name", &Instance::userName },
        { "access_user", &Instance::accessUser },
        { "kafka_manager_user", &Instance::kafkaManagerUser },
        { "maintain_begin", &Instance::maintainBegin },
        { "maintain_end", &Instance::maintainEnd },
        { "management_connect_address", &Instance::managementConnectAddress },
        { "storage_resource_id", &Instance::storageResourceId },
        { "storage_spec_code", &Instance::storageSpecCode },
        { "service_type", &Instance::serviceType },
        { "storage_type", &Instance::storageType },
        { "enterprise_project_id", &Instance::enterpriseProjectId },
        { "retention_policy", &Instance::retentionPolicy },
        { "connector_id", &Instance::connectorId },
        { "rest_connect_address", &Instance::restConnectAddress },
        { "support_features", &Instance::supportFeatures },
        { "pod_connect_address", &Instance::podConnectAddress },
        { "kafka_private_connect_address", &Instance::privateConnectAddress },
        { "ces_version", &Instance::cesVersion },
        { "description", &Instance::description },
        { "error_code", &Instance::errorCode },
        { "order_id", &Instance::orderId },
        { "kafka_public_status", &Instance::publicStatus },
        { "public_connect_address", &Instance::publicConnectAddress },
        { "public_management_connect_address", &Instance::publicManagementConnectAddress },
    };
    for (const auto& [key, member] : rows) {
        const auto instance = withMember("\"" + QByteArray(key) + "\":\"the value\"");
        QTest::newRow(key) << QByteArray(key) << (instance ? (*instance).*member : u"refused"_s);
        QVERIFY((blank.*member).isNull());
    }
}

void TestDmsInstances::everyTextFieldHasItsOwnPlace()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, value);
    QCOMPARE(value, u"the value"_s);
    QCOMPARE(withMember('"' + key + "\":[]").error().detail, QString::fromLatin1(key));
}

void TestDmsInstances::everyNumberHasItsOwnPlace_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<qint64>("value");
    const std::pair<const char*, std::optional<qint64> Instance::*> rows[] = {
        { "port", &Instance::port },
        { "charging_mode", &Instance::chargingMode },
        { "created_at", &Instance::createdAtMs },
        { "storage_space", &Instance::storageUsableGb },
        { "total_storage_space", &Instance::storageTotalGb },
        { "used_storage_space", &Instance::storageUsedGb },
        { "partition_num", &Instance::partitions },
        { "extend_times", &Instance::extendTimes },
        { "public_bandwidth", &Instance::publicBandwidthMbit },
        { "public_boundwidth", &Instance::publicBandwidthMbit },
        { "node_num", &Instance::nodeCount },
        { "broker_num", &Instance::brokerCount },
        { "connector_node_num", &Instance::connectorNodeCount },
    };
    for (const auto& [key, member] : rows) {
        const auto instance = withMember("\"" + QByteArray(key) + "\":4294967297");
        QTest::newRow(key) << QByteArray(key) << (instance ? ((*instance).*member).value_or(-1) : -2);
    }
}

void TestDmsInstances::everyNumberHasItsOwnPlace()
{
    QFETCH(QByteArray, key);
    QFETCH(qint64, value);
    QCOMPARE(value, qint64(4294967297));
    QCOMPARE(withMember('"' + key + "\":true").error().detail, QString::fromLatin1(key));
}

void TestDmsInstances::everyBooleanHasItsOwnPlace_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isThere");
    const std::pair<const char*, std::optional<bool> Instance::*> rows[] = {
        { "ssl_enable", &Instance::sslEnabled },
        { "is_logical_volume", &Instance::logicalVolume },
        { "ipv6_enable", &Instance::ipv6Enabled },
        { "connector_enable", &Instance::connectorEnabled },
        { "rest_enable", &Instance::restEnabled },
        { "message_query_inst_enable", &Instance::messageQueryEnabled },
        { "vpc_client_plain", &Instance::vpcClientPlain },
        { "trace_enable", &Instance::traceEnabled },
        { "agent_enable", &Instance::agentEnabled },
        { "disk_encrypted", &Instance::diskEncrypted },
        { "enable_auto_topic", &Instance::autoTopicEnabled },
        { "enable_log_collection", &Instance::logCollectionEnabled },
        { "enable_publicip", &Instance::publicIpEnabled },
    };
    for (const auto& [key, member] : rows) {
        const auto instance = withMember("\"" + QByteArray(key) + "\":\"False\"");
        QTest::newRow(key) << QByteArray(key)
                           << (instance && (*instance).*member == std::optional<bool>(false));
    }
}

void TestDmsInstances::everyBooleanHasItsOwnPlace()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isThere);
    QVERIFY(isThere);
    QCOMPARE(withMember('"' + key + "\":\"maybe\"").error().detail, QString::fromLatin1(key));
}

void TestDmsInstances::readsTagsTaskAndLists()
{
    const auto instance = withMember(R"("tags":[{"key":"env","value":"prod"},{"key":"empty","value":""}],
        "task":{"name":"restart","status":"RUNNING","created_at":"1568797295209"},
        "ipv6_connect_addresses":["fd00::1","fd00::2"],"available_zones":["z1","z2"])");
    QVERIFY(instance.has_value());
    const std::vector<Tag> tags { { u"env"_s, u"prod"_s }, { u"empty"_s, u""_s } };
    QCOMPARE(instance->tags, tags);
    QVERIFY(instance->task.has_value());
    QCOMPARE(instance->task->name, u"restart"_s);
    QCOMPARE(instance->task->createdAtMs, std::optional<qint64>(1568797295209));
    QCOMPARE(instance->ipv6ConnectAddresses, QStringList({ u"fd00::1"_s, u"fd00::2"_s }));
    QCOMPARE(instance->availableZones, QStringList({ u"z1"_s, u"z2"_s }));
}

void TestDmsInstances::absentFieldsStayAbsent()
{
    const auto detail = decode<ShowInstance>(R"({"instance_id":"a"})");
    QVERIFY(detail.has_value());
    const Instance& instance = detail->instance;
    QVERIFY(!instance.port && !instance.partitions && !instance.storageUsedGb && !instance.createdAtMs);
    QVERIFY(!instance.sslEnabled && !instance.autoTopicEnabled && !instance.task);
    QVERIFY(instance.status.isNull() && instance.description.isNull() && instance.maintainBegin.isNull());
}

void TestDmsInstances::eitherSpellingOfTheAddressIsRead_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("as in the samples") << QByteArray(R"("connect_address":"10.0.0.1")");
    QTest::newRow("as in the tables") << QByteArray(R"("connect_addresses":"10.0.0.1")");
    QTest::newRow("both") << QByteArray(R"("connect_addresses":"","connect_address":"10.0.0.1")");
}

void TestDmsInstances::eitherSpellingOfTheAddressIsRead()
{
    QFETCH(QByteArray, member);
    const auto instance = withMember(member);
    QVERIFY(instance.has_value());
    QCOMPARE(instance->connectAddress, u"10.0.0.1"_s);
}

void TestDmsInstances::timesAreWrittenInFull_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    QTest::newRow("seconds") << u"22:00:00"_s << u"22:00:00"_s;
    QTest::newRow("minutes") << u"22:00"_s << u"22:00:00"_s;
    QTest::newRow("hour") << u"22"_s << u"22:00:00"_s;
    QTest::newRow("one digit") << u"2"_s << u"02:00:00"_s;
    QTest::newRow("no time") << u"at night"_s << u"at night"_s;
    QTest::newRow("empty") << u""_s << u""_s;
}

void TestDmsInstances::timesAreWrittenInFull()
{
    QFETCH(QString, text);
    QFETCH(QString, time);
    const auto instance = withMember("\"maintain_begin\":\"" + text.toUtf8() + '"');
    QVERIFY(instance.has_value());
    QCOMPARE(instance->maintainBegin, time);
}

void TestDmsInstances::creationTimesAreExact_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("text") << QByteArray("\"1568797295209\"") << qint64(1568797295209);
    QTest::newRow("number") << QByteArray("1568797295209") << qint64(1568797295209);
    QTest::newRow("beyond a double") << QByteArray("\"9007199254740993\"") << qint64(9007199254740993);
    QTest::newRow("number beyond a double") << QByteArray("9007199254740993") << qint64(9007199254740993);
}

void TestDmsInstances::creationTimesAreExact()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    const auto instance = withMember("\"created_at\":" + value);
    QVERIFY(instance.has_value());
    QCOMPARE(instance->createdAtMs, std::optional<qint64>(ms));
}

void TestDmsInstances::crossVpcInfoIsKeptAsText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("JSON in a text") << QByteArray(R"("{\"a\":{\"port\":9011}}")")
                                    << uR"({"a":{"port":9011}})"_s;
    QTest::newRow("no JSON in a text") << QByteArray(R"("{{")") << u"{{"_s;
    QTest::newRow("an object") << QByteArray(R"({"a": {"port": 9011}})") << uR"({"a":{"port":9011}})"_s;
}

void TestDmsInstances::crossVpcInfoIsKeptAsText()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    const auto instance = withMember("\"cross_vpc_info\":" + value);
    QVERIFY(instance.has_value());
    QCOMPARE(instance->crossVpcInfo, text);
}

void TestDmsInstances::unknownStatusesAndFieldsAreKept()
{
    const auto instance
        = withMember(R"("status":"VOLUMETYPECHANGING","port_protocol":{"public":true},"x":null)");
    QVERIFY(instance.has_value());
    QCOMPARE(instance->status, u"VOLUMETYPECHANGING"_s);
    const std::vector<UnknownField> expected { { u"port_protocol"_s, uR"({"public":true})"_s },
                                               { u"x"_s, u"null"_s } };
    QCOMPARE(instance->unknownFields, expected);
}

void TestDmsInstances::totalIsTheServersNumberElseTheSize_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("total");
    QTest::newRow("more than came") << QByteArray(R"({"instances":[{"instance_id":"a"}],"instance_num":73})")
                                    << qint64(73);
    QTest::newRow("not said") << QByteArray(R"({"instances":[{"instance_id":"a"}]})") << qint64(1);
    QTest::newRow("none") << QByteArray(R"({"instance_num":0,"instances":[]})") << qint64(0);
}

void TestDmsInstances::totalIsTheServersNumberElseTheSize()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, total);
    const auto list = decode<ListInstances>(json);
    QVERIFY(list.has_value());
    QCOMPARE(list->total, total);
}

void TestDmsInstances::bootstrapServersNameThePort_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<qint64>("port");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("sample") << u"192.168.1.116,192.168.1.152"_s << qint64(9092)
                            << QStringList { u"192.168.1.116:9092"_s, u"192.168.1.152:9092"_s };
    QTest::newRow("with ports") << u"10.0.0.1:9093, 10.0.0.2:9094"_s << qint64(9092)
                                << QStringList { u"10.0.0.1:9093"_s, u"10.0.0.2:9094"_s };
    QTest::newRow("some with ports") << u",10.0.0.1,10.0.0.2:9094,"_s << qint64(9092)
                                     << QStringList { u"10.0.0.1:9092"_s, u"10.0.0.2:9094"_s };
    QTest::newRow("IPv6") << u"fd00::1,[fd00::2],[fd00::3]:9094"_s << qint64(9092)
                          << QStringList { u"[fd00::1]:9092"_s, u"[fd00::2]:9092"_s, u"[fd00::3]:9094"_s };
    QTest::newRow("no port") << u"10.0.0.1, ,"_s << qint64(-1) << QStringList { u"10.0.0.1"_s };
    QTest::newRow("nothing") << QString() << qint64(9092) << QStringList();
}

void TestDmsInstances::bootstrapServersNameThePort()
{
    QFETCH(QString, addresses);
    QFETCH(qint64, port);
    QFETCH(QStringList, servers);
    Instance instance;
    instance.connectAddress = addresses;
    if (port >= 0)
        instance.port = port;
    QCOMPARE(bootstrapServers(instance), servers);
    QCOMPARE(bootstrapLine(instance), servers.join(u','));
}

void TestDmsInstances::readsTheCreatedId()
{
    const auto id = decode<CreateInstance>(sample("createinstance.reply.json"));
    QVERIFY(id.has_value());
    QCOMPARE(id->text(), u"8959ab1c-7n1a-yyb1-a05t-93dfc361b32d"_s);
}

void TestDmsInstances::writesWithoutReplyAcceptAnyBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("204") << QByteArray() << 204;
    QTest::newRow("200") << QByteArray() << 200;
    QTest::newRow("200 with a body") << QByteArray(R"({"anything":1})") << 200;
}

void TestDmsInstances::writesWithoutReplyAcceptAnyBody()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QVERIFY(decode<ModifyInstance>(body, status).has_value());
    QVERIFY(decode<DeleteInstance>(body, status).has_value());
}

void TestDmsInstances::batchResultsAreReadItemByItem()
{
    const auto all = decode<BatchInstances>(sample("batch.reply.json"));
    QVERIFY(all.has_value());
    QCOMPARE(all->items.size(), size_t(2));
    QCOMPARE(all->items[0].instance.text(), u"afc90a2a-a02c-4cba-94d5-58dfa9ad1e0d"_s);
    QVERIFY(all->items[0].succeeded && all->items[1].succeeded);
    const auto some = decode<BatchInstances>(R"({"results":[{"instance":"a","result":"failed"},
        {"instance":"b","result":"success"},{"instance":"c","result":"pending"}]})");
    QVERIFY(some.has_value());
    QVERIFY(!some->items[0].succeeded);
    QVERIFY(some->items[1].succeeded);
    QVERIFY(!some->items[2].succeeded);
    QCOMPARE(some->items[2].result, u"pending"_s);
}

void TestDmsInstances::batchAcceptsAnyOf2xx_data()
{
    QTest::addColumn<int>("status");
    for (const int status : { 200, 202, 204, 206 })
        QTest::addRow("%d", status) << status;
}

void TestDmsInstances::batchAcceptsAnyOf2xx()
{
    QFETCH(int, status);
    QVERIFY(decode<BatchInstances>(sample("batch.reply.json"), status).has_value());
    QCOMPARE(errorOf<BatchInstances>("", status).cause, ApiError::Cause::EmptyBody);
    const auto empty = decode<DeleteFailedInstances>("", status);
    QVERIFY(empty.has_value());
    QVERIFY(empty->items.empty());
    const auto items
        = decode<DeleteFailedInstances>(R"({"results":[{"instance":"a","result":"failed"}]})", status);
    QVERIFY(items.has_value());
    QVERIFY(!items->items.at(0).succeeded);
}

void TestDmsInstances::extensionNamesItsJobOrNothing()
{
    const auto job = decode<ExtendInstance>(R"({"job_id":"j"})");
    QVERIFY(job.has_value());
    QCOMPARE(job->jobId, u"j"_s);
    const auto nothing = decode<ExtendInstance>("", 204);
    QVERIFY(nothing.has_value());
    QVERIFY(nothing->jobId.isNull());
}

QTEST_APPLESS_MAIN(TestDmsInstances)
#include "tst_dmsinstances.moc"
