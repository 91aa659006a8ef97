// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"
#include "profilesamples.h"
#include "settingsfiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

//! The other console: saves one connection over and over, and says so after each time.
int keepWriting(const QString& file, int number, int times)
{
    ConnectionStore store(file);
    ConnectionProfile profile = fullProfile(number);
    for (int i = 1; i <= times; ++i) {
        profile.group = QString::number(i) + QString(i % 50 * 100, u'x');
        if (!store.save(profile))
            return 1;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

std::unique_ptr<QProcess> otherConsole(const QString& file, int number, int times)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(),
                   { u"--write"_s, file, QString::number(number), QString::number(times) });
    return process;
}

//! Another console that saves over and over until it is killed. Forked, not started anew: starting takes many
//! times as long as what it is killed in.
class Victim
{
public:
    Victim(const QString& file, int number)
    {
        int ends[2] = {};
        if (pipe(ends) != 0)
            qFatal("There is no pipe.");
        std::fflush(nullptr);
        m_process = fork();
        if (m_process == 0) {
            dup2(ends[1], STDOUT_FILENO);
            _exit(keepWriting(file, number, 1'000'000));
        }
        close(ends[1]);
        m_says = fdopen(ends[0], "r");
    }
    ~Victim()
    {
        kill();
        std::fclose(m_says);
    }
    Q_DISABLE_COPY_MOVE(Victim)

    //! Waits until it has saved that often; false when it ended before.
    bool hasSaved(int times)
    {
        while (m_said < times && read()) { }
        return m_said >= times;
    }
    //! True when this was its end.
    bool kill()
    {
        if (m_process <= 0)
            return false;
        int status = 0;
        const bool ended = ::kill(m_process, SIGKILL) == 0 && waitpid(m_process, &status, 0) == m_process;
        m_process = 0;
        while (read()) { }
        return ended && WIFSIGNALED(status);
    }
    //! How often it said that it has saved.
    int said() const { return m_said; }

private:
    bool read()
    {
        std::array<char, 32> line {};
        if (!std::fgets(line.data(), int(line.size()), m_says))
            return false;
        m_said = QByteArray(line.data()).trimmed().toInt();
        return true;
    }

    pid_t m_process = 0;
    std::FILE* m_says = nullptr;
    int m_said = 0;
};

//! As if the lock had been left behind a while ago.
void age(const QString& lock)
{
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-5), QFileDevice::FileModificationTime));
}

//! A folder in memory, where there is one: nothing here depends on how long a disk takes to keep what it was
//! given, and a killed process takes nothing back.
std::unique_ptr<QTemporaryDir> quickFolder()
{
    auto folder = std::make_unique<QTemporaryDir>(u"/dev/shm/partita-XXXXXX"_s);
    return folder->isValid() ? std::move(folder) : std::make_unique<QTemporaryDir>();
}

} // namespace

//! Several consoles with one file, some of them killed, and disks that take nothing.
class ConnectionStoreRaceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void storesMergeInsteadOfOverwriting();
    void noticesOtherConsolesButNotItself();
    void consolesWriteAtTheSameTime();
    void killedWritersTearNothing();
    void halfMadeLocksAreBroken_data();
    void halfMadeLocksAreBroken();
    void failedWritesChangeNothing_data();
    void failedWritesChangeNothing();
    void aFullDiskChangesNothing();

private:
    std::unique_ptr<QTemporaryDir> folder;
    QString file;
};

void ConnectionStoreRaceTest::init()
{
    folder = quickFolder();
    QVERIFY(folder->isValid());
    file = folder->filePath(u"deep/er/connections.ini"_s);
}

void ConnectionStoreRaceTest::storesMergeInsteadOfOverwriting()
{
    ConnectionStore one(file);
    ConnectionStore two(file);
    ConnectionProfile first = sampleProfile(1);
    ConnectionProfile second = sampleProfile(2);
    for (int i = 0; i < 20; ++i) {
        first.group = QString::number(i);
        second.group = QString::number(100 - i);
        QVERIFY(one.save(first));
        QVERIFY(two.save(second));
        QVERIFY(one.save(sampleProfile(1000 + i)));
        QVERIFY(two.save(sampleProfile(2000 + i)));
    }
    QVERIFY(two.remove(sampleId(1000)));
    const ConnectionStore all(file);
    QCOMPARE(all.connections().size(), 2 + 20 + 20 - 1);
    QVERIFY(*all.find(sampleId(1)) == first);
    QVERIFY(*all.find(sampleId(2)) == second);
    QVERIFY(one.setIdleMinutes(1));
    QVERIFY(one.connections() == all.connections());
}

void ConnectionStoreRaceTest::noticesOtherConsolesButNotItself()
{
    ConnectionStore one(file);
    ConnectionStore two(file);
    QSignalSpy seenByOne(&one, &ConnectionStore::changedElsewhere);
    QSignalSpy seenByTwo(&two, &ConnectionStore::changedElsewhere);
    QVERIFY(one.save(sampleProfile(1)));
    const auto process = otherConsole(file, 2, 1);
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
    QTRY_VERIFY(one.find(sampleId(2)));
    QTRY_VERIFY(two.find(sampleId(1)) && two.find(sampleId(2)));
    QCOMPARE(seenByOne.count(), 1); // not for its own
    QVERIFY(seenByTwo.count() >= 1);

    // What came along with a write of its own is told as well.
    const int before = int(seenByTwo.count());
    QVERIFY(one.remove(sampleId(2)));
    QVERIFY(two.save(sampleProfile(3)));
    QVERIFY(!two.find(sampleId(2)));
    QTRY_COMPARE(int(seenByTwo.count()), before + 1);
}

void ConnectionStoreRaceTest::consolesWriteAtTheSameTime()
{
    const int times = 20;
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int number = 1; number <= 3; ++number)
        processes.push_back(otherConsole(file, number, times));
    ConnectionStore store(file);
    for (int i = 0; i < times; ++i)
        QVERIFY(store.save(sampleProfile(100 + i)));
    for (const auto& process : processes) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    const ConnectionStore all(file);
    QVERIFY(!all.damage());
    QCOMPARE(all.connections().size(), times + 3);
    for (int number = 1; number <= 3; ++number)
        QVERIFY(all.find(sampleId(number))->group.startsWith(QString::number(times)));
}

void ConnectionStoreRaceTest::killedWritersTearNothing()
{
    const int kills = 60;
    {
        ConnectionStore store(file);
        QVERIFY(store.save(fullProfile(1)));
        QVERIFY(store.save(sampleProfile(3)));
    }
    for (int kill = 0; kill < kills; ++kill) {
        Victim victim(file, 2);
        QVERIFY(victim.hasSaved(1 + kill % 5));
        QVERIFY(victim.kill());
        const int said = victim.said();
        // Killed while it made its lock; halfMadeLocksAreBroken() waits for one.
        if (QFileInfo lock(file + ".lock"_L1); lock.exists() && lock.size() == 0)
            age(lock.filePath());

        const ConnectionStore store(file);
        QVERIFY(!store.damage());
        QCOMPARE(store.connections().size(), 3);
        QVERIFY(*store.find(sampleId(1)) == fullProfile(1));
        QVERIFY(*store.find(sampleId(3)) == sampleProfile(3));
        const QString group = store.find(sampleId(2))->group;
        const int generation = QString(group).remove(u'x').toInt();
        QVERIFY2(generation == said || generation == said + 1, qPrintable(group)); // what was said is there
    }
    // What the killed ones left behind is gone with the next write.
    QVERIFY(ConnectionStore(file).remove(sampleId(3)));
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files), QStringList { u"connections.ini"_s });
}

void ConnectionStoreRaceTest::halfMadeLocksAreBroken_data()
{
    QTest::addColumn<bool>("old");
    QTest::newRow("old") << true;
    QTest::newRow("of this moment") << false;
}

void ConnectionStoreRaceTest::halfMadeLocksAreBroken()
{
    QFETCH(bool, old);
    QVERIFY(ConnectionStore(file).save(sampleProfile(1)));
    const QString lock = file + ".lock"_L1;
    writeTo(lock, {});
    if (old)
        age(lock);
    QVERIFY(ConnectionStore(file).save(sampleProfile(2)));
    QVERIFY(!QFile::exists(lock));
}

void ConnectionStoreRaceTest::failedWritesChangeNothing_data()
{
    QTest::addColumn<bool>("hasFile");
    QTest::newRow("a file where the folder should be") << false;
    QTest::newRow("a folder that cannot be written") << true;
}

void ConnectionStoreRaceTest::failedWritesChangeNothing()
{
    QFETCH(bool, hasFile);
    const QString parent = folder->filePath(u"parent"_s);
    file = parent + "/connections.ini"_L1;
    if (hasFile) {
        QVERIFY(ConnectionStore(file).save(sampleProfile(1)));
        QVERIFY(QFile::setPermissions(parent, QFile::ReadOwner | QFile::ExeOwner));
        if (QFile(parent + "/probe"_L1).open(QIODevice::WriteOnly))
            QSKIP("this user may write everywhere");
    } else {
        writeTo(parent, "a file");
    }
    ConnectionStore store(file);
    QSignalSpy changed(&store, &ConnectionStore::changedElsewhere);
    const QList<ConnectionProfile> before = store.connections();
    const int minutes = store.idleMinutes();
    QVERIFY(!store.save(sampleProfile(2)));
    QVERIFY(!store.setIdleMinutes(minutes + 1));
    if (hasFile) {
        QVERIFY(!store.remove(sampleId(1)));
        QVERIFY(QFile::setPermissions(parent, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    QVERIFY(store.connections() == before);
    QCOMPARE(store.idleMinutes(), minutes);
    QVERIFY(ConnectionStore(file).connections() == before);
    QCOMPARE(changed.count(), 0);
}

void ConnectionStoreRaceTest::aFullDiskChangesNothing()
{
    ConnectionStore store(file);
    QVERIFY(store.save(sampleProfile(1)));
    const QByteArray content = contentOf(file);
    ConnectionProfile changed = sampleProfile(1);
    changed.name = QString(100, u'x'); // more than before

    // A limit on the size of files ends a write like a full disk does.
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    int failures = 0;
    const rlim_t end = rlim_t(content.size()) + 200;
    for (rlim_t size = 0; size < end; size += 1) {
        const rlimit small { size, before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
        const bool saved = store.save(changed);
        setrlimit(RLIMIT_FSIZE, &before);
        if (saved)
            break;
        ++failures;
        QVERIFY(store.connections() == QList<ConnectionProfile> { sampleProfile(1) });
        QCOMPARE(contentOf(file), content);
    }
    QVERIFY(failures > 20);
    QVERIFY(ConnectionStore(file).connections() == QList<ConnectionProfile> { changed });
    QCOMPARE(QDir(QFileInfo(file).path()).entryList(QDir::Files), QStringList { u"connections.ini"_s });
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write"_L1)
        return keepWriting(arguments.value(2), arguments.value(3).toInt(), arguments.value(4).toInt());
    ConnectionStoreRaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionstorerace.moc"
