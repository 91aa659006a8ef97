// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/urlpolicy.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

#include <arpa/inet.h>

using namespace Qt::StringLiterals;
using namespace partita::net;

namespace {

//! A host as somebody may write it, and whether it is this machine by our words.
struct Spelling
{
    QString text;
    bool loopback;
};

int below(QRandomGenerator& random, int bound)
{
    return random.bounded(bound);
}

QString quad(int a, int b, int c, int d)
{
    return u"%1.%2.%3.%4"_s.arg(a).arg(b).arg(c).arg(d);
}

Spelling randomQuad(QRandomGenerator& r)
{
    static constexpr std::array Firsts { 127, 127, 126, 128, 10, 0, 192, 255, 1 };
    const int first = Firsts.at(static_cast<size_t>(below(r, Firsts.size())));
    return { quad(first, below(r, 256), below(r, 256), below(r, 256)), first == 127 };
}

// QUrl turns the old short and numeric forms into four decimal parts, so these reach this machine too.
Spelling randomOldForm(QRandomGenerator& r)
{
    const int first = below(r, 2) ? 127 : 1 + below(r, 222);
    const quint32 address = (static_cast<quint32>(first) << 24) | r.bounded(1u << 24);
    in_addr parsed {};
    const std::array<QString, 4> forms {
        u"%1.%2"_s.arg(first).arg(address & 0xffffff),
        u"%1.%2.%3"_s.arg(first).arg((address >> 16) & 255).arg(address & 0xffff),
        u"0x%1"_s.arg(address, 0, 16),
        QString::number(address),
    };
    const QString text = forms.at(static_cast<size_t>(below(r, forms.size())));
    const bool known = inet_aton(text.toLatin1().constData(), &parsed) == 1;
    return { text, known && (ntohl(parsed.s_addr) >> 24) == 127 };
}

Spelling randomSix(QRandomGenerator& r)
{
    static const std::array<Spelling, 8> Known { {
        { u"[::1]"_s, true },
        { u"[0:0:0:0:0:0:0:1]"_s, true },
        { u"[0000::0001]"_s, true },
        { u"[::]"_s, false },
        { u"[::ffff:127.0.0.1]"_s, false },
        { u"[::127.0.0.1]"_s, false },
        { u"[fe80::1]"_s, false },
        { u"[::1:1]"_s, false },
    } };
    if (below(r, 2))
        return Known.at(static_cast<size_t>(below(r, Known.size())));
    return { u"[2001:db8::%1]"_s.arg(1 + below(r, 0xfffe), 0, 16), false };
}

Spelling randomName(QRandomGenerator& r)
{
    static const std::array<Spelling, 16> Known { {
        { u"localhost"_s, true },
        { u"LocalHost"_s, true },
        { u"localhost."_s, false },
        { u"localhost.localdomain"_s, false },
        { u"localhost.evil.example"_s, false },
        { u"localhost6"_s, false },
        { u"notlocalhost"_s, false },
        { u"sub.localhost"_s, false },
        { u"127.0.0.1.evil.example"_s, false },
        { u"127.0.0.1.nip.io"_s, false },
        { u"127.evil"_s, false },
        { u"l\u00f6calhost"_s, false },
        { u"xn--lcalhost-n4a"_s, false },
        { u"b\u00fccher.example"_s, false },
        { u"dms.cn-north-4.myhuaweicloud.com"_s, false },
        { u"lo\u0441alhost"_s, false }, // a Cyrillic letter
    } };
    if (below(r, 3))
        return Known.at(static_cast<size_t>(below(r, Known.size())));
    QString name;
    for (int i = 2 + below(r, 20); i > 0; --i)
        name += QChar(u'a' + below(r, 26));
    return { name + u".example"_s, false };
}

Spelling randomHost(QRandomGenerator& random)
{
    switch (below(random, 4)) {
    case 0:
        return randomQuad(random);
    case 1:
        return randomOldForm(random);
    case 2:
        return randomSix(random);
    default:
        return randomName(random);
    }
}

} // namespace

class TestUrlPolicy : public QObject
{
    Q_OBJECT

private slots:
    void generatedUrlsAreJudgedAsAPlainReferenceDoes();
    void awkwardUrls_data();
    void awkwardUrls();
    void theHostHeaderNamesThePortUnlessItIsTheUsualOne_data();
    void theHostHeaderNamesThePortUnlessItIsTheUsualOne();
    void localhostIsConnectedToByAddress();
};

void TestUrlPolicy::generatedUrlsAreJudgedAsAPlainReferenceDoes()
{
    QRandomGenerator random(20260101);
    static const std::array<QString, 5> Schemes { u"http"_s, u"https"_s, u"HTTP"_s, u"ftp"_s, u"ws"_s };
    static const std::array<QString, 5> Users { QString(), QString(), u"user@"_s, u"user:pass@"_s,
                                                u"127.0.0.1@"_s };
    int allowed = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString scheme = Schemes.at(static_cast<size_t>(below(random, Schemes.size())));
        const QString user = Users.at(static_cast<size_t>(below(random, Users.size())));
        const Spelling host = randomHost(random);
        const QString port = below(random, 2) ? u":%1"_s.arg(1 + below(random, 65535)) : QString();
        const QString text = scheme + u"://"_s + user + host.text + port + u"/v2?next=http://127.0.0.1/"_s;

        const bool secure = scheme == u"https";
        const bool plain = scheme.toLower() == u"http";
        const QUrl url(text);
        const bool expected = url.isValid() && user.isEmpty() && (secure || (plain && host.loopback));
        QVERIFY2(mayUse(url) == expected, qPrintable(text + u" -> "_s + url.host()));
        allowed += expected ? 1 : 0;
    }
    QVERIFY2(allowed > 2'000 && allowed < 18'000, qPrintable(QString::number(allowed)));
}

void TestUrlPolicy::awkwardUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* text, UrlVerdict verdict) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(verdict);
    };
    row("http://127.0.0.1/", UrlVerdict::Allowed);
    row("http://127.1/", UrlVerdict::Allowed);
    row("http://127.255.255.254:8080/", UrlVerdict::Allowed);
    row("http://[::1]:8080/", UrlVerdict::Allowed);
    row("http://localhost/", UrlVerdict::Allowed);
    row("https://dms.example/", UrlVerdict::Allowed);
    row("http://localhost./", UrlVerdict::PlainHttp);
    row("http://127.0.0.1./", UrlVerdict::PlainHttp);
    row("http://127.0.0.1.evil/", UrlVerdict::PlainHttp);
    row("http://[::1%25lo]/", UrlVerdict::PlainHttp);
    row("http://[::ffff:127.0.0.1]/", UrlVerdict::PlainHttp);
    row("http://0.0.0.0/", UrlVerdict::PlainHttp);
    row("http://evil/127.0.0.1", UrlVerdict::PlainHttp);
    row("http://evil/?@127.0.0.1", UrlVerdict::PlainHttp);
    row("http://evil#@127.0.0.1", UrlVerdict::PlainHttp);
    row("http://127.0.0.1@evil/", UrlVerdict::Malformed);
    row("http://user:pass@127.0.0.1/", UrlVerdict::Malformed);
    row("https://user:pass@dms.example/", UrlVerdict::Malformed);
    row("http://evil\\@127.0.0.1/", UrlVerdict::Malformed);
    row("http:///path", UrlVerdict::Malformed);
    row("https://", UrlVerdict::Malformed);
    row("file:///etc/passwd", UrlVerdict::Malformed);
    row("data:text/plain,x", UrlVerdict::Malformed);
    row("//127.0.0.1/", UrlVerdict::Malformed);
    row("", UrlVerdict::Malformed);
}

void TestUrlPolicy::awkwardUrls()
{
    QFETCH(QString, text);
    QFETCH(int, verdict);
    QCOMPARE(static_cast<int>(judge(QUrl(text))), verdict);
}

void TestUrlPolicy::theHostHeaderNamesThePortUnlessItIsTheUsualOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("no port") << u"https://dms.example/x"_s << QByteArray("dms.example");
    QTest::newRow("usual port") << u"https://dms.example:443/x"_s << QByteArray("dms.example");
    QTest::newRow("other port") << u"https://dms.example:8443/x"_s << QByteArray("dms.example:8443");
    QTest::newRow("http on 80") << u"http://127.0.0.1:80/"_s << QByteArray("127.0.0.1");
    QTest::newRow("http on 443") << u"http://127.0.0.1:443/"_s << QByteArray("127.0.0.1:443");
    QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << QByteArray("[::1]:8080");
    QTest::newRow("IDN") << u"https://b\u00fccher.example/"_s << QByteArray("xn--bcher-kva.example");
}

void TestUrlPolicy::theHostHeaderNamesThePortUnlessItIsTheUsualOne()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, host);
    QCOMPARE(hostHeader(QUrl(text)), host);
}

void TestUrlPolicy::localhostIsConnectedToByAddress()
{
    QCOMPARE(wireUrl(QUrl(u"http://localhost:8080/a?b=%2F"_s)), QUrl(u"http://127.0.0.1:8080/a?b=%2F"_s));
    // A certificate is issued for the name.
    QCOMPARE(wireUrl(QUrl(u"https://localhost:8080/a"_s)), QUrl(u"https://localhost:8080/a"_s));
    QCOMPARE(wireUrl(QUrl(u"https://dms.example:443/a"_s)), QUrl(u"https://dms.example/a"_s));
}

QTEST_GUILESS_MAIN(TestUrlPolicy)
#include "tst_urlpolicy.moc"
