// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sizing.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace partita::rules;

class RulesSizingTest : public QObject
{
    Q_OBJECT

private slots:
    void storageFollowsTheFormula_data();
    void storageFollowsTheFormula();
    void theSmallestThatFitsIsProposed_data();
    void theSmallestThatFitsIsProposed();
    void theSmallestIsFoundInAnyOrder();
    void aSpecificationNeedsABrokerForEachReplica();
    void unknownBrokersCountAsTheFewest();
    void bandwidthsThatCannotBeReadAreLeftOut_data();
    void bandwidthsThatCannotBeReadAreLeftOut();
    void whatIsProposedHoldsTheWorkload();
};

void RulesSizingTest::storageFollowsTheFormula_data()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<double>("gbPerDay");
    QTest::addColumn<double>("days");
    QTest::addColumn<int>("replicas");
    QTest::addColumn<int>("brokers");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* name, double gbPerDay, double days, int replicas, int brokers,
                        qint64 gb) { QTest::newRow(name) << gbPerDay << days << replicas << brokers << gb; };
    row("nothing on nothing", 0, 3, 3, 0, 0);
    row("the brokers alone", 0, 3, 3, 3, 200); // 99 / 0.93 = 106.5
    row("usual", 100, 3, 3, 3, 1100); // (900 + 99) / 0.93 = 1074.2
    row("one replica", 100, 3, 1, 3, 500); // (300 + 99) / 0.93 = 429.0
    row("a part of a day", 100, 0.5, 3, 3, 300); // (150 + 99) / 0.93 = 267.7
    row("eight brokers", 1000, 7, 3, 8, 22900); // (21000 + 264) / 0.93 = 22864.5
    row("exactly a step", 93, 1, 1, 0, 100);
    row("exactly three steps", 279, 1, 1, 0, 300);
    // 1581 / 0.93 = 1700, which binary fractions make a little more of.
    row("exactly a step in decimal", 16.1, 30, 3, 4, 1700);
    row("a little more than a step", 93.01, 1, 1, 0, 200);
    row("no replica counts as one", 93, 1, 0, 0, 100);
    row("negative", -5, -5, -5, -5, 0);
    row("not a number", std::nan(""), 3, 3, 3, 200);
    row("endless", infinity, 3, 3, 3, 1'000'000'000'000'000);
    row("endless times nothing", infinity, 0, 3, 3, 1'000'000'000'000'000);
    row("huge", 1e300, 1e300, 3, 3, 1'000'000'000'000'000);
}

void RulesSizingTest::storageFollowsTheFormula()
{
    QFETCH(const double, gbPerDay);
    QFETCH(const double, days);
    QFETCH(const int, replicas);
    QFETCH(const int, brokers);
    QTEST(storageNeededGb({ gbPerDay, days, replicas }, brokers), "expected");
}

void RulesSizingTest::theSmallestThatFitsIsProposed_data()
{
    QTest::addColumn<double>("gbPerDay");
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("peak");
    QTest::addColumn<QString>("bandwidth");
    QTest::addColumn<qint64>("storage");
    const auto row = [](const char* name, double gbPerDay, double days, double peak, const QString& bandwidth,
                        qint64 gb) { QTest::newRow(name) << gbPerDay << days << peak << bandwidth << gb; };
    row("nothing", 0, 3, 3, u"100MB"_s, 600);
    row("more than the least disk", 100, 3, 3, u"100MB"_s, 1100);
    // 100 MB a second are 8437.5 GB a day.
    row("the whole rate", 8437.5, 0.1, 1, u"100MB"_s, 2900);
    row("a little too much", 8437.6, 0.1, 1, u"300MB"_s, 2900);
    row("room for peaks", 2812.6, 0.1, 3, u"300MB"_s, 1200);
    row("peaks are never below the average", 8437.6, 0.1, 0.1, u"300MB"_s, 2900);
    row("the largest", 33750, 0.1, 3, u"1200MB"_s, 11200);
    row("too fast for all", 33751, 0.1, 3, {}, 0);
    // The largest disk is the same for all: (83601 + 99) / 0.93 = 90000.
    row("the largest disk", 9289, 3, 1, u"300MB"_s, 90000);
    row("too much for any disk", 9289.1, 3, 1, {}, 0);
}

void RulesSizingTest::theSmallestThatFitsIsProposed()
{
    QFETCH(const double, gbPerDay);
    QFETCH(const double, days);
    QFETCH(const double, peak);
    QFETCH(const QString, bandwidth);
    QFETCH(const qint64, storage);
    const auto proposal = propose({ gbPerDay, days, 3 }, InstanceLimits::embedded(), peak);
    QCOMPARE(proposal.has_value(), !bandwidth.isEmpty());
    QCOMPARE(proposal ? proposal->bandwidth : QString(), bandwidth);
    QCOMPARE(proposal ? proposal->storageGb : 0, storage);
}

void RulesSizingTest::theSmallestIsFoundInAnyOrder()
{
    InstanceLimits limits = InstanceLimits::embedded();
    std::reverse(limits.specifications.begin(), limits.specifications.end());
    QCOMPARE(propose({}, limits)->bandwidth, u"100MB"_s);
    limits.specifications.clear();
    QVERIFY(!propose({}, limits));
}

void RulesSizingTest::aSpecificationNeedsABrokerForEachReplica()
{
    InstanceLimits limits = InstanceLimits::embedded();
    QCOMPARE(propose({ 1, 1, 3 }, limits)->bandwidth, u"100MB"_s);
    QCOMPARE(propose({ 1, 1, 4 }, limits)->bandwidth, u"600MB"_s);
    QVERIFY(!propose({ 1, 1, 9 }, limits));
}

void RulesSizingTest::unknownBrokersCountAsTheFewest()
{
    InstanceLimits limits = InstanceLimits::embedded();
    for (SpecificationLimits& specification : limits.specifications)
        specification.brokers = 0;
    limits.specifications.first().minStorageGb = 0;
    QCOMPARE(propose({ 0, 3, 3 }, limits)->storageGb, storageNeededGb({ 0, 3, 3 }, 3));
    QVERIFY(!propose({ 1, 1, 4 }, limits));
}

void RulesSizingTest::bandwidthsThatCannotBeReadAreLeftOut_data()
{
    QTest::addColumn<QString>("bandwidth");
    for (const auto& text :
         { u""_s, u"MB"_s, u"fast"_s, u"100"_s, u"-1MB"_s, u"1.5MB"_s, u"c6.2u4g.cluster"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void RulesSizingTest::bandwidthsThatCannotBeReadAreLeftOut()
{
    QFETCH(const QString, bandwidth);
    InstanceLimits limits = InstanceLimits::embedded();
    limits.specifications = { limits.specifications.first() };
    QVERIFY(propose({}, limits));
    limits.specifications.first().bandwidth = bandwidth;
    QVERIFY(!propose({}, limits));
}

void RulesSizingTest::whatIsProposedHoldsTheWorkload()
{
    const InstanceLimits limits = InstanceLimits::embedded();
    int proposed = 0;
    for (double gbPerDay = 0.5; gbPerDay < 60000; gbPerDay *= 1.3) {
        for (const int replicas : { 1, 2, 3 }) {
            const Workload workload { gbPerDay, 2, replicas };
            const auto proposal = propose(workload, limits);
            if (!proposal)
                continue;
            ++proposed;
            const SpecificationLimits& specification = *limits.byBandwidth(proposal->bandwidth);
            QVERIFY(proposal->storageGb >= specification.minStorageGb);
            QVERIFY(proposal->storageGb <= specification.maxStorageGb);
            const double usable = double(proposal->storageGb) * sizing::UsableShare
                - double(sizing::SystemGbPerBroker * specification.brokers);
            QVERIFY(usable >= gbPerDay * 2 * replicas - 0.01);
        }
    }
    QVERIFY(proposed > 50);
}

QTEST_APPLESS_MAIN(RulesSizingTest)
#include "tst_rulessizing.moc"
