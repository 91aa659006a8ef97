// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/snapshots.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

namespace {

dms::Topic topicNamed(const QString& name)
{
    dms::Topic topic;
    topic.name = TopicName(name);
    return topic;
}

InstanceSnapshot sample()
{
    InstanceSnapshot snapshot;
    snapshot.takenAt = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    snapshot.connection = u"Orders"_s;
    snapshot.connectionId = ConnectionId(u"c1"_s);
    snapshot.region = u"north-1"_s;
    snapshot.project = ProjectId(u"p1"_s);
    snapshot.instance = InstanceId(u"i1"_s);
    snapshot.name = u"kafka-1"_s;
    snapshot.detail
        = R"({"instance_id":"i1","created_at":"9007199254740993","port":9093,"new":[1,{"a":null}]})";
    dms::Topic full = topicNamed(u"orders"_s);
    full.partitions = 12;
    full.replicas = 2;
    full.retentionHours = 24;
    full.syncReplication = true;
    full.syncFlush = true;
    full.policiesOnly = false;
    full.type = 0;
    full.externalConfigs = u"{\"a\":9007199254740993}"_s;
    full.unknownFields = { { u"new_field"_s, u"[1,\"x\"]"_s } };
    dms::Topic system = topicNamed(u"__consumer_offsets"_s);
    system.type = 1;
    snapshot.topics = { full, topicNamed(u"bills"_s), system };
    return snapshot;
}

bool write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

} // namespace

//! The definition of an instance as a file, and what comes back of it.
class SnapshotsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingComesBack();
    void theInstanceCanBeReadOutOfIt();
    void draftsMakeTheTopicsAgain();
    void onlyASnapshotIsRead_data();
    void onlyASnapshotIsRead();
    void oddTopicsAreReadAsFarAsTheyGo_data();
    void oddTopicsAreReadAsFarAsTheyGo();
    void damagedFilesNeverRead();
    void savedOnesAreListedNewestFirst();
    void namesOfFilesHoldNothingForeign();
    void filesAreForTheirOwnerAlone();
    void whereNothingCanBeWrittenNothingIsSaved();
    void withoutADetailNothingIsSaved();
    void onlySnapshotsAreRemoved();

private:
    QString path(const QString& name) const { return m_folder->filePath(u"snapshots/"_s + name); }
    SnapshotStore store() const { return SnapshotStore(path({})); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SnapshotsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SnapshotsTest::everythingComesBack()
{
    const InstanceSnapshot before = sample();
    const auto after = readSnapshot(toJson(before));
    QVERIFY(after);
    QCOMPARE(after->takenAt, before.takenAt);
    QCOMPARE(after->connection, before.connection);
    QCOMPARE(after->connectionId, before.connectionId);
    QCOMPARE(after->region, before.region);
    QCOMPARE(after->project, before.project);
    QCOMPARE(after->instance, before.instance);
    QCOMPARE(after->name, before.name);
    QCOMPARE(QJsonDocument::fromJson(after->detail), QJsonDocument::fromJson(before.detail));
    QCOMPARE(after->topics.size(), size_t(3));
    const dms::Topic& topic = after->topics[0];
    QCOMPARE(topic.name, TopicName(u"orders"_s));
    QCOMPARE(topic.partitions, std::optional<qint64>(12));
    QCOMPARE(topic.replicas, std::optional<qint64>(2));
    QCOMPARE(topic.retentionHours, std::optional<qint64>(24));
    QCOMPARE(topic.syncReplication, std::optional(true));
    QCOMPARE(topic.syncFlush, std::optional(true));
    QCOMPARE(topic.policiesOnly, std::optional(false));
    QCOMPARE(topic.type, std::optional<qint64>(0));
    QCOMPARE(topic.externalConfigs, before.topics[0].externalConfigs);
    QVERIFY(topic.unknownFields == before.topics[0].unknownFields);
    const dms::Topic& bare = after->topics[1];
    QVERIFY(!bare.partitions && !bare.syncFlush && !bare.policiesOnly && !bare.type);
    QVERIFY(bare.externalConfigs.isNull());
}

void SnapshotsTest::theInstanceCanBeReadOutOfIt()
{
    const auto instance = instanceOf(*readSnapshot(toJson(sample())));
    QVERIFY(instance);
    QCOMPARE(instance->id, InstanceId(u"i1"_s));
    QCOMPARE(instance->createdAtMs, std::optional<qint64>(9007199254740993));
    InstanceSnapshot other = sample();
    other.detail = R"({"name":"without an id"})";
    QVERIFY(!instanceOf(other));
}

void SnapshotsTest::draftsMakeTheTopicsAgain()
{
    const auto drafts = topicDrafts(sample());
    QCOMPARE(drafts.size(), 2); // the system makes its own
    QCOMPARE(drafts[0].name, u"orders"_s);
    QCOMPARE(drafts[0].partitions, 12);
    QCOMPARE(drafts[0].replicas, 2);
    QCOMPARE(drafts[0].retentionHours, 24);
    QVERIFY(drafts[0].syncReplication);
    QVERIFY(drafts[0].syncMessageFlush);
    const rules::TopicDraft defaults;
    QCOMPARE(drafts[1].name, u"bills"_s);
    QCOMPARE(drafts[1].partitions, defaults.partitions);
    QCOMPARE(drafts[1].replicas, defaults.replicas);
    QCOMPARE(drafts[1].retentionHours, defaults.retentionHours);
    QVERIFY(!drafts[1].syncReplication);
    QVERIFY(!drafts[1].syncMessageFlush);
}

void SnapshotsTest::onlyASnapshotIsRead_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<SnapshotProblem>("problem");
    const auto row = [](const char* title, const QString& key, const QJsonValue& value,
                        SnapshotProblem problem = SnapshotProblem::NotASnapshot) {
        QTest::newRow(title) << key << value << problem;
    };
    row("of a later version", u"version"_s, 2, SnapshotProblem::NewerVersion);
    row("of a much later version", u"version"_s, qint64(9007199254740993), SnapshotProblem::NewerVersion);
    row("no version", u"version"_s, QJsonValue());
    row("a version between", u"version"_s, 1.5);
    row("version zero", u"version"_s, 0);
    row("another format", u"format"_s, u"partita-instance-template"_s);
    row("no format", u"format"_s, QJsonValue());
    row("no time", u"taken_at"_s, u"yesterday"_s);
    row("no instance", u"instance_id"_s, u""_s);
    row("an instance that is a number", u"instance_id"_s, 7);
    row("no detail", u"detail"_s, QJsonValue());
    row("an empty detail", u"detail"_s, QJsonObject());
    row("no topics", u"topics"_s, QJsonValue());
    row("topics that are no list", u"topics"_s, QJsonObject());
}

void SnapshotsTest::onlyASnapshotIsRead()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(toJson(sample())).object();
    json[key] = value;
    const auto read = readSnapshot(QJsonDocument(json).toJson());
    QVERIFY(!read);
    QTEST(read.error(), "problem");
}

void SnapshotsTest::oddTopicsAreReadAsFarAsTheyGo_data()
{
    QTest::addColumn<QJsonValue>("topic");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const QJsonValue& topic, const QString& expected) {
        QTest::newRow(title) << topic << expected;
    };
    row("whole", QJsonObject { { u"id"_s, u"a"_s }, { u"partition"_s, 5 } }, u"a 5"_s);
    row("without a name", QJsonObject { { u"partition"_s, 5 } }, {});
    row("a name that is a number", QJsonObject { { u"id"_s, 5 } }, {});
    row("no object", u"a"_s, {});
    row("nothing", QJsonValue(), {});
    row("a number as text", QJsonObject { { u"id"_s, u"a"_s }, { u"partition"_s, u"5"_s } }, u"a -"_s);
    row("half a partition", QJsonObject { { u"id"_s, u"a"_s }, { u"partition"_s, 0.5 } }, u"a -"_s);
    row("a flag as text", QJsonObject { { u"id"_s, u"a"_s }, { u"sync_replication"_s, u"true"_s } },
        u"a -"_s);
}

void SnapshotsTest::oddTopicsAreReadAsFarAsTheyGo()
{
    QFETCH(QJsonValue, topic);
    QJsonObject json = QJsonDocument::fromJson(toJson(sample())).object();
    json[u"topics"_s] = QJsonArray { topic };
    const auto read = readSnapshot(QJsonDocument(json).toJson());
    QVERIFY(read);
    QString found;
    for (const dms::Topic& one : read->topics) {
        found += one.name.text() + u' ' + (one.partitions ? QString::number(*one.partitions) : u"-"_s);
        QVERIFY(!one.syncReplication);
    }
    QTEST(found, "expected");
}

void SnapshotsTest::damagedFilesNeverRead()
{
    const QByteArray json = toJson(sample()).trimmed();
    for (qsizetype bytes = 0; bytes < json.size(); bytes += 13) {
        const auto read = readSnapshot(json.first(bytes));
        QVERIFY2(!read, QByteArray::number(bytes).constData());
        QCOMPARE(read.error(), SnapshotProblem::NotJson);
    }
    QVERIFY(!readSnapshot("[]"));
    QVERIFY(!readSnapshot("null"));
    QVERIFY(!readSnapshot(QByteArray(100, '\0')));
}

void SnapshotsTest::savedOnesAreListedNewestFirst()
{
    QVERIFY(store().list().isEmpty());
    InstanceSnapshot early = sample();
    InstanceSnapshot late = sample();
    late.takenAt = early.takenAt.addDays(1);
    late.name = u"aaa"_s;
    QVERIFY(store().save(early));
    const auto file = store().save(late);
    QVERIFY(file);
    QVERIFY(store().save(early)); // the same once more is another file
    QVERIFY(write(path(u"snapshot-torn.json"_s), toJson(early).first(100)));
    QVERIFY(write(path(u"notes.json"_s), toJson(early)));
    QVERIFY(write(path(u"snapshot-x.json.Ab3dEf"_s), toJson(early)));
    const auto entries = store().list();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0].file, *file);
    QCOMPARE(entries[0].snapshot->name, u"aaa"_s);
    QVERIFY(entries[1].snapshot && entries[2].snapshot);
    QVERIFY(!entries[3].snapshot);
    QCOMPARE(entries[3].snapshot.error(), SnapshotProblem::NotJson);
    QVERIFY(store().read(*file));
    QCOMPARE(store().read(path(u"none"_s)).error(), SnapshotProblem::CannotRead);
}

void SnapshotsTest::namesOfFilesHoldNothingForeign()
{
    InstanceSnapshot snapshot = sample();
    snapshot.name = u"../../etc/passwd\n卡夫卡"_s + QString(300, u'x');
    const auto file = store().save(snapshot);
    QVERIFY(file);
    const QString name = QFileInfo(*file).fileName();
    QVERIFY(name.size() < 200);
    for (const QChar character : name)
        QVERIFY(QStringView(u"abcdefghijklmnopqrstuvwxyz0123456789-._").contains(character));
    QCOMPARE(QFileInfo(*file).absolutePath(), QDir(path({})).absolutePath());
    QCOMPARE(store().list().constFirst().snapshot->name, snapshot.name);
}

void SnapshotsTest::filesAreForTheirOwnerAlone()
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const auto file = store().save(sample());
    QVERIFY(file);
    QCOMPARE(QFile::permissions(path({})) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(*file) & others, QFile::Permissions());
}

void SnapshotsTest::whereNothingCanBeWrittenNothingIsSaved()
{
    // A file in the place of the folder: permissions would not keep the superuser out.
    QVERIFY(write(path({}).chopped(1), "not a folder"));
    QVERIFY(!store().save(sample()));
    QVERIFY(store().list().isEmpty());
}

void SnapshotsTest::withoutADetailNothingIsSaved()
{
    InstanceSnapshot snapshot = sample();
    snapshot.detail = "not json";
    QVERIFY(!store().save(snapshot));
    QVERIFY(store().list().isEmpty());
}

void SnapshotsTest::onlySnapshotsAreRemoved()
{
    const auto file = store().save(sample());
    QVERIFY(file);
    QVERIFY(write(path(u"notes.json"_s), "{}"));
    const QString elsewhere = m_folder->filePath(u"snapshot-x.json"_s);
    QVERIFY(write(elsewhere, "{}"));
    QVERIFY(!store().remove(path(u"notes.json"_s)));
    QVERIFY(!store().remove(elsewhere));
    QVERIFY(store().remove(*file));
    QVERIFY(!store().remove(*file));
    QVERIFY(QFile::exists(elsewhere));
    QVERIFY(store().list().isEmpty());
}

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "tst_snapshots.moc"
