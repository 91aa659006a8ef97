// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retry.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace partita;

//! Which failures are tried again, and after how long.
class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatsOnlyTransientFailuresOfReads_data();
    void repeatsOnlyTransientFailuresOfReads();
    void neverRepeatsAWrite();
    void stopsAfterThreeAttempts();
    void pauseIsFullJitterUnderADoublingCeiling();
    void neverComesEarlierThanRetryAfter();
    void givesUpWhenTheServerAsksForTooLong();
    void aFailingServerDrainsTheBucket();
    void jitterIsUniform();

private:
    static ApiError failure(ApiError::Kind kind, int status = 0)
    {
        ApiError error;
        error.kind = kind;
        error.httpStatus = status;
        return error;
    }
};

void RetryPolicyTest::repeatsOnlyTransientFailuresOfReads_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ApiError>("error");
    QTest::addColumn<bool>("repeated");
    QTest::newRow("network") << failure(Kind::Network) << true;
    QTest::newRow("timeout") << failure(Kind::Timeout) << true;
    QTest::newRow("408") << failure(Kind::Server, 408) << true;
    QTest::newRow("429") << failure(Kind::Throttled, 429) << true;
    QTest::newRow("flow control with 404") << failure(Kind::Throttled, 404) << true;
    QTest::newRow("500") << failure(Kind::Server, 500) << false;
    QTest::newRow("501") << failure(Kind::Server, 501) << false;
    QTest::newRow("502") << failure(Kind::Server, 502) << true;
    QTest::newRow("503") << failure(Kind::Server, 503) << true;
    QTest::newRow("504") << failure(Kind::Server, 504) << true;
    QTest::newRow("400") << failure(Kind::Validation, 400) << false;
    QTest::newRow("401") << failure(Kind::Authentication, 401) << false;
    QTest::newRow("403") << failure(Kind::Permission, 403) << false;
    QTest::newRow("404") << failure(Kind::NotFound, 404) << false;
    QTest::newRow("bad reply") << failure(Kind::BadReply, 200) << false;
    QTest::newRow("tls") << failure(Kind::Tls) << false;
    QTest::newRow("refused by us") << failure(Kind::Refused) << false;
    ApiError redirected = failure(Kind::Network, 302);
    redirected.cause = ApiError::Cause::Redirected;
    QTest::newRow("redirect") << redirected << false;
}

void RetryPolicyTest::repeatsOnlyTransientFailuresOfReads()
{
    QFETCH(ApiError, error);
    RetryPolicy policy([] { return 0.5; });
    QTEST(policy.pauseAfter(Request {}, error, 1).has_value(), "repeated");
}

void RetryPolicyTest::neverRepeatsAWrite()
{
    RetryPolicy policy([] { return 0.5; });
    for (const auto method : { Request::Method::Post, Request::Method::Put, Request::Method::Delete }) {
        Request request;
        request.method = method;
        QVERIFY(!policy.pauseAfter(request, failure(ApiError::Kind::Network), 1));
        QVERIFY(!policy.pauseAfter(request, failure(ApiError::Kind::Throttled, 429), 1));
    }
}

void RetryPolicyTest::stopsAfterThreeAttempts()
{
    RetryPolicy policy([] { return 0.5; });
    QVERIFY(policy.pauseAfter(Request {}, failure(ApiError::Kind::Network), 1));
    QVERIFY(policy.pauseAfter(Request {}, failure(ApiError::Kind::Network), 2));
    QVERIFY(!policy.pauseAfter(Request {}, failure(ApiError::Kind::Network), 3));
}

void RetryPolicyTest::pauseIsFullJitterUnderADoublingCeiling()
{
    RetryPolicy low([] { return 0.0; });
    RetryPolicy high([] { return 0.999999; });
    const ApiError network = failure(ApiError::Kind::Network);
    const ApiError throttled = failure(ApiError::Kind::Throttled, 429);
    QCOMPARE(*low.pauseAfter(Request {}, network, 1), 0ms);
    QCOMPARE(*high.pauseAfter(Request {}, network, 1), 199ms);
    QCOMPARE(*high.pauseAfter(Request {}, network, 2), 399ms);
    QCOMPARE(*high.pauseAfter(Request {}, throttled, 1), 999ms);
    QCOMPARE(*high.pauseAfter(Request {}, throttled, 2), 1999ms);
}

void RetryPolicyTest::neverComesEarlierThanRetryAfter()
{
    RetryPolicy policy([] { return 0.0; });
    ApiError throttled = failure(ApiError::Kind::Throttled, 429);
    throttled.retryAfter = 7s;
    QCOMPARE(*policy.pauseAfter(Request {}, throttled, 1), 7000ms);
    throttled.retryAfter = 0s;
    QCOMPARE(*policy.pauseAfter(Request {}, throttled, 1), 0ms);
}

void RetryPolicyTest::givesUpWhenTheServerAsksForTooLong()
{
    RetryPolicy policy([] { return 0.0; });
    ApiError throttled = failure(ApiError::Kind::Throttled, 429);
    throttled.retryAfter = 60s;
    QVERIFY(policy.pauseAfter(Request {}, throttled, 1));
    throttled.retryAfter = 61s;
    QVERIFY(!policy.pauseAfter(Request {}, throttled, 1));
}

void RetryPolicyTest::aFailingServerDrainsTheBucket()
{
    RetryPolicy policy([] { return 0.0; });
    const ApiError down = failure(ApiError::Kind::Server, 503);
    int retries = 0;
    for (int call = 0; call < 10'000; ++call)
        retries += policy.pauseAfter(Request {}, down, 1).has_value();
    QCOMPARE(retries, RetryPolicy::BucketSize / RetryPolicy::RetryCost);

    for (int i = 0; i < RetryPolicy::RetryCost; ++i)
        policy.succeeded();
    QVERIFY(policy.pauseAfter(Request {}, down, 1));
    QVERIFY(!policy.pauseAfter(Request {}, down, 1));

    for (int i = 0; i < 10'000; ++i)
        policy.succeeded();
    QCOMPARE(policy.tokens(), RetryPolicy::BucketSize);
}

void RetryPolicyTest::jitterIsUniform()
{
    // The draws are ours, so the largest gap to the uniform distribution is known, not estimated.
    constexpr int draws = 1000;
    int i = 0;
    std::vector<qint64> pauses;
    RetryPolicy policy([&] { return double(i) / draws; });
    for (; i < draws; ++i) {
        pauses.push_back(policy.pauseAfter(Request {}, failure(ApiError::Kind::Network), 2)->count());
        for (int j = 0; j < RetryPolicy::RetryCost; ++j)
            policy.succeeded();
    }
    for (int k = 0; k < draws; ++k)
        QCOMPARE(pauses[size_t(k)], qint64(k / double(draws) * 400)); // as the policy rounds
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
