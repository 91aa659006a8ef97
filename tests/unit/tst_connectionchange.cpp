// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"
#include "dms/instances.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using test::ConnectionFixture;
using State = Connection::State;

//! A profile that changes while its connection is open, and the lock that keeps it from writing.
class ConnectionChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatIsOnlyShownKeepsEverything_data();
    void whatIsOnlyShownKeepsEverything();
    void otherServersNeedTheSecretAnew_data();
    void otherServersNeedTheSecretAnew();
    void whatIsUnderWayToTheOldServersEnds();
    void aRefusalByTheOldServersSaysNothing();
    void aNewPlaceLoadsAtOnce();
    void aPlaceThatLeavesIsAskedNothingMore();
    void placesStandInTheOrderOfTheProfile();
    void switchingOffSignsOut();
    void aConnectionMayWriteUnlessItIsReadOnly();
    void aReadOnlyConnectionSendsNoChange();
    void anUnlockedConnectionLocksAfterItsTime_data();
    void anUnlockedConnectionLocksAfterItsTime();
    void theLockKeepsNothingFromReading();
    void signingOutLocks();
    void becomingReadOnlyLocks();
    void anotherNameLeavesItUnlocked();

private:
    void open(const ConnectionProfile& profile);
    WriteLock& lock() { return m_connection->policies().writeLock; }
    InstanceFeed& feed(int place) { return m_connection->sessions().at(place)->instances(); }
    //! Sends a change; gives why it was refused before sending, or nothing when it is under way.
    std::optional<ApiError::Kind> change();

    std::unique_ptr<ConnectionFixture> m;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionChangeTest::init()
{
    m = std::make_unique<ConnectionFixture>();
}

void ConnectionChangeTest::cleanup()
{
    m_connection.reset();
    m.reset();
}

//! Signed in, with the instances of every place.
void ConnectionChangeTest::open(const ConnectionProfile& profile)
{
    m_connection = std::make_unique<Connection>(profile, m->tools());
    QVERIFY(m_connection->signIn(m->key()));
    for (int place = 0; place < profile.places.size(); ++place)
        QVERIFY(m->answer(m->instances(place + 1)));
    for (int place = 0; place < profile.places.size(); ++place)
        QTRY_COMPARE(feed(place).state(), Feed::State::Loaded);
}

std::optional<ApiError::Kind> ConnectionChangeTest::change()
{
    dms::DeleteInstance endpoint;
    endpoint.project = ProjectId(u"p1"_s);
    endpoint.instance = InstanceId(u"i1"_s);
    std::optional<ApiError::Kind> refused;
    const Call call
        = m_connection->sessions().first()->client().send(endpoint, this, [&](const auto& result) {
              if (!result)
                  refused = result.error().kind;
          });
    m->settle();
    return refused;
}

void ConnectionChangeTest::whatIsOnlyShownKeepsEverything_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : { "name", "group", "environment", "tint", "remember", "hasStoredSecret" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ConnectionChangeTest::whatIsOnlyShownKeepsEverything()
{
    QFETCH(const QString, what);
    open(m->byKey(2));
    ConnectionProfile changed = m_connection->profile();
    if (what == u"name")
        changed.name = u"Another"_s;
    else if (what == u"group")
        changed.group = u"Another"_s;
    else if (what == u"environment")
        changed.environment = Environment::Production;
    else if (what == u"tint")
        changed.tint = Tint::Pink;
    else if (what == u"remember")
        changed.remember = !changed.remember;
    else
        changed.hasStoredSecret = !changed.hasStoredSecret;
    const QList<Session*> before = m_connection->sessions();
    QSignalSpy told(m_connection.get(), &Connection::profileChanged);
    m_connection->setProfile(changed);
    QCOMPARE(told.count(), 1);
    QVERIFY(m_connection->profile() == changed);
    QCOMPARE(m_connection->state(), State::SignedIn);
    QCOMPARE(m_connection->sessions(), before);
    QCOMPARE(m->transport.count(), 2);
}

void ConnectionChangeTest::otherServersNeedTheSecretAnew_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : { "endpoint", "cloud", "access key", "user", "proxy", "authority" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ConnectionChangeTest::otherServersNeedTheSecretAnew()
{
    QFETCH(const QString, what);
    open(m->byKey(2));
    ConnectionProfile changed = m_connection->profile();
    if (what == u"endpoint")
        changed.endpoints.dms = u"https://dms.elsewhere.test"_s;
    else if (what == u"cloud")
        changed.cloud = u"huaweicloud"_s;
    else if (what == u"access key")
        changed.signIn.accessKey = u"AK-TWO"_s;
    else if (what == u"user")
        changed.signIn.kind = SignIn::Kind::User;
    else if (what == u"proxy")
        changed.proxy.mode = ProxyChoice::Mode::None;
    else
        changed.extraCaFile = u"/etc/ca.pem"_s;
    m_connection->setProfile(changed);
    QCOMPARE(m_connection->state(), State::SignedOut);
    QVERIFY(!m_connection->signIn({}));
    for (int place = 0; place < 2; ++place)
        QCOMPARE(feed(place).state(), Feed::State::Idle);
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), 2);
    QVERIFY(m->network.transports().back().options == changed.transportOptions());
}

void ConnectionChangeTest::whatIsUnderWayToTheOldServersEnds()
{
    m_connection = std::make_unique<Connection>(m->byKey(), m->tools());
    QVERIFY(m_connection->signIn(m->key()));
    QCOMPARE(m->transport.hanging(), 1);
    ConnectionProfile moved = m_connection->profile();
    moved.endpoints.dms = u"https://dms.elsewhere.test"_s;
    m_connection->setProfile(moved);
    QCOMPARE(m->transport.hanging(), 0);
}

void ConnectionChangeTest::aRefusalByTheOldServersSaysNothing()
{
    m_connection = std::make_unique<Connection>(m->byKey(), m->tools());
    QVERIFY(m_connection->signIn(m->key()));
    // The answer is on its way when the profile changes and the new secret comes.
    QVERIFY(m->transport.answer(m->refused()));
    ConnectionProfile moved = m_connection->profile();
    moved.endpoints.dms = u"https://dms.elsewhere.test"_s;
    m_connection->setProfile(moved);
    QVERIFY(m_connection->signIn(m->key("another")));
    m->settle();
    QVERIFY(!m_connection->policies().signIn.isHalted());
    QCOMPARE(m->transport.count(), 2);
    QCOMPARE(m->lastSent().url.host(), u"dms.elsewhere.test"_s);
}

void ConnectionChangeTest::aNewPlaceLoadsAtOnce()
{
    open(m->byKey(1));
    Session* first = m_connection->sessions().first();
    QSignalSpy added(m_connection.get(), &Connection::sessionAdded);
    ConnectionProfile more = m_connection->profile();
    more.places.prepend(m->place(7));
    m_connection->setProfile(more);
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_connection->sessions().at(1), first);
    QCOMPARE(m->transport.count(), 2);
    QCOMPARE(m->lastSent().url.path(), u"/v1.0/p7/instances"_s);
    QVERIFY(m->answer(m->instances(1)));
    QTRY_COMPARE(feed(0).state(), Feed::State::Loaded);
}

void ConnectionChangeTest::aPlaceThatLeavesIsAskedNothingMore()
{
    open(m->byKey(2));
    feed(1).reload();
    QPointer<Session> leaving = m_connection->sessions().at(1);
    QCOMPARE(m->transport.hanging(), 1);
    bool wasThere = false;
    connect(m_connection.get(), &Connection::sessionRemoving, this,
            [&](Session* session) { wasThere = session == leaving && session->instances().hasValue(); });
    m_connection->setProfile(m->byKey(1));
    QVERIFY(wasThere);
    QCOMPARE(m_connection->sessions().size(), 1);
    QCOMPARE(m_connection->state(), State::SignedIn);
    QCOMPARE(m->transport.hanging(), 0);
    m->deleteThoseThatLeft();
    QVERIFY(!leaving);
    m->clock.advance(24h);
    QCOMPARE(m->lastSent().url.path(), u"/v1.0/p1/instances"_s);
}

void ConnectionChangeTest::placesStandInTheOrderOfTheProfile()
{
    open(m->byKey(3));
    const QList<Session*> before = m_connection->sessions();
    ConnectionProfile turned = m_connection->profile();
    std::reverse(turned.places.begin(), turned.places.end());
    m_connection->setProfile(turned);
    QCOMPARE(m_connection->sessions(), QList<Session*>(before.crbegin(), before.crend()));
    QCOMPARE(m->transport.count(), 3);
}

void ConnectionChangeTest::switchingOffSignsOut()
{
    open(m->byKey(1));
    ConnectionProfile off = m_connection->profile();
    off.enabled = false;
    m_connection->setProfile(off);
    QCOMPARE(m_connection->state(), State::Disabled);
    QVERIFY(feed(0).hasValue());
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), 1);
    off.enabled = true;
    m_connection->setProfile(off);
    QCOMPARE(m_connection->state(), State::SignedOut);
    QVERIFY(!m_connection->signIn({}));
}

void ConnectionChangeTest::aConnectionMayWriteUnlessItIsReadOnly()
{
    open(m->byKey());
    QVERIFY(!lock().isEnabled());
    QCOMPARE(change(), std::nullopt);
    QCOMPARE(m->transport.count(), 2);
}

void ConnectionChangeTest::aReadOnlyConnectionSendsNoChange()
{
    ConnectionProfile profile = m->byKey();
    profile.readOnly = true;
    open(profile);
    QCOMPARE(change(), ApiError::Kind::WriteLocked);
    QCOMPARE(m->transport.count(), 1);
    lock().unlock(15min);
    QCOMPARE(change(), std::nullopt);
    QCOMPARE(m->transport.count(), 2);
    lock().lock();
    QCOMPARE(change(), ApiError::Kind::WriteLocked);
    QCOMPARE(m->transport.count(), 2);
}

void ConnectionChangeTest::anUnlockedConnectionLocksAfterItsTime_data()
{
    QTest::addColumn<int>("awake");
    QTest::addColumn<int>("asleep");
    QTest::addColumn<bool>("locked");
    QTest::newRow("a moment before") << 899 << 0 << false;
    QTest::newRow("at the end") << 900 << 0 << true;
    QTest::newRow("asleep, a moment before") << 0 << 899 << false;
    QTest::newRow("asleep until the end") << 0 << 900 << true;
    QTest::newRow("asleep in between") << 400 << 500 << true;
    QTest::newRow("set back, a moment before") << 899 << -86400 << false;
    QTest::newRow("set back") << 900 << -86400 << true;
}

void ConnectionChangeTest::anUnlockedConnectionLocksAfterItsTime()
{
    QFETCH(const int, awake);
    QFETCH(const int, asleep);
    QFETCH(const bool, locked);
    ConnectionProfile profile = m->byKey();
    profile.readOnly = true;
    m_connection = std::make_unique<Connection>(profile, m->tools());
    QVERIFY(m_connection->signIn(m->key()));
    lock().unlock(15min);
    m->clock.advance(std::chrono::seconds(awake));
    m->clock.jump(std::chrono::seconds(asleep));
    QCOMPARE(change() == ApiError::Kind::WriteLocked, locked);
}

void ConnectionChangeTest::theLockKeepsNothingFromReading()
{
    ConnectionProfile profile = m->byKey();
    profile.readOnly = true;
    open(profile);
    QVERIFY(lock().isLocked());
    feed(0).reload();
    QVERIFY(m->answer(m->instances(5)));
    QTRY_COMPARE(feed(0).value()->instances.size(), size_t(5));
}

void ConnectionChangeTest::signingOutLocks()
{
    ConnectionProfile profile = m->byKey();
    profile.readOnly = true;
    open(profile);
    lock().unlock(std::nullopt);
    m_connection->signOut();
    QVERIFY(m_connection->signIn(m->key()));
    QCOMPARE(change(), ApiError::Kind::WriteLocked);
}

void ConnectionChangeTest::becomingReadOnlyLocks()
{
    open(m->byKey());
    ConnectionProfile profile = m_connection->profile();
    profile.readOnly = true;
    m_connection->setProfile(profile);
    QCOMPARE(m_connection->state(), State::SignedIn);
    QCOMPARE(change(), ApiError::Kind::WriteLocked);
    profile.readOnly = false;
    m_connection->setProfile(profile);
    QCOMPARE(change(), std::nullopt);
}

void ConnectionChangeTest::anotherNameLeavesItUnlocked()
{
    ConnectionProfile profile = m->byKey();
    profile.readOnly = true;
    open(profile);
    lock().unlock(15min);
    profile.name = u"Another"_s;
    m_connection->setProfile(profile);
    QCOMPARE(lock().remaining(), std::optional<std::chrono::milliseconds>(15min));
}

QTEST_GUILESS_MAIN(ConnectionChangeTest)
#include "tst_connectionchange.moc"
