// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkfailure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::net;

namespace {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using Error = QNetworkReply::NetworkError;

} // namespace

class TestNetworkFailure : public QObject
{
    Q_OBJECT

private slots:
    void anErrorOfQtIsMapped_data();
    void anErrorOfQtIsMapped();
    void whatWasSentIsNeverCalledNotSent_data() { anErrorOfQtIsMapped_data(); }
    void whatWasSentIsNeverCalledNotSent();
    void aProxyOnTheWayIsNamed_data();
    void aProxyOnTheWayIsNamed();
    void aHandshakeThatWasCutIsATlsFailure();
    void anUntrustedIssuerOutweighsTheOtherErrors();
    void anErrorThatRepeatsTheStatusIsNoFailure_data();
    void anErrorThatRepeatsTheStatusIsNoFailure();
};

void TestNetworkFailure::anErrorOfQtIsMapped_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("neverSent");
    const auto row = [](const char* name, Error error, Kind kind, Cause cause, bool neverSent) {
        QTest::newRow(name) << error << kind << cause << neverSent;
    };
    using R = QNetworkReply;
    row("refused", R::ConnectionRefusedError, Kind::Network, Cause::ConnectionRefused, true);
    row("no such host", R::HostNotFoundError, Kind::Network, Cause::HostNotFound, true);
    row("handshake", R::SslHandshakeFailedError, Kind::Tls, Cause::HandshakeFailed, true);
    row("proxy refused", R::ProxyConnectionRefusedError, Kind::Network, Cause::ProxyFailed, true);
    row("proxy not found", R::ProxyNotFoundError, Kind::Network, Cause::ProxyFailed, true);
    row("proxy wants credentials", R::ProxyAuthenticationRequiredError, Kind::Network, Cause::ProxyFailed,
        true);
    row("proxy closed", R::ProxyConnectionClosedError, Kind::Network, Cause::ProxyFailed, false);
    row("proxy timed out", R::ProxyTimeoutError, Kind::Network, Cause::ProxyFailed, false);
    row("closed", R::RemoteHostClosedError, Kind::Network, Cause::ConnectionLost, false);
    row("not sent again", R::ContentReSendError, Kind::Network, Cause::ConnectionLost, false);
    row("network gone", R::TemporaryNetworkFailureError, Kind::Network, Cause::ConnectionLost, false);
    row("socket timed out", R::TimeoutError, Kind::Timeout, Cause::ConnectTimeout, false);
    row("not HTTP", R::ProtocolFailure, Kind::BadReply, Cause::None, false);
    row("not to be decompressed", R::UnknownContentError, Kind::BadReply, Cause::None, false);
    row("unknown", R::UnknownNetworkError, Kind::Network, Cause::None, false);
}

void TestNetworkFailure::anErrorOfQtIsMapped()
{
    QFETCH(Error, error);
    QFETCH(Kind, kind);
    QFETCH(Cause, cause);
    QFETCH(bool, neverSent);
    Circumstances seen;
    seen.host = u"dms.example:8443"_s;
    seen.mayHaveArrived = true;
    const ApiError failure = failureOf(error, seen);
    QCOMPARE(failure.kind, kind);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.outcome, neverSent ? Outcome::NotSent : Outcome::Unknown);
    QCOMPARE(failure.detail, u"dms.example:8443"_s);
    seen.mayHaveArrived = false;
    QCOMPARE(failureOf(error, seen).outcome, Outcome::NotSent);
}

void TestNetworkFailure::whatWasSentIsNeverCalledNotSent()
{
    QFETCH(Error, error);
    Circumstances seen;
    seen.sent = true;
    seen.mayHaveArrived = true;
    QCOMPARE(failureOf(error, seen).outcome, Outcome::Unknown);
}

void TestNetworkFailure::aProxyOnTheWayIsNamed_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<bool>("sent");
    QTest::addColumn<Cause>("cause");
    using R = QNetworkReply;
    QTest::newRow("refuses") << R::ProxyConnectionRefusedError << false << Cause::ProxyFailed;
    QTest::newRow("wants credentials") << R::ProxyAuthenticationRequiredError << false << Cause::ProxyFailed;
    QTest::newRow("closes") << R::ProxyConnectionClosedError << true << Cause::ProxyFailed;
    QTest::newRow("has no address") << R::HostNotFoundError << false << Cause::ProxyFailed;
    QTest::newRow("fails somehow") << R::UnknownNetworkError << false << Cause::ProxyFailed;
    QTest::newRow("somebody fails later") << R::UnknownNetworkError << true << Cause::None;
    QTest::newRow("lets the server refuse") << R::ConnectionRefusedError << false << Cause::ConnectionRefused;
    QTest::newRow("lets the server close") << R::RemoteHostClosedError << true << Cause::ConnectionLost;
}

void TestNetworkFailure::aProxyOnTheWayIsNamed()
{
    QFETCH(Error, error);
    QFETCH(bool, sent);
    QFETCH(Cause, cause);
    Circumstances seen;
    seen.host = u"dms.example"_s;
    seen.proxy = u"proxy.example:3128"_s;
    seen.sent = sent;
    seen.mayHaveArrived = sent;
    const ApiError failure = failureOf(error, seen);
    QCOMPARE(failure.kind, Kind::Network);
    QCOMPARE(failure.cause, cause);
    QCOMPARE(failure.outcome, sent ? Outcome::Unknown : Outcome::NotSent);
    QCOMPARE(failure.detail, cause == Cause::ProxyFailed ? seen.proxy : seen.host);
    QVERIFY(!failure.ownProxy);
    seen.ownProxy = true;
    QCOMPARE(failureOf(error, seen).ownProxy, cause == Cause::ProxyFailed);
}

void TestNetworkFailure::aHandshakeThatWasCutIsATlsFailure()
{
    Circumstances seen;
    seen.handshaking = true;
    QCOMPARE(failureOf(QNetworkReply::RemoteHostClosedError, seen).kind, Kind::Tls);
    seen.handshaking = false;
    QCOMPARE(failureOf(QNetworkReply::RemoteHostClosedError, seen).kind, Kind::Network);
}

void TestNetworkFailure::anUntrustedIssuerOutweighsTheOtherErrors()
{
    Circumstances seen;
    seen.sslErrors = { QSslError(QSslError::CertificateExpired), QSslError(QSslError::HostNameMismatch) };
    QCOMPARE(failureOf(QNetworkReply::SslHandshakeFailedError, seen).cause, Cause::CertificateExpired);
    seen.sslErrors.append(QSslError(QSslError::SelfSignedCertificate));
    QCOMPARE(failureOf(QNetworkReply::SslHandshakeFailedError, seen).cause, Cause::CertificateUntrusted);
}

void TestNetworkFailure::anErrorThatRepeatsTheStatusIsNoFailure_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("complete");
    using R = QNetworkReply;
    QTest::newRow("200") << R::NoError << 200 << true;
    QTest::newRow("404") << R::ContentNotFoundError << 404 << true;
    QTest::newRow("503") << R::ServiceUnavailableError << 503 << true;
    QTest::newRow("429") << R::UnknownContentError << 429 << true;
    QTest::newRow("200, damaged") << R::UnknownContentError << 200 << false;
    QTest::newRow("500, cut") << R::RemoteHostClosedError << 500 << false;
    QTest::newRow("400, not sent again") << R::ContentReSendError << 400 << false;
    QTest::newRow("no status") << R::NoError << 0 << false;
}

void TestNetworkFailure::anErrorThatRepeatsTheStatusIsNoFailure()
{
    QFETCH(Error, error);
    QFETCH(int, status);
    QFETCH(bool, complete);
    QCOMPARE(isStatusOnly(error, status), complete);
}

QTEST_GUILESS_MAIN(TestNetworkFailure)
#include "tst_networkfailure.moc"
