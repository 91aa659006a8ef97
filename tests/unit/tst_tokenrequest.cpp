// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tokenrequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace partita;

namespace {

UserPassword user(QByteArrayView password = "secret", QByteArrayView passcode = {})
{
    UserPassword user;
    user.domain = u"account"_s;
    user.user = u"alice"_s;
    user.password = Secret(password);
    user.passcode = Secret(passcode);
    return user;
}

TokenScope byId()
{
    return { ProjectId(u"p1"_s), {} };
}

TokenScope byName()
{
    return { {}, u"eu-de"_s };
}

HttpReply reply(const QByteArray& body, const QByteArray& token = "MIItoken")
{
    HttpReply reply;
    reply.status = 201;
    reply.headers = { { "Content-Type", "application/json" } };
    if (!token.isNull())
        reply.headers.append({ "x-subject-token", token });
    reply.body = body;
    return reply;
}

QByteArray body(const char* issued, const char* expires)
{
    return QByteArray(R"({"token":{"methods":["password"],"issued_at":)") + issued + R"(,"expires_at":)"
        + expires + R"(,"project":{"id":"p9","name":"eu-de","domain":{"id":"d"}}}})";
}

} // namespace

class TestTokenRequest : public QObject
{
    Q_OBJECT

private slots:
    void bodiesAreThoseOfTheService_data();
    void bodiesAreThoseOfTheService();
    void anySecretSurvivesTheJson_data();
    void anySecretSurvivesTheJson();
    void controlCharactersAreEscaped();
    void namesAreEscapedToo();
    void bodiesAreBuiltInOnePieceOfMemory();
    void requestsGoToTheIdentityService_data();
    void requestsGoToTheIdentityService();
    void readsTheTokenAndItsProject();
    void nonsenseTimesMeanTheUsualLife_data();
    void nonsenseTimesMeanTheUsualLife();
    void aReplyWithoutATokenNamesTheHeader();
    void aTokenThatNoHeaderCanCarryIsRefused();
    void aScopeByNameNeedsTheIdInTheReply();
    void theScopeNamesTheProjectWhenTheReplyDoesNot();
    void damagedBodiesAreBadReplies_data();
    void damagedBodiesAreBadReplies();
    void errorsSpeakOfTheRequestThatWaits_data();
    void errorsSpeakOfTheRequestThatWaits();
    void quotedSecretsAreTakenOut();
};

void TestTokenRequest::bodiesAreThoseOfTheService_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray who = R"({"auth":{"identity":{"methods":["password"],"password":{"user":)"
                           R"({"name":"alice","password":"secret","domain":{"name":"account"}}}})";
    const QByteArray two = R"({"auth":{"identity":{"methods":["password","totp"],"password":{"user":)"
                           R"({"name":"alice","password":"secret","domain":{"name":"account"}}},)"
                           R"("totp":{"user":{"name":"alice","passcode":"123456",)"
                           R"("domain":{"name":"account"}}}})";
    const QByteArray token = R"({"auth":{"identity":{"methods":["token"],"token":{"id":"MII=+/-_"}})";
    const QByteArray id = R"(,"scope":{"project":{"id":"p1"}}}})";
    const QByteArray name = R"(,"scope":{"project":{"name":"eu-de"}}}})";
    const QByteArray domain = R"(,"scope":{"domain":{"name":"account"}}}})";
    UserPassword alone = user();
    alone.domain.clear();
    const QByteArray aloneWho = R"({"auth":{"identity":{"methods":["password"],"password":{"user":)"
                                R"({"name":"alice","password":"secret","domain":{"name":""}}}}}})";

    QTest::newRow("password, project id") << passwordBody(user(), byId()) << who + id;
    QTest::newRow("password, project name") << passwordBody(user(), byName()) << who + name;
    QTest::newRow("password, account") << passwordBody(user(), {}) << who + domain;
    QTest::newRow("password, no scope") << passwordBody(alone, {}) << aloneWho;
    QTest::newRow("id before name") << passwordBody(user(), { ProjectId(u"p1"_s), u"eu-de"_s }) << who + id;
    QTest::newRow("passcode, project id") << passwordBody(user("secret", "123456"), byId()) << two + id;
    QTest::newRow("passcode, account") << passwordBody(user("secret", "123456"), {}) << two + domain;
    const Secret base("MII=+/-_");
    QTest::newRow("token, project id") << tokenBody(base, u"account"_s, byId()) << token + id;
    QTest::newRow("token, project name") << tokenBody(base, u"account"_s, byName()) << token + name;
    QTest::newRow("token, account") << tokenBody(base, u"account"_s, {}) << token + domain;
    QTest::newRow("token, no scope") << tokenBody(base, {}, {}) << token + "}}";
}

void TestTokenRequest::bodiesAreThoseOfTheService()
{
    QFETCH(QByteArray, made);
    QTEST(made, "expected");
    QVERIFY(QJsonDocument::fromJson(made).isObject());
}

void TestTokenRequest::anySecretSurvivesTheJson_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("quotes") << QByteArray(R"(a"b""c")");
    QTest::newRow("backslash") << QByteArray(R"(\a\\b\u0041\")");
    QTest::newRow("slash and braces") << QByteArray("</}]{[,:");
    QTest::newRow("UTF-8") << QByteArray("pässwörd 密码 \U0001F511");
    QTest::newRow("delete") << QByteArray("a\x7f");
    QTest::newRow("empty") << QByteArray();
    QByteArray control;
    for (char c = 1; c < 0x20; ++c)
        control.append(c);
    QTest::newRow("control characters") << control;
    QTest::newRow("long") << QByteArray(5000, '"');
}

void TestTokenRequest::anySecretSurvivesTheJson()
{
    QFETCH(QByteArray, secret);
    const auto identity
        = [](const QByteArray& body) { return QJsonDocument::fromJson(body)["auth"_L1]["identity"_L1]; };
    const auto password = identity(passwordBody(user(secret), byId()))["password"_L1]["user"_L1];
    QVERIFY(password["password"_L1].isString());
    QCOMPARE(password["password"_L1].toString().toUtf8(), secret);
    const auto token = identity(tokenBody(Secret(secret), {}, byId()))["token"_L1]["id"_L1];
    QVERIFY(token.isString());
    QCOMPARE(token.toString().toUtf8(), secret);
    if (secret.isEmpty())
        return;
    const auto passcode = identity(passwordBody(user("x", secret), byId()))["totp"_L1]["user"_L1];
    QCOMPARE(passcode["passcode"_L1].toString().toUtf8(), secret);
}

void TestTokenRequest::controlCharactersAreEscaped()
{
    const QByteArray body = passwordBody(user(QByteArrayView("\0\n\x1f", 3)), byId());
    QVERIFY(body.contains(R"("password":"\u0000\u000a\u001f")"));
}

void TestTokenRequest::namesAreEscapedToo()
{
    UserPassword odd = user();
    odd.domain = u"a\"},\"x\":{\""_s;
    odd.user = u"ali\\ce 王"_s;
    const TokenScope scope { {}, u"eu-de_\"我"_s };
    const auto auth = QJsonDocument::fromJson(passwordBody(odd, scope))["auth"_L1];
    const auto who = auth["identity"_L1]["password"_L1]["user"_L1];
    QCOMPARE(who["domain"_L1]["name"_L1].toString(), odd.domain);
    QCOMPARE(who["name"_L1].toString(), odd.user);
    QCOMPARE(auth["scope"_L1]["project"_L1]["name"_L1].toString(), scope.projectName);
}

void TestTokenRequest::bodiesAreBuiltInOnePieceOfMemory()
{
    // Growing would leave parts of the password in memory that was given back; the builder asserts that.
    const QString hostile(2000, u'\x01');
    UserPassword worst = user(QByteArray(2000, '\x02'), QByteArray(2000, '\x03'));
    worst.domain = hostile;
    worst.user = hostile;
    const QByteArray body = passwordBody(worst, { {}, hostile });
    QVERIFY(body.size() > 6 * 7 * 2000);
    QVERIFY(body.isDetached());
}

void TestTokenRequest::requestsGoToTheIdentityService_data()
{
    QTest::addColumn<QString>("iam");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << u"https://iam.example.com"_s
                          << u"https://iam.example.com/v3/auth/tokens?nocatalog=true"_s;
    QTest::newRow("prefix") << u"https://x.example:8443/iam/"_s
                            << u"https://x.example:8443/iam/v3/auth/tokens?nocatalog=true"_s;
    QTest::newRow("user and fragment") << u"https://me:word@iam.example.com/#top"_s
                                       << u"https://iam.example.com/v3/auth/tokens?nocatalog=true"_s;
}

void TestTokenRequest::requestsGoToTheIdentityService()
{
    QFETCH(QString, iam);
    const HttpRequest request = tokenRequest(QUrl(iam), "{}");
    QTEST(request.url.toString(QUrl::FullyEncoded), "url");
    QCOMPARE(request.method, Request::Method::Post);
    QVERIFY(request.headers.contains(Header("Content-Type", "application/json;charset=utf8")));
    QCOMPARE(request.limits.bodyBytes, 1024 * 1024);
    QCOMPARE(request.body, QByteArray("{}"));
}

void TestTokenRequest::readsTheTokenAndItsProject()
{
    const auto read = readTokenReply(
        reply(body(R"("2019-02-13T06:52:13.855000Z")", R"("2019-02-13T18:52:14.355000Z")")), byName());
    QVERIFY(read.has_value());
    QCOMPARE(read->token.view().toByteArray(), QByteArray("MIItoken"));
    QCOMPARE(read->life, 12h + 500ms);
    QCOMPARE(read->project, ProjectId(u"p9"_s));
    QCOMPARE(read->projectName, u"eu-de"_s);
}

void TestTokenRequest::nonsenseTimesMeanTheUsualLife_data()
{
    QTest::addColumn<QByteArray>("json");
    const char* const issued = R"("2019-02-13T06:52:13.855000Z")";
    QTest::newRow("no body") << QByteArray();
    QTest::newRow("no times") << QByteArray(R"({"token":{}})");
    QTest::newRow("no token") << QByteArray("{}");
    QTest::newRow("null") << body("null", issued);
    QTest::newRow("number") << body(issued, "1550125333");
    QTest::newRow("text") << body(issued, R"("tomorrow")");
    QTest::newRow("backwards") << body(issued, R"("2019-02-13T06:52:13.854000Z")");
    QTest::newRow("at once") << body(issued, issued);
    QTest::newRow("for ever") << body(issued, R"("9999-02-13T06:52:13.855000Z")");
}

void TestTokenRequest::nonsenseTimesMeanTheUsualLife()
{
    QFETCH(QByteArray, json);
    const auto read = readTokenReply(reply(json), byId());
    QVERIFY(read.has_value());
    QCOMPARE(read->life, 24h);
}

void TestTokenRequest::aReplyWithoutATokenNamesTheHeader()
{
    for (const QByteArray& header : { QByteArray(), QByteArray(""), QByteArray("  ") }) {
        const auto read = readTokenReply(reply("{}", header), byId());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ApiError::Kind::BadReply);
        QCOMPARE(read.error().cause, ApiError::Cause::MissingField);
        QCOMPARE(read.error().detail, u"X-Subject-Token"_s);
        QCOMPARE(read.error().httpStatus, 201);
    }
}

void TestTokenRequest::aTokenThatNoHeaderCanCarryIsRefused()
{
    for (const QByteArray& header :
         { QByteArray("a\r\nX-Evil: 1"), QByteArray("a b"), QByteArray("\xc3\xa4") }) {
        const auto read = readTokenReply(reply("{}", header), byId());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().cause, ApiError::Cause::WrongType);
        QCOMPARE(read.error().detail, u"X-Subject-Token"_s);
    }
}

void TestTokenRequest::aScopeByNameNeedsTheIdInTheReply()
{
    for (const QByteArray& json : { QByteArray(R"({"token":{"project":{"name":"eu-de"}}})"), QByteArray() }) {
        const auto read = readTokenReply(reply(json), byName());
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ApiError::Kind::BadReply);
        QCOMPARE(read.error().cause, ApiError::Cause::MissingField);
        QCOMPARE(read.error().detail, u"token.project.id"_s);
    }
}

void TestTokenRequest::theScopeNamesTheProjectWhenTheReplyDoesNot()
{
    const auto scoped = readTokenReply(reply("{}"), byId());
    QVERIFY(scoped.has_value());
    QCOMPARE(scoped->project, ProjectId(u"p1"_s));
    const auto account = readTokenReply(reply(R"({"token":{"domain":{"id":"d"}}})"), {});
    QVERIFY(account.has_value());
    QVERIFY(account->project.isEmpty());
}

void TestTokenRequest::damagedBodiesAreBadReplies_data()
{
    using Cause = ApiError::Cause;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("field");
    QTest::newRow("no JSON") << QByteArray("<html>") << Cause::NotJson << QString();
    QTest::newRow("no object") << QByteArray("[]") << Cause::WrongType << QString();
    QTest::newRow("token is text") << QByteArray(R"({"token":"x"})") << Cause::WrongType << u"token"_s;
    QTest::newRow("project is text") << QByteArray(R"({"token":{"project":"p"}})") << Cause::WrongType
                                     << u"token.project"_s;
    QTest::newRow("id is a number") << QByteArray(R"({"token":{"project":{"id":1}}})") << Cause::WrongType
                                    << u"token.project.id"_s;
}

void TestTokenRequest::damagedBodiesAreBadReplies()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = readTokenReply(reply(json), byId());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ApiError::Kind::BadReply);
    QTEST(read.error().cause, "cause");
    QCOMPARE(read.error().outcome, ApiError::Outcome::NotSent);
    if (!field.isEmpty())
        QCOMPARE(read.error().detail, field);
}

void TestTokenRequest::errorsSpeakOfTheRequestThatWaits_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("retrySafe");
    QTest::newRow("wrong request") << 400 << Kind::Authentication << false;
    QTest::newRow("wrong password") << 401 << Kind::Authentication << false;
    QTest::newRow("forbidden") << 403 << Kind::Permission << false;
    QTest::newRow("no such page") << 404 << Kind::Authentication << false;
    QTest::newRow("conflict") << 409 << Kind::Authentication << false;
    QTest::newRow("too many") << 429 << Kind::Throttled << true;
    QTest::newRow("failed") << 500 << Kind::Server << true;
    QTest::newRow("busy") << 503 << Kind::Server << true;
    QTest::newRow("redirected") << 302 << Kind::BadReply << false;
    QTest::newRow("not created") << 200 << Kind::BadReply << false;
}

void TestTokenRequest::errorsSpeakOfTheRequestThatWaits()
{
    QFETCH(int, status);
    HttpReply reply;
    reply.status = status;
    reply.headers = { { "X-IAM-Trace-Id", "trace-1" } };
    reply.body = R"({"error":{"code":401,"message":"Said so.","title":"Unauthorized"}})";
    const ApiError error = signInError(reply);
    QTEST(error.kind, "kind");
    QTEST(error.retrySafe, "retrySafe");
    QCOMPARE(error.outcome, ApiError::Outcome::NotSent);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.serverText, u"Said so."_s);
    QCOMPARE(error.requestId, u"trace-1"_s);

    HttpReply lost;
    lost.failure = ApiError {};
    lost.failure->kind = ApiError::Kind::Timeout;
    lost.failure->outcome = ApiError::Outcome::Unknown;
    QCOMPARE(signInError(lost).outcome, ApiError::Outcome::NotSent);
    QVERIFY(signInError(lost).retrySafe);
}

void TestTokenRequest::quotedSecretsAreTakenOut()
{
    ApiError error;
    error.serverText = u"user alice with pässword! is wrong"_s;
    error.code = u"401"_s;
    error.requestId = u"pässword!"_s;
    takeOut(Secret("pässword!"), error);
    QVERIFY(error.serverText.isEmpty());
    QVERIFY(error.requestId.isEmpty());
    QCOMPARE(error.code, u"401"_s);
    // What stands in every text says nothing about the secret, and the text is needed.
    takeOut(Secret("401"), error);
    QCOMPARE(error.code, u"401"_s);
    takeOut(Secret(), error);
    QCOMPARE(error.code, u"401"_s);
}

QTEST_GUILESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
