// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/secretwords.h"

#include <QSet>
#include <QTest>

using namespace partita;
using namespace Qt::StringLiterals;

namespace {

using Kind = SecretError::Kind;

const QList<Kind> AllKinds { Kind::NoService, Kind::Locked,   Kind::Denied,  Kind::Missing,
                             Kind::TimedOut,  Kind::TooLarge, Kind::Damaged, Kind::Other };

} // namespace

class SecretWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasItsOwnWords();
    void everyKindHasAWayOn_data();
    void everyKindHasAWayOn();
    void unknownFailureQuotesTheSystem();
    void quotedTextIsMadeDisplayable();
    void textHasEveryPart();
};

void SecretWordsTest::everyKindHasItsOwnWords()
{
    QSet<QString> titles;
    QSet<QString> sentences;
    for (const Kind kind : AllKinds) {
        const SecretWords words = describe({ kind, {} });
        titles.insert(words.title);
        sentences.insert(words.happened);
        QVERIFY(!words.title.endsWith(u'.'));
        QVERIFY(words.happened.endsWith(u'.'));
        QVERIFY(words.advice.endsWith(u'.'));
    }
    QCOMPARE(titles.size(), AllKinds.size());
    QCOMPARE(sentences.size(), AllKinds.size());
}

void SecretWordsTest::everyKindHasAWayOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("advice");
    QTest::newRow("no service, install one") << int(Kind::NoService) << u"GNOME Keyring"_s;
    QTest::newRow("no service, the other one") << int(Kind::NoService) << u"KWallet"_s;
    QTest::newRow("no service, or go without") << int(Kind::NoService) << u"for this run"_s;
    QTest::newRow("locked") << int(Kind::Locked) << u"Unlock the keyring"_s;
    QTest::newRow("denied") << int(Kind::Denied) << u"allow it"_s;
    QTest::newRow("missing") << int(Kind::Missing) << u"Type the secret again"_s;
    QTest::newRow("timed out") << int(Kind::TimedOut) << u"prompt"_s;
    QTest::newRow("too large") << int(Kind::TooLarge) << u"without the keychain"_s;
    QTest::newRow("damaged") << int(Kind::Damaged) << u"is replaced"_s;
    QTest::newRow("other") << int(Kind::Other) << u"Try again"_s;
}

void SecretWordsTest::everyKindHasAWayOn()
{
    QFETCH(int, kind);
    QFETCH(QString, advice);
    const SecretWords words = describe({ Kind(kind), {} });
    QVERIFY2(words.advice.contains(advice), qPrintable(words.advice));
}

void SecretWordsTest::unknownFailureQuotesTheSystem()
{
    QVERIFY(describe({ Kind::Other, u"bus gone %1"_s }).happened.contains(u"bus gone %1"));
    QVERIFY(!describe({ Kind::Other, {} }).happened.contains(u":"));
}

void SecretWordsTest::quotedTextIsMadeDisplayable()
{
    const QString happened = describe({ Kind::Other, u"a\nb\u202e"_s }).happened;
    QVERIFY(!happened.contains(u'\n'));
    QVERIFY(!happened.contains(u'\u202e'));
}

void SecretWordsTest::textHasEveryPart()
{
    const SecretWords words = describe({ Kind::Locked, {} });
    QCOMPARE(asText(words), words.title + u'\n' + words.happened + u'\n' + words.advice);
}

QTEST_MAIN(SecretWordsTest)
#include "tst_secretwords.moc"
