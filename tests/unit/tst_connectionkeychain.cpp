// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/connectionworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using Operation = fakes::FakeSecretStore::Operation;
using State = Connection::State;

namespace {

CredentialBundle key(QByteArrayView secret)
{
    CredentialBundle bundle;
    bundle.secretKey = Secret(secret);
    return bundle;
}

ConnectionProfile withStored(ConnectionProfile profile)
{
    profile.hasStoredSecret = true;
    return profile;
}

//! One that asks for two secrets: its own and that of its proxy.
ConnectionProfile behindProxy()
{
    ConnectionProfile profile = keyProfile();
    profile.proxy = { ProxyChoice::Mode::Own, ProxyChoice::Kind::Http, u"proxy.test"_s, 3128, u"mira"_s };
    return profile;
}

} // namespace

//! What the keychain has, gives and takes: nothing is lost there, and nothing is left behind.
class ConnectionKeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_world.reset(); }

    void whatIsFoundSignsIn();
    void whatIsNotThereIsNotAskedFor();
    void aKeychainThatGivesNothingIsTold_data();
    void aKeychainThatGivesNothingIsTold();
    void aPartInTheKeychainSignsNobodyIn();
    void aKeychainThatTakesNothingIsTold_data();
    void aKeychainThatTakesNothingIsTold();
    void aPartIsAddedToWhatIsKept();
    void aPartIsNeverWrittenOverTheRest_data();
    void aPartIsNeverWrittenOverTheRest();
    void aPartOfThisRunIsNotRemembered();
    void aLockedKeychainLosesNothing();
    void notToRememberTakesTheSecretOut_data();
    void notToRememberTakesTheSecretOut();
    void renamingLeavesTheSecretWhereItIs();
    void removingTakesTheSecretAlong_data();
    void removingTakesTheSecretAlong();
    void aCopyHasItsOwnSecret();

private:
    void begin(const ConnectionProfile& profile, const CredentialBundle& kept = {});
    //! Saves and waits for the end of it.
    void save(const ConnectionProfile& profile, CredentialBundle bundle);
    Connection& only() const { return m_world->only(); }

    std::unique_ptr<ConnectionWorld> m_world;
    ConnectionManager::Outcome m_outcome;
};

void ConnectionKeychainTest::begin(const ConnectionProfile& profile, const CredentialBundle& kept)
{
    m_world = std::make_unique<ConnectionWorld>(QList { profile });
    if (!kept.isEmpty())
        m_world->putSecret(kept);
}

void ConnectionKeychainTest::save(const ConnectionProfile& profile, CredentialBundle bundle)
{
    bool done = false;
    m_world->manager.save(profile, std::move(bundle), {}, this,
                          [&](const ConnectionManager::Outcome& outcome) {
                              m_outcome = outcome;
                              done = true;
                          });
    QTRY_VERIFY(done);
}

void ConnectionKeychainTest::whatIsFoundSignsIn()
{
    begin(withStored(keyProfile()), key("kept"));
    m_world->manager.fetchAll();
    QCOMPARE(only().state(), State::Fetching);
    QCOMPARE(m_world->transport.count(), 0);
    QTRY_COMPARE(only().state(), State::SignedIn);
    QCOMPARE(m_world->secrets.reads(), 1);
    QCOMPARE(m_world->transport.count(), 1);
}

void ConnectionKeychainTest::whatIsNotThereIsNotAskedFor()
{
    begin(keyProfile());
    m_world->manager.fetchAll();
    QCOMPARE(only().state(), State::SignedOut);
    QVERIFY(!only().secretError());
    QCOMPARE(m_world->secrets.reads(), 0);
}

void ConnectionKeychainTest::aKeychainThatGivesNothingIsTold_data()
{
    QTest::addColumn<int>("kind");
    using Kind = SecretError::Kind;
    QTest::newRow("absent") << int(Kind::NoService);
    QTest::newRow("locked") << int(Kind::Locked);
    QTest::newRow("refused, or its prompt cancelled") << int(Kind::Denied);
    QTest::newRow("missing") << int(Kind::Missing);
    QTest::newRow("no answer in time") << int(Kind::TimedOut);
    QTest::newRow("damaged") << int(Kind::Damaged);
}

void ConnectionKeychainTest::aKeychainThatGivesNothingIsTold()
{
    QFETCH(const int, kind);
    begin(withStored(keyProfile()), key("kept"));
    m_world->secrets.failNext(Operation::Read, SecretError::Kind(kind));
    m_world->manager.fetchAll();
    QTRY_COMPARE(only().state(), State::SignedOut);
    QCOMPARE(int(only().secretError()->kind), kind);
    // It may be there another time: neither the keychain nor what is known of it is changed.
    QVERIFY(only().profile().hasStoredSecret);
    QVERIFY(m_world->store.connections().constFirst().hasStoredSecret);
    QCOMPARE(m_world->secrets.writes() + m_world->secrets.removes(), 0);
    QCOMPARE(m_world->transport.count(), 0);
    m_world->manager.fetch(only());
    QTRY_COMPARE(only().state(), State::SignedIn);
    QVERIFY(!only().secretError());
}

void ConnectionKeychainTest::aPartInTheKeychainSignsNobodyIn()
{
    CredentialBundle part;
    part.proxyPassword = Secret("proxy");
    begin(withStored(behindProxy()), part);
    m_world->manager.fetchAll();
    QTRY_COMPARE(only().state(), State::SignedOut);
    QCOMPARE(only().secretError()->kind, SecretError::Kind::Missing);
    QCOMPARE(m_world->transport.count(), 0);
}

void ConnectionKeychainTest::aKeychainThatTakesNothingIsTold_data()
{
    aKeychainThatGivesNothingIsTold_data();
}

void ConnectionKeychainTest::aKeychainThatTakesNothingIsTold()
{
    QFETCH(const int, kind);
    begin(withStored(keyProfile()), key("kept"));
    m_world->secrets.failNext(Operation::Write, SecretError::Kind(kind));
    save(only().profile(), key("new"));
    QVERIFY(m_outcome.saved && m_outcome.taken);
    QCOMPARE(int(m_outcome.secret->kind), kind);
    QCOMPARE(only().state(), State::SignedIn);
    QCOMPARE(m_world->kept().secretKey.view().toByteArray(), "kept"_ba);
    QVERIFY(only().profile().hasStoredSecret);
    QCOMPARE(m_world->secrets.removes(), 0);
}

void ConnectionKeychainTest::aPartIsAddedToWhatIsKept()
{
    CredentialBundle both = key("kept");
    both.proxyPassword = Secret("old");
    begin(withStored(behindProxy()), both);
    CredentialBundle typed;
    typed.proxyPassword = Secret("new");
    save(only().profile(), std::move(typed));
    QVERIFY(m_outcome.saved && m_outcome.taken && !m_outcome.secret);
    QCOMPARE(m_world->kept().secretKey.view().toByteArray(), "kept"_ba);
    QCOMPARE(m_world->kept().proxyPassword.view().toByteArray(), "new"_ba);
    QCOMPARE(only().state(), State::SignedIn);
}

void ConnectionKeychainTest::aPartIsNeverWrittenOverTheRest_data()
{
    aKeychainThatGivesNothingIsTold_data();
}

void ConnectionKeychainTest::aPartIsNeverWrittenOverTheRest()
{
    QFETCH(const int, kind);
    CredentialBundle both = key("kept");
    both.proxyPassword = Secret("old");
    begin(withStored(behindProxy()), both);
    // The prompt for the first question was cancelled; a second one would be let through.
    for (const bool ofTheProxy : { true, false }) {
        m_world->secrets.failNext(Operation::Read, SecretError::Kind(kind));
        CredentialBundle typed = ofTheProxy ? CredentialBundle() : key("new");
        if (ofTheProxy)
            typed.proxyPassword = Secret("new");
        save(only().profile(), std::move(typed));
        QVERIFY(m_outcome.saved);
        QCOMPARE(int(m_outcome.secret->kind), kind);
        QCOMPARE(m_outcome.taken, !ofTheProxy);
        QCOMPARE(only().state(), ofTheProxy ? State::SignedOut : State::SignedIn);
        QCOMPARE(m_world->transport.count(), ofTheProxy ? 0 : 1);
        QCOMPARE(m_world->secrets.writes() + m_world->secrets.removes(), 0);
        QVERIFY(only().profile().hasStoredSecret);
    }
}

void ConnectionKeychainTest::aPartOfThisRunIsNotRemembered()
{
    begin(behindProxy());
    CredentialBundle both = key("of this run");
    both.proxyPassword = Secret("old");
    QVERIFY(m_world->manager.signIn(only(), std::move(both), {}));
    CredentialBundle typed;
    typed.proxyPassword = Secret("new");
    save(only().profile(), std::move(typed));
    QCOMPARE(m_world->network.transports().back().proxyPassword, "new"_ba);
    QCOMPARE(only().state(), State::SignedIn);
    // With the next start nobody could sign in with that part.
    QCOMPARE(m_world->secrets.writes(), 0);
    QVERIFY(!only().profile().hasStoredSecret);
}

void ConnectionKeychainTest::aLockedKeychainLosesNothing()
{
    begin(withStored(keyProfile()), key("kept"));
    const ConnectionId id = only().profile().id;
    const QString entry = m_world->entry();
    m_world->secrets.failNext(Operation::Remove, SecretError::Kind::Locked);
    ConnectionManager::Outcome outcome;
    m_world->manager.remove(only(), this, [&](const ConnectionManager::Outcome& told) { outcome = told; });
    QTRY_VERIFY(outcome.secret);
    QCOMPARE(outcome.secret->kind, SecretError::Kind::Locked);
    QVERIFY(!m_world->store.find(id));
    QVERIFY(m_world->secrets.holds(entry));
}

void ConnectionKeychainTest::notToRememberTakesTheSecretOut_data()
{
    QTest::addColumn<bool>("locked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true;
}

void ConnectionKeychainTest::notToRememberTakesTheSecretOut()
{
    QFETCH(const bool, locked);
    begin(withStored(keyProfile()), key("kept"));
    m_world->manager.fetchAll();
    QTRY_COMPARE(only().state(), State::SignedIn);
    if (locked)
        m_world->secrets.failNext(Operation::Remove, SecretError::Kind::Locked);
    ConnectionProfile profile = only().profile();
    profile.remember = false;
    save(profile, {});
    QCOMPARE(m_outcome.secret.has_value(), locked);
    QCOMPARE(m_world->secrets.holds(m_world->entry()), locked);
    QCOMPARE(only().profile().hasStoredSecret, locked);
    QVERIFY(!only().profile().remember);
    QCOMPARE(m_world->secrets.writes(), 0);
    // It is in use for this run.
    QCOMPARE(only().state(), State::SignedIn);
}

void ConnectionKeychainTest::renamingLeavesTheSecretWhereItIs()
{
    begin(withStored(keyProfile()), key("kept"));
    ConnectionProfile profile = only().profile();
    profile.name = u"Another"_s;
    save(profile, {});
    QCOMPARE(m_world->secrets.writes() + m_world->secrets.removes(), 0);
    QVERIFY(only().profile().hasStoredSecret);
    m_world->manager.fetchAll();
    QTRY_COMPARE(only().state(), State::SignedIn);
    save(profile, key("new"));
    QCOMPARE(m_world->secrets.names(), QStringList { m_world->entry() });
    QVERIFY(m_world->secrets.label(m_world->entry()).contains(u"Another"));
}

void ConnectionKeychainTest::removingTakesTheSecretAlong_data()
{
    QTest::addColumn<bool>("stored");
    QTest::newRow("stored") << true;
    QTest::newRow("never stored") << false;
}

void ConnectionKeychainTest::removingTakesTheSecretAlong()
{
    QFETCH(const bool, stored);
    begin(stored ? withStored(keyProfile()) : keyProfile(), stored ? key("kept") : CredentialBundle());
    m_world->secrets.put(u"partita/connection/of another"_s, "other");
    bool done = false;
    m_world->manager.remove(only(), this, [&](const ConnectionManager::Outcome& outcome) {
        done = outcome.saved && !outcome.secret;
    });
    QTRY_VERIFY(done);
    QCOMPARE(m_world->secrets.names(), QStringList { u"partita/connection/of another"_s });
    QCOMPARE(m_world->secrets.removes(), stored ? 1 : 0);
    QVERIFY(m_world->estate.isEmpty());
}

void ConnectionKeychainTest::aCopyHasItsOwnSecret()
{
    begin(withStored(keyProfile()), key("kept"));
    QVERIFY(m_world->manager.duplicate(only(), u"Copy"_s));
    QTRY_COMPARE(m_world->estate.connections().at(1)->state(), State::SignedIn);
    QCOMPARE(m_world->secrets.names().size(), 2);
    Connection& copy = *m_world->estate.connections().at(1);
    QVERIFY(copy.profile().hasStoredSecret);
    bool done = false;
    m_world->manager.remove(copy, this, [&](const ConnectionManager::Outcome&) { done = true; });
    QTRY_VERIFY(done);
    QCOMPARE(m_world->secrets.names(), QStringList { m_world->entry() });
}

QTEST_GUILESS_MAIN(ConnectionKeychainTest)
#include "tst_connectionkeychain.moc"
