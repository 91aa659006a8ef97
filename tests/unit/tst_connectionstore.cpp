// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"
#include "profilesamples.h"
#include "settingsfiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

QList<ConnectionId> idsOf(const ConnectionStore& store)
{
    QList<ConnectionId> ids;
    for (const ConnectionProfile& profile : store.connections())
        ids.append(profile.id);
    return ids;
}

} // namespace

class ConnectionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsEmptyAndKeepsEverything();
    void replacesWhereItStands();
    void savesManyInOneWrite();
    void savesAllOrNone();
    void removes();
    void reorders();
    void reorderLeavesAloneWhatStays();
    void refusesWhatCouldNotBeReadAgain_data();
    void refusesWhatCouldNotBeReadAgain();
    void fileIsForItsOwnerAndHoldsNoSecret();
    void keepsIdleMinutes();
    void keepsWhatItDoesNotKnow();
    void aLinkedFileStaysLinked();
    void newerFilesAreShownAndLeftAlone();
    void damagedFilesAreSetAside_data();
    void damagedFilesAreSetAside();
    void damageIsCopiedOnce();
    void nothingIsWrittenOverWhatCannotBeSetAside_data();
    void nothingIsWrittenOverWhatCannotBeSetAside();

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString file;
};

void ConnectionStoreTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    QVERIFY(folder->isValid());
    file = folder->filePath(u"deep/er/connections.ini"_s);
}

void ConnectionStoreTest::startsEmptyAndKeepsEverything()
{
    ConnectionStore store(file);
    QVERIFY(store.connections().isEmpty());
    QVERIFY(!store.damage());
    QVERIFY(!QFile::exists(file));
    QVERIFY(store.save(fullProfile(2)));
    QVERIFY(store.save(sampleProfile(1)));
    QVERIFY(store.find(sampleId(1)));
    QVERIFY(!store.find(sampleId(3)));

    const ConnectionStore again(file);
    QVERIFY(!again.damage());
    QCOMPARE(idsOf(again), QList<ConnectionId>({ sampleId(2), sampleId(1) }));
    QVERIFY(again.connections() == store.connections());
    QVERIFY(*again.find(sampleId(2)) == fullProfile(2));
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files), QStringList { u"connections.ini"_s });
}

void ConnectionStoreTest::replacesWhereItStands()
{
    ConnectionStore store(file);
    for (int i = 1; i <= 3; ++i)
        QVERIFY(store.save(sampleProfile(i)));
    ConnectionProfile changed = sampleProfile(2);
    changed.name = u"changed"_s;
    QVERIFY(store.save(changed));
    QCOMPARE(idsOf(store), QList<ConnectionId>({ sampleId(1), sampleId(2), sampleId(3) }));
    QCOMPARE(ConnectionStore(file).connections()[1].name, u"changed"_s);
}

void ConnectionStoreTest::savesManyInOneWrite()
{
    ConnectionStore store(file);
    QVERIFY(store.save(sampleProfile(50)));
    Replacements replacements(file);
    QList<ConnectionProfile> many;
    for (int i = 1; i <= 100; ++i)
        many.append(i == 50 ? fullProfile(i) : sampleProfile(i));
    QVERIFY(store.saveAll(many));
    QCOMPARE(replacements.count(), 1);

    // The one that was there stays first, the others follow in the order of the list.
    const ConnectionProfile old = many.takeAt(49);
    many.prepend(old);
    QVERIFY(store.connections() == many);
    QVERIFY(ConnectionStore(file).connections() == many);

    QVERIFY(store.save(sampleProfile(101)));
    QCOMPARE(replacements.count(), 2);
    QVERIFY(store.saveAll({}));
    QVERIFY(store.saveAll(many));
    QCOMPARE(replacements.count(), 2); // nothing to say
}

void ConnectionStoreTest::savesAllOrNone()
{
    ConnectionStore store(file);
    QVERIFY(store.save(sampleProfile(1)));
    const QByteArray content = contentOf(file);
    ConnectionProfile changed = sampleProfile(1);
    changed.name = u"changed"_s;
    ConnectionProfile nameless = sampleProfile(3);
    nameless.name.clear();
    QVERIFY(!store.saveAll({ changed, sampleProfile(2), nameless, sampleProfile(4) }));
    QVERIFY(store.connections() == QList<ConnectionProfile> { sampleProfile(1) });
    QCOMPARE(contentOf(file), content);
}

void ConnectionStoreTest::removes()
{
    ConnectionStore store(file);
    QVERIFY(store.save(sampleProfile(1)));
    QVERIFY(store.save(sampleProfile(2)));
    QVERIFY(store.remove(sampleId(1)));
    QVERIFY(store.remove(sampleId(7))); // it is not there, as was asked for
    QCOMPARE(idsOf(store), QList<ConnectionId> { sampleId(2) });
    QCOMPARE(idsOf(ConnectionStore(file)), QList<ConnectionId> { sampleId(2) });
}

void ConnectionStoreTest::reorders()
{
    ConnectionStore store(file);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(store.save(sampleProfile(i)));
    const QList<ConnectionId> order { sampleId(3), sampleId(1), sampleId(4), sampleId(2) };
    QVERIFY(store.reorder(order));
    QCOMPARE(idsOf(store), order);
    QCOMPARE(idsOf(ConnectionStore(file)), order);

    // Another console added one and removed one meanwhile.
    ConnectionStore other(file);
    QVERIFY(other.save(sampleProfile(5)));
    QVERIFY(other.remove(sampleId(1)));
    QVERIFY(store.reorder({ sampleId(1), sampleId(2), sampleId(3), sampleId(4) }));
    QCOMPARE(idsOf(store), QList<ConnectionId>({ sampleId(2), sampleId(3), sampleId(4), sampleId(5) }));
}

void ConnectionStoreTest::reorderLeavesAloneWhatStays()
{
    ConnectionStore store(file);
    for (int i = 1; i <= 4; ++i)
        QVERIFY(store.save(sampleProfile(i)));
    const auto lineOf = [this](int number) {
        for (const QByteArray& line : contentOf(file).split('\n')) {
            if (line.startsWith(sampleId(number).text().toLatin1()))
                return line;
        }
        return QByteArray();
    };
    const QByteArray first = lineOf(1);
    const QByteArray second = lineOf(2);
    QVERIFY(!first.isEmpty());
    QVERIFY(store.reorder({ sampleId(1), sampleId(3), sampleId(2), sampleId(4) }));
    QCOMPARE(lineOf(1), first);
    QVERIFY(lineOf(2) != second);
    const QByteArray content = contentOf(file);
    QVERIFY(store.reorder({ sampleId(1), sampleId(3), sampleId(2), sampleId(4) }));
    QCOMPARE(contentOf(file), content);
}

void ConnectionStoreTest::refusesWhatCouldNotBeReadAgain_data()
{
    QTest::addColumn<ConnectionProfile>("profile");
    ConnectionProfile profile = sampleProfile(1);
    profile.id = {};
    QTest::newRow("no id") << profile;
    profile.id = ConnectionId(u"connections/x"_s);
    QTest::newRow("not a UUID") << profile;
    profile = sampleProfile(1);
    profile.name.clear();
    QTest::newRow("no name") << profile;
}

void ConnectionStoreTest::refusesWhatCouldNotBeReadAgain()
{
    QFETCH(ConnectionProfile, profile);
    ConnectionStore store(file);
    QVERIFY(!store.save(profile));
    QVERIFY(store.connections().isEmpty());
    QVERIFY(!QFile::exists(file));
}

void ConnectionStoreTest::fileIsForItsOwnerAndHoldsNoSecret()
{
    ConnectionStore store(file);
    ConnectionProfile profile = fullProfile(1);
    profile.endpoints.iam = u"https://me:hunter2@iam.example.com"_s;
    profile.extraCaPem = "-----BEGIN PRIVATE KEY-----\nhunter2\n-----END PRIVATE KEY-----\n";
    QVERIFY(store.save(profile));
    QVERIFY(!contentOf(file).contains("hunter2"));
    QVERIFY(store.find(profile.id)->hasStoredSecret);
    QCOMPARE(store.find(profile.id)->endpoints.iam,
             u"https://iam.example.com"_s); // memory says what the file says
    QVERIFY(!(QFile::permissions(file)
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void ConnectionStoreTest::keepsIdleMinutes()
{
    ConnectionStore store(file);
    QVERIFY(store.idleMinutes() > 0);
    for (const int minutes : { 5, 0, 30, 1440 }) {
        QVERIFY(store.setIdleMinutes(minutes));
        QCOMPARE(store.idleMinutes(), minutes);
        QCOMPARE(ConnectionStore(file).idleMinutes(), minutes);
    }
    QVERIFY(store.setIdleMinutes(-1));
    QCOMPARE(store.idleMinutes(), 0);
}

void ConnectionStoreTest::keepsWhatItDoesNotKnow()
{
    ConnectionStore store(file);
    QVERIFY(store.save(sampleProfile(1)));
    QSettings(file, QSettings::IniFormat).setValue("later/key"_L1, 7);
    QVERIFY(store.save(sampleProfile(2)));
    QVERIFY(store.remove(sampleId(1)));
    QCOMPARE(QSettings(file, QSettings::IniFormat).value("later/key"_L1).toInt(), 7);
    QVERIFY(!ConnectionStore(file).damage());
}

void ConnectionStoreTest::aLinkedFileStaysLinked()
{
    const QString link = folder->filePath(u"link.ini"_s);
    QVERIFY(ConnectionStore(file).save(sampleProfile(1)));
    QVERIFY(QFile::link(file, link));
    ConnectionStore store(link);
    QVERIFY(store.save(sampleProfile(2)));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(ConnectionStore(file).connections().size(), 2);
}

void ConnectionStoreTest::newerFilesAreShownAndLeftAlone()
{
    QVERIFY(ConnectionStore(file).save(sampleProfile(1)));
    QSettings(file, QSettings::IniFormat).setValue("version"_L1, 2);
    QSettings(file, QSettings::IniFormat).setValue("connections/later"_L1, u"of another kind"_s);
    const QByteArray content = contentOf(file);
    ConnectionStore store(file);
    QVERIFY(store.damage());
    QVERIFY(store.damage()->newerVersion);
    QCOMPARE(store.damage()->connectionsLost, 1);
    QVERIFY(store.damage()->setAside.isEmpty());
    QVERIFY(store.find(sampleId(1)));
    QVERIFY(!store.save(sampleProfile(2)));
    QVERIFY(!store.remove(sampleId(1)));
    QVERIFY(!store.reorder({ sampleId(1) }));
    QVERIFY(!store.setIdleMinutes(3));
    QVERIFY(store.find(sampleId(1)));
    QCOMPARE(contentOf(file), content);
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files), QStringList { u"connections.ini"_s });
}

void ConnectionStoreTest::damagedFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content"); // GOOD is a readable entry
    QTest::addColumn<int>("lost");
    QTest::addColumn<int>("left");
    const QByteArray id = sampleId(8).text().toLatin1();
    QByteArray binary;
    for (int i = 0; i < 2000; ++i)
        binary.append(char(i * 7));
    QTest::newRow("binary") << binary << -1 << 0;
    QTest::newRow("zeros") << QByteArray(512, '\0') << -1 << 0;
    QTest::newRow("text") << QByteArray("hello\n") << -1 << 0;
    QTest::newRow("only a comment") << QByteArray("; hello\n") << -1 << 0;
    QTest::newRow("no version") << QByteArray("[connections]\nGOOD\n") << -1 << 1;
    QTest::newRow("version is no number")
        << QByteArray("[General]\nversion=x\n[connections]\nGOOD\n") << -1 << 1;
    QTest::newRow("version 0") << QByteArray("[General]\nversion=0\n[connections]\nGOOD\n") << -1 << 1;
    QTest::newRow("a line that is none")
        << QByteArray("[General]\nversion=1\nwhat\n[connections]\nGOOD\n") << -1 << 1;
    QTest::newRow("one bad of three") << "[General]\nversion=1\n[connections]\nGOOD\n" + id + "={\nGOOD2\n"
                                      << 1 << 2;
    QTest::newRow("a list") << "[General]\nversion=1\n[connections]\nGOOD\n" + id + "=a, b\n" << 1 << 1;
    QTest::newRow("empty entry") << "[General]\nversion=1\n[connections]\nGOOD\n" + id + "=\n" << 1 << 1;
    QTest::newRow("another's id") << QByteArray("[General]\nversion=1\n[connections]\nGOOD\nMOVED\n") << 1
                                  << 1;
    QTest::newRow("name of an entry")
        << QByteArray("[General]\nversion=1\n[connections]\nGOOD\nx=1\n") << 1 << 1;
}

void ConnectionStoreTest::damagedFilesAreSetAside()
{
    QFETCH(QByteArray, content);
    QFETCH(int, lost);
    QFETCH(int, left);
    {
        ConnectionStore store(file);
        QVERIFY(store.save(fullProfile(1)));
        QVERIFY(store.save(fullProfile(2)));
    }
    for (const QByteArray& line : contentOf(file).split('\n')) {
        const QByteArray value = line.mid(line.indexOf('='));
        if (line.startsWith(sampleId(1).text().toLatin1()))
            content.replace("GOOD\n", line + '\n').replace("MOVED", sampleId(9).text().toLatin1() + value);
        if (line.startsWith(sampleId(2).text().toLatin1()))
            content.replace("GOOD2", line);
    }
    writeTo(file, content);

    ConnectionStore store(file);
    QVERIFY(store.damage());
    QVERIFY(!store.damage()->newerVersion);
    QCOMPARE(store.damage()->connectionsLost, lost);
    QCOMPARE(contentOf(store.damage()->setAside), content);
    QVERIFY(QRegularExpression(u"/connections\\.ini\\.damaged-\\d{8}-\\d{6}$"_s)
                .match(store.damage()->setAside)
                .hasMatch());
    QCOMPARE(contentOf(file), content); // untouched until somebody saves
    QCOMPARE(store.connections().size(), left);
    if (left > 0)
        QVERIFY(*store.find(sampleId(1)) == fullProfile(1));

    QVERIFY(store.save(sampleProfile(5)));
    QCOMPARE(contentOf(store.damage()->setAside), content);
    const ConnectionStore again(file);
    QVERIFY(!again.damage());
    QCOMPARE(again.connections().size(), left + 1);
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files).size(), 2);
}

void ConnectionStoreTest::damageIsCopiedOnce()
{
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    writeTo(file, "hello\n");
    const QString first = ConnectionStore(file).damage()->setAside;
    QCOMPARE(ConnectionStore(file).damage()->setAside, first);
    const QDateTime time = QFileInfo(file).lastModified();
    writeTo(file, "hello again\n");
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadWrite) && f.setFileTime(time, QFileDevice::FileModificationTime));
    f.close();
    const QString second = ConnectionStore(file).damage()->setAside;
    QCOMPARE(second, first + "-2"_L1);
    QCOMPARE(contentOf(first), QByteArray("hello\n"));
    QCOMPARE(contentOf(second), QByteArray("hello again\n"));
}

void ConnectionStoreTest::nothingIsWrittenOverWhatCannotBeSetAside_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a folder in its place") << true;
    QTest::newRow("no name is free") << false;
}

void ConnectionStoreTest::nothingIsWrittenOverWhatCannotBeSetAside()
{
    QFETCH(bool, isFolder);
    if (isFolder) {
        QVERIFY(QDir().mkpath(file));
    } else {
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        writeTo(file, "hello\n");
        const QString copy = ConnectionStore(file).damage()->setAside;
        for (int i = 1; i <= 10; ++i) // all names that a copy could get
            writeTo(i == 1 ? copy : u"%1-%2"_s.arg(copy).arg(i), "of something else\n");
    }
    ConnectionStore store(file);
    QVERIFY(store.damage());
    QVERIFY(store.damage()->setAside.isEmpty());
    QVERIFY(!store.save(sampleProfile(1)));
    QVERIFY(store.connections().isEmpty());
    QCOMPARE(QFileInfo(file).isDir(), isFolder);
    QCOMPARE(contentOf(file), isFolder ? QByteArray() : QByteArray("hello\n"));
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "tst_connectionstore.moc"
