// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creationfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

using Phase = Creation::Phase;
using Outcome = ApiError::Outcome;
using Fixture = CreationFixture;

//! Creations whose console, or whose place, goes away in the middle.
class CreationResumeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void crashedWhileSendingItLooksAndNeverSends_data();
    void crashedWhileSendingItLooksAndNeverSends();
    void crashedWhileWatchingItWatchesOn();
    void whatFailedWhileNobodyWatchedIsTold();
    void signedOutItWaits();
    void anotherConsolesCreationIsLeftAlone();
    void signedOutWhileSendingTheAnswerStillCounts();
    void signedOutWhileResolvingItGoesOnLater();
    void aConnectionRemovedWhileSendingLeavesItWaiting();
    void aConnectionRemovedBeforeSendingEndsIt();
    void aConnectionThatComesBackGoesOn();
    void aRefusedSignatureMakesItWait();
    void oneThatWaitsInVainCanBeForgotten();

private:
    void remove() { m->console->estate.remove(*m->console->estate.connections().constFirst()); }

    std::unique_ptr<Fixture> m;
};

void CreationResumeTest::init()
{
    m = std::make_unique<Fixture>();
    m->console->signIn();
    QVERIFY(m->settle());
}

void CreationResumeTest::crashedWhileSendingItLooksAndNeverSends_data()
{
    QTest::addColumn<bool>("made");
    QTest::addColumn<Phase>("end");
    QTest::newRow("made") << true << Phase::Creating;
    QTest::newRow("not made") << false << Phase::NotCreated;
}

void CreationResumeTest::crashedWhileSendingItLooksAndNeverSends()
{
    QFETCH(bool, made);
    QFETCH(Phase, end);
    m->onPost = [this, made](const QByteArray& body) -> std::optional<HttpReply> {
        if (made)
            m->cloud.create(body);
        return std::nullopt;
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::Sending));
    QCOMPARE(m->cloud.posts, 1);
    m->restart();
    m->log.clear();
    m->console->creations.resume();
    QCOMPARE(m->console->creations.all().size(), 1);
    QCOMPARE(m->only().phase(), Phase::Waiting);
    QVERIFY(!m->only().error());
    const int before = m->cloud.looks;
    m->console->signIn();
    QVERIFY(m->runUntil(end));
    QCOMPARE(m->log.first(2), QStringList({ u"Waiting"_s, u"Resolving"_s }));
    QCOMPARE(m->cloud.posts, 1);
    QCOMPARE(m->cloud.looks - before, made ? 1 : 3);
    QCOMPARE(m->only().intent().draft.name, u"kafka-1"_s);
}

void CreationResumeTest::crashedWhileWatchingItWatchesOn()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    const InstanceId id = m->only().instance();
    m->clock.advance(100s);
    m->restart();
    m->console->creations.resume();
    QCOMPARE(m->only().instance(), id);
    QCOMPARE(m->only().elapsed().count(), 100);
    const int looks = m->cloud.looks;
    m->console->signIn();
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    m->cloud.find(u"kafka-1"_s)->status = u"RUNNING"_s;
    QVERIFY(m->runUntil(Phase::Running));
    QCOMPARE(m->cloud.looks, looks); // the list was enough
    QCOMPARE(m->cloud.posts, 1);

    m->restart();
    m->console->creations.resume();
    QVERIFY(m->console->creations.all().isEmpty());
}

void CreationResumeTest::whatFailedWhileNobodyWatchedIsTold()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    m->restart();
    m->cloud.find(u"kafka-1"_s)->status = u"CREATEFAILED"_s;
    m->cloud.find(u"kafka-1"_s)->errorCode = u"DMS.115.004"_s;
    m->clock.advance(24h);
    m->console->signIn();
    QVERIFY(m->settle());
    m->console->creations.resume();
    QVERIFY(m->runUntil(Phase::CreateFailed));
    QCOMPARE(m->only().failureCode(), u"DMS.115.004"_s);
    QVERIFY(!m->console->creations.usual(u"north-1"_s));
}

void CreationResumeTest::signedOutItWaits()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    m->console->connection.signOut();
    QCOMPARE(m->only().phase(), Phase::Waiting);
    const size_t sent = m->transport.seen().size();
    m->clock.advance(2h);
    QVERIFY(m->settle());
    QCOMPARE(m->transport.seen().size(), sent);
    m->cloud.find(u"kafka-1"_s)->status = u"RUNNING"_s;
    m->console->signIn();
    QVERIFY(m->runUntil(Phase::Running));
    // Nobody knows how long it took.
    QVERIFY(!m->console->creations.usual(u"north-1"_s));
}

void CreationResumeTest::anotherConsolesCreationIsLeftAlone()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    fakes::CreationConsole other(m->clock, m->transport, m->folder.filePath(u"creations"_s),
                                 [this] { return m->transport.underWay() > 0; });
    other.signIn();
    other.creations.resume();
    QVERIFY(other.creations.all().isEmpty());
    m->end();
    other.creations.resume();
    QCOMPARE(other.creations.all().size(), 1);
}

void CreationResumeTest::signedOutWhileSendingTheAnswerStillCounts()
{
    m->onPost = [this](const QByteArray& body) {
        m->console->connection.signOut();
        return std::optional(m->reply(200, Fixture::Cloud::created(m->cloud.create(body))));
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::Waiting));
    QVERIFY(!m->only().instance().isEmpty());
    m->console->signIn();
    const int looks = m->cloud.looks;
    QVERIFY(m->runUntil(Phase::Creating));
    QVERIFY(m->settle());
    QCOMPARE(m->cloud.looks, looks);
}

void CreationResumeTest::signedOutWhileResolvingItGoesOnLater()
{
    m->onPost = [this](const QByteArray& body) {
        m->cloud.create(body);
        return std::optional(Fixture::lost(Outcome::Unknown));
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::Resolving));
    m->console->connection.signOut();
    QCOMPARE(m->only().phase(), Phase::Waiting);
    m->clock.advance(1h);
    QCOMPARE(m->only().phase(), Phase::Waiting);
    m->console->signIn();
    QVERIFY(m->runUntil(Phase::Creating));
    QCOMPARE(m->cloud.posts, 1);
}

void CreationResumeTest::aConnectionRemovedWhileSendingLeavesItWaiting()
{
    m->onPost = [this](const QByteArray& body) -> std::optional<HttpReply> {
        m->cloud.create(body);
        return std::nullopt;
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::Sending));
    remove();
    QCOMPARE(m->only().phase(), Phase::Waiting);
    QVERIFY(!m->only().session());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m->only().intent().stage, CreationIntent::Stage::Sending);
}

void CreationResumeTest::aConnectionRemovedBeforeSendingEndsIt()
{
    m->looks = { std::nullopt };
    m->begin();
    QCoreApplication::processEvents();
    QCOMPARE(m->only().phase(), Phase::LookingUp);
    remove();
    QCOMPARE(m->only().phase(), Phase::NotSent);
    QCOMPARE(m->only().error()->kind, ApiError::Kind::SignedOut);
    QCOMPARE(m->cloud.posts, 0);
    QCOMPARE(m->ended, 1);
}

void CreationResumeTest::aConnectionThatComesBackGoesOn()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    Connection& connection = m->console->connection;
    ConnectionProfile profile = connection.profile();
    const QList<Place> places = profile.places;
    profile.places = { { u"south-1"_s, ProjectId(u"p2"_s), {} } };
    connection.setProfile(profile);
    QCOMPARE(m->only().phase(), Phase::Waiting);
    QVERIFY(!m->only().session());
    profile.places = places;
    connection.setProfile(profile);
    QVERIFY(m->only().session());
    QCOMPARE(m->only().phase(), Phase::Creating);
    m->cloud.find(u"kafka-1"_s)->status = u"RUNNING"_s;
    QVERIFY(m->runUntil(Phase::Running));
}

void CreationResumeTest::aRefusedSignatureMakesItWait()
{
    m->onPost = [this](const QByteArray& body) {
        m->cloud.create(body);
        m->looks = { m->reply(401, Fixture::error("APIGW.0301")) };
        return std::optional(Fixture::lost(Outcome::Unknown));
    };
    m->begin();
    QVERIFY(m->runUntil(Phase::Waiting));
    m->clock.advance(1h);
    QVERIFY(m->settle());
    QCOMPARE(m->only().phase(), Phase::Waiting);
    m->console->connection.resume();
    QVERIFY(m->runUntil(Phase::Creating));
    QCOMPARE(m->cloud.posts, 1);
}

void CreationResumeTest::oneThatWaitsInVainCanBeForgotten()
{
    m->begin();
    QVERIFY(m->runUntil(Phase::Creating));
    remove();
    QCOMPARE(m->only().phase(), Phase::Waiting);
    m->console->creations.forget(m->only());
    QVERIFY(m->console->creations.all().isEmpty());
    QVERIFY(CreationStore(m->folder.filePath(u"creations"_s)).take().isEmpty());
    QCOMPARE(m->ended, 0);
}

QTEST_GUILESS_MAIN(CreationResumeTest)
#include "tst_creationresume.moc"
