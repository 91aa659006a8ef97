// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/creationconsole.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;
using namespace partita::fakes;
using namespace std::chrono_literals;

namespace {

CreationIntent intentNamed(const QString& name)
{
    CreationIntent intent;
    intent.id = CreationIntent::newId();
    intent.connection = ConnectionId(u"c1"_s);
    intent.project = ProjectId(u"p1"_s);
    intent.region = u"north-1"_s;
    intent.draft = CreationConsole::draft(name);
    intent.began = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    intent.serverTime = true;
    return intent;
}

QByteArray everything(const QString& folder)
{
    QByteArray bytes;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += info.fileName().toUtf8() + file.readAll();
    }
    return bytes;
}

bool write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

} // namespace

//! What is written down of a creation, and what survives.
class CreationStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void intentComesBackWithoutItsPasswords();
    void onlyWhatIsUnderstoodIsAnIntent_data();
    void onlyWhatIsUnderstoodIsAnIntent();
    void aKeptIntentIsTakenByTheNextConsole();
    void oneConsoleAloneWorksOnAnIntent();
    void aDeadConsolesIntentIsFree();
    void keepingAgainChangesIt();
    void filesAreForTheirOwnerAlone();
    void whatCannotBeReadStays();
    void aKillBeforeTheRenameLeavesTheOldOne();
    void aKillBeforeTheFirstRenameLeavesNothing();
    void whereNothingCanBeWrittenNothingIsKept();
    void usualIsNothingBeforeTheFirst();
    void usualComesFromTheLastTwentyOfTheRegion();
    void aDamagedHistoryBeginsAnew();

private:
    QString path(const QString& name) const { return m_folder->filePath(u"creations/"_s + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CreationStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CreationStoreTest::intentComesBackWithoutItsPasswords()
{
    CreationIntent intent = intentNamed(u"kafka-1"_s);
    intent.stage = CreationIntent::Stage::Watching;
    intent.instance = InstanceId(u"i1"_s);
    const QByteArray json = toJson(intent);
    QVERIFY(!json.contains("Pass-word-1"));
    QVERIFY(!json.contains("Manager-word-1"));
    const auto read = readIntent(json);
    QVERIFY(read);
    QCOMPARE(read->id, intent.id);
    QCOMPARE(read->connection, intent.connection);
    QCOMPARE(read->project, intent.project);
    QCOMPARE(read->region, intent.region);
    QCOMPARE(read->began, intent.began);
    QCOMPARE(read->serverTime, true);
    QCOMPARE(read->stage, CreationIntent::Stage::Watching);
    QCOMPARE(read->instance, intent.instance);
    QCOMPARE(read->draft.name, u"kafka-1"_s);
    QCOMPARE(read->draft.storageSpaceGb, std::optional<qint64>(600));
    QCOMPARE(read->draft.vpcId, u"vpc-1"_s);
    QCOMPARE(read->draft.password, QString());
    QCOMPARE(read->draft.managerPassword, QString());
}

void CreationStoreTest::onlyWhatIsUnderstoodIsAnIntent_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("of a later version") << u"version"_s << QJsonValue(2);
    QTest::newRow("no version") << u"version"_s << QJsonValue();
    QTest::newRow("an id that is no UUID") << u"id"_s << QJsonValue(u"../../etc/passwd"_s);
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("an unknown stage") << u"stage"_s << QJsonValue(u"dreaming"_s);
    QTest::newRow("watching nothing") << u"stage"_s << QJsonValue(u"watching"_s);
    QTest::newRow("no draft") << u"draft"_s << QJsonValue();
    QTest::newRow("no connection") << u"connection"_s << QJsonValue(u""_s);
    QTest::newRow("no project") << u"project"_s << QJsonValue(7);
    QTest::newRow("no time") << u"began"_s << QJsonValue(u"yesterday"_s);
}

void CreationStoreTest::onlyWhatIsUnderstoodIsAnIntent()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(toJson(intentNamed(u"kafka-1"_s))).object();
    QVERIFY(readIntent(QJsonDocument(json).toJson()));
    json[key] = value;
    QVERIFY(!readIntent(QJsonDocument(json).toJson()));
}

void CreationStoreTest::aKeptIntentIsTakenByTheNextConsole()
{
    const CreationIntent intent = intentNamed(u"kafka-1"_s);
    {
        CreationStore store(path({}));
        QVERIFY(store.take().isEmpty());
        QVERIFY(store.keep(intent));
        QVERIFY(store.take().isEmpty()); // it is its own already
    }
    QVERIFY(!everything(path({})).contains("Pass-word-1"));
    {
        CreationStore store(path({}));
        const auto taken = store.take();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().id, intent.id);
        store.forget(intent.id);
    }
    CreationStore store(path({}));
    QVERIFY(store.take().isEmpty());
    QCOMPARE(QDir(path({})).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void CreationStoreTest::oneConsoleAloneWorksOnAnIntent()
{
    const CreationIntent intent = intentNamed(u"kafka-1"_s);
    auto first = std::make_unique<CreationStore>(path({}));
    QVERIFY(first->keep(intent));
    CreationStore second(path({}));
    QVERIFY(second.take().isEmpty());
    QVERIFY(!second.keep(intent));
    second.forget(intent.id);
    QVERIFY(QFile::exists(path(intent.id + u".json"_s)));
    first.reset();
    QCOMPARE(second.take().size(), 1);
}

void CreationStoreTest::aDeadConsolesIntentIsFree()
{
    const CreationIntent intent = intentNamed(u"kafka-1"_s);
    {
        CreationStore store(path({}));
        QVERIFY(store.keep(intent));
        // As a killed process leaves it: its lock is still there, and its number is nobody's.
        QVERIFY(QFile::copy(path(intent.id + u".lock"_s), path(u"kept"_s)));
    }
    QProcess ended;
    ended.start(u"true"_s, QStringList());
    QVERIFY(ended.waitForStarted());
    const QByteArray pid = QByteArray::number(ended.processId());
    QVERIFY(ended.waitForFinished());
    QFile kept(path(u"kept"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QByteArrayList lines = kept.readAll().split('\n');
    lines[0] = pid;
    QVERIFY(write(path(intent.id + u".lock"_s), lines.join('\n')));
    QVERIFY(kept.remove());

    CreationStore store(path({}));
    QCOMPARE(store.take().size(), 1);
}

void CreationStoreTest::keepingAgainChangesIt()
{
    CreationIntent intent = intentNamed(u"kafka-1"_s);
    {
        CreationStore store(path({}));
        QVERIFY(store.keep(intent));
        intent.stage = CreationIntent::Stage::Watching;
        intent.instance = InstanceId(u"i1"_s);
        QVERIFY(store.keep(intent));
    }
    const auto taken = CreationStore(path({})).take();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.front().instance, InstanceId(u"i1"_s));
}

void CreationStoreTest::filesAreForTheirOwnerAlone()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QDir().mkpath(path({})));
    QVERIFY(QFile::setPermissions(path({}), QFile::Permissions(0x7755)));
    const CreationIntent intent = intentNamed(u"kafka-1"_s);
    CreationStore store(path({}));
    QVERIFY(store.keep(intent));
    store.addDuration(u"north-1"_s, 900s);
    QCOMPARE(QFile::permissions(path({})) & others, QFile::Permissions());
    for (const QString& name : { intent.id + u".json"_s, u"durations.json"_s })
        QCOMPARE(QFile::permissions(path(name)) & others, QFile::Permissions());
}

void CreationStoreTest::whatCannotBeReadStays()
{
    const CreationIntent intent = intentNamed(u"kafka-1"_s);
    QVERIFY(QDir().mkpath(path({})));
    const QString torn = path(CreationIntent::newId() + u".json"_s);
    QVERIFY(write(torn, toJson(intent).first(100)));
    const QString foreign = path(CreationIntent::newId() + u".json"_s);
    QVERIFY(write(foreign, toJson(intent))); // says another id than its name
    const QString other = path(u"notes.json"_s);
    QVERIFY(write(other, "{}"));
    CreationStore store(path({}));
    QVERIFY(store.take().isEmpty());
    for (const QString& file : { torn, foreign, other })
        QVERIFY2(QFile::exists(file), qPrintable(file));
    // And no lock is held on them.
    QCOMPARE(QDir(path({})).entryList({ u"*.lock"_s }, QDir::Files | QDir::Hidden), QStringList());
}

void CreationStoreTest::aKillBeforeTheRenameLeavesTheOldOne()
{
    CreationIntent intent = intentNamed(u"kafka-1"_s);
    {
        CreationStore store(path({}));
        QVERIFY(store.keep(intent));
    }
    const QByteArray json = toJson(intent);
    for (qsizetype bytes = 0; bytes <= json.size(); bytes += 97) {
        const QString scratch = path(intent.id + u".json.Ab3dEf"_s);
        QVERIFY(write(scratch, json.first(bytes)));
        CreationStore store(path({}));
        const auto taken = store.take();
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.front().stage, CreationIntent::Stage::Sending);
        QVERIFY(!QFile::exists(scratch));
    }
}

void CreationStoreTest::aKillBeforeTheFirstRenameLeavesNothing()
{
    const CreationIntent intent = intentNamed(u"kafka-1"_s);
    QVERIFY(QDir().mkpath(path({})));
    QVERIFY(write(path(intent.id + u".json.Ab3dEf"_s), toJson(intent)));
    CreationStore store(path({}));
    QVERIFY(store.take().isEmpty());
    QCOMPARE(QDir(path({})).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void CreationStoreTest::whereNothingCanBeWrittenNothingIsKept()
{
    // A file in the place of the folder: permissions would not keep the superuser out.
    QVERIFY(write(path({}).chopped(1), "not a folder"));
    CreationStore store(path({}));
    QVERIFY(!store.keep(intentNamed(u"kafka-1"_s)));
    store.addDuration(u"north-1"_s, 900s);
    QVERIFY(!store.usual(u"north-1"_s));
    QVERIFY(store.take().isEmpty());
}

void CreationStoreTest::usualIsNothingBeforeTheFirst()
{
    CreationStore store(path({}));
    QVERIFY(!store.usual(u"north-1"_s));
    store.addDuration(u"north-1"_s, 900s);
    QVERIFY(!store.usual(u"south-1"_s));
    const auto usual = store.usual(u"north-1"_s);
    QVERIFY(usual);
    QCOMPARE(usual->count, 1);
    QCOMPARE(usual->median.count(), 900);
}

void CreationStoreTest::usualComesFromTheLastTwentyOfTheRegion()
{
    {
        CreationStore store(path({}));
        store.addDuration(u"north-1"_s, 9999s);
        for (int i = 20; i >= 1; --i)
            store.addDuration(u"north-1"_s, std::chrono::seconds(i * 10));
        store.addDuration(u"north-1"_s, -5s);
    }
    const auto usual = CreationStore(path({})).usual(u"north-1"_s);
    QVERIFY(usual);
    QCOMPARE(usual->count, 20);
    QCOMPARE(usual->shortest.count(), 10);
    QCOMPARE(usual->median.count(), 105);
    QCOMPARE(usual->longest.count(), 200);
}

void CreationStoreTest::aDamagedHistoryBeginsAnew()
{
    QVERIFY(QDir().mkpath(path({})));
    QVERIFY(write(path(u"durations.json"_s), R"({"version":1,"regions":{"north-1":["x",-4,60)"));
    CreationStore store(path({}));
    QVERIFY(!store.usual(u"north-1"_s));
    store.addDuration(u"north-1"_s, 60s);
    QCOMPARE(store.usual(u"north-1"_s)->count, 1);
}

QTEST_GUILESS_MAIN(CreationStoreTest)
#include "tst_creationstore.moc"
