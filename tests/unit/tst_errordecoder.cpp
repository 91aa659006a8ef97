// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errorcatalogue.h"
#include "api/errordecoder.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

using Kind = ApiError::Kind;
using Cause = ApiError::Cause;
using Outcome = ApiError::Outcome;
using Method = Request::Method;

Q_DECLARE_METATYPE(partita::ApiError::Kind)
Q_DECLARE_METATYPE(partita::ApiError::Cause)
Q_DECLARE_METATYPE(partita::ApiError::Outcome)

namespace {

Request requestOf(Method method)
{
    Request request;
    request.method = method;
    request.path = "/v1.0/p/instances";
    request.permission = u"dms:instance:create"_s;
    return request;
}

HttpReply replyOf(int status, QByteArray body = {}, QList<Header> headers = {})
{
    HttpReply reply;
    reply.status = status;
    reply.body = std::move(body);
    reply.headers = std::move(headers);
    return reply;
}

ApiError decoded(int status, const QByteArray& body, Method method = Method::Post,
                 const QList<Header>& headers = {})
{
    return decodeError(requestOf(method), replyOf(status, body, headers));
}

QByteArray bodyWith(const QString& code)
{
    return "{\"error_code\":\"" + code.toUtf8() + "\",\"error_msg\":\"words\"}";
}

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(PARTITA_TEST_DATA "/errors/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ErrorDecoderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryShape_data();
    void readsEveryShape();
    void survivesDamage_data();
    void survivesDamage();
    void theKindFollowsTheStatus_data();
    void theKindFollowsTheStatus();
    void theKindFollowsTheCodeWhereItSaysMore_data();
    void theKindFollowsTheCodeWhereItSaysMore();
    void theOutcomeOfAWriteIsHonest_data();
    void theOutcomeOfAWriteIsHonest();
    void retryIsSafeOnlyWhereItCannotHarm_data();
    void retryIsSafeOnlyWhereItCannotHarm();
    void repeatableCodesAgreeWithTheCatalogue();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void comparesARetryDateWithOurClockWithoutADate();
    void readsTheRequestId_data();
    void readsTheRequestId();
    void namesTheMissingPermissionOnlyForARefusal();
    void tellsWhereARedirectLeads();
    void tellsAClockSkewFromOtherSignatureFailures();
    void passesATransportFailureOn();
};

void ErrorDecoderTest::readsEveryShape_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("dms") << u"dms.json"_s << u"111400060"_s << u"The instance name already exists."_s;
    QTest::newRow("camel") << u"camel.json"_s << u"DMS.00400026"_s
                           << u"The instance status does not allow it."_s;
    QTest::newRow("plain") << u"plain.json"_s << u"DMS.00404022"_s << u"This instance does not exist."_s;
    QTest::newRow("iam") << u"iam.json"_s << u"401"_s << u"The username or password is wrong."_s;
    QTest::newRow("gateway") << u"gateway.json"_s << u"APIGW.0301"_s
                             << u"Incorrect IAM authentication information: verify aksk signature fail"_s;
    QTest::newRow("authorization") << u"authorization.json"_s << u"111403003"_s
                                   << u"Policy does not allow dms:instance:create."_s;
    QTest::newRow("nested") << u"nested.json"_s << u"DMS.00400861"_s << u"Too many replicas."_s;
    QTest::newRow("html") << u"nginx502.html"_s << QString()
                          << u"502 Bad Gateway 502 Bad Gateway nginx & friends"_s;
}

void ErrorDecoderTest::readsEveryShape()
{
    QFETCH(QString, file);
    const QByteArray body = fixture(file);
    QVERIFY(!body.isEmpty());
    const ApiError error = decoded(400, body);
    QTEST(error.code, "code");
    QTEST(error.serverText, "text");
    QCOMPARE(error.httpStatus, 400);
}

void ErrorDecoderTest::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QByteArray& body, const char* code, const char* text) {
        QTest::newRow(name) << body << QString::fromUtf8(code) << QString::fromUtf8(text);
    };
    row("empty", "", "", "");
    row("spaces", " \r\n\t ", "", "");
    row("null", "null", "", "null");
    row("empty object", "{}", "", "");
    row("empty array", "[]", "", "");
    row("number code", R"({"error_code":111400012,"error_msg":"m"})", "111400012", "m");
    row("null values", R"({"error_code":null,"error_msg":null})", "",
        R"({"error_code":null,"error_msg":null})");
    row("code only", R"({"error_code":"111400012"})", "111400012", "");
    row("text only", R"({"message":"no Route matched"})", "", "no Route matched");
    row("text outside, code inside", R"({"message":"outer","error":{"code":"A.1"}})", "A.1", "outer");
    row("inner words win", R"({"message":"outer","error":{"code":"A.1","message":"inner"}})", "A.1", "inner");
    row("array", R"([{"x":1},{"error_code":"A.1","error_msg":"m"}])", "A.1", "m");
    row("code is an object", R"({"code":{"code":"A.1","message":"m"},"message":"outer"})", "A.1", "m");
    row("code with blanks", R"({"code":"not a code","message":"m"})", "", "m");
    row("unknown shape", R"({"reason":"quota"})", "", R"({"reason":"quota"})");
    row("byte order mark", "\xef\xbb\xbf{\"error_code\":\"A.1\",\"error_msg\":\"m\"}", "A.1", "m");
    row("cut in the text", R"({"error_code":"111400012","error_msg":"The pass)", "111400012", "The pass");
    row("cut in an escape", R"({"error_code":"111400012","error_msg":"a\u00)", "111400012", "a");
    row("cut, number", R"({"error_code":111400012,"error_m)", "111400012", "");
    row("trailing comma", R"({"error_code":"A.1","error_msg":"say \"no\"",})", "A.1", "say \"no\"");
    row("plain words", "upstream connect error", "", "upstream connect error");
    row("bracketed words", "[proxy] not reachable", "", "[proxy] not reachable");
    row("comparison", "1 < 2 and 3 > 2", "", "1 < 2 and 3 > 2");
    row("open tag", "stop <a href=", "", "stop");
    row("open comment", "stop <!-- secret", "", "stop");
    row("open script", "stop <script>alert(1)", "", "stop");
    row("escaped markup stays escaped", "&lt;b&gt;x&lt;/b&gt;", "", "&lt;b&gt;x&lt;/b&gt;");
    row("no words", "<p>---</p>", "", "");
    row("binary", QByteArray::fromHex("1f8b0800000000000003cb48cdc9c95728cf2fca49010085114a0d0b000000"), "",
        "");
    row("zeros", QByteArray(1000, '\0'), "", "");
    row("deep", QByteArray(100'000, '['), "", "");
    QByteArray deepCode = R"({"error_code":"A.1","error_msg":"m","x":)";
    deepCode += QByteArray(100, '[') + QByteArray(100, ']') + '}';
    row("code beside depth", deepCode, "A.1", "m");
    QByteArray depthLimit = QByteArray(31, '[') + R"({"code":"A.1","message":"m"})" + QByteArray(31, ']');
    row("deepest that is parsed", depthLimit, "A.1", "m");
    row("brackets in a string", R"({"code":"A.1","message":")" + QByteArray(40, '[') + R"("})", "A.1",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[");
    row("huge", R"({"error_code":"A.1","error_msg":"m","x":")" + QByteArray(3'000'000, 'x') + R"("})", "A.1",
        "m");
}

void ErrorDecoderTest::survivesDamage()
{
    QFETCH(QByteArray, body);
    const ApiError error = decoded(502, body);
    QTEST(error.code, "code");
    QTEST(error.serverText, "text");
    QCOMPARE(error.kind, Kind::Server);
    QCOMPARE(error.outcome, Outcome::Unknown);
}

void ErrorDecoderTest::theKindFollowsTheStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    const auto row = [](int status, Kind kind, Cause cause = Cause::None) {
        QTest::addRow("%d", status) << status << kind << cause;
    };
    for (const int status : { 300, 301, 302, 303, 304, 305, 306, 307, 308 })
        row(status, Kind::BadReply, Cause::Redirected);
    for (const int status : { 400, 402, 405, 406, 411, 412, 413, 414, 415, 416, 417, 422, 431, 499 })
        row(status, Kind::Validation);
    row(401, Kind::Authentication);
    row(403, Kind::Permission);
    row(404, Kind::NotFound);
    row(410, Kind::NotFound);
    row(407, Kind::Network, Cause::ProxyFailed);
    row(408, Kind::Timeout);
    row(409, Kind::Conflict);
    row(429, Kind::Throttled);
    for (const int status : { 500, 501, 502, 503, 504, 505, 599 })
        row(status, Kind::Server);
}

void ErrorDecoderTest::theKindFollowsTheStatus()
{
    QFETCH(int, status);
    const ApiError error = decoded(status, {});
    QTEST(error.kind, "kind");
    QTEST(error.cause, "cause");
    QVERIFY(error.code.isEmpty());
}

void ErrorDecoderTest::theKindFollowsTheCodeWhereItSaysMore_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Kind>("kind");
    const auto row = [](int status, const char* code, Kind kind) {
        QTest::addRow("%s with %d", code, status) << status << QString::fromLatin1(code) << kind;
    };
    row(404, "DMS.10240407", Kind::Throttled);
    row(429, "APIGW.0308", Kind::Throttled);
    row(400, "111400026", Kind::Conflict);
    row(400, "DMS.00400026", Kind::Conflict);
    row(400, "111400099", Kind::Conflict);
    row(400, "DMS.00400099", Kind::Conflict);
    row(400, "DMS.00400017", Kind::Conflict);
    row(400, "CBC.99003651", Kind::Conflict);
    row(400, "111400060", Kind::Validation);
    row(400, "DMS.00400800", Kind::Validation);
    row(401, "APIGW.0301", Kind::Authentication);
    row(401, "APIGW.0303", Kind::Authentication);
    row(401, "APIGW.0307", Kind::Authentication);
    row(400, "DMS.10240101", Kind::Authentication);
    row(400, "111401003", Kind::Authentication);
    row(400, "111403002", Kind::Permission);
    row(403, "111403003", Kind::Permission);
    row(403, "APIGW.0310", Kind::Permission);
    row(400, "111404002", Kind::NotFound);
    row(400, "DMS.00404022", Kind::NotFound);
    row(400, "DMS.111400864", Kind::NotFound);
    row(404, "APIGW.0101", Kind::NotFound);
    row(405, "111405001", Kind::Validation);
    row(408, "DMS.111501024", Kind::Timeout);
    row(503, "DMS.111501025", Kind::Server);
    row(500, "111500006", Kind::Server);
    row(500, "111404002", Kind::Server);
    row(504, "APIGW.0201", Kind::Server);
    row(413, "APIGW.0201", Kind::Validation);
}

void ErrorDecoderTest::theKindFollowsTheCodeWhereItSaysMore()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    const ApiError error = decoded(status, bodyWith(code));
    QTEST(error.kind, "kind");
    QCOMPARE(error.code, code); // as it came, not folded
}

void ErrorDecoderTest::theOutcomeOfAWriteIsHonest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Outcome>("outcome");
    for (const int status : { 301, 307, 308, 400, 401, 403, 404, 409, 413, 429 })
        QTest::addRow("%d", status) << status << Outcome::Rejected;
    for (const int status : { 302, 303, 408, 500, 501, 502, 503, 504, 599 })
        QTest::addRow("%d", status) << status << Outcome::Unknown;
}

void ErrorDecoderTest::theOutcomeOfAWriteIsHonest()
{
    QFETCH(int, status);
    for (const Method method : { Method::Post, Method::Put, Method::Delete })
        QTEST(decoded(status, {}, method).outcome, "outcome");
    QCOMPARE(decoded(status, {}, Method::Get).outcome, Outcome::Rejected);
}

void ErrorDecoderTest::retryIsSafeOnlyWhereItCannotHarm_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("read");
    QTest::addColumn<bool>("write");
    QTest::newRow("400") << 400 << u""_s << true << false;
    QTest::newRow("401") << 401 << u""_s << false << false;
    QTest::newRow("clock") << 401 << u"APIGW.0303"_s << false << false;
    QTest::newRow("403") << 403 << u"111403003"_s << true << false;
    QTest::newRow("404") << 404 << u"111404002"_s << true << false;
    QTest::newRow("408") << 408 << u""_s << true << false;
    QTest::newRow("413") << 413 << u""_s << true << false;
    QTest::newRow("429") << 429 << u""_s << true << true;
    QTest::newRow("429 with an unknown code") << 429 << u"X.1"_s << true << true;
    QTest::newRow("gateway throttles") << 429 << u"APIGW.0308"_s << true << true;
    QTest::newRow("service throttles") << 404 << u"DMS.10240407"_s << true << true;
    QTest::newRow("status does not allow") << 400 << u"DMS.00400026"_s << true << true;
    QTest::newRow("name taken") << 400 << u"111400060"_s << true << false;
    QTest::newRow("500") << 500 << u"111500006"_s << true << false;
    QTest::newRow("throttling as a 503") << 503 << u"APIGW.0308"_s << true << false;
    QTest::newRow("504") << 504 << u""_s << true << false;
    QTest::newRow("unknown status") << 599 << u""_s << true << false;
}

void ErrorDecoderTest::retryIsSafeOnlyWhereItCannotHarm()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    QTEST(decoded(status, bodyWith(code), Method::Get).retrySafe, "read");
    QTEST(decoded(status, bodyWith(code), Method::Post).retrySafe, "write");
    QTEST(decoded(status, bodyWith(code), Method::Delete).retrySafe, "write");
}

void ErrorDecoderTest::repeatableCodesAgreeWithTheCatalogue()
{
    const ErrorCatalogue catalogue = ErrorCatalogue::load();
    const QStringList codes = catalogue.codes();
    int safe = 0;
    for (const QString& code : codes) {
        const auto entry = catalogue.find(code);
        if (entry->httpStatus < 400 || entry->httpStatus >= 500)
            continue;
        const bool repeatable
            = entry->repeat == ErrorEntry::Repeat::Yes || entry->repeat == ErrorEntry::Repeat::AfterWait;
        const ApiError error = decoded(entry->httpStatus, bodyWith(code));
        QVERIFY2(error.retrySafe == repeatable, qPrintable(code));
        safe += repeatable;
    }
    QCOMPARE(safe, 7);
}

void ErrorDecoderTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    const auto row = [](const char* value, int seconds) {
        QTest::newRow(*value ? value : "empty") << QByteArray(value) << seconds;
    };
    row("", -1);
    row("0", 0);
    row("7", 7);
    row(" 120 ", 120);
    row("3600", 3600);
    row("3601", 3600);
    row("9223372036854775807", 3600);
    row("99999999999999999999999", 3600);
    row("-1", -1);
    row("1.5", -1);
    row("soon", -1);
    row("7 seconds", -1);
    row("Wed, 21 Oct 2026 07:28:30 GMT", 30);
    row("Wed, 21 Oct 2026 07:27:00 GMT", 0);
    row("Thu, 22 Oct 2026 07:28:00 GMT", 3600);
    row("Wed, 31 Feb 2026 07:28:00 GMT", -1);
    row("Wed, 21 Oct 2026 07:28:30", -1);
}

void ErrorDecoderTest::readsRetryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const ApiError error = decoded(429, {}, Method::Get,
                                   { { "retry-after", value }, { "Date", "Wed, 21 Oct 2026 07:28:00 GMT" } });
    QCOMPARE(error.retryAfter ? int(error.retryAfter->count()) : -1, seconds);
}

void ErrorDecoderTest::comparesARetryDateWithOurClockWithoutADate()
{
    const QByteArray past("Wed, 21 Oct 2015 07:28:00 GMT");
    const QByteArray future("Tue, 31 Dec 2199 23:59:59 GMT");
    QCOMPARE(decoded(503, {}, Method::Get, { { "Retry-After", past } }).retryAfter, 0s);
    QCOMPARE(decoded(503, {}, Method::Get, { { "Retry-After", future } }).retryAfter, 3600s);
}

void ErrorDecoderTest::readsTheRequestId_data()
{
    QTest::addColumn<QList<Header>>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("id");
    const QByteArray gateway = fixture(u"gateway.json"_s);
    QTest::newRow("service") << QList<Header> { { "x-request-id", "abc-1" } } << QByteArray() << u"abc-1"_s;
    QTest::newRow("iam") << QList<Header> { { "X-IAM-Trace-Id", "t-2" } } << QByteArray() << u"t-2"_s;
    QTest::newRow("both") << QList<Header> { { "X-IAM-Trace-Id", "t-2" }, { "X-Request-Id", "abc-1" } }
                          << gateway << u"abc-1"_s;
    QTest::newRow("body") << QList<Header> {} << gateway << u"acbc548ac6f2a0dbdb9e3518a7c0ff84"_s;
    QTest::newRow("none") << QList<Header> {} << QByteArray() << QString();
    QTest::newRow("garbage") << QList<Header> { { "X-Request-Id", "a\nb" } } << QByteArray() << QString();
    QTest::newRow("long") << QList<Header> { { "X-Request-Id", QByteArray(129, 'a') } } << QByteArray()
                          << QString();
}

void ErrorDecoderTest::readsTheRequestId()
{
    QFETCH(QList<Header>, headers);
    QFETCH(QByteArray, body);
    QTEST(decoded(500, body, Method::Get, headers).requestId, "id");
}

void ErrorDecoderTest::namesTheMissingPermissionOnlyForARefusal()
{
    QCOMPARE(decoded(403, {}).permission, u"dms:instance:create"_s);
    QCOMPARE(decoded(400, bodyWith(u"111403003"_s)).permission, u"dms:instance:create"_s);
    for (const int status : { 302, 400, 401, 404, 429, 500 })
        QVERIFY(decoded(status, {}).permission.isEmpty());
}

void ErrorDecoderTest::tellsWhereARedirectLeads()
{
    const QByteArray location("https://login.example.com/portal?back=%2Fv1.0&token=abc");
    const ApiError error = decoded(302, {}, Method::Get, { { "Location", location } });
    QCOMPARE(error.detail, u"login.example.com"_s);
    QVERIFY(decoded(302, {}, Method::Get, { { "Location", "/relative" } }).detail.isEmpty());
    QVERIFY(decoded(302, {}, Method::Get).detail.isEmpty());
}

void ErrorDecoderTest::tellsAClockSkewFromOtherSignatureFailures()
{
    QCOMPARE(decoded(401, bodyWith(u"APIGW.0303"_s)).cause, Cause::ClockSkew);
    QCOMPARE(decoded(401, bodyWith(u"APIGW.0301"_s)).cause, Cause::None);
    const QByteArray expired(
        R"({"error_code":"APIGW.0301","error_msg":"Incorrect: Signature expired, signature )"
        R"(time:20260101T000000Z,server time:20260101T010000Z"})");
    QCOMPARE(decoded(401, expired).cause, Cause::ClockSkew);
}

void ErrorDecoderTest::passesATransportFailureOn()
{
    ApiError failure;
    failure.kind = Kind::Timeout;
    failure.cause = Cause::FirstByteTimeout;
    failure.outcome = Outcome::Unknown;
    failure.detail = u"dms.example.com"_s;
    HttpReply reply;
    reply.failure = failure;

    const ApiError write = decodeError(requestOf(Method::Post), reply);
    QCOMPARE(write.kind, Kind::Timeout);
    QCOMPARE(write.cause, Cause::FirstByteTimeout);
    QCOMPARE(write.outcome, Outcome::Unknown);
    QCOMPARE(write.detail, u"dms.example.com"_s);
    QVERIFY(!write.retrySafe);
    QVERIFY(decodeError(requestOf(Method::Get), reply).retrySafe);

    reply.failure->outcome = Outcome::NotSent;
    QVERIFY(decodeError(requestOf(Method::Post), reply).retrySafe);
}

QTEST_GUILESS_MAIN(ErrorDecoderTest)
#include "tst_errordecoder.moc"
