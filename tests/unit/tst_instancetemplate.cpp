// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dms/instances.h"
#include "dms/instancetemplate.h"
#include "tst_dmssamples.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::dms;
using namespace partita::dms::test;

using Edit = std::function<void(QJsonObject&)>;
Q_DECLARE_METATYPE(Edit)

namespace {

rules::InstanceDraft fullDraft()
{
    rules::InstanceDraft draft;
    draft.name = u"kafka-1"_s;
    draft.description = u"line \"one\"\nline \\two\\ 实例 \U0001F600"_s;
    draft.engine = u"Kafka"_s;
    draft.engineVersion = u"2.3.0"_s;
    draft.specification = u"100MB"_s;
    draft.storageSpaceGb = 9007199254740993; // more than a double can tell from its neighbour
    draft.partitionNum = 300;
    draft.accessUser = u"user"_s;
    draft.password = u"Hunter2-access"_s;
    draft.vpcId = u"vpc"_s;
    draft.securityGroupId = u"group"_s;
    draft.subnetId = u"subnet"_s;
    draft.availableZones = { u"z1"_s, u"z2"_s, u"z3"_s };
    draft.productId = u"product"_s;
    draft.managerUser = u"manager"_s;
    draft.managerPassword = u"Hunter2-manager"_s;
    draft.maintainBegin = u"22:00"_s;
    draft.maintainEnd = u"02:00"_s;
    draft.sslEnable = true;
    draft.retentionPolicy = u"time_base"_s;
    draft.enableAutoTopic = false;
    draft.storageSpecCode = u"disk"_s;
    draft.enterpriseProjectId = u"0"_s;
    draft.tags = { { u"a"_s, u"b"_s }, { u"c"_s, QString() } };
    return draft;
}

void compare(const rules::InstanceDraft& a, const rules::InstanceDraft& b)
{
    QCOMPARE(a.name, b.name);
    QCOMPARE(a.description, b.description);
    QCOMPARE(a.engine, b.engine);
    QCOMPARE(a.engineVersion, b.engineVersion);
    QCOMPARE(a.specification, b.specification);
    QCOMPARE(a.storageSpaceGb, b.storageSpaceGb);
    QCOMPARE(a.partitionNum, b.partitionNum);
    QCOMPARE(a.accessUser, b.accessUser);
    QCOMPARE(a.password, b.password);
    QCOMPARE(a.vpcId, b.vpcId);
    QCOMPARE(a.securityGroupId, b.securityGroupId);
    QCOMPARE(a.subnetId, b.subnetId);
    QCOMPARE(a.availableZones, b.availableZones);
    QCOMPARE(a.productId, b.productId);
    QCOMPARE(a.managerUser, b.managerUser);
    QCOMPARE(a.managerPassword, b.managerPassword);
    QCOMPARE(a.maintainBegin, b.maintainBegin);
    QCOMPARE(a.maintainEnd, b.maintainEnd);
    QCOMPARE(a.sslEnable, b.sslEnable);
    QCOMPARE(a.retentionPolicy, b.retentionPolicy);
    QCOMPARE(a.enableAutoTopic, b.enableAutoTopic);
    QCOMPARE(a.storageSpecCode, b.storageSpecCode);
    QCOMPARE(a.enterpriseProjectId, b.enterpriseProjectId);
    QCOMPARE(a.tags, b.tags);
}

QJsonObject written(const InstanceTemplate& value)
{
    return QJsonDocument::fromJson(toJson(value)).object();
}

Result<InstanceTemplate, TemplateProblem> readObject(const QJsonObject& json)
{
    return readTemplate(QJsonDocument(json).toJson());
}

} // namespace

class TestInstanceTemplate : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWithoutPasswords();
    void anEmptyDraftComesBack();
    void holdsNoPassword();
    void isIndentedAndVersioned();
    void aPasswordInTheFileIsIgnored();
    void whatIsNoTemplateIsRefused_data();
    void whatIsNoTemplateIsRefused();
    void aTemplateThatIsTooLargeIsNotRead();
    void aWrongTypeIsAsGoodAsMissing_data();
    void aWrongTypeIsAsGoodAsMissing();
    void whatIsUnknownIsIgnored();
    void aTemplateCutAnywhereIsRefused();
    void aDraftLikeAnInstanceHasAllThatCanBeSetAgain();
    void aDraftLikeABareInstanceIsEmpty();
};

void TestInstanceTemplate::comesBackWithoutPasswords()
{
    const auto read = readTemplate(toJson({ u"For “payments”"_s, fullDraft() }));
    QVERIFY(read.has_value());
    QCOMPARE(read->title, u"For “payments”"_s);
    rules::InstanceDraft expected = fullDraft();
    expected.password.clear();
    expected.managerPassword.clear();
    compare(read->draft, expected);
}

void TestInstanceTemplate::anEmptyDraftComesBack()
{
    const auto read = readTemplate(toJson({}));
    QVERIFY(read.has_value());
    QVERIFY(read->title.isEmpty());
    compare(read->draft, {});
    QCOMPARE(written({})["instance"_L1].toObject().keys(), (QStringList { u"engine"_s, u"ssl_enable"_s }));
}

void TestInstanceTemplate::holdsNoPassword()
{
    const QByteArray json = toJson({ {}, fullDraft() });
    QVERIFY(!json.contains("Hunter2"));
    QVERIFY(!json.contains("password"));
}

void TestInstanceTemplate::isIndentedAndVersioned()
{
    const QByteArray json = toJson({ u"t"_s, fullDraft() });
    QVERIFY(json.contains("\n    \"version\": 1"));
    QVERIFY(json.endsWith("}\n"));
    QCOMPARE(written({ u"t"_s, {} }).keys(),
             (QStringList { u"format"_s, u"instance"_s, u"title"_s, u"version"_s }));
}

void TestInstanceTemplate::aPasswordInTheFileIsIgnored()
{
    QJsonObject json = written({ {}, fullDraft() });
    QJsonObject instance = json["instance"_L1].toObject();
    instance["password"_L1] = u"x"_s;
    instance["kafka_manager_password"_L1] = u"y"_s;
    json["instance"_L1] = instance;
    const auto read = readObject(json);
    QVERIFY(read.has_value());
    QVERIFY(read->draft.password.isEmpty());
    QVERIFY(read->draft.managerPassword.isEmpty());
}

void TestInstanceTemplate::whatIsNoTemplateIsRefused_data()
{
    using Problem = TemplateProblem;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char* name, const QByteArray& json, Problem problem) {
        QTest::newRow(name) << json << problem;
    };
    row("nothing", "", Problem::NotJson);
    row("text", "name = kafka", Problem::NotJson);
    row("an image", QByteArray("\x89PNG\r\n\x1a\n\0", 9), Problem::NotJson);
    row("an empty object", "{}", Problem::NotATemplate);
    row("a list", "[]", Problem::NotATemplate);
    row("a request", R"({"name":"kafka","engine":"kafka"})", Problem::NotATemplate);
    row("another format", R"({"format":"other","version":1})", Problem::NotATemplate);
    row("no version", R"({"format":"partita-instance-template"})", Problem::NotATemplate);
    row("version as text", R"({"format":"partita-instance-template","version":"1"})", Problem::NotATemplate);
    row("version 0", R"({"format":"partita-instance-template","version":0})", Problem::NotATemplate);
    row("half a version", R"({"format":"partita-instance-template","version":1.5})", Problem::NotATemplate);
    row("version 2", R"({"format":"partita-instance-template","version":2})", Problem::NewerVersion);
}

void TestInstanceTemplate::whatIsNoTemplateIsRefused()
{
    QFETCH(const QByteArray, json);
    const auto read = readTemplate(json);
    QVERIFY(!read.has_value());
    QTEST(read.error(), "problem");
}

void TestInstanceTemplate::aTemplateThatIsTooLargeIsNotRead()
{
    QByteArray json = toJson({ {}, fullDraft() });
    json += QByteArray(1024 * 1024 - json.size(), ' ');
    QVERIFY(readTemplate(json).has_value());
    json += ' ';
    QCOMPARE(readTemplate(json).error(), TemplateProblem::NotJson);
}

void TestInstanceTemplate::aWrongTypeIsAsGoodAsMissing_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("fraction") << QJsonValue(1.5);
    QTest::newRow("huge") << QJsonValue(1e300);
    QTest::newRow("object") << QJsonValue(QJsonObject { { u"a"_s, 1 } });
    QTest::newRow("list of numbers") << QJsonValue(QJsonArray { 1, 2 });
}

void TestInstanceTemplate::aWrongTypeIsAsGoodAsMissing()
{
    QFETCH(const QJsonValue, value);
    QJsonObject json = written({ {}, fullDraft() });
    QJsonObject instance = json["instance"_L1].toObject();
    const QStringList keys = instance.keys();
    QCOMPARE(keys.size(), 22);
    for (const QString& key : keys)
        instance[key] = value;
    json["instance"_L1] = instance;
    json["title"_L1] = value;
    const auto read = readObject(json);
    QVERIFY(read.has_value());
    QVERIFY(read->title.isEmpty());
    compare(read->draft, {});
}

void TestInstanceTemplate::whatIsUnknownIsIgnored()
{
    QJsonObject json = written({ {}, fullDraft() });
    QJsonObject instance = json["instance"_L1].toObject();
    instance["colour"_L1] = u"blue"_s;
    json["instance"_L1] = instance;
    json["author"_L1] = 7;
    QVERIFY(readObject(json).has_value());
    QCOMPARE(readObject(json)->draft.name, u"kafka-1"_s);
    json["instance"_L1] = u"none"_s;
    compare(readObject(json)->draft, {});
}

void TestInstanceTemplate::aTemplateCutAnywhereIsRefused()
{
    const QByteArray json = toJson({ {}, fullDraft() }).trimmed();
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY(!readTemplate(json.first(size)).has_value());
}

void TestInstanceTemplate::aDraftLikeAnInstanceHasAllThatCanBeSetAgain()
{
    // By way of a reply: what was asked for comes back under these keys.
    const rules::InstanceDraft wanted = fullDraft();
    QJsonObject reply = QJsonDocument::fromJson(CreateInstance { {}, wanted }.request().body).object();
    reply["instance_id"_L1] = u"i"_s;
    reply["total_storage_space"_L1] = 600;
    reply["storage_space"_L1] = 492;
    const auto shown = decode<ShowInstance>(QJsonDocument(reply).toJson());
    QVERIFY(shown.has_value());
    rules::InstanceDraft expected = wanted;
    expected.name.clear();
    expected.password.clear();
    expected.managerPassword.clear();
    expected.storageSpaceGb = 600;
    expected.maintainBegin = u"22:00:00"_s;
    expected.maintainEnd = u"02:00:00"_s;
    compare(draftLike(shown->instance), expected);
}

void TestInstanceTemplate::aDraftLikeABareInstanceIsEmpty()
{
    Instance instance;
    instance.id = InstanceId(u"i"_s);
    instance.name = u"old"_s;
    compare(draftLike(instance), {});
}

QTEST_APPLESS_MAIN(TestInstanceTemplate)
#include "tst_instancetemplate.moc"
