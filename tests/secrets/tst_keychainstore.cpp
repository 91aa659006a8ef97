// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/privatekeyring.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QByteArray sentinel = "SENTINEL-7f3a-never-in-clear";

QByteArray utf16(const QByteArray& text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    return wide;
}

// How many files below a folder hold the sentinel, in one of the forms it would have there.
int filesWithSentinel(const QString& folder)
{
    const QByteArrayList forms { sentinel, utf16(sentinel), sentinel.toBase64(), sentinel.toHex(),
                                 sentinel.toPercentEncoding() };
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        count += std::any_of(forms.cbegin(), forms.cend(),
                             [&content](const QByteArray& form) { return content.contains(form); });
    }
    return count;
}

} // namespace

//! KeychainStore over QtKeychain, against a GNOME Keyring of its own.
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void secretsAreKeptReplacedAndRemoved();
    void whatIsNotThereIsMissingAndIsRemoved();
    void largeSecretsFit();
    void bytesComeBackAsTheyWere();
    void nothingIsOnDiskInClear();
    void aLockedKeyringIsNotAnEmptyOne();
    void anActivatableKeyringIsStartedAndLocked();
    void withoutAKeyringThereIsNoService_data();
    void withoutAKeyringThereIsNoService();
    void aKeyringThatEndsIsNoService();
    void aKeyringThatHangsIsLeftAlone();
    void aStoreCanGoWhileItsJobHangs();
    void aCompletionMayDestroyTheStore();
    void theStateOfTheKeyringIsKnown_data();
    void theStateOfTheKeyringIsKnown();
};

void KeychainStoreTest::initTestCase()
{
    const QString reason = PrivateKeyring::missingProgram();
    if (!reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void KeychainStoreTest::secretsAreKeptReplacedAndRemoved()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    const QByteArray first = QByteArray("first").toBase64();
    const QByteArray second = QByteArray("second").toBase64();
    QCOMPARE(keyring.ask("write a " + first), "write ok");
    QCOMPARE(keyring.ask("write b " + second), "write ok");
    QCOMPARE(keyring.ask("read a"), "read ok " + first);
    QCOMPARE(keyring.ask("write a " + second), "write ok");
    QCOMPARE(keyring.ask("read a"), "read ok " + second);
    QCOMPARE(keyring.ask("remove a"), "remove ok");
    QCOMPARE(keyring.ask("read a"), "read Missing");
    QCOMPARE(keyring.ask("read b"), "read ok " + second);
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::whatIsNotThereIsMissingAndIsRemoved()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QCOMPARE(keyring.ask("read a"), "read Missing");
    QCOMPARE(keyring.ask("remove a"), "remove ok");
    QCOMPARE(keyring.ask("remove a"), "remove ok");
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::largeSecretsFit()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    const QByteArray large = QByteArray(64 * 1024, 'x').toBase64();
    QCOMPARE(keyring.ask("write a " + large), "write ok");
    QCOMPARE(keyring.ask("read a"), "read ok " + large);
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::bytesComeBackAsTheyWere()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    QCOMPARE(keyring.ask("write a " + bytes.toBase64()), "write ok");
    QCOMPARE(keyring.ask("read a"), "read ok " + bytes.toBase64());
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::nothingIsOnDiskInClear()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QCOMPARE(keyring.ask("write a " + sentinel.toBase64()), "write ok");
    QCOMPARE(keyring.ask("read a"), "read ok " + sentinel.toBase64());
    QVERIFY(keyring.finish());
    QCOMPARE(filesWithSentinel(keyring.home()), 0);

    QFile planted(keyring.home() + "/.local/share/keyrings/planted"_L1);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("data=" + sentinel.toBase64());
    planted.close();
    QCOMPARE(filesWithSentinel(keyring.home()), 1);
}

void KeychainStoreTest::aLockedKeyringIsNotAnEmptyOne()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    const QByteArray value = QByteArray("value").toBase64();
    QCOMPARE(keyring.ask("write a " + value), "write ok");
    QVERIFY(keyring.finish() && keyring.killDaemon() && keyring.startLocked());
    QCOMPARE(keyring.ask("read a"), "read Locked");
    QCOMPARE(keyring.ask("read never-there"), "read Locked");
    QCOMPARE(keyring.ask("write a " + QByteArray("other").toBase64()), "write Locked");
    QCOMPARE(keyring.ask("remove a"), "remove Locked");
    QVERIFY(keyring.finish() && keyring.killDaemon() && keyring.startOpen());
    QCOMPARE(keyring.ask("read a"), "read ok " + value);
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::anActivatableKeyringIsStartedAndLocked()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus(true) && keyring.startOpen());
    QCOMPARE(keyring.ask("write a dmFsdWU="), "write ok");
    QVERIFY(keyring.killDaemon());
    QCOMPARE(keyring.ask("read a"), "read Locked");
    QVERIFY(keyring.killDaemon());
    QCOMPARE(keyring.ask("remove a"), "remove Locked");
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::withoutAKeyringThereIsNoService_data()
{
    QTest::addColumn<bool>("bus");
    QTest::addColumn<QString>("desktop");
    QTest::newRow("no bus") << false << QString();
    QTest::newRow("no keyring") << true << QString();
    // There QtKeychain could fall back to a file.
    QTest::newRow("no wallet") << true << u"KDE"_s;
}

void KeychainStoreTest::withoutAKeyringThereIsNoService()
{
    QFETCH(const bool, bus);
    QFETCH(const QString, desktop);
    PrivateKeyring keyring;
    QVERIFY(!bus || keyring.startBus());
    keyring.environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
    keyring.environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    QCOMPARE(keyring.ask("read a"), "read NoService");
    QCOMPARE(keyring.ask("write a " + sentinel.toBase64()), "write NoService");
    QCOMPARE(keyring.ask("remove a"), "remove NoService");
    QVERIFY(keyring.finish());
    QCOMPARE(filesWithSentinel(keyring.home()), 0);
}

void KeychainStoreTest::aKeyringThatEndsIsNoService()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QCOMPARE(keyring.ask("write a dmFsdWU="), "write ok");
    keyring.hang();
    keyring.tell("read a");
    QCOMPARE(keyring.ask("state 100"), "state Silent");
    QVERIFY(keyring.killDaemon());
    QCOMPARE(keyring.hear(), "read NoService");
    QCOMPARE(keyring.ask("remove a"), "remove NoService");
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::aKeyringThatHangsIsLeftAlone()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QCOMPARE(keyring.ask("write a Zmlyc3Q="), "write ok");
    keyring.hang();
    keyring.tell("read a");
    keyring.tell("write a c2Vjb25k");
    QCOMPARE(keyring.ask("state 100"), "state Silent");
    keyring.tell("advance 9999");
    QCOMPARE(keyring.ask("state 100"), "state Silent");
    QCOMPARE(keyring.ask("advance 1"), "read TimedOut");
    QCOMPARE(keyring.hear(), "write TimedOut");
    keyring.resume();
    // The late answer is heard by nobody, and what waited behind it was not carried out.
    QCOMPARE(keyring.ask("read a"), "read ok Zmlyc3Q=");
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::aStoreCanGoWhileItsJobHangs()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QCOMPARE(keyring.ask("write a Zmlyc3Q="), "write ok");
    keyring.hang();
    keyring.tell("read a");
    QCOMPARE(keyring.ask("state 100"), "state Silent");
    keyring.tell("renew");
    keyring.resume();
    QCOMPARE(keyring.ask("read b"), "read Missing");
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::aCompletionMayDestroyTheStore()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startOpen());
    QCOMPARE(keyring.ask("removeAndDrop a"), "remove ok");
    keyring.tell("renew");
    QCOMPARE(keyring.ask("read a"), "read Missing");
    QVERIFY(keyring.finish());
}

void KeychainStoreTest::theStateOfTheKeyringIsKnown_data()
{
    QTest::addColumn<QString>("keyringState");
    QTest::addColumn<QString>("wallet");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QByteArray>("state");
    QTest::newRow("nothing") << u"none"_s << QString() << QString() << QByteArray("Absent");
    QTest::newRow("open") << u"open"_s << QString() << QString() << QByteArray("Open");
    QTest::newRow("locked") << u"locked"_s << QString() << QString() << QByteArray("Locked");
    QTest::newRow("without a collection") << u"fresh"_s << QString() << QString() << QByteArray("Open");
    QTest::newRow("wallet alone") << u"none"_s << u"org.kde.kwalletd5"_s << QString() << QByteArray("Open");
    QTest::newRow("newer wallet") << u"none"_s << u"org.kde.kwalletd6"_s << u"KDE"_s << QByteArray("Open");
    QTest::newRow("wallet is preferred")
        << u"locked"_s << u"org.kde.kwalletd5"_s << u"KDE"_s << QByteArray("Open");
    QTest::newRow("wallet is not") << u"locked"_s << u"org.kde.kwalletd5"_s << u"GNOME"_s
                                   << QByteArray("Locked");
    QTest::newRow("KDE without wallet") << u"locked"_s << QString() << u"KDE"_s << QByteArray("Locked");
}

void KeychainStoreTest::theStateOfTheKeyringIsKnown()
{
    QFETCH(const QString, keyringState);
    QFETCH(const QString, wallet);
    QFETCH(const QString, desktop);
    QFETCH(const QByteArray, state);
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    QVERIFY(wallet.isEmpty() || keyring.occupy(wallet));
    if (keyringState == "open"_L1 || keyringState == "locked"_L1)
        QVERIFY(keyring.startOpen());
    if (keyringState == "locked"_L1)
        QVERIFY(keyring.killDaemon());
    if (keyringState == "locked"_L1 || keyringState == "fresh"_L1)
        QVERIFY(keyring.startLocked());
    keyring.environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
    QCOMPARE(keyring.ask("state 10000"), "state " + state);
    QVERIFY(keyring.finish());
}

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_keychainstore.moc"
