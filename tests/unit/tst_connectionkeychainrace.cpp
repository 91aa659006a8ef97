// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/connectionworld.h"
#include "secrets/keychainstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using Operation = fakes::FakeSecretStore::Operation;
using State = Connection::State;

namespace {

CredentialBundle key(QByteArrayView secret = "kept")
{
    CredentialBundle bundle;
    bundle.secretKey = Secret(secret);
    return bundle;
}

//! Jobs that never end by themselves.
class HangingJobs final : public KeychainJobs
{
public:
    explicit HangingJobs(std::vector<std::function<void(KeychainAnswer)>>& jobs)
        : m_jobs(jobs)
    {
    }
    qsizetype largest() const override { return 0; }
    void start(KeychainAct, const QString&, Secret, std::function<void(KeychainAnswer)> done) override
    {
        m_jobs.push_back(std::move(done));
    }

private:
    std::vector<std::function<void(KeychainAnswer)>>& m_jobs;
};

} // namespace

//! A keychain that answers late: something else has happened to the connection by then.
class ConnectionKeychainRaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_world.reset(); }

    void aHangingKeychainIsGivenUpAfterTenSeconds();
    void lockedMeanwhile();
    void theAnswerBeforeTheLockIsNotTheOneAfterIt();
    void typedMeanwhile();
    void removedMeanwhile();
    void switchedOffMeanwhile();
    void movedElsewhereMeanwhile();
    void switchedOnByAnotherConsole();
    void removedWhileItsSecretIsWritten_data();
    void removedWhileItsSecretIsWritten();
    void aCopyIsNotSignedInToWhileLocked();
    void aCopyThatIsOffStaysOff();
    void aCopyThatWasGivenItsSecretKeepsIt();

private:
    Connection& only() const { return m_world->only(); }
    Connection& copy() const { return *m_world->estate.connections().at(1); }
    void hangingFetch();
    void answer(std::optional<SecretError::Kind> error = std::nullopt)
    {
        m_world->secrets.answerHanging(error);
        QCoreApplication::processEvents();
    }
    void save(const ConnectionProfile& profile, CredentialBundle bundle)
    {
        m_world->manager.save(profile, std::move(bundle), {}, this, [](const auto&) { /* told elsewhere */ });
    }

    std::unique_ptr<ConnectionWorld> m_world;
};

void ConnectionKeychainRaceTest::init()
{
    ConnectionProfile profile = keyProfile();
    profile.hasStoredSecret = true;
    m_world = std::make_unique<ConnectionWorld>(QList { profile });
    m_world->putSecret(key());
}

void ConnectionKeychainRaceTest::hangingFetch()
{
    m_world->secrets.hangNext(Operation::Read);
    m_world->manager.fetchAll();
    QCOMPARE(only().state(), State::Fetching);
    QCOMPARE(m_world->secrets.hanging(), 1);
}

void ConnectionKeychainRaceTest::aHangingKeychainIsGivenUpAfterTenSeconds()
{
    std::vector<std::function<void(KeychainAnswer)>> jobs;
    KeychainStore keychain(m_world->clock, std::make_unique<HangingJobs>(jobs), nullptr);
    CredentialKeeper keeper(keychain);
    Estate estate(
        { m_world->network, m_world->workers, m_world->clock, [] { return 0.5; }, m_world->clouds });
    ConnectionManager manager({ estate, m_world->store, keeper, m_world->clock });
    manager.showStored();
    manager.fetchAll();
    const Connection& connection = *estate.connections().constFirst();
    QCOMPARE(jobs.size(), size_t(1));
    m_world->clock.advance(9999ms);
    QCOMPARE(connection.state(), State::Fetching);
    m_world->clock.advance(1ms);
    QCOMPARE(connection.state(), State::SignedOut);
    QCOMPARE(connection.secretError()->kind, SecretError::Kind::TimedOut);
    QVERIFY(connection.profile().hasStoredSecret);
    // The answer to a question that was given up signs nobody in.
    jobs.front()({ KeychainAnswer::Fault::None, {}, key().encode() });
    QCoreApplication::processEvents();
    QCOMPARE(connection.state(), State::SignedOut);
    QCOMPARE(m_world->transport.count(), 0);
}

void ConnectionKeychainRaceTest::lockedMeanwhile()
{
    hangingFetch();
    m_world->manager.lockAll();
    answer();
    QCOMPARE(only().state(), State::SignedOut);
    QVERIFY(m_world->manager.isLocked());
    QCOMPARE(m_world->transport.count(), 0);
}

void ConnectionKeychainRaceTest::theAnswerBeforeTheLockIsNotTheOneAfterIt()
{
    hangingFetch();
    m_world->manager.lockAll();
    m_world->secrets.passNext(Operation::Read);
    // The first question ends in an error while the second one is on its way.
    m_world->secrets.answerHanging(SecretError::Kind::TimedOut);
    m_world->manager.unlockAll();
    QCOMPARE(only().state(), State::Fetching);
    QTRY_COMPARE(only().state(), State::SignedIn);
    QVERIFY(!only().secretError());
}

void ConnectionKeychainRaceTest::typedMeanwhile()
{
    hangingFetch();
    QVERIFY(m_world->manager.signIn(only(), key("typed"), {}));
    answer(SecretError::Kind::Locked);
    QCOMPARE(only().state(), State::SignedIn);
    QVERIFY(!only().secretError());
    QCOMPARE(m_world->transport.count(), 1);
}

void ConnectionKeychainRaceTest::removedMeanwhile()
{
    hangingFetch();
    m_world->manager.remove(only(), this, [](const auto&) { /* of no interest */ });
    answer();
    QVERIFY(m_world->estate.isEmpty());
    QCOMPARE(m_world->transport.count(), 0);
    QVERIFY(m_world->secrets.names().isEmpty());
}

void ConnectionKeychainRaceTest::switchedOffMeanwhile()
{
    hangingFetch();
    QVERIFY(m_world->manager.setEnabled(only(), false));
    answer();
    QCOMPARE(only().state(), State::Disabled);
    QVERIFY(m_world->manager.setEnabled(only(), true));
    QTRY_COMPARE(only().state(), State::SignedIn);
}

void ConnectionKeychainRaceTest::movedElsewhereMeanwhile()
{
    hangingFetch();
    ConnectionProfile moved = only().profile();
    moved.endpoints.dms = u"https://dms.elsewhere.test"_s;
    save(moved, {});
    // Its secret was wanted before the change, and so it is after it.
    QCOMPARE(only().state(), State::Fetching);
    QTRY_COMPARE(only().state(), State::SignedIn);
    answer();
    QCOMPARE(m_world->transport.count(), 1);
    QCOMPARE(m_world->transport.seen().front().request.url.host(), u"dms.elsewhere.test"_s);
}

void ConnectionKeychainRaceTest::switchedOnByAnotherConsole()
{
    QVERIFY(m_world->manager.setEnabled(only(), false));
    m_world->manager.fetchAll();
    QCOMPARE(m_world->secrets.reads(), 0);
    ConnectionProfile on = only().profile();
    on.enabled = true;
    QVERIFY(m_world->store.save(on));
    m_world->manager.showStored();
    QTRY_COMPARE(only().state(), State::SignedIn);
}

void ConnectionKeychainRaceTest::removedWhileItsSecretIsWritten_data()
{
    QTest::addColumn<bool>("copied");
    QTest::newRow("typed") << false;
    QTest::newRow("copied") << true;
}

void ConnectionKeychainRaceTest::removedWhileItsSecretIsWritten()
{
    QFETCH(const bool, copied);
    m_world->secrets.hangNext(Operation::Write);
    if (copied)
        QVERIFY(m_world->manager.duplicate(only(), u"Copy"_s));
    else
        save(keyProfile(u"Copy"_s), key("typed"));
    QTRY_COMPARE(m_world->secrets.hanging(), 1);
    m_world->manager.remove(copy(), this, [](const auto&) { /* of no interest */ });
    m_world->secrets.answerHanging();
    QCOMPARE(m_world->secrets.names().size(), 2);
    QTRY_COMPARE(m_world->secrets.names(), QStringList { m_world->entry() });
}

void ConnectionKeychainRaceTest::aCopyIsNotSignedInToWhileLocked()
{
    m_world->secrets.hangNext(Operation::Read);
    QVERIFY(m_world->manager.duplicate(only(), u"Copy"_s));
    m_world->manager.lockAll();
    m_world->secrets.answerHanging();
    QTRY_VERIFY(copy().profile().hasStoredSecret);
    QCoreApplication::processEvents();
    QVERIFY(m_world->manager.isLocked());
    QCOMPARE(copy().state(), State::SignedOut);
    m_world->manager.unlockAll();
    QTRY_COMPARE(copy().state(), State::SignedIn);
}

void ConnectionKeychainRaceTest::aCopyThatIsOffStaysOff()
{
    QVERIFY(m_world->manager.setEnabled(only(), false));
    m_world->secrets.hangNext(Operation::Read);
    QVERIFY(m_world->manager.duplicate(only(), u"Copy"_s));
    QCOMPARE(copy().state(), State::Disabled);
    answer(SecretError::Kind::Locked);
    QCOMPARE(copy().state(), State::Disabled);
}

void ConnectionKeychainRaceTest::aCopyThatWasGivenItsSecretKeepsIt()
{
    m_world->secrets.hangNext(Operation::Read);
    QVERIFY(m_world->manager.duplicate(only(), u"Copy"_s));
    QVERIFY(m_world->manager.signIn(copy(), key("typed"), {}));
    answer(SecretError::Kind::Denied);
    QCOMPARE(copy().state(), State::SignedIn);
}

QTEST_GUILESS_MAIN(ConnectionKeychainRaceTest)
#include "tst_connectionkeychainrace.moc"
