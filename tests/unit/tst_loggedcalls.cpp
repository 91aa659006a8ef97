// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclientfixture.h"
#include "calllogfixture.h"

#include "api/credentials.h"
#include "api/loggedtransport.h"
#include "api/tokenauthenticator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::test;

//! Whole calls, with their sign-ins and repetitions, leave records without secrets.
class LoggedCallsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void quotedSecretsAreTakenOut();
    void everyAttemptIsAnEntry();
    void noSecretOfASignInIsKept_data();
    void noSecretOfASignInIsKept();
    void noSecretOfASignatureIsKept();

private:
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::sendPostedEvents();
    }
    void signInAndAsk(QByteArrayView password, QByteArrayView passcode, const QByteArray& token);

    fakes::FakeClock m_clock;
    std::unique_ptr<CallLog> m_log;
    std::shared_ptr<fakes::FakeTransport> m_fake;
    std::unique_ptr<LoggedTransport> m_logged;
};

void LoggedCallsTest::init()
{
    m_log = std::make_unique<CallLog>();
    m_fake = std::make_shared<fakes::FakeTransport>();
    m_logged = std::make_unique<LoggedTransport>(m_fake, *m_log, m_clock, [] { return u"orders"_s; });
}

void LoggedCallsTest::signInAndAsk(QByteArrayView password, QByteArrayView passcode, const QByteArray& token)
{
    ConnectionPolicies policies(m_clock);
    Workers workers;
    ServiceEndpoints endpoints;
    endpoints.dms = QUrl(u"https://dms.example.com"_s);
    endpoints.iam = QUrl(u"https://iam.example.com"_s);
    Credentials credentials;
    UserPassword user;
    user.domain = u"account"_s;
    user.user = u"alice"_s;
    user.password = Secret(password);
    user.passcode = Secret(passcode);
    credentials.set(std::move(user));
    TokenIssuer issuer({ *m_logged, m_clock, policies.signIn, credentials });
    ApiClient client(
        endpoints, policies,
        std::make_unique<TokenAuthenticator>(issuer, endpoints.iam, TokenScope { ProjectId(u"p1"_s), {} }),
        { *m_logged, workers, m_clock, [] { return 0.5; } });
    bool heard = false;
    const Call call = client.send(Read {}, this, [&](const ApiResult<QString>&) { heard = true; });
    // A service that tells all it was told.
    const QByteArray facts = R"("token":{"issued_at":"2026-01-01T00:00:00.000Z","expires_at":)"
                             R"("2026-01-02T00:00:00.000Z","project":{"id":"p1"}})";
    HttpReply issued = fakes::FakeTransport::reply(
        201, "{" + facts + ",\"echo\":" + m_fake->seen().back().request.body + "}");
    issued.headers.append(Header("X-Subject-Token", token));
    m_fake->answer(issued);
    settle();
    QCOMPARE(m_fake->count(), 2);
    m_fake->answer(400, R"({"error_code":"x","error_msg":"no: )" + token + "\"}");
    settle();
    QVERIFY(heard);
}

void LoggedCallsTest::quotedSecretsAreTakenOut()
{
    HttpRequest request;
    request.method = Request::Method::Post;
    request.url = QUrl(u"https://dms.example.com/v1.0/p1/instances"_s);
    request.headers = { { "X-Auth-Token", "token-one" } };
    request.body = R"({"password":"hunter2","description":"not hunter2"})";
    const auto reply = m_logged->start(request);
    HttpReply answer = fakes::FakeTransport::reply(400, R"({"error_msg":"hunter2 or token-one is wrong"})");
    answer.headers.append(Header("X-Debug", "token-one"));
    answer.headers.append(Header("X-Subject-Token", "token-two"));
    answer.headers.append(Header("X-Request-Id", "token-two"));
    m_fake->answer(answer);
    settle();
    QCOMPARE(m_log->find(1)->result.body.text, QByteArray(R"({"error_msg":"<redacted>"})"));
    for (const char* secret : { "hunter2", "token-one", "token-two" })
        QVERIFY2(!textOf(*m_log).contains(secret), secret);
}

void LoggedCallsTest::everyAttemptIsAnEntry()
{
    ConnectionPolicies policies(m_clock);
    Workers workers;
    ServiceEndpoints endpoints;
    endpoints.dms = QUrl(u"https://dms.example.com"_s);
    ApiClient client(endpoints, policies, std::make_unique<StubAuthenticator>(true),
                     { *m_logged, workers, m_clock, [] { return 0.5; } });
    m_fake->enqueue("/v1.0/x", 503, "{}");
    m_fake->enqueue("/v1.0/x", 200, R"({"text":"a"})");
    QString heard;
    const Call call = client.send(Read {}, this,
                                  [&](const ApiResult<QString>& text) { heard = text.value_or(QString()); });
    settle();
    QCOMPARE(m_log->find(1)->result.status, 503);
    m_clock.advance(std::chrono::seconds(30));
    QTRY_COMPARE(heard, u"a"_s);
    QCOMPARE(m_log->size(), 2);
    QCOMPARE(m_log->find(2)->result.status, 200);
}

void LoggedCallsTest::noSecretOfASignInIsKept_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("passcode");
    QTest::newRow("plain") << QByteArray("Hunter-2-secret") << QByteArray();
    QTest::newRow("escaped") << QByteArray("Hunter\"2\\secret") << QByteArray();
    QTest::newRow("passcode") << QByteArray("Hunter-2-secret") << QByteArray("918273");
}

void LoggedCallsTest::noSecretOfASignInIsKept()
{
    QFETCH(const QByteArray, password);
    QFETCH(const QByteArray, passcode);
    const QByteArray token = "MIIFtoken" + QByteArray(3000, 'z');
    signInAndAsk(password, passcode, token);
    QCOMPARE(m_log->size(), 2);
    const QByteArray text = textOf(*m_log);
    QVERIFY(text.contains("alice"));
    QVERIFY(text.contains("\"$(json \"$PASSWORD\")\""));
    QVERIFY(text.contains("X-Subject-Token: <redacted>"));
    for (const QByteArray& secret : { password, QByteArray("Hunter"), passcode, token, QByteArray("MIIF") })
        QVERIFY2(secret.isEmpty() || !text.contains(secret), secret.constData());
}

void LoggedCallsTest::noSecretOfASignatureIsKept()
{
    ConnectionPolicies policies(m_clock);
    Workers workers;
    ServiceEndpoints endpoints;
    endpoints.dms = QUrl(u"https://dms.example.com"_s);
    Credentials credentials;
    credentials.set(AccessKey { "AKID", Secret("sk-secret"), Secret("security-token") });
    ApiClient client(
        endpoints, policies,
        std::make_unique<SigningAuthenticator>(credentials, ProjectId(u"p1"_s), policies.serverClock),
        { *m_logged, workers, m_clock, [] { return 0.5; } });
    const Call call = client.send(Read {}, this, [](const ApiResult<QString>&) {});
    QCOMPARE(m_log->size(), 1);
    const QByteArray sent = textOf(m_fake->seen().front().request.headers);
    QVERIFY(sent.contains("security-token"));
    QVERIFY(sent.contains("AKID"));
    const QByteArray text = textOf(*m_log);
    QVERIFY(text.contains("X-Project-Id: p1"));
    for (const char* secret : { "sk-secret", "security-token", "AKID", "Signature=" })
        QVERIFY2(!text.contains(secret), secret);
}

QTEST_GUILESS_MAIN(LoggedCallsTest)
#include "tst_loggedcalls.moc"
