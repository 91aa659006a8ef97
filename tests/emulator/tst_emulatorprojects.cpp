// SPDX-FileCopyrightText: 2026 The Partita developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emulator/emulatorprocess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList names(const QJsonArray& list, QLatin1String key)
{
    QStringList names;
    for (const QJsonValue& item : list)
        names.append(item[key].toString());
    return names;
}

QJsonObject estateFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

//! Several regions and projects in one account.
class EmulatorProjects final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theReadyLineNamesTheProjectsInAStableOrder();
    void oneProjectIsTheSameWhateverTheirNumber();
    void aHundredProjectsAllAnswer();
    void theListsHaveAllProjectsWithTheirParents();
    void onlyTheFilteredListHasTheBuiltInProject();
    void eachProjectHasAnEstateOfItsOwn();
    void theSameNameMayBeTakenInEveryProject();
    void theZonesAreThoseOfTheProjectsRegion();
    void aSignedRequestMayNameAnyProject_data();
    void aSignedRequestMayNameAnyProject();
    void aTokenOpensItsOwnProjectOnly();
    void theClockMovesInstancesOfEveryProject();
    void aProjectThatIsUsedLateHasMovedOn();
    void theStateFileKeepsAllProjects();
    void aStateFileOfOneProjectIsLoaded();
    void projectsThatAreNotAskedForStayInTheStateFile();

private:
    void startWith(const QStringList& arguments)
    {
        m_emulator = std::make_unique<EmulatorProcess>();
        QVERIFY(m_emulator->start(arguments));
    }
    QJsonArray projects() const { return m_emulator->ready()[u"projects"].toArray(); }
    QString project(int number) const { return projects()[number][u"id"].toString(); }
    QString list(int number) const { return u"/v1.0/"_s + project(number) + u"/instances"_s; }
    QJsonArray instances(int number)
    {
        const Answer answer = m_emulator->signedCall("GET", list(number) + u"?includeFailure=true"_s);
        return answer.json()[u"instances"].toArray();
    }
    QString instanceId(int number, const QString& name)
    {
        for (const QJsonValue& instance : instances(number)) {
            if (instance[u"name"].toString() == name)
                return instance[u"instance_id"].toString();
        }
        return {};
    }

    std::unique_ptr<EmulatorProcess> m_emulator;
};

void EmulatorProjects::init()
{
    startWith({ u"--projects"_s, u"4"_s, u"--instances"_s, u"12"_s });
}

void EmulatorProjects::theReadyLineNamesTheProjectsInAStableOrder()
{
    QCOMPARE(
        names(projects(), "name"_L1),
        QStringList({ u"demo-east-1"_s, u"demo-west-1"_s, u"demo-east-1_payments"_s, u"demo-north-1"_s }));
    QCOMPARE(names(projects(), "region"_L1),
             QStringList({ u"demo-east-1"_s, u"demo-west-1"_s, u"demo-east-1"_s, u"demo-north-1"_s }));
    QCOMPARE(project(0), m_emulator->project());
    const QStringList four = names(projects(), "id"_L1);
    startWith({ u"--projects"_s, u"7"_s });
    QCOMPARE(names(projects(), "id"_L1).first(4), four);
    startWith({ u"--projects"_s, u"4"_s, u"--seed"_s, u"2"_s });
    QVERIFY(names(projects(), "id"_L1) != four);
}

void EmulatorProjects::oneProjectIsTheSameWhateverTheirNumber()
{
    const QString id = project(0);
    const QJsonArray before = instances(0);
    startWith({ u"--instances"_s, u"12"_s });
    QCOMPARE(projects().size(), 1);
    QCOMPARE(project(0), id);
    QCOMPARE(names(instances(0), "instance_id"_L1), names(before, "instance_id"_L1));
}

void EmulatorProjects::aHundredProjectsAllAnswer()
{
    startWith({ u"--projects"_s, u"100"_s, u"--instances"_s, u"3"_s });
    QCOMPARE(projects().size(), 100);
    QSet<QString> projectNames;
    QSet<QString> instanceIds;
    for (int number = 0; number < 100; ++number) {
        projectNames.insert(projects()[number][u"name"].toString());
        const QJsonArray list = instances(number);
        QCOMPARE(list.size(), 3);
        for (const QJsonValue& instance : list)
            instanceIds.insert(instance[u"instance_id"].toString());
    }
    QCOMPARE(projectNames.size(), 100);
    QCOMPARE(instanceIds.size(), 300);
}

void EmulatorProjects::theListsHaveAllProjectsWithTheirParents()
{
    for (const QString& path : { u"/v3/projects"_s, u"/v3/auth/projects"_s }) {
        const QJsonArray list = m_emulator->signedCall("GET", path).json()[u"projects"].toArray();
        QCOMPARE(names(list, "id"_L1).first(4), names(projects(), "id"_L1));
        const QString domain = list[0][u"domain_id"].toString();
        QCOMPARE(list[1][u"parent_id"].toString(), domain);
        QCOMPARE(list[2][u"parent_id"].toString(), project(0));
        QCOMPARE(list[3][u"parent_id"].toString(), domain);
    }
}

void EmulatorProjects::onlyTheFilteredListHasTheBuiltInProject()
{
    const auto listed = [this](const QString& path) {
        return names(m_emulator->signedCall("GET", path).json()[u"projects"].toArray(), "name"_L1);
    };
    QVERIFY(listed(u"/v3/projects"_s).contains(u"MOS"_s));
    QVERIFY(!listed(u"/v3/auth/projects"_s).contains(u"MOS"_s));
    QCOMPARE(listed(u"/v3/projects?name=demo-east-1_payments"_s), QStringList(u"demo-east-1_payments"_s));
    QCOMPARE(listed(u"/v3/projects?name=demo-east-1"_s), QStringList(u"demo-east-1"_s));
}

void EmulatorProjects::eachProjectHasAnEstateOfItsOwn()
{
    const QString id = instanceId(2, u"orders-prod"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(id != instanceId(0, u"orders-prod"_s));
    QCOMPARE(m_emulator->signedCall("GET", list(2) + u'/' + id).status, 200);
    QCOMPARE(m_emulator->signedCall("GET", list(0) + u'/' + id).code(), u"111404002"_s);
    QCOMPARE(m_emulator->signedCall("GET", list(2) + u'/' + id + u"/topics"_s).status, 200);
    QCOMPARE(m_emulator->signedCall("GET", list(0) + u'/' + id + u"/topics"_s).code(), u"111404002"_s);
}

void EmulatorProjects::theSameNameMayBeTakenInEveryProject()
{
    for (int number = 0; number < 2; ++number) {
        QCOMPARE(m_emulator->signedCall("POST", list(number), goodInstance(u"kafka-twin"_s)).status, 200);
        QCOMPARE(m_emulator->signedCall("POST", list(number), goodInstance(u"kafka-twin"_s)).code(),
                 u"111400060"_s);
        QCOMPARE(instances(number).size(), 13);
    }
    QCOMPARE(instances(2).size(), 12);
}

void EmulatorProjects::theZonesAreThoseOfTheProjectsRegion()
{
    const QString path = u"/v1.0/availableZones"_s;
    QCOMPARE(m_emulator->signedCall("GET", path).json()[u"region_id"].toString(), u"demo-east-1"_s);
    Signing signing = m_emulator->signing();
    signing.extra = { { "X-Project-Id", project(1).toLatin1() } };
    QCOMPARE(m_emulator->signedCall("GET", path, {}, signing).json()[u"region_id"].toString(),
             u"demo-west-1"_s);
    signing.extra = { { "X-Project-Id", project(2).toLatin1() } };
    QCOMPARE(m_emulator->signedCall("GET", path, {}, signing).json()[u"region_id"].toString(),
             u"demo-east-1"_s);
}

void EmulatorProjects::aSignedRequestMayNameAnyProject_data()
{
    QTest::addColumn<int>("path");
    QTest::addColumn<int>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("without the header") << 2 << -1 << 200;
    QTest::newRow("sub-project in both") << 2 << 2 << 200;
    QTest::newRow("another region in both") << 3 << 3 << 200;
    QTest::newRow("the parent in the header") << 2 << 0 << 401;
    QTest::newRow("the sub-project in the header") << 0 << 2 << 401;
}

void EmulatorProjects::aSignedRequestMayNameAnyProject()
{
    QFETCH(const int, path);
    QFETCH(const int, header);
    QFETCH(const int, status);
    Signing signing = m_emulator->signing();
    if (header >= 0) {
        signing.extra = { { "X-Project-Id", project(header).toLatin1() } };
        signing.headers = { "host", "x-project-id", "x-sdk-date" };
    }
    const Answer answer = m_emulator->signedCall("GET", list(path), {}, signing);
    QCOMPARE(answer.status, status);
    if (status == 401)
        QCOMPARE(answer.code(), u"111401004"_s);
}

void EmulatorProjects::aTokenOpensItsOwnProjectOnly()
{
    const QJsonObject scope { { u"project"_s, QJsonObject { { u"id"_s, project(2) } } } };
    const Answer answer = m_emulator->signIn(scope);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.json()[u"token"][u"project"][u"name"].toString(), u"demo-east-1_payments"_s);
    const QList<QPair<QByteArray, QByteArray>> token { { "X-Auth-Token", answer.header("X-Subject-Token") } };
    QCOMPARE(m_emulator->plainCall("GET", list(2), {}, token).status, 200);
    QCOMPARE(m_emulator->plainCall("GET", list(0), {}, token).code(), u"111401004"_s);
    QCOMPARE(m_emulator->plainCall("GET", list(3), {}, token).code(), u"111401004"_s);
    const auto mixed
        = token + QList<QPair<QByteArray, QByteArray>> { { "X-Project-Id", project(0).toLatin1() } };
    QCOMPARE(m_emulator->plainCall("GET", list(2), {}, mixed).code(), u"111401004"_s);
}

void EmulatorProjects::theClockMovesInstancesOfEveryProject()
{
    const auto status = [this](int number) {
        const QString path = list(number) + u'/' + instanceId(number, u"iot-telemetry"_s);
        return m_emulator->signedCall("GET", path).json()[u"status"].toString();
    };
    QCOMPARE(status(0), u"RESTARTING"_s);
    QCOMPARE(status(1), u"RESTARTING"_s);
    m_emulator->advance(120);
    QCOMPARE(status(0), u"RUNNING"_s);
    QCOMPARE(status(1), u"RUNNING"_s);
}

void EmulatorProjects::aProjectThatIsUsedLateHasMovedOn()
{
    m_emulator->advance(120);
    // The very first answer already has it.
    for (const QJsonValue& instance : instances(3))
        QVERIFY2(instance[u"status"].toString() != u"RESTARTING", qPrintable(instance[u"name"].toString()));
}

void EmulatorProjects::theStateFileKeepsAllProjects()
{
    const QTemporaryDir folder;
    const QStringList arguments { u"--projects"_s, u"4"_s,       u"--instances"_s,
                                  u"12"_s,         u"--state"_s, folder.filePath(u"estate.json"_s) };
    startWith(arguments);
    const QString gone = instanceId(1, u"reporting-2"_s);
    QCOMPARE(m_emulator->signedCall("DELETE", list(1) + u'/' + gone).status, 204);
    QCOMPARE(m_emulator->signedCall("POST", list(2), goodInstance(u"kafka-kept"_s)).status, 200);
    const QString kept = instanceId(2, u"kafka-kept"_s);
    const QStringList untouched = names(instances(3), "instance_id"_L1);
    QCOMPARE(m_emulator->stop(), 0);

    startWith(arguments);
    QVERIFY(instanceId(1, u"reporting-2"_s).isEmpty());
    QVERIFY(!instanceId(0, u"reporting-2"_s).isEmpty());
    QCOMPARE(instanceId(2, u"kafka-kept"_s), kept);
    QVERIFY(instanceId(0, u"kafka-kept"_s).isEmpty());
    QCOMPARE(names(instances(3), "instance_id"_L1), untouched);
}

void EmulatorProjects::aStateFileOfOneProjectIsLoaded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"estate.json"_s);
    startWith({ u"--state"_s, path, u"--seed"_s, u"5"_s });
    QCOMPARE(m_emulator->signedCall("POST", list(0), goodInstance(u"kafka-old"_s)).status, 200);
    const QString first = project(0);
    QCOMPARE(m_emulator->stop(), 0);
    // The form that was written when there was one project only.
    QVERIFY(!estateFile(path).contains(u"projects"));
    QVERIFY(estateFile(path).contains(u"plan"));

    startWith({ u"--state"_s, path, u"--projects"_s, u"3"_s });
    QCOMPARE(project(0), first);
    QVERIFY(!instanceId(0, u"kafka-old"_s).isEmpty());
    QCOMPARE(instances(2).size(), 24);
}

void EmulatorProjects::projectsThatAreNotAskedForStayInTheStateFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"estate.json"_s);
    startWith({ u"--state"_s, path, u"--projects"_s, u"2"_s });
    QCOMPARE(m_emulator->signedCall("POST", list(1), goodInstance(u"kafka-far"_s)).status, 200);
    QCOMPARE(m_emulator->stop(), 0);
    startWith({ u"--state"_s, path });
    QCOMPARE(m_emulator->signedCall("POST", list(0), goodInstance(u"kafka-near"_s)).status, 200);
    QCOMPARE(m_emulator->stop(), 0);
    startWith({ u"--state"_s, path, u"--projects"_s, u"2"_s });
    QVERIFY(!instanceId(0, u"kafka-near"_s).isEmpty());
    QVERIFY(!instanceId(1, u"kafka-far"_s).isEmpty());
}

QTEST_GUILESS_MAIN(EmulatorProjects)
#include "tst_emulatorprojects.moc"
