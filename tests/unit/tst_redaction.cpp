// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/jsonscan.h"
#include "api/redaction.h"
#include "api/tokenrequest.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

KnownSecrets knowing(QByteArrayView secret)
{
    KnownSecrets known;
    known.push_back(Secret(secret));
    return known;
}

UserPassword user(QByteArrayView password, QByteArrayView passcode)
{
    UserPassword user;
    user.domain = u"account"_s;
    user.user = u"alice"_s;
    user.password = Secret(password);
    user.passcode = Secret(passcode);
    return user;
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void namesThatAreSecret_data();
    void namesThatAreSecret();
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void harmlessTextsStay_data();
    void harmlessTextsStay();
    void everyCutIsSafe_data();
    void everyCutIsSafe();
    void twiceIsAsOnce();
    void signInsComeOutWithoutSecrets();
    void quotedSecretsAreTakenOut_data();
    void quotedSecretsAreTakenOut();
    void aCutThroughAQuoteIsSafe();
    void headersAreJudgedByName_data();
    void headersAreJudgedByName();
    void headersThatQuoteAreTakenOut();
    void urlsLoseUserAndSecretItems();
    void secretsAreCollected();
    void takesTimeInProportion();
};

void RedactionTest::namesThatAreSecret_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    for (const char* name : { "password",
                              "Password",
                              "kafka_manager_password",
                              "new-password",
                              "PASSWD",
                              "pwd",
                              "passcode",
                              "passphrase",
                              "secret",
                              "secret_key",
                              "client secret",
                              "token",
                              "X-Auth-Token",
                              "securitytoken",
                              "access_key",
                              "accessKeySecret",
                              "credentials",
                              "private_key",
                              "api-key",
                              "Authorization",
                              "Proxy-Authorization",
                              "Set-Cookie",
                              "sasl.jaas.config",
                              "pass",
                              "sk" })
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name :
         { "", "name", "access_user", "kafka_manager_user", "description", "task_id", "compass", "passed",
           "X-Project-Id", "X-Sdk-Date", "ssl_enable", "product_id", "subnet_id" })
        QTest::newRow(qPrintable(u"not "_s + QLatin1String(name))) << QByteArray(name) << false;
}

void RedactionTest::namesThatAreSecret()
{
    QFETCH(const QByteArray, name);
    QTEST(isSecretName(name), "secret");
}

void RedactionTest::secretsAreTakenOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* json, const char* expected) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(expected);
    };
    row("a text", R"({"password":"x","name":"n"})", R"({"password":"<redacted>","name":"n"})");
    row("blanks", "{ \"password\"\n :\t\"x\" , \"a\" : 1 }",
        "{ \"password\"\n :\t\"<redacted>\" , \"a\" : 1 }");
    row("nothing in it", R"({"password":""})", R"({"password":"<redacted>"})");
    row("any case", R"({"Kafka_Manager_PassWord":"x"})", R"({"Kafka_Manager_PassWord":"<redacted>"})");
    row("deep", R"([{"a":[[{"b":{"token":"x"}}]]}])", R"([{"a":[[{"b":{"token":"<redacted>"}}]]}])");
    row("quotes in it", R"({"secret":"a\"b\\","c":"d"})", R"({"secret":"<redacted>","c":"d"})");
    row("looks like JSON", R"({"secret":"\",\"name\":\"x","c":"d"})", R"({"secret":"<redacted>","c":"d"})");
    row("escaped name", R"({"passw\u006frd":"x"})", R"({"passw\u006frd":"<redacted>"})");
    row("name escaped as a whole", R"({"\u0070\u0041ss\u0077\u004F\u0052\u0064":"x"})",
        R"({"\u0070\u0041ss\u0077\u004F\u0052\u0064":"<redacted>"})");
    row("escapes in the name", R"({"pass\/word":"x"})", R"({"pass\/word":"<redacted>"})");
    row("an array", R"({"secrets":["x","y",[" z"]],"a":"b"})",
        R"({"secrets":["<redacted>","<redacted>",["<redacted>"]],"a":"b"})");
    row("a number", R"({"passcode":123456,"a":1})", R"({"passcode":"<redacted>","a":1})");
    row("numbers", R"({"pwd":[-1.5e3,0]})", R"({"pwd":["<redacted>","<redacted>"]})");
    row("true, false and null", R"({"password":null,"token":[true,false]})",
        R"({"password":null,"token":[true,false]})");
    row("an object", R"({"secret":{"a":"x","b":{"c":["y",7]}},"d":"e"})",
        R"({"secret":{"a":"<redacted>","b":{"c":["<redacted>","<redacted>"]}},"d":"e"})");
    row("objects in an array", R"({"credentials":[{"name":"n","value":"x"}]})",
        R"({"credentials":[{"name":"n","value":"<redacted>"}]})");
    row("an access key", R"({"credential":{"access":"A","secret":"S","securitytoken":"T","expires_at":"E"}})",
        R"({"credential":{"access":"<redacted>","secret":"<redacted>","securitytoken":"<redacted>","expires_at":"E"}})");
    row("a user that is a text", R"({"secret":{"user":"x","id":"y"}})",
        R"({"secret":{"user":"<redacted>","id":"<redacted>"}})");
    row("repeated names", R"({"password":"x","password":"y"})",
        R"({"password":"<redacted>","password":"<redacted>"})");
    row("an array without a name", R"([["password","x"]])", R"([["password","x"]])");
    row("cut in the name", R"({"a":"b","passw)", R"({"a":"b","passw)");
    row("cut before the value", R"({"password":)", R"({"password":)");
    row("cut in the value", R"({"a":"b","password":"hunt)", R"({"a":"b","password":"<redacted>")");
    row("cut at its quote", R"({"password":")", R"({"password":"<redacted>")");
    row("cut in an escape", R"({"password":"x\)", R"({"password":"<redacted>")");
    row("cut in a number", R"({"passcode":12)", R"({"passcode":"<redacted>")");
    row("cut in an array", R"({"secrets":["x","y)", R"({"secrets":["<redacted>","<redacted>")");
    row("brackets that close nothing", R"({"secrets":["x"},"y"]})",
        R"({"secrets":["<redacted>"},"<redacted>"]})");
    row("texts without a comma", R"({"password":"x" "y","a":"b"})",
        R"({"password":"<redacted>" "<redacted>","a":"b"})");
    row("names without quotes", R"({password: "x", name: "n"})", R"({password: "<redacted>", name: "n"})");
    row("two documents", "{\"token\":\"x\"}\n{\"token\":\"y\"}",
        "{\"token\":\"<redacted>\"}\n{\"token\":\"<redacted>\"}");
}

void RedactionTest::secretsAreTakenOut()
{
    QFETCH(const QByteArray, json);
    QTEST(redactedJson(json), "expected");
}

void RedactionTest::harmlessTextsStay_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html lang=\"en\">\n<title>502 Bad Gateway</title>\r\n</html>");
    QTest::newRow("a list") << QByteArray(
        R"({"instances":[{"name":"a","access_user":"b","port":9092}],"n":1})");
    QTest::newRow("words about secrets")
        << QByteArray(R"({"error_msg":"The password is too short.","error_code":"111400012"})");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\"\x80", 5);
    QTest::newRow("brackets") << QByteArray("}}]]{{[[::,,");
    QTest::newRow("a token's facts") << QByteArray(
        R"({"token":{"expires_at":"2026","methods":["password"],"issued_at":"2025",)"
        R"("project":{"domain":{"id":"d","name":"n"},"id":"p","name":"m"},"user":{"name":"u","id":"i"}}})");
}

void RedactionTest::harmlessTextsStay()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(redactedJson(text), text);
}

void RedactionTest::everyCutIsSafe_data()
{
    QTest::addColumn<QByteArray>("json");
    const UserPassword alice = user("XYX\"\\YXY", "XYXYXY");
    QTest::newRow("sign-in") << passwordBody(alice, { ProjectId(u"p"_s), {} });
    QTest::newRow("token") << tokenBody(Secret("XYXYXYXY"), u"account"_s, { ProjectId(u"p"_s), {} });
    QTest::newRow("creation") << QByteArray(
        R"({"name":"kafka","kafka_manager_password":"XY\"XY\u0058Y","n":3,"password":"YX\\"})");
    QTest::newRow("nested") << QByteArray(
        R"({"a":{"secrets":[["XYX"],{"b":"YXY","name":"n"},"XY"],"c":"d"},"pass\u0077ord":"XYXY"})");
}

void RedactionTest::everyCutIsSafe()
{
    QFETCH(const QByteArray, json);
    for (qsizetype size = 0; size <= json.size(); ++size) {
        const QByteArray out = redactedJson(QByteArrayView(json).first(size));
        QVERIFY2(!out.contains('X') && !out.contains('Y'), out.constData());
    }
}

void RedactionTest::twiceIsAsOnce()
{
    const QByteArray once = redactedJson(R"({"password":"x","a":{"secret":[1,"y"]},"b":"c)");
    QCOMPARE(redactedJson(once), once);
}

void RedactionTest::signInsComeOutWithoutSecrets()
{
    const TokenScope scope { ProjectId(u"p1"_s), {} };
    const QByteArray byPasscode = redactedJson(passwordBody(user("hunter-2\"\\", "123456"), scope));
    QCOMPARE(
        byPasscode,
        QByteArray(
            R"({"auth":{"identity":{"methods":["password","totp"],"password":{"user":{"name":"alice",)"
            R"("password":"<redacted>","domain":{"name":"account"}}},"totp":{"user":{"name":"alice",)"
            R"("passcode":"<redacted>","domain":{"name":"account"}}}},"scope":{"project":{"id":"p1"}}}})"));
    const QByteArray byToken = redactedJson(tokenBody(Secret("MIIFtoken"), u"account"_s, scope));
    QCOMPARE(byToken,
             QByteArray(R"({"auth":{"identity":{"methods":["token"],"token":{"id":"<redacted>"}},)"
                        R"("scope":{"project":{"id":"p1"}}}})"));
}

void RedactionTest::quotedSecretsAreTakenOut_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* secret, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(secret) << QByteArray(text) << QByteArray(expected);
    };
    row("in a message", "hunter2", R"({"error_msg":"hunter2 is too short","a":"b"})",
        R"({"error_msg":"<redacted>","a":"b"})");
    row("escaped", "hun\"ter\\2", R"({"m":"say hun\"ter\\2 again"})", R"({"m":"<redacted>"})");
    row("escaped otherwise", "hunter2", R"({"m":"\u0068unter\u0032"})", R"({"m":"<redacted>"})");
    row("beyond ASCII", "pässwörd", R"({"m":"p\u00e4ssw\u00f6rd"})", R"({"m":"<redacted>"})");
    row("as a pair", "\xf0\x9f\x98\x80-key", R"({"m":"\ud83d\ude00-key"})", R"({"m":"<redacted>"})");
    row("as a name", "hunter2", R"({"hunter2":"x"})", R"({"<redacted>":"x"})");
    row("as a number", "123456", R"({"m":123456})", R"({"m":<redacted>})");
    row("in HTML", "hunter2", "<p>hunter2</p>hunter2", "<p><redacted></p><redacted>");
    row("too short to tell", "abc", R"({"m":"abc"})", R"({"m":"abc"})");
    row("elsewhere", "hunter2", R"({"m":"hunter"})", R"({"m":"hunter"})");
    row("cut", "hunter2", R"({"a":"b","m":"of hunt)", R"({"a":"b","m":"<redacted>")");
    row("cut and escaped", "hun\"ter", R"({"m":"of hun\"t)", R"({"m":"<redacted>")");
    row("cut in HTML", "hunter2", "<p>hunte", "<p><redacted>");
}

void RedactionTest::quotedSecretsAreTakenOut()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, text);
    QTEST(redactedJson(text, knowing(secret)), "expected");
}

void RedactionTest::aCutThroughAQuoteIsSafe()
{
    const QByteArray secret = "XYXYXYXYXYXY";
    const QByteArray json = R"({"message":"the token XYXYXYXYXYXY is no good"})";
    for (qsizetype size = 0; size <= json.size(); ++size) {
        const QByteArray out = redactedJson(QByteArrayView(json).first(size), knowing(secret));
        QVERIFY2(!out.contains("XYXY"), out.constData());
    }
}

void RedactionTest::headersAreJudgedByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    for (const char* name :
         { "Authorization", "authorization", "X-Auth-Token", "x-auth-token", "X-Subject-Token",
           "X-Security-Token", "Proxy-Authorization", "Cookie", "SET-COOKIE" })
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name :
         { "Accept", "Content-Type", "X-Project-Id", "X-Sdk-Date", "X-Request-Id", "Date" })
        QTest::newRow(name) << QByteArray(name) << false;
}

void RedactionTest::headersAreJudgedByName()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, secret);
    const QList<Header> headers = redactedHeaders({ { name, "value" } });
    QCOMPARE(headers, (QList<Header> { { name, secret ? "<redacted>" : "value" } }));
}

void RedactionTest::headersThatQuoteAreTakenOut()
{
    const QList<Header> headers = redactedHeaders({ { "X-Debug", "got hunter2" } }, knowing("hunter2"));
    QCOMPARE(headers.first().second, QByteArray("<redacted>"));
}

void RedactionTest::urlsLoseUserAndSecretItems()
{
    QCOMPARE(redactedUrl(QUrl(u"https://u:p@h/a%2Fb?token=x&limit=1&Pass%77ord=y"_s)).toEncoded(),
             QByteArray("https://h/a%2Fb?token=redacted&limit=1&Password=redacted"));
    for (const char* same :
         { "https://h/v1.0/p/instances?name=a%2Bb&limit=10&name=", "https://h", "https://h/?" })
        QCOMPARE(redactedUrl(QUrl(QLatin1String(same))).toEncoded(), QByteArray(same));
}

void RedactionTest::secretsAreCollected()
{
    KnownSecrets found;
    collectSecrets(R"({"name":"n","password":"a\"b","x":{"token":{"id":"c\u0064"}},"pwd":""})", found);
    collectSecrets(QList<Header> { { "X-Auth-Token", "t" }, { "Accept", "a" } }, found);
    QByteArrayList texts;
    for (const Secret& secret : found)
        texts.append(secret.view().toByteArray());
    QCOMPARE(texts, (QByteArrayList { "a\"b", "cd", "t" }));
}

//! Twice as much takes about twice as long, also where it is nested, or one secret after the other.
void RedactionTest::takesTimeInProportion()
{
    const auto took = [](const QByteArray& json) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            redactedJson(json);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    for (const char* piece : { "{\"a\":", "[", "\"password\":\"x\",", "\\\"", "{\"secret\":[1," }) {
        const qint64 small = took(QByteArray(piece).repeated(2'000));
        const qint64 large = took(QByteArray(piece).repeated(20'000));
        QVERIFY2(large < 60 * std::max<qint64>(small, 100'000), piece);
    }
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
