// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclientfixture.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;
using namespace partita::test;

//! The policies of a connection, in their order: lock, sign-in, repetition.
class ApiClientPoliciesTest : public ApiClientFixture
{
    Q_OBJECT

private slots:
    void readsAreRepeated();
    void writesAreSentOnce();
    void aLostReplyOfAWriteIsUnknown();
    void aReadOnlyConnectionLetsOnlyGetOut();
    void oneWritePerInstanceAtATime();
    void aWriteOnSeveralWaitsForNone();
    void aRefusedSignatureStopsTheConnection();
    void aRefusalOfEnterpriseProjectsStopsNothing();
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
};

void ApiClientPoliciesTest::readsAreRepeated()
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

void ApiClientPoliciesTest::writesAreSentOnce()
{
    m_transport->enqueue("/write", 503, {});
    const Call call = send(Write {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_clock.pending(), 0);
    QCOMPARE(m_transport->count(), 1);
    QCOMPARE(m_error->outcome, ApiError::Outcome::Unknown);
    QVERIFY(!m_error->retrySafe);
}

void ApiClientPoliciesTest::aLostReplyOfAWriteIsUnknown()
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

void ApiClientPoliciesTest::aReadOnlyConnectionLetsOnlyGetOut()
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

void ApiClientPoliciesTest::oneWritePerInstanceAtATime()
{
    proveTheKey();
    const Call first = send(Write { { u"i1"_s } });
    const Call other = send(Write { { u"i2"_s } });
    const Call second = send(Write { { u"i1"_s } });
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Busy);
    QCOMPARE(m_transport->count(), 2);

    QVERIFY(m_transport->answer(204, {}));
    QTRY_COMPARE(m_answers, 2);
    const Call third = send(Write { { u"i1"_s } });
    QCOMPARE(m_transport->count(), 3);
}

void ApiClientPoliciesTest::aWriteOnSeveralWaitsForNone()
{
    proveTheKey();
    Call first = send(Write { { u"i1"_s, u"i2"_s, u"i1"_s } });
    QVERIFY(m_client->isChanging(u"i1"_s) && m_client->isChanging(u"i2"_s));
    const Call second = send(Write { { u"i3"_s, u"i2"_s } });
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Busy);
    QCOMPARE(m_error->detail, u"i2"_s);
    QCOMPARE(m_error->outcome, ApiError::Outcome::NotSent);
    QVERIFY(!m_client->isChanging(u"i3"_s));
    QCOMPARE(m_transport->count(), 1);
    const Call third = send(Write { { u"i3"_s, u"i4"_s } });
    const Call nobody = send(Write { {} });
    QCOMPARE(m_transport->count(), 3);

    first.cancel();
    QVERIFY(!m_client->isChanging(u"i1"_s));
    const Call fourth = send(Write { { u"i2"_s, u"i1"_s } });
    QCOMPARE(m_transport->count(), 4);
}

void ApiClientPoliciesTest::aRefusedSignatureStopsTheConnection()
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

void ApiClientPoliciesTest::aRefusalOfEnterpriseProjectsStopsNothing()
{
    ServiceEndpoints all = endpoints();
    all.eps = QUrl(u"https://eps.example.com"_s);
    m_client = make(std::make_unique<StubAuthenticator>(true), all);
    m_transport->enqueue("/v1.0/x", 401, R"({"error_msg":"Unauthorized","error_code":"APIGW.0301"})");
    const Call optional = send(Read { u"x"_s, Request::Service::Eps });
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QVERIFY(!m_policies->signIn.isHalted());
    // Nor is it tried again.
    QCOMPARE(m_transport->count(), 1);
}

void ApiClientPoliciesTest::aRefusedTokenDoesNot()
{
    m_client = make(false);
    m_transport->enqueue("/v1.0/x", 401, R"({"error_code":"111401001","error_msg":"token"})");
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QVERIFY(!m_policies->signIn.isHalted());
}

void ApiClientPoliciesTest::aCallThatWaitsForItsRetrySeesTheHalt()
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

void ApiClientPoliciesTest::theFirstSignatureGoesAlone()
{
    const Call first = send(Read {});
    const Call second = send(Read { u"y"_s });
    const Call third = send(Read { u"z"_s });
    QCOMPARE(m_transport->count(), 1);
    QVERIFY(m_transport->answer(200, json("x")));
    QTRY_COMPARE(m_transport->count(), 3);
}

void ApiClientPoliciesTest::aRefusedFirstSignatureStopsThoseWhoWait()
{
    m_transport->enqueue("/v1.0/x", 401, {});
    const Call first = send(Read {});
    const Call second = send(Read { u"y"_s });
    const Call third = send(Read { u"z"_s });
    QTRY_COMPARE(m_answers, 3);
    QCOMPARE(m_transport->count(), 1);
    QVERIFY(m_policies->signIn.isHalted());
}

void ApiClientPoliciesTest::aCancelledFirstCallGivesItsTurnAway()
{
    Call first = send(Read {});
    const Call second = send(Read { u"y"_s });
    first.cancel();
    QCOMPARE(m_transport->count(), 2);
    QCOMPARE(m_transport->seen().back().request.url.path(), u"/v1.0/y"_s);
}

void ApiClientPoliciesTest::anotherProjectIsNoRefusalOfTheKey()
{
    m_transport->enqueue("/v1.0/x", 401, R"({"error_code":"111401004","error_msg":"project"})");
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QVERIFY(!m_policies->signIn.isHalted());
}

void ApiClientPoliciesTest::aReadIsRepeatedOnceWithAFreshToken()
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

void ApiClientPoliciesTest::aWriteIsNotRepeatedWithAFreshToken()
{
    m_client = make(std::make_unique<RenewingAuthenticator>(), endpoints());
    m_transport->enqueue("/write", 401, {});
    const Call call = send(Write {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->kind, ApiError::Kind::Authentication);
    QCOMPARE(m_error->proof, ApiError::Proof::Token);
    QCOMPARE(m_transport->count(), 1);
}

void ApiClientPoliciesTest::signedOutReadsEndAndWritesGoOn()
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

void ApiClientPoliciesTest::repliesTellTheServersClock()
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

QTEST_GUILESS_MAIN(ApiClientPoliciesTest)
#include "tst_apiclientpolicies.moc"
