// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creationfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using Outcome = JournalEntry::Outcome;
using Phase = Creation::Phase;

//! What the journal says of creations.
class CreationJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void oneThatRuns();
    void everyEnd_data();
    void everyEnd();
    void oneThatNobodyWaitsForAnyMore();
    void oneThatEndsInTheNextRun();

private:
    const QList<JournalEntry>& entries() const { return m->console->journal.entries; }

    std::unique_ptr<CreationFixture> m;
};

void CreationJournalTest::init()
{
    m = std::make_unique<CreationFixture>();
    m->console->signIn();
}

void CreationJournalTest::oneThatRuns()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(entries().isEmpty());
    const QDateTime began = m->only().intent().began;
    m->cloud.find(u"kafka-1"_s)->status = u"RUNNING"_s;
    QVERIFY(m->runUntil(Phase::Running));
    QCOMPARE(entries().size(), 1);
    const JournalEntry& entry = entries().first();
    QCOMPARE(entry.action, JournalEntry::Action::CreateInstance);
    QCOMPARE(entry.outcome, Outcome::Done);
    QCOMPARE(entry.at, began);
    QCOMPARE(entry.took, std::chrono::milliseconds(m->only().elapsed()));
    QCOMPARE(entry.connection, u"Orders"_s);
    QCOMPARE(entry.user, u"AK-ONE"_s);
    QCOMPARE(entry.region, u"north-1"_s);
    QCOMPARE(entry.project, u"p1"_s);
    QCOMPARE(entry.instanceName, u"kafka-1"_s);
    QCOMPARE(entry.instanceId, m->cloud.find(u"kafka-1"_s)->id);
    const QByteArray json = toJson(entry);
    QVERIFY(!json.contains("Pass-word-1") && !json.contains("Manager-word-1"));
}

void CreationJournalTest::everyEnd_data()
{
    QTest::addColumn<CreationFixture::Answer>("answer");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("code");
    const auto refuse = [](const QByteArray&) {
        return std::optional(fakes::FakeTransport::reply(400, CreationFixture::error("111400007")));
    };
    const auto lose
        = [](const QByteArray&) { return std::optional(CreationFixture::lost(ApiError::Outcome::Unknown)); };
    const auto neverSend
        = [](const QByteArray&) { return std::optional(CreationFixture::lost(ApiError::Outcome::NotSent)); };
    QTest::newRow("refused") << CreationFixture::Answer(refuse) << Phase::Refused << Outcome::Failed
                             << u"111400007"_s;
    QTest::newRow("lost") << CreationFixture::Answer(lose) << Phase::NotCreated << Outcome::Unknown
                          << QString();
    QTest::newRow("not sent") << CreationFixture::Answer(neverSend) << Phase::NotSent << Outcome::Failed
                              << QString();
}

void CreationJournalTest::everyEnd()
{
    QFETCH(CreationFixture::Answer, answer);
    QFETCH(Phase, phase);
    m->onPost = answer;
    m->begin();
    QVERIFY(m->runUntil(phase));
    QCOMPARE(entries().size(), 1);
    QTEST(entries().first().outcome, "outcome");
    QTEST(entries().first().code, "code");
    // Told once, whatever happens to it later.
    m->console->creations.forget(m->only());
    QVERIFY(m->settle());
    QCOMPARE(entries().size(), 1);
}

void CreationJournalTest::oneThatNobodyWaitsForAnyMore()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    m->console->connection.signOut();
    QVERIFY(m->runUntil(Phase::Waiting));
    m->console->creations.forget(m->only());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().outcome, Outcome::Unknown);
}

void CreationJournalTest::oneThatEndsInTheNextRun()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    m->restart();
    m->cloud.find(u"kafka-1"_s)->status = u"RUNNING"_s;
    m->console->signIn();
    m->console->creations.resume();
    QVERIFY(m->runUntil(Phase::Running));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().outcome, Outcome::Done);
    QCOMPARE(entries().first().connection, u"Orders"_s);
}

QTEST_GUILESS_MAIN(CreationJournalTest)
#include "tst_creationjournal.moc"
