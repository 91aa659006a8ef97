// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instances.h"
#include "dms/products.h"
#include "dms/topics.h"
#include "dms/windows.h"
#include "dms/zones.h"
#include "tst_dmssamples.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

namespace {

const ProjectId Project(u"bd6b78e2ff9e4e47bc260803ddcc7a21"_s);
const InstanceId Instance1(u"54602a9d-5e22-4239-9123-77e350df4a34"_s);
const InstanceId Instance2(u"7166cdea-dbad-4d79-9610-7163e6f8b640"_s);
const QByteArray InstancesPath("/v1.0/bd6b78e2ff9e4e47bc260803ddcc7a21/instances");
const QByteArray InstancePath(InstancesPath + "/54602a9d-5e22-4239-9123-77e350df4a34");

//! The draft of the sample of clause 5.1.
rules::InstanceDraft sampleDraft()
{
    rules::InstanceDraft draft;
    draft.name = u"kafka-test"_s;
    draft.engineVersion = u"XXXX"_s;
    draft.storageSpaceGb = 600;
    draft.managerUser = u"*****"_s;
    draft.managerPassword = u"*****"_s;
    draft.vpcId = u"1e93f86e-13af-46c8-97d6-d40fa62b76c2"_s;
    draft.securityGroupId = u"0aaa0033-bf7f-4c41-a6c2-18cd04cad2c8"_s;
    draft.subnetId = u"b5fa806c-35e7-4299-b659-b39398dd4718"_s;
    draft.availableZones = QStringList { u"d573142f24894ef3bd3664de068b44b0"_s };
    draft.productId = u"00300-30308-0--0"_s;
    draft.maintainBegin = u"22:00"_s;
    draft.maintainEnd = u"02:00:00"_s;
    draft.enterpriseProjectId = u"0"_s;
    draft.specification = u"100MB"_s;
    draft.partitionNum = 300;
    draft.retentionPolicy = u"produce_reject"_s;
    draft.enableAutoTopic = true;
    draft.storageSpecCode = u"dms.physical.storage.ultra"_s;
    return draft;
}

} // namespace

class TestDmsRequests : public QObject
{
    Q_OBJECT

private slots:
    void callsGoWhereTheSpecificationSays_data();
    void callsGoWhereTheSpecificationSays();
    void listSendsOnlyTheFiltersThatAreSet();
    void listSendsEveryFilter();
    void createSendsTheSample();
    void createSendsUserAndPasswordOnlyWithSsl();
    void createSendsTags();
    void createLeavesOutWhatIsNotSet();
    void modifySendsTheSamples();
    void modifySendsOnlyWhatIsSet();
    void modifyClearsADescription();
    void extendSendsOnlyWhatIsSet();
    void batchSendsTheSamples();
    void createTopicSendsTheSample();
    void deleteTopicsSendsTheSample();
    void identifiersCannotLeaveTheirPathSegment();
};

void TestDmsRequests::callsGoWhereTheSpecificationSays_data()
{
    QTest::addColumn<Request>("request");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("locksTheInstance");
    const auto row
        = [](const char* name, const Request& request, const QByteArray& line, const QString& permission,
             bool locks) { QTest::newRow(name) << request << line << permission << locks; };
    row("list", ListInstances { .project = Project }.request(), "GET " + InstancesPath,
        u"dms:instance:list"_s, false);
    row("show", ShowInstance { Project, Instance1 }.request(), "GET " + InstancePath, u"dms:instance:get"_s,
        false);
    row("create", CreateInstance { Project, sampleDraft() }.request(), "POST " + InstancesPath,
        u"dms:instance:create"_s, false);
    row("modify", ModifyInstance { Project, Instance1, {} }.request(), "PUT " + InstancePath,
        u"dms:instance:modify"_s, true);
    row("delete", DeleteInstance { Project, Instance1 }.request(), "DELETE " + InstancePath,
        u"dms:instance:delete"_s, true);
    row("extend", ExtendInstance { Project, Instance1, {} }.request(), "POST " + InstancePath + "/extend",
        u"dms:instance:scale"_s, true);
    row("restart one", BatchInstances { Project, BatchInstances::Action::Restart, { Instance1 } }.request(),
        "POST " + InstancesPath + "/action", u"dms:instance:modifyStatus"_s, true);
    row("restart two",
        BatchInstances { Project, BatchInstances::Action::Restart, { Instance1, Instance2 } }.request(),
        "POST " + InstancesPath + "/action", u"dms:instance:modifyStatus"_s, true);
    row("delete failed", DeleteFailedInstances { Project }.request(), "POST " + InstancesPath + "/action",
        u"dms:instance:modifyStatus"_s, false);
    row("list topics", ListTopics { Project, Instance1 }.request(), "GET " + InstancePath + "/topics",
        QString(), false);
    row("create topic", CreateTopic { Project, Instance1, {} }.request(), "POST " + InstancePath + "/topics",
        QString(), true);
    row("delete topics", DeleteTopics { Project, Instance1, {} }.request(),
        "POST " + InstancePath + "/topics/delete", QString(), true);
    row("zones", ListZones {}.request(), "GET /v1.0/availableZones", QString(), false);
    row("products", ListProducts {}.request(), "GET /v1.0/products", QString(), false);
    row("windows", ListMaintenanceWindows {}.request(), "GET /v1.0/instances/maintain-windows", QString(),
        false);
}

void TestDmsRequests::callsGoWhereTheSpecificationSays()
{
    QFETCH(Request, request);
    QFETCH(QByteArray, line);
    QFETCH(QString, permission);
    QFETCH(bool, locksTheInstance);
    QCOMPARE(methodName(request.method) + ' ' + request.path, line);
    QCOMPARE(request.service, Request::Service::Dms);
    QCOMPARE(request.permission, permission);
    QCOMPARE(request.changes.contains(Instance1.text()), locksTheInstance);
    QCOMPARE(request.changes.isEmpty(), !locksTheInstance);
    const bool hasBody = request.method == Request::Method::Post || request.method == Request::Method::Put;
    QCOMPARE(!request.body.isEmpty(), hasBody);
}

void TestDmsRequests::listSendsOnlyTheFiltersThatAreSet()
{
    QVERIFY(ListInstances { .project = Project }.request().query.isEmpty());
    const Request request
        = ListInstances { .project = Project, .name = u"ka&fka"_s, .exactMatchName = false }.request();
    const QList<std::pair<QString, QString>> expected { { u"name"_s, u"ka&fka"_s },
                                                        { u"exactMatchName"_s, u"false"_s } };
    QCOMPARE(request.query, expected);
}

void TestDmsRequests::listSendsEveryFilter()
{
    const ListInstances list { .project = Project,
                               .engine = u"kafka"_s,
                               .name = u"n"_s,
                               .id = Instance1,
                               .status = u"RUNNING"_s,
                               .enterpriseProjectId = u"0"_s,
                               .includeFailure = true,
                               .exactMatchName = true,
                               .start = 1,
                               .limit = 10 };
    const QList<std::pair<QString, QString>> expected {
        { u"engine"_s, u"kafka"_s },
        { u"name"_s, u"n"_s },
        { u"id"_s, Instance1.text() },
        { u"status"_s, u"RUNNING"_s },
        { u"enterprise_project_id"_s, u"0"_s },
        { u"includeFailure"_s, u"true"_s },
        { u"exactMatchName"_s, u"true"_s },
        { u"start"_s, u"1"_s },
        { u"limit"_s, u"10"_s },
    };
    QCOMPARE(list.request().query, expected);
}

void TestDmsRequests::createSendsTheSample()
{
    QJsonObject expected = sampleObject("createinstance.request.json");
    QVERIFY(!expected.isEmpty());
    // The sample writes the number as text, and sends empty texts that mean nothing.
    expected[u"partition_num"_s] = 300;
    for (const QString& key : { u"description"_s, u"access_user"_s, u"password"_s })
        QCOMPARE(expected.take(key).toString(), QString());
    QCOMPARE(bodyOf(CreateInstance { Project, sampleDraft() }.request()), expected);
}

void TestDmsRequests::createSendsUserAndPasswordOnlyWithSsl()
{
    rules::InstanceDraft draft = sampleDraft();
    draft.accessUser = u"user-1"_s;
    draft.password = u"*****"_s;
    QJsonObject body = bodyOf(CreateInstance { Project, draft }.request());
    QCOMPARE(body.value("ssl_enable"_L1), QJsonValue(false));
    QVERIFY(!body.contains("access_user"_L1));
    QVERIFY(!body.contains("password"_L1));
    draft.sslEnable = true;
    body = bodyOf(CreateInstance { Project, draft }.request());
    QCOMPARE(body.value("ssl_enable"_L1), QJsonValue(true));
    QCOMPARE(body.value("access_user"_L1).toString(), draft.accessUser);
    QCOMPARE(body.value("password"_L1).toString(), draft.password);
}

void TestDmsRequests::createSendsTags()
{
    rules::InstanceDraft draft = sampleDraft();
    draft.tags = { { u"env"_s, u"生产"_s }, { u"empty"_s, QString() } };
    const QJsonArray expected { QJsonObject { { "key"_L1, u"env"_s }, { "value"_L1, u"生产"_s } },
                                QJsonObject { { "key"_L1, u"empty"_s }, { "value"_L1, u""_s } } };
    QCOMPARE(bodyOf(CreateInstance { Project, draft }.request()).value("tags"_L1).toArray(), expected);
}

void TestDmsRequests::createLeavesOutWhatIsNotSet()
{
    rules::InstanceDraft draft = sampleDraft();
    draft.maintainBegin.clear();
    draft.maintainEnd.clear();
    draft.retentionPolicy.clear();
    draft.enableAutoTopic.reset();
    draft.enterpriseProjectId.clear();
    const QJsonObject body = bodyOf(CreateInstance { Project, draft }.request());
    for (const char* key : { "maintain_begin", "maintain_end", "retention_policy", "enable_auto_topic",
                             "enterprise_project_id", "tags", "description" })
        QVERIFY2(!body.contains(QLatin1StringView(key)), key);
}

void TestDmsRequests::modifySendsTheSamples()
{
    rules::InstanceChange change;
    change.name = u"dms002"_s;
    change.description = u"instance description"_s;
    QCOMPARE(bodyOf(ModifyInstance { Project, Instance1, change }.request()),
             sampleObject("modifyinstance-1.request.json"));
    change.maintainBegin = u"2"_s;
    change.maintainEnd = u"06:00"_s;
    QCOMPARE(bodyOf(ModifyInstance { Project, Instance1, change }.request()),
             sampleObject("modifyinstance-2.request.json"));
}

void TestDmsRequests::modifySendsOnlyWhatIsSet()
{
    rules::InstanceChange change;
    change.securityGroupId = u"g"_s;
    change.retentionPolicy = u"time_base"_s;
    change.enterpriseProjectId = u"0"_s;
    const QJsonObject expected { { "security_group_id"_L1, u"g"_s },
                                 { "retention_policy"_L1, u"time_base"_s },
                                 { "enterprise_project_id"_L1, u"0"_s } };
    QCOMPARE(bodyOf(ModifyInstance { Project, Instance1, change }.request()), expected);
}

void TestDmsRequests::modifyClearsADescription()
{
    rules::InstanceChange change;
    change.description = u""_s;
    QCOMPARE((ModifyInstance { Project, Instance1, change }.request().body),
             QByteArray(R"({"description":""})"));
    change.description = QString();
    QCOMPARE((ModifyInstance { Project, Instance1, change }.request().body),
             QByteArray(R"({"description":""})"));
}

void TestDmsRequests::extendSendsOnlyWhatIsSet()
{
    rules::InstanceExtension extension;
    extension.newStorageSpaceGb = 1200;
    QCOMPARE((ExtendInstance { Project, Instance1, extension }.request().body),
             QByteArray(R"({"new_storage_space":1200})"));
    extension.newSpecCode = u"s"_s;
    QCOMPARE((ExtendInstance { Project, Instance1, extension }.request().body),
             QByteArray(R"({"new_spec_code":"s","new_storage_space":1200})"));
}

void TestDmsRequests::batchSendsTheSamples()
{
    const QList<InstanceId> both { Instance1, Instance2 };
    QCOMPARE(bodyOf(BatchInstances { Project, BatchInstances::Action::Restart, both }.request()),
             sampleObject("batchrestart.request.json"));
    QCOMPARE(bodyOf(BatchInstances { Project, BatchInstances::Action::Delete, both }.request()),
             sampleObject("batchdelete.request.json"));
    QCOMPARE(bodyOf(DeleteFailedInstances { Project }.request()), sampleObject("deletefailed.request.json"));
}

void TestDmsRequests::createTopicSendsTheSample()
{
    const rules::TopicDraft draft { .name = u"haha"_s,
                                    .partitions = 3,
                                    .replicas = 3,
                                    .syncReplication = true,
                                    .retentionHours = 10,
                                    .syncMessageFlush = true };
    QCOMPARE(bodyOf(CreateTopic { Project, Instance1, draft }.request()),
             sampleObject("createtopic.request.json"));
}

void TestDmsRequests::deleteTopicsSendsTheSample()
{
    const QList<TopicName> topics { TopicName(u"hah"_s), TopicName(u"aabb"_s) };
    QCOMPARE(bodyOf(DeleteTopics { Project, Instance1, topics }.request()),
             sampleObject("deletetopics.request.json"));
}

void TestDmsRequests::identifiersCannotLeaveTheirPathSegment()
{
    const Request request = ShowInstance { ProjectId(u"p/q?"_s), InstanceId(u".."_s) }.request();
    QCOMPARE(request.path, QByteArray("/v1.0/p%2Fq%3F/instances/%2E%2E"));
}

QTEST_APPLESS_MAIN(TestDmsRequests)
#include "tst_dmsrequests.moc"
