// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray loginBody(const EmulatorProcess& emulator, const QString& password, const QJsonObject& scope)
{
    const QJsonObject domain { { u"name"_s, emulator.ready()[u"domain"] } };
    const QJsonObject user { { u"name"_s, emulator.ready()[u"user"] },
                             { u"password"_s, password },
                             { u"domain"_s, domain } };
    const QJsonObject identity { { u"methods"_s, QJsonArray { u"password"_s } },
                                 { u"password"_s, QJsonObject { { u"user"_s, user } } } };
    const QJsonObject auth { { u"identity"_s, identity }, { u"scope"_s, scope } };
    return QJsonDocument(QJsonObject { { u"auth"_s, auth } }).toJson();
}

QJsonObject projectScope(const QString& name)
{
    return { { u"project"_s, QJsonObject { { u"name"_s, name } } } };
}

} // namespace

class EmulatorAuth final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anySetOfSignedHeadersWithTheDateIsAccepted_data();
    void anySetOfSignedHeadersWithTheDateIsAccepted();
    void aQueryInAnyOrderAndWithAnyCharactersIsVerified();
    void theSignatureMayBeFifteenMinutesOff_data();
    void theSignatureMayBeFifteenMinutesOff();
    void aWrongSignatureIsRefused_data();
    void aWrongSignatureIsRefused();
    void aChangedBodyIsRefused();
    void theKeyIsLockedAfterMoreThanFiveFailuresInARow();
    void fiveFailuresDoNotLockAndASuccessForgetsThem();
    void temporaryKeysNeedTheirSecurityToken();
    void aRequestWithoutProofIsRefused();
    void aTokenOpensTheProjectForTwentyFourHours();
    void aWrongPasswordGetsTheErrorOfTheIdentityService();
    void aTokenOfTheAccountOpensNoProject();
    void aForeignScopeIsForbidden();
    void theProjectsAreListedAndFiltered();
    void anotherProjectInTheHeaderIsRefused();
    void theSecretsOfTheEnvironmentAreTakenAndNotOnTheCommandLine();

private:
    QString list() const { return m_emulator->path(u"/instances"_s); }
    Answer login(const QString& password, const QJsonObject& scope)
    {
        return m_emulator->plainCall("POST", u"/v3/auth/tokens"_s, loginBody(*m_emulator, password, scope));
    }
    QByteArray projectToken()
    {
        return login(m_emulator->ready()[u"password"].toString(),
                     projectScope(m_emulator->ready()[u"region"].toString()))
            .header("X-Subject-Token");
    }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorAuth::init()
{
    m_emulator = std::make_unique<EmulatorProcess>();
    QVERIFY(m_emulator->start({ u"--instances"_s, u"2"_s }));
}

void EmulatorAuth::cleanup()
{
    m_emulator.reset();
}

void EmulatorAuth::anySetOfSignedHeadersWithTheDateIsAccepted_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("date alone") << QByteArrayList { "x-sdk-date" } << 200;
    QTest::newRow("host and date") << QByteArrayList { "host", "x-sdk-date" } << 200;
    QTest::newRow("four") << QByteArrayList { "content-type", "host", "x-project-id", "x-sdk-date" } << 200;
    QTest::newRow("without the date") << QByteArrayList { "host" } << 401;
    QTest::newRow("one that is not sent") << QByteArrayList { "x-absent", "x-sdk-date" } << 401;
}

void EmulatorAuth::anySetOfSignedHeadersWithTheDateIsAccepted()
{
    QFETCH(const QByteArrayList, headers);
    QFETCH(const int, status);
    Signing signing = m_emulator->signing();
    signing.headers = headers;
    signing.extra = { { "X-Project-Id", m_emulator->project().toLatin1() } };
    const Answer answer = m_emulator->signedCall("GET", list(), {}, signing);
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.code(), u"APIGW.0301"_s);
}

void EmulatorAuth::aQueryInAnyOrderAndWithAnyCharactersIsVerified()
{
    const QString query = u"?status=&name=%E8%AE%A2%E5%8D%95%20*%2F~&id=&includeFailure=true"_s;
    QCOMPARE(m_emulator->signedCall("GET", list() + query).status, 200);
}

void EmulatorAuth::theSignatureMayBeFifteenMinutesOff_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("fourteen minutes late") << -14 * 60 << QString();
    QTest::newRow("fourteen minutes early") << 14 * 60 << QString();
    QTest::newRow("sixteen minutes late") << -16 * 60 << u"APIGW.0303"_s;
    QTest::newRow("sixteen minutes early") << 16 * 60 << u"APIGW.0303"_s;
}

void EmulatorAuth::theSignatureMayBeFifteenMinutesOff()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, code);
    Signing signing = m_emulator->signing();
    signing.shiftSeconds = seconds;
    const Answer answer = m_emulator->signedCall("GET", list(), {}, signing);
    QCOMPARE(answer.status, code.isEmpty() ? 200 : 401);
    if (!code.isEmpty())
        QCOMPARE(answer.code(), code);
}

void EmulatorAuth::aWrongSignatureIsRefused_data()
{
    QTest::addColumn<QByteArray>("accessKey");
    QTest::addColumn<QByteArray>("secretKey");
    QTest::newRow("other access key") << QByteArray("OTHER") << QByteArray();
    QTest::newRow("other secret key") << QByteArray() << QByteArray("other");
}

void EmulatorAuth::aWrongSignatureIsRefused()
{
    QFETCH(const QByteArray, accessKey);
    QFETCH(const QByteArray, secretKey);
    Signing signing = m_emulator->signing();
    if (!accessKey.isEmpty())
        signing.accessKey = accessKey;
    if (!secretKey.isEmpty())
        signing.secretKey = secretKey;
    const Answer answer = m_emulator->signedCall("GET", list(), {}, signing);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), u"APIGW.0301"_s);
}

void EmulatorAuth::aChangedBodyIsRefused()
{
    Signing signing = m_emulator->signing();
    signing.extra = { { "X-Sdk-Content-Sha256", QByteArray(64, '0') } };
    const Answer answer = m_emulator->signedCall("POST", list(), "{}", signing);
    QCOMPARE(answer.code(), u"APIGW.0301"_s);
}

void EmulatorAuth::theKeyIsLockedAfterMoreThanFiveFailuresInARow()
{
    Signing wrong = m_emulator->signing();
    wrong.secretKey = "wrong";
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_emulator->signedCall("GET", list(), {}, wrong).status, 401);
    const Answer locked = m_emulator->signedCall("GET", list());
    QCOMPARE(locked.status, 401);
    QVERIFY(locked.json()[u"error_msg"].toString().contains(u"locked"));
    m_emulator->advance(4 * 60);
    QCOMPARE(m_emulator->signedCall("GET", list()).status, 401);
    m_emulator->advance(60);
    QCOMPARE(m_emulator->signedCall("GET", list()).status, 200);
}

void EmulatorAuth::fiveFailuresDoNotLockAndASuccessForgetsThem()
{
    Signing wrong = m_emulator->signing();
    wrong.secretKey = "wrong";
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_emulator->signedCall("GET", list(), {}, wrong).status, 401);
        QCOMPARE(m_emulator->signedCall("GET", list()).status, 200);
    }
}

void EmulatorAuth::temporaryKeysNeedTheirSecurityToken()
{
    EmulatorProcess emulator;
    QVERIFY(emulator.start({ u"--security-token"_s, u"temporary"_s }));
    Signing signing = emulator.signing();
    const QString path = emulator.path(u"/instances"_s);
    QCOMPARE(emulator.signedCall("GET", path, {}, signing).status, 401);
    signing.extra = { { "X-Security-Token", "another-o" } };
    QCOMPARE(emulator.signedCall("GET", path, {}, signing).status, 401);
    signing.extra = { { "X-Security-Token", "temporary" } };
    QCOMPARE(emulator.signedCall("GET", path, {}, signing).status, 200);
}

void EmulatorAuth::aRequestWithoutProofIsRefused()
{
    const Answer missing = m_emulator->plainCall("GET", list());
    QCOMPARE(missing.status, 401);
    QCOMPARE(missing.code(), u"111401003"_s);
    const Answer unknown = m_emulator->plainCall("GET", list(), {}, { { "X-Auth-Token", "MIIunknown" } });
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.code(), u"111401001"_s);
}

void EmulatorAuth::aTokenOpensTheProjectForTwentyFourHours()
{
    const Answer answer = login(m_emulator->ready()[u"password"].toString(),
                                projectScope(m_emulator->ready()[u"region"].toString()));
    QCOMPARE(answer.status, 201);
    const QJsonValue token = answer.json()[u"token"];
    QCOMPARE(token[u"project"][u"id"].toString(), m_emulator->project());
    QCOMPARE(token[u"user"][u"domain"][u"name"].toString(), m_emulator->ready()[u"domain"].toString());
    const auto issued = QDateTime::fromString(token[u"issued_at"].toString(), Qt::ISODateWithMs);
    const auto expires = QDateTime::fromString(token[u"expires_at"].toString(), Qt::ISODateWithMs);
    QCOMPARE(issued.secsTo(expires), 24 * 60 * 60);

    const QList<QPair<QByteArray, QByteArray>> headers { { "X-Auth-Token",
                                                           answer.header("X-Subject-Token") } };
    QCOMPARE(m_emulator->plainCall("GET", list(), {}, headers).status, 200);
    m_emulator->advance(24 * 60 * 60 - 60);
    QCOMPARE(m_emulator->plainCall("GET", list(), {}, headers).status, 200);
    m_emulator->advance(60);
    QCOMPARE(m_emulator->plainCall("GET", list(), {}, headers).code(), u"111401001"_s);
}

void EmulatorAuth::aWrongPasswordGetsTheErrorOfTheIdentityService()
{
    const Answer answer = login(u"wrong"_s, projectScope(m_emulator->ready()[u"region"].toString()));
    QCOMPARE(answer.status, 401);
    const QJsonValue error = answer.json()[u"error"];
    QCOMPARE(error[u"code"].toInt(), 401);
    QCOMPARE(error[u"title"].toString(), u"Unauthorized"_s);
    QVERIFY(!error[u"message"].toString().isEmpty());
    QCOMPARE(m_emulator->plainCall("POST", u"/v3/auth/tokens"_s, "{}").status, 400);
}

void EmulatorAuth::aTokenOfTheAccountOpensNoProject()
{
    const QString password = m_emulator->ready()[u"password"].toString();
    const Answer answer = login(password, {});
    QCOMPARE(answer.status, 201);
    const QList<QPair<QByteArray, QByteArray>> headers { { "X-Auth-Token",
                                                           answer.header("X-Subject-Token") } };
    QCOMPARE(m_emulator->plainCall("GET", list(), {}, headers).code(), u"111401004"_s);
    QCOMPARE(m_emulator->plainCall("GET", u"/v3/auth/projects"_s, {}, headers).status, 200);
}

void EmulatorAuth::aForeignScopeIsForbidden()
{
    QCOMPARE(login(m_emulator->ready()[u"password"].toString(), projectScope(u"elsewhere"_s)).status, 403);
}

void EmulatorAuth::theProjectsAreListedAndFiltered()
{
    const QString region = m_emulator->ready()[u"region"].toString();
    const QJsonArray named
        = m_emulator->signedCall("GET", u"/v3/projects?name="_s + region).json()[u"projects"].toArray();
    QCOMPARE(named.size(), 1);
    QCOMPARE(named[0][u"id"].toString(), m_emulator->project());
    QCOMPARE(
        m_emulator->signedCall("GET", u"/v3/projects?name=elsewhere"_s).json()[u"projects"].toArray().size(),
        0);
    QCOMPARE(m_emulator->signedCall("GET", u"/v3/auth/projects"_s).json()[u"projects"].toArray().size(), 1);
    const Answer refused = m_emulator->plainCall("GET", u"/v3/projects"_s);
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.json().contains(u"error"));
}

void EmulatorAuth::anotherProjectInTheHeaderIsRefused()
{
    Signing signing = m_emulator->signing();
    signing.extra = { { "X-Project-Id", QByteArray(32, '0') } };
    QCOMPARE(m_emulator->signedCall("GET", list(), {}, signing).code(), u"111401004"_s);
    QCOMPARE(m_emulator->signedCall("GET", u"/v1.0/availableZones"_s, {}, signing).code(), u"111401004"_s);
}

void EmulatorAuth::theSecretsOfTheEnvironmentAreTakenAndNotOnTheCommandLine()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARTITA_EMULATOR_SECRET_KEY"_s, u"from-the-environment"_s);
    environment.insert(u"PARTITA_EMULATOR_PASSWORD"_s, u"password-of-it"_s);
    EmulatorProcess emulator;
    QVERIFY(emulator.start({ u"--access-key"_s, u"MYKEY"_s, u"--user"_s, u"me"_s, u"--domain"_s, u"mine"_s },
                           environment));
    QCOMPARE(emulator.ready()[u"access_key"].toString(), u"MYKEY"_s);
    QCOMPARE(emulator.ready()[u"secret_key"].toString(), u"from-the-environment"_s);
    QCOMPARE(emulator.ready()[u"password"].toString(), u"password-of-it"_s);
    QCOMPARE(emulator.ready()[u"user"].toString(), u"me"_s);
    QCOMPARE(emulator.ready()[u"domain"].toString(), u"mine"_s);
    QCOMPARE(emulator.signedCall("GET", emulator.path(u"/instances"_s)).status, 200);
}

QTEST_GUILESS_MAIN(EmulatorAuth)
#include "tst_emulatorauth.moc"
