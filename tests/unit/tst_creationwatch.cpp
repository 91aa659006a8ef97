// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creationfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

using Phase = Creation::Phase;
using Fixture = CreationFixture;

//! An accepted instance, until it runs or does not.
class CreationWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void anAcceptedInstanceIsListedAtOnce();
    void aListThatHadBegunBeforeIsReadAgain();
    void oneListServesAllOfAPlace();
    void hiddenItIsWatched();
    void whatRanIsRememberedForTheRegion();
    void theUsualTimeDecidesWhenToLook();
    void whatFailedIsFoundByItsName();
    void whatIsShownAsFailedNeedsNoLook();
    void whatIsGoneHasVanished();
    void aListThatLagsBehindIsNoEnd();
    void whatNoListEverShowsHasVanished();
    void aLaterStatusMeansThatItRan_data();
    void aLaterStatusMeansThatItRan();
    void anEndStopsTheWatching();

private:
    QList<qint64> listTimes(std::chrono::seconds span);
    void setStatus(const QString& status) { m->cloud.find(u"kafka-1"_s)->status = status; }

    std::unique_ptr<Fixture> m;
};

void CreationWatchTest::init()
{
    m = std::make_unique<Fixture>();
    m->console->signIn();
    QVERIFY(m->settle());
}

void CreationWatchTest::anAcceptedInstanceIsListedAtOnce()
{
    m->begin();
    const auto before = m->clock.monotonic();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    QCOMPARE(m->clock.monotonic(), before);
    const auto list = m->console->session().instances().value();
    QCOMPARE(list->instances.size(), size_t(1));
    QCOMPARE(m->only().status(), u"CREATING"_s);
}

void CreationWatchTest::aListThatHadBegunBeforeIsReadAgain()
{
    const auto works = m->onPost;
    m->onPost = [this, works](const QByteArray& body) {
        // Its answer is made before there is an instance.
        m->console->session().instances().reload();
        return works(body);
    };
    m->begin();
    const auto before = m->clock.monotonic();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    QCOMPARE(m->clock.monotonic(), before);
    QCOMPARE(m->console->session().instances().value()->instances.size(), size_t(1));
    QCOMPARE(m->cloud.looks, 1);
}

void CreationWatchTest::oneListServesAllOfAPlace()
{
    for (int i = 0; i < 10; ++i)
        m->begin(u"kafka-%1"_s.arg(i));
    QVERIFY(m->console->runUntil([this] {
        const auto all = m->console->creations.all();
        return std::all_of(all.begin(), all.end(),
                           [](Creation* creation) { return creation->status() == u"CREATING"; });
    }));
    const int lists = m->cloud.lists;
    const int looks = m->cloud.looks;
    for (auto& instance : m->cloud.instances)
        instance.status = u"RUNNING"_s;
    QVERIFY(m->console->runUntil([this] { return m->ended == 10; }));
    QCOMPARE(m->cloud.looks, looks);
    QCOMPARE(m->cloud.lists, lists + 1);
}

QList<qint64> CreationWatchTest::listTimes(std::chrono::seconds span)
{
    QList<qint64> times;
    const auto begin = m->clock.monotonic();
    while (m->clock.monotonic() - begin < span) {
        const auto next = m->clock.next();
        if (!next)
            break;
        const int before = m->cloud.lists;
        m->clock.advance(*next);
        if (!m->settle())
            break;
        if (m->cloud.lists > before)
            times.append(
                std::chrono::duration_cast<std::chrono::seconds>(m->clock.monotonic() - begin).count());
    }
    return times;
}

void CreationWatchTest::hiddenItIsWatched()
{
    m->console->session().instances().setVisible(false);
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    QCOMPARE(listTimes(270s), QList<qint64>({ 15, 45, 105, 165, 225, 285 }));
}

void CreationWatchTest::whatRanIsRememberedForTheRegion()
{
    QVERIFY(!m->console->creations.usual(u"north-1"_s));
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    listTimes(500s);
    setStatus(u"RUNNING"_s);
    QVERIFY(m->runUntil(Phase::Running));
    const auto usual = m->console->creations.usual(u"north-1"_s);
    QVERIFY(usual);
    QCOMPARE(usual->count, 1);
    QCOMPARE(usual->median, m->only().elapsed());
    QVERIFY(usual->median >= 500s);
    QVERIFY(usual->median <= 560s);
    QVERIFY(CreationStore(m->folder.filePath(u"creations"_s)).take().isEmpty());
}

void CreationWatchTest::theUsualTimeDecidesWhenToLook()
{
    for (const auto took : { 500s, 600s, 700s })
        m->console->store.addDuration(u"north-1"_s, took);
    m->console->session().instances().setVisible(false);
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    // Seldom until 15 s after the usual 600, then quickly.
    QCOMPARE(listTimes(700s), QList<qint64>({ 30, 90, 210, 330, 450, 570, 615, 630, 660, 720 }));
}

void CreationWatchTest::whatFailedIsFoundByItsName()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    setStatus(u"CREATEFAILED"_s);
    m->cloud.find(u"kafka-1"_s)->errorCode = u"DMS.115.001"_s;
    QVERIFY(m->runUntil(Phase::CreateFailed));
    QCOMPARE(m->only().failureCode(), u"DMS.115.001"_s);
    QCOMPARE(m->cloud.looks, 2);
    QVERIFY(!m->console->creations.usual(u"north-1"_s));
    QVERIFY(!m->only().isSafeToRepeat());
}

void CreationWatchTest::whatIsShownAsFailedNeedsNoLook()
{
    m->console->session().instances().setIncludeFailures(true);
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    setStatus(u"CREATEFAILED"_s);
    QVERIFY(m->runUntil(Phase::CreateFailed));
    QCOMPARE(m->only().failureCode(), QString());
    QCOMPARE(m->cloud.looks, 1);
}

void CreationWatchTest::whatIsGoneHasVanished()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    setStatus(u"DELETING"_s);
    QVERIFY(m->console->runUntil([this] { return m->only().status() == u"DELETING"; }));
    QCOMPARE(m->only().phase(), Phase::Creating);
    m->cloud.instances.clear();
    // Somebody else's of the same name is not it.
    m->cloud.add(u"kafka-1"_s, u"CREATEFAILED"_s);
    QVERIFY(m->runUntil(Phase::Vanished));
}

void CreationWatchTest::aListThatLagsBehindIsNoEnd()
{
    std::vector<Fixture::Cloud::Instance> hidden;
    const auto works = m->onPost;
    m->onPost = [this, works, &hidden](const QByteArray& body) {
        auto reply = works(body);
        hidden.swap(m->cloud.instances);
        return reply;
    };
    m->begin();
    QVERIFY(m->console->runUntil([this] { return m->cloud.looks == 3; }));
    QVERIFY(m->settle());
    QCOMPARE(m->only().phase(), Phase::Creating);
    hidden.swap(m->cloud.instances);
    setStatus(u"RUNNING"_s);
    QVERIFY(m->runUntil(Phase::Running));
}

void CreationWatchTest::whatNoListEverShowsHasVanished()
{
    m->onPost = [this](const QByteArray&) {
        return std::optional(m->reply(200, Fixture::Cloud::created(u"i9"_s)));
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::Vanished));
    QCOMPARE(m->cloud.looks, 1 + Creation::Looks);
}

void CreationWatchTest::aLaterStatusMeansThatItRan_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Phase>("phase");
    for (const char* status : { "RUNNING", "RESTARTING", "EXTENDING", "EXTENDEDFAILED", "FROZEN" })
        QTest::newRow(status) << QString::fromLatin1(status) << Phase::Running;
    for (const char* status : { "CREATING", "ERROR", "DELETING", "SOMETHINGNEW" })
        QTest::newRow(status) << QString::fromLatin1(status) << Phase::Creating;
}

void CreationWatchTest::aLaterStatusMeansThatItRan()
{
    QFETCH(QString, status);
    QFETCH(Phase, phase);
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    setStatus(status);
    listTimes(10s);
    QCOMPARE(m->only().status(), status);
    QCOMPARE(m->only().phase(), phase);
}

void CreationWatchTest::anEndStopsTheWatching()
{
    m->console->session().instances().setVisible(false);
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    QVERIFY(m->clock.pending() > 0);
    setStatus(u"RUNNING"_s);
    QVERIFY(m->runUntil(Phase::Running));
    QCOMPARE(m->clock.pending(), 0);
}

QTEST_GUILESS_MAIN(CreationWatchTest)
#include "tst_creationwatch.moc"
