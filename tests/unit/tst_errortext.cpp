// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/errorbody.h"
#include "api/errortext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

//! Characters that look like a token, the same in each run.
QByteArray token(qsizetype size = 1200)
{
    QByteArray bytes;
    for (quint32 x = 12345; bytes.size() < size; x = x * 1664525u + 1013904223u)
        bytes += char(x >> 24);
    return bytes.toBase64().left(size);
}

QString shown(const QByteArray& body)
{
    return ErrorBody::from(body).text;
}

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void hidesSecrets_data();
    void hidesSecrets();
    void keepsWhatIsNoSecret_data();
    void keepsWhatIsNoSecret();
    void masksBeforeItCuts();
    void cutsAtWholeCharacters();
    void dropsControlCharacters();
    void hostileTextIsReadInLinearTime_data();
    void hostileTextIsReadInLinearTime();
    void neverShowsTheAuthorisationMessage();
};

void ErrorTextTest::hidesSecrets_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString secretKey = u"MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"_s; // 40 characters
    const QString hash = u"cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842"_s;
    QTest::newRow("header") << u"SDK-HMAC-SHA256 Access=QTWAOYTTINDUT2QVKYUC, SignedHeaders=host;x-sdk-date, "
                               "Signature="_s
            + hash << u"SDK-HMAC-SHA256 Access=***, SignedHeaders=host;x-sdk-date, Signature=***"_s;
    QTest::newRow("older header") << u"Credential=AKAKAK/20260101/r/dms/sdk_request,x"_s
                                  << u"Credential=***,x"_s;
    QTest::newRow("small letters") << u"access=abc&signature=def"_s << u"access=***&signature=***"_s;
    QTest::newRow("secret key") << u"key "_s + secretKey + u" unknown"_s << u"key *** unknown"_s;
    QTest::newRow("secret key in a path") << u"/v1/"_s + secretKey + u"?x"_s << u"***?x"_s;
    QTest::newRow("hash") << u"got "_s + hash << u"got ***"_s;
    QTest::newRow("token") << u"decrypt token fail:"_s + QString::fromLatin1(token())
                           << u"decrypt token fail:***"_s;
    QTest::newRow("token for addresses")
        << QString::fromLatin1(token().replace('+', '-').replace('/', '_')) << u"***"_s;
    QTest::newRow("percent-encoded") << QString::fromLatin1(token(90).toPercentEncoding()) << u"***"_s;
    QTest::newRow("token header") << u"X-Auth-Token: short is bad"_s << u"X-Auth-Token: *** is bad"_s;
    QTest::newRow("form") << u"user=a&password=hunter2&x=1"_s << u"user=a&password=***&x=1"_s;
    QTest::newRow("json") << uR"({"name":"n","kafka_manager_password":"a\"b c","x":1})"_s
                          << uR"({"name":"n","kafka_manager_password":"***","x":1})"_s;
    QTest::newRow("cut json") << uR"({"password" : "abc)"_s << uR"({"password" : "***)"_s;
}

void ErrorTextTest::hidesSecrets()
{
    QFETCH(QString, before);
    QTEST(withoutSecrets(before), "after");
}

void ErrorTextTest::keepsWhatIsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("39 characters") << QString(39, u'a');
    QTest::newRow("long name") << u"instance payments-eu-central-kafka-production-cluster-0001 exists"_s;
    QTest::newRow("path") << u"/v1.0/0123456789abcdef0123456789abcdef/instances/"
                             "01234567-89ab-cdef-0123-456789abcdef/topics"_s;
    QTest::newRow("request id") << u"request acbc548ac6f2a0dbdb9e3518a7c0ff84 failed"_s;
    QTest::newRow("words") << u"The password: 8 to 32 characters; the token has expired = bad"_s;
    QTest::newRow("Chinese") << QString(200, u'例');
    QTest::newRow("item") << u"dms:instance:create is not allowed; access = denied"_s;
    QTest::newRow("empty") << u""_s;
}

void ErrorTextTest::keepsWhatIsNoSecret()
{
    QFETCH(QString, text);
    QCOMPARE(withoutSecrets(text), text);
}

void ErrorTextTest::masksBeforeItCuts()
{
    // The cut would leave fewer than 40 characters of the token, too few to be recognised.
    const QByteArray words(MaximumServerText - 20, ' ');
    const QByteArray body = "{\"code\":\"A.1\",\"message\":\"x" + words + token() + "\"}";
    const QString text = shown(body);
    QVERIFY(text.endsWith("***"_L1));
    QVERIFY(!text.contains(QString::fromLatin1(token().left(10))));
}

void ErrorTextTest::cutsAtWholeCharacters()
{
    const QString han(3000, u'例');
    const QByteArray body = "{\"code\":\"A.1\",\"message\":\"x" + han.toUtf8() + "\"}";
    const QString text = shown(body);
    QCOMPARE(text, u"x"_s + QString(1365, u'例')); // 1 + 3 × 1365 = 4096
    const QString four = QString::fromUtf8("\xf0\x9f\x98\x80").repeated(2000);
    const QString emoji = shown("x" + four.toUtf8());
    QCOMPARE(emoji, u"x"_s + four.left(2 * 1023));
}

void ErrorTextTest::dropsControlCharacters()
{
    const QByteArray body(R"({"code":"A.1","message":"a\u0000b\u001b[31mc\u202ed\ne"})");
    QCOMPARE(shown(body), u"a b [31mc d\ne"_s);
}

void ErrorTextTest::hostileTextIsReadInLinearTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char* unit : { "<", "<!--", "<script", "<a", "\"", "\"password", "password", "password=",
                              "{\"", "\"code\":\"\\", "Access=", "\\\"", "%", "a-", "&amp;", "X-Auth-Token" })
        QTest::newRow(unit) << QByteArray(unit);
}

void ErrorTextTest::hostileTextIsReadInLinearTime()
{
    // Each takes some hundredths of a second; one quadratic step over 64 kB takes many seconds under a
    // sanitizer, and the limit leaves room for a busy machine.
    QFETCH(QByteArray, unit);
    const QByteArray body = unit.repeated(ErrorBody::MaximumBytes / unit.size());
    for (const QByteArray& bytes : { body, '{' + body, "{\"code\":\"A.1\",\"message\":\"" + body }) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(shown(bytes).toUtf8().size() <= MaximumServerText);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
}

void ErrorTextTest::neverShowsTheAuthorisationMessage()
{
    const QByteArray secret("c2hvcnQ");
    const auto body = [&](const QByteArray& rest) {
        return "{\"encoded_authorization_message\":\"" + secret + '"' + rest;
    };
    const QList<QByteArray> bodies {
        body("}"),
        body(",\"reason\":\"denied\"}"),
        body(",\"error_code\":\"111403003\",\"error_msg\":\"denied\"}"),
        "{\"detail\":" + body("}}"),
        "[" + body("}]"),
        body(""),
    };
    for (const QByteArray& bytes : bodies) {
        const ErrorBody read = ErrorBody::from(bytes);
        QVERIFY2(!read.text.contains(QString::fromLatin1(secret)), bytes.constData());
        QVERIFY(!read.code.contains(QString::fromLatin1(secret)));
        QVERIFY(!read.requestId.contains(QString::fromLatin1(secret)));
    }
    QVERIFY(shown(body("}")).isEmpty());
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
