// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/instancerules.h"
#include "tst_rulestext.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace partita::rules;

namespace {

using Edit = std::function<void(InstanceDraft&)>;

InstanceDraft validDraft()
{
    InstanceDraft draft;
    draft.name = u"kafka-demo"_s;
    draft.engineVersion = u"2.3.0"_s;
    draft.specification = u"100MB"_s;
    draft.storageSpaceGb = 600;
    draft.partitionNum = 300;
    draft.vpcId = u"1a28dcc5-c90d-421c-82bb-783f30f5b40a"_s;
    draft.securityGroupId = u"0cc8fdb7-872a-49da-a062-88ccc39463b5"_s;
    draft.subnetId = u"ebba7994-260d-42ab-bce1-39a08b365dc8"_s;
    draft.availableZones = { u"ae04cf9d61544df3806a3feeb401b204"_s };
    draft.productId = u"00300-30308-0--0"_s;
    draft.managerUser = u"root"_s;
    draft.managerPassword = u"Kafka-2022"_s;
    draft.storageSpecCode = u"dms.physical.storage.ultra"_s;
    return draft;
}

void choose(InstanceDraft& draft, const SpecificationLimits& specification)
{
    draft.specification = specification.bandwidth;
    draft.productId = specification.productId;
    draft.partitionNum = specification.partitions;
    draft.storageSpaceGb = specification.minStorageGb;
    draft.storageSpecCode = specification.disks.last().storageSpecCode;
}

} // namespace

Q_DECLARE_METATYPE(Edit)

class RulesInstanceTest : public QObject
{
    Q_OBJECT

private slots:
    void validDraftPasses();
    void everySpecificationPassesWithItsOwnValues();
    void fieldsFollowTheTable_data();
    void fieldsFollowTheTable();
    void storageFollowsTheSpecification_data();
    void storageFollowsTheSpecification();
    void disksFollowTheSpecification_data();
    void disksFollowTheSpecification();
    void accessIsJudgedWithTlsOnly();
    void takenNameIsTold();
    void networksThatCannotServeAreTold();
    void unusualIdsWarn_data();
    void unusualIdsWarn();
    void valuesOfAServerReplaceTheTables();
    void emptyDraftMissesWhatIsRequired();
    void violationsComeInFieldOrder();
};

void RulesInstanceTest::validDraftPasses()
{
    QCOMPARE(texts(validate(validDraft(), InstanceLimits::embedded())), QStringList());
}

void RulesInstanceTest::everySpecificationPassesWithItsOwnValues()
{
    const InstanceLimits limits = InstanceLimits::embedded();
    for (const SpecificationLimits& specification : limits.specifications) {
        InstanceDraft draft = validDraft();
        choose(draft, specification);
        QCOMPARE(texts(validate(draft, limits)), QStringList());
    }
}

void RulesInstanceTest::fieldsFollowTheTable_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const Edit& edit, const QStringList& expected) {
        QTest::newRow(title) << edit << expected;
    };
    using D = InstanceDraft;
    row("no engine", [](D& d) { d.engine.clear(); }, { u"Engine Empty table 5-2 111400007"_s });
    row("other engine", [](D& d) { d.engine = u"rabbitmq"_s; },
        { u"Engine NotOffered [rabbitmq] table 5-2 111400007"_s });
    row("engine in capitals", [](D& d) { d.engine = u"Kafka"_s; },
        { u"Engine NotOffered [Kafka] table 5-2 111400007"_s });
    row("no version", [](D& d) { d.engineVersion.clear(); },
        { u"EngineVersion Empty table 5-2 111400008"_s });
    row("older version", [](D& d) { d.engineVersion = u"1.1.0"_s; }, {});
    row("other version", [](D& d) { d.engineVersion = u"2.7"_s; },
        { u"EngineVersion NotOffered [2.7] table 5-2 111400008"_s });
    row("no specification", [](D& d) { d.specification.clear(); }, { u"Specification Empty table 5-2"_s });
    row("other specification", [](D& d) { d.specification = u"200MB"_s; },
        { u"Specification NotOffered [200MB] table 5-2"_s });
    row("no storage", [](D& d) { d.storageSpaceGb.reset(); },
        { u"StorageSpace Empty table 5-2 111400500"_s });
    row("no partitions", [](D& d) { d.partitionNum.reset(); }, { u"PartitionNum Empty table 5-2"_s });
    row("one partition less", [](D& d) { d.partitionNum = 299; },
        { u"PartitionNum Mismatch 300..300 got 299 table 5-2"_s });
    row("one partition more", [](D& d) { d.partitionNum = 301; },
        { u"PartitionNum Mismatch 300..300 got 301 table 5-2"_s });
    row("no VPC", [](D& d) { d.vpcId.clear(); }, { u"VpcId Empty table 5-2 111400013"_s });
    row("blank VPC", [](D& d) { d.vpcId = u" \t"_s; }, { u"VpcId Empty table 5-2 111400013"_s });
    row("no security group", [](D& d) { d.securityGroupId.clear(); },
        { u"SecurityGroupId Empty table 5-2 111400014"_s });
    row("no subnet", [](D& d) { d.subnetId.clear(); }, { u"SubnetId Empty table 5-2 111400016"_s });
    row("no product", [](D& d) { d.productId.clear(); }, { u"ProductId Empty table 5-2 111400009"_s });
    row("unknown product", [](D& d) { d.productId = u"00300-1"_s; },
        { u"ProductId NotOffered [00300-1] table 5-2 111400009"_s });
    row("product of another specification", [](D& d) { d.productId = u"00300-30310-0--0"_s; },
        { u"ProductId Mismatch [00300-30308-0--0] table 5-2 111400009"_s });
    row("no manager", [](D& d) { d.managerUser.clear(); }, { u"ManagerUser Empty table 5-2 111400015"_s });
    row("no manager password", [](D& d) { d.managerPassword.clear(); },
        { u"ManagerPassword Empty table 5-2 111400012"_s });
    row("manager in the password", [](D& d) { d.managerPassword = u"Toor2022!"_s; },
        { u"warn ManagerPassword ContainsUserName table 5-2 111400012"_s });
    row("window", [](D& d) { d.maintainBegin = u"22"_s, d.maintainEnd = u"02"_s; }, {});
    row("half a window", [](D& d) { d.maintainBegin = u"22"_s; },
        { u"MaintainEnd OneOfPairMissing table 5-2 111400106"_s });
    row("time_base", [](D& d) { d.retentionPolicy = u"time_base"_s; }, {});
    row("produce_reject", [](D& d) { d.retentionPolicy = u"produce_reject"_s; }, {});
    row("other policy", [](D& d) { d.retentionPolicy = u"compact"_s; },
        { u"RetentionPolicy NotOffered [compact] table 5-2"_s });
    row("no disk", [](D& d) { d.storageSpecCode.clear(); },
        { u"StorageSpecCode Empty table 5-2 111400125"_s });
    row("automatic topics", [](D& d) { d.enableAutoTopic = true; }, {});
    row("enterprise project", [](D& d) { d.enterpriseProjectId = u"0"_s; }, {});
    row("long description", [](D& d) { d.description = QString(1025, u'x'); },
        { u"Description TooLong 0..1024 got 1025 table 5-2 111400011"_s });
    row("bad tag", [](D& d) { d.tags = { { u"a"_s, {} }, { {}, {} } }; }, { u"TagKey#1 Empty table 5-3"_s });
}

void RulesInstanceTest::fieldsFollowTheTable()
{
    QFETCH(const Edit, edit);
    InstanceDraft draft = validDraft();
    edit(draft);
    QTEST(texts(validate(draft, InstanceLimits::embedded())), "expected");
}

void RulesInstanceTest::storageFollowsTheSpecification_data()
{
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("partitions");
    QTest::newRow("100MB") << u"100MB"_s << qint64(600) << qint64(300);
    QTest::newRow("300MB") << u"300MB"_s << qint64(1200) << qint64(900);
    QTest::newRow("600MB") << u"600MB"_s << qint64(2400) << qint64(1800);
    QTest::newRow("1200MB") << u"1200MB"_s << qint64(4800) << qint64(1800);
}

void RulesInstanceTest::storageFollowsTheSpecification()
{
    QFETCH(const QString, bandwidth);
    QFETCH(const qint64, least);
    QFETCH(const qint64, partitions);
    const InstanceLimits limits = InstanceLimits::embedded();
    InstanceDraft draft = validDraft();
    choose(draft, *limits.byBandwidth(bandwidth));
    QCOMPARE(draft.partitionNum, partitions);
    const auto judged = [&](qint64 gb) {
        draft.storageSpaceGb = gb;
        return texts(validate(draft, limits));
    };
    const QString line = u"StorageSpace %1 %2..90000 got %3 table 5-2 111400500"_s;
    QCOMPARE(judged(least - 1), QStringList { line.arg(u"BelowMinimum"_s).arg(least).arg(least - 1) });
    QCOMPARE(judged(least), QStringList());
    QCOMPARE(judged(least + 1), QStringList());
    QCOMPARE(judged(90000), QStringList());
    QCOMPARE(judged(90001), QStringList { line.arg(u"AboveMaximum"_s).arg(least).arg(90001) });
    QCOMPARE(judged(-1), QStringList { line.arg(u"BelowMinimum"_s).arg(least).arg(-1) });
}

void RulesInstanceTest::disksFollowTheSpecification_data()
{
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<QString>("disk");
    QTest::addColumn<bool>("offered");
    const QString high = u"dms.physical.storage.high"_s;
    const QString ultra = u"dms.physical.storage.ultra"_s;
    for (const auto& bandwidth : { u"100MB"_s, u"300MB"_s, u"600MB"_s, u"1200MB"_s }) {
        const bool small = bandwidth == u"100MB"_s || bandwidth == u"300MB"_s;
        QTest::addRow("%s high", qPrintable(bandwidth)) << bandwidth << high << small;
        QTest::addRow("%s ultra", qPrintable(bandwidth)) << bandwidth << ultra << true;
        QTest::addRow("%s other", qPrintable(bandwidth)) << bandwidth << u"ultra"_s << false;
    }
}

void RulesInstanceTest::disksFollowTheSpecification()
{
    QFETCH(const QString, bandwidth);
    QFETCH(const QString, disk);
    QFETCH(const bool, offered);
    const InstanceLimits limits = InstanceLimits::embedded();
    InstanceDraft draft = validDraft();
    choose(draft, *limits.byBandwidth(bandwidth));
    draft.storageSpecCode = disk;
    const QString line = u"StorageSpecCode NotOffered [%1] table 5-2 111400125"_s.arg(disk);
    QCOMPARE(texts(validate(draft, limits)), offered ? QStringList() : QStringList { line });
    // Without a specification a disk is offered when any of them has it.
    draft.specification.clear();
    const auto without = about(Field::StorageSpecCode, validate(draft, limits));
    QCOMPARE(texts(without), disk == u"ultra"_s ? QStringList { line } : QStringList());
}

void RulesInstanceTest::accessIsJudgedWithTlsOnly()
{
    const InstanceLimits limits = InstanceLimits::embedded();
    InstanceDraft draft = validDraft();
    draft.accessUser = u"?"_s;
    draft.password = u"?"_s;
    QCOMPARE(texts(validate(draft, limits)), QStringList());
    draft.sslEnable = true;
    QCOMPARE(texts(validate(draft, limits)),
             QStringList({ u"AccessUser TooShort 4..64 got 1 table 5-2 111400015"_s,
                           u"AccessUser BadCharacter [?] table 5-2 111400015"_s,
                           u"Password TooShort 8..32 got 1 table 5-2 111400012"_s,
                           u"Password TooFewClasses 3..4 got 1 table 5-2 111400012"_s,
                           u"warn Password ContainsUserName table 5-2 111400012"_s }));
    draft.accessUser.clear();
    draft.password.clear();
    QCOMPARE(
        texts(validate(draft, limits)),
        QStringList({ u"AccessUser Empty table 5-2 111400015"_s, u"Password Empty table 5-2 111400012"_s }));
    draft.accessUser = u"client"_s;
    draft.password = u"Kafka-2022"_s;
    QCOMPARE(texts(validate(draft, limits)), QStringList());
}

void RulesInstanceTest::takenNameIsTold()
{
    InstanceLimits limits = InstanceLimits::embedded();
    limits.takenNames = { u"kafka-demo"_s, u"ab"_s };
    InstanceDraft draft = validDraft();
    QCOMPARE(texts(validate(draft, limits)),
             QStringList { u"Name Taken [kafka-demo] table 8-3 111400060"_s });
    draft.name = u"Kafka-demo"_s;
    QCOMPARE(texts(validate(draft, limits)), QStringList());
    draft.name = u"ab"_s;
    QCOMPARE(texts(validate(draft, limits)),
             QStringList({ u"Name TooShort 4..64 got 2 table 5-2 111400010"_s,
                           u"Name Taken [ab] table 8-3 111400060"_s }));
}

void RulesInstanceTest::networksThatCannotServeAreTold()
{
    const InstanceDraft draft = validDraft();
    InstanceLimits limits = InstanceLimits::embedded();
    limits.subnetsWithoutDhcp = { u"another"_s };
    limits.closedSecurityGroups = { u"another"_s };
    QCOMPARE(texts(validate(draft, limits)), QStringList());
    limits.subnetsWithoutDhcp.insert(draft.subnetId);
    limits.closedSecurityGroups.insert(draft.securityGroupId);
    const QList<Violation> found = validate(draft, limits);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].field, Field::SecurityGroupId);
    QCOMPARE(found[0].rule, Rule::NeedsOpenRules);
    QCOMPARE(found[0].severity, Severity::Warn);
    QCOMPARE(found[0].serverCode, "111400048"_L1);
    QCOMPARE(found[1].field, Field::SubnetId);
    QCOMPARE(found[1].rule, Rule::NeedsDhcp);
    QCOMPARE(found[1].severity, Severity::Hard);
    QCOMPARE(found[1].serverCode, "111400020"_L1);
}

void RulesInstanceTest::unusualIdsWarn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("warns");
    QTest::newRow("as in the clouds") << u"1a28dcc5-c90d-421c-82bb-783f30f5b40a"_s << false;
    QTest::newRow("capitals") << u"1A28DCC5-C90D-421C-82BB-783F30F5B40A"_s << false;
    QTest::newRow("none") << QString() << false; // what validate() tells
    QTest::newRow("a name") << u"vpc-production"_s << true;
    QTest::newRow("one digit less") << u"1a28dcc5-c90d-421c-82bb-783f30f5b40"_s << true;
    QTest::newRow("one digit more") << u"1a28dcc5-c90d-421c-82bb-783f30f5b40ab"_s << true;
    QTest::newRow("no hyphens") << u"1a28dcc5c90d421c82bb783f30f5b40a0000"_s << true;
    QTest::newRow("hyphen elsewhere") << u"1a28dcc-5c90d-421c-82bb-783f30f5b40a"_s << true;
    QTest::newRow("not hexadecimal") << u"1g28dcc5-c90d-421c-82bb-783f30f5b40a"_s << true;
    QTest::newRow("full-width digit") << u"１a28dcc5-c90d-421c-82bb-783f30f5b40a"_s << true;
    QTest::newRow("blank behind") << u"1a28dcc5-c90d-421c-82bb-783f30f5b40a "_s << true;
}

void RulesInstanceTest::unusualIdsWarn()
{
    QFETCH(QString, id);
    QFETCH(bool, warns);
    InstanceDraft draft = validDraft();
    draft.vpcId = draft.subnetId = draft.securityGroupId = id;
    const QList<Violation> found = warnAboutIds(draft);
    QCOMPARE(found.size(), warns ? 3 : 0);
    for (const Violation& violation : found) {
        QCOMPARE(violation.rule, Rule::UnusualId);
        QCOMPARE(violation.severity, Severity::Warn);
        QCOMPARE(violation.subject, id);
    }
}

void RulesInstanceTest::valuesOfAServerReplaceTheTables()
{
    InstanceLimits limits = InstanceLimits::embedded();
    limits.engineVersions = { u"2.7"_s };
    limits.specifications
        = { { u"100MB"_s, u"p1"_s, u"s1"_s, 300, 9000, 250, { { u"nvme"_s, {} } }, 1, 3, {} } };
    InstanceDraft draft = validDraft();
    QCOMPARE(
        texts(validate(draft, limits)),
        QStringList({ u"EngineVersion NotOffered [2.3.0] table 5-2 111400008"_s,
                      u"PartitionNum Mismatch 250..250 got 300 table 5-2"_s,
                      u"ProductId NotOffered [00300-30308-0--0] table 5-2 111400009"_s,
                      u"StorageSpecCode NotOffered [dms.physical.storage.ultra] table 5-2 111400125"_s }));
    draft.engineVersion = u"2.7"_s;
    choose(draft, limits.specifications.first());
    QCOMPARE(texts(validate(draft, limits)), QStringList());
    draft.storageSpaceGb = 299;
    QCOMPARE(texts(validate(draft, limits)),
             QStringList { u"StorageSpace BelowMinimum 300..9000 got 299 table 5-2 111400500"_s });
}

void RulesInstanceTest::emptyDraftMissesWhatIsRequired()
{
    QList<Field> fields;
    for (const Violation& violation : validate(InstanceDraft {}, InstanceLimits::embedded())) {
        QCOMPARE(violation.rule, Rule::Empty);
        QCOMPARE(violation.severity, Severity::Hard);
        fields.append(violation.field);
    }
    QCOMPARE(fields,
             QList<Field>({ Field::Name, Field::EngineVersion, Field::Specification, Field::StorageSpace,
                            Field::PartitionNum, Field::VpcId, Field::SecurityGroupId, Field::SubnetId,
                            Field::AvailableZones, Field::ProductId, Field::ManagerUser,
                            Field::ManagerPassword, Field::StorageSpecCode }));
}

void RulesInstanceTest::violationsComeInFieldOrder()
{
    InstanceDraft draft;
    draft.name = u"?"_s;
    draft.description = QString(1025, u'x');
    draft.engine = u"?"_s;
    draft.sslEnable = true;
    draft.availableZones = { u"a"_s, u"b"_s };
    draft.maintainBegin = u"?"_s;
    draft.retentionPolicy = u"?"_s;
    draft.tags = QList<Tag>(21, { u"="_s, u"="_s });
    QList<Field> fields;
    for (const Violation& violation : validate(draft, InstanceLimits::embedded()))
        if (fields.isEmpty() || fields.last() != violation.field)
            fields.append(violation.field);
    QVERIFY(std::is_sorted(fields.cbegin(), fields.cend()));
    const QList<Field> without { Field::SslEnable, Field::EnableAutoTopic, Field::EnterpriseProjectId };
    for (int i = int(Field::Name); i <= int(Field::TagValue); ++i)
        QCOMPARE(fields.contains(Field(i)), !without.contains(Field(i)));
}

QTEST_APPLESS_MAIN(RulesInstanceTest)
#include "tst_rulesinstance.moc"
