// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using test::ConnectionFixture;
using State = Connection::State;

//! The states of a connection, and that a secret is neither tried twice nor left behind.
class ConnectionUnderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void beginsSignedOutOrDisabled();
    void signsInByKey();
    void signsInByToken();
    void aPasscodeIsNeededAtEachSignIn();
    void whatIsNotEnoughSignsNobodyIn_data();
    void whatIsNotEnoughSignsNobodyIn();
    void aPartLeavesTheRestAsItIs();
    void aRefusedKeyIsNotTriedAgain();
    void aRefusedPasswordIsNotTriedAgain();
    void oneTryMoreOnAPersonsBehalf();
    void aNewSecretIsTriedAfterARefusal();
    void signOutWipesAndEnds();
    void signOutForgetsTheToken();
    void signOutDropsTheProxysPassword();
    void valuesStayAfterSigningOut();
    void aDisabledConnectionSignsNobodyIn();
    void failuresOfTheKeychainAreTold_data();
    void failuresOfTheKeychainAreTold();
    void onlyTheLastQuestionIsAnswered();

private:
    Connection& make(ConnectionProfile profile)
    {
        m_connection = std::make_unique<Connection>(std::move(profile), m->tools());
        return *m_connection;
    }
    Feed::State feed(int place) const { return m_connection->sessions().at(place)->instances().state(); }
    const std::optional<ApiError>& error(int place) const
    {
        return m_connection->sessions().at(place)->instances().error();
    }

    std::unique_ptr<ConnectionFixture> m;
    std::unique_ptr<Connection> m_connection;
};

void ConnectionUnderTest::init()
{
    m = std::make_unique<ConnectionFixture>();
}

void ConnectionUnderTest::cleanup()
{
    m_connection.reset();
    m.reset();
}

void ConnectionUnderTest::beginsSignedOutOrDisabled()
{
    QCOMPARE(make(m->byKey(2)).state(), State::SignedOut);
    QCOMPARE(m_connection->sessions().size(), 2);
    QCOMPARE(feed(0), Feed::State::Idle);
    ConnectionProfile disabled = m->byKey();
    disabled.enabled = false;
    QCOMPARE(make(disabled).state(), State::Disabled);
    QCOMPARE(m->transport.count(), 0);
}

void ConnectionUnderTest::signsInByKey()
{
    Connection& connection = make(m->byKey());
    QSignalSpy changes(&connection, &Connection::stateChanged);
    QVERIFY(connection.signIn(m->key()));
    QCOMPARE(connection.state(), State::SignedIn);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(m->transport.count(), 1);
    QVERIFY(m->header(m->sent(0), "Authorization").contains("Access=AK-ONE"));
    QVERIFY(!m->header(m->sent(0), "Authorization").contains("s3cr3t"));
    QVERIFY(m->answer(m->instances(2)));
    QTRY_COMPARE(feed(0), Feed::State::Loaded);
    QVERIFY(!connection.tokenExpires().isValid());
}

void ConnectionUnderTest::signsInByToken()
{
    Connection& connection = make(m->byUser(2));
    QSignalSpy expires(&connection, &Connection::tokenExpiresChanged);
    QVERIFY(connection.signIn(m->password()));
    // The second place waits for what becomes of the password.
    QCOMPARE(m->transport.count(), 1);
    QCOMPARE(m->sent(0).url.path(), u"/v3/auth/tokens"_s);
    QVERIFY(m->answer(m->token("token-one", "p1")));
    QCOMPARE(expires.count(), 1);
    QCOMPARE(connection.tokenExpires(), QDateTime(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC));
    QCOMPARE(m->transport.count(), 3);
    QVERIFY(m->answer(m->sent(1).body.isEmpty() ? m->instances(1) : m->token("token-two", "p2")));
    QVERIFY(m->answer(m->sent(2).body.isEmpty() ? m->instances(1) : m->token("token-two", "p2")));
    QVERIFY(m->answer(m->instances(1)));
    QTRY_COMPARE(feed(0), Feed::State::Loaded);
    QTRY_COMPARE(feed(1), Feed::State::Loaded);
    QCOMPARE(m->transport.count(), 4);
}

void ConnectionUnderTest::aPasscodeIsNeededAtEachSignIn()
{
    ConnectionProfile profile = m->byUser();
    profile.signIn.passcode = true;
    Connection& connection = make(profile);
    QVERIFY(connection.signIn(m->password()));
    m->settle();
    QVERIFY(connection.lacksPasscode());
    QCOMPARE(m->transport.count(), 0);
    QCOMPARE(error(0)->cause, ApiError::Cause::PasscodeNeeded);

    QSignalSpy changes(&connection, &Connection::stateChanged);
    connection.renew(Secret("123456"));
    QCOMPARE(changes.count(), 1);
    QVERIFY(!connection.lacksPasscode());
    QCOMPARE(m->transport.count(), 1);
    QVERIFY(m->sent(0).body.contains("123456"));
    connection.signOut();
    connection.renew(Secret("654321"));
    QCOMPARE(connection.state(), State::SignedOut);
    QCOMPARE(m->transport.count(), 1);
}

void ConnectionUnderTest::whatIsNotEnoughSignsNobodyIn_data()
{
    QTest::addColumn<bool>("byUser");
    QTest::addColumn<bool>("temporary");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<QByteArray>("securityToken");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<bool>("enough");
    const QByteArray no;
    QTest::newRow("nothing for a key") << false << false << no << no << no << false;
    QTest::newRow("a password for a key") << false << false << no << no << "pa55"_ba << false;
    QTest::newRow("a key") << false << false << "key"_ba << no << no << true;
    QTest::newRow("a temporary key without token") << false << true << "key"_ba << no << no << false;
    QTest::newRow("a token without its key") << false << true << no << "token"_ba << no << false;
    QTest::newRow("a temporary key") << false << true << "key"_ba
                                     << "token"_ba << no << true;
    QTest::newRow("nothing for a user") << true << false << no << no << no << false;
    QTest::newRow("a key for a user") << true << false << "key"_ba << no << no << false;
    QTest::newRow("a password") << true << false << no << no << "pa55"_ba << true;
}

void ConnectionUnderTest::whatIsNotEnoughSignsNobodyIn()
{
    QFETCH(const bool, byUser);
    QFETCH(const bool, temporary);
    QFETCH(const bool, enough);
    ConnectionProfile profile = byUser ? m->byUser() : m->byKey();
    profile.signIn.temporary = temporary;
    make(profile);
    CredentialBundle bundle;
    bundle.proxyPassword = Secret("proxy");
    for (const auto& [member, column] : { std::pair(&CredentialBundle::secretKey, "secretKey"),
                                          std::pair(&CredentialBundle::securityToken, "securityToken"),
                                          std::pair(&CredentialBundle::password, "password") })
        bundle.*member = Secret(*static_cast<QByteArray*>(QTest::qData(column, qMetaTypeId<QByteArray>())));
    QCOMPARE(m_connection->signIn(std::move(bundle)), enough);
    QCOMPARE(m_connection->state(), enough ? State::SignedIn : State::SignedOut);
    m->settle();
    QCOMPARE(m->transport.count(), enough ? 1 : 0);
}

void ConnectionUnderTest::aPartLeavesTheRestAsItIs()
{
    Connection& connection = make(m->byKey());
    QVERIFY(connection.signIn(m->key()));
    const QByteArray before = m->header(m->sent(0), "Authorization");
    QVERIFY(m->answer(m->instances(1)));
    QTRY_COMPARE(feed(0), Feed::State::Loaded);
    CredentialBundle proxy;
    proxy.proxyPassword = Secret("proxy");
    QVERIFY(connection.signIn(std::move(proxy)));
    QCOMPARE(m->network.transports().back().proxyPassword, "proxy"_ba);
    // The same request at the same moment: signed with the same key.
    QCOMPARE(m->transport.count(), 2);
    QCOMPARE(m->header(m->sent(1), "Authorization"), before);
}

void ConnectionUnderTest::aRefusedKeyIsNotTriedAgain()
{
    Connection& connection = make(m->byKey(3));
    QVERIFY(connection.signIn(m->key("wrong")));
    QCOMPARE(m->transport.count(), 1);
    QVERIFY(m->answer(m->refused()));
    QVERIFY(connection.policies().signIn.isHalted());
    QCOMPARE(error(0)->kind, ApiError::Kind::Authentication);
    QCOMPARE(error(1)->kind, ApiError::Kind::Halted);
    QCOMPARE(error(2)->kind, ApiError::Kind::Halted);
    connection.sessions().at(1)->instances().reload();
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), 1);
    // It is in memory all the same: each place tells what the service thinks of it.
    QCOMPARE(connection.state(), State::SignedIn);
}

void ConnectionUnderTest::aRefusedPasswordIsNotTriedAgain()
{
    Connection& connection = make(m->byUser(3));
    QVERIFY(connection.signIn(m->password("wrong")));
    QVERIFY(m->answer(m->refused()));
    QVERIFY(connection.policies().signIn.isHalted());
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), 1);
    for (int place = 0; place < 3; ++place)
        QCOMPARE(feed(place), Feed::State::Failed);
}

void ConnectionUnderTest::oneTryMoreOnAPersonsBehalf()
{
    Connection& connection = make(m->byKey(3));
    QVERIFY(connection.signIn(m->key()));
    QVERIFY(m->answer(m->refused()));
    connection.resume();
    m->settle();
    QCOMPARE(m->transport.count(), 2);
    QVERIFY(m->answer(m->refused()));
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(m->transport.count(), 2);
}

void ConnectionUnderTest::aNewSecretIsTriedAfterARefusal()
{
    Connection& connection = make(m->byKey(2));
    QVERIFY(connection.signIn(m->key("wrong")));
    QVERIFY(m->answer(m->refused()));
    QVERIFY(connection.signIn(m->key("right")));
    QCOMPARE(m->transport.count(), 2);
    QVERIFY(m->header(m->sent(0), "Authorization") != m->header(m->sent(1), "Authorization"));
    QVERIFY(m->answer(m->instances(1)));
    QCOMPARE(m->transport.count(), 3);
    QVERIFY(m->answer(m->instances(1)));
    QTRY_COMPARE(feed(1), Feed::State::Loaded);
    QTRY_COMPARE(feed(0), Feed::State::Loaded);
}

void ConnectionUnderTest::signOutWipesAndEnds()
{
    Connection& connection = make(m->byKey(2));
    QVERIFY(connection.signIn(m->key()));
    QVERIFY(m->answer(m->instances(1)));
    QCOMPARE(m->transport.hanging(), 1);
    connection.signOut();
    QCOMPARE(connection.state(), State::SignedOut);
    QCOMPARE(m->transport.hanging(), 0);
    QCOMPARE(error(1)->kind, ApiError::Kind::SignedOut);
    QTRY_VERIFY(!connection.sessions().at(0)->instances().isLoading());
    connection.sessions().at(0)->instances().reload();
    m->settle();
    m->clock.advance(24h);
    m->settle();
    QCOMPARE(error(0)->kind, ApiError::Kind::SignedOut);
    QCOMPARE(m->transport.count(), 2);
    // Nothing of the key is left that a part could be added to.
    QVERIFY(!connection.signIn({}));
}

void ConnectionUnderTest::signOutForgetsTheToken()
{
    Connection& connection = make(m->byUser());
    QVERIFY(connection.signIn(m->password()));
    QVERIFY(m->answer(m->token()));
    QVERIFY(m->answer(m->instances(1)));
    QTRY_COMPARE(feed(0), Feed::State::Loaded);
    QVERIFY(connection.tokenExpires().isValid());
    connection.signOut();
    QVERIFY(!connection.tokenExpires().isValid());
    QVERIFY(connection.signIn(m->password()));
    QCOMPARE(m->lastSent().url.path(), u"/v3/auth/tokens"_s);
    QCOMPARE(m->transport.count(), 3);
}

void ConnectionUnderTest::signOutDropsTheProxysPassword()
{
    Connection& connection = make(m->byKey());
    CredentialBundle bundle = m->key();
    bundle.proxyPassword = Secret("proxy");
    QVERIFY(connection.signIn(std::move(bundle)));
    QCOMPARE(m->network.transports().back().proxyPassword, "proxy"_ba);
    connection.signOut();
    QCOMPARE(m->network.transports().back().proxyPassword, QByteArray());
}

void ConnectionUnderTest::valuesStayAfterSigningOut()
{
    Connection& connection = make(m->byKey());
    QVERIFY(connection.signIn(m->key()));
    QVERIFY(m->answer(m->instances(3)));
    QTRY_COMPARE(feed(0), Feed::State::Loaded);
    connection.signOut();
    QCOMPARE(connection.sessions().first()->instances().value()->instances.size(), size_t(3));
}

void ConnectionUnderTest::aDisabledConnectionSignsNobodyIn()
{
    ConnectionProfile disabled = m->byKey();
    disabled.enabled = false;
    Connection& connection = make(disabled);
    QVERIFY(!connection.signIn(m->key()));
    connection.failFetching({ SecretError::Kind::Locked, {} });
    connection.signOut();
    QCOMPARE(connection.state(), State::Disabled);
    QCOMPARE(m->transport.count(), 0);
}

void ConnectionUnderTest::failuresOfTheKeychainAreTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("absent") << int(SecretError::Kind::NoService);
    QTest::newRow("locked") << int(SecretError::Kind::Locked);
    QTest::newRow("refused") << int(SecretError::Kind::Denied);
    QTest::newRow("missing") << int(SecretError::Kind::Missing);
    QTest::newRow("too late") << int(SecretError::Kind::TimedOut);
}

void ConnectionUnderTest::failuresOfTheKeychainAreTold()
{
    QFETCH(const int, kind);
    Connection& connection = make(m->byKey());
    connection.beginFetching();
    QCOMPARE(connection.state(), State::Fetching);
    connection.failFetching({ SecretError::Kind(kind), {} });
    QCOMPARE(connection.state(), State::SignedOut);
    QCOMPARE(int(connection.secretError()->kind), kind);
    connection.beginFetching();
    QVERIFY(!connection.secretError());
    QVERIFY(connection.signIn(m->key()));
    // It was typed while the keychain was asked, whose answer is too late now.
    connection.failFetching({ SecretError::Kind(kind), {} });
    QCOMPARE(connection.state(), State::SignedIn);
    QVERIFY(!connection.secretError());
}

void ConnectionUnderTest::onlyTheLastQuestionIsAnswered()
{
    Connection& connection = make(m->byKey());
    const quint64 first = connection.beginFetching();
    QVERIFY(connection.isFetching(first));
    connection.signOut();
    QVERIFY(!connection.isFetching(first));
    const quint64 second = connection.beginFetching();
    QVERIFY(!connection.isFetching(first));
    QVERIFY(connection.isFetching(second));
    QVERIFY(connection.signIn(m->key()));
    QVERIFY(!connection.isFetching(second));
}

QTEST_GUILESS_MAIN(ConnectionUnderTest)
#include "tst_connection.moc"
