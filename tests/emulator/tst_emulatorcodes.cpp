// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray changed(const QString& key, const QJsonValue& value)
{
    QJsonObject body = goodInstance(u"table-driven"_s);
    body.insert(key, value);
    return QJsonDocument(body).toJson();
}

QByteArray ids(const QString& action, qsizetype count)
{
    QJsonArray list;
    for (qsizetype i = 0; i < count; ++i)
        list.append(u"54602a9d-5e22-4239-9123-%1"_s.arg(i, 12, 10, QChar(u'0')));
    return QJsonDocument(QJsonObject { { u"action"_s, action }, { u"instances"_s, list } }).toJson();
}

} // namespace

//! Every code of table 8-3 that a request can provoke. The emulator never gives these: 111400019, 111400063,
//! 111400066, 111400080 (passwords and configuration have no call in this version of the API), 111400037,
//! 111400038 (parameters of prepaid orders), 111400081 (111400060 says the same), 111403003 (roles are not
//! emulated) and the codes of the server's own failures, 1115xxxxx; a fault of kind "status" stands in for
//! them.
class EmulatorCodes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aRequestGetsTheCodeOfTheSpecification_data();
    void aRequestGetsTheCodeOfTheSpecification();
    void aReadOnlyUserCannotWrite();
    void anInstanceWhoseDisksGrewTwentyTimesCannotGrow();
    void theErrorBodyHasCodeAndMessageAndTheReplyItsRequestId();
    void aFailedRequestChangesNothing();

private:
    EmulatorProcess m_emulator;
};

void EmulatorCodes::initTestCase()
{
    QVERIFY(m_emulator.start());
}

void EmulatorCodes::aRequestGetsTheCodeOfTheSpecification_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");

    const auto row = [](const char* name, const char* method, const QString& path, const QByteArray& body,
                        int status, const char* code) {
        QTest::newRow(name) << QByteArray(method) << path << body << status << QString::fromLatin1(code);
    };
    const QString all = m_emulator.path(u"/instances"_s);
    const auto one
        = [&](const char* name) { return all + u'/' + m_emulator.idOf(QString::fromLatin1(name)); };
    const QString running = one("orders-prod");
    const QString unknown = all + u"/00000000-0000-0000-0000-000000000000"_s;
    const QString topics = running + u"/topics"_s;
    const QString action = all + u"/action"_s;
    const auto create = [&](const char* name, const QString& key, const QJsonValue& value, const char* code) {
        row(name, "POST", all, changed(key, value), 400, code);
    };

    row("project id in the path malformed", "GET", u"/v1.0/nonsense/instances"_s, {}, 400, "111400002");
    row("project of somebody else", "GET", u"/v1.0/00000000000000000000000000000000/instances"_s, {}, 401,
        "111401004");
    row("unknown path", "GET", u"/v1.0/nothing"_s, {}, 404, "111404001");
    row("wrong method", "PUT", all, "{}", 405, "111405001");
    row("malformed instance id", "GET", all + u"/nonsense"_s, {}, 400, "111400061");
    row("unknown instance", "GET", unknown, {}, 404, "111404002");
    row("unknown instance deleted", "DELETE", unknown, {}, 404, "111404002");
    row("unknown status filter", "GET", all + u"?status=CONFIGURING"_s, {}, 400, "111400062");
    row("other engine listed", "GET", all + u"?engine=rabbitmq"_s, {}, 400, "111400007");
    row("products of another engine", "GET", u"/v1.0/products?engine=rabbitmq"_s, {}, 400, "111400007");

    row("create without a body", "POST", all, {}, 400, "111400004");
    row("create without JSON", "POST", all, "name=x", 400, "111400005");
    row("create with half a body", "POST", all, "{\"name\":", 400, "111400005");
    create("name of the wrong type", u"name"_s, 12345, "111400005");
    create("size that is not whole", u"storage_space"_s, 600.5, "111400005");
    create("tls as a text", u"ssl_enable"_s, u"true"_s, "111400005");
    create("zones as a text", u"available_zones"_s, u"a,b"_s, "111400005");
    create("tag without a value", u"tags"_s, QJsonArray { QJsonObject { { u"key"_s, u"a"_s } } },
           "111400005");
    create("tag with a bad key", u"tags"_s,
           QJsonArray { QJsonObject { { u"key"_s, u"a=b"_s }, { u"value"_s, u"c"_s } } }, "111400005");
    create("engine", u"engine"_s, u"rabbitmq"_s, "111400007");
    create("version", u"engine_version"_s, u"9.9"_s, "111400008");
    create("product", u"product_id"_s, u"00300-00000-0--0"_s, "111400009");
    create("product of another specification", u"product_id"_s, u"00300-30310-0--0"_s, "111400009");
    create("name too short", u"name"_s, u"abc"_s, "111400010");
    create("name with a space", u"name"_s, u"my kafka"_s, "111400010");
    create("description too long", u"description"_s, QString(1025, u'x'), "111400011");
    create("password with two classes", u"kafka_manager_password"_s, u"kafka2022"_s, "111400012");
    create("no vpc", u"vpc_id"_s, QString(), "111400013");
    create("no security group", u"security_group_id"_s, QString(), "111400014");
    create("user name with a dot", u"kafka_manager_user"_s, u"ad.min"_s, "111400015");
    create("no subnet", u"subnet_id"_s, QString(), "111400016");
    create("subnet of another vpc", u"subnet_id"_s, u"b5fa806c-35e7-4299-b659-b39398dd4718"_s, "111400018");
    create("unknown zone", u"available_zones"_s, QJsonArray { u"az1.dc1"_s }, "111400042");
    create("unknown security group", u"security_group_id"_s, u"sg"_s, "111400046");
    create("closed security group", u"security_group_id"_s, u"0cc8fdb7-872a-49da-a062-88ccc39463b5"_s,
           "111400048");
    create("taken name", u"name"_s, u"orders-prod"_s, "111400060");
    create("taken name of a failed creation", u"name"_s, u"reporting-2"_s, "111400060");
    create("two zones", u"available_zones"_s,
           QJsonArray { u"1d7b939b382c4c3bb3481a8ca10da768"_s, u"1d7b939b382c4c3bb3481a8ca10da769"_s },
           "111400067");
    create("unknown vpc", u"vpc_id"_s, u"vpc"_s, "111400068");
    create("window that does not exist", u"maintain_begin"_s, u"03:00:00"_s, "111400106");
    create("disk of another specification", u"storage_spec_code"_s, u"dms.physical.storage.normal"_s,
           "111400125");
    create("too little storage", u"storage_space"_s, 599, "111400500");
    create("wrong number of partitions", u"partition_num"_s, 301, "111400005");
    create("sold-out zone", u"available_zones"_s, QJsonArray { u"1d7b939b382c4c3bb3481a8ca10da76c"_s },
           "111400005");
    {
        QJsonObject body = goodInstance(u"table-driven"_s);
        body.insert(u"vpc_id"_s, u"1e93f86e-13af-46c8-97d6-d40fa62b76c2"_s);
        body.insert(u"subnet_id"_s, u"e7a1c6d2-55b0-4a3f-9c0e-83a0f1f6d903"_s);
        row("subnet without dhcp", "POST", all, QJsonDocument(body).toJson(), 400, "111400020");
    }

    row("modify without a body", "PUT", running, {}, 400, "111400004");
    row("modify to a taken name", "PUT", running, R"({"name":"payments-eu"})", 400, "111400060");
    row("modify to a bad name", "PUT", running, R"({"name":"1st"})", 400, "111400010");
    row("modify half a window", "PUT", running, R"({"maintain_begin":"22:00:00"})", 400, "111400106");
    row("modify to a closed group", "PUT", running,
        R"({"security_group_id":"0cc8fdb7-872a-49da-a062-88ccc39463b5"})", 400, "111400048");
    row("modify while restarting", "PUT", one("iot-telemetry"), R"({"description":"x"})", 400, "111400026");
    row("delete while creating", "DELETE", one("billing-staging"), {}, 400, "111400099");
    row("delete while deleting", "DELETE", one("old-prototype"), {}, 400, "111400026");
    row("extend to an unknown specification", "POST", running + u"/extend"_s, R"({"new_spec_code":"x"})", 400,
        "111400125");
    row("extend to less", "POST", running + u"/extend"_s, R"({"new_storage_space":1})", 400, "111400500");
    row("extend in error", "POST", one("fraud-detection") + u"/extend"_s, R"({"new_storage_space":5000})",
        400, "111400026");

    row("action without a body", "POST", action, {}, 400, "111400004");
    row("action that does not exist", "POST", action, ids(u"stop"_s, 1), 400, "111400064");
    row("action without instances", "POST", action, R"({"action":"restart"})", 400, "111400065");
    row("fifty-one instances", "POST", action, ids(u"restart"_s, 51), 400, "111400100");
    row("restart what is being created", "POST", action,
        R"({"action":"restart","instances":[")" + m_emulator.idOf(u"billing-staging"_s).toLatin1() + "\"]}",
        400, "111400026");
    row("delete one that restarts", "POST", action,
        R"({"action":"delete","instances":[")" + m_emulator.idOf(u"iot-telemetry"_s).toLatin1() + "\"]}", 400,
        "111400099");

    row("topic without a body", "POST", topics, {}, 400, "111400004");
    row("topic with a text for a number", "POST", topics, R"({"id":"abcd","partition":"3"})", 400,
        "111400005");
    row("topic name", "POST", topics, R"({"id":"a.b.c"})", 400, "111400101");
    row("topic partitions", "POST", topics, R"({"id":"abcd","partition":101})", 400, "111400102");
    row("topic replicas", "POST", topics, R"({"id":"abcd","replication":4})", 400, "111400103");
    row("topic retention", "POST", topics, R"({"id":"abcd","retention_time":169})", 400, "111400105");
    row("topic of a restarting instance", "POST", one("iot-telemetry") + u"/topics"_s, R"({"id":"abcd"})",
        400, "111400026");
    row("no topics to delete", "POST", topics + u"/delete"_s, R"({"topics":[]})", 400, "111400800");
    row("topics of an unknown instance", "GET", unknown + u"/topics"_s, {}, 404, "111404002");
}

void EmulatorCodes::aRequestGetsTheCodeOfTheSpecification()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    QFETCH(const QString, code);
    const Answer answer = m_emulator.signedCall(method, path, body);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer.status, status);
}

void EmulatorCodes::aReadOnlyUserCannotWrite()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start({ u"--read-only"_s }));
    QCOMPARE(emulator.signedCall("GET", emulator.path(u"/instances"_s)).status, 200);
    const Answer answer
        = emulator.signedCall("POST", emulator.path(u"/instances"_s), goodInstance(u"kafka-new"_s));
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.code(), u"111403002"_s);
}

void EmulatorCodes::anInstanceWhoseDisksGrewTwentyTimesCannotGrow()
{
    const QString path = m_emulator.path(u"/instances/"_s) + m_emulator.idOf(u"checkout-blue"_s);
    for (int i = 0; i < 21; ++i) {
        const QJsonObject now = m_emulator.signedCall("GET", path).json();
        const bool worn = now[u"extend_times"].toInt() >= 20;
        const QJsonObject wish { { u"new_storage_space"_s, now[u"total_storage_space"].toInt() + 100 } };
        const Answer answer = m_emulator.signedCall("POST", path + u"/extend"_s, wish);
        QCOMPARE(answer.status, worn ? 400 : 200);
        if (worn) {
            QCOMPARE(answer.code(), u"111400124"_s);
            return;
        }
        QVERIFY(!answer.json()[u"job_id"].toString().isEmpty());
        m_emulator.advance(600);
    }
    QFAIL("The disks could be extended for ever.");
}

void EmulatorCodes::theErrorBodyHasCodeAndMessageAndTheReplyItsRequestId()
{
    const Answer answer = m_emulator.signedCall("GET", m_emulator.path(u"/instances/nonsense"_s));
    QVERIFY(!answer.json()[u"error_msg"].toString().isEmpty());
    QCOMPARE(answer.json().size(), 2);
    QCOMPARE(answer.header("X-Request-Id").size(), 32);
    QVERIFY(answer.date().isValid());
    QVERIFY(answer.header("Content-Type").startsWith("application/json"));
}

void EmulatorCodes::aFailedRequestChangesNothing()
{
    QVERIFY(m_emulator.idOf(u"table-driven"_s).isEmpty());
    QCOMPARE(m_emulator.instanceNamed(u"orders-prod"_s)[u"description"].toString(),
             u"Order events of the web shop"_s);
}

QTEST_GUILESS_MAIN(EmulatorCodes)
#include "tst_emulatorcodes.moc"
