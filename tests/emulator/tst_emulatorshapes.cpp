// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

//! The fields of table 5-22, which table 5-7 shares.
QStringList rowFields()
{
    return u"name engine engine_version specification storage_space partition_num used_storage_space "
           u"connect_addresses "
           "port status instance_id resource_spec_code charging_mode vpc_id vpc_name created_at user_id "
           "user_name "
           "maintain_begin maintain_end management_connect_address ssl_enable enterprise_project_id "
           "is_logical_volume extend_times enable_auto_topic type product_id security_group_id "
           "security_group_name "
           "subnet_id available_zones total_storage_space storage_resource_id storage_spec_code service_type "
           "storage_type retention_policy kafka_manager_user enable_log_collection cross_vpc_info "
           "ipv6_enable "
           "ipv6_connect_addresses rest_enable rest_connect_address message_query_inst_enable "
           "vpc_client_plain "
           "support_features trace_enable pod_connect_address disk_encrypted kafka_private_connect_address "
           "ces_version tags"_s.split(u' ');
}

QStringList missing(const QStringList& fields, const QJsonValue& object)
{
    QStringList absent;
    for (const QString& field : fields) {
        if (!object.toObject().contains(field))
            absent.append(field);
    }
    return absent;
}

} // namespace

class EmulatorShapes final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theListHasEveryFieldOfItsTable();
    void theDetailHasEveryFieldOfItsTable();
    void theEstateShowsEveryStatusAndSpecification();
    void theSameSeedGivesTheSameEstateAndAnotherGivesAnother();
    void thePartitionsOfTheSeededTopicsFitTheBudget();
    void theCatalogueHasTheShapesOfItsTables();
    void quirksAnswerWithTheSpellingsOfTheSamples();
    void theWholeEstateMayBeEmpty();

private:
    QString list(const QString& query = {}) const { return m_emulator->path(u"/instances"_s) + query; }
    QString one(const QString& name) { return list() + u'/' + m_emulator->idOf(name); }
    QJsonObject get(const QString& path) { return m_emulator->signedCall("GET", path).json(); }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorShapes::init()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start());
}

void EmulatorShapes::cleanup()
{
    m_emulator.reset();
}

void EmulatorShapes::theListHasEveryFieldOfItsTable()
{
    const QJsonObject reply = get(list(u"?includeFailure=true"_s));
    QCOMPARE(reply[u"instance_num"].toInt(), 24);
    const QJsonArray instances = reply[u"instances"].toArray();
    QCOMPARE(instances.size(), 24);
    for (const QJsonValue& instance : instances)
        QCOMPARE(missing(rowFields(), instance), QStringList());
    QVERIFY(instances[0][u"partition_num"].isString());
    QVERIFY(instances[0][u"created_at"].isString());
    QCOMPARE(instances[0][u"maintain_begin"].toString().size(), 8);
    QVERIFY(QJsonDocument::fromJson(instances[0][u"cross_vpc_info"].toString().toUtf8()).isObject());
}

void EmulatorShapes::theDetailHasEveryFieldOfItsTable()
{
    const QJsonObject detail = get(one(u"risk-cn"_s));
    QCOMPARE(
        missing(rowFields() + QStringList { u"access_user"_s, u"subnet_name"_s, u"subnet_cidr"_s }, detail),
        QStringList());
    QVERIFY(detail[u"description"].toString().contains(u'\n'));
    QCOMPARE(detail[u"port"].toInt(), 9093);
    QVERIFY(detail[u"ssl_enable"].toBool());
}

void EmulatorShapes::theEstateShowsEveryStatusAndSpecification()
{
    QSet<QString> statuses;
    QSet<QString> specifications;
    bool almostFull = false;
    for (const QJsonValue& instance : m_emulator->instances()) {
        statuses.insert(instance[u"status"].toString());
        specifications.insert(instance[u"specification"].toString());
        almostFull = almostFull
            || instance[u"used_storage_space"].toInt() * 20 > instance[u"storage_space"].toInt() * 19;
    }
    const QSet<QString> expected { u"CREATING"_s,    u"CREATEFAILED"_s, u"RUNNING"_s,        u"ERROR"_s,
                                   u"RESTARTING"_s,  u"EXTENDING"_s,    u"EXTENDEDFAILED"_s, u"DELETING"_s,
                                   u"CONFIGURING"_s, u"FROZEN"_s };
    QCOMPARE(statuses, expected);
    QCOMPARE(specifications, (QSet<QString> { u"100MB"_s, u"300MB"_s, u"600MB"_s, u"1200MB"_s }));
    QVERIFY(almostFull);
    QCOMPARE(get(one(u"clickstream-raw"_s) + u"/topics"_s)[u"topics"].toArray().size(), 3000);
    QCOMPARE(get(one(u"sandbox-empty"_s) + u"/topics"_s)[u"topics"].toArray().size(), 0);
}

void EmulatorShapes::theSameSeedGivesTheSameEstateAndAnotherGivesAnother()
{
    const auto ids = [](const QStringList& arguments) {
        EmulatorProcess emulator;
        QStringList list { arguments.join(u' ') };
        if (!emulator.start(arguments))
            return list;
        for (const QJsonValue& instance : emulator.instances())
            list.append(instance[u"instance_id"].toString() + instance[u"name"].toString());
        const QString first = emulator.instances().first()[u"instance_id"].toString();
        list.append(QString::fromUtf8(
            emulator.signedCall("GET", emulator.path(u"/instances/%1/topics"_s.arg(first))).body));
        return list;
    };
    const QStringList arguments { u"--seed"_s, u"7"_s, u"--instances"_s, u"60"_s };
    const QStringList first = ids(arguments);
    QCOMPARE(first.size(), 62);
    QCOMPARE(ids(arguments), first);
    QVERIFY(ids({ u"--seed"_s, u"8"_s, u"--instances"_s, u"60"_s }).at(1) != first.at(1));
}

void EmulatorShapes::thePartitionsOfTheSeededTopicsFitTheBudget()
{
    for (const QJsonValue& instance : m_emulator->instances()) {
        const QJsonObject reply = get(list() + u'/' + instance[u"instance_id"].toString() + u"/topics"_s);
        int used = 0;
        QSet<QString> names;
        for (const QJsonValue& topic : reply[u"topics"].toArray()) {
            names.insert(topic[u"id"].toString());
            used += topic[u"topic_type"].toInt() == 0 ? topic[u"partition"].toInt() : 0;
        }
        QCOMPARE(names.size(), reply[u"topics"].toArray().size());
        QCOMPARE(reply[u"total"].toInt(), int(names.size()));
        QCOMPARE(reply[u"max_partitions"].toInt(), instance[u"partition_num"].toString().toInt());
        QCOMPARE(reply[u"max_partitions"].toInt() - used, reply[u"remain_partitions"].toInt());
    }
}

void EmulatorShapes::theCatalogueHasTheShapesOfItsTables()
{
    const QJsonObject zones = get(u"/v1.0/availableZones"_s);
    QCOMPARE(zones[u"region_id"].toString(), m_emulator->ready()[u"region"].toString());
    QCOMPARE(zones[u"available_zones"].toArray().size(), 5);
    QCOMPARE(missing({ u"soldOut"_s, u"id"_s, u"code"_s, u"name"_s, u"port"_s, u"resource_availability"_s },
                     zones[u"available_zones"][0]),
             QStringList());

    const QJsonValue engine = get(u"/v1.0/products?engine=kafka"_s)[u"Hourly"][0];
    QCOMPARE(engine[u"name"].toString(), u"kafka"_s);
    const QJsonArray details = engine[u"values"][0][u"detail"].toArray();
    QCOMPARE(details.size(), 4);
    QCOMPARE(missing({ u"tps"_s, u"storage"_s, u"partition_num"_s, u"product_id"_s, u"spec_code"_s, u"io"_s,
                       u"bandwidth"_s, u"available_zones"_s, u"ecs_flavor_id"_s, u"arch_type"_s },
                     details[0]),
             QStringList());
    QCOMPARE(details[0][u"product_id"].toString(), u"00300-30308-0--0"_s);
    QCOMPARE(details[3][u"io"].toArray().size(), 1);
    QCOMPARE(missing({ u"io_type"_s, u"storage_spec_code"_s, u"available_zones"_s, u"unavailable_zones"_s,
                       u"volume_type"_s },
                     details[0][u"io"][0]),
             QStringList());

    const QJsonArray windows = get(u"/v1.0/instances/maintain-windows"_s)[u"maintain_windows"].toArray();
    QCOMPARE(windows.size(), 6);
    QCOMPARE(windows[0].toObject().keys(), (QStringList { u"begin"_s, u"default"_s, u"end"_s, u"seq"_s }));
    QCOMPARE(windows[1][u"default"].toBool(), true);
}

void EmulatorShapes::quirksAnswerWithTheSpellingsOfTheSamples()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start({ u"--quirks"_s }));
    const QJsonObject row = m_emulator->instanceNamed(u"orders-prod"_s);
    QVERIFY(!row.contains(u"connect_addresses"));
    QVERIFY(row[u"connect_address"].toString().contains(u','));
    QVERIFY(row[u"partition_num"].isDouble());
    QCOMPARE(row[u"maintain_begin"].toString().size(), 5);
    QVERIFY(row.contains(u"agent_enable"));
    QCOMPARE(get(one(u"orders-prod"_s))[u"maintain_begin"].toString().size(), 8);
    const QJsonObject topics = get(one(u"orders-prod"_s) + u"/topics"_s);
    QVERIFY(topics.contains(u"count") && !topics.contains(u"total"));
    QVERIFY(topics[u"topics"][0][u"sync_replication"].isString());
    const QJsonObject zones = get(u"/v1.0/availableZones"_s);
    QVERIFY(zones.contains(u"regionId") && !zones.contains(u"region_id"));
}

void EmulatorShapes::theWholeEstateMayBeEmpty()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start({ u"--instances"_s, u"0"_s }));
    QCOMPARE(m_emulator->signedCall("GET", list()).body, QByteArray(R"({"instances":[],"instance_num":0})"));
}

QTEST_GUILESS_MAIN(EmulatorShapes)
#include "tst_emulatorshapes.moc"
