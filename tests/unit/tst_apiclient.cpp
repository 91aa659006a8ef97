// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclientfixture.h"

#include "api/credentials.h"
#include "api/tokenauthenticator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::test;

//! The promises of send() and Call.
class ApiClientTest : public ApiClientFixture
{
    Q_OBJECT

private slots:
    void deliversTheValueLater();
    void deliversALargeReplyParsedElsewhere();
    void deletingTheCallAborts();
    void assigningANewCallDropsTheStaleReply();
    void aDeadContextHearsNothing();
    void theOwnerMayDieInsideTheCompletion();
    void theClientMayDieFirst();
    void theReceiverOfTheRecordMayDropTheCall();
    void aReplyWithoutARequiredFieldNamesIt();
    void bodiesThatAreNoJsonAreBadReplies_data();
    void bodiesThatAreNoJsonAreBadReplies();
    void errorsCarryPermissionAndRequestId();
    void theBasePathStandsForTheVersion();
    void everyServiceHasItsEndpoint_data();
    void everyServiceHasItsEndpoint();
    void aServiceWithoutEndpointIsRefused_data();
    void aServiceWithoutEndpointIsRefused();
    void aTokenOfTheAccountGoesToTheServiceOfTheAccount();
    void pathsCannotClimb_data();
    void pathsCannotClimb();
    void theEndpointsPathIsAPrefix();
    void countsWhatIsInFlight();
};

void ApiClientTest::deliversTheValueLater()
{
    m_transport->enqueue("/v1.0/x", 200, json("hello"));
    const Call call = send(Read {});
    QCOMPARE(m_answers, 0);
    QVERIFY(call.isActive());
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_text, u"hello"_s);
    QVERIFY(!call.isActive());
}

void ApiClientTest::deliversALargeReplyParsedElsewhere()
{
    const QByteArray large(100'000, 'a');
    m_transport->enqueue("/v1.0/x", 200, json(large.constData()));
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_text.size(), 100'000);
}

void ApiClientTest::deletingTheCallAborts()
{
    {
        const Call call = send(Read {});
        QCOMPARE(m_transport->hanging(), 1);
    }
    QVERIFY(m_transport->seen().front().aborted);
    QVERIFY(!m_transport->answer(200, json("late")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_answers, 0);
}

void ApiClientTest::assigningANewCallDropsTheStaleReply()
{
    Call call = send(Read { u"old"_s });
    m_transport->enqueue("/v1.0/new", 200, json("new"));
    call = send(Read { u"new"_s });
    QVERIFY(m_transport->seen().front().aborted);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_text, u"new"_s);
}

void ApiClientTest::aDeadContextHearsNothing()
{
    auto context = std::make_unique<QObject>();
    int heard = 0;
    const Call call = m_client->send(Read {}, context.get(), [&](const ApiResult<QString>&) { ++heard; });
    context.reset();
    QVERIFY(m_transport->answer(200, json("late")));
    QTRY_VERIFY(!call.isActive());
    QCOMPARE(heard, 0);
}

void ApiClientTest::theOwnerMayDieInsideTheCompletion()
{
    struct Owner : QObject
    {
        Call call;
    };
    auto* owner = new Owner;
    bool heard = false;
    m_transport->enqueue("/v1.0/x", 200, json("bye"));
    owner->call = m_client->send(Read {}, owner, [&, owner](const ApiResult<QString>&) {
        delete owner;
        heard = true;
    });
    QTRY_VERIFY(heard);
}

void ApiClientTest::theClientMayDieFirst()
{
    const Call call = send(Read {});
    m_client.reset();
    m_transport->answer(200, json("late"));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(m_answers, 0);
}

void ApiClientTest::theReceiverOfTheRecordMayDropTheCall()
{
    m_transport->enqueue("/v1.0/x", 200, json("bye"));
    Call call = send(Read {});
    bool finished = false;
    connect(m_client.get(), &ApiClient::callFinished, this, [&] {
        call.cancel();
        finished = true;
    });
    QTRY_VERIFY(finished);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_answers, 0);
}

void ApiClientTest::aReplyWithoutARequiredFieldNamesIt()
{
    HttpReply reply = fakes::FakeTransport::reply(200, "{}");
    reply.headers.append(Header("X-Request-Id", "r1"));
    m_transport->enqueue("/v1.0/x", reply);
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::BadReply);
    QCOMPARE(m_error->cause, ApiError::Cause::MissingField);
    QCOMPARE(m_error->detail, u"text"_s);
    QCOMPARE(m_error->httpStatus, 200);
    QCOMPARE(m_error->requestId, u"r1"_s);
}

void ApiClientTest::bodiesThatAreNoJsonAreBadReplies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("cause");
    QTest::newRow("html") << QByteArray("<html>proxy</html>") << int(ApiError::Cause::NotJson);
    QTest::newRow("truncated") << QByteArray(R"({"text":"a)") << int(ApiError::Cause::NotJson);
    QTest::newRow("empty") << QByteArray() << int(ApiError::Cause::MissingField);
    QTest::newRow("deep") << QByteArray(1000, '[') + QByteArray(1000, ']') << int(ApiError::Cause::TooDeep);
    QTest::newRow("a million deep") << QByteArray(1'000'000, '[') + QByteArray(1'000'000, ']')
                                    << int(ApiError::Cause::TooDeep);
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe", 3) << int(ApiError::Cause::NotJson);
}

void ApiClientTest::bodiesThatAreNoJsonAreBadReplies()
{
    QFETCH(QByteArray, body);
    m_transport->enqueue("/v1.0/x", 200, body);
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::BadReply);
    QTEST(int(m_error->cause), "cause");
}

void ApiClientTest::errorsCarryPermissionAndRequestId()
{
    HttpReply reply = fakes::FakeTransport::reply(403, R"({"error_code":"111403003","error_msg":"no"})");
    reply.headers.append(Header("X-Request-Id", "r2"));
    m_transport->enqueue("/v1.0/x", reply);
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Permission);
    QCOMPARE(m_error->code, u"111403003"_s);
    QCOMPARE(m_error->permission, u"dms:instance:get"_s);
    QCOMPARE(m_error->requestId, u"r2"_s);
    QCOMPARE(m_transport->count(), 1);
}

void ApiClientTest::theBasePathStandsForTheVersion()
{
    ServiceEndpoints other = endpoints();
    other.dmsBasePath = u"/kafka/v1"_s;
    m_client = make(std::make_unique<StubAuthenticator>(true), other);
    const Call call = send(Read {});
    QCOMPARE(m_transport->seen().front().request.url.path(), u"/kafka/v1/x"_s);
}

void ApiClientTest::everyServiceHasItsEndpoint_data()
{
    QTest::addColumn<Request::Service>("service");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("ofAccount");
    QTest::newRow("dms") << Request::Service::Dms << u"https://dms.example.com/kafka/x"_s << false;
    QTest::newRow("iam") << Request::Service::Iam << u"https://iam.example.com/v1.0/x"_s << false;
    QTest::newRow("vpc") << Request::Service::Vpc << u"https://vpc.example.com/net/v1.0/x"_s << false;
    QTest::newRow("eps") << Request::Service::Eps << u"https://eps.example.com/v1.0/x"_s << true;
}

void ApiClientTest::everyServiceHasItsEndpoint()
{
    QFETCH(Request::Service, service);
    ServiceEndpoints all = endpoints();
    all.vpc = QUrl(u"https://vpc.example.com/net"_s);
    all.eps = QUrl(u"https://eps.example.com"_s);
    all.dmsBasePath = u"/kafka"_s;
    m_client = make(std::make_unique<StubAuthenticator>(true), all);
    const Call call = send(Read { u"x"_s, service });
    QTEST(m_transport->seen().front().request.url.toString(), "url");
    QTEST(m_transport->seen().front().request.ofAccount, "ofAccount");
}

void ApiClientTest::aServiceWithoutEndpointIsRefused_data()
{
    QTest::addColumn<Request::Service>("service");
    QTest::newRow("vpc") << Request::Service::Vpc;
    QTest::newRow("eps") << Request::Service::Eps;
}

void ApiClientTest::aServiceWithoutEndpointIsRefused()
{
    QFETCH(Request::Service, service);
    const Call call = send(Read { u"x"_s, service });
    QCOMPARE(m_answers, 0);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Refused);
    QCOMPARE(m_error->outcome, ApiError::Outcome::NotSent);
    QCOMPARE(m_transport->count(), 0);
    // The refusal says nothing about the key: others still go.
    const Call other = send(Read {});
    QCOMPARE(m_transport->count(), 1);
}

void ApiClientTest::aTokenOfTheAccountGoesToTheServiceOfTheAccount()
{
    Credentials credentials;
    UserPassword user;
    user.domain = u"account"_s;
    user.user = u"alice"_s;
    user.password = Secret("secret");
    credentials.set(std::move(user));
    TokenIssuer issuer({ *m_transport, m_clock, m_policies->signIn, credentials });
    ServiceEndpoints all = endpoints();
    all.eps = QUrl(u"https://eps.example.com"_s);
    m_client = make(
        std::make_unique<TokenAuthenticator>(issuer, all.iam, TokenScope { ProjectId(u"p1"_s), {} }), all);
    const Call call = send(Read { u"x"_s, Request::Service::Eps });
    const QByteArray asked = m_transport->seen().front().request.body;
    QVERIFY(asked.contains(R"("scope":{"domain":{"name":"account"}})"));
    QVERIFY(!asked.contains("p1"));
}

void ApiClientTest::pathsCannotClimb_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dot dot") << u".."_s;
}

void ApiClientTest::pathsCannotClimb()
{
    QFETCH(QString, name);
    const Call call = send(Read { name });
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Refused);
    QCOMPARE(m_transport->count(), 0);
}

void ApiClientTest::theEndpointsPathIsAPrefix()
{
    ServiceEndpoints behindAGate;
    behindAGate.dms = QUrl(u"https://user@gate.example.com:8443/dms/#f"_s);
    m_client = make(std::make_unique<StubAuthenticator>(true), behindAGate);
    const Call call = send(Read { u"a/b 订"_s });
    QCOMPARE(m_transport->seen().front().request.url.toEncoded(),
             QByteArray("https://gate.example.com:8443/dms/v1.0/a%2Fb%20%E8%AE%A2"));
}

void ApiClientTest::countsWhatIsInFlight()
{
    proveTheKey();
    Call first = send(Read {});
    const Call second = send(Read {});
    QCOMPARE(m_client->inFlight(), 2);
    first.cancel();
    QCOMPARE(m_client->inFlight(), 1);
    m_transport->answer(200, json("x"));
    QTRY_COMPARE(m_client->inFlight(), 0);
}

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
