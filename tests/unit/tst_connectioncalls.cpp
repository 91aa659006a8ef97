// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calllogfixture.h"
#include "connectiontestfixture.h"

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::test;

//! Everything that a connection, or the test of one, sends is in the log.
class ConnectionCallsTest : public ConnectionTestFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        start();
        m_log = std::make_unique<CallLog>();
    }
    void cleanup()
    {
        end();
        m_log.reset();
    }

    void keepsTheSignInAndTheCalls();
    void namesTheConnectionAsItIsCalled();
    void keepsCallsThroughAnotherProxy();
    void keepsTheTestOfAConnection();
    void nothingIsKeptWithoutALog();

private:
    Connection::Tools tools()
    {
        Connection::Tools tools = m->tools();
        tools.calls = m_log.get();
        return tools;
    }
    QStringList calls() const
    {
        QStringList calls;
        for (int i = 0; i < m_log->size(); ++i) {
            const CallLogEntry& entry = *m_log->find(m_log->firstNumber() + quint64(i));
            calls.append(entry.connection + u' ' + QString::fromLatin1(methodName(entry.method)) + u' '
                         + entry.url.host() + entry.url.path() + u' ' + QString::number(entry.result.status));
        }
        return calls;
    }

    std::unique_ptr<CallLog> m_log;
};

void ConnectionCallsTest::keepsTheSignInAndTheCalls()
{
    Connection connection(m->byUser(), tools());
    QVERIFY(connection.signIn(m->password("pa55-word")));
    m->settle();
    QVERIFY(m->answer(m->token("token-one")));
    QVERIFY(m->answer(m->instances(1)));
    QCOMPARE(calls(),
             (QStringList { u"dms.example.test POST iam.example.test/v3/auth/tokens 201"_s,
                            u"dms.example.test GET dms.example.test/v1.0/p1/instances 200"_s }));
    const QByteArray text = textOf(*m_log);
    QVERIFY(!text.contains("pa55-word"));
    QVERIFY(!text.contains("token-one"));
}

void ConnectionCallsTest::namesTheConnectionAsItIsCalled()
{
    Connection connection(m->byKey(), tools());
    QVERIFY(connection.signIn(m->key()));
    ConnectionProfile renamed = connection.profile();
    renamed.name = u"orders"_s;
    connection.setProfile(renamed);
    QVERIFY(m->answer(m->instances(1)));
    QTRY_VERIFY(!connection.sessions().first()->instances().isLoading());
    connection.sessions().first()->instances().reload();
    m->settle();
    QCOMPARE(calls(),
             (QStringList { u"dms.example.test GET dms.example.test/v1.0/p1/instances 200"_s,
                            u"orders GET dms.example.test/v1.0/p1/instances 0"_s }));
    QVERIFY(!textOf(*m_log).contains("AK-ONE"));
}

void ConnectionCallsTest::keepsCallsThroughAnotherProxy()
{
    Connection connection(m->byKey(), tools());
    CredentialBundle bundle = m->key();
    bundle.proxyPassword = Secret("proxy-pass");
    QVERIFY(connection.signIn(std::move(bundle)));
    QCOMPARE(m->network.transports().back().proxyPassword, QByteArray("proxy-pass"));
    QCOMPARE(m_log->size(), 1);
    connection.signOut();
    QCOMPARE(m_log->find(1)->result.state, CallResult::State::Aborted);
    QVERIFY(connection.signIn(m->key()));
    QCOMPARE(m_log->size(), 2);
    QVERIFY(!textOf(*m_log).contains("proxy-pass"));
}

void ConnectionCallsTest::keepsTheTestOfAConnection()
{
    const ConnectionProfile profile = m->byUser();
    m_test = std::make_unique<ConnectionTest>(profile, profile.places.first(), m->password("pa55-word"),
                                              Secret(), tools());
    m_test->start();
    m->settle();
    reachSignIn();
    QVERIFY(m->answer(m->token()));
    QVERIFY(m->answer(fakes::FakeTransport::reply(200, Projects)));
    QCOMPARE(calls(),
             (QStringList { u"dms.example.test GET dms.example.test 404"_s,
                            u"dms.example.test POST iam.example.test/v3/auth/tokens 201"_s,
                            u"dms.example.test GET iam.example.test/v3/auth/projects 200"_s,
                            u"dms.example.test GET dms.example.test/v1.0/p1/instances 0"_s }));
    QVERIFY(!textOf(*m_log).contains("pa55-word"));
}

void ConnectionCallsTest::nothingIsKeptWithoutALog()
{
    Connection connection(m->byKey(), m->tools());
    QVERIFY(connection.signIn(m->key()));
    QVERIFY(m->answer(m->instances(1)));
    QCOMPARE(m_log->size(), 0);
}

QTEST_GUILESS_MAIN(ConnectionCallsTest)
#include "tst_connectioncalls.moc"
