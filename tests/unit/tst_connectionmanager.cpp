// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/connectionworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace std::chrono_literals;

//! Estate, settings file and keychain in step, where a step aside would give a secret away.
class ConnectionManagerTest : public QObject
{
    Q_OBJECT

private slots:
    void importLeadsNoKeptSecretToOtherServers();
    void importKeepsTheSecretOfTheSameServers();
    void fetchedSecretIsLockedAgainByItself();
    void whileLockedNoNewConnectionIsFetched();
    void passcodeAloneSignsInWithTheKeptPassword();

private:
    //! A world with one connection whose secret is in the keychain.
    static std::unique_ptr<ConnectionWorld> worldWithKeptSecret()
    {
        ConnectionProfile profile = keyProfile();
        profile.hasStoredSecret = true;
        auto world = std::make_unique<ConnectionWorld>(QList { profile });
        CredentialBundle bundle;
        bundle.secretKey = Secret(QByteArrayView("secret"));
        world->putSecret(bundle);
        return world;
    }
};

void ConnectionManagerTest::importLeadsNoKeptSecretToOtherServers()
{
    const auto world = worldWithKeptSecret();
    world->manager.fetchAll();
    QTRY_COMPARE(world->only().state(), Connection::State::SignedIn);
    const int reads = world->secrets.reads();

    ConnectionProfile foreign = world->only().profile();
    foreign.endpoints.dms = u"https://dms.elsewhere.test"_s;
    const QByteArray file = exportConnections({ foreign });
    const ImportPlan plan = readConnections(file, world->store.connections());
    QCOMPARE(plan.rows.size(), 1);
    QVERIFY(world->manager.import({ plan.rows.front().profile }));

    QCOMPARE(world->only().state(), Connection::State::SignedOut);
    QVERIFY(!world->only().profile().hasStoredSecret);
    QCOMPARE(world->secrets.reads(), reads);
    QVERIFY(world->secrets.holds(world->entry()));
    for (const auto& seen : world->transport.seen())
        QCOMPARE(seen.request.url.host(), u"dms.example.test"_s);
}

void ConnectionManagerTest::importKeepsTheSecretOfTheSameServers()
{
    const auto world = worldWithKeptSecret();
    ConnectionProfile renamed = world->only().profile();
    renamed.name = u"Renamed"_s;
    const ImportPlan plan = readConnections(exportConnections({ renamed }), world->store.connections());
    QVERIFY(world->manager.import({ plan.rows.front().profile }));
    QCOMPARE(world->only().profile().name, u"Renamed"_s);
    QVERIFY(world->only().profile().hasStoredSecret);
}

void ConnectionManagerTest::fetchedSecretIsLockedAgainByItself()
{
    const auto world = worldWithKeptSecret();
    QVERIFY(world->manager.setIdleMinutes(5));
    world->manager.lockAll();
    QVERIFY(world->manager.isLocked());
    world->manager.fetch(world->only());
    QTRY_COMPARE(world->only().state(), Connection::State::SignedIn);
    QVERIFY(!world->manager.isLocked());
    world->clock.advance(11min);
    QCOMPARE(world->only().state(), Connection::State::SignedOut);
    QVERIFY(world->manager.isLocked());
}

void ConnectionManagerTest::whileLockedNoNewConnectionIsFetched()
{
    const auto world = worldWithKeptSecret();
    world->manager.fetchAll();
    QTRY_COMPARE(world->only().state(), Connection::State::SignedIn);
    world->manager.lockAll();
    ConnectionProfile other = keyProfile(u"Other"_s);
    other.hasStoredSecret = true;
    QVERIFY(world->store.save(other));
    world->manager.showStored();
    QCOMPARE(world->estate.find(other.id)->state(), Connection::State::SignedOut);
    QVERIFY(world->manager.isLocked());
}

void ConnectionManagerTest::passcodeAloneSignsInWithTheKeptPassword()
{
    ConnectionProfile profile = userProfile();
    profile.signIn.passcode = true;
    profile.hasStoredSecret = true;
    ConnectionWorld world(QList { profile });
    CredentialBundle bundle;
    bundle.password = Secret(QByteArrayView("pa55"));
    world.putSecret(bundle);
    bool saved = false;
    world.manager.save(profile, {}, Secret(QByteArrayView("123456")), this,
                       [&saved](const ConnectionManager::Outcome& outcome) { saved = outcome.saved; });
    QTRY_VERIFY(saved);
    QTRY_COMPARE(world.only().state(), Connection::State::SignedIn);
    QVERIFY(!world.only().lacksPasscode());
    QCOMPARE(world.transport.count(), 1);
    QVERIFY(world.transport.seen().front().request.body.contains("123456"));
    // A second one goes without the keychain.
    const int reads = world.secrets.reads();
    world.manager.fetch(world.only(), Secret(QByteArrayView("654321")));
    QCOMPARE(world.secrets.reads(), reads);
    QVERIFY(world.transport.seen().back().request.body.contains("654321"));
}

QTEST_GUILESS_MAIN(ConnectionManagerTest)
#include "tst_connectionmanager.moc"
