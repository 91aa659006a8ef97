// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/credentials.h"
#include "api/serverclock.h"
#include "api/signing.h"
#include "fakes/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

//! An authenticator with all that it leans on.
struct Signer
{
    Signer(AccessKey key, const ProjectId& project)
        : serverClock(clock)
        , authenticator(credentials, project, serverClock)
    {
        credentials.set(std::move(key));
    }

    fakes::FakeClock clock;
    Credentials credentials;
    ServerClock serverClock;
    SigningAuthenticator authenticator;
};

} // namespace

//! The signature against the vectors of the API signing guide and of the official SDKs.
class SigningTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesThePublishedVectors_data();
    void matchesThePublishedVectors();
    void queryIsEncodedAndSorted_data();
    void queryIsEncodedAndSorted();
    void signsExactlyWhatTheUrlSends();
    void addsTheHeadersOfAPermanentKey();
    void namesNoProjectToAServiceOfTheAccount();
    void addsTheTokenOfATemporaryKey();
    void namesThePortOnlyWhenItIsNotTheSchemesOwn_data();
    void namesThePortOnlyWhenItIsNotTheSchemesOwn();
    void refusesABodyThatIsTooLargeToSign();
    void signsWithTheServersClock();
    void hasNothingToSignWithOnceTheKeyIsWiped();

private:
    static HttpRequest authorised(SigningAuthenticator& authenticator, HttpRequest request);
};

void SigningTest::matchesThePublishedVectors_data()
{
    QTest::addColumn<QByteArray>("accessKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<SigningInput>("input");
    QTest::addColumn<QByteArray>("signature");

    const QList<Header> sdk { { "Host", "service.endpoint.myhuaweicloud.com" },
                              { "X-Sdk-Date", "20200608T023900Z" } };
    QTest::newRow("python sdk, GET")
        << QByteArray("AccessKey") << QByteArray("SecretKey")
        << SigningInput { "GET", "/resources", "size=1", sdk, {} }
        << QByteArray("cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842");
    QTest::newRow("python sdk, POST")
        << QByteArray("AccessKey") << QByteArray("SecretKey")
        << SigningInput { "POST", "/resources", "size=1", sdk, R"({"name":"test","id":1})" }
        << QByteArray("436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f");
    QTest::newRow("signing guide")
        << QByteArray("QTWAOYTTINDUT2QVKYUC") << QByteArray("MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc")
        << SigningInput { "GET",
                          "/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs",
                          canonicalQuery({ { u"limit"_s, u"2"_s },
                                           { u"marker"_s, u"13551d6b-755d-4757-b956-536f674975c0"_s } }),
                          { { "Content-Type", "application/json" },
                            { "Host", "service.region.example.com" },
                            { "X-Sdk-Date", "20191115T033655Z" } },
                          {} }
        << QByteArray("7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
}

void SigningTest::matchesThePublishedVectors()
{
    QFETCH(QByteArray, accessKey);
    QFETCH(QByteArray, secretKey);
    QFETCH(SigningInput, input);
    QFETCH(QByteArray, signature);

    const QByteArray value = authorizationFor(input, accessKey, Secret(secretKey));

    QVERIFY2(value.startsWith("SDK-HMAC-SHA256 Access=" + accessKey + ", SignedHeaders="), value.constData());
    QVERIFY(value.endsWith(", Signature=" + signature));
}

void SigningTest::queryIsEncodedAndSorted_data()
{
    using Query = QList<std::pair<QString, QString>>;
    QTest::addColumn<Query>("query");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << Query {} << QByteArray();
    QTest::newRow("sorted by name") << Query { { u"b"_s, u"1"_s }, { u"a"_s, u"2"_s } }
                                    << QByteArray("a=2&b=1");
    QTest::newRow("then by value") << Query { { u"a"_s, u"2"_s }, { u"a"_s, u"1"_s } }
                                   << QByteArray("a=1&a=2");
    QTest::newRow("empty value") << Query { { u"name"_s, QString() } } << QByteArray("name=");
    QTest::newRow("reserved") << Query { { u"a b"_s, u"*/~+&="_s } } << QByteArray("a%20b=%2A%2F~%2B%26%3D");
    QTest::newRow("utf-8") << Query { { u"name"_s, u"订单"_s } } << QByteArray("name=%E8%AE%A2%E5%8D%95");
}

void SigningTest::queryIsEncodedAndSorted()
{
    using Query = QList<std::pair<QString, QString>>;
    QFETCH(Query, query);
    QTEST(canonicalQuery(query), "text");
}

void SigningTest::signsExactlyWhatTheUrlSends()
{
    // QUrl may re-encode what it is given; then the signature would be over something else than what is sent.
    for (char32_t c = 1; c < 0x250; ++c) {
        const QString text = u'x' + QString::fromUcs4(&c, 1) + u'y';
        const QByteArray path = pathOf({ u"v1.0"_s, text });
        const QByteArray query = canonicalQuery({ { text, text } });
        QUrl url(u"https://dms.example.com"_s);
        url.setPath(QString::fromLatin1(path), QUrl::StrictMode);
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
        QCOMPARE(url.path(QUrl::FullyEncoded).toLatin1(), path);
        QCOMPARE(url.query(QUrl::FullyEncoded).toLatin1(), query);
    }
}

HttpRequest SigningTest::authorised(SigningAuthenticator& authenticator, HttpRequest request)
{
    HttpRequest result;
    authenticator.authorise(std::move(request), nullptr, [&](ApiResult<HttpRequest> signedRequest) {
        QVERIFY(signedRequest);
        result = *signedRequest;
    });
    return result;
}

static QByteArray valueOf(const QList<Header>& headers, QByteArrayView name)
{
    HttpReply reply;
    reply.headers = headers;
    return reply.header(name);
}

void SigningTest::addsTheHeadersOfAPermanentKey()
{
    Signer signer({ "AK", Secret("SK"), {} }, ProjectId(u"p1"_s));
    SigningAuthenticator& authenticator = signer.authenticator;
    HttpRequest request;
    request.url = QUrl(u"https://dms.example.com/v1.0/p1/instances"_s);

    const QList<Header> headers = authorised(authenticator, request).headers;

    QCOMPARE(valueOf(headers, "X-Sdk-Date"), QByteArray("20260101T000000Z"));
    QCOMPARE(valueOf(headers, "X-Project-Id"), QByteArray("p1"));
    QVERIFY(valueOf(headers, "X-Security-Token").isEmpty());
    QVERIFY(valueOf(headers, "Host").isEmpty()); // Qt writes it; ours is only signed
    QVERIFY(valueOf(headers, "Authorization").contains("SignedHeaders=host;x-project-id;x-sdk-date,"));
}

void SigningTest::namesNoProjectToAServiceOfTheAccount()
{
    Signer signer({ "AK", Secret("SK"), {} }, ProjectId(u"p1"_s));
    HttpRequest request;
    request.url = QUrl(u"https://eps.example.com/v1.0/enterprise-projects"_s);
    request.ofAccount = true;

    const QList<Header> headers = authorised(signer.authenticator, request).headers;

    QVERIFY(valueOf(headers, "X-Project-Id").isEmpty());
    QVERIFY(valueOf(headers, "Authorization").contains("SignedHeaders=host;x-sdk-date,"));
}

void SigningTest::addsTheTokenOfATemporaryKey()
{
    Signer signer({ "AK", Secret("SK"), Secret("TOKEN") }, ProjectId(u"p1"_s));
    SigningAuthenticator& authenticator = signer.authenticator;
    HttpRequest request;
    request.url = QUrl(u"https://dms.example.com/"_s);

    const QList<Header> headers = authorised(authenticator, request).headers;

    QCOMPARE(valueOf(headers, "X-Security-Token"), QByteArray("TOKEN"));
    QVERIFY(valueOf(headers, "Authorization")
                .contains("SignedHeaders=host;x-project-id;x-sdk-date;x-security-token,"));
}

void SigningTest::namesThePortOnlyWhenItIsNotTheSchemesOwn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("default") << u"https://dms.example.com/"_s << QByteArray("dms.example.com");
    QTest::newRow("explicit default") << u"https://dms.example.com:443/"_s << QByteArray("dms.example.com");
    QTest::newRow("other") << u"https://dms.example.com:8443/"_s << QByteArray("dms.example.com:8443");
    QTest::newRow("http") << u"http://127.0.0.1:80/"_s << QByteArray("127.0.0.1");
    QTest::newRow("ipv6") << u"http://[::1]:9000/"_s << QByteArray("[::1]:9000");
}

void SigningTest::namesThePortOnlyWhenItIsNotTheSchemesOwn()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, host);
    Signer signer({ "AK", Secret("SK"), {} }, ProjectId());
    SigningAuthenticator& authenticator = signer.authenticator;
    HttpRequest request;
    request.url = QUrl(url);

    const QByteArray actual = valueOf(authorised(authenticator, request).headers, "Authorization");

    const SigningInput expected {
        "GET", "/", {}, { { "Host", host }, { "X-Sdk-Date", "20260101T000000Z" } }, {}
    };
    QCOMPARE(actual, authorizationFor(expected, "AK", Secret("SK")));
}

void SigningTest::refusesABodyThatIsTooLargeToSign()
{
    Signer signer({ "AK", Secret("SK"), {} }, ProjectId());
    SigningAuthenticator& authenticator = signer.authenticator;
    HttpRequest request;
    request.method = Request::Method::Post;
    request.url = QUrl(u"https://dms.example.com/"_s);
    request.body = QByteArray(SigningAuthenticator::MaximumBody + 1, 'x');

    std::optional<ApiError> refusal;
    authenticator.authorise(request, nullptr, [&](ApiResult<HttpRequest> signedRequest) {
        QVERIFY(!signedRequest);
        refusal = signedRequest.error();
    });

    QVERIFY(refusal);
    QCOMPARE(refusal->kind, ApiError::Kind::Refused);
    QCOMPARE(refusal->cause, ApiError::Cause::TooLarge);
    QCOMPARE(refusal->outcome, ApiError::Outcome::NotSent);
}

void SigningTest::signsWithTheServersClock()
{
    Signer signer({ "AK", Secret("SK"), {} }, ProjectId());
    signer.serverClock.observe("Thu, 01 Jan 2026 01:00:00 GMT");
    HttpRequest request;
    request.url = QUrl(u"https://dms.example.com/"_s);

    QCOMPARE(valueOf(authorised(signer.authenticator, request).headers, "X-Sdk-Date"),
             QByteArray("20260101T010000Z"));
}

void SigningTest::hasNothingToSignWithOnceTheKeyIsWiped()
{
    Signer signer({ "AK", Secret("SK"), {} }, ProjectId());
    signer.credentials.wipe();
    std::optional<ApiError> error;
    signer.authenticator.authorise({}, nullptr, [&](const ApiResult<HttpRequest>& result) {
        if (!result)
            error = result.error();
    });
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::SignedOut);
}

QTEST_GUILESS_MAIN(SigningTest)
#include "tst_signing.moc"
