// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/maketransport.h"
#include "oldtlsserver.h"
#include "rudeserver.h"

#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Cause = ApiError::Cause;
using Method = Request::Method;

} // namespace

//! TLS is 1.2 or later and verified; not a byte of a request reaches anybody else.
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBadCertificateIsRefused_data();
    void aBadCertificateIsRefused();
    void aServerWithOnlyTls11IsRefused();
    void aBrokenHandshakeIsATlsFailure_data();
    void aBrokenHandshakeIsATlsFailure();
    void tls12And13WithAKnownAuthorityWork_data();
    void tls12And13WithAKnownAuthorityWork();
    void withoutTheExtraFileTheAuthorityIsUnknown();
    void anAuthorityAsTextIsTrusted();
    void anAuthorityThatIsNoneFailsEveryHandshake_data();
    void anAuthorityThatIsNoneFailsEveryHandshake();
    void anAuthorityFileThatComesLaterIsRead();
    void nothingInTheSourcesIgnoresTlsErrors();

private:
    Certificates m_certificates;
};

void TestTls::initTestCase()
{
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
}

void TestTls::aBadCertificateIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("detail");
    QTest::newRow("expired") << u"expired"_s << u"127.0.0.1"_s << Cause::CertificateExpired
                             << u"Partita Test CA"_s;
    QTest::newRow("not yet valid") << u"notyet"_s << u"127.0.0.1"_s << Cause::CertificateExpired
                                   << u"Partita Test CA"_s;
    QTest::newRow("wrong host") << u"wronghost"_s << u"127.0.0.1"_s << Cause::CertificateHostMismatch
                                << u"127.0.0.1:%1"_s;
    QTest::newRow("wrong address") << u"good"_s << u"127.0.0.2"_s << Cause::CertificateHostMismatch
                                   << u"127.0.0.2:%1"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << u"localhost"_s << Cause::CertificateUntrusted
                                 << u"localhost"_s;
    QTest::newRow("unknown authority")
        << u"stranger"_s << u"127.0.0.1"_s << Cause::CertificateUntrusted << u"Stranger CA"_s;
}

void TestTls::aBadCertificateIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, host);
    QFETCH(Cause, cause);
    QFETCH(QString, detail);
    LoopbackServer server;
    server.close();
    QVERIFY(server.listen(QHostAddress::Any));
    server.setTls(m_certificates.server(name));
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    for (const Method method : { Method::Get, Method::Post, Method::Delete }) {
        const QByteArray body = method == Method::Post ? "{}" : "";
        const auto reply = run(*transport, requestTo(server.url(u"/v2"_s, host), method, body));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->kind, ApiError::Kind::Tls);
        QCOMPARE(reply->failure->cause, cause);
        QCOMPARE(reply->failure->outcome, ApiError::Outcome::NotSent);
        QCOMPARE(reply->failure->detail, detail.contains(u'%') ? detail.arg(server.serverPort()) : detail);
    }
    QVERIFY(server.connections() >= 3);
    QCOMPARE(server.bytes(), 0);
}

void TestTls::aServerWithOnlyTls11IsRefused()
{
    OldTlsServer old;
    QVERIFY2(old.start(m_certificates), old.log().constData());
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    const auto reply = run(*transport, requestTo(old.url(), Method::Post, "{}"));
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->kind, ApiError::Kind::Tls);
    QCOMPARE(reply->failure->cause, Cause::HandshakeFailed);
    QCOMPARE(reply->failure->outcome, ApiError::Outcome::NotSent);
    // It may still be writing when the client knows.
    QByteArray said;
    const auto listen = [&] {
        said += old.log();
        return said.contains("unsupported protocol") || said.contains("alert");
    };
    QTRY_VERIFY2(listen(), said.constData());
    old.stop();
    said += old.log();
    QVERIFY(!said.contains("do-not-leak"));
}

void TestTls::aBrokenHandshakeIsATlsFailure_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("closed after the hello") << QByteArray();
    QTest::newRow("truncated hello") << QByteArray::fromHex("160303007a0200");
    QTest::newRow("alert") << QByteArray::fromHex("15030300020228");
    QTest::newRow("not TLS") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("garbage") << QByteArray(300, '\xff');
}

void TestTls::aBrokenHandshakeIsATlsFailure()
{
    QFETCH(QByteArray, words);
    RudeServer server(RudeServer::Way::HangsUp, words);
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    for (const Method method : { Method::Get, Method::Post, Method::Delete }) {
        const auto reply
            = run(*transport, requestTo(server.url(), method, method == Method::Post ? "{}" : ""));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->kind, ApiError::Kind::Tls);
        QCOMPARE(reply->failure->cause, Cause::HandshakeFailed);
        QCOMPARE(reply->failure->outcome, ApiError::Outcome::NotSent);
        QCOMPARE(reply->failure->detail, u"127.0.0.1:%1"_s.arg(server.serverPort()));
    }
}

void TestTls::tls12And13WithAKnownAuthorityWork_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::newRow("1.2") << QSsl::TlsV1_2;
    QTest::newRow("1.3") << QSsl::TlsV1_3;
}

void TestTls::tls12And13WithAKnownAuthorityWork()
{
    QFETCH(QSsl::SslProtocol, protocol);
    LoopbackServer server;
    QSslConfiguration tls = m_certificates.server(u"good"_s);
    tls.setProtocol(protocol);
    server.setTls(tls);
    const auto transport = net::makeTransport(trusting(m_certificates.authorityFile()));
    for (const QString& host : { u"127.0.0.1"_s, u"localhost"_s }) {
        const auto reply = run(*transport, requestTo(server.url(u"/v2"_s, host), Method::Post, "{}"));
        QVERIFY(reply && !reply->failure);
        QCOMPARE(reply->status, 200);
        QCOMPARE(server.requests().back().header("Host"),
                 host.toLatin1() + ':' + QByteArray::number(server.serverPort()));
    }
    QCOMPARE(server.requests().size(), 2);
}

void TestTls::withoutTheExtraFileTheAuthorityIsUnknown()
{
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    const auto transport = net::makeTransport();
    const auto reply = run(*transport, requestTo(server.url(u"/v2"_s)));
    QVERIFY(reply && reply->failure);
    QCOMPARE(reply->failure->cause, Cause::CertificateUntrusted);
    QCOMPARE(server.bytes(), 0);
}

void TestTls::anAuthorityAsTextIsTrusted()
{
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    QFile file(m_certificates.authorityFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    TransportOptions options;
    options.extraCaPem = file.readAll();
    const auto transport = net::makeTransport(options);
    const auto reply = run(*transport, requestTo(server.url(u"/v2"_s)));
    QVERIFY(reply && !reply->failure);
    server.closeAll();
    // In addition to the file, not instead of it.
    server.setTls(m_certificates.server(u"stranger"_s));
    options.extraCaFile = m_certificates.certificateFile(u"other"_s);
    const auto both = net::makeTransport(options);
    const auto second = run(*both, requestTo(server.url(u"/v2"_s)));
    QVERIFY(second && !second->failure);
}

void TestTls::anAuthorityThatIsNoneFailsEveryHandshake_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("detail");
    const QString key = m_certificates.keyFile(u"good"_s);
    QTest::newRow("no such file") << u"/no/such/ca.pem"_s << QByteArray() << u"/no/such/ca.pem"_s;
    QTest::newRow("a folder") << u"/proc"_s << QByteArray() << u"/proc"_s;
    QTest::newRow("an empty file") << u"/dev/null"_s << QByteArray() << u"/dev/null"_s;
    QTest::newRow("no certificate in it") << key << QByteArray() << key;
    QTest::newRow("no certificate in the text") << QString() << QByteArray("trust me") << u"PEM"_s;
}

void TestTls::anAuthorityThatIsNoneFailsEveryHandshake()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, pem);
    QFETCH(QString, detail);
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    TransportOptions options = trusting(file);
    options.extraCaPem = pem;
    const auto transport = net::makeTransport(options);
    for (int i = 0; i < 2; ++i) {
        const auto reply = run(*transport, requestTo(server.url(u"/v2"_s), Method::Post, "{}"));
        QVERIFY(reply && reply->failure);
        QCOMPARE(reply->failure->kind, ApiError::Kind::Tls);
        QCOMPARE(reply->failure->outcome, ApiError::Outcome::NotSent);
        QCOMPARE(reply->failure->detail, detail);
    }
    QCOMPARE(server.bytes(), 0);
}

void TestTls::anAuthorityFileThatComesLaterIsRead()
{
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"ca.pem"_s);
    const auto transport = net::makeTransport(trusting(file));
    const auto refused = run(*transport, requestTo(server.url(u"/v2"_s)));
    QVERIFY(refused && refused->failure);
    QVERIFY(QFile::copy(m_certificates.authorityFile(), file));
    const auto reply = run(*transport, requestTo(server.url(u"/v2"_s)));
    QVERIFY(reply && !reply->failure);
}

void TestTls::nothingInTheSourcesIgnoresTlsErrors()
{
    const QDir net(QStringLiteral(PARTITA_SOURCE_DIR "/src/net"));
    const QStringList files = net.entryList({ u"*.cpp"_s, u"*.h"_s });
    QVERIFY(files.size() > 5);
    for (const QString& name : files) {
        QFile file(net.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("ignoreSslErrors") && !text.contains("VerifyNone")
                     && !text.contains("QueryPeer"),
                 qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
