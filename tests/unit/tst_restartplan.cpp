// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ops/restartplan.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace partita;

using State = RestartStep::State;

namespace {

RestartPlan sample()
{
    RestartPlan plan;
    plan.id = RestartPlan::newId();
    plan.made = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    plan.atOnce = 3;
    plan.insideWindow = true;
    plan.windowOffset = std::chrono::minutes(-210);
    for (const auto state :
         { State::Waiting, State::Sending, State::Restarting, State::Done, State::Failed, State::TimedOut,
           State::NotSeen, State::NoWindow, State::Unknown, State::Left }) {
        RestartStep step;
        step.connection = ConnectionId(u"c1"_s);
        step.connectionName = u"Orders"_s;
        step.place = { u"north-1"_s, ProjectId(u"p1"_s), u"shop"_s };
        step.instance = InstanceId(u"i%1"_s.arg(int(state)));
        step.name = u"kafka-%1"_s.arg(int(state));
        step.windowBegin = u"22:00:00"_s;
        step.windowEnd = u"02:00:00"_s;
        step.state = state;
        step.status = u"RESTARTING"_s;
        step.before = u"RUNNING"_s;
        step.seen = true;
        step.sent = plan.made.addSecs(60);
        step.ended = plan.made.addSecs(600);
        step.code = u"111400026"_s;
        step.message = u"no"_s;
        step.requestIds = QStringList { u"r1"_s, u"r2"_s };
        plan.steps.append(step);
    }
    return plan;
}

bool write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

} // namespace

//! What is written down of a staged restart, and what survives.
class RestartPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everythingComesBack();
    void onlyWhatIsUnderstoodIsAPlan_data();
    void onlyWhatIsUnderstoodIsAPlan();
    void onlyWhatIsUnderstoodIsAStep_data();
    void onlyWhatIsUnderstoodIsAStep();
    void tornFilesAreNoPlans();
    void aKeptPlanIsTakenByTheNextConsole();
    void oneConsoleAloneWorksOnAPlan();
    void whatCannotBeReadStays();
    void theOldestComesFirst();
    void whereNothingCanBeWrittenNothingIsKept();
    void manyStepsFit();

private:
    QString path(const QString& name) const { return m_folder->filePath(u"restarts/"_s + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RestartPlanTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void RestartPlanTest::everythingComesBack()
{
    const RestartPlan plan = sample();
    const auto read = readPlan(toJson(plan));
    QVERIFY(read);
    QVERIFY(*read == plan);
    RestartPlan bare = plan;
    bare.steps = { RestartStep() };
    bare.steps[0].connection = ConnectionId(u"c1"_s);
    bare.steps[0].place.project = ProjectId(u"p1"_s);
    bare.steps[0].instance = InstanceId(u"i1"_s);
    const auto again = readPlan(toJson(bare));
    QVERIFY(again);
    QVERIFY(*again == bare);
    QVERIFY(!again->steps[0].sent.isValid());
}

void RestartPlanTest::onlyWhatIsUnderstoodIsAPlan_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("of a later version") << u"version"_s << QJsonValue(2);
    QTest::newRow("no version") << u"version"_s << QJsonValue();
    QTest::newRow("an id that is no UUID") << u"id"_s << QJsonValue(u"../../etc/passwd"_s);
    QTest::newRow("no time") << u"made"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("none at once") << u"at_once"_s << QJsonValue(0);
    QTest::newRow("too many at once") << u"at_once"_s << QJsonValue(51);
    QTest::newRow("maybe inside a window") << u"inside_window"_s << QJsonValue(u"true"_s);
    QTest::newRow("no steps") << u"steps"_s << QJsonValue(QJsonArray());
    QTest::newRow("steps that are no list") << u"steps"_s << QJsonValue(QJsonObject());
    QTest::newRow("a step that is none") << u"steps"_s << QJsonValue(QJsonArray { 7 });
}

void RestartPlanTest::onlyWhatIsUnderstoodIsAPlan()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(toJson(sample())).object();
    QVERIFY(readPlan(QJsonDocument(json).toJson()));
    json[key] = value;
    QVERIFY(!readPlan(QJsonDocument(json).toJson()));
}

void RestartPlanTest::onlyWhatIsUnderstoodIsAStep_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("an unknown state") << u"state"_s << QJsonValue(u"dreaming"_s);
    QTest::newRow("no state") << u"state"_s << QJsonValue();
    QTest::newRow("no connection") << u"connection"_s << QJsonValue(u""_s);
    QTest::newRow("no project") << u"project"_s << QJsonValue(7);
    QTest::newRow("no instance") << u"instance"_s << QJsonValue();
    QTest::newRow("under way since nobody knows when") << u"sent"_s << QJsonValue();
}

//! One step that is not understood makes the whole plan unreadable.
void RestartPlanTest::onlyWhatIsUnderstoodIsAStep()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = QJsonDocument::fromJson(toJson(sample())).object();
    QJsonArray steps = json[u"steps"_s].toArray();
    QJsonObject step = steps[1].toObject(); // Sending
    step[key] = value;
    steps[1] = step;
    json[u"steps"_s] = steps;
    QVERIFY(!readPlan(QJsonDocument(json).toJson()));
}

void RestartPlanTest::tornFilesAreNoPlans()
{
    const QByteArray json = toJson(sample()).trimmed();
    for (qsizetype bytes = 0; bytes < json.size(); bytes += 31)
        QVERIFY2(!readPlan(json.first(bytes)), QByteArray::number(bytes).constData());
}

void RestartPlanTest::aKeptPlanIsTakenByTheNextConsole()
{
    RestartPlan plan = sample();
    {
        RestartPlanStore store(path({}));
        QVERIFY(store.take().isEmpty());
        QVERIFY(store.keep(plan));
        plan.steps[0].state = State::Left;
        QVERIFY(store.keep(plan));
        QVERIFY(store.take().isEmpty()); // it is its own already
    }
    {
        RestartPlanStore store(path({}));
        const auto taken = store.take();
        QCOMPARE(taken.size(), 1);
        QVERIFY(taken[0] == plan);
        store.forget(plan.id);
    }
    QCOMPARE(QDir(path({})).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void RestartPlanTest::oneConsoleAloneWorksOnAPlan()
{
    const RestartPlan plan = sample();
    auto first = std::make_unique<RestartPlanStore>(path({}));
    QVERIFY(first->keep(plan));
    RestartPlanStore second(path({}));
    QVERIFY(second.take().isEmpty());
    QVERIFY(!second.keep(plan));
    first.reset();
    QCOMPARE(second.take().size(), 1);
}

void RestartPlanTest::whatCannotBeReadStays()
{
    const RestartPlan plan = sample();
    QVERIFY(QDir().mkpath(path({})));
    const QString torn = path(RestartPlan::newId() + u".json"_s);
    QVERIFY(write(torn, toJson(plan).first(100)));
    const QString foreign = path(RestartPlan::newId() + u".json"_s);
    QVERIFY(write(foreign, toJson(plan))); // says another id than its name
    RestartPlanStore store(path({}));
    QVERIFY(store.take().isEmpty());
    QVERIFY(QFile::exists(torn) && QFile::exists(foreign));
    QCOMPARE(QDir(path({})).entryList({ u"*.lock"_s }, QDir::Files | QDir::Hidden), QStringList());
}

void RestartPlanTest::theOldestComesFirst()
{
    RestartPlan early = sample();
    RestartPlan late = sample();
    late.made = early.made.addDays(1);
    {
        RestartPlanStore store(path({}));
        QVERIFY(store.keep(late));
        QVERIFY(store.keep(early));
    }
    const auto taken = RestartPlanStore(path({})).take();
    QCOMPARE(taken.size(), 2);
    QCOMPARE(taken[0].id, early.id);
}

void RestartPlanTest::whereNothingCanBeWrittenNothingIsKept()
{
    // A file in the place of the folder: permissions would not keep the superuser out.
    QVERIFY(write(path({}).chopped(1), "not a folder"));
    RestartPlanStore store(path({}));
    QVERIFY(!store.keep(sample()));
    QVERIFY(store.take().isEmpty());
}

void RestartPlanTest::manyStepsFit()
{
    RestartPlan plan = sample();
    const RestartStep step = plan.steps[4];
    while (plan.steps.size() < 5000)
        plan.steps.append(step);
    {
        RestartPlanStore store(path({}));
        QVERIFY(store.keep(plan));
    }
    QCOMPARE(RestartPlanStore(path({})).take().size(), 1);
}

QTEST_GUILESS_MAIN(RestartPlanTest)
#include "tst_restartplan.moc"
