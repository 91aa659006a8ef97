// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

QJsonObject changed(QJsonObject object, const QString& key, const QJsonValue& value)
{
    object.insert(key, value);
    return object;
}

QJsonObject projectNamed(const QString& name)
{
    return { { u"project"_s, QJsonObject { { u"name"_s, name } } } };
}

qint64 lifetime(const Answer& answer)
{
    const QJsonValue token = answer.json()[u"token"];
    return QDateTime::fromString(token[u"issued_at"].toString(), Qt::ISODateWithMs)
        .msecsTo(QDateTime::fromString(token[u"expires_at"].toString(), Qt::ISODateWithMs));
}

} // namespace

//! Tokens by password and by another token.
class EmulatorSignIn final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTokenHasTheScopeThatWasAskedFor_data();
    void aTokenHasTheScopeThatWasAskedFor();
    void aForeignScopeIsForbidden_data();
    void aForeignScopeIsForbidden();
    void aWrongUserIsRefused_data();
    void aWrongUserIsRefused();
    void theUserMayBeNamedByItsId();
    void aMalformedBodyIsRefused_data();
    void aMalformedBodyIsRefused();
    void theUserIsLockedAfterMoreThanFiveWrongPasswords();
    void fiveWrongPasswordsDoNotLockAndARightOneForgetsThem();
    void wrongPasswordsOfOthersLockNobody();
    void wrongPasswordsAndLocksAreCounted();
    void aTokenGivesATokenOfAnotherScope();
    void aTokenFromATokenEndsWithTheFirst();
    void anUnknownTokenGivesNone();
    void anExpiredTokenGivesNone();
    void theCatalogNamesThisServiceUnlessItIsDeclined();
    void theLifetimeOfTokensCanBeSet();

private:
    void startWith(const QStringList& arguments)
    {
        m_emulator = std::make_unique<EmulatorProcess>();
        QVERIFY(
            m_emulator->start(QStringList { u"--instances"_s, u"2"_s, u"--projects"_s, u"3"_s } + arguments));
    }
    QString project(int number) const { return m_emulator->ready()[u"projects"][number][u"id"].toString(); }
    QString list(int number) const { return u"/v1.0/"_s + project(number) + u"/instances"_s; }
    QJsonObject user() const { return m_emulator->user(); }
    QString domainId()
    {
        const Answer answer = m_emulator->signIn({});
        return answer.json()[u"token"][u"domain"][u"id"].toString();
    }

    Answer byPassword(const QJsonObject& user, const QJsonObject& scope = {})
    {
        return m_emulator->signIn({ { u"methods"_s, QJsonArray { u"password"_s } },
                                    { u"password"_s, QJsonObject { { u"user"_s, user } } } },
                                  scope);
    }
    Answer byPassword(const QString& password)
    {
        return byPassword(changed(user(), u"password"_s, password));
    }
    Answer byToken(const QByteArray& token, const QJsonObject& scope)
    {
        return m_emulator->signIn({ { u"methods"_s, QJsonArray { u"token"_s } },
                                    { u"token"_s, QJsonObject { { u"id"_s, QString::fromLatin1(token) } } } },
                                  scope);
    }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorSignIn::init()
{
    startWith({});
}

void EmulatorSignIn::aTokenHasTheScopeThatWasAskedFor_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::addColumn<int>("number");
    QTest::newRow("none") << QByteArray("{}") << -1;
    QTest::newRow("project by name") << QByteArray(R"({"project":{"name":"demo-west-1"}})") << 1;
    QTest::newRow("sub-project by name") << QByteArray(R"({"project":{"name":"demo-east-1_payments"}})") << 2;
    QTest::newRow("project by id") << QByteArray(R"({"project":{"id":"%2"}})") << 2;
    QTest::newRow("project and its account")
        << QByteArray(R"({"project":{"name":"demo-west-1","domain":{"name":"demo-account"}}})") << 1;
    QTest::newRow("account by name") << QByteArray(R"({"domain":{"name":"demo-account"}})") << -1;
    QTest::newRow("account by id") << QByteArray(R"({"domain":{"id":"%domain"}})") << -1;
    QTest::newRow("both, of which the project counts")
        << QByteArray(R"({"project":{"name":"demo-west-1"},"domain":{"name":"demo-account"}})") << 1;
}

void EmulatorSignIn::aTokenHasTheScopeThatWasAskedFor()
{
    QFETCH(QByteArray, scope);
    QFETCH(const int, number);
    scope.replace("%2", project(2).toLatin1()).replace("%domain", domainId().toLatin1());
    const Answer answer = byPassword(user(), QJsonDocument::fromJson(scope).object());
    QCOMPARE(answer.status, 201);
    const QJsonObject token = answer.json()[u"token"].toObject();
    QCOMPARE(token[u"methods"].toArray(), QJsonArray { u"password"_s });
    if (number < 0) {
        QVERIFY(!token.contains(u"project"));
        QCOMPARE(token[u"domain"][u"name"].toString(), u"demo-account"_s);
        return;
    }
    QVERIFY(!token.contains(u"domain"));
    QCOMPARE(token[u"project"][u"id"].toString(), project(number));
    const Headers headers { { "X-Auth-Token", answer.header("X-Subject-Token") } };
    QCOMPARE(m_emulator->plainCall("GET", list(number), {}, headers).status, 200);
}

void EmulatorSignIn::aForeignScopeIsForbidden_data()
{
    QTest::addColumn<QByteArray>("scope");
    QTest::newRow("project by name") << QByteArray(R"({"project":{"name":"demo-north-1"}})");
    QTest::newRow("project by id") << QByteArray(R"({"project":{"id":"00000000000000000000000000000000"}})");
    QTest::newRow("built-in project") << QByteArray(R"({"project":{"name":"MOS"}})");
    QTest::newRow("project of another account")
        << QByteArray(R"({"project":{"name":"demo-west-1","domain":{"name":"other"}}})");
    QTest::newRow("account") << QByteArray(R"({"domain":{"name":"other"}})");
}

void EmulatorSignIn::aForeignScopeIsForbidden()
{
    QFETCH(const QByteArray, scope);
    const Answer answer = byPassword(user(), QJsonDocument::fromJson(scope).object());
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.json()[u"error"][u"title"].toString(), u"Forbidden"_s);
    QVERIFY(answer.header("X-Subject-Token").isEmpty());
}

void EmulatorSignIn::aWrongUserIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("password") << u"password"_s << QJsonValue(u"wrong"_s);
    QTest::newRow("empty password") << u"password"_s << QJsonValue(QString());
    QTest::newRow("name") << u"name"_s << QJsonValue(u"somebody"_s);
    QTest::newRow("account") << u"domain"_s << QJsonValue(QJsonObject { { u"name"_s, u"other"_s } });
    QTest::newRow("no account") << u"domain"_s << QJsonValue(QJsonObject());
}

void EmulatorSignIn::aWrongUserIsRefused()
{
    QFETCH(const QString, key);
    QFETCH(const QJsonValue, value);
    const Answer answer = byPassword(changed(user(), key, value));
    QCOMPARE(answer.status, 401);
    const QJsonValue error = answer.json()[u"error"];
    QCOMPARE(error[u"code"].toInt(), 401);
    QCOMPARE(error[u"title"].toString(), u"Unauthorized"_s);
    QCOMPARE(error[u"message"].toString(), u"The username or password is wrong."_s);
}

void EmulatorSignIn::theUserMayBeNamedByItsId()
{
    const QString id = byPassword(user()).json()[u"token"][u"user"][u"id"].toString();
    QJsonObject byId { { u"id"_s, id }, { u"password"_s, user()[u"password"] } };
    QCOMPARE(byPassword(byId).status, 201);
    byId.insert(u"id"_s, QString(32, u'0'));
    QCOMPARE(byPassword(byId).status, 401);
}

void EmulatorSignIn::aMalformedBodyIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no methods") << QByteArray(R"({"auth":{"identity":{}}})");
    QTest::newRow("method unknown") << QByteArray(R"({"auth":{"identity":{"methods":["magic"]}}})");
    QTest::newRow("no user") << QByteArray(R"({"auth":{"identity":{"methods":["password"]}}})");
    QTest::newRow("passcode alone") << QByteArray(
        R"({"auth":{"identity":{"methods":["totp"],"totp":{"user":{"passcode":"1"}}}}})");
    QTest::newRow("no token") << QByteArray(R"({"auth":{"identity":{"methods":["token"]}}})");
}

void EmulatorSignIn::aMalformedBodyIsRefused()
{
    QFETCH(const QByteArray, body);
    const Answer answer = m_emulator->plainCall("POST", u"/v3/auth/tokens"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json()[u"error"][u"code"].toInt(), 400);
}

void EmulatorSignIn::theUserIsLockedAfterMoreThanFiveWrongPasswords()
{
    for (int i = 0; i < 6; ++i)
        QVERIFY(!byPassword(u"wrong"_s).json()[u"error"][u"message"].toString().contains(u"locked"));
    const Answer locked = byPassword(user());
    QCOMPARE(locked.status, 401);
    QVERIFY(locked.json()[u"error"][u"message"].toString().contains(u"locked"));
    // The access key is another matter.
    QCOMPARE(m_emulator->signedCall("GET", list(0)).status, 200);
    m_emulator->advance(4 * 60);
    QCOMPARE(byPassword(user()).status, 401);
    m_emulator->advance(60);
    QCOMPARE(byPassword(user()).status, 201);
}

void EmulatorSignIn::fiveWrongPasswordsDoNotLockAndARightOneForgetsThem()
{
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(byPassword(u"wrong"_s).status, 401);
        QCOMPARE(byPassword(user()).status, 201);
    }
}

void EmulatorSignIn::wrongPasswordsOfOthersLockNobody()
{
    for (int i = 0; i < 7; ++i)
        QCOMPARE(byPassword(changed(user(), u"name"_s, u"somebody"_s)).status, 401);
    QCOMPARE(byPassword(user()).status, 201);
}

void EmulatorSignIn::wrongPasswordsAndLocksAreCounted()
{
    const auto counted = [this](const char* key) {
        return m_emulator->plainCall("GET", u"/__control/counters"_s).json()[QLatin1String(key)].toInt(-1);
    };
    QCOMPARE(counted("wrong_passwords"), 0);
    QCOMPARE(counted("user_locks"), 0);
    for (int i = 0; i < 7; ++i)
        byPassword(u"wrong"_s);
    // The seventh met the lock, and its password was not looked at.
    QCOMPARE(counted("wrong_passwords"), 6);
    QCOMPARE(counted("user_locks"), 1);
    m_emulator->plainCall("DELETE", u"/__control/counters"_s);
    QCOMPARE(counted("wrong_passwords"), 0);
    QCOMPARE(counted("user_locks"), 0);
    QVERIFY(byPassword(user()).json()[u"error"][u"message"].toString().contains(u"locked"));
}

void EmulatorSignIn::aTokenGivesATokenOfAnotherScope()
{
    const Answer first = byPassword(user());
    const Answer second = byToken(first.header("X-Subject-Token"), projectNamed(u"demo-east-1_payments"_s));
    QCOMPARE(second.status, 201);
    QCOMPARE(second.json()[u"token"][u"project"][u"id"].toString(), project(2));
    QCOMPARE(second.json()[u"token"][u"methods"].toArray(), QJsonArray { u"token"_s });
    const Headers headers { { "X-Auth-Token", second.header("X-Subject-Token") } };
    QCOMPARE(m_emulator->plainCall("GET", list(2), {}, headers).status, 200);
    QCOMPARE(byToken(first.header("X-Subject-Token"), projectNamed(u"elsewhere"_s)).status, 403);
}

void EmulatorSignIn::aTokenFromATokenEndsWithTheFirst()
{
    const Answer first = byPassword(user());
    m_emulator->advance(60 * 60);
    const Answer second = byToken(first.header("X-Subject-Token"), projectNamed(u"demo-east-1"_s));
    QCOMPARE(second.json()[u"token"][u"expires_at"], first.json()[u"token"][u"expires_at"]);
    const Headers headers { { "X-Auth-Token", second.header("X-Subject-Token") } };
    m_emulator->advance(22 * 60 * 60);
    QCOMPARE(m_emulator->plainCall("GET", list(0), {}, headers).status, 200);
    m_emulator->advance(60 * 60);
    QCOMPARE(m_emulator->plainCall("GET", list(0), {}, headers).code(), u"111401001"_s);
}

void EmulatorSignIn::anUnknownTokenGivesNone()
{
    const Answer answer = byToken("MIIunknown", projectNamed(u"demo-east-1"_s));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.json()[u"error"][u"code"].toInt(), 401);
}

void EmulatorSignIn::anExpiredTokenGivesNone()
{
    const QByteArray token = byPassword(user()).header("X-Subject-Token");
    m_emulator->addFault({ { u"kind"_s, u"token"_s }, { u"count"_s, 1 } });
    QCOMPARE(byToken(token, projectNamed(u"demo-east-1"_s)).status, 401);
    QCOMPARE(byToken(token, projectNamed(u"demo-east-1"_s)).status, 201);
    m_emulator->advance(24 * 60 * 60);
    QCOMPARE(byToken(token, projectNamed(u"demo-east-1"_s)).status, 401);
}

void EmulatorSignIn::theCatalogNamesThisServiceUnlessItIsDeclined()
{
    const QJsonObject scope = projectNamed(u"demo-west-1"_s);
    const QJsonArray catalog = byPassword(user(), scope).json()[u"token"][u"catalog"].toArray();
    const QString endpoint = m_emulator->ready()[u"endpoint"].toString();
    QStringList seen;
    for (const QJsonValue& service : catalog) {
        const QJsonValue first = service[u"endpoints"][0];
        seen.append(service[u"type"].toString() + u' ' + first[u"region"].toString() + u' '
                    + first[u"url"].toString());
    }
    QVERIFY(seen.contains(u"iam * "_s + endpoint + u"/v3"_s));
    QVERIFY(seen.contains(u"dms demo-west-1 "_s + endpoint + u"/v1.0"_s));
    QVERIFY(seen.contains(u"dmsv1 demo-west-1 "_s + endpoint + u"/v1.0/"_s + project(1)));

    const QJsonObject identity { { u"methods"_s, QJsonArray { u"password"_s } },
                                 { u"password"_s, QJsonObject { { u"user"_s, user() } } } };
    const Answer without = m_emulator->signIn(identity, scope, u"?nocatalog=true"_s);
    QCOMPARE(without.status, 201);
    QVERIFY(!without.json()[u"token"].toObject().contains(u"catalog"));
}

void EmulatorSignIn::theLifetimeOfTokensCanBeSet()
{
    QCOMPARE(lifetime(byPassword(user())), 24 * 60 * 60 * 1000);
    // However fast the instances move: tokens end by the wall clock.
    startWith({ u"--token-lifetime"_s, u"90"_s, u"--speed"_s, u"1000"_s });
    const Answer answer = byPassword(user(), projectNamed(u"demo-east-1"_s));
    QCOMPARE(lifetime(answer), 90'000);
    const Headers headers { { "X-Auth-Token", answer.header("X-Subject-Token") } };
    QCOMPARE(m_emulator->plainCall("GET", list(0), {}, headers).status, 200);
    m_emulator->advance(90);
    QCOMPARE(m_emulator->plainCall("GET", list(0), {}, headers).code(), u"111401001"_s);
}

QTEST_GUILESS_MAIN(EmulatorSignIn)
#include "tst_emulatorsignin.moc"
