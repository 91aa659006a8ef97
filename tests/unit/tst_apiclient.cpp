// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/credentials.h"
#include "api/signing.h"
#include "api/tokenauthenticator.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"

#include <simdjson.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

namespace {

//! A read that answers with the text of one field.
struct Read
{
    using Reply = QString;
    QString name = u"x"_s;
    Request::Service service = Request::Service::Dms;

    Request request() const
    {
        Request request;
        request.service = service;
        request.path = pathOf({ u"v1.0"_s, name });
        request.permission = u"dms:instance:get"_s;
        return request;
    }
    static ApiResult<Reply> parse(const ReplyBody& body)
    {
        std::string_view text;
        if (body.isEmpty() || body.root()["text"].get(text) != simdjson::SUCCESS) {
            ApiError error;
            error.kind = ApiError::Kind::BadReply;
            error.cause = ApiError::Cause::MissingField;
            error.detail = u"text"_s;
            return unexpected(error);
        }
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
};
static_assert(Endpoint<Read>);

//! A write on one instance.
struct Write
{
    using Reply = NoContent;
    QString instance = u"i1"_s;

    Request request() const
    {
        Request request;
        request.method = Request::Method::Post;
        request.path = pathOf({ u"write"_s });
        request.body = "{}";
        request.changes = instance;
        return request;
    }
    static ApiResult<Reply> parse(const ReplyBody&) { return NoContent {}; }
};

//! Signs nothing, and does so when it is told to.
class StubAuthenticator final : public Authenticator
{
public:
    explicit StubAuthenticator(bool halts)
        : m_halts(halts)
    {
    }
    void authorise(HttpRequest request, const QObject*, Then then) override { then(std::move(request)); }
    bool provesWithEachRequest() const override { return m_halts; }
    bool renewAfterRefusal(quint64) override { return false; }

private:
    bool m_halts;
};

//! Has another token for each request.
class RenewingAuthenticator final : public Authenticator
{
public:
    void authorise(HttpRequest request, const QObject*, Then then) override
    {
        request.proof = ++m_proof;
        then(std::move(request));
    }
    bool provesWithEachRequest() const override { return false; }
    bool renewAfterRefusal(quint64 proof) override { return proof == m_proof; }

private:
    quint64 m_proof = 0;
};

QByteArray json(const char* text)
{
    return QByteArray(R"({"text":")") + text + R"("})";
}

} // namespace

//! The promises of send() and Call, and the policies in their order.
class ApiClientTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

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
    void readsAreRepeated();
    void writesAreSentOnce();
    void aLostReplyOfAWriteIsUnknown();
    void aReadOnlyConnectionLetsOnlyGetOut();
    void oneWritePerInstanceAtATime();
    void aRefusedSignatureStopsTheConnection();
    void aRefusedTokenDoesNot();
    void aCallThatWaitsForItsRetrySeesTheHalt();
    void theFirstSignatureGoesAlone();
    void aRefusedFirstSignatureStopsThoseWhoWait();
    void aCancelledFirstCallGivesItsTurnAway();
    void anotherProjectIsNoRefusalOfTheKey();
    void aReadIsRepeatedOnceWithAFreshToken();
    void aWriteIsNotRepeatedWithAFreshToken();
    void signedOutReadsEndAndWritesGoOn();
    void repliesTellTheServersClock();
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

private:
    template <Endpoint E> Call send(const E& endpoint)
    {
        return m_client->send(endpoint, this, [this](const auto& result) {
            ++m_answers;
            m_error = result ? std::nullopt : std::optional(result.error());
            if constexpr (std::is_same_v<typename E::Reply, QString>)
                m_text = result.value_or(QString());
        });
    }
    std::unique_ptr<ApiClient> make(std::unique_ptr<Authenticator> authenticator, ServiceEndpoints endpoints)
    {
        return std::make_unique<ApiClient>(
            std::move(endpoints), *m_policies, std::move(authenticator),
            ApiClient::Tools { *m_transport, m_workers, m_clock, [] { return 0.5; } });
    }
    std::unique_ptr<ApiClient> make(bool halts)
    {
        return make(std::make_unique<StubAuthenticator>(halts), endpoints());
    }
    static ServiceEndpoints endpoints()
    {
        ServiceEndpoints endpoints;
        endpoints.dms = QUrl(u"https://dms.example.com"_s);
        endpoints.iam = QUrl(u"https://iam.example.com"_s);
        return endpoints;
    }
    //! As after a first request that was accepted.
    void proveTheKey()
    {
        m_policies->signIn.enter(this, [](std::optional<SignInGate::Ticket> ticket) { ticket->accepted(); });
    }

    Workers m_workers;
    fakes::FakeClock m_clock;
    std::unique_ptr<fakes::FakeTransport> m_transport;
    std::unique_ptr<ConnectionPolicies> m_policies;
    std::unique_ptr<ApiClient> m_client;
    int m_answers = 0;
    QString m_text;
    std::optional<ApiError> m_error;
};

void ApiClientTest::init()
{
    m_transport = std::make_unique<fakes::FakeTransport>();
    m_policies = std::make_unique<ConnectionPolicies>(m_clock);
    m_client = make(true);
    m_answers = 0;
    m_text.clear();
    m_error.reset();
}

void ApiClientTest::cleanup()
{
    m_client.reset();
    m_policies.reset();
    m_transport.reset();
}

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

void ApiClientTest::readsAreRepeated()
{
    QSignalSpy finished(m_client.get(), &ApiClient::callFinished);
    m_transport->enqueue("/v1.0/x", 503, {});
    m_transport->enqueue("/v1.0/x", 503, {});
    m_transport->enqueue("/v1.0/x", 200, json("third"));
    const Call call = send(Read {});
    QTRY_COMPARE(m_clock.pending(), 1);
    m_clock.advance(1s);
    QTRY_COMPARE(m_transport->count(), 2);
    QTRY_COMPARE(m_clock.pending(), 1);
    m_clock.advance(1s);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_text, u"third"_s);
    QCOMPARE(m_transport->count(), 3);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].value<CallRecord>().attempts, 3);
}

void ApiClientTest::writesAreSentOnce()
{
    m_transport->enqueue("/write", 503, {});
    const Call call = send(Write {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_clock.pending(), 0);
    QCOMPARE(m_transport->count(), 1);
    QCOMPARE(m_error->outcome, ApiError::Outcome::Unknown);
    QVERIFY(!m_error->retrySafe);
}

void ApiClientTest::aLostReplyOfAWriteIsUnknown()
{
    ApiError lost;
    lost.kind = ApiError::Kind::Network;
    lost.outcome = ApiError::Outcome::Unknown;
    m_transport->enqueueFailure("/write", lost);
    const Call call = send(Write {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->outcome, ApiError::Outcome::Unknown);
    QVERIFY(!m_error->retrySafe);
    QCOMPARE(m_transport->count(), 1);
}

void ApiClientTest::aReadOnlyConnectionLetsOnlyGetOut()
{
    m_policies->writeLock.setEnabled(true);
    m_transport->enqueue("/v1.0/x", 200, json("read"));
    const Call write = send(Write {});
    QCOMPARE(m_answers, 0);
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::WriteLocked);
    QCOMPARE(m_error->outcome, ApiError::Outcome::NotSent);
    QCOMPARE(m_transport->count(), 0);
    const Call read = send(Read {});
    QTRY_COMPARE(m_answers, 2);
    QVERIFY(!m_error);
}

void ApiClientTest::oneWritePerInstanceAtATime()
{
    proveTheKey();
    const Call first = send(Write { u"i1"_s });
    const Call other = send(Write { u"i2"_s });
    const Call second = send(Write { u"i1"_s });
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Busy);
    QCOMPARE(m_transport->count(), 2);

    QVERIFY(m_transport->answer(204, {}));
    QTRY_COMPARE(m_answers, 2);
    const Call third = send(Write { u"i1"_s });
    QCOMPARE(m_transport->count(), 3);
}

void ApiClientTest::aRefusedSignatureStopsTheConnection()
{
    QSignalSpy halted(&m_policies->signIn, &SignInGate::stateChanged);
    m_transport->enqueue("/v1.0/x", 401,
                         R"({"error_code":"APIGW.0301","error_msg":"verify aksk signature fail"})");
    const Call first = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QCOMPARE(m_error->proof, ApiError::Proof::Signature);
    QVERIFY(m_policies->signIn.isHalted());
    QCOMPARE(halted.size(), 1);

    for (int i = 0; i < 10; ++i) {
        const Call next = send(Read {});
        QTRY_COMPARE(m_answers, 2 + i);
        QCOMPARE(m_error->kind, ApiError::Kind::Halted);
        QCOMPARE(m_error->proof, ApiError::Proof::Signature);
    }
    QCOMPARE(m_transport->count(), 1);

    m_policies->signIn.resume();
    m_transport->enqueue("/v1.0/x", 200, json("again"));
    const Call last = send(Read {});
    QTRY_COMPARE(m_text, u"again"_s);
}

void ApiClientTest::aRefusedTokenDoesNot()
{
    m_client = make(false);
    m_transport->enqueue("/v1.0/x", 401, R"({"error_code":"111401001","error_msg":"token"})");
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QVERIFY(!m_policies->signIn.isHalted());
}

void ApiClientTest::aCallThatWaitsForItsRetrySeesTheHalt()
{
    m_transport->enqueue("/v1.0/slow", 503, {});
    const Call waiting = send(Read { u"slow"_s });
    QTRY_COMPARE(m_clock.pending(), 1);
    m_transport->enqueue("/v1.0/x", 401, {});
    const Call refused = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    m_clock.advance(1s);
    QTRY_COMPARE(m_answers, 2);
    QCOMPARE(m_error->kind, ApiError::Kind::Halted);
    QCOMPARE(m_transport->count(), 2);
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

void ApiClientTest::theFirstSignatureGoesAlone()
{
    const Call first = send(Read {});
    const Call second = send(Read { u"y"_s });
    const Call third = send(Read { u"z"_s });
    QCOMPARE(m_transport->count(), 1);
    QVERIFY(m_transport->answer(200, json("x")));
    QTRY_COMPARE(m_transport->count(), 3);
}

void ApiClientTest::aRefusedFirstSignatureStopsThoseWhoWait()
{
    m_transport->enqueue("/v1.0/x", 401, {});
    const Call first = send(Read {});
    const Call second = send(Read { u"y"_s });
    const Call third = send(Read { u"z"_s });
    QTRY_COMPARE(m_answers, 3);
    QCOMPARE(m_transport->count(), 1);
    QVERIFY(m_policies->signIn.isHalted());
}

void ApiClientTest::aCancelledFirstCallGivesItsTurnAway()
{
    Call first = send(Read {});
    const Call second = send(Read { u"y"_s });
    first.cancel();
    QCOMPARE(m_transport->count(), 2);
    QCOMPARE(m_transport->seen().back().request.url.path(), u"/v1.0/y"_s);
}

void ApiClientTest::anotherProjectIsNoRefusalOfTheKey()
{
    m_transport->enqueue("/v1.0/x", 401, R"({"error_code":"111401004","error_msg":"project"})");
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QVERIFY(!m_policies->signIn.isHalted());
}

void ApiClientTest::aReadIsRepeatedOnceWithAFreshToken()
{
    m_client = make(std::make_unique<RenewingAuthenticator>(), endpoints());
    m_transport->enqueue("/v1.0/x", 401, {});
    m_transport->enqueue("/v1.0/x", 200, json("again"));
    const Call call = send(Read {});
    QTRY_COMPARE(m_text, u"again"_s);
    QCOMPARE(m_transport->count(), 2);

    m_transport->enqueue("/v1.0/x", 401, {});
    m_transport->enqueue("/v1.0/x", 401, {});
    const Call refused = send(Read {});
    QTRY_COMPARE(m_answers, 2);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QCOMPARE(m_transport->count(), 4);
}

void ApiClientTest::aWriteIsNotRepeatedWithAFreshToken()
{
    m_client = make(std::make_unique<RenewingAuthenticator>(), endpoints());
    m_transport->enqueue("/write", 401, {});
    const Call call = send(Write {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QCOMPARE(m_error->proof, ApiError::Proof::Token);
    QCOMPARE(m_transport->count(), 1);
}

void ApiClientTest::signedOutReadsEndAndWritesGoOn()
{
    proveTheKey();
    const Call read = send(Read {});
    const Call write = send(Write {});
    m_client->endReads();
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::SignedOut);
    QVERIFY(!read.isActive());
    QVERIFY(write.isActive());
    QVERIFY(m_transport->seen().front().aborted);
}

void ApiClientTest::repliesTellTheServersClock()
{
    HttpReply late = fakes::FakeTransport::reply(200, json("x"));
    const QDateTime ahead = m_clock.now().addSecs(20 * 60);
    late.headers.append(
        Header("Date", QLocale::c().toString(ahead, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()));
    m_transport->enqueue("/v1.0/x", late);
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    // The header has whole seconds only.
    QVERIFY(std::chrono::abs(*m_policies->serverClock.difference() - 20min) <= 1s);
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
