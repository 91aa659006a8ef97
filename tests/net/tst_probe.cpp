// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"
#include "exchangerunner.h"
#include "fakes/loopbackserver.h"
#include "net/makenetwork.h"
#include "net/probe.h"
#include "oldtlsserver.h"
#include "proxyprocess.h"
#include "rudeserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;

namespace {

using Cause = ApiError::Cause;
using Kind = ApiError::Kind;

//! True when \a bytes are TLS records, none of which carries application data.
bool isOnlyHandshake(QByteArrayView bytes)
{
    while (bytes.size() >= 5) {
        const auto length = static_cast<quint8>(bytes[3]) * 256 + static_cast<quint8>(bytes[4]);
        if (bytes[0] < 20 || bytes[0] > 22 || bytes.size() < 5 + length)
            return false;
        bytes = bytes.sliced(5 + length);
    }
    return bytes.isEmpty();
}

std::optional<ProbeReport> outcomeOf(PendingProbe& probe)
{
    QSignalSpy finished(&probe, &PendingProbe::finished);
    if (!finished.wait(20'000))
        return {};
    return finished.front().front().value<ProbeReport>();
}

QSslCertificate certificateIn(const QString& file)
{
    return QSslCertificate::fromPath(file).value(0);
}

} // namespace

//! How far one gets to a server, found out without telling it anything.
class TestProbe : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aGoodServerPassesAllStages_data();
    void aGoodServerPassesAllStages();
    void stagesAreToldOneByOne();
    void aNameIsLookedUp();
    void anUnknownNameFailsTheLookUp();
    void aClosedPortFailsTheConnection();
    void plainHttpHereHasNoHandshake();
    void anAddressThatMayNotBeUsedFailsAtOnce_data();
    void anAddressThatMayNotBeUsedFailsAtOnce();
    void aBadCertificateIsRefusedAndShown_data();
    void aBadCertificateIsRefusedAndShown();
    void theAuthorityThatWasSentIsShownAndWorksWhenTrusted_data();
    void theAuthorityThatWasSentIsShownAndWorksWhenTrusted();
    void anAuthorityFileThatIsNoneFailsTheHandshake();
    void aServerWithOnlyTls11IsRefused();
    void aBrokenHandshakeIsATlsFailure_data();
    void aBrokenHandshakeIsATlsFailure();
    void aSilentServerRunsIntoTheLimit();
    void deletingItEndsIt_data();
    void deletingItEndsIt();
    void theListenerMayDeleteItAtEachStage_data();
    void theListenerMayDeleteItAtEachStage();

private:
    std::optional<ProbeReport> probe(const QUrl& url) const;

    Certificates m_certificates;
    const std::unique_ptr<Network> m_network = net::makeNetwork();
};

void TestProbe::initTestCase()
{
    QString error;
    QVERIFY2(m_certificates.make(&error), qPrintable(error));
}

std::optional<ProbeReport> TestProbe::probe(const QUrl& url) const
{
    const auto pending = m_network->probe(url, trusting(m_certificates.authorityFile()), {});
    return outcomeOf(*pending);
}

void TestProbe::aGoodServerPassesAllStages_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<QString>("name");
    QTest::newRow("1.2") << QSsl::TlsV1_2 << u"TLS 1.2"_s;
    QTest::newRow("1.3") << QSsl::TlsV1_3 << u"TLS 1.3"_s;
}

void TestProbe::aGoodServerPassesAllStages()
{
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(QString, name);
    LoopbackServer server;
    QSslConfiguration tls = m_certificates.server(u"good"_s);
    tls.setProtocol(protocol);
    server.setTls(tls);
    const auto report = probe(server.url(u"/v2"_s));
    QVERIFY(report && report->tls);
    QVERIFY(report->lookUp.skipped && report->connect.took && report->handshake.took);
    QVERIFY(!report->lookUp.error && !report->connect.error && !report->handshake.error);
    QCOMPARE(report->addresses, QStringList { u"127.0.0.1"_s });
    QCOMPARE(report->proxy, QString());
    const QSslCertificate own = certificateIn(m_certificates.certificateFile(u"good"_s));
    QCOMPARE(report->tls->protocol, name);
    QCOMPARE(report->tls->subject, u"good"_s);
    QCOMPARE(report->tls->issuer, u"Partita Test CA"_s);
    QCOMPARE(report->tls->expires, own.expiryDate());
    QCOMPARE(report->tls->sha256, QCryptographicHash::hash(own.toDer(), QCryptographicHash::Sha256).toHex());
    // It sent its own certificate alone, which is nobody's authority.
    QCOMPARE(report->tls->authorityPem, QByteArray());
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.bytes(), 0);
}

void TestProbe::stagesAreToldOneByOne()
{
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    const auto pending
        = m_network->probe(server.url(u"/"_s, u"localhost"_s), trusting(m_certificates.authorityFile()), {});
    QSignalSpy advanced(pending.get(), &PendingProbe::advanced);
    QVERIFY(outcomeOf(*pending));
    QCOMPARE(advanced.size(), 3);
    const auto report = [&](qsizetype i) { return advanced[i].front().value<ProbeReport>(); };
    QVERIFY(report(0).lookUp.took && !report(0).connect.took);
    QVERIFY(report(1).connect.took && !report(1).handshake.took);
    QVERIFY(report(2).handshake.took && report(2).tls);
}

void TestProbe::aNameIsLookedUp()
{
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    const auto report = probe(server.url(u"/"_s, u"localhost"_s));
    QVERIFY(report && report->lookUp.took && !report->lookUp.skipped && report->handshake.took);
    QVERIFY(report->addresses.contains(u"127.0.0.1"_s) || report->addresses.contains(u"::1"_s));
}

void TestProbe::anUnknownNameFailsTheLookUp()
{
    net::Probe pending(QUrl(u"https://no-such-host.invalid/"_s), {}, {}, std::chrono::seconds(3));
    const auto report = outcomeOf(pending);
    QVERIFY(report && report->lookUp.error && !report->connect.error && !report->connect.took);
    // A resolver without a network may say nothing for a long time.
    const Cause cause = report->lookUp.error->cause;
    QVERIFY(cause == Cause::HostNotFound || cause == Cause::ConnectTimeout);
    QCOMPARE(report->lookUp.error->detail, u"no-such-host.invalid"_s);
    QVERIFY(!report->tls);
}

void TestProbe::aClosedPortFailsTheConnection()
{
    const quint16 port = freePort();
    const auto report = probe(QUrl(u"https://127.0.0.1:%1/"_s.arg(port)));
    QVERIFY(report && report->connect.error && !report->handshake.error);
    QCOMPARE(report->connect.error->kind, Kind::Network);
    QCOMPARE(report->connect.error->cause, Cause::ConnectionRefused);
    QCOMPARE(report->connect.error->outcome, ApiError::Outcome::NotSent);
    QCOMPARE(report->connect.error->detail, u"127.0.0.1:%1"_s.arg(port));
}

void TestProbe::plainHttpHereHasNoHandshake()
{
    LoopbackServer server;
    const auto report = probe(server.url(u"/v2"_s));
    QVERIFY(report && report->connect.took && report->handshake.skipped);
    QVERIFY(!report->handshake.took && !report->handshake.error && !report->tls);
    QCOMPARE(server.bytes(), 0);
}

void TestProbe::anAddressThatMayNotBeUsedFailsAtOnce_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("plain http") << QUrl(u"http://dms.example/"_s) << Cause::PlainHttp;
    QTest::newRow("other scheme") << QUrl(u"ftp://dms.example/"_s) << Cause::None;
    QTest::newRow("no host") << QUrl(u"https:///v2"_s) << Cause::None;
    QTest::newRow("password inside") << QUrl(u"https://jo:pw@dms.example/"_s) << Cause::None;
}

void TestProbe::anAddressThatMayNotBeUsedFailsAtOnce()
{
    QFETCH(QUrl, url);
    QFETCH(Cause, cause);
    const auto report = probe(url);
    QVERIFY(report && report->lookUp.error && !report->connect.error);
    QCOMPARE(report->lookUp.error->kind, Kind::Refused);
    QCOMPARE(report->lookUp.error->cause, cause);
    QVERIFY(!report->lookUp.error->detail.contains(u"pw"));
}

void TestProbe::aBadCertificateIsRefusedAndShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("subject");
    QTest::newRow("expired") << u"expired"_s << Cause::CertificateExpired << u"expired"_s;
    QTest::newRow("not yet valid") << u"notyet"_s << Cause::CertificateExpired << u"notyet"_s;
    QTest::newRow("wrong host") << u"wronghost"_s << Cause::CertificateHostMismatch << u"wronghost"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << Cause::CertificateUntrusted << u"localhost"_s;
    QTest::newRow("unknown authority") << u"stranger"_s << Cause::CertificateUntrusted << u"stranger"_s;
}

void TestProbe::aBadCertificateIsRefusedAndShown()
{
    QFETCH(QString, name);
    QFETCH(Cause, cause);
    QFETCH(QString, subject);
    LoopbackServer server;
    server.setTls(m_certificates.server(name));
    const auto report = probe(server.url(u"/v2"_s, u"localhost"_s));
    QVERIFY(report && report->connect.took && report->handshake.error && report->tls);
    QCOMPARE(report->handshake.error->kind, Kind::Tls);
    QCOMPARE(report->handshake.error->cause, cause);
    QCOMPARE(report->handshake.error->outcome, ApiError::Outcome::NotSent);
    const QSslCertificate own = certificateIn(m_certificates.certificateFile(name));
    QCOMPARE(report->tls->protocol, QString());
    QCOMPARE(report->tls->subject, subject);
    QCOMPARE(report->tls->sha256, own.digest(QCryptographicHash::Sha256).toHex());
    QCOMPARE(report->tls->authorityPem, name == u"selfsigned" ? own.toPem() : QByteArray());
    QCOMPARE(server.bytes(), 0);
}

void TestProbe::theAuthorityThatWasSentIsShownAndWorksWhenTrusted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("authorityFile");
    QTest::addColumn<QString>("authority");
    QTest::newRow("own authority") << u"stranger"_s << u"other"_s << u"Stranger CA"_s;
    QTest::newRow("self-signed") << u"selfsigned"_s << u"selfsigned"_s << u"localhost"_s;
}

void TestProbe::theAuthorityThatWasSentIsShownAndWorksWhenTrusted()
{
    QFETCH(QString, name);
    QFETCH(QString, authorityFile);
    QFETCH(QString, authority);
    LoopbackServer server;
    QSslConfiguration tls = m_certificates.server(name);
    const QSslCertificate top = certificateIn(m_certificates.certificateFile(authorityFile));
    const QSslCertificate unrelated = certificateIn(m_certificates.authorityFile());
    if (name != authorityFile)
        tls.setLocalCertificateChain({ tls.localCertificate(), unrelated, top });
    server.setTls(tls);
    const auto refused = probe(server.url(u"/"_s, u"localhost"_s));
    QVERIFY(refused && refused->handshake.error && refused->tls);
    QCOMPARE(refused->tls->authority, authority);
    QCOMPARE(refused->tls->authorityPem, top.toPem());
    QCOMPARE(refused->tls->authoritySha256, top.digest(QCryptographicHash::Sha256).toHex());

    TransportOptions options;
    options.extraCaPem = refused->tls->authorityPem;
    const auto again = m_network->probe(server.url(u"/"_s, u"localhost"_s), options, {});
    const auto trusted = outcomeOf(*again);
    QVERIFY(trusted && trusted->handshake.took);
}

void TestProbe::anAuthorityFileThatIsNoneFailsTheHandshake()
{
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    const auto pending = m_network->probe(server.url(u"/"_s), trusting(u"/no/such/file.pem"_s), {});
    const auto report = outcomeOf(*pending);
    QVERIFY(report && report->connect.took && report->handshake.error);
    QCOMPARE(report->handshake.error->kind, Kind::Tls);
    QCOMPARE(report->handshake.error->detail, u"/no/such/file.pem"_s);
}

void TestProbe::aServerWithOnlyTls11IsRefused()
{
    OldTlsServer old;
    QVERIFY2(old.start(m_certificates), old.log().constData());
    const auto report = probe(old.url());
    QVERIFY(report && report->connect.took && report->handshake.error);
    QCOMPARE(report->handshake.error->kind, Kind::Tls);
    QCOMPARE(report->handshake.error->cause, Cause::HandshakeFailed);
}

void TestProbe::aBrokenHandshakeIsATlsFailure_data()
{
    QTest::addColumn<RudeServer::Way>("way");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("closes in the middle")
        << RudeServer::Way::HangsUp << QByteArray::fromHex("160303007a0200");
    QTest::newRow("speaks plain text")
        << RudeServer::Way::GreetsFirst << QByteArray("220 mail.example ready\r\n");
}

void TestProbe::aBrokenHandshakeIsATlsFailure()
{
    QFETCH(RudeServer::Way, way);
    QFETCH(QByteArray, words);
    RudeServer server(way, words);
    const auto report = probe(server.url());
    QVERIFY(report && report->connect.took && report->handshake.error);
    QCOMPARE(report->handshake.error->kind, Kind::Tls);
    QCOMPARE(report->handshake.error->cause, Cause::HandshakeFailed);
    QCOMPARE(report->handshake.error->detail, u"127.0.0.1:%1"_s.arg(server.serverPort()));
    QVERIFY(isOnlyHandshake(server.heard()));
}

void TestProbe::aSilentServerRunsIntoTheLimit()
{
    RudeServer server(RudeServer::Way::Silent);
    net::Probe pending(server.url(), {}, {}, std::chrono::milliseconds(200));
    const auto report = outcomeOf(pending);
    QVERIFY(report && report->connect.took && report->handshake.error);
    QCOMPARE(report->handshake.error->kind, Kind::Timeout);
    QCOMPARE(report->handshake.error->outcome, ApiError::Outcome::NotSent);
    QVERIFY(isOnlyHandshake(server.heard()));
}

void TestProbe::deletingItEndsIt_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("before it begins") << QString();
    QTest::newRow("in the look-up") << u"no-such-host.invalid"_s;
    QTest::newRow("in the connection") << u"127.0.0.1"_s;
}

void TestProbe::deletingItEndsIt()
{
    QFETCH(QString, host);
    RudeServer server(RudeServer::Way::Silent);
    QUrl url = server.url();
    if (!host.isEmpty())
        url.setHost(host);
    auto pending = m_network->probe(url, {}, {});
    QSignalSpy finished(pending.get(), &PendingProbe::finished);
    if (host.isEmpty())
        pending.reset();
    else
        QMetaObject::invokeMethod(
            this, [&] { pending.reset(); }, Qt::QueuedConnection);
    QTRY_VERIFY(!pending);
    // A look-up that is ended at any moment leaves nothing behind (seen by the leak sanitizer).
    for (int i = 0; i < 50 && !host.isEmpty(); ++i) {
        pending = m_network->probe(url, {}, {});
        QCoreApplication::processEvents();
        pending.reset();
    }
    // Whatever comes late finds nobody: another probe goes its whole way meanwhile.
    QVERIFY(probe(QUrl(u"https://127.0.0.1:%1/"_s.arg(freePort()))));
    QCOMPARE(finished.size(), 0);
}

void TestProbe::theListenerMayDeleteItAtEachStage_data()
{
    QTest::addColumn<int>("stage");
    QTest::newRow("looked up") << 1;
    QTest::newRow("connected") << 2;
    QTest::newRow("shaken hands") << 3;
    QTest::newRow("finished") << 4;
}

void TestProbe::theListenerMayDeleteItAtEachStage()
{
    QFETCH(int, stage);
    LoopbackServer server;
    server.setTls(m_certificates.server(u"good"_s));
    auto pending
        = m_network->probe(server.url(u"/"_s, u"localhost"_s), trusting(m_certificates.authorityFile()), {});
    int seen = 0;
    const auto next = [&] {
        if (++seen == stage)
            pending.reset();
    };
    connect(pending.get(), &PendingProbe::advanced, this, next);
    connect(pending.get(), &PendingProbe::finished, this, next);
    QTRY_VERIFY(!pending);
    QTRY_COMPARE(server.open(), 0);
    QCOMPARE(seen, stage);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
