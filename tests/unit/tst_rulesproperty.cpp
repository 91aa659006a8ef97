// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/instancerules.h"
#include "rules/topicrules.h"
#include "tst_rulesreading.h"
#include "tst_rulestext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita::rules;
using reading::secondReading;
using reading::Verdict;

// Random drafts, judged by the rules and by a second reading of the specification that shares no code with
// them. The drafts are the same in every run.

namespace {

Verdict verdictOf(const QList<Violation>& violations)
{
    Verdict out;
    for (const Violation& violation : violations)
        out.insert((violation.severity == Severity::Warn ? u"warn "_s : QString()) + nameOf(violation.field));
    return out;
}

QStringList sorted(const Verdict& verdict)
{
    QStringList out(verdict.cbegin(), verdict.cend());
    out.sort();
    return out;
}

// The drafts.

class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_random(seed)
    {
    }

    bool once(int in) { return m_random.bounded(in) == 0; }
    qint64 number(qint64 from, qint64 to) { return from + m_random.bounded(to - from + 1); }
    template <typename T> T oneOf(const QList<T>& values)
    {
        return values.at(m_random.bounded(values.size()));
    }
    QString text(qint64 most)
    {
        static const QStringList units {
            u"a"_s,
            u"Z"_s,
            u"0"_s,
            u"-"_s,
            u"_"_s,
            u"x"_s,
            u"Q"_s,
            u"7"_s,
            u"!"_s,
            u"密"_s,
            u"\U0001F600"_s,
            u"\u0301"_s,
            u" "_s,
            u"="_s,
            u"\n"_s,
            u";"_s,
            u"\\"_s,
            u"]"_s,
            QString(QChar(0xD83D)),
            u"\x7f"_s,
        };
        // Most texts keep to the plain half of the alphabet, so that good ones are not rare.
        const qsizetype alphabet = once(3) ? units.size() : 8;
        QString out;
        for (qint64 length = number(0, most); length > 0; --length)
            out += units.at(m_random.bounded(alphabet));
        return out;
    }
    QString time()
    {
        return oneOf<QString>({ {},
                                u"22"_s,
                                u"02"_s,
                                u"02:00"_s,
                                u"06:00:00"_s,
                                u"22:00:00"_s,
                                u"10"_s,
                                u"03"_s,
                                u"24"_s,
                                u"06:30"_s,
                                u"2"_s,
                                u"晚"_s });
    }

private:
    QRandomGenerator m_random;
};

void rollSpecification(Dice& dice, InstanceDraft& d)
{
    static const QList<SpecificationLimits> specifications = InstanceLimits::embedded().specifications;
    const SpecificationLimits specification = dice.oneOf(specifications);
    d.specification = dice.once(10) ? dice.text(5) : specification.bandwidth;
    d.productId = dice.once(10) ? dice.oneOf<QString>({ {}, u"x"_s, u"00300-30312-0--0"_s })
                                : specification.productId;
    d.storageSpecCode = dice.once(10)
        ? dice.text(3)
        : u"dms.physical.storage."_s + dice.oneOf<QString>({ u"high"_s, u"ultra"_s });
    if (!dice.once(20))
        d.storageSpaceGb
            = dice.once(2) ? specification.minStorageGb + dice.number(-1, 1) : 90000 + dice.number(-1, 1);
    if (!dice.once(20))
        d.partitionNum = specification.partitions + (dice.once(5) ? dice.number(-1, 1) : 0);
}

InstanceDraft rollInstance(Dice& dice)
{
    InstanceDraft d;
    d.name = dice.once(20) ? u"taken"_s : dice.text(67);
    d.description = dice.once(10) ? dice.text(30) + QString(1010, u'实') : dice.text(20);
    d.engine = dice.once(10) ? dice.text(5) : u"kafka"_s;
    d.engineVersion = dice.oneOf<QString>({ u"1.1.0"_s, u"2.3.0"_s, u"2.3.0"_s, {}, u"2.7"_s });
    rollSpecification(dice, d);
    d.sslEnable = dice.once(2);
    d.accessUser = dice.text(12);
    d.password = dice.once(4) ? dice.text(2) + d.accessUser + dice.text(20) : dice.text(35);
    d.vpcId = dice.oneOf<QString>({ {}, u"vpc"_s, u"vpc"_s });
    d.securityGroupId = dice.oneOf<QString>({ {}, u"sg"_s, u"sg"_s });
    d.subnetId = dice.oneOf<QString>({ {}, u"net"_s, u"net"_s });
    for (qint64 i = dice.number(0, 5); i > 0; --i)
        d.availableZones.append(dice.once(9) ? dice.oneOf<QString>({ {}, u"sold-out"_s, u"unknown"_s })
                                             : dice.oneOf<QString>({ u"a"_s, u"b"_s, u"c"_s, u"d"_s }));
    d.managerUser = dice.text(67);
    d.managerPassword = dice.text(35);
    d.maintainBegin = dice.time();
    d.maintainEnd = dice.time();
    d.retentionPolicy = dice.oneOf<QString>({ {}, u"time_base"_s, u"produce_reject"_s, u"time"_s });
    for (qint64 i = dice.once(8) ? dice.number(18, 23) : dice.number(0, 2); i > 0; --i)
        d.tags.append({ dice.text(38), dice.text(45) });
    return d;
}

InstanceChange rollChange(Dice& dice)
{
    InstanceChange c;
    const auto maybe = [&](std::optional<QString>& field, const QString& value) {
        if (!dice.once(3))
            field = value;
    };
    maybe(c.name, dice.once(20) ? u"taken"_s : dice.text(67));
    maybe(c.description, dice.once(10) ? dice.text(30) + QString(1010, u'实') : dice.text(20));
    maybe(c.maintainBegin, dice.time());
    maybe(c.maintainEnd, dice.time());
    maybe(c.securityGroupId, dice.oneOf<QString>({ {}, u"sg"_s }));
    maybe(c.retentionPolicy, dice.oneOf<QString>({ {}, u"time_base"_s, u"produce_reject"_s, u"time"_s }));
    return c;
}

TopicDraft rollTopic(Dice& dice)
{
    const QString near
        = dice.oneOf<QString>({ u"my-topic"_s, u"my_topic"_s, u"your_topic"_s, u"your-topic"_s });
    return { dice.once(3) ? near : dice.text(67),
             dice.number(-1, 105),
             dice.number(-1, 5),
             dice.once(2),
             dice.number(-2, 171),
             dice.once(2) };
}

InstanceLimits instanceLimits()
{
    InstanceLimits limits = InstanceLimits::embedded();
    limits.takenNames = { u"taken"_s };
    limits.zones = QList<Zone> { { u"sold-out"_s, {}, {}, true } };
    for (const auto& id : { u"a"_s, u"b"_s, u"c"_s, u"d"_s })
        limits.zones->append({ id, {}, {}, false });
    return limits;
}

// What holds for every list of violations, whatever the draft.
void checkShape(const QList<Violation>& violations)
{
    QVERIFY(std::is_sorted(violations.cbegin(), violations.cend(),
                           [](const Violation& a, const Violation& b) { return a.field < b.field; }));
    for (const Violation& v : violations) {
        QVERIFY(v.clause.startsWith(QLatin1StringView("table ")));
        QVERIFY(v.serverCode.isEmpty() || (v.serverCode.size() == 9 && v.serverCode.startsWith(u'1')));
        const bool secret = v.field == Field::Password || v.field == Field::ManagerPassword;
        QVERIFY(!secret || v.subject.isEmpty());
    }
}

} // namespace

class RulesPropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void instancesAreReadTheSameTwice();
    void changesAreReadTheSameTwice();
    void topicsAreReadTheSameTwice();
};

void RulesPropertyTest::instancesAreReadTheSameTwice()
{
    Dice dice(20220812);
    const InstanceLimits limits = instanceLimits();
    QHash<QString, int> seen;
    for (int i = 0; i < 20000; ++i) {
        const InstanceDraft draft = rollInstance(dice);
        const auto violations = validate(draft, limits);
        checkShape(violations);
        if (QTest::currentTestFailed())
            return;
        const Verdict verdict = verdictOf(violations);
        if (verdict != secondReading(draft))
            QCOMPARE(sorted(verdict), sorted(secondReading(draft)));
        for (const QString& line : verdict)
            ++seen[line];
    }
    // The drafts are worth nothing when a field was never good or never bad.
    QCOMPARE(seen.size(), 27);
    for (const int count : std::as_const(seen))
        QVERIFY(count > 100 && count < 19900);
}

void RulesPropertyTest::changesAreReadTheSameTwice()
{
    Dice dice(511);
    const InstanceLimits limits = instanceLimits();
    int good = 0;
    for (int i = 0; i < 5000; ++i) {
        const InstanceChange change = rollChange(dice);
        const auto violations = validate(change, limits);
        checkShape(violations);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(sorted(verdictOf(violations)), sorted(secondReading(change)));
        good += violations.isEmpty() ? 1 : 0;
    }
    QVERIFY(good > 50 && good < 4950);
}

void RulesPropertyTest::topicsAreReadTheSameTwice()
{
    Dice dice(526);
    int good = 0;
    for (int i = 0; i < 10000; ++i) {
        const TopicDraft draft = rollTopic(dice);
        TopicLimits limits;
        limits.remainingPartitions = dice.number(0, 120);
        limits.existingNames = TopicNames({ u"my-topic"_s, u"your_topic"_s });
        const auto violations = validate(draft, limits);
        checkShape(violations);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(sorted(verdictOf(violations)), sorted(secondReading(draft, *limits.remainingPartitions)));
        good += violations.isEmpty() ? 1 : 0;
    }
    QVERIFY(good > 50 && good < 9950);
}

QTEST_APPLESS_MAIN(RulesPropertyTest)
#include "tst_rulesproperty.moc"
