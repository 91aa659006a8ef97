// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/instancerules.h"
#include "tst_rulestext.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace partita::rules;

using Edit = std::function<void(InstanceChange&)>;
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(partita::rules::InstanceExtension)
Q_DECLARE_METATYPE(partita::rules::ExtensionBase)

class RulesChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void changeFollowsTheTable_data();
    void changeFollowsTheTable();
    void takenNameIsTold();
    void violationsComeInFieldOrder();
    void extensionOnlyGrows_data();
    void extensionOnlyGrows();
};

void RulesChangeTest::changeFollowsTheTable_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const Edit& edit, const QStringList& expected) {
        QTest::newRow(title) << edit << expected;
    };
    using C = InstanceChange;
    row("nothing", [](C&) {}, {});
    row("name", [](C& c) { c.name = u"dms002"_s; }, {});
    row("empty name", [](C& c) { c.name = QString(); }, { u"Name Empty table 5-11 111400010"_s });
    row("name with an underscore", [](C& c) { c.name = u"dms_002"_s; },
        { u"warn Name UnderscoreDisputed table 5-11 111400010"_s });
    row("description", [](C& c) { c.description = u"两行\n\"\\\""_s; }, {});
    row("description cleared", [](C& c) { c.description = QString(); }, {});
    row("description: bound", [](C& c) { c.description = QString(1024, u'实'); }, {});
    row("description: one above", [](C& c) { c.description = QString(1025, u'实'); },
        { u"Description TooLong 0..1024 got 1025 table 5-11 111400011"_s });
    row("window", [](C& c) { c.maintainBegin = u"02:00:00"_s, c.maintainEnd = u"06:00:00"_s; }, {});
    row("window back to the default", [](C& c) { c.maintainBegin = QString(), c.maintainEnd = QString(); },
        {});
    row("begin alone", [](C& c) { c.maintainBegin = u"02:00:00"_s; },
        { u"MaintainEnd OneOfPairMissing table 5-11 111400106"_s });
    row("end alone", [](C& c) { c.maintainEnd = u"02:00:00"_s; },
        { u"MaintainBegin OneOfPairMissing table 5-11 111400106"_s });
    row("begin beside an empty end", [](C& c) { c.maintainBegin = u"02"_s, c.maintainEnd = QString(); },
        { u"MaintainEnd OneOfPairMissing table 5-11 111400106"_s });
    row("end that does not belong", [](C& c) { c.maintainBegin = u"02"_s, c.maintainEnd = u"07"_s; },
        { u"MaintainEnd Mismatch [06:00:00] table 5-11 111400106"_s });
    row("security group", [](C& c) { c.securityGroupId = u"sg"_s; }, {});
    row("empty security group", [](C& c) { c.securityGroupId = QString(); },
        { u"SecurityGroupId Empty table 5-11 111400014"_s });
    row("policy", [](C& c) { c.retentionPolicy = u"time_base"_s; }, {});
    row("other policy", [](C& c) { c.retentionPolicy = u"Time_base"_s; },
        { u"RetentionPolicy NotOffered [Time_base] table 5-11"_s });
    row("enterprise project", [](C& c) { c.enterpriseProjectId = u"0"_s; }, {});
}

void RulesChangeTest::changeFollowsTheTable()
{
    QFETCH(const Edit, edit);
    InstanceChange change;
    edit(change);
    QTEST(texts(validate(change, InstanceLimits::embedded())), "expected");
}

void RulesChangeTest::takenNameIsTold()
{
    InstanceLimits limits = InstanceLimits::embedded();
    limits.takenNames = { u"other"_s };
    InstanceChange change;
    QCOMPARE(texts(validate(change, limits)), QStringList());
    change.name = u"other"_s;
    QCOMPARE(texts(validate(change, limits)), QStringList { u"Name Taken [other] table 8-3 111400060"_s });
}

void RulesChangeTest::violationsComeInFieldOrder()
{
    InstanceChange change;
    change.name = u"?"_s;
    change.description = QString(1025, u'x');
    change.maintainBegin = u"?"_s;
    change.maintainEnd = u"?"_s;
    change.securityGroupId = QString();
    change.retentionPolicy = u"?"_s;
    QList<Field> fields;
    for (const Violation& violation : validate(change, InstanceLimits::embedded()))
        if (fields.isEmpty() || fields.last() != violation.field)
            fields.append(violation.field);
    QCOMPARE(fields,
             QList<Field>({ Field::Name, Field::Description, Field::SecurityGroupId, Field::MaintainBegin,
                            Field::MaintainEnd, Field::RetentionPolicy }));
}

void RulesChangeTest::extensionOnlyGrows_data()
{
    QTest::addColumn<InstanceExtension>("extension");
    QTest::addColumn<ExtensionBase>("base");
    QTest::addColumn<QStringList>("expected");
    const QString mini = u"dms.instance.kafka.cluster.c3.mini"_s;
    const QString small = u"dms.instance.kafka.cluster.c3.small.2"_s;
    const ExtensionBase base { mini, 600, 0 };
    const auto row
        = [](const char* title, const InstanceExtension& extension, const ExtensionBase& from,
             const QStringList& expected) { QTest::newRow(title) << extension << from << expected; };
    const QString storage = u"NewStorageSpace "_s;
    const QString tail = u" table 7-1 111400500"_s;
    const QString same = u"NewStorageSpace NoChange table 7-1"_s;
    row("nothing", {}, base, { same });
    row("the same", { mini, 600 }, base, { same });
    row("one GB more", { {}, 601 }, base, {});
    row("upper bound", { {}, 90000 }, base, {});
    row("above", { {}, 90001 }, base, { storage + u"AboveMaximum 600..90000 got 90001"_s + tail });
    row("one GB less", { {}, 599 }, base, { storage + u"BelowMinimum 600..90000 got 599"_s + tail });
    row("less than before, more than the table", { {}, 700 }, { mini, 800, 0 },
        { storage + u"BelowMinimum 800..90000 got 700"_s + tail });
    row("more bandwidth and enough disk", { small, 1200 }, base, {});
    row("more bandwidth needs more disk", { small, {} }, base,
        { storage + u"BelowMinimum 1200..90000 got 600"_s + tail });
    row("more bandwidth, the disk is large already", { small, {} }, { mini, 1200, 20 }, {});
    row("less bandwidth", { mini, {} }, { small, 1200, 0 },
        { u"NewSpecCode BelowMinimum 100000..0 got 50000 table 7-1 111400125"_s });
    row("unknown bandwidth", { u"c9.huge"_s, {} }, base,
        { u"NewSpecCode NotOffered [c9.huge] table 7-1 111400125"_s });
    row("empty bandwidth", { QString(), {} }, base, { u"NewSpecCode Empty table 7-1 111400125"_s });
    row("from an unknown specification", { {}, 200000 }, { u"c1.old"_s, 100, 0 }, {});
    row("from an unknown to a known one", { mini, 600 }, { u"c1.old"_s, 100, 0 }, {});
    row("unknown specification shrinks", { {}, 99 }, { u"c1.old"_s, 100, 0 },
        { storage + u"BelowMinimum 100..%1 got 99"_s.arg(std::numeric_limits<qint64>::max()) + tail });
    row("twentieth time", { {}, 700 }, { mini, 600, 19 }, {});
    row("twenty-first time", { {}, 700 }, { mini, 600, 20 },
        { u"ExtendTimes TooMany 0..20 got 20 table 5-7 111400124"_s });
    row("everything at once", { u"?"_s, 700 }, { mini, 600, 21 },
        { u"ExtendTimes TooMany 0..20 got 21 table 5-7 111400124"_s,
          u"NewSpecCode NotOffered [?] table 7-1 111400125"_s });
}

void RulesChangeTest::extensionOnlyGrows()
{
    QFETCH(const InstanceExtension, extension);
    QFETCH(const ExtensionBase, base);
    QTEST(texts(validate(extension, base, InstanceLimits::embedded())), "expected");
}

QTEST_APPLESS_MAIN(RulesChangeTest)
#include "tst_ruleschange.moc"
