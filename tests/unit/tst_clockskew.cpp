// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/apiclient.h"
#include "api/credentials.h"
#include "api/signing.h"
#include "fakes/fakeclock.h"
#include "fakes/faketransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

namespace {

template <Request::Method method> struct Ask
{
    using Reply = NoContent;

    Request request() const
    {
        Request request;
        request.method = method;
        request.path = pathOf({ u"v1.0"_s, u"x"_s });
        return request;
    }
    static ApiResult<Reply> parse(const ReplyBody&) { return NoContent {}; }
};
using Read = Ask<Request::Method::Get>;
using Write = Ask<Request::Method::Delete>;

constexpr auto Expired = R"({"error_code":"APIGW.0303","error_msg":"signature expired"})";

} // namespace

//! A signature that is refused because this computer's clock is wrong.
class ClockSkewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aReadIsSignedAgainWithTheServersClock();
    void itIsSignedAgainOnce();
    void aWriteIsNot();
    void withoutADateItIsNot();
    void thoseWhoWaitForTheFirstAreSignedRightAtOnce();

private:
    template <Endpoint E> Call send(const E& endpoint)
    {
        return m_client->send(endpoint, this, [this](const auto& result) {
            ++m_answers;
            m_error = result ? std::nullopt : std::optional(result.error());
        });
    }
    HttpReply expired(std::chrono::seconds ahead) const
    {
        HttpReply reply = fakes::FakeTransport::reply(401, Expired);
        const QString date = QLocale::c().toString(m_clock.now().addSecs(ahead.count()),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        reply.headers.append(Header("Date", date.toLatin1()));
        return reply;
    }
    QByteArray signedAt(int index) const
    {
        for (const Header& header : m_transport->seen()[size_t(index)].request.headers) {
            if (header.first == "X-Sdk-Date")
                return header.second;
        }
        return {};
    }

    Workers m_workers;
    fakes::FakeClock m_clock;
    Credentials m_credentials;
    std::unique_ptr<fakes::FakeTransport> m_transport;
    std::unique_ptr<ConnectionPolicies> m_policies;
    std::unique_ptr<ApiClient> m_client;
    int m_answers = 0;
    std::optional<ApiError> m_error;
};

void ClockSkewTest::init()
{
    m_client.reset();
    m_transport = std::make_unique<fakes::FakeTransport>();
    m_policies = std::make_unique<ConnectionPolicies>(m_clock);
    m_credentials.set(AccessKey { "AK", Secret("secret"), {} });
    ServiceEndpoints endpoints;
    endpoints.dms = QUrl(u"https://dms.example.com"_s);
    m_client = std::make_unique<ApiClient>(
        endpoints, *m_policies,
        std::make_unique<SigningAuthenticator>(m_credentials, ProjectId(), m_policies->serverClock),
        ApiClient::Tools { *m_transport, m_workers, m_clock, [] { return 0.5; } });
    m_answers = 0;
    m_error.reset();
}

void ClockSkewTest::aReadIsSignedAgainWithTheServersClock()
{
    m_transport->enqueue("/v1.0/x", expired(20min));
    m_transport->enqueue("/v1.0/x", 200, "{}");
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QVERIFY(!m_error);
    QCOMPARE(m_transport->count(), 2);
    QCOMPARE(signedAt(0), "20260101T000000Z");
    QCOMPARE(signedAt(1), "20260101T002000Z");
    QVERIFY(!m_policies->signIn.isHalted());
}

void ClockSkewTest::itIsSignedAgainOnce()
{
    m_transport->enqueue("/v1.0/x", expired(20min));
    m_transport->enqueue("/v1.0/x", expired(20min));
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->cause, ApiError::Cause::ClockSkew);
    QCOMPARE(m_transport->count(), 2);
    QVERIFY(m_policies->signIn.isHalted());
}

void ClockSkewTest::aWriteIsNot()
{
    m_transport->enqueue("/v1.0/x", expired(20min));
    const Call call = send(Write {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_error->cause, ApiError::Cause::ClockSkew);
    QCOMPARE(m_transport->count(), 1);
}

void ClockSkewTest::withoutADateItIsNot()
{
    m_transport->enqueue("/v1.0/x", 401, Expired);
    const Call call = send(Read {});
    QTRY_COMPARE(m_answers, 1);
    QCOMPARE(m_transport->count(), 1);
    QVERIFY(m_policies->signIn.isHalted());
}

void ClockSkewTest::thoseWhoWaitForTheFirstAreSignedRightAtOnce()
{
    m_transport->enqueue("/v1.0/x", expired(-30min));
    m_transport->enqueue("/v1.0/x", 200, "{}");
    m_transport->enqueue("/v1.0/x", 200, "{}");
    const Call first = send(Read {});
    const Call second = send(Read {});
    QTRY_COMPARE(m_answers, 2);
    QVERIFY(!m_error);
    QCOMPARE(m_transport->count(), 3);
    QCOMPARE(signedAt(1), "20251231T233000Z");
    QCOMPARE(signedAt(2), "20251231T233000Z");
}

QTEST_GUILESS_MAIN(ClockSkewTest)
#include "tst_clockskew.moc"
