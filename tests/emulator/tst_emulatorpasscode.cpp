// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QTest>

using namespace Qt::StringLiterals;

//! Tokens by password and passcode.
class EmulatorPasscode final : public QObject
{
    Q_OBJECT

private slots:
    void aPasscodeIsNeededWhenOneIsSet();
    void aPasscodeServesOnceAndTheNextNumberAfterIt();
    void thePasscodeAfterTheLastIsZero();
    void aWrongPasscodeIsRefused_data();
    void aWrongPasscodeIsRefused();
    void aUserWithoutADeviceHasNoPasscode();

private:
    void startWith(const QStringList& arguments)
    {
        m_emulator = std::make_unique<EmulatorProcess>();
        QVERIFY(m_emulator->start(arguments + QStringList { u"--instances"_s, u"2"_s }));
    }
    Answer byPasscode(const QJsonObject& passcode, const QJsonObject& user)
    {
        return m_emulator->signIn({ { u"methods"_s, QJsonArray { u"password"_s, u"totp"_s } },
                                    { u"password"_s, QJsonObject { { u"user"_s, user } } },
                                    { u"totp"_s, QJsonObject { { u"user"_s, passcode } } } },
                                  {});
    }
    Answer byPasscode(const QString& passcode)
    {
        const QJsonObject user = m_emulator->user();
        return byPasscode({ { u"name"_s, user[u"name"] }, { u"passcode"_s, passcode } }, user);
    }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorPasscode::aPasscodeIsNeededWhenOneIsSet()
{
    startWith({ u"--passcode"_s, u"123456"_s });
    const Answer without = m_emulator->signIn(QJsonObject());
    QCOMPARE(without.status, 401);
    QVERIFY(without.json()[u"error"][u"message"].toString().contains(u"passcode"));
    const Answer with = byPasscode(u"123456"_s);
    QCOMPARE(with.status, 201);
    const QJsonValue token = with.json()[u"token"];
    QCOMPARE(token[u"methods"].toArray(), QJsonArray({ u"password"_s, u"totp"_s }));
    QVERIFY(!token[u"mfa_authn_at"].toString().isEmpty());
    // The token opens further scopes without another passcode.
    const QJsonObject byToken {
        { u"methods"_s, QJsonArray { u"token"_s } },
        { u"token"_s, QJsonObject { { u"id"_s, QString::fromLatin1(with.header("X-Subject-Token")) } } }
    };
    QCOMPARE(m_emulator->signIn(byToken, {}).status, 201);
}

void EmulatorPasscode::aPasscodeServesOnceAndTheNextNumberAfterIt()
{
    startWith({ u"--passcode"_s, u"000009"_s });
    QCOMPARE(byPasscode(u"000009"_s).status, 201);
    QCOMPARE(byPasscode(u"000009"_s).status, 401);
    QCOMPARE(byPasscode(u"10"_s).status, 401);
    QCOMPARE(byPasscode(u"000010"_s).status, 201);
    QCOMPARE(byPasscode(u"000010"_s).status, 401);
    QCOMPARE(byPasscode(u"000011"_s).status, 201);
}

void EmulatorPasscode::thePasscodeAfterTheLastIsZero()
{
    startWith({ u"--passcode"_s, u"999999"_s });
    QCOMPARE(byPasscode(u"999999"_s).status, 201);
    QCOMPARE(byPasscode(u"000000"_s).status, 201);
}

void EmulatorPasscode::aWrongPasscodeIsRefused_data()
{
    QTest::addColumn<QByteArray>("passcode");
    QTest::newRow("other number") << QByteArray(R"({"name":"demo-user","passcode":"123457"})");
    QTest::newRow("other user") << QByteArray(R"({"name":"somebody","passcode":"123456"})");
    QTest::newRow("other id") << QByteArray(R"({"id":"0","name":"demo-user","passcode":"123456"})");
    QTest::newRow("no user") << QByteArray(R"({"passcode":"123456"})");
}

void EmulatorPasscode::aWrongPasscodeIsRefused()
{
    QFETCH(const QByteArray, passcode);
    startWith({ u"--passcode"_s, u"123456"_s });
    QCOMPARE(byPasscode(QJsonDocument::fromJson(passcode).object(), m_emulator->user()).status, 401);
    QJsonObject wrong = m_emulator->user();
    wrong.insert(u"password"_s, u"wrong"_s);
    // Neither that nor a wrong password uses the passcode up.
    const QJsonObject right { { u"name"_s, u"demo-user"_s }, { u"passcode"_s, u"123456"_s } };
    QCOMPARE(byPasscode(right, wrong).status, 401);
    QCOMPARE(byPasscode(right, m_emulator->user()).status, 201);
}

void EmulatorPasscode::aUserWithoutADeviceHasNoPasscode()
{
    startWith({});
    QCOMPARE(byPasscode(u"000000"_s).status, 401);
    QCOMPARE(byPasscode(QString()).status, 401);
}

QTEST_GUILESS_MAIN(EmulatorPasscode)
#include "tst_emulatorpasscode.moc"
