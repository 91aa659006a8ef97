// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/credentialbundle.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

QByteArray bytesOf(const QCborMap& map)
{
    return map.toCborValue().toCbor();
}

} // namespace

class CredentialBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void survivesTheRoundTrip_data();
    void survivesTheRoundTrip();
    void holdsNothingButWhatIsThere();
    void clonesAreIndependent();
    void ignoresWhatLaterVersionsAdd_data();
    void ignoresWhatLaterVersionsAdd();
    void damageIsSaid_data();
    void damageIsSaid();
    void everyCutIsDamage();
    void everyChangedByteIsAnswered();
};

void CredentialBundleTest::survivesTheRoundTrip_data()
{
    QTest::addColumn<QByteArray>("secretKey");
    QTest::addColumn<QByteArray>("securityToken");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("proxyPassword");
    QByteArray binary;
    for (int i = 0; i < 256; ++i)
        binary.append(char(i));
    QTest::newRow("key") << QByteArray("SK") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("temporary key") << QByteArray("SK") << QByteArray(6000, 't') << QByteArray()
                                   << QByteArray();
    QTest::newRow("user") << QByteArray() << QByteArray() << QByteArray("密码") << QByteArray("x");
    QTest::newRow("binary") << binary << binary << binary << binary;
    QTest::newRow("zeros") << QByteArray(3, '\0') << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("long") << QByteArray(100'000, 'a') << QByteArray(70'000, 'b') << QByteArray(300, 'c')
                          << QByteArray(24, 'd');
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray() << QByteArray();
}

void CredentialBundleTest::survivesTheRoundTrip()
{
    QFETCH(QByteArray, secretKey);
    QFETCH(QByteArray, securityToken);
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, proxyPassword);
    const CredentialBundle bundle { Secret(secretKey), Secret(securityToken), Secret(password),
                                    Secret(proxyPassword) };
    QCOMPARE(bundle.isEmpty(), (secretKey + securityToken + password + proxyPassword).isEmpty());
    const auto decoded = CredentialBundle::decode(bundle.encode());
    QVERIFY(decoded);
    QCOMPARE(decoded->secretKey.view(), QByteArrayView(secretKey));
    QCOMPARE(decoded->securityToken.view(), QByteArrayView(securityToken));
    QCOMPARE(decoded->password.view(), QByteArrayView(password));
    QCOMPARE(decoded->proxyPassword.view(), QByteArrayView(proxyPassword));
}

void CredentialBundleTest::holdsNothingButWhatIsThere()
{
    CredentialBundle bundle;
    bundle.password = Secret("pw");
    const Secret encoded = bundle.encode();
    QCOMPARE(encoded.view().toByteArray(), bytesOf({ { u"password"_s, QByteArray("pw") } }));
}

void CredentialBundleTest::clonesAreIndependent()
{
    CredentialBundle bundle { Secret("a"), Secret("b"), Secret("c"), Secret("d") };
    const CredentialBundle copy = bundle.clone();
    bundle = {};
    QCOMPARE(copy.secretKey.view(), QByteArrayView("a"));
    QCOMPARE(copy.securityToken.view(), QByteArrayView("b"));
    QCOMPARE(copy.password.view(), QByteArrayView("c"));
    QCOMPARE(copy.proxyPassword.view(), QByteArrayView("d"));
}

void CredentialBundleTest::ignoresWhatLaterVersionsAdd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray pw("pw");
    QTest::newRow("text") << bytesOf({ { u"note"_s, u"x"_s }, { u"password"_s, pw } });
    QTest::newRow("number as key") << bytesOf({ { 7, pw }, { u"password"_s, pw } });
    QTest::newRow("nested") << bytesOf(
        { { u"a"_s, QCborArray { 1, QCborMap { { 1, 2 } } } }, { u"password"_s, pw } });
    QTest::newRow("nothing as value") << bytesOf({ { u"a"_s, nullptr }, { u"password"_s, pw } });
    QTest::newRow("bytes") << bytesOf({ { u"Password"_s, QByteArray("other") }, { u"password"_s, pw } });
}

void CredentialBundleTest::ignoresWhatLaterVersionsAdd()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = CredentialBundle::decode(Secret(bytes));
    QVERIFY(decoded);
    QCOMPARE(decoded->password.view(), QByteArrayView("pw"));
    QVERIFY(decoded->secretKey.isEmpty());
}

void CredentialBundleTest::damageIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hunter2");
    QTest::newRow("json") << QByteArray("{\"password\":\"pw\"}");
    QTest::newRow("array") << QCborArray { 1 }.toCborValue().toCbor();
    QTest::newRow("string") << QCborValue(u"password"_s).toCbor();
    QTest::newRow("password as text") << bytesOf({ { u"password"_s, u"pw"_s } });
    QTest::newRow("password as number") << bytesOf({ { u"password"_s, 7 } });
    QTest::newRow("more behind it") << bytesOf({ { u"password"_s, QByteArray("pw") } }) + '\0';
    QTest::newRow("in pieces") << QByteArray("\xA1\x68password\x5F\x41p\x41w\xFF", 15);
    QTest::newRow("endless length") << QByteArray("\xA1\x68password\x5B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 19);
    QTest::newRow("huge map") << QByteArray("\xBB\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 9);
    QTest::newRow("deep") << "\xA1\x01" + QByteArray(100'000, '\x81') + '\0';
}

void CredentialBundleTest::damageIsSaid()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = CredentialBundle::decode(Secret(bytes));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, SecretError::Kind::Damaged);
    QVERIFY(decoded.error().detail.isEmpty());
}

void CredentialBundleTest::everyCutIsDamage()
{
    const CredentialBundle bundle { Secret("first"), Secret("second"), Secret("third"), Secret("fourth") };
    const Secret encoded = bundle.encode();
    for (qsizetype size = 0; size < encoded.view().size(); ++size)
        QVERIFY(!CredentialBundle::decode(Secret(encoded.view().first(size))));
}

void CredentialBundleTest::everyChangedByteIsAnswered()
{
    const CredentialBundle bundle { Secret("first"), {}, Secret("third"), {} };
    const QByteArray encoded = bundle.encode().view().toByteArray();
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        for (int value = 0; value < 256; ++value) {
            QByteArray changed = encoded;
            changed[i] = char(value);
            const auto decoded = CredentialBundle::decode(Secret(changed));
            QVERIFY(decoded || decoded.error().kind == SecretError::Kind::Damaged);
        }
    }
}

QTEST_GUILESS_MAIN(CredentialBundleTest)
#include "tst_credentialbundle.moc"
